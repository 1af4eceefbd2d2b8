import { sql } from 'kysely';
import type { Queryable } from './database.ts';
import type { SourceRow } from './schema.ts';

export interface PollMark {
  at: string;
  outcome: string;
  reason: string | null;
}

export type SourceWithHistory = Pick<
  SourceRow,
  | 'id'
  | 'kind'
  | 'format'
  | 'url'
  | 'host'
  | 'title'
  | 'court'
  | 'health'
  | 'failures'
  | 'failing_since'
  | 'reason'
  | 'detail'
  | 'completeness'
  | 'coverage'
  | 'last_checked_at'
  | 'last_success_at'
  | 'last_changed_at'
  | 'next_poll_at'
  | 'delay_ms'
> & { polls: PollMark[]; matters: string[] };

/** Active sources that readers may look at, broken ones first, each with its last polls, oldest first. */
export async function sourcesWithHistory(
  db: Queryable,
  by: { id?: string; matter?: string; polls: number },
): Promise<SourceWithHistory[]> {
  const rows = await sql<SourceWithHistory>`
    select s.id, s.kind, s.format, s.url, s.host, s.title, s.court, s.health, s.failures, s.failing_since, s.reason,
      s.detail, s.completeness, s.coverage, s.last_checked_at, s.last_success_at, s.last_changed_at, s.next_poll_at,
      s.delay_ms,
      (select coalesce(jsonb_agg(p.mark order by p.id), '[]'::jsonb) from (
        select id, jsonb_build_object('at', finished_at, 'outcome', outcome, 'reason', reason) as mark
        from poll where poll.source_id = s.id order by id desc limit ${by.polls}) p) as polls,
      array(
        select matter_id from matter_source ms where ms.source_id = s.id
        union select md.matter_id from matter_docket md join docket d on d.id = md.docket_id
          where md.state = 'followed' and (d.id = s.docket_id or (s.kind = 'court-feed' and d.court = s.court))
        order by 1) as matters
    from source s
    where s.active and s.kind <> 'article' and (${by.id ?? null}::text is null or s.id = ${by.id ?? null})
    order by (s.health = 'failing') desc, s.kind, s.title, s.id
  `.execute(db);
  return by.matter === undefined
    ? rows.rows
    : rows.rows.filter((row) => row.matters.includes(by.matter ?? ''));
}

export interface HealthCounts {
  working: number;
  failing: number;
  /** Not read yet. */
  waiting: number;
  /** Titles of some that fail, the longest broken first. */
  failingTitles: { id: string; title: string }[];
  lastReadAt: Date | null;
}

/** How the sources are, in one row, for pages that only need to say whether silence means something. */
export async function healthCounts(db: Queryable): Promise<HealthCounts> {
  const rows = await sql<HealthCounts>`
    select (count(*) filter (where health = 'ok'))::int as working,
      (count(*) filter (where health = 'failing'))::int as failing,
      (count(*) filter (where health = 'new'))::int as waiting,
      max(last_success_at) as "lastReadAt",
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'title', title) order by failing_since nulls last)
        from (select id, title, failing_since from source where active and kind <> 'article' and health = 'failing'
          order by failing_since nulls last limit 3) f), '[]'::jsonb) as "failingTitles"
    from source where active and kind <> 'article'
  `.execute(db);
  return rows.rows[0] ?? { working: 0, failing: 0, waiting: 0, failingTitles: [], lastReadAt: null };
}

export interface FollowedDocket {
  id: number;
  court: string;
  number: string;
  caption: string | null;
  matters: string[];
}

/** Every docket that is followed, with the matters it belongs to. */
export async function followedDockets(db: Queryable): Promise<FollowedDocket[]> {
  const rows = await sql<FollowedDocket>`
    select d.id, d.court, d.number, d.caption, array_agg(md.matter_id order by md.matter_id) as matters
    from docket d join matter_docket md on md.docket_id = d.id and md.state = 'followed'
      join matter m on m.id = md.matter_id and m.active
    group by d.id, d.court, d.number, d.caption order by d.court, d.number
  `.execute(db);
  return rows.rows;
}
