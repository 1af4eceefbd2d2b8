import { sql } from 'kysely';
import type { DeliveryPreference } from '../domain/grouping.ts';
import type { Queryable } from './database.ts';

/** One attempt to hand a message over, with the server's words. */
export interface LedgerAttempt {
  n: number;
  startedAt: string;
  finishedAt: string | null;
  outcome: string | null;
  reason: string | null;
  response: string | null;
}

/** The whole way of one alert: matched, then muted or batched, then sent. */
export interface AlertWay {
  alert_id: number;
  change_id: number;
  matched_at: Date;
  state: 'batched' | 'muted' | 'told';
  mute_reason: string | null;
  owner: string;
  channel: string;
  address: string;
  target_kind: string;
  target_id: string;
  preference: DeliveryPreference;
  due_at: Date;
  dispatched_at: Date | null;
  /** Alerts that go out together, this one included. */
  together: number;
  delivery_id: number | null;
  delivery_state: string | null;
  sent_at: Date | null;
  next_attempt_at: Date | null;
  message_id: string | null;
  attempts: LedgerAttempt[];
  /** Bounces and complaints that came back. */
  reports: { kind: string; receivedAt: string; status: string | null; words: string | null; acted: string }[];
}

/** The ways of all alerts of a change, in the order they were matched. */
export async function waysOfChange(db: Queryable, changeId: number, limit: number): Promise<AlertWay[]> {
  const rows = await sql<AlertWay>`
    select a.id as alert_id, a.change_id, a.created_at as matched_at, a.state, a.mute_reason, u.email as owner,
      x.channel, x.address, s.target_kind, s.target_id, s.preference, b.due_at, b.dispatched_at,
      (select count(*)::int from alert o where o.batch_id = b.id) as together,
      d.id as delivery_id, d.state as delivery_state, d.sent_at, d.next_attempt_at, d.message_id,
      coalesce((select jsonb_agg(jsonb_build_object('n', t.n, 'startedAt', t.started_at, 'finishedAt', t.finished_at,
        'outcome', t.outcome, 'reason', t.reason, 'response', t.response) order by t.n)
        from attempt t where t.delivery_id = d.id), '[]') as attempts,
      coalesce((select jsonb_agg(jsonb_build_object('kind', r.kind, 'receivedAt', r.received_at, 'status', r.status,
        'words', r.words, 'acted', r.acted) order by r.id)
        from mail_report r where r.delivery_id = d.id), '[]') as reports
    from alert a join subscription s on s.id = a.subscription_id join subscriber u on u.id = s.subscriber_id
      join destination x on x.id = s.destination_id join batch b on b.id = a.batch_id
      left join delivery d on d.batch_id = b.id
        and (a.state = 'told' or (d.state = 'ended' and a.mute_reason = 'subscription-ended'))
    where a.change_id = ${changeId}
    order by a.id limit ${limit}
  `.execute(db);
  return rows.rows;
}
