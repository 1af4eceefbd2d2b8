import type { MotionFate } from '../../../domain/motion-fate.ts';
import { languageOf, type Language } from '../../../domain/speech/languages.ts';
import { ENGLISH } from './words-en.ts';
import { SPANISH } from './words-es.ts';
import { CREOLE } from './words-ht.ts';
import type { Locales } from '../../../domain/speech/moment.ts';

/**
 * Every fixed word of a mail in one language. Values from outside (headlines, quotes, captions) come in as
 * they are; adding a language means one more file of this shape and one line in `WORDS`.
 */
export interface Words {
  /** BCP 47 tag of the HTML part. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** Locales that give dates and clock times their form. */
  locales: Locales;
  subjectOfSeveral: (headline: string, others: number, title: string) => string;
  intro: (count: number) => string;
  /** The same for a digest of several subscriptions, with the number of those that have news. */
  introOfDigest: (count: number, sections: number) => string;
  /** Subscriptions of a digest in which nothing happened. */
  quiet: (titles: string) => string;
  /** A digest in which nothing happened, for those who asked to hear of that. */
  nothing: { subject: (title: string) => string; headline: string; body: (title: string) => string };
  alsoChanged: (count: number) => string;
  andMore: (count: number) => string;
  entry: (number: number) => string;
  lead: {
    filed: string;
    arrived: string;
    amended: string;
    withdrawn: string;
    document: string;
    publication: string;
    publicationWithdrawn: string;
    link: (entry: number | null) => string;
    discovered: string;
  };
  /** Where else the case stands. */
  tree: string;
  /** Entries of the docket that the entry names: those it rules on, and others. */
  named: { rulesOn: string; refersTo: string; fates: Readonly<Record<MotionFate, string>> };
  dates: {
    heading: string;
    hearing: string;
    deadline: string;
    cancelled: string;
    /** The same where the entry states another day, to which it may have been moved. */
    noLonger: string;
    /** What is to be done by a deadline, where this language has its own word for it. */
    duties: Readonly<Record<string, string>>;
    /** "10:00 AM (ET, the court's time)" of "10:00" */
    clock: (time: string, zone: string | null) => string;
  };
  /** A reader who may decide is asked whether a case belongs to a matter. */
  answers: {
    ask: (matter: string) => string;
    watch: string;
    refuse: string;
    note: (until: string) => string;
  };
  cut: string;
  /** A ruling of which only the label is public. */
  unsaid: string;
  readAll: string;
  /** The clerk's mark of a correction follows. */
  correction: string;
  redline: {
    /** By what was edited. */
    leads: Readonly<Record<'text' | 'title' | 'title and text', string>>;
    key: string;
    cut: string;
    deleted: string;
    inserted: string;
    end: string;
    gap: string;
  };
  documents: {
    one: string;
    several: string;
    free: string;
    paid: string;
    more: (count: number) => string;
  };
  links: {
    entry: string;
    entryAtCourt: string;
    entryOnPacer: string;
    entryOnCourtListener: string;
    publication: string;
    source: string;
    docketAtCourt: string;
    change: string;
    docket: string;
    title: (title: string) => string;
  };
  times: {
    filed: string;
    published: string;
    entered: string;
    seen: string;
    noticed: string;
    sent: string;
    courtDate: string;
    notStated: string;
  };
  coverage: { heading: string; lead: string };
  why: {
    heading: string;
    subscribed: (title: string, since: string) => string;
    manage: string;
    unsubscribe: string;
    /** Ends every subscription of a joined digest. */
    stopDigest: string;
    contact: string;
    notAdvice: string;
  };
}

const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, es: SPANISH, ht: CREOLE };

/** "es-MX" falls back to "es", and a language we cannot write to English. */
export function wordsFor(language: string): Words {
  return WORDS[languageOf(language)];
}
