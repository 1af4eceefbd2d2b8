import { sql } from 'kysely';
import { filterKey, type FilterSpec } from '../domain/filter.ts';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { Queryable } from './database.ts';
import type { TargetKind } from './schema.ts';
import { sha256Hex } from './snapshots.ts';

export interface NewSubscription {
  email: string;
  targetKind: TargetKind;
  targetId: string;
  filter: FilterSpec;
  preference: DeliveryPreference;
  /** True when the address is known to want this (an operator vouches, or the sign-up link was used). */
  confirmed: boolean;
  now: Date;
  /** Where to, when not by mail to the address itself. */
  destination?: { channel: string; address: string; settings: Record<string, unknown> };
  /** IANA zone of the subscriber; stays as it is when absent. */
  timezone?: string;
  language?: string;
}

export interface SubscriptionCreated {
  id: string;
  subscriberId: string;
  created: boolean;
  state: 'pending' | 'active';
}

/**
 * Subscribes somebody, by mail to their address or through another destination of theirs. Asking twice for the
 * same thing is one subscription, with the preference asked for last.
 */
export async function subscribeEmail(db: Queryable, wish: NewSubscription): Promise<SubscriptionCreated> {
  const state = wish.confirmed ? 'active' : 'pending';
  const confirmedAt = wish.confirmed ? wish.now : null;
  const subscriberId = await ensureSubscriber(db, wish.email, state, confirmedAt);
  await keepReading(db, subscriberId, wish);
  const { destination = { channel: 'email', address: wish.email, settings: {} } } = wish;
  const destinationId = await ensureDestination(db, subscriberId, destination);
  const filterId = await ensureFilter(db, wish.filter);
  const preference = JSON.stringify(wish.preference);
  const rows = await sql<{ id: string; state: 'pending' | 'active'; created: boolean }>`
    insert into subscription as s
      (subscriber_id, destination_id, target_kind, target_id, filter_id, preference, state, created_at, confirmed_at)
    values (${subscriberId}, ${destinationId}, ${wish.targetKind}, ${wish.targetId}, ${filterId}, ${preference}::jsonb,
      ${state}, ${wish.now}, ${confirmedAt})
    on conflict (destination_id, target_kind, target_id, filter_id) where state <> 'ended' do update set
      preference = case when s.state = 'active' and excluded.state = 'pending' then s.preference else excluded.preference end,
      state = case when excluded.state = 'active' then 'active' else s.state end,
      confirmed_at = coalesce(s.confirmed_at, excluded.confirmed_at)
    returning id, state, (xmax = 0) as created
  `.execute(db);
  const row = rows.rows[0];
  if (!row) throw new Error('the subscription was not written');
  return { id: row.id, subscriberId, created: row.created, state: row.state };
}

async function ensureSubscriber(
  db: Queryable,
  email: string,
  state: string,
  confirmedAt: Date | null,
): Promise<string> {
  const rows = await sql<{ id: string }>`
    insert into subscriber as s (email, state, confirmed_at) values (${email}, ${state}, ${confirmedAt})
    on conflict (lower(email)) do update set
      state = case when excluded.state = 'active' then 'active' else s.state end,
      stop_reason = case when excluded.state = 'active' then null else s.stop_reason end,
      confirmed_at = coalesce(s.confirmed_at, excluded.confirmed_at)
    returning id
  `.execute(db);
  return rows.rows[0]?.id ?? '';
}

/** Zone and language in which this person reads. */
async function keepReading(
  db: Queryable,
  subscriberId: string,
  { timezone, language }: Pick<NewSubscription, 'timezone' | 'language'>,
): Promise<void> {
  if (timezone === undefined && language === undefined) return;
  await db
    .updateTable('subscriber')
    .set({ ...(timezone !== undefined && { timezone }), ...(language !== undefined && { language }) })
    .where('id', '=', subscriberId)
    .execute();
}

/** The same for whoever holds this subscription; null leaves a choice as it was. */
export async function keepReadingOf(
  db: Queryable,
  subscriptionId: string,
  reading: { timezone: string | null; language: string | null },
): Promise<void> {
  await sql`
    update subscriber u set timezone = coalesce(${reading.timezone}, u.timezone), language = coalesce(${reading.language}, u.language)
    from subscription s where s.id = ${subscriptionId}::uuid and u.id = s.subscriber_id
  `.execute(db);
}

/** Settings given anew replace the old ones: a token may have been renewed. */
async function ensureDestination(
  db: Queryable,
  subscriberId: string,
  { channel, address, settings }: NonNullable<NewSubscription['destination']>,
): Promise<string> {
  const rows = await sql<{ id: string }>`
    insert into destination as d (subscriber_id, channel, address, settings)
    values (${subscriberId}, ${channel}, ${address}, ${JSON.stringify(settings)}::jsonb)
    on conflict (subscriber_id, channel, address) do update set
      settings = case when excluded.settings = '{}'::jsonb then d.settings else excluded.settings end
    returning id
  `.execute(db);
  return rows.rows[0]?.id ?? '';
}

