import { sql } from 'kysely';
import type { Queryable } from './database.ts';
import type { DigestSection } from './joined-digests.ts';

/** A delivery that this worker holds until its lease ends. */
export interface ClaimedDelivery {
  id: number;
  batch_id: number;
  channel: string;
  attempts: number;
  retried_from: number;
  message_id: string;
  address: string;
  settings: Record<string, unknown>;
  subscription_id: string;
  target_kind: string;
  target_id: string;
  subscribed_at: Date;
  language: string;
  timezone: string;
  change_ids: number[];
  /** It carries the digests of several subscriptions. */
  joined: boolean;
  /** How often it comes: 'instant', 'daily' and so on. */
  mode: string;
  /** Those of a joined digest, once they are read. */
  sections?: DigestSection[];
  /** A subscription in it may have ended or paused since it was dispatched. */
  doubtful: boolean;
  claimed_at: Date;
}

/**
 * Claims due deliveries of a channel and writes the attempt before anything is sent. A lease that ran out
 * (the worker died) makes the delivery due again with the same message id.
 */
export async function claimDeliveries(
  db: Queryable,
  channel: string,
  by: { now: Date; limit: number; leaseMs: number },
): Promise<ClaimedDelivery[]> {
  const rows = await sql<ClaimedDelivery>`
    with due as (
      select id from delivery
      where channel = ${channel} and state in ('pending', 'sending') and next_attempt_at <= ${by.now}
        and (lease_until is null or lease_until < now())
      order by next_attempt_at, id limit ${by.limit}
      for update skip locked
    ), claimed as (
      update delivery d set state = 'sending', attempts = d.attempts + 1,
        lease_until = now() + ${by.leaseMs} * interval '1 millisecond'
      from due where d.id = due.id
      returning d.id, d.batch_id, d.channel, d.attempts, d.retried_from, d.message_id, d.destination_id
    ), noted as (
      insert into attempt (delivery_id, n, started_at) select id, attempts, ${by.now}::timestamptz from claimed
      on conflict do nothing
    )
    ${claimedColumns(by.now)}
    from claimed c ${JOINED_TO_CLAIMED}
    order by c.id
  `.execute(db);
  return rows.rows;
}

/** Ended, stopped, or with a pause whose end has to be looked at. */
function lapses(subscription: 's' | 'o') {
  const name = sql.ref(subscription);
  return sql`(${name}.state <> 'active' or ${name}.preference ? 'pauseUntil')`;
}

function claimedColumns(now: Date) {
  return sql`
    select c.id, c.batch_id, c.channel, c.attempts, c.retried_from, c.message_id, d.address, d.settings,
      s.id as subscription_id, s.target_kind, s.target_id, coalesce(s.confirmed_at, s.created_at) as subscribed_at,
      u.language, u.timezone, b.joined, s.preference ->> 'mode' as mode, ${now}::timestamptz as claimed_at,
      array(select a.change_id from alert a where a.batch_id = c.batch_id and a.state = 'told' order by a.change_id) as change_ids,
      u.state <> 'active' or ${lapses('s')} or (b.joined and exists (
        select 1 from subscription o where ${lapses('o')} and o.id in (
          select unnest(b.quiet) union all
          select a.subscription_id from alert a where a.batch_id = b.id and a.state = 'told'))) as doubtful`;
}

const JOINED_TO_CLAIMED = sql`
    join batch b on b.id = c.batch_id join subscription s on s.id = b.subscription_id
    join destination d on d.id = c.destination_id join subscriber u on u.id = d.subscriber_id`;

/** A claim as its batch stands now; null when it went with its reader. */
export async function claimedAnew(db: Queryable, claim: ClaimedDelivery): Promise<ClaimedDelivery | null> {
  const rows = await sql<ClaimedDelivery>`
    ${claimedColumns(claim.claimed_at)} from delivery c ${JOINED_TO_CLAIMED} where c.id = ${claim.id}
  `.execute(db);
  return rows.rows[0] ?? null;
}

export interface DeliveryOutcome {
  id: number;
  attempt: number;
  state: 'sent' | 'pending' | 'dead';
  reason: string | null;
  response: string | null;
  nextAttemptAt: Date | null;
  at: Date;
}

