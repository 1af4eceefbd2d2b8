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
 * what does neither has no say in the others. The list is kept narrow and sorted once, by nothing but that order.
 */
async function readDates(db: Queryable, wish: DatesWish, most: number | null): Promise<StatedRow[]> {
  const rows = await sql<StatedRow>`
    with said as materialized (
      select e.id, e.docket_id, e.number, e.event, place, stated, e.day, e.entered_at, e.first_seen_at,
        ((stated ->> 'date') || ' ' || coalesce(stated ->> 'time', '99')) collate "C" as due,
        (stated -> 'cancelled')::boolean or e.event ->> 'outcome' in ('reset', 'cancelled')
          or (e.event ->> 'outcome' in ('granted', 'granted_in_part') and e.event ->> 'relief' = 'extension') as acts
      from entry e
      cross join lateral jsonb_array_elements(e.reading -> 'dates') with ordinality as t (stated, place)
      where e.docket_id = any(${[...wish.docketIds]}::bigint[]) and e.reading @? '$.dates[*]'
        and e.folded_into is null and e.withdrawn_at is null and not e.sealed
        and stated ->> 'date' >= ${wish.from}
    )
    select e.docket_id as "docketId", e.id as "entryId", e.number as "entryNumber", e.event, d.court, d.number, d.caption,
      e.stated as date, e.first_seen_at as "seenAt"
    from said e join docket d on d.id = e.docket_id
    ${most === null ? sql`` : sql`where e.acts or e.due <= coalesce((select due from said order by due limit 1 offset ${most - 1}), 'z')`}
    order by e.docket_id, e.day nulls first, e.entered_at nulls first, e.id, (stated -> 'cancelled')::boolean desc, place
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
