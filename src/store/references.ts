import { sql } from 'kysely';
import {
  ANSWERS,
  ANSWERS_BESIDE,
  isAnswered,
  MAY_WITHDRAW,
  tellsOfApplication,
  type NamingEntry,
} from '../domain/answered-motions.ts';
import type { EntryEvent } from '../domain/event.ts';
import { fateOfMotion, type MotionFate } from '../domain/motion-fate.ts';
import type { Queryable } from './database.ts';
import { answeredNamelessly, knownByRelief } from './nameless-motions.ts';

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
  /** What the one that names says became of the one that is named. */
  fate: MotionFate | null;
}

interface RefRow {
  by_id: number;
  by_number: number | null;
  by_day: string | null;
  by_event: EntryEvent;
  by_text: string | null;
  by_refs: number[];
  to_id: number;
  to_number: number;
  to_day: string | null;
  to_event: EntryEvent;
}

/** As much of an entry as says what it rules on. */
const READ_CHARS = 2_000;

/** References inside a docket, both ways: a motion shows its ruling, and a ruling its motion. */
export async function refsOfDocket(db: Queryable, docketId: number): Promise<Map<number, EntryRefs>> {
  const rows = await sql<RefRow>`
    select e.id as by_id, e.number as by_number, e.day::text as by_day, e.event as by_event,
      left(e.text, ${READ_CHARS}) as by_text, e.reading -> 'entryRefs' as by_refs,
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
    const fate = fateOfMotion(
      { event: row.by_event, text: row.by_text, refs: row.by_refs },
      { number: row.to_number, type: row.to_event.type },
    );
    const named = { id: row.to_id, number: row.to_number, day: row.to_day, event: row.to_event, fate };
    const naming = { id: row.by_id, number: row.by_number, day: row.by_day, event: row.by_event, fate };
    of(row.by_id).refersTo.push(named);
    of(row.to_id).referredToBy.push(naming);
  }
  return refs;
}

/** An entry that a change is about, and one that its words name. */
export interface NamedByChange {
  changeId: number;
  court: string;
  naming: NamingEntry;
  number: number;
  day: string | null;
  event: EntryEvent;
  labels: string[];
  text: string | null;
}

/** What the entries of these changes name in their dockets. Sealed entries neither name nor are named. */
export async function namedByChanges(db: Queryable, changeIds: readonly number[]): Promise<NamedByChange[]> {
  if (changeIds.length === 0) return [];
  const rows = await sql<NamedByChange>`
    select c.id as "changeId", d.court, m.number, m.day::text as day, m.event, m.labels, left(m.text, ${READ_CHARS}) as text,
      jsonb_build_object('event', e.event, 'text', left(e.text, ${READ_CHARS}), 'refs', e.reading -> 'entryRefs') as naming
    from change c join entry e on e.id = c.entry_id join docket d on d.id = e.docket_id
    cross join lateral jsonb_array_elements_text(e.reading -> 'entryRefs') with ordinality ref (number, place)
    join entry m on m.docket_id = e.docket_id and m.number = ref.number::int and m.id <> e.id
    where c.id = any(${[...changeIds]}::bigint[]) and e.reading @? '$.entryRefs[*]' and not e.sealed and not m.sealed
      and c.type in ('entry-filed', 'entry-text-arrived', 'entry-amended')
      and m.folded_into is null and m.withdrawn_at is null
    order by c.id, ref.place, m.id
  `.execute(db);
  return rows.rows;
}

export interface PendingMotion {
  docketId: number;
  court: string;
  docketNumber: string;
  entryId: number;
  /** Null in courts that number no entries. */
  number: number | null;
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
    select m.docket_id as "docketId", d.court, d.number as "docketNumber", m.id as "entryId", m.number,
      m.day::text as day, m.event, m.labels, left(m.text, 400) as text
    from entry m join docket d on d.id = m.docket_id
    where m.docket_id = any(${[...of.docketIds]}::bigint[]) and m.event ->> 'type' = 'motion'
      and m.event ->> 'outcome' is null and m.event ->> 'importance' <> 'noise'
      and (m.number is not null or ${knownByRelief}) and m.folded_into is null and m.withdrawn_at is null and not m.sealed
      and not (${surelyAnswered} and not ${reinstated})
    order by m.day, m.docket_id, m.number
  `.execute(db);
  const naming = await entriesNaming(
    db,
    rows.rows.map(({ entryId }) => entryId),
  );
  const nameless = await answeredNamelessly(db, rows.rows);
  return rows.rows
    .filter(({ entryId }) => !nameless.has(entryId))
    .filter((motion) => !tellsOfApplication(motion.text))
    .filter(({ entryId, number }) => number === null || !isAnswered(naming.get(entryId) ?? [], number))
    .map((row) => ({ ...row, ageDays: ageOf(row.day, now) }));
}

/**
 * Most motions are answered by an entry that rules on what they ask for and names no other: the words of those need not
 * be read. A ruling on time or leave may be about the motion only.
 */
const surelyAnswered = sql<boolean>`exists (
  select from entry e where e.event ->> 'relief' = m.event ->> 'relief' and e.event ->> 'relief' <> 'other' and e.docket_id = m.docket_id and e.reading @? '$.entryRefs[*]' and e.reading -> 'entryRefs' = jsonb_build_array(m.number)
    and e.folded_into is null and e.withdrawn_at is null
    and e.event ->> 'outcome' = any(${sql.lit(`{${ANSWERS.join(',')}}`)}::text[]))`;

/** An order may bring a motion back that was answered: then the words decide. */
const reinstated = sql<boolean>`exists (
  select from entry e where e.docket_id = m.docket_id and e.reading @? '$.entryRefs[*]' and e.reading -> 'entryRefs' @> jsonb_build_array(m.number)
    and e.folded_into is null and e.withdrawn_at is null and e.text ilike '%reinstat%')`;

/** The entries that name these motions and rule on something or take something back, by the motion's id. */
async function entriesNaming(
  db: Queryable,
  motionIds: readonly number[],
): Promise<Map<number, NamingEntry[]>> {
  if (motionIds.length === 0) return new Map();
  const rows = await sql<NamingEntry & { motionId: number }>`
    select m.id as "motionId", e.event, left(e.text, ${READ_CHARS}) as text, e.reading -> 'entryRefs' as refs
    from entry e cross join lateral jsonb_array_elements_text(e.reading -> 'entryRefs') ref
      join entry m on m.docket_id = e.docket_id and m.number = ref::int
    where m.id = any(${[...motionIds]}::bigint[]) and e.reading @? '$.entryRefs[*]'
      and e.docket_id in (select docket_id from entry where id = any(${[...motionIds]}::bigint[]))
      and e.folded_into is null and e.withdrawn_at is null
      and e.id <> m.id and (e.event ->> 'outcome' = any(${[...ANSWERS, ...ANSWERS_BESIDE]}::text[])
        or e.event ->> 'type' = any(${[...MAY_WITHDRAW]}::text[]) and e.text ilike '%withdr%'
        or e.text ilike '%reinstat%')
    order by e.day nulls first, e.number nulls first, e.id
  `.execute(db);
  return Map.groupBy(rows.rows, ({ motionId }) => motionId);
}

const DAY_MS = 86_400_000;

function ageOf(day: string | null, now: Date): number | null {
  return day === null ? null : Math.max(0, Math.floor((now.getTime() - Date.parse(day)) / DAY_MS));
}
