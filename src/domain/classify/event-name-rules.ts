import type { TitleRule } from './title-rule.ts';

/** Names that the menus of the filing program give to papers, as feeds and bare entries carry them. */
const DISTRICT = ['district'] as const;
const PLAIN = { relief: null, outcome: null } as const;

export const EVENT_NAME_RULES: readonly TitleRule[] = [
  {
    // The parties' paper with the judge's order under it.
    type: 'order',
    kinds: DISTRICT,
    lead: /(?:\w+ )?stipulation\b[^;]{0,140}? and order (?:thereon )?(?:signed )?by (?:(?:mag|magistrate|chief|senior|district|u\.s\.)\.? )*judge\b/y,
    examples: ['Second STIPULATION continuing trial date and excluding time and order by Judge Jane Doe'],
  },
  {
    // What a judge orders from chambers, whatever the clerk's sheet is called.
    type: 'order',
    kinds: DISTRICT,
    title: /eo: minutes?\b/y,
    examples: ['EO: MINUTES: Final Pretrial Conference is moved to 02/23/2005 02:00 PM by Judge Doe'],
  },
  {
    type: 'assignment',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    lead: /(?:case|action|matter) as to [^;]{2,300}? (?:re-?)?(?:assigned|referred) to\b/y,
    examples: [
      'Case as to John Roe, Roe Farms, Inc Referred to Magistrate Judge Jane Doe.',
      'Case as to John Roe assigned to Judge Jane Doe.',
    ],
  },
  {
    // A call to court.
    type: 'hearing',
    kinds: DISTRICT,
    relief: null,
    outcome: 'set',
    lead: /notice to appear$/y,
    examples: ['Notice to Appear'],
  },
  {
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'noise',
    lead: /cja \d+(?:\/\d+)?(?: as to [^:;]{2,60}:)?[ :-]+(?:order )?(?:appoint|authoriz)\w*|appointment of (?:cja |federal |panel |defense )?(?:counsel|attorney|public defender)\b/y,
    unless: /motion|request|voucher/,
    examples: [
      'CJA 20: Appointment of Attorney Ann Poe for John Roe by Magistrate Judge Doe',
      'CJA 20 - Appointment',
      'CJA 21/31 - Authorization',
      'Appointment of Counsel',
    ],
  },
  {
    type: 'summons',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'noise',
    lead: /acknowledg\w+ of (?:receipt of )?service\b|subpoena return(?:ed)?\b|(?:u\.?s\.? )?marshals?['’]?s? return\b/y,
    examples: ['Acknowledgment of Service', 'Subpoena Returned Executed', 'US Marshals Return'],
  },
  {
    type: 'complaint',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'major',
    lead: /(?:bill of information|short[- ]form complaint)\b/y,
    examples: ['Bill of Information', 'Short Form Complaint'],
  },
  {
    // The government drops what it charged besides.
    type: 'order',
    kinds: DISTRICT,
    relief: 'dismissal',
    outcome: 'granted',
    importance: 'major',
    lead: /dismissal of counts? on (?:the )?government/y,
    examples: ['DISMISSAL OF COUNTS on Government Motion as to John Roe'],
  },
  {
    type: 'notice',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'routine',
    lead: /(?:forfeiture )?bill of particulars\b|local (?:civil )?rule [\d.]+ certificat/y,
    unless: /motion|order/,
    examples: ['Forfeiture Bill of Particulars', 'Local Rule 7.1 Certificate'],
  },
  {
    // A mediator's word that does not tell of a settlement.
    type: 'notice',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'routine',
    lead: /(?:mediation|mediator['’]?s?) report(?=$| by | filed)/y,
    unlessWithin: /settle|resol|agree/,
    examples: ['Mediation Report', "Mediator's Report by Ann Poe"],
  },
  {
    type: 'other',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'routine',
    lead: /amended document\b|writs? of (?:garnishment|execution|attachment|assistance)\b/y,
    unless: /application|order|issued/,
    examples: ['Amended Document (NOT Motion)', 'Writ of Garnishment'],
  },
  {
    type: 'hearing',
    kinds: DISTRICT,
    outcome: 'held',
    lead: /(?:jury selection|settlement conference|voir dire)(?: ?- ?\w+)?$/y,
    examples: ['Jury Selection', 'Settlement Conference'],
  },
  {
    // What the probation office asks the court, and a defendant who asks to plead.
    type: 'motion',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /petition (?:for (?:warrant|summons|action)|to (?:enter (?:a )?plea|revoke))\b|(?:(?:probation|supervised release)[ /]*){1,2}(?:violation )?petition\b|prob(?:ation)? (?:form )?12[a-c]?\b/y,
    unlessWithin: /\border\b|signed by|granted/,
    examples: [
      'Petition for Warrant or Summons for Offender Under Supervision',
      'Probation/Supervised Release Violation Petition',
      'Petition to Enter Plea',
    ],
  },
  {
    type: 'fee',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'noise',
    lead: /clerk['’]?s? certificate of cash deposit\b/y,
    examples: ["Clerk's Certificate of Cash Deposit"],
  },
  {
    type: 'appearance',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'noise',
    lead: /notice of (?:dis)?association of (?:co-?)?(?:counsel|attorney)/y,
    examples: ['Notice of Association of Counsel by John Roe'],
  },
  {
    type: 'evidence',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'routine',
    lead: /victim impact statements?\b/y,
    examples: ['Victim Impact Statement'],
  },
  {
    type: 'appeal_event',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'noise',
    lead: /transcript order(?:$|:? (?:for|as to|by)\b)/y,
    examples: [
      'Transcript Order',
      'TRANSCRIPT ORDER for proceedings held on 2/5/2026 by Roe Inc., for Court Reporter Poe',
    ],
  },
  {
    // The judge takes the plea that was offered before a magistrate judge.
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'major',
    lead: /(?:entry and )?acceptance of (?:guilty )?plea\b|adjudication of guilt\b/y,
    unless: /motion/,
    examples: [
      'ACCEPTANCE of Plea of Guilty, Adjudication of Guilt and Notice of Sentencing as to John Roe.',
    ],
  },
  {
    type: 'other',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'routine',
    lead: /motion[- ]related document\b|report commencing criminal action\b|acknowledge?ment of (?:the )?indictment\b|\$[\d,.]+ (?:[\w%/-]+ ){0,4}bond (?:set|posted|filed|executed)\b/y,
    examples: [
      'Motion Related Document',
      'REPORT Commencing Criminal Action as to John Roe',
      'Acknowledgment of Indictment by John Roe',
      '$50,000 10% PSB Bond set as to John Roe',
    ],
  },
  {
    type: 'judgment',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'critical',
    lead: /order(?:ed)? that (?:final )?judgment (?:is|be(?: and is)?) (?:hereby )?entered\b/y,
    unlessWithin: /\bpartial|\bas to (?:count|claim)/,
    examples: ['ORDER THAT JUDGMENT IS ENTERED IN FAVOR OF DEFENDANTS AND AGAINST PLAINTIFFS.'],
  },
  {
    // Another judge of the district has the case; whom no judge had before is no news.
    type: 'assignment',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'major',
    lead: /(?:(?:chief|senior|district) )*judge (?!magistrate)[^;:]{2,60}? added\. (?:(?:chief|senior|district) )*judge (?!unassigned)[^;:]{2,60}? no longer assigned\b/y,
    examples: ['Judge Jane Roe added. Judge John Doe no longer assigned to case.'],
  },
  {
    // A party reminds the judge that all is briefed.
    type: 'notice',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'routine',
    lead: /requests? (?:to submit(?: for decision)?|for submission) (?:re:?|of|on|regarding)\b/y,
    examples: ['REQUEST to Submit for Decision re 20 MOTION to Compel filed by Jane Roe'],
  },
  {
    // Sheets that a clerk fills in while the court sits.
    type: 'hearing',
    kinds: DISTRICT,
    outcome: 'held',
    lead: /arraignment information sheet\b|calendar entry\b/y,
    examples: [
      'ARRAIGNMENT INFORMATION SHEET for John Roe',
      'CALENDAR ENTRY as to John Roe; case called before Judge Doe for pleading',
    ],
  },
  {
    type: 'disclosure',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'noise',
    lead: /certificate\/notice of interested part/y,
    examples: ['Certificate/Notice of Interested Parties'],
  },
  {
    // A judge of the same court takes the related case.
    type: 'assignment',
    kinds: DISTRICT,
    ...PLAIN,
    importance: 'major',
    lead: /order re:? transfer pursuant to general order\b|(?:chief )?(?:district )?judge transferring case\b/y,
    unlessWithin: /declin|denied/,
    examples: [
      'ORDER RE TRANSFER PURSUANT TO GENERAL ORDER 21-01 -Related Case- filed. Case transferred from Judge Roe to Judge Doe',
      'Chief District Judge Transferring Case',
    ],
  },
  {
    // Of the court's own making, whatever it regulates.
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /standing order (?:in re|re|regarding|on|for|governing|concerning)\b|order (?:pursuant to|in accordance with) (?:general|standing|administrative) order\b/y,
    unlessWithin:
      /set for|due (?:by|on)|referred|assigned to (?:judge|magistrate|the hon)|assigning|assignment|\bgrant|continu|reset|stay|extend|vacat/,
    examples: [
      'ORDER pursuant to General Order No. 2007-12: all pro se civil cases are exempted from conferences',
      'STANDING ORDER IN RE PILOT PROJECT REGARDING CASE MANAGEMENT TECHNIQUES',
    ],
  },
];
