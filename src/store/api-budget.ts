import { sql } from 'kysely';
import { DAY, HOUR, MINUTE } from '../domain/duration.ts';
import type { Database, Queryable } from './database.ts';

/** Calls that a metered API grants, in any minute, hour and day. */
export interface ApiBudget {
  perMinute: number;
  perHour: number;
  perDay: number;
}

export interface ApiCallWish {
  service: string;
  /** What the call is for, for the ledger: "entries cl-69695790". */
  purpose: string;
  budget: ApiBudget;
  /** Calls of the day that must be left over after this one. */
  reserve?: number;
  now: Date;
}

export type Spending = { granted: true } | { granted: false; until: Date; why: string };

/**
 * Takes one call out of the budget, or says when to come back. All workers count in one ledger, one after the
 * other, in the sliding windows that the API itself counts in.
 */
export async function spendCall(db: Database, wish: ApiCallWish): Promise<Spending> {
  return db.transaction(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`api-budget ${wish.service}`}))`.execute(tx.db);
    const refusal = await refusalOf(tx.db, wish);
    if (refusal) return refusal;
    const { service, purpose, now } = wish;
    await tx.db.insertInto('api_call').values({ service, purpose, at: now }).execute();
    return { granted: true };
  });
}

async function refusalOf(db: Queryable, wish: ApiCallWish): Promise<Spending | null> {
  const { service, budget, now } = wish;
  const pause = await db
    .selectFrom('api_pause')
    .selectAll()
    .where('service', '=', service)
    .executeTakeFirst();
  if (pause && pause.until > now) return { granted: false, until: pause.until, why: pause.why };
  const windows = [
    { name: 'minute', ms: MINUTE, calls: budget.perMinute },
    { name: 'hour', ms: HOUR, calls: budget.perHour },
    { name: 'day', ms: DAY, calls: budget.perDay - (wish.reserve ?? 0) },
  ];
  const refusals: { until: Date; why: string }[] = [];
  for (const { name, ms, calls } of windows) {
    const frees = await freesAt(db, { service, calls, ms, now });
    if (frees) refusals.push({ until: frees, why: `the ${calls} calls of this ${name} are spent` });
  }
  // The longest wait decides: coming back earlier would be refused again.
  const last = refusals.toSorted((a, b) => a.until.getTime() - b.until.getTime()).at(-1);
  return last ? { granted: false, ...last } : null;
}

/** Null when a call is free in this window; otherwise when the one that stands in the way leaves it. */
async function freesAt(
  db: Queryable,
  window: { service: string; calls: number; ms: number; now: Date },
): Promise<Date | null> {
  const since = new Date(window.now.getTime() - window.ms);
  if (window.calls < 1) return new Date(window.now.getTime() + window.ms);
  const row = await db
    .selectFrom('api_call')
    .select('at')
    .where('service', '=', window.service)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .offset(window.calls - 1)
    .limit(1)
    .executeTakeFirst();
  return row ? new Date(row.at.getTime() + window.ms) : null;
}

/** The API itself asked to be left alone until then; every worker heeds it. */
export async function pauseCalls(
  db: Queryable,
  pause: { service: string; until: Date; why: string },
): Promise<void> {
  await sql`
    insert into api_pause (service, until, why) values (${pause.service}, ${pause.until}, ${pause.why})
    on conflict (service) do update set until = greatest(api_pause.until, excluded.until), why = excluded.why
  `.execute(db);
}

export interface BudgetState {
  spent: { minute: number; hour: number; day: number };
  /** Calls free right now. */
  left: number;
  pausedUntil: Date | null;
}

export async function budgetState(
  db: Queryable,
  by: { service: string; budget: ApiBudget; now: Date },
): Promise<BudgetState> {
  const { service, budget, now } = by;
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const rows = await sql<{ minute: number; hour: number; day: number; until: Date | null }>`
    select count(*) filter (where at > ${ago(MINUTE)})::int as minute,
      count(*) filter (where at > ${ago(HOUR)})::int as hour, count(*)::int as day,
      (select until from api_pause p where p.service = ${service} and p.until > ${now}) as until
    from api_call where service = ${service} and at > ${ago(DAY)}
  `.execute(db);
  const { minute = 0, hour = 0, day = 0, until = null } = rows.rows[0] ?? {};
  const left = Math.min(budget.perMinute - minute, budget.perHour - hour, budget.perDay - day);
  return { spent: { minute, hour, day }, left: until ? 0 : Math.max(0, left), pausedUntil: until };
}

/** Calls older than the longest window count no more. */
export async function forgetCalls(db: Queryable, now: Date): Promise<void> {
  const before = new Date(now.getTime() - 2 * DAY);
  await db.deleteFrom('api_call').where('at', '<', before).execute();
}
