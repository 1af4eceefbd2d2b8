import { nextPollDelayMs } from '../domain/cadence.ts';
import type { FetchFault, FetchOk } from '../fetch/outcome.ts';
import type { Tx } from '../store/database.ts';
import { recentPolls, savePoll } from '../store/polls.ts';
import type { SourceRow } from '../store/schema.ts';
import { lockSource, saveSource } from '../store/sources.ts';
import { cadenceOf } from './cadence-of.ts';
import { keepEvidence } from './evidence.ts';
import type { House } from './house.ts';
import { emptyReport, type PollReport } from './poll-report.ts';
import { zoneOf } from './request.ts';
import { isTurnOfMonth } from '../domain/address-template.ts';
import { remedyOf } from './remedy.ts';
import { appendSourceChange } from './record-recovery.ts';
import { absenceOf, type Absence } from './withdrawal.ts';

export interface Fault
  extends Partial<Pick<FetchFault, 'url' | 'redirects' | 'headers' | 'sent' | 'body' | 'fetchedAt'>> {
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
/** A list whose month has just begun has no items yet. */
const EMPTY = ['selector-empty', 'no-items'];

/**
 * A fault is never content: nothing known about the source's items changes. It is counted, the next poll is
 * put off, and after a stated number in a row the operators are told once.
 */
export async function recordFault(house: House, source: SourceRow, fault: Fault): Promise<PollReport> {
  const { outcome, absence } = await house.db.transaction(async (tx) => {
    const locked = await lockSource(tx.db, source.id);
    const snapshotId = fault.answer ? await keepEvidence(tx, source.id, fault.answer, false) : null;
    const absence = await absenceOf(house, tx, locked, fault);
    const outcome = absence?.state === 'withdrawn' ? 'absent' : outcomeOf(house, source, fault);
    if (outcome === 'absent') await noteAbsence(house, tx, locked, { fault, absence });
    else await noteFailure(house, tx, locked, { fault, absence });
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
      changes: absence?.changes.length ?? 0,
      snapshot_id: snapshotId,
    });
    return { outcome, absence };
  });
  house.metrics.polled(source.kind, outcome);
  return {
    ...emptyReport(source.id),
    outcome,
    reason: fault.reason,
    detail: fault.message,
    status: fault.status,
    changes: absence?.changes ?? [],
    alerts: absence?.alerts ?? 0,
  };
}

function outcomeOf(house: House, source: SourceRow, fault: Fault): 'absent' | 'quarantined' | 'failed' {
  if (source.kind === 'docket' && source.baselined_at === null && ABSENT.includes(fault.reason))
    return 'absent';
  if (isTurningPage(house, source, fault)) return 'absent';
  return fault.quarantined ? 'quarantined' : 'failed';
}

/** At the turn of a month the page of the old month may not exist yet, and that of the new one may be empty. */
function isTurningPage(house: House, source: SourceRow, fault: Fault): boolean {
  const { monthTurn, previousMonthUrl } = source.settings;
  if (monthTurn === true) return ABSENT.includes(fault.reason);
  const turns = typeof previousMonthUrl === 'string' && isTurnOfMonth(house.clock(), zoneOf(source));
  return turns && EMPTY.includes(fault.reason);
}

interface Missed {
  fault: Fault;
  absence: Absence | null;
}

async function noteAbsence(
  house: House,
  tx: Tx,
  source: SourceRow,
  { fault, absence }: Missed,
): Promise<void> {
  const now = house.clock();
  const failures = absence ? source.failures + 1 : 0;
  const delayMs = nextPollDelayMs(
    cadenceOf(house, { ...source, failures }),
    { retryAfterMs: fault.retryAfterMs, crawlDelayMs: null },
    now,
    house.random(),
  );
  await saveSource(tx.db, source.id, {
    last_checked_at: now,
    ...(absence
      ? { health: 'ok', failures, failing_since: null, reason: 'withdrawn', detail: WITHDRAWN }
      : { reason: 'absent', detail: source.kind === 'docket' ? NO_DOCKET : fault.message }),
    reserved_until: null,
    next_poll_at: new Date(now.getTime() + delayMs),
  });
}

const NO_DOCKET = 'The court has no page for this docket yet.';
const WITHDRAWN = 'The publisher took the page back; it is looked for again.';

async function noteFailure(
  house: House,
  tx: Tx,
  source: SourceRow,
  { fault, absence }: Missed,
): Promise<void> {
  const now = house.clock();
  const failures = source.failures + 1;
  const delayMs = nextPollDelayMs(
    cadenceOf(house, { ...source, failures }),
    { retryAfterMs: fault.retryAfterMs, crawlDelayMs: null },
    now,
    house.random(),
  );
  // A page that may have been withdrawn is followed up by itself: no operator can repair it.
  const enough = failures >= house.settings.failuresBeforeTelling && absence === null;
  const tell = enough && !source.told_failing;
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
    const remedy = remedyOf({ ...source, reason: fault.reason }) ?? 'It is tried again by itself.';
    const why = (await differs(tx, source, fault)) ? ', for different reasons, the last of them' : '';
    const detail = `The source "${source.title}" has failed ${times}${why}: ${fault.message}. ${remedy}`;
    await appendSourceChange(house, tx, source, { type: 'source-failing', reason: fault.reason, detail });
  }
}

/** Whether it failed otherwise before, in the same run of failures. */
async function differs(tx: Tx, source: SourceRow, fault: Fault): Promise<boolean> {
  if (source.failures === 0) return false;
  const before = await recentPolls(tx.db, source.id, source.failures);
  return before.some(({ reason }) => reason !== null && reason !== fault.reason);
}
