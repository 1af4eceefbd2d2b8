import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { captureBody, MAX_ENCODINGS, readBody, type ReadLimits } from './decode.ts';

const TEXT = Buffer.from('ORDER granting 9 Motion for Preliminary Injunction. '.repeat(200));
const LIMITS: ReadLimits = { maxBytes: 1024 * 1024, overflow: 'fault' };

/** As a network delivers it: in pieces. */
function inPieces(bytes: Buffer, size = 100): Readable {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return Readable.from(pieces);
}

describe('a compressed body', () => {
  it.each<[encoding: string | undefined, bytes: Buffer]>([
    [undefined, TEXT],
    ['', TEXT],
    ['identity', TEXT],
    ['gzip', zlib.gzipSync(TEXT)],
    ['GZip', zlib.gzipSync(TEXT)],
    ['x-gzip', zlib.gzipSync(TEXT)],
    ['gzip', Buffer.concat([zlib.gzipSync(TEXT.subarray(0, 500)), zlib.gzipSync(TEXT.subarray(500))])],
    ['deflate', zlib.deflateSync(TEXT)],
    ['deflate', zlib.deflateRawSync(TEXT)],
    ['br', zlib.brotliCompressSync(TEXT)],
    ['zstd', zlib.zstdCompressSync(TEXT)],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(TEXT))],
    ['deflate, identity, gzip', zlib.gzipSync(zlib.deflateRawSync(TEXT))],
    ['gzip,gzip,gzip', zlib.gzipSync(zlib.gzipSync(zlib.gzipSync(TEXT)))],
  ])('is unpacked when its encoding is %j', async (encoding, bytes) => {
    expect(Buffer.from(await readBody(inPieces(bytes), encoding, LIMITS)).equals(TEXT)).toBe(true);
  });

  it('may be empty', async () => {
    expect(await readBody(Readable.from([]), undefined, LIMITS)).toHaveLength(0);
    expect(await readBody(Readable.from([]), 'deflate', LIMITS)).toHaveLength(0);
  });

  it.each<[encoding: string, bytes: Buffer, code: string]>([
    ['gzip', TEXT, 'Z_DATA_ERROR'],
    ['deflate', TEXT, 'Z_DATA_ERROR'],
    ['br', TEXT, 'ERR__ERROR_FORMAT_CL_SPACE'],
    ['zstd', TEXT, 'ZSTD_error_prefix_unknown'],
    ['gzip', zlib.gzipSync(TEXT).subarray(0, 60), 'Z_BUF_ERROR'],
    ['deflate', zlib.deflateSync(TEXT).subarray(0, 60), 'Z_BUF_ERROR'],
    ['zstd', zlib.zstdCompressSync(TEXT).subarray(0, 60), 'Z_BUF_ERROR'],
  ])('that is no %s or a part of it is a fault', async (encoding, bytes, code) => {
    await expect(readBody(inPieces(bytes), encoding, LIMITS)).rejects.toMatchObject({ code });
  });

  it.each([
    'compress',
    'utf-8',
    '__proto__',
    'constructor',
    Array(MAX_ENCODINGS + 1)
      .fill('gzip')
      .join(','),
  ])('with the encoding %s is a fault and its connection is given up', async (encoding) => {
    const body = inPieces(TEXT);
    await expect(readBody(body, encoding, LIMITS)).rejects.toMatchObject({ reason: 'decompress' });
    expect(body.destroyed).toBe(true);
  });
});

describe('a body past the cap', () => {
  const bomb = zlib.gzipSync(Buffer.alloc(64 * 1024 * 1024));

  it.each<[string, string | undefined, Buffer]>([
    ['plain', undefined, Buffer.alloc(LIMITS.maxBytes + 1)],
    ['a gzip bomb', 'gzip', bomb],
    ['a deflate bomb', 'deflate', zlib.deflateRawSync(Buffer.alloc(64 * 1024 * 1024))],
    [
      'a brotli bomb',
      'br',
      zlib.brotliCompressSync(Buffer.alloc(64 * 1024 * 1024), {
        params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 },
      }),
    ],
    ['a zstd bomb', 'zstd', zlib.zstdCompressSync(Buffer.alloc(64 * 1024 * 1024))],
    ['a bomb in a bomb', 'gzip, gzip', zlib.gzipSync(bomb)],
  ])('is refused before it is unpacked: %s', async (_name, encoding, bytes) => {
    const body = inPieces(bytes, 1024);
    await expect(readBody(body, encoding, LIMITS)).rejects.toMatchObject({ reason: 'too-large' });
    expect(body.destroyed).toBe(true);
  });

  it('is refused when only the layer in between is large', async () => {
    // A hundred thousand empty members unpack to nothing, so only the layer that carries them can be measured.
    const empty = zlib.gzipSync(Buffer.alloc(0));
    const carrier = zlib.gzipSync(Buffer.alloc(2 * LIMITS.maxBytes, empty));
    await expect(readBody(inPieces(carrier, 1024), 'gzip, gzip', LIMITS)).rejects.toMatchObject({
      reason: 'too-large',
    });
  });

  it('is refused when a zstd frame asks for a window of 64 MiB', async () => {
    const params = { [zlib.constants.ZSTD_c_windowLog]: 26 };
    const frame = zlib.zstdCompressSync(Buffer.alloc(1 << 26), { params });
    await expect(readBody(inPieces(frame), 'zstd', LIMITS)).rejects.toMatchObject({
      code: 'ZSTD_error_frameParameter_windowTooLarge',
    });
  });

  it('is let through when it has exactly the allowed size', async () => {
    expect(
      await readBody(inPieces(TEXT), undefined, { maxBytes: TEXT.length, overflow: 'fault' }),
    ).toHaveLength(TEXT.length);
  });

  it('is cut where that was asked for', async () => {
    const body = await readBody(inPieces(zlib.gzipSync(TEXT)), 'gzip', { maxBytes: 50, overflow: 'cut' });
    expect(Buffer.from(body).equals(TEXT.subarray(0, 50))).toBe(true);
  });
});

describe('evidence', () => {
  it('keeps what arrived before the connection broke', async () => {
    async function* breaking() {
      yield Buffer.from('<title>Just a moment');
      throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    }
    const body = await captureBody(Readable.from(breaking()), undefined, 1000);
    expect(Buffer.from(body).toString()).toBe('<title>Just a moment');
  });

  it('is empty rather than a fault of its own when it cannot be unpacked', async () => {
    expect(await captureBody(inPieces(TEXT), 'gzip', 1000)).toHaveLength(0);
    expect(await captureBody(inPieces(TEXT), 'no-such-encoding', 1000)).toHaveLength(0);
  });

  it('is no longer than asked for', async () => {
    expect(await captureBody(inPieces(TEXT), undefined, 64)).toHaveLength(64);
  });
});
