import type { ReadResult } from '../domain/observation.ts';
import type { FetchOk } from '../fetch/outcome.ts';
import type { SourceFormat } from '../sources/format.ts';
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

type Readable = Pick<FetchOk, 'body' | 'url' | 'contentType' | 'headers'> &
  Partial<Pick<FetchOk, 'redirects'>>;

export function readBody(house: House, source: SourceRow, answer: Readable): ReadResult {
  return formatOf(house, source).read({
    body: answer.body,
    url: answer.url,
    requestedUrl: answer.redirects?.[0] ?? answer.url,
    contentType: answer.contentType,
    headers: answer.headers,
    court: source.court,
    courts: house.courts,
    settings: source.settings,
  });
}
