/** What a docket entry means. The taxonomy is a closed set; the rules that assign it are in classify/. */

export const EVENT_TYPES = [
  'complaint',
  'amended_complaint',
  'answer',
  'motion',
  'brief',
  'order',
  'opinion',
  'judgment',
  'notice_of_appeal',
  'appeal_event',
  'mandate',
  'hearing',
  'deadline',
  'notice',
  'appearance',
  'summons',
  'disclosure',
  'stipulation',
  'letter',
  'evidence',
  'assignment',
  'transfer',
  'correction',
  'fee',
  'settlement',
  'termination',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const RELIEFS = [
  'tro',
  'preliminary_injunction',
  'injunction',
  'stay',
  'administrative_stay',
  'class_certification',
  'dismissal',
  'summary_judgment',
  'vacatur',
  'remand',
  'certiorari',
  'rehearing',
  'mandamus',
  'habeas',
  'seal',
  'pseudonym',
  'intervene',
  'amicus_leave',
  'extension',
  'page_limit',
  'pro_hac_vice',
  'withdraw_counsel',
  'discovery',
  'compel',
  'sanctions',
  'consolidate',
  'relate',
  'transfer',
  'fees',
  'ifp',
  'schedule',
  'reconsideration',
  'expedite',
  'other',
] as const;
export type Relief = (typeof RELIEFS)[number];

export const OUTCOMES = [
  'granted',
  'denied',
  'granted_in_part',
  'moot',
  'withdrawn',
  'vacated',
  'affirmed',
  'reversed',
  'remanded',
  'dismissed',
  'lifted',
  'recalled',
  'set',
  'reset',
  'cancelled',
  'held',
  'taken_under_advisement',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** From least to most important; compare with `importanceRank`. */
export const IMPORTANCES = ['noise', 'routine', 'major', 'critical'] as const;
export type Importance = (typeof IMPORTANCES)[number];

export interface EntryEvent {
  type: EventType;
  relief: Relief | null;
  outcome: Outcome | null;
  importance: Importance;
}

export function importanceRank(importance: Importance): number {
  return IMPORTANCES.indexOf(importance);
}

/** A docket of another court or another case that an entry names. */
export interface DocketLink {
  number: string;
  court: string | null;
  role:
    | 'appeal'
    | 'lower_court'
    | 'related'
    | 'transferred_to'
    | 'transferred_from'
    | 'supreme_court'
    | 'consolidated'
    | 'mdl';
  /** The words of the entry that name it. */
  quote?: string;
}

/** A hearing or deadline as the entry states it; never computed. */
export interface StatedDate {
  kind: 'hearing' | 'deadline';
  what: string;
  date: string;
  time: string | null;
  who: string | null;
  quote: string;
  cancelled: boolean;
  /** The place or link of a hearing, where the words right behind the hour name one: "Courtroom 9". */
  place?: string;
}

export interface EntryReading {
  event: EntryEvent;
  sealed: boolean;
  links: DocketLink[];
  entryRefs: number[];
  dates: StatedDate[];
}

/** What the classifier is given. `text` is the full docket text, or null when only labels are known. */
export interface EntryWords {
  court: string | null;
  docketNumber: string | null;
  entryNumber: number | null;
  filedOn: string | null;
  labels: readonly string[];
  text: string | null;
}
