import type { GeneratedAlways } from 'kysely';
import type { Defaulted, DefaultedJson, Time } from './schema-columns.ts';

/** What metered and pushing sources need: calls spent, posts received, ids resolved, entries taken down. */

export interface ApiCallTable {
  id: GeneratedAlways<number>;
  service: string;
  purpose: string;
  at: Time;
}

export interface ApiPauseTable {
  service: string;
  until: Time;
  why: string;
}

/** `parked` waits for something outside, such as the API's budget; `ignored` holds no docket news. */
export type InboxState = 'waiting' | 'parked' | 'done' | 'ignored' | 'unreadable';

export interface InboxTable {
  id: GeneratedAlways<number>;
  source_id: string;
  idempotency_key: string;
  received_at: Time;
  headers: DefaultedJson<Record<string, string>>;
  body: Buffer;
  state: Defaulted<InboxState>;
  event_type: number | null;
  reason: string | null;
  detail: string | null;
  tries: Defaulted<number>;
  next_try_at: Time;
  processed_at: Time | null;
}

/** Court and number are null for an id that the API does not know. */
export interface CourtlistenerDocketTable {
  id: number;
  court: string | null;
  number: string | null;
  caption: string | null;
  looked_up_at: Time;
}

/** When CourtListener was last asked for the id of a docket. */
export interface CourtlistenerSearchTable {
  court: string;
  number: string;
  looked_up_at: Time;
}

/** What CourtListener says of a court's feed. */
export interface CourtCoverageTable {
  court: string;
  has_feed: boolean | null;
  kinds: string[] | null;
  looked_up_at: Time;
}

export interface TombstoneTable {
  id: GeneratedAlways<number>;
  docket_id: number;
  entry_id: number | null;
  sequence: string | null;
  number: number | null;
  document_keys: Defaulted<string[]>;
  prints: Defaulted<string[]>;
  /** Court days and kinds of label by which an entry without number and sequence is known. */
  days: Defaulted<string[]>;
  kinds: Defaulted<string[]>;
  /** It holds for the same filing in other dockets, too. */
  twins: Defaulted<boolean>;
  reason: string;
  at: Time;
}
