import type { PhraseRule } from './phrase-rule.ts';
import type { RulingWord } from './ruling-verbs.ts';

/** What is only asked for, weighed or told. */
const NOT_ORDERED =
  /\b(?:motions?|requests?|applications?) (?:to|for|that) (?:\w+ ){0,4}$|\b(?:requests?|asks?|seeks?|moves?|urges?|why|whether|if|should)\b[^.;]{0,60}$/;

/** An injunction that goes on, reaches further or says something else is news as the first one was. */
export const INJUNCTION_CHANGE_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    says: { outcome: 'granted', object: 'itself', relief: 'preliminary_injunction' },
    words: ['extending', 'extends', 'expanding', 'expands', 'broadening', 'broadens', 'enlarging'],
    at: /(?:exten|expan|broaden|enlarg)\w+ (?:(?:the|its|this|court['’]s|existing|scope of|reach of|\[?\d+\]?) )*preliminary injunction\b(?! (?:hearing|motion|briefing|schedule|deadline|record))/y,
    notAfter: NOT_ORDERED,
    examples: [
      'ORDER extending preliminary injunction to the certified class',
      'ORDER expanding the scope of the preliminary injunction',
    ],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'preliminary_injunction' },
    words: ['preliminary'],
    at: /preliminary injunction\b(?:(?! (?:should|may|might|could|can|hearing|motion|briefing|deadline)\b)[^.;]){0,80}? (?:(?:is|be) (?:hereby )?(?:further )?(?:extended|expanded|enlarged|broadened|modified|amended)\b(?! (?:complaint|petition))|(?:shall|will) remain in (?:full )?(?:force|effect|place)\b)/y,
    notAfter: NOT_ORDERED,
    examples: [
      'The preliminary injunction is extended to all class members.',
      'ORDERED that the preliminary injunction entered on March 3 is modified to include all plaintiff States',
      'the preliminary injunction shall remain in effect',
    ],
  },
];
