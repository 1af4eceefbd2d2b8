import { pipeline as pipelineInto, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { FetchFaultError } from './reasons.ts';

type Chunks = AsyncIterable<Buffer>;
type Layer = NodeJS.ReadWriteStream | ((source: Chunks) => AsyncGenerator<Buffer>);

/** Nobody stacks more in earnest; each layer multiplies what a few bytes can unpack to. */
export const MAX_ENCODINGS = 3;

/** The window that RFC 9659 allows for zstd on the web (8 MiB); a frame that wants more wants our memory. */
const ZSTD_WINDOW_LOG_MAX = 23;

const DECODERS: Readonly<Record<string, () => Layer>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: () => inflateEither,
  br: () => zlib.createBrotliDecompress(),
  zstd: () =>
    zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG_MAX } }),
};

export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

export interface ReadLimits {
  /** Cap in bytes, for the result and for every layer in between. */
  maxBytes: number;
  /** Whether passing the cap is a fault or the rest is simply left unread. */
  overflow: 'fault' | 'cut';
}

/**
 * The decoded bytes of a response body. Reading stops at the cap, so that a few kilobytes which unpack to
 * gigabytes cost no more than the cap. Throws `FetchFaultError` or whatever the socket or decoder reports.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  limits: ReadLimits,
): Promise<Uint8Array> {
  const sink = new CappedSink(limits);
  await decodeInto(sink, body, contentEncoding, limits);
  return sink.bytes();
}

/** As much of a body as can be had, at most `maxBytes`: evidence that comes with a fault and causes none. */
export async function captureBody(
  body: Readable,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const limits: ReadLimits = { maxBytes, overflow: 'cut' };
  const sink = new CappedSink(limits);
  try {
    await decodeInto(sink, body, contentEncoding, limits);
  } catch {
    // The status is the fault to report; a body that fails as well adds nothing to it.
  }
  return sink.bytes();
}

async function decodeInto(
  sink: CappedSink,
  body: Readable,
  contentEncoding: string | undefined,
  limits: ReadLimits,
): Promise<void> {
  let layers: Layer[];
  try {
    layers = layersOf(contentEncoding, limits.maxBytes);
  } catch (error) {
    // Nothing will read this body, so the connection is given up here; its own abort error is of no interest.
    body.on('error', () => undefined).destroy();
    throw error;
  }
  if (layers.length === 0) return sink.drain(body);
  const stages = [body, ...layers, (source: Chunks) => sink.drain(source)];
  try {
    // The array form takes functions as well as streams; its types know of streams only.
    await pipeline(stages as NodeJS.ReadWriteStream[]);
  } catch (error) {
    // A sink that has had enough ends the pipeline early, which the pipeline reports as an abort.
    if (!sink.isCut) throw error;
  }
  return undefined;
}

/** Layers in the order they are taken off, which is the reverse of the header's. */
function layersOf(contentEncoding: string | undefined, maxBytes: number): Layer[] {
  if (!contentEncoding) return [];
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MAX_ENCODINGS) {
    throw new FetchFaultError('decompress', `${names.length} stacked content encodings`);
  }
  return names.toReversed().flatMap((name, index) => {
    const create = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (!create) {
      throw new FetchFaultError(
        'decompress',
        `unknown content encoding ${JSON.stringify(name.slice(0, 40))}`,
      );
    }
    return index === 0 ? [create()] : [gate(maxBytes), create()];
  });
}

/** Counts what flows between two layers: an outer layer may unpack to gigabytes that the inner one swallows. */
function gate(maxBytes: number): Layer {
  return async function* (source) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      yield chunk;
    }
  };
}

/** `deflate` means zlib (RFC 9110 section 8.4.1.2), yet some servers send it bare: the first byte tells. */
async function* inflateEither(source: Chunks): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const isZlib = ((first.value[0] ?? 0) & 0x0f) === 8;
  const decoder = isZlib ? zlib.createInflate() : zlib.createInflateRaw();
  // Faults reach us through the iteration, so the callback has nothing to add.
  yield* pipelineInto(resume(first.value, chunks), decoder, () => undefined);
}

async function* resume(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

class CappedSink {
  readonly #limits: ReadLimits;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  isCut = false;

  constructor(limits: ReadLimits) {
    this.#limits = limits;
  }

  /** Leaving the loop early destroys the source, and with it the connection. */
  async drain(source: Chunks): Promise<void> {
    const { maxBytes, overflow } = this.#limits;
    for await (const chunk of source) {
      const room = maxBytes - this.#size;
      if (chunk.length > room && overflow === 'fault') throw tooLarge(maxBytes);
      this.#chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
      this.#size += Math.min(chunk.length, room);
      this.isCut = chunk.length > room;
      if (this.isCut) return;
    }
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#chunks, this.#size);
  }
}

function tooLarge(maxBytes: number): FetchFaultError {
  return new FetchFaultError('too-large', `the body exceeds ${maxBytes} bytes`);
}
