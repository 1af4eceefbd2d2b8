import { nextPollDelayMs } from '../domain/cadence.ts';
import type { Observation } from '../domain/observation.ts';
import type { FetchOk } from '../fetch/outcome.ts';
import type { Tx } from '../store/database.ts';
import { savePoll } from '../store/polls.ts';
import type { SourceRow } from '../store/schema.ts';
import { newestHash, sha256Hex } from '../store/snapshots.ts';
import { lockSource, saveSource } from '../store/sources.ts';
import { cadenceOf } from './cadence-of.ts';
import { keepEvidence } from './evidence.ts';
import type { House } from './house.ts';
import { emptyReport, type PollReport } from './poll-report.ts';
import { tellRecovery } from './record-recovery.ts';

/** In the ledger of polls and beside the source, so that its silence has a reason that can be read. */
export const HELD = 'held';

/**
 * Why a reading waits, or null. Of a first sight nothing is told anyway, except of an article whose list was there
 * before it.
 */
export function holdOf(source: SourceRow, { held }: Pick<Observation, 'held'>): string | null {
  return source.baselined_at !== null || source.kind === 'article' ? (held ?? null) : null;
}

interface HeldReading {
  answer: FetchOk;
  held: string;
  startedAt: Date;
}

/**
 * The page is well, and its source says that what it shows now is not to be told. What is known stays as it was,
 * so that the first reading that is not held tells all that changed. The validators stay too: an answer that was
 * held has to be sent again when the setting goes.
 */
export async function recordHeld(
  house: House,
  { id, kind }: SourceRow,
  { answer, held, startedAt }: HeldReading,
): Promise<PollReport> {
  const detail = `${held}: what changed waits`;
  await house.db.transaction(async (tx) => {
    const source = await lockSource(tx.db, id);
    const now = house.clock();
    await tellRecovery(house, tx, source);
    await saveSource(tx.db, id, { ...wellAt(house, source, now), reason: HELD, detail });
    await savePoll(tx.db, {
      source_id: id,
      started_at: startedAt,
      finished_at: now,
      outcome: 'unchanged',
      reason: HELD,
      detail,
      status: answer.status,
      bytes: answer.body.length,
      items: 1,
      rejected: 0,
      changes: 0,
      snapshot_id: await keepOnce(tx, id, answer),
    });
  });
  house.metrics.polled(kind, 'unchanged');
  return { ...heldReport(id, held), status: answer.status, bytes: answer.body.length };
}

export function heldReport(sourceId: string, held: string): PollReport {
  return { ...emptyReport(sourceId), reason: HELD, detail: `${held}: what changed waits`, items: 1 };
}

function wellAt(house: House, source: SourceRow, now: Date) {
  const cadence = cadenceOf(house, { ...source, failures: 0 });
  const delayMs = nextPollDelayMs(cadence, { retryAfterMs: null, crawlDelayMs: null }, now, house.random());
  return {
    last_checked_at: now,
    last_success_at: now,
    health: 'ok' as const,
    failures: 0,
    failing_since: null,
    told_failing: false,
    absent_since: null,
    absent_checks: 0,
    reserved_until: null,
    next_poll_at: new Date(now.getTime() + delayMs),
  };
}

/** Kept to be looked at, once per content, and never read again: what is known rests on earlier bytes. */
async function keepOnce(tx: Tx, sourceId: string, answer: FetchOk): Promise<number | null> {
  const newest = await newestHash(tx.db, sourceId);
  return newest === sha256Hex(answer.body) ? null : keepEvidence(tx, sourceId, answer, false);
}
