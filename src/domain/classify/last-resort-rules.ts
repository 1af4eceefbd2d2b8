import type { TitleRule } from './title-rule.ts';

/**
 * Papers no list knows: the last noun of the name says what kind of paper it is. Asked after all other rules, and only
 * where the name ends there or the clerk goes on with who filed it and about whom or what.
 */
const DISTRICT = ['district'] as const;
const NAME = String.raw`(?:[\w'’&/().-]+ ){0,6}?`;
const ENDS = String.raw`(?= ?$|[.,:;(*]| - | (?:by|filed|as to|re:?|in support|in opposition|from)\b)`;

function named(nouns: string): RegExp {
  return new RegExp(`${NAME}(?:${nouns})${ENDS}`, 'y');
}

/** A name with one of these is about another paper, or the text goes on to rule or to set. */
const OTHERWISE =
  /proposed|lodged|motion|\bdue\b|\bset\b|grant|denied|denying|allow|overrul|order|held|continued|interpreter|presentence|questionnaire|indictment|warrant/;

export const LAST_RESORT_RULES: readonly TitleRule[] = [
  {
    type: 'order',
    kinds: DISTRICT,
    lead: named('order'),
    unless: /proposed|lodged|motion|transcript|copy of|notice|application|\bre(?:ference)?:? \[?\d/,
    examples: ['Rule 5(f) Order', 'Practices and Procedures Order', 'Findings & Order by Judge Jane Doe'],
  },
  {
    type: 'brief',
    kinds: DISTRICT,
    lead: named(
      'briefs?|reports?|(?:rico )?case statement|rico statement|submissions?|contentions|points and authorities|claims? chart|construction statement|dispute statement|evidentiary objections|proffer of [a-z]+',
    ),
    unless: OTHERWISE,
    examples: [
      "Receiver's Report",
      'Discovery Letter Brief re Depositions',
      'Joint Discovery Report by Roe Inc.',
    ],
  },
  {
    type: 'letter',
    kinds: DISTRICT,
    lead: named('letters?|correspondence'),
    unless: OTHERWISE,
    examples: ['Prisoner Correspondence', 'Character Letter by Ann Poe'],
  },
  {
    type: 'evidence',
    kinds: DISTRICT,
    lead: named('affidavits?|declarations?|exhibits?|transcripts?'),
    unless: OTHERWISE,
    relief: null,
    examples: ['Sworn Mailing Affidavit'],
  },
  {
    type: 'notice',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    lead: named('certificates?|certifications?|notices?|designations?|elections?|waivers?'),
    unless: OTHERWISE,
    examples: ['Arbitration Election'],
  },
];
