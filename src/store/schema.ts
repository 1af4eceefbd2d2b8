import type { ColumnType, Generated, GeneratedAlways, Insertable, JSONColumnType, Selectable } from 'kysely';
import type { Change, ChangeType, Silence } from '../domain/change.ts';
import type { EntryEvent, EntryReading, Importance } from '../domain/event.ts';
import type { DocketFacts, ObservedDocument } from '../domain/observation.ts';

/** The tables as the queries see them. Column rules live in migrations/. */

type Json<T> = ColumnType<T, string, string>;
type Defaulted<T> = ColumnType<T, T | undefined, T>;
type DefaultedJson<T> = ColumnType<T, string | undefined, string>;
type Time = Date;

export interface MatterTable {
  id: string;
  title: string;
  description: string | null;
  config: DefaultedJson<Record<string, unknown>>;
  origin: 'config' | 'runtime';
  active: Defaulted<boolean>;
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

export interface BlobTable {
  sha256: string;
  body: Buffer;
  bytes: number;
  created_at: Defaulted<Time>;
}

export interface SnapshotTable {
  id: GeneratedAlways<number>;
  source_id: string;
  sha256: string;
  url: string;
  status: number;
  headers: DefaultedJson<Record<string, string>>;
  content_type: string | null;
  fetched_at: Time;
  readable: boolean;
  kept: Defaulted<boolean>;
}

export interface PollTable {
  id: GeneratedAlways<number>;
  source_id: string;
  started_at: Time;
  finished_at: Time;
  outcome: string;
  reason: string | null;
  detail: string | null;
  status: number | null;
  bytes: number | null;
  items: number | null;
  rejected: number | null;
  changes: number | null;
  snapshot_id: number | null;
}

export interface EntryTable {
  id: GeneratedAlways<number>;
  docket_id: number;
  sequence: string | null;
  number: number | null;
  document_keys: Defaulted<string[]>;
  filed_on: string | null;
  entered_at: Time | null;
  day: string | null;
  labels: Defaulted<string[]>;
  text: string | null;
  url: string | null;
  documents: Json<ObservedDocument[]>;
  occurrence: Defaulted<number>;
  sealed: Defaulted<boolean>;
  withdrawn_at: Time | null;
  folded_into: number | null;
  event: Json<EntryEvent>;
  reading: DefaultedJson<Partial<EntryReading>>;
  known: DefaultedJson<Record<string, unknown>>;
  version: Defaulted<number>;
  first_seen_at: Time;
  updated_at: Time;
}

export interface EntryVersionTable {
  entry_id: number;
  version: number;
  labels: string[];
  text: string | null;
  documents: Json<ObservedDocument[]>;
  source_id: string | null;
  snapshot_id: number | null;
  seen_at: Time;
}

export interface PublicationTable {
  id: GeneratedAlways<number>;
  source_id: string;
  key: string;
  url: string;
  title: string;
  published_on: string | null;
  text: string | null;
  kind: string | null;
  stage: string | null;
  state: Defaulted<'listed' | 'published' | 'withdrawn'>;
  known: DefaultedJson<Record<string, unknown>>;
  version: Defaulted<number>;
  first_seen_at: Time;
  updated_at: Time;
}

export interface PublicationVersionTable {
  publication_id: number;
  version: number;
  title: string;
  text: string | null;
  snapshot_id: number | null;
  seen_at: Time;
}

export interface ChangeTable {
  id: GeneratedAlways<number>;
  type: ChangeType;
  at: Time;
  silent: Silence | null;
  importance: Importance;
  docket_id: number | null;
  entry_id: number | null;
  publication_id: number | null;
  source_id: string | null;
  snapshot_id: number | null;
  data: Json<Change>;
  scope: string;
  scope_seq: number;
  prev_hash: string | null;
  hash: string;
}

export interface ChangeMatterTable {
  matter_id: string;
  change_id: number;
}

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
  state: Defaulted<'pending' | 'active' | 'ended'>;
  created_at: Defaulted<Time>;
  confirmed_at: Time | null;
  ended_at: Time | null;
  end_reason: string | null;
}

export interface BatchTable {
  id: GeneratedAlways<number>;
  subscription_id: string;
  group_key: string;
  state: Defaulted<'open' | 'dispatched' | 'empty'>;
  opened_at: Time;
  due_at: Time;
  dispatched_at: Time | null;
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
  state: Defaulted<'pending' | 'sending' | 'sent' | 'dead'>;
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

export interface SettingTable {
  name: string;
  value: Json<unknown>;
}

export interface Tables {
  matter: MatterTable;
  docket: DocketTable;
  matter_docket: MatterDocketTable;
  source: SourceTable;
  matter_source: MatterSourceTable;
  host_slot: HostSlotTable;
  robots_file: RobotsFileTable;
  blob: BlobTable;
  snapshot: SnapshotTable;
  poll: PollTable;
  entry: EntryTable;
  entry_version: EntryVersionTable;
  publication: PublicationTable;
  publication_version: PublicationVersionTable;
  change: ChangeTable;
  change_matter: ChangeMatterTable;
  subscriber: SubscriberTable;
  destination: DestinationTable;
  filter: FilterTable;
  subscription: SubscriptionTable;
  batch: BatchTable;
  alert: AlertTable;
  told: ToldTable;
  delivery: DeliveryTable;
  attempt: AttemptTable;
  setting: SettingTable;
}

export type SourceRow = Selectable<SourceTable>;
export type DocketRow = Selectable<DocketTable>;
export type EntryRow = Selectable<EntryTable>;
export type PublicationRow = Selectable<PublicationTable>;
export type ChangeRow = Selectable<ChangeTable>;
export type NewSource = Insertable<SourceTable>;
