import { HOUR, MINUTE } from '../../domain/duration.ts';
import { byTurn } from '../../domain/ration.ts';
import type { FetchOutcome } from '../../fetch/outcome.ts';
import {
  budgetState,
  pauseCalls,
  spendCall,
  type BudgetState,
  type Spending,
} from '../../store/api-budget.ts';
import type { Queryable } from '../../store/database.ts';
import type { SourceRow } from '../../store/schema.ts';
import { noteReason, saveSource, type DueSource } from '../../store/sources.ts';
import type { House } from '../house.ts';
import { SERVICE } from './access.ts';

/** Stored as the reason of a source that waits for calls: it is neither failing nor up to date. */
export const BUDGET_REASON = 'budget';

/** Takes one call for this purpose; `reserve` leaves calls of the day for what is more urgent. */
export function spend(house: House, purpose: string, reserve = 0): Promise<Spending> {
  const { budget } = house.courtlistener;
  return spendCall(house.db, { service: SERVICE, purpose, budget, reserve, now: house.clock() });
}

/** How much of the calls is spent, and what is left of them. */
export function callState(house: House): Promise<BudgetState> {
  const { budget } = house.courtlistener;
  return budgetState(house.db.read, { service: SERVICE, budget, now: house.clock() });
}

/** Null when the source may be asked now. Otherwise it waits, which is no failure, and says so. */
export async function waitForCall(
  house: House,
  source: SourceRow,
): Promise<{ until: Date; why: string } | null> {
  if (!house.courtlistener.caller) {
    const until = new Date(house.clock().getTime() + HOUR);
    const wait = { until, why: 'COURTLISTENER_TOKEN is not set' };
    await putOff(house, source, wait);
    return wait;
  }
  const spending = await spend(house, `entries ${source.id}`);
  if (spending.granted) return null;
  await putOff(house, source, spending);
  return spending;
}

async function putOff(house: House, source: SourceRow, wait: { until: Date; why: string }): Promise<void> {
  await saveSource(house.db.read, source.id, {
    reason: BUDGET_REASON,
    detail: `Waits until ${stamp(wait.until)} UTC: ${wait.why}.`,
    reserved_until: null,
    next_poll_at: wait.until,
  });
}

/** The API said that it has had enough: nobody asks again before the time it named. */
export async function heedThrottle(
  house: House,
  source: SourceRow,
  outcome: FetchOutcome,
): Promise<{ until: Date; why: string } | null> {
  if (outcome.kind !== 'fault' || outcome.reason !== 'rate-limited') return null;
  const until = new Date(house.clock().getTime() + Math.max(outcome.retryAfterMs ?? 0, MINUTE));
  const why = 'CourtListener asked to be left alone until then';
  await pauseCalls(house.db.read, { service: SERVICE, until, why });
  await putOff(house, source, { until, why });
  return { until, why };
}

/**
 * Of the sources that are due, those that may be polled now: all that cost nothing, and of the metered ones as
 * many as calls are left, by importance and by how long each went unchecked. The others stay due.
 */
export async function withinBudget<T extends DueSource>(
  house: House,
  db: Queryable,
  due: readonly T[],
): Promise<T[]> {
  const metered = due.filter((source) => source.metered);
  if (metered.length === 0) return [...due];
  const { budget } = house.courtlistener;
  const now = house.clock();
  const state = await budgetState(db, { service: SERVICE, budget, now });
  const turn = new Set(byTurn(metered, now).slice(0, state.left));
  const isShort =
    state.pausedUntil !== null || state.spent.hour >= budget.perHour || state.spent.day >= budget.perDay;
  // A minute without calls is the usual pace; an hour or a day without them is something to say.
  if (isShort)
    await markWaiting(
      db,
      metered.filter((source) => !turn.has(source)),
    );
  return due.filter((source) => !source.metered || turn.has(source));
}

async function markWaiting(db: Queryable, sources: readonly DueSource[]): Promise<void> {
  await noteReason(
    db,
    sources.map(({ id }) => id),
    {
      reason: BUDGET_REASON,
      detail: 'Waits for a call: those of this hour or day are spent.',
    },
  );
}

function stamp(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ');
}
