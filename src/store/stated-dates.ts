import { sql } from 'kysely';
import type { EntryEvent, StatedDate } from '../domain/event.ts';
import { standingDates, type DateInEntry } from '../domain/superseded-dates.ts';
import type { Queryable } from './database.ts';

/** A hearing or deadline as an entry states it, with its docket. Times are those of the court's own zone. */
export interface DocketDate extends DateInEntry {
  court: string;
  number: string;
  caption: string | null;
  entryNumber: number | null;
  /** When the entry was first seen here. */
  seenAt: Date;
  /** The entry that cancelled or moved it; its number is null where it has none. */
  superseded: { entryId: number; entryNumber: number | null; seenAt: Date } | null;
}

export interface DatesWish {
  docketIds: readonly number[];
  /** Court-local day from which on dates are wanted. */
  from: string;
  /** Also those that were cancelled or moved. */
  superseded?: boolean;
  /** Only this many are wanted; more may come. */
  soonest?: number;
}

/** Stated dates of these dockets, soonest first. Sealed and withdrawn entries state none. */
export async function upcomingDates(db: Queryable, wish: DatesWish): Promise<DocketDate[]> {
  if (wish.docketIds.length === 0) return [];
  if (wish.soonest === undefined) return judged(await readDates(db, wish, null), wish);
  // Some of the soonest may turn out to be called off, so more are read than are wanted.
  const most = 50 + 4 * wish.soonest;
  const rows = await readDates(db, wish, most);
  const dates = judged(rows, wish);
  const stating = dates.filter(({ date }) => !date.cancelled);
  return stating.length >= wish.soonest || rows.length < most
    ? dates
    : judged(await readDates(db, wish, null), wish);
}

type StatedRow = Omit<DocketDate, 'superseded'> & { event: EntryEvent; date: StatedDate };

/**
 * In docket order. With `most` only the soonest, as `bySoonest` orders them, and whatever may call off or move one:
 * what does neither has no say in the others. Which those are `stated_date` knows; only their entries are read.
 */
async function readDates(db: Queryable, wish: DatesWish, most: number | null): Promise<StatedRow[]> {
  const dockets = sql`(select distinct id from unnest(${[...wish.docketIds]}::bigint[]) as t (id))`;
  const ahead = sql`s.docket_id = wished.id and s.due >= ${wish.from}`;
  const soon = sql`
    select entry_id, place from stated_date s where ${ahead} and s.acts
    union
    select entry_id, place from stated_date s where ${ahead} and s.due <= coalesce((
      select due from ${dockets} as wished cross join lateral (
        select due from stated_date s where ${ahead} order by due limit ${most}) as first
      order by due limit 1 offset ${(most ?? 1) - 1}), 'z')`;
  const rows = await sql<StatedRow>`
    select e.docket_id as "docketId", e.id as "entryId", e.number as "entryNumber", e.event, d.court, d.number, d.caption,
      e.reading -> 'dates' -> (said.place - 1) as date, e.first_seen_at as "seenAt"
    from ${dockets} as wished
      cross join lateral (${most === null ? sql`select entry_id, place from stated_date s where ${ahead}` : soon}) as said
      join entry e on e.id = said.entry_id join docket d on d.id = e.docket_id
    order by e.docket_id, e.day nulls first, e.entered_at nulls first, e.id,
      e.reading -> 'dates' -> (said.place - 1) -> 'cancelled' = 'true'::jsonb desc, said.place
  `.execute(db);
  return rows.rows;
}

function judged(rows: readonly StatedRow[], wish: DatesWish): DocketDate[] {
  return standingDates(rows)
    .map(({ stated, supersededBy }) => ({
      ...stated,
      superseded: supersededBy && {
        entryId: supersededBy.entryId,
        entryNumber: supersededBy.entryNumber,
        seenAt: supersededBy.seenAt,
      },
    }))
    .filter(({ date, superseded }) => wish.superseded || (!superseded && !date.cancelled))
    .sort((a, b) => bySoonest(a.date, b.date));
}

/** A day without an hour comes after its hours. */
function bySoonest(a: StatedDate, b: StatedDate): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const [left, right] = [a.time ?? '99', b.time ?? '99'];
  return left === right ? 0 : left < right ? -1 : 1;
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
