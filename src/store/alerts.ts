import { sql } from 'kysely';
import type { FilterSpec } from '../domain/filter.ts';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { Queryable } from './database.ts';
import type { TargetKind } from './schema.ts';

/** Subscriptions that look at one target with one filter and one preference: matched once, however many. */
export interface SubscriptionGroup {
  target_kind: TargetKind;
  target_id: string;
  filter_id: number;
  preference: DeliveryPreference;
  spec: FilterSpec;
}

export async function subscriptionGroups(
  db: Queryable,
  targets: readonly { kind: TargetKind; id: string }[],
): Promise<SubscriptionGroup[]> {
  if (targets.length === 0) return [];
  const rows = await sql<SubscriptionGroup>`
    select s.target_kind, s.target_id, s.filter_id, s.preference, f.spec
    from subscription s join filter f on f.id = s.filter_id
    where s.state = 'active' and (s.target_kind, s.target_id) in (
      select * from unnest(${targets.map((t) => t.kind)}::text[], ${targets.map((t) => t.id)}::text[]))
    group by s.target_kind, s.target_id, s.filter_id, s.preference, f.spec
  `.execute(db);
  return rows.rows;
}

export interface AlertGroup {
  changeId: number;
  group: SubscriptionGroup;
  groupKey: string;
  dueAt: Date;
  now: Date;
}

/**
 * Writes the alerts of one change for one group and opens or joins their batches. A repeat writes nothing:
 * the alert is unique by change and subscription. Returns the number of alerts written.
 */
export async function writeAlerts(db: Queryable, alert: AlertGroup): Promise<number> {
  const { group } = alert;
  const rows = await sql<{ count: number }>`
    with wanted as (
      select s.id from subscription s
      where s.state = 'active' and s.target_kind = ${group.target_kind} and s.target_id = ${group.target_id}
        and s.filter_id = ${group.filter_id} and s.preference = ${JSON.stringify(group.preference)}::jsonb
        and not exists (select 1 from alert a where a.change_id = ${alert.changeId} and a.subscription_id = s.id)
    ), opened as (
      insert into batch as b (subscription_id, group_key, opened_at, due_at)
      select id, ${alert.groupKey}, ${alert.now}::timestamptz, ${alert.dueAt}::timestamptz from wanted
      on conflict (subscription_id, group_key) where state = 'open'
        do update set due_at = least(b.due_at, excluded.due_at)
      returning b.id, b.subscription_id
    ), written as (
      insert into alert (change_id, subscription_id, batch_id, created_at)
      select ${alert.changeId}, subscription_id, id, ${alert.now}::timestamptz from opened
      on conflict do nothing
      returning 1
    ) select count(*)::int as count from written
  `.execute(db);
  return rows.rows[0]?.count ?? 0;
}