/** Records outcomes in one round trip. An outcome of an attempt that lost its lease is noted on the attempt only. */
export async function recordOutcomes(db: Queryable, outcomes: readonly DeliveryOutcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const column = <T>(pick: (outcome: DeliveryOutcome) => T) => outcomes.map(pick);
  await sql`
    with result as (
      select * from unnest(
        ${column((o) => o.id)}::bigint[], ${column((o) => o.attempt)}::int[], ${column((o) => o.state)}::text[],
        ${column((o) => o.reason)}::text[], ${column((o) => o.response)}::text[],
        ${column((o) => o.nextAttemptAt)}::timestamptz[], ${column((o) => o.at)}::timestamptz[]
      ) as r (id, n, state, reason, response, next_at, at)
    ), noted as (
      update attempt a set finished_at = r.at, outcome = r.state, reason = r.reason, response = r.response
      from result r where a.delivery_id = r.id and a.n = r.n
    )
    update delivery d set state = r.state, reason = r.reason, response = r.response, lease_until = null,
      next_attempt_at = coalesce(r.next_at, d.next_attempt_at),
      sent_at = case when r.state = 'sent' then r.at else d.sent_at end
    from result r where d.id = r.id and d.state = 'sending' and (d.attempts = r.n or r.state = 'sent')
  `.execute(db);
}

type Claim = Pick<ClaimedDelivery, 'id' | 'attempts'>;

/** Holds claims for longer. A delivery that another worker has claimed since is left to it. */
export async function renewLeases(db: Queryable, claims: readonly Claim[], leaseMs: number): Promise<void> {
  if (claims.length === 0) return;
  await sql`
    update delivery d set lease_until = now() + ${leaseMs} * interval '1 millisecond'
    from unnest(${claims.map((c) => c.id)}::bigint[], ${claims.map((c) => c.attempts)}::int[]) as c (id, attempts)
    where d.id = c.id and d.attempts = c.attempts and d.state = 'sending'
  `.execute(db);
}

/** Gives back claims of which nothing was sent: they are due at once, and no attempt was made. */
export async function releaseDeliveries(db: Queryable, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  await sql`
    with given as (
      update delivery d set state = 'pending', lease_until = null, attempts = d.attempts - 1
      from unnest(${claims.map((c) => c.id)}::bigint[], ${claims.map((c) => c.attempts)}::int[]) as c (id, attempts)
      where d.id = c.id and d.attempts = c.attempts and d.state = 'sending'
      returning d.id, c.attempts
    )
    delete from attempt a using given where a.delivery_id = given.id and a.n = given.attempts
  `.execute(db);
}

/** Ends claims of which nothing is left to send: no attempt was made. */
export async function endClaims(db: Queryable, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  await sql`
    with given as (
      update delivery d set state = 'ended', lease_until = null, attempts = d.attempts - 1
      from unnest(${claims.map((c) => c.id)}::bigint[], ${claims.map((c) => c.attempts)}::int[]) as c (id, attempts)
      where d.id = c.id and d.attempts = c.attempts and d.state = 'sending'
      returning d.id, c.attempts
    )
    delete from attempt a using given where a.delivery_id = given.id and a.n = given.attempts
  `.execute(db);
}

/** Channels with deliveries that are due and that no worker holds. */
export async function channelsWithWork(db: Queryable, now: Date): Promise<string[]> {
  const rows = await sql<{ channel: string }>`
    select distinct channel from delivery
    where state in ('pending', 'sending') and next_attempt_at <= ${now}
      and (lease_until is null or lease_until < now())
  `.execute(db);
  return rows.rows.map((row) => row.channel);
}

/** Puts dead deliveries back to work. Returns how many. */
export async function retryDead(db: Queryable, now: Date): Promise<number> {
  const result = await db
    .updateTable('delivery')
    .set((eb) => ({
      state: 'pending' as const,
      next_attempt_at: now,
      retried_from: eb.ref('attempts'),
      lease_until: null,
    }))
    .where('state', '=', 'dead')
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export interface LedgerRow {
  id: number;
  channel: string;
  address: string;
  state: string;
  attempts: number;
  created_at: Date;
  sent_at: Date | null;
  next_attempt_at: Date;
  reason: string | null;
  response: string | null;
  message_id: string;
  changes: number[];
}

export async function listDeliveries(
  db: Queryable,
  by: { dead?: boolean; limit: number },
): Promise<LedgerRow[]> {
  const rows = await sql<LedgerRow>`
    select d.id, d.channel, x.address, d.state, d.attempts, d.created_at, d.sent_at, d.next_attempt_at, d.reason, d.response, d.message_id,
      array(select a.change_id from alert a where a.batch_id = d.batch_id and a.state = 'told' order by 1) as changes
    from delivery d join destination x on x.id = d.destination_id
    where (not ${by.dead ?? false}::boolean or d.state = 'dead')
    order by d.id desc limit ${by.limit}
  `.execute(db);
  return rows.rows;
}
