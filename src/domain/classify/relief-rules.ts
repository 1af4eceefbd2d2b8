import type { Relief } from '../event.ts';
import { indexPhrases, type PhraseRule } from './phrase-rule.ts';
import { LEAVE_RELIEF_RULES } from './relief-leave-rules.ts';
import { ORDINARY_RELIEF_RULES } from './relief-ordinary-rules.ts';
import { WEIGHTY_RELIEF_RULES } from './relief-weighty-rules.ts';

/**
 * What is asked or ruled on. Earlier rules win at the same word. The comments in the tables say which words mislead;
 * the examples are run as tests.
 */
export const RELIEF_RULES: readonly PhraseRule<Relief>[] = [
  ...WEIGHTY_RELIEF_RULES,
  ...LEAVE_RELIEF_RULES,
  ...ORDINARY_RELIEF_RULES,
];

export const RELIEF_INDEX = indexPhrases(RELIEF_RULES);

/** Weight by convention 1: injunctive relief first, then what disposes, then the rest; named beats unnamed. */
const INJUNCTIVE = new Set<Relief>(['tro', 'preliminary_injunction', 'injunction', 'administrative_stay']);
const DISPOSITIVE = new Set<Relief>([
  'stay',
  'dismissal',
  'summary_judgment',
  'class_certification',
  'vacatur',
  'remand',
  'certiorari',
  'rehearing',
  'mandamus',
  'habeas',
]);

export function reliefWeight(relief: Relief | null): number {
  if (relief === null) return -1;
  if (INJUNCTIVE.has(relief)) return 3;
  if (DISPOSITIVE.has(relief)) return 2;
  return relief === 'other' ? 0 : 1;
}
