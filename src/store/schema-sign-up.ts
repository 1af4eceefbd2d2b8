import type { Generated } from 'kysely';
import type { Defaulted, Time } from './schema-columns.ts';

/** Requests to subscribe, until they are confirmed or too old. */
export interface SignUpTable {
  id: Generated<string>;
  subscription_id: string;
  address_hash: string;
  network_hash: string;
  requested_at: Time;
  expires_at: Time;
  used_at: Time | null;
  /** When the confirmation mail is due; null once it was handed over or given up. */
  next_attempt_at: Time | null;
  attempts: Defaulted<number>;
  reason: string | null;
  language: string | null;
  timezone: string | null;
}
