import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** Courts whose new cases somebody follows, and what was told of them. */

/** Those of these courts that somebody follows; all that are followed when none is named. */
export async function courtsFollowed(db: Queryable, among: readonly string[] | null): Promise<string[]> {
  const rows = await sql<{ court: string }>`
    select distinct target_id as court from subscription
    where state = 'active' and target_kind = 'court'
      and (${among === null}::boolean or target_id = any(${among ?? []}::text[]))
    order by 1
  `.execute(db);
  return rows.rows.map(({ court }) => court);
}

/** Keys ("dcd 1:25-cv-00943") of those cases whose opening was told before. */
export async function announcedCases(
  db: Queryable,
  cases: readonly { court: string; number: string }[],
): Promise<Set<string>> {
  const rows = await sql<{ key: string }>`
    select d.court || ' ' || d.number as key
    from unnest(${cases.map((one) => one.court)}::text[], ${cases.map((one) => one.number)}::text[]) as w (court, number)
    join docket d on d.court = w.court and d.number = w.number
    where exists (select from change c where c.docket_id = d.id and c.type = 'docket-opened')
  `.execute(db);
  return new Set(rows.rows.map(({ key }) => key));
}

/** Feeds that were added at run time and that no docket, no matter and no reader needs any more are not asked again. */
export async function retireFeeds(db: Queryable): Promise<void> {
  await sql`
    update source s set active = false
    where s.active and s.kind = 'court-feed' and s.origin = 'runtime'
      and not exists (select from docket d join matter_docket m on m.docket_id = d.id and m.state = 'followed'
        where d.court = s.court)
      and not exists (select from subscription u where u.state = 'active' and u.target_kind = 'court' and u.target_id = s.court)
      and not exists (select from matter m where m.active and m.config #> '{discover,courts}' ? s.court)
  `.execute(db);
}

/** A feed that nobody read for a while begins anew: what it shows at its next reading is known already. */
export async function beginFeedAnew(db: Queryable, id: string): Promise<void> {
  await sql`
    update source set baselined_at = null, newest_item_at = null, oldest_item_at = null, last_success_at = null,
      doubts = '{}'
    where id = ${id} and not active
  `.execute(db);
}

/** Kinds of entry that the feed of a court carries, in its own words, else in CourtListener's; null when unknown. */
export async function feedKinds(db: Queryable, court: string): Promise<string[] | null> {
  const rows = await sql<{ kinds: string[] | null }>`
    select coalesce(
      (select coverage from source where kind = 'court-feed' and court = ${court} and coverage is not null limit 1),
      (select kinds from court_coverage where court = ${court})) as kinds
  `.execute(db);
  return rows.rows[0]?.kinds ?? null;
}

export interface FeedSnapshot {
  id: number;
  fetchedAt: Date;
}

/** Bodies of a feed that can still be read, newest first. */
export async function feedSnapshots(db: Queryable, sourceId: string): Promise<FeedSnapshot[]> {
  return db
    .selectFrom('snapshot')
    .innerJoin('blob', 'blob.sha256', 'snapshot.sha256')
    .select(['snapshot.id', 'snapshot.fetched_at as fetchedAt'])
    .where('source_id', '=', sourceId)
    .where('readable', '=', true)
    .where('blob.purged_at', 'is', null)
    .orderBy('snapshot.id', 'desc')
    .limit(10_000)
    .execute();
}
