import { sql } from 'kysely';
import { ANSWERS } from '../domain/answered-motions.ts';
import { placeOf } from '../domain/classify/court-place.ts';
import type { EntryEvent } from '../domain/event.ts';
import { ANSWERS_RELIEF, namelessRulings, type NamelessEntry } from '../domain/nameless-rulings.ts';
import type { Queryable } from './database.ts';

/**
 * Motions of courts that number no entries, or refer to them by ids of their own: courts of appeals and the Supreme
 * Court. A ruling there says what was asked, not by which number.
 */

/** A motion without a number is known by what it asks for, and worth waiting for when it carries weight. */
export const knownByRelief = sql<boolean>`(m.event ->> 'importance' in ('major', 'critical')
  and m.event ->> 'relief' is not null and m.event ->> 'relief' <> 'other')`;

export interface WaitingMotion {
  entryId: number;
  court: string;
  number: number | null;
}

/** Those of the motions that a later ruling of weight answers without naming any entry, or that the end of the case does. */
export async function answeredNamelessly(
  db: Queryable,
  motions: readonly WaitingMotion[],
): Promise<Set<number>> {
  const ids = motions.filter(isKnownByRelief).map(({ entryId }) => entryId);
  if (ids.length === 0) return new Set();
  const rows = await sql<{ id: number }>`
    select m.id from entry m where m.id = any(${ids}::bigint[]) and exists (
      select from entry e
      where e.docket_id = m.docket_id and e.event ->> 'importance' in ('major', 'critical') and e.folded_into is null
        and e.id <> m.id and e.withdrawn_at is null and e.day >= m.day
        and (${answersRelief} or ${endsCase}))
  `.execute(db);
  return new Set(rows.rows.map(({ id }) => id));
}

function isKnownByRelief({ court, number }: WaitingMotion): boolean {
  const { kind } = placeOf(court);
  return number === null || kind === 'appellate' || kind === 'supreme';
}

const answersRelief = sql<boolean>`(e.event ->> 'relief' = m.event ->> 'relief' and e.event ->> 'relief' <> 'other'
  and e.event ->> 'outcome' = any(${sql.lit(`{${ANSWERS.join(',')}}`)}::text[]) and not (e.reading @? '$.entryRefs[*]'))`;

/** After the judgment a stay pending appeal waits for nothing. */
const endsCase = sql<boolean>`(e.event ->> 'type' in ('judgment', 'opinion', 'mandate') and e.event ->> 'outcome' is not null
  or e.event ->> 'relief' = 'dismissal' and e.event ->> 'outcome' = 'dismissed')`;

/** A ruling that names no entry, and the motion or application that it rules on. */
export interface NamelessAnswer {
  /** Of the change that told the ruling; null where none did. */
  changeId: number | null;
  court: string;
  ruling: NamelessRow;
  motion: NamelessRow;
}

export interface NamelessRow {
  id: number;
  number: number | null;
  day: string | null;
  event: EntryEvent;
  labels: string[];
  text: string | null;
}

/** The rulings of one docket, or those that these changes told. */
export type RulingsWish = { docketId: number } | { changeIds: readonly number[] };

/** Rulings that name no entry, where the court's dockets tell all the same which motion they mean. */
export async function namelessAnswers(
  db: Queryable,
  { courts, of }: { courts: readonly string[]; of: RulingsWish },
): Promise<NamelessAnswer[]> {
  const kinds = new Set(courts.map((court) => placeOf(court).kind));
  return [
    ...(kinds.has('supreme') ? await answeredApplications(db, of) : []),
    ...(kinds.has('appellate') ? await answeredOnAppeal(db, of) : []),
  ];
}

const tellsRuling = sql<boolean>`c.type in ('entry-filed', 'entry-text-arrived', 'entry-amended')`;

/**
 * Rows have no numbers, but both name the application by the number of the docket: "Application (24A1079) for a stay,
 * submitted to Justice Jackson" and "Application (24A1079) for stay presented to Justice Jackson ... is granted". Of an
 * application that was submitted again the last submission counts.
 */
