import type { CourtKind } from '../court.ts';
import type { EventType, Importance } from '../event.ts';
import type { TitleRule } from './title-rule.ts';

/**
 * Papers that no other rule knows, by the noun their name ends in ("Peculiar letter of Roe filed."). They are asked
 * last, where nothing in the text rules: an adjective nobody foresaw leaves a letter a letter. District courts, whose
 * clerks name more papers than anyone and put other words around the name, have a table of their own.
 */
const KINDS = ['appellate', 'supreme', 'special', 'bankruptcy'] as const;
/** A debtor's statements say under oath what there is. */
const SWORN = ['bankruptcy'] as const;

/** Words that stand before the noun; a preposition among them makes it the noun of something else. */
const BEFORE = String.raw`(?:(?!(?:to|of|for|in|by|on|from|re|regarding|and|with|against|under|pursuant|concerning|about|as|at|that|which|will|shall|is|are|be|proposed|no)\b)\(?[a-z0-9][\w'’&/.()-]*,? ){0,7}?`;
/** What may follow the noun where it ends the name. */
const ENDS = String.raw`(?:\(s\)|s)?(?=[ ]?[.,;:([]|[ ]?$| (?:filed|received|submitted|tendered|lodged|entered|issued|sent|dated|to|of|for|in|by|on|from|re|regarding|with|against|under|pursuant|concerning|about|as|and|at|opposing|supporting|requesting|seeking)\b)`;

/** A court's own numbered form is filled in, whatever it calls itself. */
const NUMBERED_FORM = /^form \d/;

interface Noun {
  type: EventType;
  nouns: string;
  kinds?: readonly CourtKind[];
  examples: readonly string[];
  importance?: Importance;
}

const NOUNS: readonly Noun[] = [
  {
    type: 'evidence',
    kinds: SWORN,
    nouns: 'statement|schedule|list|inventory',
    examples: ['Peculiar statement filed by Debtor Roe'],
  },
  {
    type: 'letter',
    nouns: 'letters?|correspondence|e-?mail',
    examples: ['CONFIDENTIAL letter filed by Roe', 'Unusual letter of petitioner Roe filed.'],
  },
  {
    type: 'disclosure',
    importance: 'noise',
    nouns: 'disclosure(?: statement)?',
    examples: ['Peculiar disclosure statement filed by Roe'],
  },
  {
    type: 'brief',
    nouns:
      'briefs?|memorand(?:um|a)|response|repl(?:y|ies)|sur-?reply|opposition|objection|comment|report|statement|submission|supplement|traverse|rejoinder|joinder',
    examples: [
      "Federal Respondents' Opposition to the Application for a stay filed.",
      'Peculiar comments. Filed by Ann Roe on behalf of Roe Steel Co.',
      "Trustee's Peculiar Report",
    ],
  },
  {
    type: 'evidence',
    nouns:
      'declaration|affidavit|affirmation|exhibit|transcript|record|appendi(?:x|ces)|excerpt|attachment|deposition|addendum',
    examples: ["Appellant's peculiar record filed", 'Peculiar exhibits of Roe filed.'],
  },
  {
    type: 'motion',
    nouns: 'motion|application|request',
    examples: [
      'Peculiar request filed by Appellant Roe',
      'Peculiar motion. Filed by Ann Roe on behalf of Roe Steel Co.',
    ],
  },
  {
    type: 'stipulation',
    nouns: 'stipulation',
    examples: ['Peculiar stipulation filed by Roe'],
  },
  {
    type: 'appearance',
    importance: 'noise',
    nouns: 'appearance',
    examples: ['Peculiar appearance filed for Appellee Roe'],
  },
  {
    type: 'opinion',
    nouns: 'opinion',
    examples: ['PECULIAR OPINION filed'],
  },
  {
    type: 'notice',
    importance: 'routine',
    nouns: 'certificate|certification|acknowledge?ment|waiver|consent',
    examples: ['Peculiar certificate filed'],
  },
];

const PAPERS: readonly TitleRule[] = NOUNS.map(({ type, nouns, kinds = KINDS, importance, examples }) => ({
  type,
  kinds,
  outcome: null,
  importance,
  unlessWithin: NUMBERED_FORM,
  title: new RegExp(`${BEFORE}(?:${nouns})${ENDS}`, 'y'),
  examples,
}));

const DISTRICT = ['district'] as const;
const DISTRICT_NAME = String.raw`(?:[\w'’&/().-]+ ){0,6}?`;
const DISTRICT_ENDS = String.raw`(?= ?$|[.,:;(*]| - | (?:by|filed|as to|re:?|in support|in opposition|from)\b)`;

function named(nouns: string): RegExp {
  return new RegExp(`${DISTRICT_NAME}(?:${nouns})${DISTRICT_ENDS}`, 'y');
}

/** In district courts a name with one of these is about another paper, or the text goes on to rule or to set. */
const OTHERWISE =
  /proposed|lodged|motion|\bdue\b|\bset\b|grant|denied|denying|allow|overrul|order|held|continued|interpreter|presentence|questionnaire|indictment|warrant/;

const DISTRICT_PAPERS: readonly TitleRule[] = [
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

/** All rules by the noun, with the sittings that nobody foresaw. */
export const NOUN_RULES: readonly TitleRule[] = [
  ...PAPERS,
  ...DISTRICT_PAPERS,
  {
    type: 'hearing',
    kinds: KINDS,
    outcome: 'held',
    title: new RegExp(
      `${BEFORE}(?:hearing|conference|argument|trial|session)s?(?: [^.;]{1,60}?)? (?:held|conducted|concluded)\\b`,
      'y',
    ),
    examples: ['Peculiar conference with counsel held'],
  },
];
