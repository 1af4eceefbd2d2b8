import { nextPollDelayMs } from '../domain/cadence.ts';
import type { FetchOk } from '../fetch/outcome.ts';
import { saveQuietPoll } from '../store/polls.ts';
import type { SourceRow } from '../store/schema.ts';
import { cadenceOf } from './cadence-of.ts';
import type { House } from './house.ts';
import { emptyReport, type Digested } from './poll-report.ts';
import { formatOf } from './read-body.ts';
import { reviewFeed } from './record-doubts.ts';
import { recordRecovery } from './record-recovery.ts';

export interface QuietPoll {
  outcome: 'unchanged' | 'not-modified';
  status: number;
  bytes: number;
  startedAt: Date;
  answer?: FetchOk;
}

/** Nothing new: one line in the ledger of polls and the time of the next one, no parse and nothing else. */
export async function recordQuiet(house: House, source: SourceRow, quiet: QuietPoll): Promise<Digested> {
  if (source.health === 'failing') await recordRecovery(house, source.id);
  const now = house.clock();
  const delayMs = nextPollDelayMs(
    cadenceOf(house, { ...source, failures: 0 }),
    { retryAfterMs: null, crawlDelayMs: null },
    now,
    house.random(),
  );
  const { answer } = quiet;
  const built = builtOf(house, source, answer);
  const { outcome, status, bytes, startedAt } = quiet;
  const nextPollAt = new Date(now.getTime() + delayMs);
  await saveQuietPoll(house.db.read, {
    sourceId: source.id,
    startedAt,
    now,
    outcome,
    status,
    bytes,
    nextPollAt,
    etag: answer ? answer.etag : source.etag,
    lastModified: answer ? answer.lastModified : source.last_modified,
    builtAt: built.built_at ?? source.built_at,
  });
  await reviewFeed(house, { ...source, ...built });
  house.metrics.polled(source.kind, outcome);
  return { ...emptyReport(source.id), outcome, status, bytes, nextPollAt };
}

/** An unchanged feed may still say that it was built anew: only then is it alive. */
function builtOf(house: House, source: SourceRow, answer: FetchOk | undefined): { built_at?: Date } {
  const at = answer ? formatOf(house, source).builtAt?.(answer.body) : null;
  return at ? { built_at: new Date(at) } : {};
}
