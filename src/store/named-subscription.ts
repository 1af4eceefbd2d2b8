import { sql } from 'kysely';
import type { Queryable } from './database.ts';
import type { TargetKind } from './schema.ts';

/** A subscription as the link at the foot of its mails names it, and what comes to the same address. */

export interface NamedSubscription {
  subscriptionId: string;
  kind: TargetKind;
  id: string;
  language: string;
  ended: boolean;
}

/** What a subscription was about, whether or not it has ended, for the link at the foot of its mails. */
export async function subscriptionAnyState(db: Queryable, id: string): Promise<NamedSubscription | null> {
  const rows = await sql<NamedSubscription>`
    select s.id as "subscriptionId", s.target_kind as kind, s.target_id as id, u.language, s.state = 'ended' as ended
    from subscription s join subscriber u on u.id = s.subscriber_id where s.id = ${id}::uuid
  `.execute(db);
  return rows.rows[0] ?? null;
}

/** Subscriptions in force that go where this one goes as often as `mode` says: those of one digest. */
export async function digestBeside(
  db: Queryable,
  id: string,
  mode: string,
): Promise<{ id: string; kind: TargetKind; target: string }[]> {
  const rows = await sql<{ id: string; kind: TargetKind; target: string }>`
    select s.id, s.target_kind as kind, s.target_id as target
    from subscription s join subscription named on named.destination_id = s.destination_id
    where named.id = ${id}::uuid and s.state = 'active' and s.preference ->> 'mode' = ${mode}
    order by s.created_at, s.id
  `.execute(db);
  return rows.rows;
}

/**
 * Ends everything that goes where this subscription went, or only what comes there as often as `mode` says. Returns
 * how many ended.
 */
export async function endAllBeside(
  db: Queryable,
  id: string,
  by: { reason: string; now: Date; mode?: string },
): Promise<number> {
  const result = await sql`
    update subscription s set state = 'ended', ended_at = ${by.now}, end_reason = ${by.reason}
    from subscription named
    where named.id = ${id}::uuid and s.destination_id = named.destination_id and s.state <> 'ended'
      and (${by.mode ?? null}::text is null or s.preference ->> 'mode' = ${by.mode ?? null})
  `.execute(db);
  return Number(result.numAffectedRows ?? 0);
}
