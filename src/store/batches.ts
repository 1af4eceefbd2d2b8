import { sql } from 'kysely';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { Queryable } from './database.ts';
import { DIGEST_BY_MAIL } from './due-digests.ts';

/**
 * Locks batches whose time has come and that go out by themselves; another worker takes other ones. Digests by mail
 * are taken reader by reader, see `takeDueDigests`. The inner question is asked row by row, in the order of time.
 */
export async function takeDueBatches(db: Queryable, now: Date, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('batch')
    .select('id')
    .where('state', '=', 'open')
    .where('due_at', '<=', now)
    .where(
      sql<boolean>`(select not (${DIGEST_BY_MAIL}) from subscription s join destination d on d.id = s.destination_id
        where s.id = batch.subscription_id)`,
    )
    .orderBy('due_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => row.id);
}

export interface HoldableBatch {
  id: number;
  preference: DeliveryPreference;
  timezone: string;
  /** Something in it is critical. */
  critical: boolean;
}

/** Those of the batches whose subscribers have quiet hours or a pause. */
export async function holdableBatches(db: Queryable, batchIds: readonly number[]): Promise<HoldableBatch[]> {
  const rows = await sql<HoldableBatch>`
    select b.id, s.preference, u.timezone, exists (
      select 1 from alert a join change c on c.id = a.change_id
      where a.batch_id = b.id and a.state = 'batched' and c.importance = 'critical') as critical
    from batch b join subscription s on s.id = b.subscription_id join subscriber u on u.id = s.subscriber_id
    where b.id = any(${batchIds}::bigint[]) and s.timing <> '' and s.preference ?| array['quiet', 'pauseUntil']
  `.execute(db);
  return rows.rows;
}

/** What waits for one subscription. */
export async function openBatches(db: Queryable, subscriptionId: string): Promise<HoldableBatch[]> {
  const rows = await sql<HoldableBatch>`
    select b.id, s.preference, u.timezone, exists (
      select 1 from alert a join change c on c.id = a.change_id
      where a.batch_id = b.id and a.state = 'batched' and c.importance = 'critical') as critical
    from batch b join subscription s on s.id = b.subscription_id join subscriber u on u.id = s.subscriber_id
    where b.subscription_id = ${subscriptionId} and b.state = 'open'
    for update of b
  `.execute(db);
  return rows.rows;
}

/** Gives open batches another time. */
export async function retimeBatches(
  db: Queryable,
  batches: readonly { id: number; dueAt: Date }[],
): Promise<void> {
  if (batches.length === 0) return;
  await sql`
    update batch b set due_at = t.due_at
    from unnest(${batches.map((b) => b.id)}::bigint[], ${batches.map((b) => b.dueAt)}::timestamptz[]) as t (id, due_at)
    where b.id = t.id and b.state = 'open'
  `.execute(db);
}

/** Mutes alerts whose subscription ended or whose destination is closed since they were matched. */
export async function muteEnded(db: Queryable, batchIds: readonly number[]): Promise<void> {
  await sql`
    update alert a set state = 'muted',
      mute_reason = case when s.state <> 'active' then 'subscription-ended' else 'destination-disabled' end
    from subscription s join destination d on d.id = s.destination_id join subscriber u on u.id = s.subscriber_id
    where a.batch_id = any(${batchIds}::bigint[]) and s.id = a.subscription_id and a.state = 'batched'
      and (s.state <> 'active' or d.state <> 'active' or u.state <> 'active')
  `.execute(db);
}

/**
 * One change, one telling per destination: whoever claims it first tells it, every later alert is muted. The
 * second statement looks each claim up by its key, so that a digest of thousands costs no more per alert.
 */
export async function claimTellings(db: Queryable, batchIds: readonly number[]): Promise<void> {
  await sql`
    insert into told (destination_id, change_id, batch_id)
    select s.destination_id, a.change_id, a.batch_id
    from alert a join subscription s on s.id = a.subscription_id
    where a.batch_id = any(${batchIds}::bigint[]) and a.state = 'batched'
    order by s.destination_id, a.change_id, a.batch_id
    on conflict do nothing
  `.execute(db);
  await sql`
    update alert a set
      state = case when t.batch_id = a.batch_id then 'told' else 'muted' end,
      mute_reason = case when t.batch_id = a.batch_id then null else 'already-told' end
    from subscription s, told t
    where a.batch_id = any(${batchIds}::bigint[]) and a.state = 'batched' and s.id = a.subscription_id
      and t.destination_id = s.destination_id and t.change_id = a.change_id
  `.execute(db);
}

/**
 * Closes the batches and writes one delivery for each that has something to tell. The message id is fixed
 * here, so that a repeated send carries the same one. Returns the channels that have work.
 */
export async function dispatchBatches(
  db: Queryable,
  batchIds: readonly number[],
  now: Date,
  messageHost: string,
): Promise<string[]> {
  const rows = await sql<{ channel: string }>`
    with closed as (
      update batch b set dispatched_at = ${now}::timestamptz,
        state = case when exists (select 1 from alert a where a.batch_id = b.id and a.state = 'told') then 'dispatched' else 'empty' end
      where b.id = any(${batchIds}::bigint[])
      returning b.id, b.subscription_id, b.state
    )
    insert into delivery (batch_id, destination_id, channel, next_attempt_at, message_id, created_at)
    select c.id, d.id, d.channel, ${now}::timestamptz,
      '<' || c.id || '.' || substr(md5(c.id::text || d.id::text), 1, 12) || '@' || ${messageHost}::text || '>', ${now}::timestamptz
    from closed c join subscription s on s.id = c.subscription_id join destination d on d.id = s.destination_id
    where c.state = 'dispatched'
    on conflict (batch_id) do nothing
    returning channel
  `.execute(db);
  return [...new Set(rows.rows.map((row) => row.channel))];
}

/** When the next open batch is due, or null. */
export async function nextBatchDue(db: Queryable): Promise<Date | null> {
  const row = await db
    .selectFrom('batch')
    .select((eb) => eb.fn.min('due_at').as('due'))
    .where('state', '=', 'open')
    .executeTakeFirst();
  return row?.due ?? null;
}
