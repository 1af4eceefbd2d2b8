import type { ChangeType } from './change.ts';
import type { Importance } from './event.ts';
import type { MotionFate } from './motion-fate.ts';

/** What a channel renders: everything a reader needs of one batch, and nothing of the store. */
export interface BatchView {
  /** Equal keys mean equal content for every recipient, so that it is rendered once. */
  contentKey: string;
  /** "CHNV parole terminations" */
  title: string;
  titleUrl: string | null;
  /** Most important first, then in the order they happened. */
  items: AlertItem[];
  /** Several subscriptions in one digest, in the order in which they are told; items name theirs by its place. */
  sections?: DigestSectionView[];
  /** What reaches these dockets and what does not, one sentence each. */
  coverage: string[];
  /** IANA zone in which times are shown. */
  timezone: string;
  language: string;
  publicUrl: string;
  /** Who operates this service, and where (shown at the foot of mail). */
  operator: { contact: string | null; postalAddress: string | null };
}

export interface DigestSectionView {
  title: string;
  titleUrl: string | null;
  /** Nothing happened in it. */
  quiet: boolean;
}

export interface AlertItem {
  changeId: number;
  type: ChangeType;
  importance: Importance;
  /** "Stay granted"; the court's own label where the text does not tell. */
  headline: string;
  /** One sentence, or null where the quote says it all. */
  summary: string | null;
  /** "Noem v. Doe, 24A1079 (U.S.)" for a docket, "DHS press releases" for a publication. */
  subject: string;
  caption: string | null;
  docket: {
    court: string;
    courtCite: string;
    courtName: string;
    number: string;
    url: string | null;
    pageUrl: string;
  } | null;
  /** The entry it is about, so that what is told twice of one entry can be told together. */
  entryId?: number | null;
  entryNumber: number | null;
  labels: string[];
  /** The court's or agency's own words, cut at a word where long. */
  quote: string | null;
  quoteCut: boolean;
  /** The source shows a ruling by its label alone, which does not say how it was decided. */
  outcomeUnsaid?: boolean;
  /** The clerk's own mark of a correction. */
  correction: string | null;
  redline: RedlinePiece[] | null;
  /** What the redline begins with, where that is not the text. */
  redlineOf?: 'title' | 'title and text';
  documents: { title: string; url: string; free: boolean }[];
  /** Where the entry or publication itself stands. */
  url: string | null;
  /** Permanent page of this change on our own site. */
  pageUrl: string;
  filedOn: string | null;
  enteredAt: string | null;
  seenAt: string;
  /** Mails of one docket or publication thread together under this key. */
  threadKey: string;
  /** Where else the case stands: "on appeal: 1st Cir. 25-1384". */
  tree?: string[];
  /** Hearings and deadlines that the entry states, in its own words; none is computed. */
  dates?: AlertDate[];
  /** Entries of the same docket that the entry names, and what it says became of each: a ruling shows its motions. */
  named?: AlertNamed[];
  /** Place of the section of a joined digest that it belongs to. */
  section?: number;
  /** For a reader who may decide: links that answer whether a case belongs to a matter. */
  answers?: AlertAnswer[];
}

/** One question to whoever may decide. The links are this reader's own, work once and end. */
export interface AlertAnswer {
  /** Title of the matter. */
  matter: string;
  watchUrl: string;
  refuseUrl: string;
  /** Last day on which they work, UTC. */
  until: string;
}

export interface AlertNamed {
  /** Null where the court numbers no entries. */
  number: number | null;
  /** "Motion for preliminary injunction filed" */
  headline: string;
  /** `YYYY-MM-DD`, as the docket dates it; null where nobody knows. */
  filedOn: string | null;
  /** What the entry says became of it; null where it only refers to it, or says more than one word can. */
  fate: MotionFate | null;
  /** The entry rules on it. */
  isRuled: boolean;
}

export interface AlertDate {
  kind: 'hearing' | 'deadline';
  /** The entry's own name of it: "Motion Hearing". */
  what: string;
  /** Court-local `YYYY-MM-DD` and `HH:MM`. */
  date: string;
  time: string | null;
  /** The court's zone as people write it ("ET"); null beside a date without a time. */
  zone: string | null;
  who: string | null;
  quote: string;
  /** The entry calls this date off. */
  cancelled: boolean;
  /** Place or link of a hearing, in the court's words; absent where the entry names none. */
  place?: string;
}

export interface RedlinePiece {
  kind: 'same' | 'del' | 'ins' | 'gap';
  text: string;
}

/** A subscription in the hands of who has it. */
export interface SubscriptionLinks {
  /** Date of the subscription (UTC), for "you subscribed on ...". */
  since: string;
  manageUrl: string;
  unsubscribeUrl: string;
}

/** What differs between recipients of one content. For a joined digest the links are those of the whole. */
export interface Recipient extends SubscriptionLinks {
  deliveryId: number;
  address: string;
  messageId: string;
  settings: Record<string, unknown>;
  /** One for each section of a joined digest, in their order. */
  sections?: SubscriptionLinks[];
}
