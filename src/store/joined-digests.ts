import { sql } from 'kysely';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { Queryable } from './database.ts';
import { DIGEST_BY_MAIL } from './due-digests.ts';
import { HAS_NEWS } from './quiet-digests.ts';

/** Digests that one reader gets by mail at one time, joined into one. */

export interface DigestBatch {
  id: number;
  /** Equal for digests of one destination that come equally often. */
  key: string;
}

/** Those of the batches that are digests by mail. */
export async function digestBatches(db: Queryable, batchIds: readonly number[]): Promise<DigestBatch[]> {
  const rows = await sql<DigestBatch>`
    select b.id, s.destination_id || ' ' || (s.preference ->> 'mode') as key
    from batch b join subscription s on s.id = b.subscription_id join destination d on d.id = s.destination_id
    where b.id = any(${batchIds}::bigint[]) and ${DIGEST_BY_MAIL}
    order by b.id
  `.execute(db);
  return rows.rows;
}

/**
 * Hands the alerts of batches over to those that carry them. An alert keeps its subscription; of two alerts of one
 * change that are carried together the later one is muted, as it would be in a mail of its own.
 */
export async function joinBatches(
  db: Queryable,
  joins: readonly { id: number; carrier: number }[],
): Promise<void> {
  if (joins.length === 0) return;
  const carriers = [...new Set(joins.map(({ carrier }) => carrier))];
  await sql`
    update alert a set batch_id = j.carrier
    from unnest(${joins.map(({ id }) => id)}::bigint[], ${joins.map(({ carrier }) => carrier)}::bigint[]) as j (id, carrier)
    where a.batch_id = j.id and a.state = 'batched'
  `.execute(db);
  await sql`update batch set joined = true where id = any(${carriers}::bigint[])`.execute(db);
  await sql`
    update alert a set state = 'muted', mute_reason = 'already-told'
    where a.batch_id = any(${carriers}::bigint[]) and a.state = 'batched' and exists (
      select 1 from alert o
      where o.batch_id = a.batch_id and o.change_id = a.change_id and o.id < a.id and o.state = 'batched')
  `.execute(db);
}

export interface QuietNeighbour {
  batchId: number;
  id: string;
  preference: DeliveryPreference;
  timezone: string;
  nothingDueAt: Date;
}

/**
 * Subscriptions whose digest is due beside these and has nothing to say, of readers who want to hear of that,
 * locked. Only beside a digest that tells something.
 */
export async function quietNeighbours(
  db: Queryable,
  batchIds: readonly number[],
  now: Date,
): Promise<QuietNeighbour[]> {
  const rows = await sql<QuietNeighbour>`
    select b.id as "batchId", q.id, q.preference, u.timezone, q.nothing_due_at as "nothingDueAt"
    from batch b join subscription s on s.id = b.subscription_id
      join subscription q on q.destination_id = s.destination_id and q.preference ->> 'mode' = s.preference ->> 'mode'
      join subscriber u on u.id = q.subscriber_id
    where b.id = any(${batchIds}::bigint[]) and q.id <> s.id and q.state = 'active'
      and q.preference @> '{"tellNothing":true}' and q.nothing_due_at <= ${now} and not ${HAS_NEWS}
      and exists (select 1 from alert a where a.batch_id = b.id and a.state = 'told')
    order by b.id, q.id
    for update of q skip locked
  `.execute(db);
  return rows.rows;
}

/** Notes in which subscriptions nothing happened, for the mail that this batch becomes. */
export async function nameQuiet(
  db: Queryable,
  quiet: readonly { batchId: number; id: string }[],
): Promise<void> {
  if (quiet.length === 0) return;
  await sql`
    update batch b set joined = true, quiet = b.quiet || q.ids
    from (select batch_id, array_agg(id order by id) as ids
      from unnest(${quiet.map(({ batchId }) => batchId)}::bigint[], ${quiet.map(({ id }) => id)}::uuid[]) as t (batch_id, id)
      group by batch_id) as q
    where b.id = q.batch_id
  `.execute(db);
}

/** What one subscription contributes to a joined digest. */
export interface DigestSection {
  subscriptionId: string;
  targetKind: string;
  targetId: string;
  subscribedAt: Date;
  /** Empty where nothing happened. */
  changeIds: number[];
}

/** The sections of a joined digest, that with the weightiest news first and those without news last. */
export async function digestSections(db: Queryable, batchId: number): Promise<DigestSection[]> {
  const rows = await sql<DigestSection>`
    select s.id as "subscriptionId", s.target_kind as "targetKind", s.target_id as "targetId",
      coalesce(s.confirmed_at, s.created_at) as "subscribedAt", coalesce(t.ids, '{}') as "changeIds"
    from batch b
    join lateral (
      select a.subscription_id as id from alert a where a.batch_id = b.id and a.state = 'told'
      union select unnest(b.quiet)
      union select b.subscription_id where b.group_key = 'nothing'
    ) n on true
    join subscription s on s.id = n.id
    left join lateral (
      select array_agg(c.id order by c.id) as ids,
        max(array_position(array['noise', 'routine', 'major', 'critical'], c.importance)) as weight
      from alert a join change c on c.id = a.change_id
      where a.batch_id = b.id and a.state = 'told' and a.subscription_id = s.id
    ) t on true
    where b.id = ${batchId}
    order by t.weight desc nulls last, s.created_at, s.id
  `.execute(db);
  return rows.rows;
}
