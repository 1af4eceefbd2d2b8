import type { TitleRule } from './title-rule.ts';

/** Forms and set phrases that clerks of district courts enter: short, fixed, and easily taken for something else. */
const DISTRICT = ['district'] as const;

export const CLERK_FORM_RULES: readonly TitleRule[] = [
  {
    type: 'assignment',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:magistrate judge )?notice of re-?designation\b|order:? that (?:the |this )?(?:case|action|matter) be referred to the clerk\b/y,
    examples: [
      'MAGISTRATE JUDGE NOTICE OF REDESIGNATION to Magistrate Judge Jane Roe.',
      'Order that case be referred to the Clerk of Court for assignment to a Magistrate Judge for General Pretrial',
    ],
  },
  {
    // A list of trials is a calendar, although it says "assignment".
    type: 'hearing',
    kinds: DISTRICT,
    lead: /notice of (?:assignment of cases? for|case assigned for) trial\b/y,
    examples: ['NOTICE OF ASSIGNMENT OF CASES FOR TRIAL: jury trial set for 9:00 a.m. on 4/26/04.'],
  },
  {
    type: 'hearing',
    kinds: DISTRICT,
    lead: /(?:amended |second |third |corrected )*notice by [^.;]{2,80}? (?:of|setting) (?:a )?(?:motion )?hearing\b/y,
    examples: ['Amended NOTICE by movant Jane Roe of hearing setting hearing for motion to intervene'],
  },
  {
    type: 'notice',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'noise',
    title:
      /[\s*]*(?:notice to (?:the )?court regarding (?:the )?proposed\b|advisory entry\b|notice (?:for|to) attorneys? to update\b|(?:[a-z]+[.,:] )?(?:no )?interpreter (?:is )?(?:not )?(?:needed|required|necessary)\b)/y,
    examples: [
      "***NOTICE TO COURT REGARDING PROPOSED CLERK'S CERTIFICATE OF DEFAULT.",
      'ADVISORY ENTRY. Submission of Proposed Orders - Please be advised that ECF No. 49 was not sent to chambers.',
      'NOTICE FOR ATTORNEY TO UPDATE ADDRESS to Ann Roe: It appears the address is different.',
      '***English. No Interpreter needed as to John Roe',
    ],
  },
  {
    type: 'correction',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'noise',
    title:
      /[\s*]*notice to (?:attorney|counsel|filer)s? (?:regarding|re:?|of|that) (?:[\w’'.-]+ ){0,6}?(?:error|deficien|correct|incorrect|reject)/y,
    examples: ['***NOTICE TO ATTORNEY REGARDING CIVIL CASE OPENING STATISTICAL ERROR CORRECTION'],
  },
  {
    type: 'fee',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:cashiers?['’]? office )?registry (?:fund )?deposit\b|usca (?:appeal )?(?:filing )?fees? (?:received|paid)|clerk['’]?s? letter (?:re:?|regarding|concerning|about) (?:the )?(?:unpaid )?filing fee/y,
    examples: [
      'CASHIERS OFFICE REGISTRY DEPOSIT: Received $5,000.00 for deposit into the registry',
      "CLERK'S LETTER re: filing fee to Ann Poe.",
      'USCA Appeal Fees received $ 505 receipt number 1234 re 60 Notice of Appeal filed by Roe.',
    ],
  },
  {
    type: 'settlement',
    relief: null,
    outcome: null,
    importance: 'major',
    lead: /(?:(?:report (?:of|on|re:?|regarding) |notice of )mediation|(?:joint )?(?:mediat\w+|adr|ene)['’]?s? (?:report|outcome|result|statement|certificat\w*))\b/y,
    within:
      /\b(?:result|outcome|disposition|status)s?(?: of (?:the )?(?:mediation|session|case))?(?: is| was)?[: -]+(?:the )?(?:case |matter |action )?(?:has )?(?:been )?(?:fully |completely )?(?:settled|resolved)\b|\bparties (?:have )?(?:reached (?:a )?(?:full |complete )?(?:settlement|agreement|resolution)|settled)\b/,
    unlessWithin: /not (?:been )?(?:settled|resolved|reach)|partial|in part\b|unable|impasse/,
    examples: ['REPORT of Mediation by Jane Roe. Mediation result: settled(Roe, Jane)'],
  },
  {
    type: 'notice',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /local rule \S+ (?:certificat|statement of (?:compliance|conferral))|adr clerk['’]?s? notice (?:of )?(?:re-?)?(?:appoint|assign)/y,
    examples: ['LOCAL RULE 7.1(A)(2) certificate of compliance re 20 MOTION to Dismiss by Roe Corp.'],
  },
  {
    // Taken off the list without a ruling.
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: 'moot',
    importance: 'routine',
    lead: /order:? (?:directing (?:the )?clerk (?:of (?:the )?court )?to terminate|terminating) (?:all |any )?(?:of )?(?:the )?(?:pending |outstanding )?motions?\b(?! (?:to|for)\b)/y,
    unlessWithin: /\b(?:grant|den(?:y|ie))/,
    examples: ['ORDER DIRECTING CLERK TO TERMINATE PENDING MOTIONS.'],
  },
  {
    // What was asked for on a form and signed by the judge.
    type: 'order',
    kinds: DISTRICT,
    outcome: 'granted',
    lead: /(?:(?:joint |consent |unopposed |ex parte )*(?:petition|application|request|motion|affidavit)s?) (?:and|&) order\b(?! (?:to show cause|form))/y,
    unless: /proposed/,
    unlessWithin: /\bden(?:y|ie)|proposed order|filed by/,
    examples: ['PETITION AND ORDER for admission pro hac vice of government attorney.'],
  },
  {
    // What a judge writes on a paper or to counsel binds like an order.
    type: 'order',
    kinds: DISTRICT,
    lead: /eo: (?!minutes\b|.{0,40}\border\b)|documents? endorsed\b|memorandum to (?:all )?(?:counsel|(?:the )?parties|the file)\b/y,
    unless: /from|by (?:plaintiff|defendant)/,
    examples: [
      'EO: In light of the Notice of No Opposition, the Motion for Leave to File Brief of Amicus Curiae is GRANTED.',
      'Document endorsed NOTED by Magistrate Judge Jane Roe: 22 Position Regarding Settlement',
      'MEMORANDUM to Counsel re: discovery schedule. Signed by Judge Jane Roe on 3/4/2019.',
    ],
  },
  {
    type: 'evidence',
    kinds: DISTRICT,
    outcome: null,
    lead: /(?:(?:amended|supplemental|revised|updated|final|draft) )*vaughn (?:index|declaration)|certificat(?:e|ion) (?:of|re:?|regarding) (?:the )?(?:contents of (?:the )?)?administrative record\b|sentencing exhibits?\b/y,
    examples: [
      'VAUGHN INDEX by U.S. DEPARTMENT OF JUSTICE.',
      'CERTIFICATE of Administrative Record',
      'SENTENCING EXHIBITS by John Roe',
    ],
  },
  {
    type: 'brief',
    kinds: DISTRICT,
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /rule (?:16|26)\S* (?:case management |scheduling |joint |initial )*statement\b/y,
    examples: ['Rule 16 Case Management Statement by Ann Poe.'],
  },
  {
    // What everybody may know is not moved to be dismissed.
    type: 'motion',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /(?:\w+ )?request (?:for (?:the court to take )?|that the court take |to take )judicial notice\b/y,
    unless: /opposition|object|response/,
    examples: ['Request for Judicial Notice re 25 MOTION to Dismiss filed by Roe Corp.'],
  },
];
