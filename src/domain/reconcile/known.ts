import type { DocketChange, EntryChange } from '../change.ts';
import type { EntryEvent, EntryReading, EntryWords } from '../event.ts';
import type { Completeness, DocketFacts, ObservedDocument } from '../observation.ts';

export const SOURCE_KINDS = [
  'pacer-rss',
  'scotus-docket',
  'scotus-json',
  'courtlistener-entries',
  'courtlistener-search',
  'courtlistener-webhook',
  'courtlistener-atom',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How far a source is trusted with one field; the higher wins. See rank.ts. */
export type SourceRank = number;

export type EntryField = 'sequence' | 'number' | 'filedOn' | 'enteredAt' | 'text' | 'url';

/**
 * Which text each source last showed, as fingerprints. With it a copy that lags behind, or a poorer copy, is
 * told from an edit, and an edit that is taken back (A, B, A) is still seen as one.
 */
export interface TextMemory {
  /** Fingerprint of the entry's present text; null for a stub. */
  current: string | null;
  /** The source whose wording stands in `text`. */
  from: string | null;
  bySource: Record<string, string>;
  /** Fingerprints of texts that stood here before, newest last. */
  earlier: string[];
}

/** One entry as it is recorded. Plain JSON; the store keeps what it does not index in one document column. */
export interface KnownEntry {
  /** The store's key, opaque here; '' for an entry that is not stored yet. */
  id: string;
  sequence: string | null;
  number: number | null;
  filedOn: string | null;
  enteredAt: string | null;
  labels: string[];
  text: string | null;
  url: string | null;
  documents: ObservedDocument[];
  /** Tells apart entries that only date and words identify; 0 for the first. */
  occurrence: number;
  sealed: boolean;
  withdrawnAt: string | null;
  event: EntryEvent;
  provenance: Partial<Record<EntryField, SourceRank>>;
  /** Per source of full readings: how many in a row lacked the entry (0: the last one had it). */
  missedBy: Record<string, number>;
  seenBy: string[];
  /** Per source: the mark of the entry as it was last shown with something to record (shown.ts). */
  shown?: Record<string, string>;
  texts: TextMemory;
  /** Set when this row turned out to be the same filing as another one: that entry's id. */
  foldedInto?: string | null;
}

export interface KnownDocket {
  court: string;
  number: string;
  caption: string | null;
  pacerCaseId: string | null;
  facts: DocketFacts;
  factProvenance: Record<string, SourceRank>;
  entries: readonly KnownEntry[];
  /** Newest court day among all entries; the caller gives it when it loaded only candidates. */
  newestOn?: string | null;
}

export type ReconcileMode = 'baseline' | 'live' | 'reparse';

export interface ReconcileContext {
  sourceId: string;
  sourceKind: SourceKind;
  completeness: Completeness;
  mode: ReconcileMode;
  /** When the snapshot was received, ISO 8601 in UTC. */
  seenAt: string;
  /** IANA zone of the court: its dates are dates in this zone. */
  timezone: string;
  /** The classifier. Called only for entries that are new or whose words changed. */
  read: (words: EntryWords) => EntryReading;
  /** True when `known.entries` holds only what `candidateKeys` asked for. */
  knownIsPartial?: boolean;
  /** When the docket began to be watched, ISO 8601; older entries that turn up late are history, not news. */
  watchedSince?: string | null;
}

export interface EntryWrite {
  kind: 'insert' | 'update';
  entry: KnownEntry;
  was?: KnownEntry;
  /** Index into `changes`, or null when nothing worth a change happened. */
  change: number | null;
  /** True when text or labels differ from before and the wording deserves a version of its own. */
  newVersion: boolean;
}

export interface DocketWrite {
  caption: string | null;
  pacerCaseId: string | null;
  facts: DocketFacts;
  factProvenance: Record<string, SourceRank>;
}

export interface Reconciliation {
  changes: (EntryChange | DocketChange)[];
  entries: EntryWrite[];
  /** Null when nothing about the docket itself changed. */
  docket: DocketWrite | null;
  /** Set when the reading is not believed; then nothing else is. */
  refused?: { reason: 'shrank'; detail: string };
}
