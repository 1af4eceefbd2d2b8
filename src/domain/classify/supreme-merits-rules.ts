import type { TitleRule } from './title-rule.ts';

/** Dispositions of the Supreme Court that its clerk words in ways of their own: one rule for each outcome. */
const SUPREME = ['supreme'] as const;
const WRITS = ['certiorari', 'habeas', 'mandamus'] as const;

/** "The motion is denied as moot, and the petition is denied": the petition decides, whatever writ it asks for. */
function petitionRules(outcome: 'granted' | 'denied' | 'dismissed'): readonly TitleRule[] {
  return WRITS.map((relief) => ({
    type: 'order',
    kinds: SUPREME,
    relief,
    outcome,
    importance: 'critical',
    lead: /(?:the )?motions?\b/y,
    within: new RegExp(
      `(?:,|\\.|denied) (?:and )?(?:the )?petitions? for (?:a )?writs? of ${relief}\\b[^.;]{0,40}? (?:is |are )?${outcome}\\b`,
    ),
    examples: [
      `The motion for leave to proceed in forma pauperis is denied, and the petition for a writ of ${relief} is ${outcome}. See Rule 39.8.`,
      `Motion for leave to proceed in forma pauperis DENIED and petition for a writ of ${relief} ${outcome.toUpperCase()}. See Rule 39.8.`,
    ],
  }));
}

/** What becomes of the judgment below: in an opinion without argument, or with the court below named. */
function judgmentRules(outcome: 'affirmed' | 'reversed' | 'vacated'): readonly TitleRule[] {
  const decided = { type: 'opinion', kinds: SUPREME, relief: null, outcome, importance: 'critical' } as const;
  return [
    {
      ...decided,
      lead: /(?:the )?petition(?: for (?:a )?writ of certiorari)? (?:is )?granted[.;,]/y,
      within: new RegExp(
        `granted[.;,] (?:and )?(?:the )?judgment (?:of [^.;]{3,120}? )?(?:is )?${outcome}\\b.*\\. (?:opinion )?per curiam\\b`,
      ),
      examples: [
        `Petition GRANTED. Judgment ${outcome.toUpperCase()}. Opinion per curiam. (Detached Opinion) Justice Roe, dissenting.`,
      ],
    },
    {
      ...decided,
      lead: new RegExp(`(?:the )?judgment of the [^.;]{3,140}? (?:is )?${outcome}\\b`, 'y'),
      examples: [
        `Judgment of the United States Court of Appeals for the Ninth Circuit ${outcome.toUpperCase()} and case REMANDED.`,
      ],
    },
  ];
}

export const SUPREME_MERITS_RULES: readonly TitleRule[] = [
  {
    // What a Justice says of a ruling that stands in a row of its own.
    type: 'opinion',
    kinds: SUPREME,
    relief: null,
    outcome: null,
    importance: 'major',
    lead: /(?:the )?(?:chief )?justice(?: [a-z]+)?,? (?:(?:with whom|joined by) [^.;]{4,120}?,? )?(?:dissenting|concurring)\b(?! (?:from|in) the (?:denial|grant)\b)/y,
    examples: ['Justice Roe, with whom Justice Poe joins, dissenting. (Detached Opinion)'],
  },
  ...(['granted', 'denied', 'dismissed'] as const).flatMap(petitionRules),
  ...(['affirmed', 'reversed', 'vacated'] as const).flatMap(judgmentRules),
];
