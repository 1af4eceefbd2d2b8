import type { TitleRule } from './title-rule.ts';

/** Forms of probation offices, clerks and magistrate judges that criminal dockets carry. */
const DISTRICT = ['district'] as const;

export const CRIMINAL_NOTE_RULES: readonly TitleRule[] = [
  {
    // The marshal tells that the sentence has begun.
    type: 'other',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:amended )?(?:judgment(?:,? (?:and|&|in) (?:a )?(?:commitment|criminal case))?|j ?& ?c)(?: order)? (?:returned(?: as)? executed|executed)\b|executed judgment\b|return (?:of|on) (?:service (?:of|on) )?(?:executed )?judgment\b/y,
    unless: /writ|garnish|unexecuted/,
    examples: ['Judgment and Commitment Returned Executed as to John Roe on 4/7/17.'],
  },
  {
    // What became of other counts is no ruling beside the sentence.
    type: 'judgment',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'critical',
    lead: /(?:(?:amended|corrected|second|third|final|sealed|criminal|revocation|resentencing) )*judgments? (?:(?:and|&|\/) ?(?:probation\/)?commitment\b|in a criminal case\b|of probation\b|revoking\b|(?:on|upon|for) (?:revocation|(?:a )?plea)\b)|(?:amended )?(?:revocation|resentencing) judgment\b|sentencing ?\/ ?judgment\b|sentencing held on [^,;]{4,24}, ?(?:amended )?judgment\b/y,
    unless: /motion|proposed|issued to|vacat|appeal/,
    examples: [
      'JUDGMENT AND COMMITMENT ISSUED as to John Roe (1) on the Information. Indictment is dismissed.',
      'RESENTENCING JUDGMENT as to John Roe (1): Ct 1 conviction is Reversed and Dismissed',
      'Sentencing held on 6/29/2006, JUDGMENT (Sentencing Order) as to John Roe (1)',
    ],
  },
  {
    // The day on which the jury decides, whatever else was asked for on it.
    type: 'judgment',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'critical',
    lead: /(?:(?:amended|electronic|courtroom|text|paperless) )*minutes?\b/y,
    within: /\bjury trial\b.*\b(?:jury )?verdict:? (?:of )?(?:not )?guilty\b/,
    unlessWithin: /no verdict|motion for (?:a )?(?:directed )?verdict|if the (?:jury|verdict)/,
    examples: [
      'Minute Entry: 11th Day Jury Trial as to John Roe held on 11/6/2017. Jury Verdict Guilty as to Counts 1 and 3.',
    ],
  },
  {
    // Freedom that is taken back.
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: 'granted',
    importance: 'major',
    lead: /(?:(?:text|minute|paperless|electronic|docket) )?orders?\b/y,
    within: /\b(?:supervised release|probation) is (?:hereby )?revoked\b/,
    unlessWithin: /\bden(?:y|ied)|if (?:the )?(?:defendant|supervised|probation)/,
    examples: [
      "ORDER: It is Ordered that defendant's supervised release is revoked. Defendant is sentenced to 8 months.",
    ],
  },
  {
    // Who watches over a person released moves with that person.
    type: 'transfer',
    kinds: DISTRICT,
    relief: 'transfer',
    outcome: null,
    importance: 'major',
    lead: /(?:probation )?transfer of jurisdiction\b(?: (?:request|form|of|for|over|as|re|from|to|in|out|\(|-|prob)|$)/y,
    unlessWithin: /motion/,
    examples: [
      'TRANSFER OF JURISDICTION for Supervision of Release as to John Roe from Middle District of Florida',
      'TRANSFER OF JURISDICTION REQUEST as to John Roe To Central District of California',
    ],
  },
  {
    // The probation office asks on a form, and the judge signs it.
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: 'granted',
    importance: 'routine',
    lead: /request (?:for|to) modif\w+ (?:of )?(?:the )?(?:conditions?|terms?)\b[^.;]{0,120}\band order\b/y,
    unlessWithin: /\bden(?:y|ied)|proposed order/,
    examples: [
      'REQUEST for Modifying the Conditions or Term of Supervision with Consent of the Offender as to John Roe and Order. Signed by Judge Jane Roe on 9/12/17.',
    ],
  },
  {
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: 'granted',
    importance: 'major',
    lead: /(?:(?:report|petition|request) (?:and|&) )?order (?:for (?:early )?terminat(?:ion of|ing)|(?:early )?terminating) (?:the )?(?:(?:term|period) of )?(?:supervised release|probation|supervision)\b/y,
    unlessWithin: /\bden(?:y|ied)/,
    examples: [
      'REPORT and ORDER TERMINATING SUPERVISED RELEASE prior to original expiration date as to John Roe.',
    ],
  },
  {
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: 'granted',
    importance: 'routine',
    lead: /petition\/order\b/y,
    unlessWithin: /\bden(?:y|ied)/,
    examples: ['PETITION/ORDER as to John Roe (1) re Supervised Release Violation Signed by Judge Jane Roe.'],
  },
  {
    // Who was told of rights says so.
    type: 'notice',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /acknowledge?ments? of (?:notice of |advice of |receipt of )?(?:rights|charges?|penalties)\b/y,
    examples: ['ACKNOWLEDGMENT OF NOTICE OF RIGHTS by John Roe (1).'],
  },
  {
    type: 'assignment',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:us |u\.s\. )?probation officer (?:re)?assign(?:ment|ed)\b/y,
    examples: ['PROBATION OFFICER ASSIGNMENT FOR PRESENTENCE REPORT as to John Roe: Ann Poe'],
  },
  {
    // Who speaks for the government now.
    type: 'appearance',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:government |u\.?s\.? )?attorney substitution\b|substitution of (?:ausa|government (?:attorney|counsel)|assistant (?:us|united states) attorney)\b/y,
    unless: /motion|order/,
    examples: [
      'Attorney substitution as to John Roe. Attorney Ann Poe, AUSA substituted for Attorney Jo Doe.',
    ],
  },
  {
    // Who will plead lets a magistrate judge hear it.
    type: 'notice',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'routine',
    title: /consent (?:form\b|to (?:enter|entry of) (?:a )?(?:guilty )?plea)/y,
    within: /\bplea\b/,
    unless: /order/,
    examples: ['Consent Form as to John Roe to enter guilty plea before the magistrate judge.'],
  },
];
