import type { Generated, GeneratedAlways } from 'kysely';
import type { Json, Defaulted, DefaultedJson, Time } from './schema-columns.ts';

/** Who is told, and the ledger of telling them. */

export interface SubscriberTable {
  id: Generated<string>;
  email: string;
  state: Defaulted<'pending' | 'active' | 'stopped'>;
  stop_reason: string | null;
  language: Defaulted<string>;
  timezone: Defaulted<string>;
  created_at: Defaulted<Time>;
  confirmed_at: Time | null;
}

export interface DestinationTable {
  id: Generated<string>;
  subscriber_id: string;
  channel: string;
  address: string;
  settings: DefaultedJson<Record<string, unknown>>;
  state: Defaulted<'active' | 'disabled'>;
  disabled_reason: string | null;
  created_at: Defaulted<Time>;
  /** The first refusal of the address since something last reached it. */
  refused_at: Time | null;
  disabled_at: Time | null;
}

export interface FilterTable {
  id: GeneratedAlways<number>;
  hash: string;
  spec: Json<Record<string, unknown>>;
}

export type TargetKind = 'matter' | 'docket' | 'court' | 'source' | 'operator';

export interface SubscriptionTable {
  id: Generated<string>;
  subscriber_id: string;
  destination_id: string;
  target_kind: TargetKind;
  target_id: string;
  filter_id: number;
  preference: DefaultedJson<Record<string, unknown>>;
  /** Equal where subscriptions are timed alike; written by the database. */
  timing: GeneratedAlways<string>;
  state: Defaulted<'pending' | 'active' | 'ended'>;
  created_at: Defaulted<Time>;
  confirmed_at: Time | null;
  ended_at: Time | null;
  end_reason: string | null;
  /** Whether its alerts carry links that answer proposals. */
  may_decide: Defaulted<boolean>;
  /** When a digest with nothing to say says so, and up to when that was looked at. */
  nothing_due_at: Time | null;
  nothing_since: Time | null;
}

export interface BatchTable {
  id: GeneratedAlways<number>;
  subscription_id: string;
  group_key: string;
  state: Defaulted<'open' | 'dispatched' | 'empty'>;
  opened_at: Time;
  due_at: Time;
  dispatched_at: Time | null;
  /** It carries alerts of several subscriptions, or names some without news. */
  joined: Defaulted<boolean>;
  /** Subscriptions in which nothing happened, named in its mail. */
  quiet: Defaulted<string[]>;
}

export interface AlertTable {
  id: GeneratedAlways<number>;
  change_id: number;
  subscription_id: string;
  batch_id: number;
  state: Defaulted<'batched' | 'muted' | 'told'>;
  mute_reason: string | null;
  created_at: Time;
}

export interface ToldTable {
  destination_id: string;
  change_id: number;
  batch_id: number;
}

export interface DeliveryTable {
  id: GeneratedAlways<number>;
  batch_id: number;
  destination_id: string;
  channel: string;
  /** `ended`: nobody wanted it any more when it was to be sent. */
  state: Defaulted<'pending' | 'sending' | 'sent' | 'dead' | 'ended'>;
  attempts: Defaulted<number>;
  retried_from: Defaulted<number>;
  next_attempt_at: Time;
  lease_until: Time | null;
  message_id: string;
  reason: string | null;
  response: string | null;
  created_at: Time;
  sent_at: Time | null;
}

export interface AttemptTable {
  delivery_id: number;
  n: number;
  started_at: Time;
  finished_at: Time | null;
  outcome: string | null;
  reason: string | null;
  response: string | null;
}

export type MailReportKind = 'hard-bounce' | 'soft-bounce' | 'complaint';

/** A bounce or complaint that came back, with what was done about it. */
export interface MailReportTable {
  id: GeneratedAlways<number>;
  kind: MailReportKind;
  received_at: Time;
  destination_id: string | null;
  delivery_id: number | null;
  status: string | null;
  words: string | null;
  acted: string;
}

/** Something that operators are told about while it lasts: "source:mad-rss", "channel:email". */
export interface IncidentTable {
  subject: string;
  failing_since: Time;
  failures: Defaulted<number>;
  reason: string;
  detail: string;
  told_at: Time | null;
}
