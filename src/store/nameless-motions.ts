import { sql } from 'kysely';
import { ANSWERS } from '../domain/answered-motions.ts';
import { placeOf } from '../domain/classify/court-place.ts';
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
