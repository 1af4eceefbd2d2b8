import type { Importance } from '../domain/event.ts';
import { languageOf, type Language } from '../domain/speech/languages.ts';
import { ENGLISH } from './reader-words-en.ts';
import { SPANISH } from './reader-words-es.ts';
import { CREOLE } from './reader-words-ht.ts';

/** Every fixed word of the pages on which people sign up, confirm, change and stop, in one language. */
export interface ReaderWords {
  language: Language;
  /** Site-wide words around these pages. */
  languages: string;
  signUp: {
    title: string;
    /** On pages in English: the way to these, for whoever reads another language. */
    invitation: string;
    lede: string;
    target: string;
    matters: string;
    dockets: string;
    newCases: string;
    newCasesOf: (court: string) => string;
    agencies: string;
    email: string;
    send: string;
    preview: string;
    note: string;
    chooseTarget: string;
    badAddress: string;
    leaveEmpty: string;
  };
  filter: {
    howMuch: string;
    levels: string;
    include: string;
    includeNote: string;
    exclude: string;
    more: string;
    moreNote: string;
    changes: string;
    changesNote: string;
    types: string;
    reliefs: string;
    outcomes: string;
  };
  timing: {
    when: string;
    digestAt: string;
    weekday: string;
    quietFrom: string;
    quietTo: string;
    quietCritical: string;
    pause: string;
    nothing: string;
    note: string;
    language: string;
    timezone: string;
    common: string;
    allZones: string;
  };
  /** What a choice would have brought, tried on the recorded past. */
  tried: {
    title: string;
    lede: string;
    over: string;
    days: (count: number) => string;
    show: string;
    subscribe: string;
    choose: string;
    nothing: (title: string, days: number) => string;
    some: (count: number, title: string, days: number) => string;
    critical: (count: number) => string;
    left: (count: number) => string;
    byWeek: string;
    week: string;
    alerts: string;
    newest: (count: number) => string;
    levels: Readonly<Record<Importance, string>>;
  };
  sent: { title: string; body: string; nothingCame: string; back: string };
  tooMany: { title: string; body: string };
  oldLink: { title: string; body: string; again: string };
  confirm: {
    title: string;
    about: string;
    to: string;
    start: string;
    started: string;
    told: string;
    every: string;
  };
  manage: {
    title: (target: string) => string;
    since: (day: string, address: string) => string;
    unconfirmed: string;
    saved: string;
    same: string;
    save: string;
    stop: string;
    stopThese: string;
    unknown: string;
    again: string;
  };
  stop: {
    /** Of a digest that brings several subscriptions together. */
    digest: { title: string; body: string; stop: string; done: string };
    title: string;
    body: (target: string) => string;
    stopThese: string;
    all: string;
    stopAll: string;
    done: string;
    doneBody: (target: string) => string;
    doneAll: (count: number) => string;
    again: string;
    unknown: string;
  };
}

const WORDS: Readonly<Record<Language, ReaderWords>> = { en: ENGLISH, es: SPANISH, ht: CREOLE };

export function readerWordsFor(language: string): ReaderWords {
  return WORDS[languageOf(language)];
}
