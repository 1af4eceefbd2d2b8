import type { EntryEvent, Importance } from './event.ts';
import type { ObservedDocument } from './observation.ts';

/** A typed fact that something happened. The names are a contract with subscribers and the API. */
export const CHANGE_TYPES = [
  'entry-filed',
  'entry-text-arrived',
  'entry-amended',
  'entry-withdrawn',
  'document-available',
  'docket-fact-changed',
  'docket-linked',
  'docket-discovered',
  'docket-opened',
  'publication-published',
  'publication-edited',
  'publication-withdrawn',
  'source-failing',
  'source-recovered',
  'coverage-gap',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** Why a change is recorded but told to nobody. */
export type Silence = 'baseline' | 'reparse' | 'minor' | 'sealed';

/** The entry as it stands after the change, as far as a reader needs it. */
export interface ChangedEntry {
  sequence: string | null;
  number: number | null;
  filedOn: string | null;
  enteredAt: string | null;
  labels: string[];
  text: string | null;
  url: string | null;
  documents: {
    id: string | null;
    number: number | null;
    attachment: number | null;
    url: string | null;
    available: boolean;
    description?: string | null;
  }[];
  sealed?: boolean;
}

interface ChangeBase {
  type: ChangeType;
  /** Null when it is news; otherwise the reason it stays silent. */
  silent: Silence | null;
  importance: Importance;
}

export interface EntryChange extends ChangeBase {
  type: 'entry-filed' | 'entry-text-arrived' | 'entry-amended' | 'entry-withdrawn' | 'document-available';
  court: string;
  number: string;
  caption: string | null;
  entry: ChangedEntry;
  event: EntryEvent;
  /** Earlier text (amended, text arrived) and earlier event, where there was one. */
  before?: { text: string | null; labels: string[]; event: EntryEvent } | null;
  /** The clerk's own mark of a correction, as found in the text ("Modified on 9/14/2018"). */
  correction?: string | null;
  /** Documents that arrived or were replaced. */
  documents?: ChangedEntry['documents'];
  /** A takedown: the changes of this chain whose words were cut, by place and hash. */
  redacts?: { seq: number; hash: string }[];
}

export interface DocketChange extends ChangeBase {
  type: 'docket-fact-changed' | 'docket-linked' | 'docket-discovered' | 'docket-opened';
  court: string;
  number: string;
  caption: string | null;
  fact?: string;
  from?: unknown;
  to?: unknown;
  link?: {
    court: string | null;
    number: string;
    role: string;
    quote: string;
    entry: number | null;
    /** Whether it waits for a person's word in some matter. */
    proposed?: boolean;
  };
  score?: { value: number; reasons: string[] };
  opened?: CaseOpening;
}

/** The entry that opens a case, as the court's feed showed it, and what is known of the case itself. */
export interface CaseOpening {
  event: EntryEvent;
  labels: string[];
  entry: number | null;
  url: string | null;
  /** Absent in changes that were recorded before they were kept. */
  documents?: ObservedDocument[];
  filedOn: string | null;
  enteredAt: string | null;
  natureOfSuit: string | null;
  cause: string | null;
  chapter: string | null;
}

export interface ChangedPublication {
  key: string;
  url: string;
  title: string;
  publishedOn: string | null;
  text: string | null;
  stage?: string | null;
  /** Publications on record that this one corrects. */
  corrects?: { key: string; title: string; url: string }[];
}

export interface PublicationChange extends ChangeBase {
  type: 'publication-published' | 'publication-edited' | 'publication-withdrawn';
  source: string | null;
  publication: ChangedPublication;
  before?: ChangedPublication | null;
  /** What kind of edit it is: "figure changed", "paragraph removed", "title changed". */
  kinds?: string[];
  /** Redline in plain text, `[-old-]{+new+}`. */
  redline?: string | null;
  reverts?: boolean;
}

export interface SourceChange extends ChangeBase {
  type: 'source-failing' | 'source-recovered' | 'coverage-gap';
  source: string | null;
  court: string | null;
  /** Set when it is a channel that fails or recovers: operators hear of both in one way. */
  channel?: string;
  reason: string;
  /** One sentence for people. */
  detail: string;
  from?: string | null;
  to?: string | null;
  facts?: GapFacts;
}

/** What the sentence in `detail` says, for readers of other languages and zones. Moments are ISO 8601. */
export interface GapFacts {
  /** Since when the feed stands still or shows nothing new. */
  since?: string | null;
  kinds?: { now: string[]; before: string[] };
  /** Followed dockets that were read since, and entries of the time of the hole that they showed. */
  found?: { dockets: number; entries: number };
}

export type Change = EntryChange | DocketChange | PublicationChange | SourceChange;
