import { sql } from 'kysely';
import type { EntryEvent, EventType } from '../domain/event.ts';
import type { Queryable } from './database.ts';

/** The newest weighty ruling of a docket: where a case stands, as far as one entry can tell. */
export interface Standing {
  docketId: number;
  court: string;
  number: number | null;
  day: string;
  event: EntryEvent;
  labels: string[];
  text: string | null;
  changeId: number | null;
}

/** What a court does; a filing of a party decides nothing. */
const RULINGS: readonly EventType[] = [
  'order',
  'opinion',
  'judgment',
  'mandate',
  'appeal_event',
  'transfer',
  'settlement',
  'termination',
];
const TEXT_CHARS = 4_000;

/**
 * By docket. Read from the newest day backwards, so that a long docket costs no more than a short one. A case has no
 * single status: what was granted may have been stayed elsewhere, so callers show each docket's own last ruling.
 */
export async function lastRulings(
  db: Queryable,
  docketIds: readonly number[],
): Promise<Map<number, Standing>> {
  if (docketIds.length === 0) return new Map();
  const rows = await sql<Standing>`
    select d.id as "docketId", d.court, last.number, last.day::text as day, last.event, last.labels,
      left(last.text, ${TEXT_CHARS}) as text,
      (select max(c.id) from change c where c.entry_id = last.id) as "changeId"
    from docket d cross join lateral (
      select e.id, e.number, e.day, e.event, e.labels, e.text from entry e
      where e.docket_id = d.id and e.day is not null and e.folded_into is null and e.withdrawn_at is null
        and not e.sealed and e.event ->> 'importance' in ('major', 'critical')
        and e.event ->> 'type' = any(${[...RULINGS]}::text[]) and e.event ->> 'outcome' is distinct from 'set'
      order by e.day desc, e.entered_at desc nulls last, e.id desc limit 1
    ) last
    where d.id = any(${[...docketIds]}::bigint[])
  `.execute(db);
  return new Map(rows.rows.map((row) => [row.docketId, row]));
}
