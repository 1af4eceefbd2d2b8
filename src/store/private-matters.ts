import { sql } from 'kysely';
import type { Queryable } from './database.ts';

export async function hasPrivateMatters(db: Queryable): Promise<boolean> {
  const { rows } = await sql`select 1 from matter where private limit 1`.execute(db);
  return rows.length > 0;
}

/** What these subscriptions are about, as far as they are in force, in the words of `Sight`. */
export async function seenBySubscriptions(db: Queryable, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ seen: string }>`
    select distinct target_kind || ':' || target_id as seen from subscription
    where id = any(${[...ids]}::uuid[]) and state = 'active' and target_kind in ('matter', 'docket', 'source')
    order by 1
  `.execute(db);
  return rows.map((row) => row.seen);
}
