import type { TitleRule } from './title-rule.ts';

/**
 * Whole names of papers in the filing program's menus that begin like something else. Each stands alone in its entry, as
 * feeds and lists of documents carry them; a fuller text is read by the rules for papers.
 */
const DISTRICT = ['district'] as const;
const PLAIN = { kinds: DISTRICT, relief: null, outcome: null } as const;

export const MENU_NAME_RULES: readonly TitleRule[] = [
  {
    type: 'notice',
    ...PLAIN,
    importance: 'noise',
    lead: /notice of general order\b/y,
    examples: ['NOTICE OF GENERAL ORDER NO. 05-07 re Immigration Habeas petitions'],
  },
  {
    // A judge's memorandum, although parties file such papers too.
    type: 'order',
    kinds: DISTRICT,
    lead: /memorandum (?:order )?(?:adopting|accepting) (?:the )?(?:\[?\d+\]? )?(?:(?:united states )?magistrate judge['’]s )?(?:report|findings)\b/y,
    examples: ['MEMORANDUM ADOPTING REPORT AND RECOMMENDATION re 20 Report and Recommendations.'],
  },
  {
    // What the jury filled in, told by the copy without its names.
    type: 'judgment',
    ...PLAIN,
    importance: 'critical',
    lead: /(?:(?:un)?redacted )?(?:jury )?verdict form[. ]*\((?:un)?redacted|(?:un)?redacted (?:jury )?verdict\b/y,
    examples: ['VERDICT FORM. (Redacted) (abc)'],
  },
  {
    // A paper that the clerk sends back.
    type: 'correction',
    ...PLAIN,
    importance: 'noise',
    lead: /notice of (?:document )?discrepanc(?:y|ies) (?:and|&) order\b/y,
    examples: ['NOTICE OF DISCREPANCY AND ORDER: by Judge Jane Doe, ORDERING Complaint not to be filed'],
  },
  {
    type: 'brief',
    kinds: DISTRICT,
    lead: /statement (?:of|in support of) (?:[\w-]+ ){1,3}facts?\b/y,
    unless: /motion|order/,
    examples: ['STATEMENT of Uncontroverted Facts and Conclusions of Law filed by Roe Inc.'],
  },
  {
    type: 'disclosure',
    ...PLAIN,
    importance: 'noise',
    lead: /(?:civil|local|l|fed|frcp)\.? (?:(?:local|rule|l|r|l\.?r\.?|cv|[\d.()]{1,9}) ){1,5}(?:corporate )?disclosure statement\b/y,
    unless: /motion|order|supplemental brief/,
    examples: ['CIVIL L R 7.1 DISCLOSURE STATEMENT by Roe Inc.'],
  },
  {
    type: 'letter',
    ...PLAIN,
    importance: 'routine',
    lead: /letter - [a-z ]{3,30}$/y,
    examples: ['Letter - Sentencing'],
  },
  {
    type: 'correction',
    ...PLAIN,
    importance: 'noise',
    lead: /(?:(?:electronic|attorney|notice of) (?:filing|docketing) errors?|notice to attorney regarding party modification|notice of striking)(?=$| (?:by|re:?|\[?\d))/y,
    examples: [
      'Electronic Filing Error',
      'Attorney Docketing Error',
      'Notice of Filing Error',
      'Notice to Attorney Regarding Party Modification',
    ],
  },
  {
    type: 'notice',
    ...PLAIN,
    importance: 'routine',
    lead: /(?:acknowledge?ment of (?:satisfaction of judgment|receipt)|partial satisfaction of judgment|notice of (?:acknowledge?ment|substitution of party)|certificate of (?:conference|judgment)|consent to (?:video conference|plea)|release of lien|report of mediation|adr report|mediation certification|adr clerk['’]?s notice|expert witness designation|(?:851 information|information to establish prior conviction)|claim of interest|(?:undertaking re|acknowledge?ment of|agreement re) (?:the )?protective order|protective order certification|disclosure of expert testimony)$/y,
    examples: [
      'Partial Satisfaction of Judgment',
      'Notice of Substitution of Party',
      'Certificate of Conference',
      'Report of Mediation',
      '851 Information',
      'Consent to Video Conference',
      'Claim of Interest',
    ],
  },
  {
    type: 'notice',
    ...PLAIN,
    importance: 'noise',
    lead: /(?:return of mail|mailing address|(?:order|request) (?:regarding|for) (?:copies|transcripts?))$/y,
    unless: /order/,
    examples: ['Return of Mail', 'Mailing Address'],
  },
  {
    type: 'motion',
    ...PLAIN,
    relief: 'other',
    importance: 'routine',
    lead: /(?:(?:petition|application) (?:and order )?for (?:a |issuance of )?writ of habeas corpus ad \w+|bankruptcy motion \(complaint\) to withdraw reference$)/y,
    unlessWithin: /\bgrant|signed by|so ordered|issued/,
    examples: [
      'Petition for Writ of Habeas Corpus ad Prosequendum as to John Roe',
      'Bankruptcy Motion (Complaint) to Withdraw Reference',
    ],
  },
  {
    type: 'fee',
    ...PLAIN,
    importance: 'noise',
    lead: /(?:refund(?: of (?:filing )?fees?)?|restitution payment|cash deposit|court registry deposit)$/y,
    examples: ['Refund of Filing Fee', 'Restitution Payment', 'Court Registry Deposit'],
  },
  {
    type: 'other',
    ...PLAIN,
    importance: 'routine',
    lead: /(?:return of (?:exhibits|search warrants?)|unsealed case|redaction|writ of habeas corpus ad \w+ returned)$/y,
    examples: ['Return of Exhibits', 'Unsealed Case', 'Writ of Habeas Corpus ad Prosequendum Returned'],
  },
  {
    type: 'appeal_event',
    kinds: DISTRICT,
    relief: 'certiorari',
    outcome: 'denied',
    importance: 'critical',
    lead: /(?:petition for )?writ of certiorari (?:is |was )?denied$/y,
    examples: ['Writ of Certiorari Denied'],
  },
  {
    type: 'appeal_event',
    ...PLAIN,
    importance: 'routine',
    lead: /(?:bankruptcy transmittal of (?:designated )?record\b|appeal - notice to court of appeals$)/y,
    examples: ['Bankruptcy Transmittal of Designated Record to District Court'],
  },
  {
    type: 'summons',
    ...PLAIN,
    importance: 'noise',
    lead: /(?:request to issue summons|notice of filing (?:of )?(?:proof of service|(?:proposed )?summons(?:\(?es\)?)?))/y,
    examples: ['Request to Issue Summons', 'Notice of Filing of Proof of Service'],
  },
  {
    type: 'settlement',
    ...PLAIN,
    importance: 'major',
    lead: /notice of (?:conditional|tentative|pending|global) settlement\b/y,
    examples: ['Notice of Conditional Settlement'],
  },
  {
    // What answers a claim of the other side is an answer, whatever it is called.
    type: 'answer',
    ...PLAIN,
    importance: 'routine',
    lead: /reply to (?:the )?(?:\[?\d+\]? )?(?:(?:amended|first|second|third-party) )*(?:counter|cross)-?claims?\b/y,
    unless: /in support|motion/,
    examples: ['Reply to Counterclaim by Roe Inc.'],
  },
  {
    type: 'complaint',
    ...PLAIN,
    importance: 'major',
    lead: /master complaint\b/y,
    examples: ['Master Complaint by Roe Inc.'],
  },
  {
    type: 'evidence',
    ...PLAIN,
    importance: 'routine',
    lead: /record of (?:the )?state court\b/y,
    examples: ['Record of State Court'],
  },
  {
    type: 'appearance',
    ...PLAIN,
    importance: 'noise',
    lead: /amicus curiae appearance entered\b/y,
    examples: ['Amicus Curiae Appearance Entered'],
  },
];
