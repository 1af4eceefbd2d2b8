import { sql } from 'kysely';
import type { Change } from '../domain/change.ts';
import type { Queryable } from './database.ts';

/** A change with what a message about it needs, in one read. */
export interface ChangeForView {
  id: number;
  at: Date;
  change: Change;
  scope: string;
  /** The entry it is about, and for a docket that an entry names that entry's own words. */
  entryId: number | null;
  entryText: string | null;
  /** The day of that entry, by the court. */
  entryFiledOn: string | null;
  docket: { id: number; court: string; number: string; caption: string | null } | null;
  source: { id: string; title: string; url: string } | null;
}

export async function changesForView(db: Queryable, ids: readonly number[]): Promise<ChangeForView[]> {
  const rows = await sql<{
    id: number;
    at: Date;
    data: Change;
    scope: string;
    entry_id: number | null;
    entry_text: string | null;
    entry_filed_on: string | null;
    docket_id: number | null;
    court: string;
    number: string;
    caption: string | null;
    source_id: string | null;
    source_title: string;
    source_url: string;
  }>`
    select c.id, c.at, c.data, c.scope, c.entry_id,
      case when c.type = 'docket-linked' and not e.sealed and e.withdrawn_at is null then e.text end as entry_text,
      case when c.type = 'docket-linked' then e.filed_on end as entry_filed_on,
      d.id as docket_id, d.court, d.number, d.caption,
      coalesce(p.id, s.id) as source_id, coalesce(p.title, s.title) as source_title, coalesce(p.url, s.url) as source_url
    from change c
    left join docket d on d.id = c.docket_id
    left join entry e on e.id = c.entry_id
    left join source s on s.id = c.source_id
    left join source p on p.id = s.parent_id
    where c.id = any(${ids}::bigint[])
    order by c.id
  `.execute(db);
  return rows.rows.map((row) => ({
    id: row.id,
    at: row.at,
    change: row.data,
    scope: row.scope,
    entryId: row.entry_id,
    entryText: row.entry_text,
    entryFiledOn: row.entry_filed_on,
    docket:
      row.docket_id === null
        ? null
        : { id: row.docket_id, court: row.court, number: row.number, caption: row.caption },
    source:
      row.source_id === null ? null : { id: row.source_id, title: row.source_title, url: row.source_url },
  }));
}

/** What reaches a docket: its own sources, its court's feed and posts, with what each says of itself. */
export interface CoverageRow {
  docket_id: number;
  court: string;
  number: string;
  source_id: string;
  kind: string;
  format: string;
  health: string;
  reason: string | null;
  completeness: string | null;
  /** In the channel's own words, else in CourtListener's. */
  coverage: string[] | null;
  last_success_at: Date | null;
  delayMs: number | null;
  leastMs: number | null;
  doubts: Partial<Record<'stalled' | 'silent', string>>;
  /** Times of the oldest and the newest entry in the last reading. */
  windowFrom: Date | null;
  windowTo: Date | null;
}

export async function coverageOfDockets(db: Queryable, docketIds: readonly number[]): Promise<CoverageRow[]> {
  if (docketIds.length === 0) return [];
  const rows = await sql<CoverageRow>`
    select d.id as docket_id, d.court, d.number, s.id as source_id, s.kind, s.format,
      case when n.fine then 'ok' else s.health end as health, case when n.fine then null else s.reason end as reason,
      s.completeness, coalesce(s.coverage, case when s.kind = 'court-feed' then cc.kinds end) as coverage,
      greatest(s.last_success_at, n.last_success_at) as last_success_at, s.delay_ms as "delayMs",
      least(s.least_ms, n.least_ms) as "leastMs", s.doubts,
      s.oldest_item_at as "windowFrom", s.newest_item_at as "windowTo"
    from docket d join source s on s.active and (s.docket_id = d.id or (s.kind = 'court-feed' and s.court = d.court))
      left join court_coverage cc on cc.court = d.court
      left join lateral (
        select news.last_success_at, news.least_ms,
          news.health = 'ok' and news.reason is null and news.last_success_at is not null as fine
        from source news
        where s.format in ('courtlistener-entries', 'courtlistener-search') and s.docket_id = d.id and news.active
          and news.settings ->> 'asks' = 'news' and news.settings -> 'dockets' ? d.courtlistener_id::text
        limit 1) n on true
    where d.id = any(${docketIds}::bigint[])
    union all
    -- Which dockets CourtListener posts of is set there and known here only by what it posted.
    select d.id, d.court, d.number, s.id, s.kind, s.format, s.health, s.reason, s.completeness, s.coverage,
      posted.at, null, null, s.doubts, null, null
    from docket d join source s on s.id = 'courtlistener-inbox' and s.active
      join lateral (
        select max(c.at) as at from change c where c.docket_id = d.id and c.source_id = 'courtlistener-inbox'
      ) posted on posted.at is not null
    where d.id = any(${docketIds}::bigint[])
    order by 1, 5, 4
  `.execute(db);
  return rows.rows;
}

/** Titles of what a subscription points at. */
export async function targetTitle(db: Queryable, kind: string, id: string): Promise<string> {
  if (kind === 'matter') {
    const row = await db.selectFrom('matter').select('title').where('id', '=', id).executeTakeFirst();
    return row?.title ?? id;
  }
  if (kind === 'source') {
    const row = await db.selectFrom('source').select('title').where('id', '=', id).executeTakeFirst();
    return row?.title ?? id;
  }
  return kind === 'operator' ? 'Source and delivery reports' : id;
}
