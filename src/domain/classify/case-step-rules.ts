import type { PhraseRule } from './phrase-rule.ts';
import { NO_RULING, type RulingWord } from './ruling-verbs.ts';

/** What a court orders of its cases, whether somebody asked for it or not. */
export const CASE_STEP_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    says: { outcome: 'granted', object: 'itself', relief: 'relate' },
    words: ['relating'],
    at: /relating (?:the |these |this )?cases?\b/y,
    examples: ['ORDER RELATING CASES'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'expedite' },
    words: ['expediting', 'expedites'],
    at: /expedit(?:ing|es)(?= (?:the |this |these |its |consideration of |briefing )*(?:appeals?|cases?|petition|briefing|matter|proceedings|review)\b)/y,
    notAfter: /(?:not|for|of|by|without|against) (?:\w+ )?$/,
    examples: ['ORDER sua sponte expediting appeal', 'The court, on its own motion, expedites the appeal'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'expedite' },
    words: ['expedited'],
    at: /(?<=\b(?:appeals?|cases?|petition|matter) (?:is|are|be|shall be) (?:hereby )?)expedited\b/y,
    notAfter: NO_RULING,
    examples: ['PER CURIAM ORDER filed that this appeal is expedited'],
  },
];
