import type { PhraseRule } from './phrase-rule.ts';
import { NO_RULING, type RulingWord } from './ruling-verbs.ts';

/** Grants that are not what the next words seem to make them. */
export const PLAIN_GRANT_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    // Whoever may file a motion has not won it.
    says: { outcome: 'granted', object: 'itself', relief: 'other' },
    words: ['granted', 'given'],
    at: /(?:granted|given) leave to file (?:an? |its |his |her |their )?(?:[\w-]+ ){0,2}?motions?\b/y,
    notAfter: NO_RULING,
    examples: ['Plaintiff is granted leave to file a motion for summary judgment by March 12, 2026.'],
  },
  {
    says: { outcome: 'granted', object: 'before' },
    words: ['accepted', 'adopted'],
    at: /(?:accepted|adopted) and (?:so )?(?:entered|ordered)\b/y,
    notAfter: NO_RULING,
    examples: ["The parties' Stipulated Protective Order is accepted and entered as the court's own order"],
  },
];
