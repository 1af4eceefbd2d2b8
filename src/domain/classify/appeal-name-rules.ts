import type { TitleRule } from './title-rule.ts';

/** Names of the circuits' events that other names begin like, or that read otherwise than their words. */
const APPELLATE = ['appellate'] as const;
const PLAIN = { relief: null, outcome: null } as const;

/** What one circuit's clerk lists behind an opinion: motions that fall with it, or the one that decides it. */
const WITH_OPINION = /(?:un)?published (?:per curiam |authored )?opinion filed\b/y;

export const APPEAL_NAME_RULES: readonly TitleRule[] = [
  {
    type: 'fee',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'noise',
    lead: /(?:circuit rule \S{1,8} )?fee notice\b/y,
    examples: ['Circuit Rule 3(b) Fee Notice sent to the Appellant.'],
  },
  {
    // What is asked to forbid or to hold back something weighs more than the end of the appeal.
    type: 'opinion',
    kinds: APPELLATE,
    importance: 'critical',
    lead: WITH_OPINION,
    within:
      /\bmotion disposition in opinion ?-.*\bmotion for (?:(?:preliminary |permanent )?injuncti|(?:temporary )?administrative stay|temporary restraining)/,
    examples: [
      'UNPUBLISHED PER CURIAM OPINION filed. Motion disposition in opinion--granting Motion to dismiss appeal [1001691929-2]; denying Motion for injunctive relief pending appeal [103].',
    ],
  },
  {
    type: 'opinion',
    kinds: APPELLATE,
    relief: 'dismissal',
    outcome: 'granted',
    importance: 'critical',
    lead: WITH_OPINION,
    within: /\bmotion disposition in opinion ?-+ ?granting (?:the )?motion to dismiss appeal\b/,
    examples: [
      'UNPUBLISHED PER CURIAM OPINION filed. Motion disposition in opinion--granting Motion to dismiss appeal [1001691929-2]; denying Motion to strike [116].',
    ],
  },
  {
    type: 'opinion',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'critical',
    lead: WITH_OPINION,
    within: /\bmotion disposition in opinion ?-/,
    examples: [
      'UNPUBLISHED PER CURIAM OPINION filed. Motion disposition in opinion--denying Motion to strike [116]; granting Motion to seal [20].',
    ],
  },
  {
    // One circuit's mandate: its own decision, certified.
    type: 'mandate',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'major',
    title:
      /certified (?:copy of (?:the )?(?:summary )?(?:order|opinion)|(?:summary )?opinion)\b[^]{0,160}?,? issued\b/y,
    examples: [
      'CERTIFIED OPINION, dated 11/11/2025, to BIA, ISSUED.',
      'CERTIFIED COPY OF ORDER, dated 12/18/2025, determining the petition for review, to BIA, ISSUED.',
    ],
  },
  {
    // The mandate is held back by rule, not as something that was asked for.
    type: 'order',
    kinds: APPELLATE,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /(?:[\w'’]+ ){0,3}order\b/y,
    within: /\bthat the clerk withhold issuance of the mandate\b/,
    unlessWithin: /\b(?:granted|denied|granting|denying|affirm\w+|revers\w+|vacat\w+)\b/,
    examples: [
      "PER CURIAM ORDER filed, on the court's own motion, that the Clerk withhold issuance of the mandate until seven days after disposition of any timely petition for rehearing.",
    ],
  },
  {
    // An appeal that was dismissed lives again: that is what was asked for and granted.
    type: 'order',
    kinds: APPELLATE,
    relief: 'other',
    outcome: 'granted',
    importance: 'major',
    lead: /(?:[\w'’]+ ){0,3}order\b/y,
    within: /\bmotion to reinstate\b[^.]{0,80}? is (?:hereby )?granted\b/,
    examples: [
      "ORDER FILED. Petitioner's motion to reinstate (DE 40) is granted. The November 15, 2024 order dismissing this petition is vacated.",
    ],
  },
  {
    type: 'notice',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'noise',
    lead: /scheduling notification\b/y,
    within: /\binforming court of proposed\b/,
    examples: [
      'SCHEDULING NOTIFICATION LR 31.2, on behalf of Petitioner Roe, informing Court of proposed due date 01/10/2025, FILED.',
    ],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    relief: 'certiorari',
    outcome: 'denied',
    importance: 'critical',
    lead: /(?:u\.?s\.? |united states )?supreme court (?:order|letter|notice)\b[^]{0,80}?\bcert(?:iorari)?\.? (?:is |was )?denied\b/y,
    examples: ['U.S. SUPREME COURT ORDER entered. Cert. denied.'],
  },
  {
    type: 'motion',
    kinds: APPELLATE,
    relief: 'extension',
    outcome: null,
    importance: 'noise',
    lead: /(?:level \d )?extension requested\b/y,
    examples: ['LEVEL 1 EXTENSION REQUESTED by Appellant Roe'],
  },
  {
    // The clerk approves what is asked for on a form.
    type: 'order',
    kinds: APPELLATE,
    relief: 'extension',
    outcome: 'granted',
    importance: 'noise',
    lead: /(?:request|motion)\b[^.;]{0,160}?(?<!\bnot) approved\b/y,
    within: /\bextension|\bextend/,
    examples: [
      'STREAMLINED REQUEST to extend time to file Opening Brief by 30 days by Petitioner Roe approved.',
    ],
  },
  {
    type: 'order',
    kinds: APPELLATE,
    relief: 'other',
    outcome: null,
    importance: 'major',
    lead: /show cause order\b/y,
    examples: ['SHOW CAUSE ORDER'],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    relief: null,
    outcome: 'taken_under_advisement',
    importance: 'major',
    lead: /submitted (?:to|before) (?:the )?(?:panel|judges?)\b/y,
    examples: ['SUBMITTED to Judges Roe, Poe and Doe in St. Louis'],
  },
  {
    type: 'order',
    kinds: APPELLATE,
    relief: 'stay',
    outcome: 'granted',
    importance: 'major',
    lead: /(?:\w+ ){0,2}order (?:filed |entered )?to hold (?:the )?(?:case|appeal|petition)s?\b[^.;]{0,40} in abeyance\b/y,
    examples: ['ORDER filed to hold case in abeyance'],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'routine',
    lead: /(?:civil |criminal )?appeal statement\b|clerk['’]s record\b/y,
    examples: ['CIVIL APPEAL STATEMENT OF PARTIES AND ISSUES filed', "CLERK'S RECORD filed"],
  },
  {
    type: 'correction',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'noise',
    lead: /insufficient filing\b/y,
    examples: ['INSUFFICIENT FILING notice'],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'noise',
    lead: /transcript designation\b/y,
    examples: ['TRANSCRIPT DESIGNATION AND ORDERING FORM filed.'],
  },
  {
    type: 'evidence',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'noise',
    lead: /audio (?:and\/or video )?(?:recording |file )?of (?:the )?oral argument\b/y,
    examples: ["AUDIO AND/OR VIDEO OF ORAL ARGUMENT is available on the court's website."],
  },
  {
    // What decides again what a disposition decided before.
    type: 'opinion',
    kinds: APPELLATE,
    importance: 'critical',
    lead: /order and (?:amended |superseding )?memorandum disposition\b/y,
    examples: ['ORDER AND AMENDED MEMORANDUM DISPOSITION FILED.'],
  },
  {
    type: 'complaint',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'major',
    lead: /(?:new )?(?:agency|immigration) (?:case|petition),? petition for review\b[^;]{0,140}\bfiled\b/y,
    examples: ['AGENCY CASE, PETITION FOR REVIEW, on behalf of Petitioner Roe, FILED.'],
  },
  {
    // A motion that is taken back is not made.
    type: 'motion',
    kinds: APPELLATE,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /motion,? (?:(?:filed )?by [^;]{2,120}? )?to withdraw (?:[\w'’]+ )?(?:emergency |pending )?motions?\b/y,
    unlessWithin: /\b(?:is|are) (?:hereby )?(?:granted|denied)/,
    examples: ["MOTION by Jane Roe in 24-2100, 25-1200 to withdraw APPELLANT'S MOTION FOR SUMMARY REVERSAL."],
  },
];
