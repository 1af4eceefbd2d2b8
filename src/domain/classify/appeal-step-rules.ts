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
    lead: /(?:u\.?s\.? |united states )?supreme court (?:notice|letter|information)\b[^]{0,80}?\bapplication (?:\(?\d{2}a\d+\)? )?(?:for|to) (?:an? )?(?:partial |emergency )?stay\b[^.;]{0,60}\bfiled\b/y,
    unlessWithin: /\b(?:granted|denied)\b/,
    examples: [
      'U.S. SUPREME COURT NOTICE advising an application for stay was filed and assigned case number 24A1079.',
    ],
  },
  {
    // One circuit's clerk enters what the parties asked for.
    type: 'order',
    kinds: APPELLATE,
    relief: 'dismissal',
    outcome: 'dismissed',
    importance: 'critical',
    lead: /(?:clerk['’]?s? )?entry of dismissal\b/y,
    unless: /motion|vacat|set aside/,
    examples: [
      "Entry of Dismissal: Pursuant to Appellant Roe's motion for voluntary dismissal, the appeal was duly entered dismissed on this date.",
      'Entry of Dismissal',
    ],
  },
  {
    type: 'motion',
    kinds: APPELLATE,
    relief: 'rehearing',
    outcome: null,
    importance: 'major',
    lead: /(?:panel |en banc )?rehearing petition\b/y,
    unlessWithin: /granted|denied|extension|extend/,
    examples: ['Rehearing Petition Filed'],
  },
  {
    type: 'motion',
    kinds: APPELLATE,
    relief: 'extension',
    outcome: null,
    importance: 'noise',
    lead: /extension of time (?:to|for) (?:file|filing)\b[^.;]{0,40}(?:brief|appendix|response|reply|record)\b/y,
    unlessWithin: /granted|denied|approved|order/,
    examples: ['Streamlined Extension of Time to File Brief'],
  },
  {
    type: 'brief',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'routine',
    lead: /submit(?:ted)? (?:\w+ ){0,3}brief (?:for (?:review|filing)|by)\b/y,
    examples: [
      'Submit Brief for Review by ECF user',
      'Submitted appellant brief by Ann Roe for Appellant Doe. NOTE: Access to this entry is limited to counsel of record until the brief is approved and filed by the court.',
    ],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    relief: 'certiorari',
    outcome: null,
    importance: 'major',
    lead: /cert(?:iorari)?\.? petition (?:filed|received|noted|docketed)\b/y,
    unlessWithin: /granted|denied|dismissed/,
    examples: ['Cert Petition Filed'],
  },
  {
    // Certified, it goes out as the mandate.
    type: 'mandate',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'major',
    lead: /certified order issued\b/y,
    examples: ['Certified Order ISSUED'],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'noise',
    lead: /transcript status report\b/y,
    examples: [
      'TRANSCRIPT STATUS REPORT [2193046] filed by Roe. Status of Transcripts: Final - No transcripts are needed for the appeal.',
    ],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'routine',
    lead: /statement of intent (?:regarding|to (?:use|file)|as to) (?:\w+ ){0,2}appendix\b/y,
    examples: [
      'STATEMENT OF INTENT REGARDING APPENDIX DEFERRAL [2193050] filed by Roe Intent: AppxNotDeferred.',
    ],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'routine',
    lead: /notice of (?:filing of )?(?:an? )?(?:further )?appeal to (?:the )?[\w. ]{2,30} sent\b/y,
    examples: ['NOTICE OF FILING OF APPEAL TO 9TH CIRCUIT sent to Reno, NV Bankruptcy Court.'],
  },
  {
    // What ends an appeal only if a paper stays out has not ended it.
    type: 'order',
    kinds: APPELLATE,
    relief: 'dismissal',
    outcome: null,
    importance: 'routine',
    lead: /order,/y,
    within:
      /\bdismissing (?:the )?(?:appeal|petition)s? (?:by|effective|on|as of) [\d/]{6,10},? (?:unless|if)\b/,
    examples: [
      'ORDER, dated 08/12/2024, dismissing appeal by 09/03/2024, unless Appellant John Roe submits Form D-P, FILED.',
      'ORDER, dismissing appeal effective 09/03/2024 if Form D is not filed by that date, FILED.',
    ],
  },
];
