import { sql } from 'kysely';
import type { Importance, StatedDate } from '../domain/event.ts';
import type { Queryable } from './database.ts';
import { upcomingDates } from './stated-dates.ts';

/** What the pages about matters show. Only what is followed and active is listed. */

export interface MatterSummary {
  id: string;
  title: string;
  description: string | null;
  dockets: number;
  sources: number;
  /** Newest change that was news. */
  lastChangeId: number | null;
}

export async function matterSummaries(db: Queryable): Promise<MatterSummary[]> {
  const rows = await sql<MatterSummary>`
    select m.id, m.title, m.description,
      (select count(*) from matter_docket d where d.matter_id = m.id and d.state = 'followed')::int as dockets,
      (select count(*) from matter_source s where s.matter_id = m.id)::int as sources,
      (select c.id from change_matter cm join change c on c.id = cm.change_id
       where cm.matter_id = m.id and c.silent is null and c.type not in ('source-failing', 'source-recovered')
       order by cm.change_id desc limit 1) as "lastChangeId"
    from matter m where m.active
    order by "lastChangeId" desc nulls last, m.title, m.id
  `.execute(db);
  return rows.rows;
}

export interface MatterHead {
  id: string;
  title: string;
  description: string | null;
  active: boolean;
}

export async function findMatter(db: Queryable, id: string): Promise<MatterHead | null> {
  const row = await db
    .selectFrom('matter')
    .select(['id', 'title', 'description', 'active'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export interface MatterDocket {
  id: number;
  court: string;
  number: string;
  caption: string | null;
  role: string;
  state: 'followed' | 'proposed' | 'refused';
  entries: number;
  lastDay: string | null;
}

export async function matterDockets(db: Queryable, matterId: string): Promise<MatterDocket[]> {
  const rows = await sql<MatterDocket>`
    select d.id, d.court, d.number, d.caption, md.role, md.state, e.entries, e."lastDay"
    from matter_docket md join docket d on d.id = md.docket_id
    cross join lateral (
      select count(*)::int as entries, max(day) as "lastDay"
      from entry where entry.docket_id = d.id and folded_into is null and withdrawn_at is null
    ) e
    where md.matter_id = ${matterId} and md.state <> 'refused'
    order by md.state, d.court, d.number
  `.execute(db);
  return rows.rows;
}

export interface MatterSource {
  id: string;
  title: string;
  health: string;
  reason: string | null;
  lastSuccessAt: Date | null;
}

/** The agency sources of a matter, with how they are. */
export async function matterSources(db: Queryable, matterId: string): Promise<MatterSource[]> {
  return db
    .selectFrom('matter_source')
    .innerJoin('source', 'source.id', 'matter_source.source_id')
    .select([
      'source.id',
      'source.title',
      'source.health',
      'source.reason',
      'source.last_success_at as lastSuccessAt',
    ])
    .where('matter_id', '=', matterId)
    .orderBy('source.title')
    .execute();
}

export interface DatedEntry {
  entryId: number;
  docketId: number;
  court: string;
  number: string;
  caption: string | null;
  entryNumber: number | null;
  date: StatedDate;
  /** When what stands of it was first seen here: the entry that states it, or the one that called it off. */
  saidAt: Date;
}

/**
 * Hearings and deadlines as entries state them, soonest first. With `cancelled` those that were called off or moved
 * come too, marked so.
 */
export async function statedDates(
  db: Queryable,
  of: { docketIds: readonly number[]; from: string; limit: number; cancelled?: boolean },
): Promise<DatedEntry[]> {
  const dates = await upcomingDates(db, { ...of, superseded: of.cancelled ?? false, soonest: of.limit });
  // The entry that calls a hearing off states no hearing of its own.
  const stated = dates.filter((one) => !one.date.cancelled).slice(0, of.limit);
  return stated.map(
    ({ entryId, docketId, court, number, caption, entryNumber, seenAt, date, superseded }) => ({
      entryId,
      docketId,
      court,
      number,
      caption,
      entryNumber,
      date: { ...date, cancelled: superseded !== null },
      saidAt: superseded?.seenAt ?? seenAt,
    }),
  );
}

export interface ActivityCell {
  /** "docket:12" or "source:dhs-news" */
  lane: string;
  /** First day of the week (Monday) or month. */
  bin: string;
  count: number;
  weight: Importance;
}

/** How much happened in each lane, by week or month, with the weightiest thing of each. */
export async function matterActivity(
  db: Queryable,
  matterId: string,
  by: { since: string; unit: 'week' | 'month' },
): Promise<ActivityCell[]> {
  const rows = await sql<{ lane: string; bin: string; count: number; rank: number }>`
    with happened as (
      select 'docket:' || d.id as lane, of_day.day, ${rankOf(sql`of_day.importance`)} as rank, of_day.entries as count
      from matter_docket md join docket d on d.id = md.docket_id join entries_by_day of_day on of_day.docket_id = d.id
      where md.matter_id = ${matterId} and md.state = 'followed' and of_day.day >= ${by.since}::date and of_day.entries > 0
      union all
      select 'source:' || p.source_id, coalesce(p.published_on, p.first_seen_at::date), 2, 1
      from publication p
      where p.id in (
          select c.publication_id from change_matter cm join change c on c.id = cm.change_id
          where cm.matter_id = ${matterId} and c.publication_id is not null)
        and coalesce(p.published_on, p.first_seen_at::date) >= ${by.since}::date
    )
    select lane, to_char(date_trunc(${by.unit}, day), 'YYYY-MM-DD') as bin, sum(count)::int as count, max(rank) as rank
    from happened group by 1, 2 order by 2, 1
  `.execute(db);
  return rows.rows.map(({ rank, ...row }) => ({ ...row, weight: IMPORTANCE_BY_RANK[rank] ?? 'noise' }));
}

const IMPORTANCE_BY_RANK: readonly Importance[] = ['noise', 'routine', 'major', 'critical'];

/** The order of importance, for comparing in a query. */
export function rankOf(importance: ReturnType<typeof sql>) {
  return sql<number>`array_position(array['noise', 'routine', 'major', 'critical'], ${importance}) - 1`;
}

/** Whether something is as important as that, in words that an index over what is important understands. */
export function atLeast(column: ReturnType<typeof sql>, importance: Importance) {
  const passing = IMPORTANCE_BY_RANK.slice(IMPORTANCE_BY_RANK.indexOf(importance));
  if (importance === 'noise') return sql<boolean>`true`;
  return sql<boolean>`${column} in (${sql.join(passing.map((one) => sql.lit(one)))})`;
}

/** First and last day on which anything happened in a matter; each docket's own are at the ends of an index. */
export async function matterSpan(
  db: Queryable,
  matterId: string,
): Promise<{ first: string | null; last: string | null }> {
  const rows = await sql<{ first: string | null; last: string | null }>`
    select min(e.first)::text as first, max(e.last)::text as last
    from matter_docket md cross join lateral (
      select min(day) as first, max(day) as last from entry
      where entry.docket_id = md.docket_id and folded_into is null
    ) e
    where md.matter_id = ${matterId} and md.state = 'followed'
  `.execute(db);
  return rows.rows[0] ?? { first: null, last: null };
}
