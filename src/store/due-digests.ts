import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** Of a subscription `s` at the destination `d`: several of these that come at one time are one mail. */
export const DIGEST_BY_MAIL = sql`s.timing <> '' and s.preference ->> 'mode' <> 'instant' and d.channel = 'email'`;

export interface DueDigests {
  /** Batches, locked: all that is due of each reader. */
  ids: number[];
  /** Readers of whom something due is being written to at this moment: they are left whole for the next time. */
  left: string[];
  /** There may be readers whom this round did not reach. */
  more: boolean;
}

/**
 * Takes whole readers: their mail address is locked before any of their batches is, so that of two workers one takes
 * everything that is due for a reader and the other nothing. What the other holds is passed over, not waited for.
 */
export async function takeDueDigests(
  db: Queryable,
  now: Date,
  { limit, without }: { limit: number; without: readonly string[] },
): Promise<DueDigests> {
  const due = await lockReaders(db, now, { limit, without });
  const more = due.length === limit;
  const readers = [...new Set(due)];
  if (readers.length === 0) return { ids: [], left: [], more };
  const taken = await lockDigests(db, now, readers);
  const left = await readersWithMore(db, now, { readers, ids: taken.map(({ id }) => id) });
  const whole = taken.filter(({ reader }) => !left.includes(reader));
  return { ids: whole.map(({ id }) => id), left, more };
}

/** The readers of the digests that have been due for longest, once for each digest. */
async function lockReaders(
  db: Queryable,
  now: Date,
  { limit, without }: { limit: number; without: readonly string[] },
): Promise<string[]> {
  const rows = await sql<{ reader: string }>`
    select d.id as reader
    from batch b join subscription s on s.id = b.subscription_id join destination d on d.id = s.destination_id
    where b.state = 'open' and b.due_at <= ${now} and ${DIGEST_BY_MAIL} and d.id <> all(${without}::uuid[])
    order by b.due_at limit ${limit}
    for no key update of d skip locked
  `.execute(db);
  return rows.rows.map(({ reader }) => reader);
}

function dueOf(readers: readonly string[], now: Date) {
  return sql`s.destination_id = any(${readers}::uuid[]) and s.timing <> '' and s.preference ->> 'mode' <> 'instant'
    and b.state = 'open' and b.due_at <= ${now}`;
}

/** Asked anew once the readers are locked: what another worker dispatched meanwhile is open no more. */
async function lockDigests(
  db: Queryable,
  now: Date,
  readers: readonly string[],
): Promise<{ id: number; reader: string }[]> {
  const rows = await sql<{ id: number; reader: string }>`
    select b.id, s.destination_id as reader
    from subscription s join batch b on b.subscription_id = s.id
    where ${dueOf(readers, now)}
    order by b.due_at, b.id
    for update of b skip locked
  `.execute(db);
  return rows.rows;
}

/** Whoever records an alert holds the batch it joins, which is therefore not among the locked ones. */
async function readersWithMore(
  db: Queryable,
  now: Date,
  { readers, ids }: { readers: readonly string[]; ids: readonly number[] },
): Promise<string[]> {
  const rows = await sql<{ reader: string }>`
    select distinct s.destination_id as reader
    from subscription s join batch b on b.subscription_id = s.id
    where ${dueOf(readers, now)} and b.id <> all(${ids}::bigint[])
  `.execute(db);
  return rows.rows.map(({ reader }) => reader);
}
