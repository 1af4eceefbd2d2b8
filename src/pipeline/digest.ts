import type { ReadFault } from '../domain/observation.ts';
import type { FetchOk, FetchOutcome } from '../fetch/outcome.ts';
import type { SourceRow } from '../store/schema.ts';
import { sha256Hex } from '../store/snapshots.ts';
import type { House } from './house.ts';
import type { Digested } from './poll-report.ts';
import { formatOf, isOutdated, readAnswer, readerVersion } from './read-body.ts';
import { recordFault } from './record-fault.ts';
import { holdOf, recordHeld } from './record-held.ts';
import { recordQuiet } from './record-quiet.ts';
import { recordReading } from './record.ts';
import { reparse, type ReparseReport } from './reparse.ts';

/** From what the server answered to what is recorded. */
export async function digestAnswer(
  house: House,
  source: SourceRow,
  outcome: FetchOutcome,
  startedAt: Date,
): Promise<Digested> {
  if (outcome.kind === 'fault') return recordFault(house, source, { ...outcome, startedAt });
  if (outcome.kind === 'not-modified') return digestNotModified(house, source, startedAt);
  return digestBody(house, source, outcome, startedAt);
}

/**
 * The bytes are the stored ones, and the reader may be another by now. Where it cannot read them, the source comes
 * back without validators: the next answer brings them, and the operator hears of a selector that does not fit.
 */
async function digestNotModified(house: House, source: SourceRow, startedAt: Date): Promise<Digested> {
  const quiet = { outcome: 'not-modified', status: 304, bytes: 0, startedAt } as const;
  if (!isOutdated(house, source)) return recordQuiet(house, source, quiet);
  const { outcome } = await reparse(house, source.id);
  const asked = outcome === 'unreadable' ? { ...source, etag: null, last_modified: null } : source;
  return { ...(await recordQuiet(house, asked, quiet)), detail: REREAD[outcome] };
}

const REREAD: Readonly<Record<ReparseReport['outcome'], string>> = {
  reparsed: 'the stored bytes were read again with the present settings',
  unreadable: 'the present settings find nothing in the stored bytes; the next poll asks for new ones',
  'nothing-stored': 'no bytes are stored that could be read again',
};

/** The body is what it should be and the reader finds nothing in it: our selectors are broken, the content is not gone. */
const READER_BROKEN: readonly ReadFault[] = ['selector-empty', 'no-text-layer', 'no-items'];

async function digestBody(
  house: House,
  source: SourceRow,
  answer: FetchOk,
  startedAt: Date,
): Promise<Digested> {
  const format = formatOf(house, source);
  const reader = readerVersion(format, source.settings);
  const bodyHash = sha256Hex(format.stable?.(answer.body) ?? answer.body);
  if (isOutdated(house, source)) await reparse(house, source.id);
  else if (source.body_hash === bodyHash) {
    return recordQuiet(house, source, {
      outcome: 'unchanged',
      status: answer.status,
      bytes: answer.body.length,
      startedAt,
      answer,
    });
  }
  const read = await readAnswer(house, source, answer);
  if (!read.ok)
    return recordFault(house, source, {
      ...read,
      status: answer.status,
      retryAfterMs: null,
      startedAt,
      answer,
      quarantined: READER_BROKEN.includes(read.reason),
    });
  const { observation } = read;
  const held = holdOf(source, observation);
  if (held !== null) return recordHeld(house, source, { answer, held, startedAt });
  return recordReading(house, source.id, {
    answer,
    observation,
    truncated: read.truncated ?? false,
    reader,
    bodyHash,
    startedAt,
  });
}