async function answeredApplications(db: Queryable, of: RulingsWish): Promise<NamelessAnswer[]> {
  const rulings =
    'docketId' in of
      ? sql`select e.id as ruling_id, (select max(c.id) from change c where c.entry_id = e.id) as change_id
          from entry e where e.docket_id = ${of.docketId}`
      : sql`select c.entry_id as ruling_id, c.id as change_id from change c where c.id = any(${[...of.changeIds]}::bigint[])
          and ${tellsRuling}`;
  const rows = await sql<NamelessAnswer>`
    select distinct on (r.change_id, e.id) r.change_id as "changeId", d.court, ${rowOf('e')} as ruling, ${rowOf('m')} as motion
    from (${rulings}) r join entry e on e.id = r.ruling_id join docket d on d.id = e.docket_id
      join entry m on m.docket_id = e.docket_id and m.event ->> 'type' = 'motion' and m.folded_into is null
    where d.court = 'scotus' and d.number ~ '^[0-9]+A' and e.event ->> 'outcome' = any(${[...ANSWERS]}::text[])
      and m.event ->> 'relief' = e.event ->> 'relief' and m.day <= e.day and m.id <> e.id
      and position('(' || d.number || ')' in e.text) > 0 and position('(' || d.number || ')' in m.text) > 0
      and e.folded_into is null and e.withdrawn_at is null and m.withdrawn_at is null and not e.sealed and not m.sealed
    order by r.change_id, e.id, m.day desc, m.id desc
  `.execute(db);
  return rows.rows;
}

/** What is asked of a court of appeals and what it rules, in all that is seen of the docket. */
async function answeredOnAppeal(db: Queryable, of: RulingsWish): Promise<NamelessAnswer[]> {
  const dockets =
    'docketId' in of
      ? sql`values (${of.docketId}::bigint)`
      : sql`select e.docket_id from change c join entry e on e.id = c.entry_id
          where c.id = any(${[...of.changeIds]}::bigint[]) and ${tellsRuling}`;
  const told =
    'docketId' in of
      ? sql`(select jsonb_agg(t.id) from (select max(c.id) as id from change c where c.entry_id = e.id) t)`
      : sql`(select jsonb_agg(c.id) from change c where c.entry_id = e.id and c.id = any(${[...of.changeIds]}::bigint[]) and ${tellsRuling})`;
  const rows = await sql<NamelessEntry & Told>`
    select e.id, e.number, e.day::text as day, e.event, left(e.text, ${ROW_CHARS}) as text,
      coalesce(e.reading -> 'entryRefs', '[]'::jsonb) as refs, e.docket_id as "docketId", d.court,
      coalesce(${told}, '[]'::jsonb) as told, ${rowOf('e')} as row
    from entry e join docket d on d.id = e.docket_id
    where e.docket_id in (${dockets}) and d.court ~ '^ca([0-9]{1,2}|dc|fc)$' and e.day is not null and not e.sealed
      and e.folded_into is null and e.withdrawn_at is null and e.event ->> 'relief' <> 'other'
      and (e.event ->> 'type' = 'motion' or e.event ->> 'type' in ('order', 'opinion')
        and e.event ->> 'outcome' = any(${[...ANSWERS_RELIEF]}::text[]))
  `.execute(db);
  return [...Map.groupBy(rows.rows, ({ docketId }) => docketId).values()]
    .flatMap((entries) => namelessRulings(entries))
    .flatMap(({ ruling, motion }) =>
      ruling.told.map((changeId) => ({
        changeId,
        court: ruling.court,
        ruling: ruling.row,
        motion: motion.row,
      })),
    );
}

interface Told {
  docketId: number;
  court: string;
  /** The changes asked for that told the entry; of a whole docket the last one, or null. */
  told: (number | null)[];
  row: NamelessRow;
}

const ROW_CHARS = 2_000;

function rowOf(table: 'e' | 'm') {
  const t = sql.raw(table);
  return sql`jsonb_build_object('id', ${t}.id, 'number', ${t}.number, 'day', ${t}.day, 'event', ${t}.event, 'labels', to_jsonb(${t}.labels),
    'text', left(${t}.text, ${ROW_CHARS}))`;
}
