import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { DocketFacts } from '../domain/observation.ts';
import type { Defaulted, DefaultedJson, Time } from './schema-columns.ts';

/** What is followed and what is polled. */

export interface MatterTable {
  id: string;
  title: string;
  description: string | null;
  config: DefaultedJson<Record<string, unknown>>;
  origin: 'config' | 'runtime';
  active: Defaulted<boolean>;
  /** As `config` says: shown to nobody but operators and its subscribers. */
  private: GeneratedAlways<boolean>;
  created_at: Defaulted<Time>;
}

export interface DocketTable {
  id: GeneratedAlways<number>;
  court: string;
  number: string;
  caption: string | null;
  pacer_case_id: string | null;
  courtlistener_id: number | null;
  facts: DefaultedJson<DocketFacts>;
  fact_provenance: DefaultedJson<Record<string, unknown>>;
  /** Whether what was on record before parties were kept has been read for them. */
  parties_read: Defaulted<boolean>;
  created_at: Defaulted<Time>;
  updated_at: Defaulted<Time>;
}

export interface MatterDocketTable {
  matter_id: string;
  docket_id: number;
  role: Defaulted<string>;
  state: Defaulted<'followed' | 'proposed' | 'refused'>;
  origin: 'config' | 'runtime' | 'followed';
  added_at: Defaulted<Time>;
}

export type SourceKind = 'court-feed' | 'docket' | 'agency' | 'article' | 'inbox';
export type SourceHealth = 'new' | 'ok' | 'failing';

export interface SourceTable {
  id: string;
  kind: SourceKind;
  format: string;
  url: string;
  host: string;
  title: string;
  court: string | null;
  docket_id: number | null;
  parent_id: string | null;
  settings: DefaultedJson<Record<string, unknown>>;
  every_ms: number | null;
  origin: 'config' | 'runtime' | 'derived';
  active: Defaulted<boolean>;
  next_poll_at: Defaulted<Time>;
  reserved_until: Time | null;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  reader: string | null;
  baselined_at: Time | null;
  last_checked_at: Time | null;
  last_success_at: Time | null;
  last_changed_at: Time | null;
  health: Defaulted<SourceHealth>;
  failures: Defaulted<number>;
  failing_since: Time | null;
  reason: string | null;
  detail: string | null;
  told_failing: Defaulted<boolean>;
  completeness: string | null;
  coverage: string[] | null;
  built_at: Time | null;
  newest_item_at: Time | null;
  oldest_item_at: Time | null;
  item_counts: Defaulted<number[]>;
  delay_ms: number | null;
  /** Share of a metered API; the higher, the sooner its turn. */
  weight: Defaulted<number>;
  /** Least time between polls that the budget of a metered API allows. */
  least_ms: number | null;
  /** Since when, and how often in a row, a page that had been read answered that it does not exist. */
  absent_since: Defaulted<Time | null>;
  absent_checks: Defaulted<number>;
  /** Where reading stands in a list of pages. */
  paging: DefaultedJson<Paging | null>;
  /** Since when a feed that answers is doubted, by doubt, as ISO 8601: told and not yet over. `gap`: it left entries out. */
  doubts: DefaultedJson<Partial<Record<'stalled' | 'silent' | 'gap', string>>>;
}

/** Pages come newest first, by the time an entry was last touched. */
export interface Paging {
  /** Entries touched no later than this are known: reading stops there. Null before the first reading. */
  ground: string | null;
  /** Pages still to be read before that, if any. */
  open: { next: string; newest: string | null; pages: number; baseline: boolean; whole?: boolean } | null;
  /** When all there is was last asked for and read to the end, not only what changed; ISO 8601. */
  wholeAt?: string;
}

export interface MatterSourceTable {
  matter_id: string;
  source_id: string;
  words: DefaultedJson<{ any?: string[]; all?: string[]; none?: string[] }>;
}

export interface HostSlotTable {
  host: string;
  next_at: Defaulted<Time>;
  min_gap_ms: number | null;
  busy_until: Time | null;
  breaker: JSONColumnType<Record<string, unknown>> | null;
}

export interface RobotsFileTable {
  origin: string;
  status: number;
  body: string | null;
  fetched_at: Time;
}
