/**
 * What a reader of some wire format saw in one snapshot. Every format produces this shape; it is also what
 * `crier parse` prints. Times are ISO 8601 in UTC, dates are court-local `YYYY-MM-DD`, absent is null.
 */

export type Completeness = 'full' | 'window' | 'partial';

export interface ObservedDocument {
  /** The court's own id of the document as published (PACER's fourth digit is left as found). */
  id: string | null;
  number: number | null;
  attachment: number | null;
  url: string | null;
  /** True when anyone can open it free of charge at `url`. */
  available: boolean;
  description?: string | null;
}

export interface ObservedEntry {
  /** The court's own sequence of the entry; text, because appellate part ids are long. */
  sequence: string | null;
  number: number | null;
  filedOn: string | null;
  enteredAt: string | null;
  /** The court's own labels in the order met, decoded, without duplicates. */
  labels: string[];
  /** Full docket text; null when the source only has labels. */
  text: string | null;
  url: string | null;
  documents: ObservedDocument[];
  sealed?: boolean;
}

/** Facts about a docket; a source leaves out what it does not know. */
export interface DocketFacts {
  judge?: string | null;
  referredTo?: string | null;
  filedOn?: string | null;
  terminatedOn?: string | null;
  status?: string | null;
  natureOfSuit?: string | null;
  cause?: string | null;
  chapter?: string | null;
  office?: string | null;
  trustee?: string | null;
  capital?: boolean;
  lowerCourt?: string | null;
  lowerCourtNumbers?: string[];
  lowerCourtDecidedOn?: string | null;
  linkedWith?: string[];
  related?: string[];
  questionPresentedUrl?: string | null;
  courtlistenerId?: number | null;
}

export interface ObservedDocket {
  /** Names as the source lists them, in no order; former parties may be among them. */
  parties?: string[] | undefined;
  /** Set where the source lists more than were read. */
  partiesCut?: boolean;
  /** Null only when neither the content nor the caller says which court it is. */
  court: string | null;
  /** Normalised docket number, or null for a CourtListener webhook, which has only `facts.courtlistenerId`. */
  number: string | null;
  caption: string | null;
  pacerCaseId: string | null;
  facts: DocketFacts;
  entries: ObservedEntry[];
}

export interface ObservedPublication {
  /** Identity within its source: the canonical URL or the feed's guid. */
  key: string;
  url: string;
  title: string;
  publishedOn: string | null;
  /** Body as plain text with paragraph breaks; null when only the list was read. */
  text: string | null;
  /** What kind of document the publisher says it is ("Rule", "Press Release"). */
  kind?: string | null;
  /** Stage of one document that is published more than once (Federal Register). */
  stage?: 'public-inspection' | 'published' | 'correction' | null;
  /** Keys of publications that this one corrects. */
  corrects?: string[];
}

/** An item that could not be used. The rest of its feed was. */
export interface RejectedItem {
  reason: RejectReason;
  raw: string;
}

export const REJECT_REASONS = [
  'docket-number',
  'no-title',
  'no-date',
  'bad-date',
  'no-link',
  'bad-link',
  'no-identity',
  'duplicate-key',
  'malformed',
  'too-long',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

export interface Observation {
  format: string;
  completeness: Completeness;
  /** When the publisher says it built this (RSS lastBuildDate), if it does. */
  builtAt: string | null;
  /** Kinds of entry the source says it carries; `["all"]`, or null when it does not say. */
  coverage: string[] | null;
  dockets: ObservedDocket[];
  publications: ObservedPublication[];
  rejected: RejectedItem[];
  /** Why what is seen here waits, by the source's own settings; absent when it is told as usual. */
  held?: string;
}

/** Why a whole body could not be read. Stored, shown and used as a metric label. */
export const READ_FAULTS = [
  'empty-body',
  'not-the-format',
  'html-instead',
  'maintenance',
  'bot-wall',
  'soft-404',
  'login-page',
  'truncated',
  'too-large',
  'too-deep',
  'encoding',
  'no-items',
  'selector-empty',
  'no-text-layer',
  'absent',
] as const;
export type ReadFault = (typeof READ_FAULTS)[number];

export type ReadResult =
  | { ok: true; observation: Observation; truncated?: boolean }
  | { ok: false; reason: ReadFault; message: string };
