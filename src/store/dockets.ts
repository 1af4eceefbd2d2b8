import { sql } from 'kysely';
import type { DocketFacts } from '../domain/observation.ts';
import type { Queryable } from './database.ts';
import type { DocketRow } from './schema.ts';

export interface NewDocket {
  court: string;
  number: string;
  courtlistenerId?: number | null;
  caption?: string | null;
  /** When the watch begins: what was filed before is history, not news. */
  now: Date;
}

/**
 * Adds a docket or returns the one that is there: one docket per court and normalised number. The watch of one that
 * was only proposed so far begins with this call.
 */
export async function ensureDocket(db: Queryable, docket: NewDocket): Promise<DocketRow> {
  const rows = await sql<DocketRow>`
    insert into docket as d (court, number, courtlistener_id, caption, created_at, updated_at)
    values (${docket.court}, ${docket.number}, ${docket.courtlistenerId ?? null}, ${docket.caption ?? null}, ${docket.now}, ${docket.now})
    on conflict (court, number) do update set
      courtlistener_id = coalesce(excluded.courtlistener_id, d.courtlistener_id),
      caption = coalesce(d.caption, excluded.caption),
      created_at = case
        when exists (select from matter_docket m where m.docket_id = d.id and m.state = 'followed') then d.created_at
        when exists (select from entry e where e.docket_id = d.id) then d.created_at
        else excluded.created_at end
    returning *
  `.execute(db);
  return rows.rows[0] as DocketRow;
}

export async function findDocket(db: Queryable, court: string, number: string): Promise<DocketRow | null> {
  const row = await db
    .selectFrom('docket')
    .selectAll()
    .where('court', '=', court)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ?? null;
}

/** Numbers of known dockets of a court that end in this one: the same number with the digit of an office. */
export async function docketsLike(db: Queryable, court: string, number: string): Promise<string[]> {
  const rows = await db
    .selectFrom('docket')
    .select('number')
    .where('court', '=', court)
    .where(sql<boolean>`right(number, length(${number}::text) + 1) = ':' || ${number}::text`)
    .orderBy('number')
    .execute();
  return rows.map((row) => row.number);
}

export async function findDocketById(db: Queryable, id: number): Promise<DocketRow | null> {
  return (await db.selectFrom('docket').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/**
 * The followed dockets among these numbers of one court, locked in id order. The cost is that of the numbers
 * in the feed, whatever the number of dockets watched.
 */
export async function lockFollowedDockets(
  db: Queryable,
  court: string,
  numbers: readonly string[],
): Promise<DocketRow[]> {
  if (numbers.length === 0) return [];
  return db
    .selectFrom('docket')
    .selectAll()
    .where('court', '=', court)
    .where('number', 'in', [...numbers])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('matter_docket')
          .select('matter_id')
          .whereRef('docket_id', '=', 'docket.id')
          .where('state', '=', 'followed'),
      ),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

export interface DocketWrite {
  caption: string | null;
  pacerCaseId: string | null;
  facts: DocketFacts;
  factProvenance: Record<string, unknown>;
}

export async function saveDocket(db: Queryable, id: number, docket: DocketWrite, now: Date): Promise<void> {
  await db
    .updateTable('docket')
    .set({
      caption: docket.caption,
      pacer_case_id: docket.pacerCaseId,
      facts: JSON.stringify(docket.facts),
      fact_provenance: JSON.stringify(docket.factProvenance),
      updated_at: now,
    })
    .where('id', '=', id)
    .execute();
}

/** Followed dockets that no file of the configuration names: added by hand, or found on the way. */
export async function docketsAddedLater(db: Queryable): Promise<DocketRow[]> {
  return db
    .selectFrom('docket')
    .selectAll()
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('matter_docket')
          .innerJoin('matter', 'matter.id', 'matter_docket.matter_id')
          .select('matter_id')
          .whereRef('docket_id', '=', 'docket.id')
          .where('state', '=', 'followed')
          .where('matter_docket.origin', '<>', 'config')
          .where('matter.active', '=', true),
      ),
    )
    .orderBy('id')
    .execute();
}

/** What is or was followed; what is only proposed is no docket of ours yet. */
export async function listDockets(db: Queryable) {
  const rows = await sql<{
    id: number;
    court: string;
    number: string;
    caption: string | null;
    matters: string[];
    entries: number;
    last_entry_at: Date | null;
  }>`
    select d.id, d.court, d.number, d.caption,
      array(select matter_id from matter_docket md where md.docket_id = d.id and md.state = 'followed' order by 1) as matters,
      (select count(*) from entry e where e.docket_id = d.id)::int as entries,
      (select max(coalesce(e.entered_at, e.filed_on::timestamptz)) from entry e where e.docket_id = d.id) as last_entry_at
    from docket d
    where exists (select from matter_docket md where md.docket_id = d.id and md.state = 'followed')
      or exists (select from entry e where e.docket_id = d.id)
    order by d.court, d.number
  `.execute(db);
  return rows.rows;
}
