import type { ReadResult } from '../domain/observation.ts';
import type { FetchOk } from '../fetch/outcome.ts';
import { readPrepared, type ReadRequest, type SourceFormat } from '../sources/format.ts';
import { canonicalJson } from '../store/changes.ts';
import type { SourceRow } from '../store/schema.ts';
import { sha256Hex } from '../store/snapshots.ts';
import type { House } from './house.ts';

export function formatOf(house: House, source: SourceRow): SourceFormat {
  const format = house.formats.get(source.format);
  if (!format) throw new Error(`source ${source.id} names the unknown format ${source.format}`);
  return format;
}

/** Changes when the reader or its settings change, so that stored bytes are read again before new ones. */
export function readerVersion(format: SourceFormat, settings: unknown): string {
  return `${format.id}/${format.version ?? 1}/${sha256Hex(canonicalJson(settings)).slice(0, 12)}`;
}

/** True when what is known of a source was read by another reader, or with other settings, than would read it now. */
export function isOutdated(house: House, source: Pick<SourceRow, 'format' | 'reader' | 'settings'>): boolean {
  const format = house.formats.get(source.format);
  if (!format || source.reader === null) return false;
  return source.reader !== readerVersion(format, source.settings);
}

type Readable = Pick<FetchOk, 'body' | 'url' | 'contentType' | 'headers'> &
  Partial<Pick<FetchOk, 'redirects'>>;

export function readBody(house: House, source: SourceRow, answer: Readable): ReadResult {
  return formatOf(house, source).read(readRequest(house, source, answer));
}

/** As `readBody`, with what a format does before reading (the text layer of a PDF). */
export function readAnswer(house: House, source: SourceRow, answer: Readable): Promise<ReadResult> {
  return readPrepared(formatOf(house, source), readRequest(house, source, answer));
}

function readRequest(house: House, source: SourceRow, answer: Readable): ReadRequest {
  return {
    body: answer.body,
    url: answer.url,
    requestedUrl: answer.redirects?.[0] ?? answer.url,
    contentType: answer.contentType,
    headers: answer.headers,
    court: source.court,
    courts: house.courts,
    settings: source.settings,
  };
}
