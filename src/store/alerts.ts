import { sql } from 'kysely';
import type { FilterSpec } from '../domain/filter.ts';
import type { DeliveryPreference } from '../domain/grouping.ts';
import { forgetPlans, type Queryable } from './database.ts';
import type { TargetKind } from './schema.ts';

/** Subscriptions that look at one target with one filter and are timed alike: matched once, however many. */
export interface SubscriptionGroup {
  target_kind: TargetKind;
  target_id: string;
  filter_id: number;
  timing: string;
  preference: DeliveryPreference;
  timezone: string;
  spec: FilterSpec;
}

/** The distinct groups of these targets. Costs as much as there are groups, not as there are subscribers. */
export async function subscriptionGroups(
  db: Queryable,
  targets: readonly { kind: TargetKind; id: string }[],
): Promise<SubscriptionGroup[]> {
  if (targets.length === 0) return [];
  const rows = await sql<SubscriptionGroup>`
    select t.kind as target_kind, t.id as target_id, g.filter_id, g.timing, one.preference, one.timezone, f.spec
    from unnest(${targets.map((t) => t.kind)}::text[], ${targets.map((t) => t.id)}::text[]) as t (kind, id)
    cross join lateral (
      with recursive found as (
        (select s.filter_id, s.timing from subscription s
          where s.state = 'active' and s.target_kind = t.kind and s.target_id = t.id
          order by s.filter_id, s.timing limit 1)
        union all
        select next.filter_id, next.timing from found cross join lateral (
          select s.filter_id, s.timing from subscription s
          where s.state = 'active' and s.target_kind = t.kind and s.target_id = t.id
            and (s.filter_id, s.timing) > (found.filter_id, found.timing)
          order by s.filter_id, s.timing limit 1) next
      ) select * from found
    ) g
    cross join lateral (
      select s.preference, u.timezone from subscription s join subscriber u on u.id = s.subscriber_id
      where s.state = 'active' and s.target_kind = t.kind and s.target_id = t.id
        and s.filter_id = g.filter_id and s.timing = g.timing
      limit 1) one
    join filter f on f.id = g.filter_id
  `.execute(db);
  return rows.rows;
}

/** What an amended or withdrawn item had been, so that those who were told of it hear of its correction. */
export interface Original {
  entryId: number | null;
  publicationId: number | null;
}

/** Groups in which somebody was told, or is about to be told, of an earlier change of this item. */
export async function groupsToldOf(
  db: Queryable,
  original: Original,
  changeId: number,
): Promise<SubscriptionGroup[]> {
  const rows = await sql<SubscriptionGroup>`
    select distinct on (s.target_kind, s.target_id, s.filter_id, s.timing)
      s.target_kind, s.target_id, s.filter_id, s.timing, s.preference, u.timezone, f.spec
    from change c join alert a on a.change_id = c.id join subscription s on s.id = a.subscription_id
      join subscriber u on u.id = s.subscriber_id join filter f on f.id = s.filter_id
    where c.id < ${changeId} and (c.entry_id = ${original.entryId} or c.publication_id = ${original.publicationId})
      and s.state = 'active' and (a.state <> 'muted' or a.mute_reason = 'already-told')
  `.execute(db);
  return rows.rows;
}

export interface AlertGroup {
  /** Several only where nobody can have an alert of any of them yet. */
  changeIds: readonly number[];
  group: SubscriptionGroup;
  groupKey: string;
  dueAt: Date;
  now: Date;
  /** Somebody may have an alert of this change already; asking costs more with each of them. */
  again: boolean;
  /** Only for subscriptions that were told of this item before. */
  toldOf?: Original;
}

/** Those of the changes that have alerts. */
export async function alertedChanges(db: Queryable, changeIds: readonly number[]): Promise<Set<number>> {
  const rows = await sql<{ id: number }>`
    select c.id from unnest(${changeIds}::bigint[]) as c (id)
    where exists (select 1 from alert a where a.change_id = c.id)
  `.execute(db);
  return new Set(rows.rows.map(({ id }) => id));
}

/** Rows that one statement writes at most, so that none runs long. */
const AT_ONCE = 5_000;
/** So many rows that a plan made for few would tell. */
const MANY = 100;

/**
 * Writes the alerts of changes for one group and opens or joins their batches. A repeat writes nothing:
 * the alert is unique by change and subscription. Returns the number of alerts written.
 */
export async function writeAlerts(db: Queryable, alert: AlertGroup): Promise<number> {
  const ids = await openBatches(db, alert);
  // The alerts' foreign keys are checked against the batches just written.
  if (ids.length > MANY) await forgetPlans(db);
  let written = 0;
  for (const changeIds of slices(alert.changeIds, AT_ONCE))
    for (const some of slices(ids, Math.floor(AT_ONCE / changeIds.length)))
      written += await writeAlertsFor(db, { ...alert, changeIds }, some);
  return written;
}

function slices<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/**
 * The subscriptions are named one by one, so that the planner knows how many they are: a statement that searches
 * the tables it fills is planned for what they held before, and takes hours where they held little.
 */
async function writeAlertsFor(db: Queryable, alert: AlertGroup, ids: readonly string[]): Promise<number> {
  const written = await sql`
    insert into alert (change_id, subscription_id, batch_id, created_at)
    select c.id, w.id, b.id, ${alert.now}::timestamptz
    from unnest(${ids}::uuid[]) as w (id)
      join batch b on b.subscription_id = w.id and b.group_key = ${alert.groupKey} and b.state = 'open'
      cross join unnest(${alert.changeIds}::bigint[]) as c (id)
    on conflict do nothing
  `.execute(db);
  return Number(written.numAffectedRows ?? 0);
}

/**
 * Opens or joins the batches of all subscriptions that want this alert, and returns those subscriptions, locked
 * against deletion: somebody may be forgotten at this moment. A batch that is joined is locked even where it keeps
 * its time, so that nobody dispatches it meanwhile; it is not written, since a digest of thousands would leave as
 * many dead rows.
 */
async function openBatches(
  db: Queryable,
  { group, groupKey, dueAt, now, changeIds, again, toldOf }: AlertGroup,
): Promise<string[]> {
  const [changeId = 0] = changeIds;
  const rows = await sql<{ id: string }>`
    with wanted as materialized (
    select s.id from subscription s
    where s.state = 'active' and s.target_kind = ${group.target_kind} and s.target_id = ${group.target_id}
      and s.filter_id = ${group.filter_id} and s.timing = ${group.timing}
      ${again ? sql`and s.id not in (select a.subscription_id from alert a where a.change_id = ${changeId})` : sql``}
      ${toldOf ? wasTold(toldOf, changeId) : sql``}
    for key share
    ), opened as (
      insert into batch as b (subscription_id, group_key, opened_at, due_at)
      select id, ${groupKey}, ${now}::timestamptz, ${dueAt}::timestamptz from wanted
      on conflict (subscription_id, group_key) where state = 'open'
        do update set due_at = excluded.due_at where b.due_at > excluded.due_at
    )
    select id from wanted
  `.execute(db);
  return rows.rows.map(({ id }) => id);
}

function wasTold({ entryId, publicationId }: Original, changeId: number) {
  return sql`and exists (
    select 1 from alert a join change c on c.id = a.change_id
    where a.subscription_id = s.id and c.id < ${changeId}
      and (c.entry_id = ${entryId} or c.publication_id = ${publicationId})
      and (a.state <> 'muted' or a.mute_reason = 'already-told'))`;
}
