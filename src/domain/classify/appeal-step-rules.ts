import type { TitleRule } from './title-rule.ts';

/** Steps of an appeal that a circuit orders or notes in sentences of its own. */
const APPELLATE = ['appellate'] as const;
const PLAIN = { relief: null, outcome: null } as const;

export const APPEAL_STEP_RULES: readonly TitleRule[] = [
  {
    // The judges take the case under submission although nobody asked them to.
    type: 'order',
    kinds: APPELLATE,
    relief: null,
    outcome: 'taken_under_advisement',
    importance: 'major',
    lead: /order\b/y,
    within:
      /\b(?:case|matter|appeal|petition|cause)s? (?:is|are|be|shall be|will be) (?:hereby )?(?:ordered )?submitted (?:for (?:decision|disposition) )?(?:on (?:the )?(?:briefs|record)|without (?:oral )?argument)/,
    unlessWithin: /\b(?:motion|request)\b[^.]{0,160}\b(?:granted|denied)/,
    examples: [
      'ORDER FILED. The court is of the unanimous opinion that the facts and legal arguments are adequately presented. Therefore, this matter is ordered submitted on the briefs and record without oral argument on March 30, 2023.',
    ],
  },
  {
    type: 'appearance',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'noise',
    lead: /amic(?:us|i)(?: curiae)? appearance\b/y,
    examples: ['AMICUS APPEARANCE filed for Roe Foundation by Ann Roe.'],
  },
  {
    // What the parties agreed on ends the appeal once it is so ordered (convention 8).
    type: 'order',
    kinds: APPELLATE,
    relief: 'dismissal',
    outcome: 'dismissed',
    importance: 'critical',
    lead: /(?:motion )?(?:order,? (?:[^.;,]{0,40},? )?(?:so[- ]ordering|approving) (?:the )?(?:parties['’] )?|so[- ]ordered )stipulation\b/y,
    within: /\bstipulation,? (?:\w+ ){0,3}?(?:withdraw(?:ing|al)|dismiss(?:ing|al))\b/,
    unlessWithin: /without prejudice to reinstat|expir/,
    examples: [
      "ORDER, so-ordering the parties' stipulation withdrawing appeal with prejudice, FILED.",
      'SO-ORDERED STIPULATION, withdrawing appeal, FILED.',
    ],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'noise',
    lead: /transcript purchase order\b/y,
    unless: /motion/,
    examples: ['ECF FILER: TRANSCRIPT PURCHASE ORDER (Part I) notifying Transcript is unnecessary.'],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'routine',
    lead: /note: (?:oral )?argument (?:confirmation|acknowledge?ment)\b|(?:oral )?argument confirmation\b/y,
    examples: ['Note: Argument confirmation from Attorney Ann Roe for Appellant Doe Inc.'],
  },
  {
    // What is filed above is as weighty as a petition (convention 6).
    type: 'appeal_event',
    kinds: APPELLATE,
    relief: 'stay',
    outcome: null,
    importance: 'major',
    lead: /(?:u\.?s\.? |united states )?supreme court (?:notice|letter|information)\b[^]{0,80}?\bapplication (?:\(?\d{2}a\d+\)? )?(?:for|to) (?:a )?stay\b[^.;]{0,60}\bfiled\b/y,
    unlessWithin: /\b(?:granted|denied)\b/,
    examples: [
      'U.S. SUPREME COURT NOTICE advising an application for stay was filed and assigned case number 24A1079.',
    ],
  },
];
