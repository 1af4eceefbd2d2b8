import { sql } from 'kysely';
import type { Queryable } from './database.ts';

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
         and p.outcome not in ('unchanged', 'not-modified', 'changed', 'baseline', 'absent') order by p.id desc limit 1) as "snapshotId"
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
