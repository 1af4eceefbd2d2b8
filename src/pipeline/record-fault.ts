import { nextPollDelayMs } from '../domain/cadence.ts';
import type { FetchOk } from '../fetch/outcome.ts';
import type { Tx } from '../store/database.ts';
import { savePoll } from '../store/polls.ts';
import type { SourceRow } from '../store/schema.ts';
import { lockSource, saveSource } from '../store/sources.ts';
import { cadenceOf } from './cadence-of.ts';
import { keepEvidence } from './evidence.ts';
import type { House } from './house.ts';
import { emptyReport, type PollReport } from './poll-report.ts';
import { appendSourceChange } from './record-recovery.ts';

export interface Fault {
  reason: string;
  message: string;
  status: number | null;
  retryAfterMs: number | null;
  startedAt: Date;
  /** Set when a body came that could not be used: it is kept, so that an operator can look at it. */
  answer?: FetchOk;
  /** The body was read but not believed. */
  quarantined?: boolean;
}

/** Not there yet: a docket page that has never been seen and answers with absence. */
const ABSENT = ['not-found', 'gone', 'absent', 'empty-body', 'soft-404'];

/**
 * A fault is never content: nothing known about the source's items changes. It is counted, the next poll is
 * put off, and after a stated number in a row the operators are told once.
 */
export async function recordFault(house: House, source: SourceRow, fault: Fault): Promise<PollReport> {
  const outcome = outcomeOf(source, fault);
  await house.db.transaction(async (tx) => {
    const locked = await lockSource(tx.db, source.id);
    const snapshotId = fault.answer ? await keepEvidence(tx, source.id, fault.answer, false) : null;
    if (outcome === 'absent') await noteAbsence(house, tx, locked, fault);
    else await noteFailure(house, tx, locked, fault);
    await savePoll(tx.db, {
      source_id: source.id,
      started_at: fault.startedAt,
      finished_at: house.clock(),
      outcome,
      reason: fault.reason,
      detail: fault.message,
      status: fault.status,
      bytes: fault.answer?.body.length ?? null,
      items: null,
      rejected: null,
      changes: 0,
      snapshot_id: snapshotId,
    });
  });
  house.metrics.polled(source.kind, outcome);
  return {
    ...emptyReport(source.id),
    outcome,
    reason: fault.reason,
    detail: fault.message,
    status: fault.status,
  };
}

function outcomeOf(source: SourceRow, fault: Fault): 'absent' | 'quarantined' | 'failed' {
  if (source.kind === 'docket' && source.baselined_at === null && ABSENT.includes(fault.reason))
    return 'absent';
  return fault.quarantined ? 'quarantined' : 'failed';
}

async function noteAbsence(house: House, tx: Tx, source: SourceRow, fault: Fault): Promise<void> {
  const now = house.clock();
  const delayMs = nextPollDelayMs(
    cadenceOf(house, { ...source, failures: 0 }),
    { retryAfterMs: fault.retryAfterMs, crawlDelayMs: null },
    now,
    house.random(),
  );
  await saveSource(tx.db, source.id, {
    last_checked_at: now,
    reason: 'absent',
    detail: 'The court has no page for this docket yet.',
    reserved_until: null,
    next_poll_at: new Date(now.getTime() + delayMs),
  });
}

async function noteFailure(house: House, tx: Tx, source: SourceRow, fault: Fault): Promise<void> {
  const now = house.clock();
  const failures = source.failures + 1;
  const delayMs = nextPollDelayMs(
    cadenceOf(house, { ...source, failures }),
    { retryAfterMs: fault.retryAfterMs, crawlDelayMs: null },
    now,
    house.random(),
  );
  const tell = failures >= house.settings.failuresBeforeTelling && !source.told_failing;
  await saveSource(tx.db, source.id, {
    last_checked_at: now,
    health: 'failing',
    failures,
    failing_since: source.failing_since ?? now,
    reason: fault.reason,
    detail: fault.message,
    told_failing: source.told_failing || tell,
    reserved_until: null,
    next_poll_at: new Date(now.getTime() + delayMs),
  });
  if (tell) {
    const times = failures === 1 ? 'just now' : `${failures} times in a row`;
    const detail = `The source "${source.title}" has failed ${times}: ${fault.message}. It is tried again by itself.`;
    await appendSourceChange(house, tx, source, { type: 'source-failing', reason: fault.reason, detail });
  }
}
