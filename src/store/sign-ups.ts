import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** Requests to subscribe that wait for the click that confirms them. */

export interface NewSignUp {
  subscriptionId: string;
  addressHash: string;
  networkHash: string;
  now: Date;
  expiresAt: Date;
  /** How whoever signs up wants to read; it holds from the confirmation on. */
  language: string | null;
  timezone: string | null;
}

/** Writes the request; its mail is due at once. Returns its id. */
export async function saveSignUp(db: Queryable, request: NewSignUp): Promise<string> {
  const row = await db
    .insertInto('sign_up')
    .values({
      subscription_id: request.subscriptionId,
      address_hash: request.addressHash,
      network_hash: request.networkHash,
      requested_at: request.now,
      expires_at: request.expiresAt,
      next_attempt_at: request.now,
      used_at: null,
      reason: null,
      language: request.language,
      timezone: request.timezone,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function countSignUps(
  db: Queryable,
  by: { addressHash: string; networkHash: string; since: Date },
): Promise<{ address: number; network: number }> {
  const rows = await sql<{ address: number; network: number }>`
    select (select count(*) from sign_up where address_hash = ${by.addressHash} and requested_at > ${by.since})::int as address,
      (select count(*) from sign_up where network_hash = ${by.networkHash} and requested_at > ${by.since})::int as network
  `.execute(db);
  return rows.rows[0] ?? { address: 0, network: 0 };
}

export interface DueLetter {
  id: string;
  attempts: number;
  subscriptionId: string;
  /** True when the subscription is in force already: the mail says so instead of asking. */
  active: boolean;
  email: string;
  targetKind: string;
  targetId: string;
  language: string;
}

/** Takes mails that are due; each is held for the time of one attempt, so that two processes do not send it twice. */
export async function takeDueLetters(db: Queryable, now: Date, holdUntil: Date): Promise<DueLetter[]> {
  const rows = await sql<DueLetter>`
    with due as (
      select id from sign_up where next_attempt_at <= ${now} order by next_attempt_at limit 50 for update skip locked
    ), held as (
      update sign_up s set next_attempt_at = ${holdUntil}, attempts = s.attempts + 1 from due where s.id = due.id
      returning s.id, s.attempts, s.subscription_id, s.language
    )
    select h.id, h.attempts, s.id as "subscriptionId", s.state = 'active' as active, d.address as email,
      s.target_kind as "targetKind", s.target_id as "targetId",
      case when u.state = 'active' then u.language else coalesce(h.language, u.language) end as language
    from held h join subscription s on s.id = h.subscription_id join destination d on d.id = s.destination_id
      join subscriber u on u.id = s.subscriber_id
  `.execute(db);
  return rows.rows;
}

export async function noteLetter(
  db: Queryable,
  id: string,
  outcome: { nextAttemptAt: Date | null; reason: string | null },
): Promise<void> {
  await db
    .updateTable('sign_up')
    .set({ next_attempt_at: outcome.nextAttemptAt, reason: outcome.reason })
    .where('id', '=', id)
    .execute();
}

export interface OpenSignUp {
  id: string;
  subscriptionId: string;
  language: string | null;
  timezone: string | null;
  targetKind: string;
  targetId: string;
}

/** A request that can still be confirmed; null when it is unknown, used or too old. */
export async function openSignUp(db: Queryable, id: string, now: Date): Promise<OpenSignUp | null> {
  const rows = await sql<OpenSignUp>`
    select u.id, u.language, u.timezone, s.id as "subscriptionId", s.target_kind as "targetKind", s.target_id as "targetId"
    from sign_up u join subscription s on s.id = u.subscription_id
    where u.id = ${id}::uuid and u.used_at is null and u.expires_at > ${now} and s.state <> 'ended'
  `.execute(db);
  return rows.rows[0] ?? null;
}

/** A request whose link was used and whose subscription is in force; null for every other. */
export async function startedSignUp(db: Queryable, id: string): Promise<OpenSignUp | null> {
  const rows = await sql<OpenSignUp>`
    select u.id, u.language, u.timezone, s.id as "subscriptionId", s.target_kind as "targetKind", s.target_id as "targetId"
    from sign_up u join subscription s on s.id = u.subscription_id
    where u.id = ${id}::uuid and u.used_at is not null and s.state = 'active'
  `.execute(db);
  return rows.rows[0] ?? null;
}

/** Marks the request used; false when somebody was faster or it is too old. */
export async function useSignUp(db: Queryable, id: string, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('sign_up')
    .set({ used_at: now, next_attempt_at: null })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** Drops old requests, and with them addresses that never said yes. */
export async function forgetOldSignUps(db: Queryable, before: Date): Promise<void> {
  await sql`delete from sign_up where requested_at < ${before}`.execute(db);
  await sql`
    delete from subscriber u where u.state = 'pending' and not exists (
      select 1 from subscription s
      where s.subscriber_id = u.id and (s.state = 'active' or s.created_at >= ${before}))
  `.execute(db);
}
