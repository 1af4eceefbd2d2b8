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
