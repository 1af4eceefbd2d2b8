import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** What CourtListener's docket ids stand for, and the rations of its API. */

export interface NamedDocket {
  court: string;
  number: string;
  caption: string | null;
}

/** Null: not known here. `unknown`: the API was asked and knows no such docket. */
export async function docketOfCourtlistenerId(
  db: Queryable,
  id: number,
): Promise<NamedDocket | 'unknown' | null> {
  const rows = await sql<{ court: string | null; number: string | null; caption: string | null }>`
    select court, number, caption from docket where courtlistener_id = ${id}
    union all
    select court, number, caption from courtlistener_docket where id = ${id}
    limit 1
  `.execute(db);
  const row = rows.rows[0];
  if (!row) return null;
  const { court, number, caption } = row;
  return court === null || number === null ? 'unknown' : { court, number, caption };
}

/** Remembers what an id stands for; several ids may stand for one docket. */
export async function rememberCourtlistenerId(
  db: Queryable,
  id: number,
  named: NamedDocket | null,
  now: Date,
): Promise<void> {
  const { court = null, number = null, caption = null } = named ?? {};
  await db
    .insertInto('courtlistener_docket')
    .values({ id, court, number, caption, looked_up_at: now })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ court, number, caption, looked_up_at: now }),
    )
    .execute();
}

/** Notes that CourtListener was asked for the id of a docket, so that it is not asked again soon. */
export async function rememberSearch(
  db: Queryable,
  docket: { court: string; number: string; now: Date },
): Promise<void> {
  const { court, number, now } = docket;
  await db
    .insertInto('courtlistener_search')
    .values({ court, number, looked_up_at: now })
    .onConflict((conflict) => conflict.columns(['court', 'number']).doUpdateSet({ looked_up_at: now }))
    .execute();
}

/** A followed docket that has no id of CourtListener's and was not looked up since then. */
export async function docketWithoutId(
  db: Queryable,
  notSince: Date,
): Promise<{ id: number; court: string; number: string } | null> {
  const rows = await sql<{ id: number; court: string; number: string }>`
    select d.id, d.court, d.number from docket d
    left join courtlistener_search s on s.court = d.court and s.number = d.number
    where d.courtlistener_id is null and d.court <> 'scotus'
      and (s.looked_up_at is null or s.looked_up_at < ${notSince})
      and exists (select 1 from matter_docket m where m.docket_id = d.id and m.state = 'followed')
    order by s.looked_up_at nulls first, d.id limit 1
  `.execute(db);
  return rows.rows[0] ?? null;
}

/**
 * A followed docket that CourtListener knows and whose caption nobody has told, not asked about since then. The
 * question about the heads of all dockets comes first: it brings many captions for one call.
 */
export async function docketWithoutCaption(
  db: Queryable,
  notSince: Date,
): Promise<{ id: number; courtlistenerId: number } | null> {
  const rows = await sql<{ id: number; courtlistenerId: number }>`
    select d.id, d.courtlistener_id as "courtlistenerId" from docket d
    left join courtlistener_docket c on c.id = d.courtlistener_id
    where d.courtlistener_id is not null and d.caption is null
      and (c.looked_up_at is null or c.looked_up_at < ${notSince})
      and exists (select 1 from matter_docket m where m.docket_id = d.id and m.state = 'followed')
      and not exists (
        select from source s where s.active and s.last_success_at is null and s.settings ->> 'asks' = 'heads'
          and s.settings -> 'dockets' ? d.courtlistener_id::text)
    order by d.id limit 1
  `.execute(db);
  return rows.rows[0] ?? null;
}

export async function setCourtlistenerId(
  db: Queryable,
  docketId: number,
  found: { id: number; caption: string | null },
): Promise<void> {
  await sql`
    update docket set courtlistener_id = ${found.id}, caption = coalesce(caption, ${found.caption}) where id = ${docketId}
  `.execute(db);
}

export interface MeteredSource {
  id: string;
  weight: number;
  /** One docket's `entries`, or the `news` or `heads` of many. */
  asks: 'entries' | 'news' | 'heads';
  /** Newest court day known of its docket; null when nothing is known or it asks about many. */
  newestOn: string | null;
}

/** Sources that spend calls. */
export async function meteredSources(db: Queryable): Promise<MeteredSource[]> {
  const rows = await sql<MeteredSource>`
    select id, weight, coalesce(settings ->> 'asks', 'entries') as asks,
      (select max(e.day)::text from entry e where e.docket_id = source.docket_id) as "newestOn"
    from source
    where active and kind = 'docket' and format in ('courtlistener-entries', 'courtlistener-search')
    order by id
  `.execute(db);
  return rows.rows;
}

export interface FollowedId {
  /** CourtListener's id of the docket. */
  id: number;
  court: string;
  number: string;
}

/** Dockets that are read through the API, in the order in which they were added. */
export async function followedOnCourtListener(db: Queryable): Promise<FollowedId[]> {
  const rows = await sql<FollowedId>`
    select d.courtlistener_id as id, d.court, d.number from docket d
    where d.courtlistener_id is not null and exists (
      select from source s where s.docket_id = d.id and s.active
        and s.format in ('courtlistener-entries', 'courtlistener-search'))
    order by d.id
  `.execute(db);
  return rows.rows;
}

/** Questions about many dockets that are not asked any more. */
export async function retireBatches(db: Queryable, kept: readonly string[]): Promise<void> {
  await sql`
    update source set active = false
    where format = 'courtlistener-search' and settings ? 'asks' and active and id <> all(${kept}::text[])
  `.execute(db);
}

const ENTRIES_REFUSED = 'courtlistener-entries-refused';

/** When the API last said that this token may not list entries. */
export async function entriesRefusedAt(db: Queryable): Promise<Date | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', ENTRIES_REFUSED)
    .executeTakeFirst();
  return typeof row?.value === 'string' ? new Date(row.value) : null;
}

export async function noteEntriesRefused(db: Queryable, at: Date): Promise<void> {
  const value = JSON.stringify(at.toISOString());
  await db
    .insertInto('setting')
    .values({ name: ENTRIES_REFUSED, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

export async function forgetRefusal(db: Queryable): Promise<void> {
  await db.deleteFrom('setting').where('name', '=', ENTRIES_REFUSED).execute();
}

/** Sources that list the entries of one docket, each with CourtListener's id of it. */
export async function entrySources(db: Queryable): Promise<{ id: string; courtlistenerId: number }[]> {
  const rows = await sql<{ id: string; courtlistenerId: number }>`
    select s.id, d.courtlistener_id as "courtlistenerId" from source s join docket d on d.id = s.docket_id
    where s.format = 'courtlistener-entries' and d.courtlistener_id is not null
    order by s.id for update of s
  `.execute(db);
  return rows.rows;
}

export async function saveRations(
  db: Queryable,
  rations: readonly { id: string; leastMs: number }[],
): Promise<void> {
  if (rations.length === 0) return;
  await sql`
    update source set least_ms = r.least_ms
    from unnest(${rations.map((r) => r.id)}::text[], ${rations.map((r) => r.leastMs)}::bigint[]) as r (id, least_ms)
    where source.id = r.id and source.least_ms is distinct from r.least_ms
  `.execute(db);
}
