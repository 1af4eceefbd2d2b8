import type { EditKind } from '../redline.ts';
import type { GapNews } from './gap-words.ts';
import type { Language } from './languages.ts';

/** What we ourselves say of a change, in one language. Captions, numbers and quotations come in as filed. */
export interface AlertWords {
  language: Language;
  /** Puts a headline of ours into this language; the court's own words pass as they are. */
  headline: (english: string) => string;
  /** The same for a composed sentence; null where this language has none. */
  summary: (english: string) => string | null;
  entry: {
    corrected: (headline: string) => string;
    withdrawn: (headline: string) => string;
    document: (headline: string) => string;
  };
  /** "Document 147" */
  document: (number: string | null) => string;
  publication: {
    withdrawn: (title: string) => string;
    correction: (title: string) => string;
    again: (title: string) => string;
    edited: (title: string, kinds: string) => string;
    revoked: (title: string, kinds: string) => string;
    corrects: (titles: string) => string;
    correctedDocument: (title: string) => string;
    and: string;
    kinds: Readonly<Record<EditKind, string>>;
  };
  source: {
    failing: string;
    recovered: string;
    gap: string;
    channelFailing: string;
    channelRecovered: string;
    /** The sentence for people. */
    detail: (news: SourceNews) => string;
  };
  docket: {
    discovered: string;
    linked: string;
    roles: Readonly<Record<string, string>>;
    changed: (fact: string, from: string, to: string) => string;
    facts: Readonly<Record<string, string>>;
    anyFact: string;
    /** Parties whom a list shows that it did not show before. */
    joined: (names: readonly string[]) => string;
    closed: (day: string) => string;
    /** It was said to be closed on another day before: that was corrected, or it was open again in between. */
    closedAnew: (day: string, before: string) => string;
    reopened: (closed: string) => string;
    none: string;
    followed: string;
    notFollowed: string;
    reasons: (english: string) => string;
  };
  tree: { below: string; trial: string; supreme: string; above: string };
  coverage: CoverageWords;
  operatorReports: string;
  /** New cases of one court, as something to follow within a sentence. */
  newCases: (court: string) => string;
}

export interface SourceNews extends GapNews {
  /** The sentence on record, which is English. */
  detail: string;
}

/** The words of the line that says what reaches a docket. */
export interface CoverageWords {
  unreached: string;
  /** Whole sentences: what the sources leave unseen. */
  unseen: { all: string; dropped: string; otherKinds: string; uncontributed: string };
  names: Readonly<Record<string, string>>;
  complete: string;
  allRecent: string;
  /** All kinds of entry, as what a feed carries. */
  everyKind: string;
  onlyKinds: (kinds: string) => string;
  only: (kinds: string) => string;
  moreKinds: (kinds: string, more: number) => string;
  kind: (english: string) => string;
  contributed: string;
  contributedFilings: string;
  /** What an operator says of a feed, quoted where it stands in English only. */
  stated: (words: string, own: boolean) => string;
  unstated: string;
  /** An instant in a zone, as this language writes it. */
  moment: (at: Date, timezone: string) => string;
  lastRead: (at: string) => string;
  neverRead: string;
  failing: (reason: string, read: string) => string;
  absent: string;
  budget: (read: string) => string;
  still: (read: string) => string;
  every: (spell: string) => string;
  behind: (spell: string) => string;
  minutes: (count: number) => string;
  hours: (count: number) => string;
  days: (count: number) => string;
}
