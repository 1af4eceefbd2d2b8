import { sql } from 'kysely';
import { ANSWERS, ANSWERS_BESIDE, MAY_WITHDRAW } from '../domain/answered-motions.ts';
import type { EntryReading, Importance } from '../domain/event.ts';
import type { Queryable } from './database.ts';
import { inOrder } from './entries.ts';
import type { EntryRow, EntryVersionTable } from './schema.ts';
import { atLeast } from './web-matters.ts';
import type { Selectable } from 'kysely';

/** What a docket's page shows. The words of a sealed entry never leave the store through here. */

export type DocketPageEntry = Pick<
  EntryRow,
  | 'id'
  | 'sequence'
  | 'number'
  | 'filed_on'
  | 'entered_at'
  | 'day'
  | 'labels'
  | 'text'
  | 'url'
  | 'documents'
  | 'sealed'
  | 'withdrawn_at'
  | 'event'
  | 'version'
  | 'first_seen_at'
> & { reading: Partial<EntryReading>; changeId: number | null };

export interface EntriesWish {
  docketId: number;
  minImportance: Importance;
  order: 'newest' | 'oldest';
  offset: number;
  limit: number;
}

export async function docketEntries(db: Queryable, wish: EntriesWish): Promise<DocketPageEntry[]> {
  const order = inOrder(wish.order === 'newest' ? sql`desc` : sql`asc`);
  const rows = await sql<DocketPageEntry>`
    select ${ENTRY_COLUMNS}
    from (
      select e.id as place_id from entry e
      where e.docket_id = ${wish.docketId} and e.folded_into is null
        and ${atLeast(sql`e.event ->> 'importance'`, wish.minImportance)}
      order by ${order} limit ${wish.limit} offset ${wish.offset}
    ) placed join entry e on e.id = placed.place_id
    order by ${order}
  `.execute(db);
  return rows.rows;
}

const ENTRY_COLUMNS = sql`
  e.id, e.sequence, e.number, e.filed_on, e.entered_at, e.day, e.labels,
  case when e.sealed then null else e.text end as text, e.url,
  case when e.sealed then '[]'::jsonb else e.documents end as documents, e.sealed, e.withdrawn_at, e.event,
  case when e.sealed then '{}'::jsonb else e.reading end as reading, e.version, e.first_seen_at,
  (select max(c.id) from change c where c.entry_id = e.id) as "changeId"`;

export async function findEntry(
  db: Queryable,
  id: number,
): Promise<(DocketPageEntry & { docket_id: number }) | null> {
  const rows = await sql<DocketPageEntry & { docket_id: number }>`
    select e.docket_id, ${ENTRY_COLUMNS} from entry e where e.id = ${id} and e.folded_into is null
  `.execute(db);
  return rows.rows[0] ?? null;
}

export interface DocketCounts {
  entries: number;
  shown: number;
  first: string | null;
  last: string | null;
}

export async function docketCounts(
  db: Queryable,
  docketId: number,
  minImportance: Importance,
): Promise<DocketCounts> {
  const rows = await sql<DocketCounts>`
    select count(*)::int as entries, min(day)::text as first, max(day)::text as last,
      (count(*) filter (where ${atLeast(sql`event ->> 'importance'`, minImportance)}))::int as shown
    from entry where docket_id = ${docketId} and folded_into is null
  `.execute(db);
  return rows.rows[0] ?? { entries: 0, shown: 0, first: null, last: null };
}

/** How many entries come before this one on the docket's list, to open the right page; null when there is none. */
export async function placeOfEntry(db: Queryable, docketId: number, number: number): Promise<number | null> {
  const rows = await sql<{ place: number }>`
    select place::int from (
      select e.number, row_number() over (order by ${inOrder(sql`desc`)}) - 1 as place
      from entry e where e.docket_id = ${docketId} and e.folded_into is null
    ) placed where number = ${number} order by place desc limit 1
  `.execute(db);
  return rows.rows[0]?.place ?? null;
}

export interface Answer {
  /** The entry that was referred to. */
  to: number;
  number: number | null;
  changeId: number | null;
  headlineEvent: EntryRow['event'];
  labels: string[];
  /** Its beginning, as much as a headline reads. */
  text: string | null;
  /** Every entry that its words name. */
  refs: number[];
}

const HEADLINE_READS_CHARS = 3_000;

