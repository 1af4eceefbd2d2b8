import { sql } from 'kysely';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { Queryable } from './database.ts';

/** A subscription whose digests also say that nothing happened. */
export interface QuietDigest {
  id: string;
  preference: DeliveryPreference;
  timezone: string;
  /** The digest that may have to say so; null before its time was first reckoned. */
  nothing_due_at: Date | null;
  /** Something was told or waits since the digest before. */
  has_news: boolean;
}

/**
 * Those whose time has come or is not yet known, locked. A digest that told, that waits or whose alerts were all
 * told by another subscription is news: only its lack is worth a note.
 */
export async function quietDigests(db: Queryable, now: Date, limit: number): Promise<QuietDigest[]> {
  const rows = await sql<QuietDigest>`
    select s.id, s.preference, u.timezone, s.nothing_due_at, exists (
      select 1 from batch b where b.subscription_id = s.id and b.group_key <> 'nothing'
        and (b.state = 'open' or (b.due_at > s.nothing_since and b.due_at <= s.nothing_due_at))) as has_news
    from subscription s join subscriber u on u.id = s.subscriber_id join destination d on d.id = s.destination_id
    where s.state = 'active' and s.preference @> '{"tellNothing":true}' and u.state = 'active'
      and d.state = 'active' and d.channel <> 'webhook' and (s.nothing_due_at is null or s.nothing_due_at <= ${now})
    order by s.nothing_due_at nulls first, s.id limit ${limit}
    for update of s skip locked
  `.execute(db);
  return rows.rows;
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

/** Writes a batch without alerts and its delivery for each. Returns the channels that have work. */
export async function writeNothingNotes(
  db: Queryable,
  notes: readonly { id: string; dueAt: Date }[],
  now: Date,
  messageHost: string,
): Promise<string[]> {
  if (notes.length === 0) return [];
  const rows = await sql<{ channel: string }>`
    with noted as (
      insert into batch (subscription_id, group_key, state, opened_at, due_at, dispatched_at)
      select t.id, 'nothing', 'dispatched', ${now}::timestamptz, t.due_at, ${now}::timestamptz
      from unnest(${notes.map((n) => n.id)}::uuid[], ${notes.map((n) => n.dueAt)}::timestamptz[]) as t (id, due_at)
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
