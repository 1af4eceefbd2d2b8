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

/** A followed docket that CourtListener knows and whose caption nobody has told, not asked about since then. */
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

export async function meteredSources(db: Queryable): Promise<{ id: string; weight: number }[]> {
  return db
    .selectFrom('source')
    .select(['id', 'weight'])
    .where('active', '=', true)
    .where('kind', '=', 'docket')
    .where('format', '=', 'courtlistener-entries')
    .orderBy('id')
    .execute();
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
