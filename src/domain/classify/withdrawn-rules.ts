import type { PhraseRule } from './phrase-rule.ts';
import { NO_RULING, type RulingWord } from './ruling-verbs.ts';

/** What is taken back by whoever asked for it. */
export const WITHDRAWN_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    says: { outcome: 'withdrawn', object: 'after' },
    words: ['withdrawing'],
    at: /withdrawing (?:[a-z'’]+ ){0,3}(?:motion|application)\b/y,
    notAfter: NO_RULING,
    examples: ['Order Withdrawing Trustee Motion to Dismiss'],
  },
  {
    says: { outcome: 'withdrawn', object: 'before' },
    words: ['withdrawn', 'withdrawing'],
    at: /withdrawn\b|withdrawing (?:this|the|his|her|its) appeal/y,
    notAfter: NO_RULING,
    examples: ['Motion is withdrawn', 'stipulation withdrawing this appeal'],
  },
];
