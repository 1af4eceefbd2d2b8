import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { Change, ChangeType, Silence } from '../domain/change.ts';
import type { EntryEvent, EntryReading, Importance } from '../domain/event.ts';
import type { ObservedDocument } from '../domain/observation.ts';
import type { Json, Defaulted, DefaultedJson, Time } from './schema-columns.ts';

/** What was received and what was read in it. */

export interface BlobTable {
  sha256: string;
  body: Buffer;
  bytes: number;
  created_at: Defaulted<Time>;
  /** Set when the bytes were taken down; the hash stays. */
  purged_at: Defaulted<Time | null>;
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
  request: JSONColumnType<SnapshotRequest | null, string | null | undefined, string | null>;
}

/** What was asked: headers in lower case and without secrets, and the addresses that redirected, in order. */
export interface SnapshotRequest {
  headers: Record<string, string>;
  redirects: string[];
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
  purged_at: Defaulted<Time | null>;
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
  /** Keys of the publications that this one corrects. */
  corrects: Defaulted<string[]>;
}

/** Which of the sources that share a publisher have shown a publication. */
export interface PublicationSightingTable {
  publication_id: number;
  source_id: string;
  seen_at: Time;
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
  /** Set when the words of the change were taken down: the hash is that of the words as they were. */
  redacted_at: Defaulted<Time | null>;
}

export interface ChangeMatterTable {
  matter_id: string;
  change_id: number;
}
