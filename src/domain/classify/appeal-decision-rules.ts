import type { Outcome } from '../event.ts';
import type { TitleRule } from './title-rule.ts';

/** What decides a case above, where motions that fall with it stand in the same entry (convention 5). */
const APPELLATE = ['appellate'] as const;

/** A disposition has the judgment's outcome, whatever it says of a stay beside it. */
function disposition(outcome: Outcome, words: string, example: string): TitleRule {
  return {
    type: 'opinion',
    kinds: APPELLATE,
    relief: null,
    outcome,
    importance: 'critical',
    lead: /(?:memorandum disposition|opinion)\b/y,
    within: new RegExp(words),
    examples: [example],
  };
}

const OF_PETITION = String.raw`(?<!\bfor rehearing )\bpetitions?(?: for review)?,? (?:is |are )?(?:hereby )?`;

const SUMMARY = String.raw`summary (?:affirmance|reversal|disposition|action)\b`;

export const APPEAL_DECISION_RULES: readonly TitleRule[] = [
  disposition(
    'granted_in_part',
    `${OF_PETITION}(?:granted|denied) in part[,;]? (?:and )?(?:granted|denied) in part`,
    'OPINION (ROE, POE, DOE) PETITION DENIED IN PART, GRANTED IN PART AND REMANDED.',
  ),
  disposition(
    'granted',
    String.raw`(?:${OF_PETITION}|\) )granted\b(?! in part)`,
    'MEMORANDUM DISPOSITION (ROE, POE, DOE) GRANTED and REMANDED. FILED AND ENTERED JUDGMENT.',
  ),
  disposition(
    'denied',
    `${OF_PETITION}denied\\b`,
    'MEMORANDUM DISPOSITION (ROE, POE, DOE) The motion for a stay of removal is otherwise denied. PETITION DENIED. FILED AND ENTERED JUDGMENT.',
  ),
  disposition(
    'dismissed',
    `${OF_PETITION}dismissed\\b`,
    'MEMORANDUM DISPOSITION (ROE, POE, DOE) The motion to stay removal is denied. PETITION DISMISSED. FILED AND ENTERED JUDGMENT.',
  ),
  {
    // Without full briefing, the petition is over all the same.
    type: 'order',
    kinds: APPELLATE,
    relief: 'other',
    outcome: 'denied',
    importance: 'critical',
    lead: /(?:[\w'’]+ ){0,3}order\b/y,
    within: /\bpetitions? for review (?:is|are|be) (?:hereby |summarily )*denied\b/,
    unlessWithin: /\bstay\b[^.]{0,80}\b(?:is|are) (?:hereby )?(?:granted|denied(?! as moot))/,
    examples: [
      'ORDER FILED. The petition for review is summarily denied because the questions raised are insubstantial.',
    ],
  },
  {
    // The judgment below stands or falls by it.
    type: 'order',
    kinds: APPELLATE,
    relief: 'other',
    outcome: 'granted',
    importance: 'critical',
    lead: /(?:[\w'’]+ ){0,3}order\b/y,
    within: new RegExp(
      `\\bgrant\\w* (?:the )?(?:[\\w'’]+ ){0,2}motions? for ${SUMMARY}|\\bmotions? for ${SUMMARY}[^.]{0,60} (?:is|are|be) (?:hereby )?(?:granted|allowed)\\b`,
    ),
    unlessWithin: /\b(?:affirmed|reversed)\b|\bin part\b|\bstay\b[^.]{0,80}\b(?:granted|denied(?! as moot))/,
    examples: ['PER CURIAM ORDER filed granting motion for summary affirmance.'],
  },
];
