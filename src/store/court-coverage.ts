import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** What CourtListener says of courts' feeds. */
export interface CourtCoverage {
  court: string;
  hasFeed: boolean | null;
  kinds: string[] | null;
  lookedUpAt: Date;
}

export async function loadCourtCoverage(db: Queryable, courts: readonly string[]): Promise<CourtCoverage[]> {
  if (courts.length === 0) return [];
  const rows = await db
    .selectFrom('court_coverage')
    .selectAll()
    .where('court', 'in', [...courts])
    .execute();
  return rows.map((row) => ({
    court: row.court,
    hasFeed: row.has_feed,
    kinds: row.kinds,
    lookedUpAt: row.looked_up_at,
  }));
}

export async function saveCourtCoverage(db: Queryable, found: CourtCoverage): Promise<void> {
  const { court, hasFeed, kinds, lookedUpAt } = found;
  const row = { has_feed: hasFeed, kinds, looked_up_at: lookedUpAt };
  await db
    .insertInto('court_coverage')
    .values({ court, ...row })
    .onConflict((conflict) => conflict.column('court').doUpdateSet(row))
    .execute();
}

/** A court with a followed docket that CourtListener was not asked about since then. */
export async function courtToLookUp(db: Queryable, notSince: Date): Promise<string | null> {
  const rows = await sql<{ court: string }>`
    select d.court from docket d left join court_coverage c on c.court = d.court
    where d.court <> 'scotus' and (c.looked_up_at is null or c.looked_up_at < ${notSince})
      and exists (select 1 from matter_docket m where m.docket_id = d.id and m.state = 'followed')
    group by d.court, c.looked_up_at order by c.looked_up_at nulls first, d.court limit 1
  `.execute(db);
  return rows.rows[0]?.court ?? null;
}
