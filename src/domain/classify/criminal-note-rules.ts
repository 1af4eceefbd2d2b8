import type { TitleRule } from './title-rule.ts';

/** Forms of probation offices, clerks and magistrate judges that criminal dockets carry. */
const DISTRICT = ['district'] as const;

export const CRIMINAL_NOTE_RULES: readonly TitleRule[] = [
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
