import type { ReadResult } from '../domain/observation.ts';
import type { FetchOk, FetchOutcome } from '../fetch/outcome.ts';
import type { SourceFormat } from '../sources/format.ts';
import type { SourceRow } from '../store/schema.ts';
import { canonicalJson } from '../store/changes.ts';
import { sha256Hex } from '../store/snapshots.ts';
import type { House } from './house.ts';
import type { PollReport } from './poll-report.ts';
import { recordFault } from './record-fault.ts';
import { recordQuiet } from './record-quiet.ts';
import { recordReading } from './record.ts';
import { reparse } from './reparse.ts';

/** From what the server answered to what is recorded. */
export async function digestAnswer(
  house: House,
  source: SourceRow,
  outcome: FetchOutcome,
  startedAt: Date,
): Promise<PollReport> {
  if (outcome.kind === 'fault') return recordFault(house, source, { ...outcome, startedAt });
  if (outcome.kind === 'not-modified')
    return recordQuiet(house, source, { outcome: 'not-modified', status: 304, bytes: 0, startedAt });
  return digestBody(house, source, outcome, startedAt);
}

async function digestBody(
  house: House,
  source: SourceRow,
  answer: FetchOk,
  startedAt: Date,
): Promise<PollReport> {
  const format = formatOf(house, source);
  const reader = readerVersion(format, source.settings);
  const bodyHash = sha256Hex(format.stable?.(answer.body) ?? answer.body);
  if (source.reader !== null && source.reader !== reader) await reparse(house, source.id);
  else if (source.body_hash === bodyHash) {
    return recordQuiet(house, source, {
      outcome: 'unchanged',
      status: answer.status,
      bytes: answer.body.length,
      startedAt,
      answer,
    });
  }
  const read = readBody(house, source, answer);
  if (!read.ok)
    return recordFault(house, source, {
      ...read,
      status: answer.status,
      retryAfterMs: null,
      startedAt,
      answer,
    });
  return recordReading(house, source.id, {
    answer,
    observation: read.observation,
    truncated: read.truncated ?? false,
    reader,
    bodyHash,
    startedAt,
  });
}

export function formatOf(house: House, source: SourceRow): SourceFormat {
  const format = house.formats.get(source.format);
  if (!format) throw new Error(`source ${source.id} names the unknown format ${source.format}`);
  return format;
}

/** Changes when the reader or its settings change, so that stored bytes are read again before new ones. */
export function readerVersion(format: SourceFormat, settings: unknown): string {
  return `${format.id}/${format.version ?? 1}/${sha256Hex(canonicalJson(settings)).slice(0, 12)}`;
}

type Readable = Pick<FetchOk, 'body' | 'url' | 'contentType' | 'headers'>;

export function readBody(house: House, source: SourceRow, answer: Readable): ReadResult {
  return formatOf(house, source).read({
    body: answer.body,
    url: answer.url,
    contentType: answer.contentType,
    headers: answer.headers,
    court: source.court,
    courts: house.courts,
    settings: source.settings,
  });
}
