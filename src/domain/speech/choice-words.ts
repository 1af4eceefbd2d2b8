import type { ChangeType } from '../change.ts';
import type { EventType, Importance, Outcome, Relief } from '../event.ts';
import type { DeliveryPreference } from '../grouping.ts';
import { CHOICES_EN } from './choice-words-en.ts';
import { CHOICES_ES } from './choice-words-es.ts';
import { CHOICES_HT } from './choice-words-ht.ts';
import type { Language } from './languages.ts';

/** What operators alone hear of is no choice of a reader's. */
export type ReaderChange = Exclude<ChangeType, 'source-failing' | 'source-recovered'>;

/** The choices of a subscription by the names that people know, in one language. */
export interface ChoiceWords {
  importances: Readonly<Record<Importance, string>>;
  types: Readonly<Record<EventType, string>>;
  reliefs: Readonly<Record<Relief, string>>;
  outcomes: Readonly<Record<Outcome, string>>;
  changes: Readonly<Record<ReaderChange, string>>;
  modes: Readonly<Record<DeliveryPreference['mode'], string>>;
  /** From Monday on. */
  weekdays: readonly string[];
}

export const CHOICES: Readonly<Record<Language, ChoiceWords>> = {
  en: CHOICES_EN,
  es: CHOICES_ES,
  ht: CHOICES_HT,
};
