import { sql } from 'kysely';
import type { EntryEvent } from '../domain/event.ts';
import type { Queryable } from './database.ts';

/** Outcomes that answer a motion. "Taken under advisement" or a hearing that is set leave it waiting. */
const ANSWERS = [
  'granted',
  'denied',
  'granted_in_part',
  'moot',
  'withdrawn',
  'dismissed',
  'vacated',
  'affirmed',
  'reversed',
  'remanded',
] as const;

/** What entries of one docket say of one another, by entry id. */
export interface EntryRefs {
  /** Entries whose numbers its words name. */
  refersTo: ReferredEntry[];
  /** Entries whose words name its number, oldest first. */
  referredToBy: ReferredEntry[];
}

export interface ReferredEntry {
  id: number;
  number: number | null;
  day: string | null;
  event: EntryEvent;
}

interface RefRow {
  by_id: number;
  by_number: number | null;
  by_day: string | null;
  by_event: EntryEvent;
  to_id: number;
  to_number: number;
  to_day: string | null;
  to_event: EntryEvent;
}

/** References inside a docket, both ways: a motion shows its ruling, and a ruling its motion. */
export async function refsOfDocket(db: Queryable, docketId: number): Promise<Map<number, EntryRefs>> {
  const rows = await sql<RefRow>`
    select e.id as by_id, e.number as by_number, e.day::text as by_day, e.event as by_event,
      m.id as to_id, m.number as to_number, m.day::text as to_day, m.event as to_event
    from entry e
    cross join lateral jsonb_array_elements_text(e.reading -> 'entryRefs') ref
    join entry m on m.docket_id = e.docket_id and m.number = ref::int and m.folded_into is null and m.id <> e.id
    where e.docket_id = ${docketId} and e.reading @? '$.entryRefs[*]' and e.folded_into is null
      and e.withdrawn_at is null and m.withdrawn_at is null and not e.sealed
    order by e.day, e.id, m.number
  `.execute(db);
  const refs = new Map<number, EntryRefs>();
  const of = (id: number) => {
    const known = refs.get(id) ?? { refersTo: [], referredToBy: [] };
    refs.set(id, known);
    return known;
  };
  for (const row of rows.rows) {
    of(row.by_id).refersTo.push({
      id: row.to_id,
      number: row.to_number,
      day: row.to_day,
      event: row.to_event,
    });
    of(row.to_id).referredToBy.push({
      id: row.by_id,
      number: row.by_number,
      day: row.by_day,
      event: row.by_event,
    });
  }
  return refs;
}

export interface PendingMotion {
  docketId: number;
  court: string;
  docketNumber: string;
  entryId: number;
  number: number;
  day: string | null;
  /** Days since it was filed, in whole days; null where no day is known. */
  ageDays: number | null;
  event: EntryEvent;
  labels: string[];
  text: string | null;
}

/**
 * Motions that no ruling on record answers, oldest first. What a source does not show cannot be counted: where only
 * some kinds of entry are seen, a motion may have been answered unseen.
 */
export async function pendingMotions(
  db: Queryable,
  of: { docketIds: readonly number[] },
  now: Date,
): Promise<PendingMotion[]> {
  if (of.docketIds.length === 0) return [];
  const rows = await sql<Omit<PendingMotion, 'ageDays'>>`
    with answered as (
      select distinct e.docket_id, ref::int as number
      from entry e cross join lateral jsonb_array_elements_text(e.reading -> 'entryRefs') ref
      where e.docket_id = any(${[...of.docketIds]}::bigint[]) and e.reading @? '$.entryRefs[*]'
        and e.folded_into is null and e.withdrawn_at is null
        and e.event ->> 'outcome' = any(${[...ANSWERS]}::text[])
    )
    select m.docket_id as "docketId", d.court, d.number as "docketNumber", m.id as "entryId", m.number,
      m.day::text as day, m.event, m.labels, left(m.text, 400) as text
    from entry m join docket d on d.id = m.docket_id
    where m.docket_id = any(${[...of.docketIds]}::bigint[]) and m.event ->> 'type' = 'motion'
      and m.event ->> 'outcome' is null and m.event ->> 'importance' <> 'noise'
      and m.number is not null and m.folded_into is null and m.withdrawn_at is null and not m.sealed
      and not exists (select from answered a where a.docket_id = m.docket_id and a.number = m.number)
    order by m.day, m.docket_id, m.number
  `.execute(db);
  return rows.rows.map((row) => ({ ...row, ageDays: ageOf(row.day, now) }));
}

const DAY_MS = 86_400_000;

function ageOf(day: string | null, now: Date): number | null {
  return day === null ? null : Math.max(0, Math.floor((now.getTime() - Date.parse(day)) / DAY_MS));
}
