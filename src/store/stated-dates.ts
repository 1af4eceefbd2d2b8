import { sql } from 'kysely';
import type { EntryEvent, StatedDate } from '../domain/event.ts';
import { standingDates, type DateInEntry } from '../domain/superseded-dates.ts';
import type { Queryable } from './database.ts';

/** A hearing or deadline as an entry states it, with its docket. Times are those of the court's own zone. */
export interface DocketDate extends DateInEntry {
  court: string;
  number: string;
  entryNumber: number | null;
  /** The entry that cancelled or moved it; its number is null where it has none. */
  superseded: { entryId: number; entryNumber: number | null } | null;
}

export interface DatesWish {
  docketIds: readonly number[];
  /** Court-local day from which on dates are wanted. */
  from: string;
  /** Also those that were cancelled or moved. */
  superseded?: boolean;
}

/** Stated dates of these dockets, soonest first. Sealed and withdrawn entries state none. */
export async function upcomingDates(db: Queryable, wish: DatesWish): Promise<DocketDate[]> {
  if (wish.docketIds.length === 0) return [];
  const rows = await sql<Omit<DocketDate, 'superseded'> & { event: EntryEvent; date: StatedDate }>`
    select e.docket_id as "docketId", e.id as "entryId", e.number as "entryNumber", e.event, d.court, d.number, stated as date
    from entry e join docket d on d.id = e.docket_id
    cross join lateral jsonb_array_elements(e.reading -> 'dates') with ordinality as t (stated, place)
    where e.docket_id = any(${[...wish.docketIds]}::bigint[]) and e.reading @? '$.dates[*]'
      and e.folded_into is null and e.withdrawn_at is null and not e.sealed
      and stated ->> 'date' >= ${wish.from}
    order by e.docket_id, e.day nulls first, e.entered_at nulls first, e.id, (stated -> 'cancelled')::boolean desc, place
  `.execute(db);
  return standingDates(rows.rows)
    .map(({ stated, supersededBy }) => ({
      ...stated,
      superseded: supersededBy && { entryId: supersededBy.entryId, entryNumber: supersededBy.entryNumber },
    }))
    .filter(({ date, superseded }) => wish.superseded || (!superseded && !date.cancelled))
    .sort((a, b) => bySoonest(a.date, b.date));
}

function bySoonest(a: StatedDate, b: StatedDate): number {
  return `${a.date} ${a.time ?? '99'}`.localeCompare(`${b.date} ${b.time ?? '99'}`);
}

/** The followed dockets of a matter. */
export async function docketsOfMatter(db: Queryable, matterId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('matter_docket')
    .select('docket_id')
    .where('matter_id', '=', matterId)
    .where('state', '=', 'followed')
    .orderBy('docket_id')
    .execute();
  return rows.map((row) => row.docket_id);
}

/** Dates stated by the entries that these changes are about, by change. */
export async function datesOfChanges(
  db: Queryable,
  changeIds: readonly number[],
): Promise<Map<number, StatedDate[]>> {
  if (changeIds.length === 0) return new Map();
  const rows = await sql<{ id: number; dates: StatedDate[] }>`
    select c.id, e.reading -> 'dates' as dates
    from change c join entry e on e.id = c.entry_id
    where c.id = any(${[...changeIds]}::bigint[]) and e.reading @? '$.dates[*]' and not e.sealed
      and c.type in ('entry-filed', 'entry-text-arrived', 'entry-amended')
  `.execute(db);
  return new Map(rows.rows.map(({ id, dates }) => [id, dates]));
}
