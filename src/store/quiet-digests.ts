import { sql } from 'kysely';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { Queryable } from './database.ts';

/** Something was told, or waits, since the digest before of the subscription `q`. */
export const HAS_NEWS = sql`exists (
  select 1 from batch b2 where b2.subscription_id = q.id and b2.group_key <> 'nothing'
    and (b2.state = 'open' or (b2.due_at > q.nothing_since and b2.due_at <= q.nothing_due_at)))`;

/** A subscription whose digests also say that nothing happened. */
export interface QuietDigest {
  id: string;
  preference: DeliveryPreference;
  timezone: string;
  /** The digest that may have to say so; null before its time was first reckoned. */
  nothing_due_at: Date | null;
  /** Something was told or waits since the digest before. */
  has_news: boolean;
  /** Equal for notes that one reader gets in one mail; null where each is a message of its own. */
  together: string | null;
}

/**
 * Those whose time has come or is not yet known, locked. A digest that told, that waits or whose alerts were all
 * told by another subscription is news: only its lack is worth a note. Readers are locked first and taken whole, so
 * that no two workers write a note to one reader; there may be more rows than `limit` for that.
 */
export async function quietDigests(db: Queryable, now: Date, limit: number): Promise<QuietDigest[]> {
  const readers = await lockQuietReaders(db, now, limit);
  if (readers.length === 0) return [];
  const rows = await sql<QuietDigest>`
    select q.id, q.preference, u.timezone, q.nothing_due_at, ${HAS_NEWS} as has_news,
      case when d.channel = 'email' then d.id || ' ' || (q.preference ->> 'mode') end as together
    from subscription q join subscriber u on u.id = q.subscriber_id join destination d on d.id = q.destination_id
    where d.id = any(${readers}::uuid[]) and ${isQuiet(now)}
    order by q.nothing_due_at nulls first, q.id
    for update of q skip locked
  `.execute(db);
  return rows.rows;
}

async function lockQuietReaders(db: Queryable, now: Date, limit: number): Promise<string[]> {
  const rows = await sql<{ reader: string }>`
    select d.id as reader
    from subscription q join subscriber u on u.id = q.subscriber_id join destination d on d.id = q.destination_id
    where ${isQuiet(now)}
    order by q.nothing_due_at nulls first, q.id limit ${limit}
    for no key update of d skip locked
  `.execute(db);
  return [...new Set(rows.rows.map(({ reader }) => reader))];
}

function isQuiet(now: Date) {
  return sql`(q.state = 'active' and q.preference @> '{"tellNothing":true}' and u.state = 'active'
    and d.state = 'active' and d.channel <> 'webhook' and (q.nothing_due_at is null or q.nothing_due_at <= ${now})
    and not ${joinsAnother(now)})`;
}

/** A digest of the same reader is about to go out, and will say it. */
function joinsAnother(now: Date) {
  return sql`(d.channel = 'email' and q.nothing_due_at is not null and exists (
    select 1 from subscription o join batch w on w.subscription_id = o.id
    where o.destination_id = d.id and o.id <> q.id and o.preference ->> 'mode' = q.preference ->> 'mode'
      and w.state = 'open' and w.due_at <= ${now}))`;
}

export interface NextNote {
  id: string;
  since: Date;
  dueAt: Date;
}

export async function setNextNotes(db: Queryable, notes: readonly NextNote[]): Promise<void> {
  if (notes.length === 0) return;
  await sql`
    update subscription s set nothing_since = t.since, nothing_due_at = t.due_at
    from unnest(${notes.map((n) => n.id)}::uuid[], ${notes.map((n) => n.since)}::timestamptz[],
      ${notes.map((n) => n.dueAt)}::timestamptz[]) as t (id, since, due_at)
    where s.id = t.id
  `.execute(db);
}

export interface NothingNote {
  id: string;
  dueAt: Date;
  /** Subscriptions of the same reader that the same mail names. */
  others: readonly string[];
}

/** Writes a batch without alerts and its delivery for each. Returns the channels that have work. */
export async function writeNothingNotes(
  db: Queryable,
  notes: readonly NothingNote[],
  now: Date,
  messageHost: string,
): Promise<string[]> {
  if (notes.length === 0) return [];
  const rows = await sql<{ channel: string }>`
    with noted as (
      insert into batch (subscription_id, group_key, state, opened_at, due_at, dispatched_at, joined, quiet)
      select t.id, 'nothing', 'dispatched', ${now}::timestamptz, t.due_at, ${now}::timestamptz,
        t.others <> '[]', array(select jsonb_array_elements_text(t.others)::uuid)
      from unnest(${notes.map((n) => n.id)}::uuid[], ${notes.map((n) => n.dueAt)}::timestamptz[],
        ${notes.map((n) => JSON.stringify(n.others))}::jsonb[]) as t (id, due_at, others)
      returning id, subscription_id
    )
    insert into delivery (batch_id, destination_id, channel, next_attempt_at, message_id, created_at)
    select n.id, d.id, d.channel, ${now}::timestamptz,
      '<' || n.id || '.' || substr(md5(n.id::text || d.id::text), 1, 12) || '@' || ${messageHost}::text || '>', ${now}::timestamptz
    from noted n join subscription s on s.id = n.subscription_id join destination d on d.id = s.destination_id
    returning channel
  `.execute(db);
  return [...new Set(rows.rows.map(({ channel }) => channel))];
}