/** Filters are stored once and shared, so that matching grows with distinct filters. */
export async function ensureFilter(db: Queryable, filter: FilterSpec): Promise<number> {
  const hash = sha256Hex(filterKey(filter));
  const rows = await sql<{ id: number }>`
    insert into filter (hash, spec) values (${hash}, ${JSON.stringify(filter)}::jsonb)
    on conflict (hash) do update set hash = excluded.hash
    returning id
  `.execute(db);
  return rows.rows[0]?.id ?? 0;
}

export interface SubscriptionRow {
  id: string;
  email: string;
  channel: string;
  address: string;
  destination_state: 'active' | 'disabled';
  disabled_reason: string | null;
  timezone: string;
  language: string;
  subscriber_state: string;
  target_kind: TargetKind;
  target_id: string;
  state: string;
  spec: FilterSpec;
  preference: DeliveryPreference;
  created_at: Date;
  confirmed_at: Date | null;
}

export async function listSubscriptions(
  db: Queryable,
  email?: string,
  page: { offset: number; limit: number } | null = null,
): Promise<SubscriptionRow[]> {
  const rows = await sql<SubscriptionRow>`
    select s.id, u.email, u.state as subscriber_state, d.channel, d.address, d.state as destination_state,
      d.disabled_reason, u.timezone, u.language, s.target_kind, s.target_id, s.state, f.spec, s.preference,
      s.created_at, s.confirmed_at
    from subscription s join subscriber u on u.id = s.subscriber_id join filter f on f.id = s.filter_id
      join destination d on d.id = s.destination_id
    where s.state <> 'ended' and (${email ?? null}::text is null or lower(u.email) = lower(${email ?? null}))
    order by u.email, s.created_at, s.id
    offset ${page?.offset ?? 0} limit ${page?.limit ?? null}
  `.execute(db);
  return rows.rows;
}

/** Ends subscriptions of an address (all, or those to one target). Returns how many ended. */
export async function endSubscriptions(
  db: Queryable,
  email: string,
  by: { targetId?: string; reason: string; now: Date },
): Promise<number> {
  const result = await sql`
    update subscription s set state = 'ended', ended_at = ${by.now}, end_reason = ${by.reason}
    from subscriber u
    where u.id = s.subscriber_id and lower(u.email) = lower(${email}) and s.state <> 'ended'
      and (${by.targetId ?? null}::text is null or s.target_id = ${by.targetId ?? null})
  `.execute(db);
  return Number(result.numAffectedRows ?? 0);
}

/** Ends one subscription by its id. */
export async function endSubscription(
  db: Queryable,
  id: string,
  by: { reason: string; now: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('subscription')
    .set({ state: 'ended', ended_at: by.now, end_reason: by.reason })
    .where('id', '=', id)
    .where('state', '<>', 'ended')
    .executeTakeFirst();
  return Number(row.numUpdatedRows) > 0;
}

/** Puts a subscription into force: the address has said yes. False when it had ended meanwhile. */
export async function activateSubscription(db: Queryable, id: string, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('subscription')
    .set((eb) => ({ state: 'active' as const, confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(now)) }))
    .where('id', '=', id)
    .where('state', '<>', 'ended')
    .returning('subscriber_id')
    .executeTakeFirst();
  if (!row) return false;
  await db
    .updateTable('subscriber')
    .set((eb) => ({
      state: 'active' as const,
      stop_reason: null,
      confirmed_at: eb.fn.coalesce('confirmed_at', eb.val(now)),
    }))
    .where('id', '=', row.subscriber_id)
    .execute();
  return true;
}

/** One subscription that has not ended, for whoever holds its signed link. */
export async function findSubscription(db: Queryable, id: string): Promise<SubscriptionRow | null> {
  const rows = await sql<SubscriptionRow>`
    select s.id, u.email, u.state as subscriber_state, d.channel, d.address, d.state as destination_state,
      d.disabled_reason, u.timezone, u.language, s.target_kind, s.target_id, s.state, f.spec, s.preference,
      s.created_at, s.confirmed_at
    from subscription s join subscriber u on u.id = s.subscriber_id join filter f on f.id = s.filter_id
      join destination d on d.id = s.destination_id
    where s.id = ${id}::uuid and s.state <> 'ended'
  `.execute(db);
  return rows.rows[0] ?? null;
}

/** Every subscription in force of whoever holds this one: a change of their zone concerns all. */
export async function subscriptionsOfReader(db: Queryable, id: string): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select s.id from subscription s join subscription named on named.subscriber_id = s.subscriber_id
    where named.id = ${id}::uuid and s.state = 'active' order by s.id
  `.execute(db);
  return rows.rows.map((row) => row.id);
}

/** Changes what a subscription lets through. False when the same address has exactly that already. */
export async function changeSubscription(
  db: Queryable,
  id: string,
  wish: { filter: FilterSpec; preference: DeliveryPreference },
): Promise<boolean> {
  const filterId = await ensureFilter(db, wish.filter);
  const result = await sql`
    update subscription s set filter_id = ${filterId}, preference = ${JSON.stringify(wish.preference)}::jsonb
    where s.id = ${id}::uuid and s.state <> 'ended' and not exists (
      select 1 from subscription o where o.id <> s.id and o.destination_id = s.destination_id
        and o.target_kind = s.target_kind and o.target_id = s.target_id and o.filter_id = ${filterId} and o.state <> 'ended')
  `.execute(db);
  return Number(result.numAffectedRows ?? 0) > 0;
}
