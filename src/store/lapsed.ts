import { sql } from 'kysely';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { Queryable } from './database.ts';

/** A subscription that has something in a mail which is about to be sent. */
export interface BatchMember {
  id: string;
  active: boolean;
  preference: DeliveryPreference;
  timezone: string;
}

/** All whose alerts the batch tells or would tell, and those in which it says that nothing happened. */
export async function membersOf(db: Queryable, batchId: number): Promise<BatchMember[]> {
  const rows = await sql<BatchMember>`
    select s.id, s.state = 'active' and u.state = 'active' as active, s.preference, u.timezone
    from subscription s join subscriber u on u.id = s.subscriber_id
    where s.id in (
      select a.subscription_id from alert a
        where a.batch_id = ${batchId} and (a.state = 'told' or a.mute_reason = 'already-told')
      union select unnest(b.quiet) from batch b where b.id = ${batchId}
      union select b.subscription_id from batch b where b.id = ${batchId} and b.group_key = 'nothing')
  `.execute(db);
  return rows.rows;
}

/** Of the subscriptions in a mail: those that ended, and those that are paused. */
export interface Lapsed {
  ended: readonly string[];
  paused: readonly string[];
}

export interface WaitingAlert {
  id: number;
  subscriptionId: string;
  groupKey: string;
  critical: boolean;
  preference: DeliveryPreference;
  timezone: string;
}

/**
 * Takes what lapsed out of a batch that was dispatched. What another section of the same mail follows as well is
 * told there; the rest of the ended ones is muted, and the claim on telling it is given up. Returns the alerts that
 * have to wait anew: those of paused subscriptions, and those elsewhere that were muted as told by this mail.
 */
export async function leaveOut(
  db: Queryable,
  batchId: number,
  { ended, paused }: Lapsed,
): Promise<WaitingAlert[]> {
  const lapsed = [...ended, ...paused];
  await sql`
    update alert h set state = 'told', mute_reason = null
    from (select distinct on (o.change_id) o.id
      from alert a join alert o on o.batch_id = a.batch_id and o.change_id = a.change_id
      where a.batch_id = ${batchId} and a.state = 'told' and a.subscription_id = any(${lapsed}::uuid[])
        and o.mute_reason = 'already-told' and o.subscription_id <> all(${lapsed}::uuid[])
      order by o.change_id, o.id) as heir
    where h.id = heir.id
  `.execute(db);
  await sql`
    update alert a set state = 'muted',
      mute_reason = case when a.subscription_id = any(${ended}::uuid[]) then 'subscription-ended' else 'already-told' end
    where a.batch_id = ${batchId} and a.state = 'told' and a.subscription_id = any(${lapsed}::uuid[])
      and exists (select 1 from alert o where o.batch_id = a.batch_id and o.change_id = a.change_id
        and o.state = 'told' and o.subscription_id <> all(${lapsed}::uuid[]))
  `.execute(db);
  const untold = await sql<{ id: number; change_id: number; destination_id: string; waits: boolean }>`
    update alert a set state = 'muted', mute_reason = 'subscription-ended'
    from subscription s
    where a.batch_id = ${batchId} and a.state = 'told' and a.subscription_id = any(${lapsed}::uuid[])
      and s.id = a.subscription_id
    returning a.id, a.change_id, s.destination_id, s.id = any(${paused}::uuid[]) as waits
  `.execute(db);
  const [one] = untold.rows;
  if (!one) return [];
  const changeIds = untold.rows.map((row) => row.change_id);
  await sql`delete from told where batch_id = ${batchId} and change_id = any(${changeIds}::bigint[])`.execute(
    db,
  );
  const waiting = untold.rows.filter(({ waits }) => waits).map(({ id }) => id);
  const heirs = await mutedBy(db, { changeIds, destinationId: one.destination_id });
  return waitingAlerts(db, [...waiting, ...heirs]);
}

/** Alerts of one destination that were muted because it was told of these changes, or of the same filing or case. */
async function mutedBy(
  db: Queryable,
  { changeIds, destinationId }: { changeIds: readonly number[]; destinationId: string },
): Promise<number[]> {
  const rows = await sql<{ id: number }>`
    select a.id
    from alert a join subscription s on s.id = a.subscription_id join change c on c.id = a.change_id
      left join entry e on e.id = c.entry_id
    where s.destination_id = ${destinationId} and s.state = 'active' and a.state = 'muted'
      and ((a.mute_reason = 'already-told' and a.change_id = any(${changeIds}::bigint[]))
        or (a.mute_reason = 'same-filing' and exists (
          select 1 from change t left join entry f on f.id = t.entry_id
          where t.id = any(${changeIds}::bigint[])
            and (f.document_keys && e.document_keys or t.docket_id = c.docket_id))))
  `.execute(db);
  return rows.rows.map(({ id }) => id);
}

async function waitingAlerts(db: Queryable, ids: readonly number[]): Promise<WaitingAlert[]> {
  const rows = await sql<WaitingAlert>`
    select a.id, s.id as "subscriptionId", c.importance = 'critical' as critical, s.preference, u.timezone,
      case when b.joined then s.target_kind || ':' || s.target_id else b.group_key end as "groupKey"
    from alert a join batch b on b.id = a.batch_id join change c on c.id = a.change_id
      join subscription s on s.id = a.subscription_id join subscriber u on u.id = s.subscriber_id
    where a.id = any(${ids}::bigint[]) order by a.id
  `.execute(db);
  return rows.rows;
}

/** Lets one alert wait once more, in the open batch of its subscription. */
export async function waitAnew(
  db: Queryable,
  alert: Pick<WaitingAlert, 'id' | 'subscriptionId' | 'groupKey'>,
  { dueAt, now }: { dueAt: Date; now: Date },
): Promise<void> {
  await sql`
    with opened as (
      insert into batch as b (subscription_id, group_key, opened_at, due_at)
      values (${alert.subscriptionId}::uuid, ${alert.groupKey}, ${now}::timestamptz, ${dueAt}::timestamptz)
      on conflict (subscription_id, group_key) where state = 'open'
        do update set due_at = least(b.due_at, excluded.due_at)
      returning id)
    update alert a set state = 'batched', mute_reason = null, batch_id = opened.id from opened where a.id = ${alert.id}
  `.execute(db);
}

/** What is left of a batch from which some subscriptions were taken out: news, notes of silence, or nothing. */
export async function shrinkBatch(
  db: Queryable,
  batchId: number,
  lapsed: readonly string[],
): Promise<{ left: boolean }> {
  const rows = await sql<{ news: boolean; quiet: string[] }>`
    select exists (select 1 from alert a where a.batch_id = b.id and a.state = 'told') as news,
      array(select n from (
          select b.subscription_id where b.group_key = 'nothing' union all select unnest(b.quiet)) q (n)
        where n <> all(${lapsed}::uuid[]))::text[] as quiet
    from batch b where b.id = ${batchId}
  `.execute(db);
  const { news, quiet } = rows.rows[0] ?? { news: false, quiet: [] };
  const [first, ...others] = quiet;
  if (news) await sql`update batch set quiet = ${quiet}::uuid[] where id = ${batchId}`.execute(db);
  else if (first)
    await sql`
      update batch set group_key = 'nothing', subscription_id = ${first}::uuid, quiet = ${others}::uuid[],
        joined = ${others.length > 0}
      where id = ${batchId}
    `.execute(db);
  return { left: news || first !== undefined };
}
