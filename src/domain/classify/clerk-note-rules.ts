import type { TitleRule } from './title-rule.ts';

/** Notes and sheets of district clerks, and papers that only some districts call so. */
const DISTRICT = ['district'] as const;

/** Nothing is asked or ruled on. */
const PLAIN = { kinds: DISTRICT, relief: null, outcome: null } as const;

export const CLERK_NOTE_RULES: readonly TitleRule[] = [
  {
    // What the clerk tells everybody in the case.
    type: 'notice',
    ...PLAIN,
    importance: 'noise',
    lead: /(?:counsel|parties|attorneys?|filers?)(?:,)? (?:please )?(?:note|take notice|be advised|(?:is|are) (?:hereby )?(?:advised|reminded|notified))\b/y,
    unlessWithin: /set for|due (?:by|on)|motion/,
    examples: [
      'COUNSEL PLEASE NOTE: This docket contains pleadings and orders pertaining to this case only.',
    ],
  },
  {
    type: 'assignment',
    ...PLAIN,
    importance: 'routine',
    lead: /pursuant to\b/y,
    within: /\bmagistrate judge is (?:hereby )?(?:designated|authorized|assigned)\b/,
    examples: [
      'Pursuant to Local Rule 2.08, the assigned magistrate judge is designated and authorized to exercise full authority.',
    ],
  },
  {
    type: 'assignment',
    ...PLAIN,
    lead: /(?:clerk['’]?s? )?notifications? of (?:case )?(?:re)?assignment\b/y,
    unless: /attorney|counsel/,
    examples: [
      "CLERK'S Notification of Reassignment to US Magistrate Judge re: Consent to Jurisdiction by US Magistrate Judge.",
    ],
  },
  {
    // Who serves the papers, and how.
    type: 'summons',
    ...PLAIN,
    importance: 'noise',
    lead: /notice of (?:intent to use )?(?:private )?process server\b|usms? return of (?:notice|complaint|process|order|warrant)|(?:completed )?(?:usm|marshal)[ -]?285\b/y,
    examples: [
      'NOTICE OF PROCESS SERVER by Plaintiff Roe',
      'USM Return of Notice, Complaint & Warrant Executed',
    ],
  },
  {
    type: 'complaint',
    ...PLAIN,
    importance: 'major',
    lead: /state court (?:complaint|petition)\b/y,
    unless: /record|file\b/,
    examples: ['STATE COURT COMPLAINT against Roe Inc, filed by Ann Poe.'],
  },
  {
    type: 'brief',
    kinds: DISTRICT,
    outcome: null,
    importance: 'routine',
    lead: /(?:sur-?)?rebuttals?(?: (?:memorandum|brief|in support|to|re|by|filed|argument))\b|(?:\w+ ){0,3}(?:pretrial|pre-trial|rule 16|scheduling) (?:conference )?(?:summary )?statement\b|(?:rule 26\(a\)\(3\) )?pretrial disclosures?\b/y,
    examples: [
      'Rebuttal re 24 MOTION for Summary Judgment filed by Jane Roe',
      'AMENDED INITIAL PRETRIAL CONFERENCE SUMMARY STATEMENT by USA',
    ],
  },
  {
    // Mail that came back or went out.
    type: 'notice',
    ...PLAIN,
    importance: 'noise',
    lead: /acknowledge?ment of receipt (?:as to|of|re) (?:the )?(?:certified|mail)|clerk['’]?s? certificate of mailing\b|summons(?:es)? forwarded\b|as to # ?\d{1,4} ?:/y,
    examples: [
      'ACKNOWLEDGMENT OF Receipt as to certified mail, return receipt received filed by John Roe',
      'Clerks Certificate of Mailing as to John Roe re 2 Order, 3 Notice to all counsel of record.',
      'DOCKET ANNOTATION as to # 5 : Summons forwarded to attorney Jane Doe via U.S. Mail.',
    ],
  },
  {
    type: 'transfer',
    kinds: DISTRICT,
    relief: 'transfer',
    outcome: 'granted',
    importance: 'routine',
    lead: /orders? (?:re-?designating|reassigning|changing) (?:the )?division\b/y,
    examples: ['Order Redesignating Division to Southern Division.'],
  },
  {
    type: 'appeal_event',
    ...PLAIN,
    importance: 'routine',
    lead: /(?:f\.?r\.?a\.?p\.? )?certificate of readiness\b/y,
    examples: ['F.R.A.P. Certificate of Readiness re 25 Notice of Appeal.'],
  },
  {
    type: 'notice',
    kinds: DISTRICT,
    outcome: null,
    importance: 'routine',
    lead: /(?:memorandum|memo) (?:of|from|by) (?:the )?clerk\b|clerk['’]?s? memorandum\b/y,
    examples: ['MEMORANDUM OF THE CLERK. Cv. 20-2237 has been consolidated with lead case Cv. 20-2017.'],
  },
  {
    type: 'opinion',
    kinds: DISTRICT,
    lead: /(?:amended )?memorandum of (?:decision|opinion)\b/y,
    unless: /proposed/,
    examples: ['MEMORANDUM OF DECISION Signed by Judge Jane Roe on 12/19/2019.'],
  },
  {
    // The judge talked with the parties about settling.
    type: 'hearing',
    ...PLAIN,
    outcome: 'held',
    importance: 'routine',
    lead: /(?:(?:telephonic|further|continued|additional|ongoing|ex parte) )*settlement (?:discussions?|call|negotiations|conversations?) (?:with|held|conducted|were|by)\b/y,
    examples: ['EP: Telephonic settlement discussions with the parties. Tentative resolution reached.'],
  },
  {
    type: 'order',
    kinds: DISTRICT,
    relief: 'schedule',
    outcome: 'set',
    importance: 'routine',
    lead: /(?:social security|bankruptcy) (?:appeal|case|scheduling|briefing|review|procedural)(?: scheduling| briefing| management)? order\b/y,
    unlessWithin: /grant|den(?:y|ied)|affirm|remand|revers/,
    examples: ["SOCIAL SECURITY APPEAL ORDER. Plaintiff's Brief in Support due by 10/12/2017."],
  },
  {
    // Somebody must say why; the day by which is the rest of it.
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    lead: /order by [^.;:]{4,60}?, ?directing [^.;:]{2,60}? to show cause\b/y,
    examples: ['ORDER by Judge Jane Roe , directing Plaintiff to show cause( Response due by 10/24/2018)'],
  },
  {
    type: 'summons',
    ...PLAIN,
    importance: 'noise',
    lead: /notice of (?:a )?lawsuit (?:and|&) request (?:to|for) waive/y,
    examples: ['NOTICE of Lawsuit and Request to Waive Service of Summons filed by John Roe'],
  },
  {
    type: 'notice',
    ...PLAIN,
    importance: 'noise',
    lead: /notice of (?:filing (?:of )?)?civil cover sheet\b/y,
    examples: ['NOTICE of Civil Cover Sheet re: 1 Notice of Removal,,, filed by Roe Corp'],
  },
  {
    type: 'brief',
    kinds: DISTRICT,
    outcome: null,
    importance: 'routine',
    lead: /notice of [^.;:]{3,80}?['’]s? (?:opening |responsive |reply |answering )?claim construction brief\b/y,
    examples: ["Notice of Defendants Roe LLC and John Poe's Claim Construction Brief filed by John Poe"],
  },
  {
    // The bankruptcy court sends an appeal up.
    type: 'appeal_event',
    ...PLAIN,
    importance: 'routine',
    lead: /certificate of transmi(?:ssion|ttal) of (?:the )?(?:record (?:on|in) )?bankruptcy (?:on )?appeal\b|certificate of transmi(?:ssion|ttal) of bankruptcy\b/y,
    examples: ['Certificate of transmission of Bankruptcy on Appeal. Bankruptcy Court case number 12-12999.'],
  },
  {
    type: 'assignment',
    ...PLAIN,
    importance: 'major',
    lead: /after (?:a )?review of (?:the|this) (?:case|file),? (?:the |this )?case (?:is )?reassigned to (?:the )?(?:chief |senior )?district judge\b/y,
    examples: ['After review of the case, case reassigned to District Judge per 5 Docket Text Order.'],
  },
  {
    type: 'order',
    kinds: DISTRICT,
    relief: 'schedule',
    outcome: 'set',
    importance: 'routine',
    lead: /rule 26\(f\) (?:initial )?pre-?trial order\b/y,
    examples: ['RULE 26(f) PRETRIAL ORDER: Rule 16(b) Scheduling Conference set for 2/1/2016 at 09:30 AM'],
  },
  {
    // The clerk's mark stands before what the judge ordered.
    type: 'order',
    kinds: DISTRICT,
    relief: 'dismissal',
    outcome: 'dismissed',
    importance: 'critical',
    lead: /closed dismissed\b[ /:-]*(?:marginal entry[ :-]*)?(?:stipulation and )?(?:order (?:of|for|dismissing)|order\b[^.;]{0,40}\bdismiss)/y,
    examples: ['CLOSED DISMISSED - ORDER OF DISMISSAL. Signed by Judge Jane Roe on 8/14/2017.'],
  },
  {
    type: 'transfer',
    kinds: DISTRICT,
    relief: 'transfer',
    outcome: null,
    importance: 'major',
    lead: /(?:this )?(?:case|action|file) will be (?:sent|transferred|transmitted) (?:electronically )?to the (?:u\.?s\.? |united states )?district court\b/y,
    examples: [
      'Case will be sent to the U.S. District Court for the Western District of Wisconsin by electronic transfer',
    ],
  },
  {
    type: 'assignment',
    ...PLAIN,
    importance: 'routine',
    lead: /notice (?:regarding|re:?|concerning) (?:the )?assignment of (?:this|the) (?:matter|case|action)\b/y,
    examples: [
      'NOTICE Regarding assignment of this matter to Judge Jane Roe; Consent forms to be filed within 21 days',
    ],
  },
  {
    // Time to answer that the parties agree on.
    type: 'stipulation',
    kinds: DISTRICT,
    relief: 'extension',
    outcome: null,
    importance: 'noise',
    lead: /(?:joint )?stipulation (?:regarding|re:?|as to|on|concerning) (?:the )?(?:deadlines?|time) (?:for [^.;]{2,40} )?to (?:answer|respond|move|plead|file (?:an? )?(?:answer|response))\b/y,
    examples: ['STIPULATION Regarding Deadline to Respond to Complaint by Roe LLC.'],
  },
  {
    type: 'motion',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /requests? for notice of (?:entry of )?default\b(?! judgment)/y,
    examples: ['Request for notice of default by Roe Credit Company LLC .'],
  },
  {
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /notice: (?:clerk['’]?s? )?entry of default\b(?! judgment)/y,
    examples: ["NOTICE: Clerk's ENTRY OF DEFAULT as to 390 Harrow LLC, John Roe"],
  },
  {
    type: 'notice',
    ...PLAIN,
    importance: 'noise',
    lead: /certified cop(?:y|ies) of [^.;]{3,60}? (?:provided|mailed|given|e-?mailed) to (?:defense |plaintiff['’]?s? |defendant['’]?s? )?(?:counsel|parties|part(?:y|ies)|plaintiff|defendant|petitioner|attorney)/y,
    examples: ['Certified Copy of Notice of Removal Provided to Defense Counsel by mail'],
  },
  {
    type: 'assignment',
    ...PLAIN,
    importance: 'routine',
    lead: /notice affirming (?:the )?(?:prior )?order of reference\b/y,
    examples: ['NOTICE AFFIRMING PRIOR ORDER OF REFERENCE re 2 Order Referring Case to Magistrate Judge.'],
  },
  {
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /clerk['’]?s? certificate ?\/ ?order\b/y,
    examples: ["CLERK'S CERTIFICATE/ORDER. Signed by Deputy Clerk on 08/21/2019."],
  },
  {
    // A prisoner's case is opened on the condition that forms come in.
    type: 'order',
    kinds: DISTRICT,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /memorandum order:? (?:that )?(?:this |the )?(?:action|case|matter|petition|complaint) (?:is |be )?(?:hereby )?conditionally (?:docketed|filed)\b/y,
    examples: ['MEMORANDUM ORDER that this action is CONDITIONALLY docketed. Plaintiff to submit statement'],
  },
  {
    type: 'stipulation',
    kinds: DISTRICT,
    outcome: null,
    lead: /non-?dispositive stipulation\b/y,
    unless: /order/,
    examples: ['Non-Dispositive Stipulation re discovery filed by Roe Inc.'],
  },
  {
    // One paper that informs and asks.
    type: 'motion',
    kinds: DISTRICT,
    outcome: null,
    lead: /(?:informative|urgent) motion\b/y,
    examples: ['INFORMATIVE Motion, MOTION to Withdraw Attorney as to Jane Doe'],
  },
];
