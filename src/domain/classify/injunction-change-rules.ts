import type { PhraseRule } from './phrase-rule.ts';
import { NO_RULING, type RulingWord } from './ruling-verbs.ts';

/** What is only asked for, weighed or told. */
const NOT_ORDERED =
  /\b(?:motions?|requests?|applications?) (?:to|for|that) (?:\w+ ){0,4}$|\b(?:requests?|asks?|seeks?|moves?|urges?|why|whether|if|should)\b[^.;]{0,60}$/;

/** An injunction that goes on, reaches further or says something else is news as the first one was. */
export const INJUNCTION_CHANGE_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    says: { outcome: 'granted', object: 'itself', relief: 'preliminary_injunction' },
    words: ['converting', 'converts', 'converted'],
    at: /convert(?:ing|s|ed),? (?:(?!\bmotions?\b)[^.;]){0,80}?(?:temporary restraining order|tro)(?: \(?\[?\d+\]?\)?)? (?:in)?to (?:an? )?preliminary injunction|(?<=\b(?:temporary restraining order|tro)\b[^.;]{0,60} )converted (?:in)?to (?:an? )?preliminary injunction/y,
    notAfter: NO_RULING,
    examples: [
      'ORDER converting the temporary restraining order into a preliminary injunction.',
      'The temporary restraining order is hereby converted into a preliminary injunction.',
    ],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'injunction' },
    words: ['converting', 'converts', 'converted'],
    at: /convert(?:ing|s|ed),? (?:(?!\bmotions?\b)[^.;]){0,80}?preliminary injunction(?: \(?\[?\d+\]?\)?)? (?:in)?to (?:an? )?permanent injunction|(?<=\bpreliminary injunction\b[^.;]{0,60} )converted (?:in)?to (?:an? )?permanent injunction/y,
    notAfter: NO_RULING,
    examples: [
      'ORDER converting the preliminary injunction into a permanent injunction and entering judgment.',
    ],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'preliminary_injunction' },
    words: [
      'modifying',
      'modifies',
      'extending',
      'extends',
      'expanding',
      'expands',
      'broadening',
      'broadens',
      'enlarging',
      'narrowing',
      'narrows',
    ],
    at: /(?:modif|exten|expan|broaden|enlarg|narrow)\w+ (?:(?:the|its|this|court['’]s|existing|scope of|reach of|\[?\d+\]?) )*preliminary injunction\b(?! (?:hearing|motion|briefing|schedule|deadline|record))/y,
    notAfter: NOT_ORDERED,
    examples: [
      'ORDER MODIFYING 44 PRELIMINARY INJUNCTION',
      'ORDER extending preliminary injunction to the certified class',
      'ORDER expanding the scope of the preliminary injunction',
    ],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'preliminary_injunction' },
    words: ['preliminary'],
    at: /preliminary injunction\b(?:(?! (?:should|may|might|could|can|hearing|motion|briefing|deadline)\b)(?:[^.;]|\bno\.)){0,80}? (?:(?:is|be) (?:hereby )?(?:further )?(?:extended|expanded|enlarged|broadened|narrowed|limited|modified|amended)\b(?! (?:complaint|petition))|(?:shall|will) remain in (?:full )?(?:force|effect|place)\b)/y,
    notAfter: NOT_ORDERED,
    examples: [
      'The preliminary injunction is extended to all class members.',
      'ORDERED that the preliminary injunction entered on March 3 is modified to include all plaintiff States',
      'the preliminary injunction shall remain in effect',
    ],
  },
  {
    // Who does not obey an injunction is told so.
    says: { outcome: 'granted', object: 'itself', relief: 'sanctions' },
    words: ['holding', 'holds', 'finding', 'finds', 'held', 'found'],
    at: /(?:hold|find)(?:ing|s) [^.;]{2,80}? (?:to be )?in (?:civil |criminal )?contempt\b|(?<=\b(?:is|are|be) (?:hereby )?)(?:held|found) (?:to be )?in (?:civil |criminal )?contempt\b/y,
    notAfter: new RegExp(`${NO_RULING.source}|${NOT_ORDERED.source}|\\bden(?:ying|ied|ies)\\b[^.;,]{0,100}$`),
    examples: ['Order Holding Defendants in Contempt', 'the Warden is hereby found in civil contempt'],
  },
];
