import { sql } from 'kysely';
import type { SourceChange } from '../domain/change.ts';
import type { Queryable } from './database.ts';
import type { SourceRow } from './schema.ts';

/** Holes in what a court's feed showed, and whether CourtListener has filled them since. */

const READS_DOCKETS = sql`s.active and s.kind = 'docket'
  and s.format in ('courtlistener-entries', 'courtlistener-search')
  and exists (select from matter_docket m where m.docket_id = d.id and m.state = 'followed')`;

/** Makes the followed dockets of a court due that CourtListener reaches. False when it reaches none. */
export async function readBeforeTurn(db: Queryable, court: string, now: Date): Promise<boolean> {
  const result = await sql`
    update source s set next_poll_at = least(s.next_poll_at, ${now}::timestamptz)
    from docket d where d.id = s.docket_id and d.court = ${court} and ${READS_DOCKETS}
  `.execute(db);
  return Number(result.numAffectedRows ?? 0) > 0;
}

export async function noteGap(db: Queryable, sourceId: string, at: Date): Promise<void> {
  const gap = JSON.stringify({ gap: at.toISOString() });
  await sql`update source set doubts = doubts || ${gap}::jsonb where id = ${sourceId}`.execute(db);
}

/** The feed of this court, locked, when it left entries out and nobody has said yet that they were looked for. */
export async function feedWithGap(db: Queryable, court: string): Promise<SourceRow | null> {
  const rows = await sql<SourceRow>`
    select * from source where kind = 'court-feed' and court = ${court} and active and doubts ? 'gap' for update
  `.execute(db);
  return rows.rows[0] ?? null;
}

/** True while a followed docket of this court was not read to the end at CourtListener since then. */
export async function isStillUnread(db: Queryable, court: string, since: Date): Promise<boolean> {
  const rows = await sql`
    select 1 from source s join docket d on d.id = s.docket_id
    where d.court = ${court} and ${READS_DOCKETS}
      and (s.last_success_at is null or s.last_success_at < ${since} or s.paging -> 'open' is distinct from 'null'::jsonb)
    limit 1
  `.execute(db);
  return rows.rows.length > 0;
}

/** The hole as it was told. */
export async function lastGap(db: Queryable, sourceId: string): Promise<SourceChange | null> {
  const rows = await sql<{ data: SourceChange }>`
    select data from change where source_id = ${sourceId} and type = 'coverage-gap' and data ->> 'reason' = 'window-gap'
    order by id desc limit 1
  `.execute(db);
  return rows.rows[0]?.data ?? null;
}

export interface FoundSince {
  /** Followed dockets that were read. */
  dockets: number;
  /** Entries of the time of the hole that came in since. */
  entries: number;
}

export async function foundSince(
  db: Queryable,
  court: string,
  gap: { from: string; to: string; since: Date },
): Promise<FoundSince> {
  const rows = await sql<FoundSince>`
    select count(distinct d.id)::int as dockets, count(e.id)::int as entries
    from docket d join source s on s.docket_id = d.id
    left join entry e on e.docket_id = d.id and e.folded_into is null and e.first_seen_at > ${gap.since}
      and (e.entered_at is null or e.entered_at between ${gap.from}::timestamptz and ${gap.to}::timestamptz)
      and e.day between (${gap.from}::timestamptz - interval '1 day')::date and ${gap.to}::timestamptz::date
    where d.court = ${court} and ${READS_DOCKETS}
  `.execute(db);
  return rows.rows[0] ?? { dockets: 0, entries: 0 };
}

export async function forgetGap(db: Queryable, sourceId: string): Promise<void> {
  await sql`update source set doubts = doubts - 'gap' where id = ${sourceId}`.execute(db);
}