/** Entries that name these and may rule on them, take them back or bring them back: a motion shows what became of it. */
export async function rulingsOn(
  db: Queryable,
  docketId: number,
  numbers: readonly number[],
): Promise<Answer[]> {
  if (numbers.length === 0) return [];
  const rows = await sql<Answer>`
    select ref::int as to, e.number, e.event as "headlineEvent", e.labels,
      left(e.text, ${HEADLINE_READS_CHARS}) as text, e.reading -> 'entryRefs' as refs,
      (select max(c.id) from change c where c.entry_id = e.id) as "changeId"
    from entry e cross join lateral jsonb_array_elements_text(e.reading -> 'entryRefs') ref
    where e.docket_id = ${docketId} and e.reading @? '$.entryRefs[*]' and e.folded_into is null
      and ${refersToAny(numbers)} and e.withdrawn_at is null and not e.sealed
      and (e.event ->> 'outcome' = any(${[...ANSWERS, ...ANSWERS_BESIDE]}::text[])
        or e.event ->> 'type' = any(${[...MAY_WITHDRAW]}::text[]) and e.text ilike '%withdr%'
        or e.text ilike '%reinstat%')
      and ref::int = any(${numbers}::int[])
    order by e.day, e.id
  `.execute(db);
  return rows.rows;
}

/** Judged on the whole list at once: taking it apart for each entry of a docket costs more than reading them. */
function refersToAny(numbers: readonly number[]) {
  return sql`translate(e.reading ->> 'entryRefs', '[]', '{}')::int[] && ${[...numbers]}::int[]`;
}

export interface NamedEntry {
  number: number;
  event: EntryRow['event'];
  labels: string[];
  text: string | null;
}

/** What entries of these numbers are, so that a ruling can name what it rules on. Sealed ones stay unnamed. */
export async function entriesNumbered(
  db: Queryable,
  docketId: number,
  numbers: readonly number[],
): Promise<Map<number, NamedEntry>> {
  if (numbers.length === 0) return new Map();
  const rows = await db
    .selectFrom('entry')
    .select(['number', 'event', 'labels', sql<string | null>`left(text, ${HEADLINE_READS_CHARS})`.as('text')])
    .where('docket_id', '=', docketId)
    .where('number', 'in', [...numbers])
    .where('folded_into', 'is', null)
    .where('sealed', '=', false)
    .orderBy('id')
    .execute();
  return new Map(
    rows.flatMap((row) => (row.number === null ? [] : [[row.number, { ...row, number: row.number }]])),
  );
}

/** Which of these dockets have a page here, as "court number": others are named without a link. */
export async function docketsOnRecord(
  db: Queryable,
  dockets: readonly { court: string | null; number: string }[],
): Promise<Set<string>> {
  const named = dockets.filter((one) => one.court !== null);
  if (named.length === 0) return new Set();
  const rows = await sql<{ key: string }>`
    select d.court || ' ' || d.number as key
    from unnest(${named.map((one) => one.court)}::text[], ${named.map((one) => one.number)}::text[]) as wanted (court, number)
    join docket d on d.court = wanted.court and d.number = wanted.number
  `.execute(db);
  return new Set(rows.rows.map(({ key }) => key));
}

export type EntryVersionRow = Selectable<EntryVersionTable>;

/** All versions of these entries, oldest first. Those of sealed ones are left out. */
export async function versionsOf(db: Queryable, entryIds: readonly number[]): Promise<EntryVersionRow[]> {
  if (entryIds.length === 0) return [];
  const rows = await sql<EntryVersionRow>`
    select v.* from entry_version v join entry e on e.id = v.entry_id
    where v.entry_id = any(${entryIds}::bigint[]) and not e.sealed
    order by v.entry_id, v.version
  `.execute(db);
  return rows.rows;
}

export async function mattersOfDocket(
  db: Queryable,
  docketId: number,
): Promise<{ id: string; title: string; state: string }[]> {
  return db
    .selectFrom('matter_docket')
    .innerJoin('matter', 'matter.id', 'matter_docket.matter_id')
    .select(['matter.id', 'matter.title', 'matter_docket.state'])
    .where('docket_id', '=', docketId)
    .where('matter_docket.state', '<>', 'refused')
    .where('matter.active', '=', true)
    .orderBy('matter.title')
    .execute();
}
