import { sql } from 'kysely';
import type { StatedDate } from '../domain/event.ts';
import type { Queryable } from './database.ts';
import type { PendingMotion } from './references.ts';

/** A date that stands, with the entry that states it. */
export interface Stated {
  entryId: number;
  entryNumber: number | null;
  date: StatedDate;
}

/** Sittings at which a motion is heard; a status conference that an entry also names is none. */
const HEARS = /\b(?:hearing|argument|motions?|heard|presentment|show cause)\b/i;

const hears = ({ date }: Stated): boolean =>
  date.kind === 'hearing' && !date.cancelled && HEARS.test(`${date.what} ${date.quote}`);

interface Named {
  id: number;
  docketId: number;
  refs: number[];
}

/** Which docket these entries stand in and what they name. */
async function namedBy(db: Queryable, entryIds: readonly number[]): Promise<Named[]> {
  const rows = await sql<Named>`
    select id, docket_id as "docketId", coalesce(reading -> 'entryRefs', '[]') as refs
    from entry where id = any(${[...entryIds]}::bigint[])
  `.execute(db);
  return rows.rows;
}

/**
 * The hearing of each motion, by the id of its entry: the soonest of `dates`, which stand and are in order, that the
 * motion's own entry states, or one that names it. An entry with several hearings and several motions does not say
 * which is whose.
 */
export async function motionHearings<D extends Stated>(
  db: Queryable,
  motions: readonly PendingMotion[],
  dates: readonly D[],
): Promise<Map<number, D>> {
  const hearings = motions.length === 0 ? [] : dates.filter(hears);
  if (hearings.length === 0) return new Map();
  const named = await namedBy(db, [...new Set(hearings.map(({ entryId }) => entryId))]);
  const heard = new Map<number, D>();
  for (const hearing of hearings) {
    const by = named.find(({ id }) => id === hearing.entryId);
    if (!by) continue;
    const alone = hearings.filter(({ entryId }) => entryId === by.id).length === 1;
    for (const motion of motions) {
      const own = motion.entryId === by.id;
      const { number } = motion;
      const names = motion.docketId === by.docketId && number !== null && by.refs.includes(number);
      const sure = own || (names && (alone || by.refs.length === 1));
      if (sure && !heard.has(motion.entryId)) heard.set(motion.entryId, hearing);
    }
  }
  return heard;
}
