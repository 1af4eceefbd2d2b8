import type { TitleRule } from './title-rule.ts';

/** The paperwork of an appeal as the circuits' clerks name it. */
const APPELLATE = ['appellate'] as const;

export const APPEAL_PAPER_RULES: readonly TitleRule[] = [
  {
    // The clerk's receipt for a brief, in order form.
    type: 'order',
    kinds: APPELLATE,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:minute |text |clerk )?order filed - (?:the )?(?:[\w'’]+ )?(?:brief|appendix|answer|response|reply|notice)\b.{0,200}?\baccepted\b/y,
    examples: [
      'Minute order filed - the brief submitted by appellee Jane Roe is accepted for filing. (Text Only - No Attachment)',
    ],
  },
  {
    type: 'appearance',
    kinds: APPELLATE,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:added|removed|terminated) (?:counsel for |attorney\(?s?\)? (?:for )?)?[^.;:]{2,80}?(?:\b[a-z]\. [^.;:]{2,60}?)? for (?:the )?(?:petitioner|respondent|appell|amic|intervenor|movant|part(?:y|ies)|plaintiff|defendant)|(?:added|removed) counsel for\b/y,
    examples: ['ADDED Ann B. Roe for Respondent John Doe.', 'ADDED Counsel for Respondent Ann Roe'],
  },
  {
    type: 'brief',
    kinds: APPELLATE,
    outcome: null,
    lead: /(?:filed )?[^.]{0,160}?\bcitations? of (?:additional|supplemental) authorit/y,
    unless: /motion|order/,
    examples: [
      'Filed Appellees John Roe and Jane Doe Citation of Additional Authority, per Circuit Rule 28(e).',
    ],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:[\w'’,/-]+ ){0,5}?(?:case|appeal|petition|proceeding) docketed\b|jurisdictional review (?:complete|form)/y,
    unless: /motion|letter/,
    examples: [
      'DIRECT CRIMINAL CASE docketed. NOA filed by Appellant Mr. John Roe. [23-1]',
      'ATTORNEY DISCIPLINE CASE docketed.',
      'JURISDICTIONAL REVIEW COMPLETE. Transcript order due on 03/22/2023 for Appellant Roe.',
    ],
  },
  {
    // Transcripts of an appeal are ordered, acknowledged and reported as filed below.
    type: 'appeal_event',
    kinds: APPELLATE,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:cancelled |attorney |electronic |supplemental )*(?:transcripts?,?(?: \[\d+\],?)? (?:report|orders?(?:ed)?\b|has been (?:ordered|filed)|filed in (?:the )?district court)|court reporter|reporter['’]?s? (?:acknowledg|notice))|notice received from .{0,80}? that the transcript|acknowledge?ment transcript/y,
    unless: /motion/,
    examples: [
      'COURT REPORTER ACKNOWLEDGMENT received from Ann Poe.',
      'TRANSCRIPT FILED IN DISTRICT COURT Transcript Order: Court Reporter: Ann Poe',
      'TRANSCRIPT ordered from Ms. Ann Poe, filed by Mr. Roe for Mr. Doe. [13]',
      'NOTICE RECEIVED from Ann Poe that the transcript ordered by Appellant Roe is complete',
    ],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /notice issued\./y,
    within: /\b(?:brief|appendix|record)s? (?:is |are |now )?due\b/,
    examples: ["NOTICE issued. Appellee's brief due 07/05/2019."],
  },
  {
    type: 'notice',
    kinds: APPELLATE,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:the )?case manager\b|notice issued\.|(?:public )?docket note\b|(?:certified|first class)(?: and (?:certified|first class))? mail\b/y,
    examples: [
      'The case manager for this case is: Ann Doe (JAC)',
      'CERTIFIED MAIL RECEIPT [1963473] received from respondent for order [1961791-2]',
    ],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:pleading tendered: )?(?:\w+ (?:\(\d+\) )?)?paper copies\b/y,
    examples: [
      'PAPER COPIES REQUESTED for the Appellant Brief filed by Appellant Mr. John Roe in 23-1 [21].',
    ],
  },
  {
    // What the court below ruled since, as its order comes in (convention 6).
    type: 'appeal_event',
    kinds: APPELLATE,
    lead: /(?:received )?(?:a )?(?:certified )?copy of (?:the )?(?:district|bankruptcy|tax|lower) court['’]?s? (?:order|judgment|opinion)/y,
    examples: [
      'Copy of District Court Order (RE #100) filed June 24, 2022 granting in forma pauperis.',
      'Received copy of District Court order filed on 11/02/2017. The Court hereby dismisses the challenge as moot.',
    ],
  },
  {
    type: 'evidence',
    kinds: APPELLATE,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:proposed |sufficient |corrected |supplemental )*(?:record excerpts|appendix|excerpts of record)\b|record filed\b/y,
    unless: /motion/,
    examples: ['PROPOSED SUFFICIENT RECORD EXCERPTS filed by Appellant Mr. John Roe [22]'],
  },
  {
    // A petition for rehearing holds the mandate by rule.
    type: 'appeal_event',
    kinds: APPELLATE,
    relief: 'stay',
    outcome: 'granted',
    importance: 'major',
    lead: /(?:temporary )?stay of (?:the )?mandate\b/y,
    unless: /motion/,
    examples: [
      'TEMPORARY STAY OF MANDATE under Fed. R. App. P. 41(b) by petition for rehearing en banc, filed.',
    ],
  },
  {
    // A letter that rules or sets a schedule is how one circuit orders.
    type: 'order',
    kinds: APPELLATE,
    lead: /ruling letter\b/y,
    examples: ['RULING LETTER SENT granting motion to extend time to file brief by 60 days [26]'],
  },
  {
    // The clerk asks the other side, and says until when.
    type: 'deadline',
    kinds: APPELLATE,
    relief: 'schedule',
    outcome: 'set',
    importance: 'routine',
    lead: /notice issued (?:to .{2,80} )?requesting (?:a )?response/y,
    examples: [
      'NOTICE ISSUED to Ann Roe requesting response to Motion to dismiss appeal [27]. Response due 01/02/2025.',
    ],
  },
  {
    type: 'notice',
    kinds: APPELLATE,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /per (?:the )?(?:above|below|attached) order\b/y,
    examples: ['PER ABOVE ORDER lodged Amicus brief [2183627-2] is filed [26-1, 26-2]'],
  },
  {
    type: 'deadline',
    kinds: APPELLATE,
    relief: 'schedule',
    outcome: 'set',
    importance: 'noise',
    lead: /notification: setting [\w ]{0,30}deadline/y,
    within: /transcript/,
    examples: [
      "NOTIFICATION: Setting acknowledgement deadline, relating to transcript order, [13]. Ann Poe's acknowledgement is due 09/21/2022.",
    ],
  },
  {
    type: 'deadline',
    kinds: APPELLATE,
    relief: 'schedule',
    outcome: 'set',
    importance: 'routine',
    lead: /notification: setting [\w ]{0,30}deadline/y,
    examples: ['NOTIFICATION: Setting response deadline, relating to [13]. Response is due 09/21/2022.'],
  },
];
