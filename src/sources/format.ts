import type { CourtDirectory } from '../domain/court.ts';
import type { ReadResult } from '../domain/observation.ts';
import type { TextLayer } from './pdf/text-layer.ts';

/** What a reader is given: the bytes as received and what is known about where they came from. */
export interface ReadRequest {
  body: Uint8Array;
  /** Final URL after redirects, where there is one. */
  url: string | null;
  /** Address that was asked for, where redirects may have led elsewhere: tells a soft 404 from a move. */
  requestedUrl?: string | null;
  contentType: string | null;
  /** Response headers in lower case, for readers that judge capture quality; absent for files. */
  headers?: Readonly<Record<string, string>>;
  /** Court id given by the source or by `--court`; formats that can tell from the content do not need it. */
  court: string | null;
  courts: CourtDirectory;
  /** Format-specific settings of the source (selectors, docket number...), validated by the format's own schema. */
  settings: unknown;
  /** The words of a body that is not text (a PDF), taken out beforehand by `prepare`. */
  textLayer?: TextLayer;
}

/** One wire format. A reader never throws on content: bad input is a `ReadResult` or a rejected item. */
export interface SourceFormat {
  id: string;
  /** One line for `crier parse --list`. */
  summary: string;
  /** Raised when a changed reader would see old bytes differently: stored bytes are then read again, silently. */
  version?: number;
  /** The body without the stamps that change although nothing happened; equal results mean nothing is new. */
  stable?(body: Uint8Array): Uint8Array | string;
  /** When the publisher says it built this body (ISO 8601), found without reading the rest. */
  builtAt?(body: Uint8Array): string | null;
  /** What takes its own time before a body can be read. */
  prepare?(request: ReadRequest): Promise<ReadRequest>;
  read(request: ReadRequest): ReadResult;
}

/** Reads a body with all that its format does beforehand. */
export async function readPrepared(format: SourceFormat, request: ReadRequest): Promise<ReadResult> {
  return format.read(format.prepare ? await format.prepare(request) : request);
}
