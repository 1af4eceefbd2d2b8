import { sql } from 'kysely';
import { DAY, HOUR, MINUTE } from '../domain/duration.ts';
import type { Queryable } from './database.ts';

/** Outcomes of a poll that read what it came for. */
const READ_OUTCOMES = ['unchanged', 'not-modified', 'changed', 'baseline', 'absent'];

/** What operators look at and act on. */

export interface BrokenSource {
  id: string;
  title: string;
  url: string;
  reason: string | null;
  detail: string | null;
  failures: number;
  failingSince: Date | null;
  lastSuccessAt: Date | null;
  snapshotId: number | null;
}

/** Failing sources, each with the page that could not be read where one was kept. */
export async function brokenSources(db: Queryable): Promise<BrokenSource[]> {
  const rows = await sql<BrokenSource>`
    select s.id, s.title, s.url, s.reason, s.detail, s.failures, s.failing_since as "failingSince",
      s.last_success_at as "lastSuccessAt",
      (select p.snapshot_id from poll p where p.source_id = s.id and p.snapshot_id is not null
         and p.outcome not in (${sql.join(READ_OUTCOMES)}) order by p.id desc limit 1) as "snapshotId"
    from source s where s.active and s.health = 'failing' order by s.failing_since, s.id limit 200
  `.execute(db);
  return rows.rows;
}

/** Puts one dead delivery back to work. False when it is not dead. */
export async function retryDelivery(db: Queryable, id: number, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('delivery')
    .set((eb) => ({
      state: 'pending' as const,
      next_attempt_at: now,
      retried_from: eb.ref('attempts'),
      lease_until: null,
    }))
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

export interface Totals {
  matters: number;
  dockets: number;
  entries: number;
  publications: number;
  subscribers: number;
  waiting: number;
  dead: number;
  openBatches: number;
}

export async function houseTotals(db: Queryable): Promise<Totals> {
  const rows = await sql<Totals>`
    select (select count(*) from matter where active)::int as matters,
      (select count(distinct docket_id) from matter_docket where state = 'followed')::int as dockets,
      (select count(*) from entry where folded_into is null)::int as entries,
      (select count(*) from publication)::int as publications,
      (select count(*) from subscriber where state = 'active')::int as subscribers,
      (select count(*) from delivery where state in ('pending', 'sending'))::int as waiting,
      (select count(*) from delivery where state = 'dead')::int as dead,
      (select count(*) from batch where state = 'open')::int as "openBatches"
  `.execute(db);
  const [row] = rows.rows;
  if (!row) throw new Error('the totals were not read');
  return row;
}

export interface LastPoll {
  id: number;
  sourceId: string;
  finishedAt: Date;
  tookMs: number;
  outcome: string;
  reason: string | null;
  detail: string | null;
  status: number | null;
  bytes: number | null;
  items: number | null;
  rejected: number | null;
  changes: number | null;
  snapshotId: number | null;
}

/** The ledger of polls, newest first: all, those with news, or those that failed. */
export async function lastPolls(
  db: Queryable,
  by: { kind: 'news' | 'faults' | null; before: number | null; limit: number },
): Promise<LastPoll[]> {
  const kinds = {
    news: sql`and changes > 0`,
    faults: sql`and outcome not in (${sql.join(READ_OUTCOMES)})`,
  };
  const rows = await sql<LastPoll>`
    select id, source_id as "sourceId", finished_at as "finishedAt",
      (extract(epoch from finished_at - started_at) * 1000)::float as "tookMs",
      outcome, reason, detail, status, bytes, items, rejected, changes, snapshot_id as "snapshotId"
    from poll where (${by.before}::bigint is null or id < ${by.before}) ${by.kind ? kinds[by.kind] : sql``}
    order by id desc limit ${by.limit}
  `.execute(db);
  return rows.rows;
}

export interface HostMeter {
  host: string;
  sources: number;
  minute: number;
  hour: number;
  day: number;
  bytes: number;
  /** The gap that a robots.txt asked for, where it did. */
  askedGapMs: number | null;
  nextAt: Date | null;
  breaker: { phase?: string; probeAt?: string | null } | null;
}

/** How much each host was asked lately. */
export async function hostMeters(db: Queryable, now: Date): Promise<HostMeter[]> {
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const rows = await sql<HostMeter>`
    select s.host, count(distinct s.id)::int as sources,
      count(p.id) filter (where p.finished_at > ${ago(MINUTE)})::int as minute,
      count(p.id) filter (where p.finished_at > ${ago(HOUR)})::int as hour,
      count(p.id)::int as day, coalesce(sum(p.bytes), 0)::float as bytes,
      h.min_gap_ms as "askedGapMs", h.next_at as "nextAt", h.breaker
    from source s left join host_slot h on h.host = s.host
    left join poll p on p.source_id = s.id and p.finished_at > ${ago(DAY)}
    where s.active and s.kind <> 'inbox' group by s.host, h.min_gap_ms, h.next_at, h.breaker
    order by day desc, s.host limit 500
  `.execute(db);
  return rows.rows;
}

/** What the calls of the last day were for, most first; a purpose begins with its kind: "entries cl-1". */
export async function callPurposes(
  db: Queryable,
  by: { service: string; now: Date },
): Promise<{ purpose: string; calls: number; last: Date }[]> {
  const rows = await sql<{ purpose: string; calls: number; last: Date }>`
    select purpose, count(*)::int as calls, max(at) as last from api_call
    where service = ${by.service} and at > ${new Date(by.now.getTime() - DAY)}
    group by purpose order by calls desc, last desc limit 50
  `.execute(db);
  return rows.rows;
}
