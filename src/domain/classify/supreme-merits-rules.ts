import type { TitleRule } from './title-rule.ts';

/** Dispositions of the Supreme Court that its clerk words in ways of their own: one rule for each outcome. */
const SUPREME = ['supreme'] as const;

export const SUPREME_MERITS_RULES: readonly TitleRule[] = [
  // "The motion is denied as moot, and the petition is denied": the petition decides.
  ...(['granted', 'denied', 'dismissed'] as const).map(
    (outcome): TitleRule => ({
      type: 'order',
      kinds: SUPREME,
      relief: 'certiorari',
      outcome,
      importance: 'critical',
      lead: /(?:the )?motions?\b/y,
      within: new RegExp(
        `(?:,|\\.) (?:and )?(?:the )?petitions? for (?:a )?writs? of certiorari (?:before judgment )?(?:is |are )?${outcome}\\b`,
      ),
      examples: [
        `The motion for leave to proceed in forma pauperis is denied, and the petition for a writ of certiorari is ${outcome}. See Rule 39.8.`,
      ],
    }),
  ),
  // The same for the extraordinary writs.
  ...(['habeas', 'mandamus'] as const).flatMap((relief) =>
    (['granted', 'denied', 'dismissed'] as const).map(
      (outcome): TitleRule => ({
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
          `Motion for leave to proceed in forma pauperis DENIED and petition for a writ of ${relief} ${outcome.toUpperCase()}. See Rule 39.8.`,
        ],
      }),
    ),
  ),
  // Decided without argument, in an opinion of the Court.
  ...(['affirmed', 'reversed', 'vacated'] as const).map(
    (outcome): TitleRule => ({
      type: 'opinion',
      kinds: SUPREME,
      relief: null,
      outcome,
      importance: 'critical',
      lead: /(?:the )?petition(?: for (?:a )?writ of certiorari)? (?:is )?granted[.;,]/y,
      within: new RegExp(
        `granted[.;,] (?:and )?(?:the )?judgment (?:of [^.;]{3,120}? )?(?:is )?${outcome}\\b.*\\. (?:opinion )?per curiam\\b`,
      ),
      examples: [
        `Petition GRANTED. Judgment ${outcome.toUpperCase()}. Opinion per curiam. (Detached Opinion) Justice Roe, dissenting.`,
      ],
    }),
  ),
  // The judgment is named with its court.
  ...(['affirmed', 'reversed', 'vacated'] as const).map(
    (outcome): TitleRule => ({
      type: 'opinion',
      kinds: SUPREME,
      relief: null,
      outcome,
      importance: 'critical',
      lead: new RegExp(`(?:the )?judgment of the [^.;]{3,140}? (?:is )?${outcome}\\b`, 'y'),
      examples: [
        `Judgment of the United States Court of Appeals for the Ninth Circuit ${outcome.toUpperCase()} and case REMANDED.`,
      ],
    }),
  ),
];
