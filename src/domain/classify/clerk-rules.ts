import type { TitleRule } from './title-rule.ts';

/** What clerks enter beside the papers: approvals, judges added, forms for other offices, automatic messages. */
export const CLERK_RULES: readonly TitleRule[] = [
  {
    // What the clerk may grant, the clerk's approval grants.
    type: 'order',
    outcome: 'granted',
    lead: /(?:clerk['’]?s? |notice of )?approval (?:by clerk )?(?:of|for|re:?) (?:\w+ ){0,3}?(?:application|motion|request|stipulation|petition|admission|withdrawal|substitution)/y,
    examples: ['Approval of Application for Admission Pro Hac Vice'],
  },
  {
    type: 'assignment',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:(?:chief|senior|magistrate|district|bankruptcy|u\.s\.|visiting|settlement|presiding) )*(?:judge|mediator) (?:[^.;:]|\b[a-z]\.){2,90}? (?:is |was |has been )?added\b|added (?:(?:chief|senior|magistrate|district|bankruptcy) )*judge\b/y,
    unless: /motion|party/,
    examples: ['Judge Ann Doe and Magistrate Judge John Roe added.', 'Added Magistrate Judge Ann Roe.'],
  },
  {
    type: 'assignment',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:adr |court |clerk['’]?s? )*(?:neutral|mediator|arbitrator) (?:appointment|appointed|selected|designat)|(?:notice of )?appointment of (?:adr )?(?:neutral|mediator|arbitrator)/y,
    unless: /order|motion|objection/,
    examples: ['ADR Neutral appointment: Neutral Ann Poe is appointed as Mediator.'],
  },
  {
    type: 'assignment',
    relief: null,
    outcome: null,
    importance: 'routine',
    kinds: ['district', 'bankruptcy'],
    lead: /(?:text )?notice of judges? assign|notice of case opening|if ordered by the court, all referrals/y,
    examples: [
      'TEXT NOTICE OF JUDGES ASSIGNED: Judge Jane Roe and Magistrate Judge John Doe assigned.',
      'If ordered by the court, all referrals and consents in this case will be assigned to Magistrate Judge Doe.',
    ],
  },
  {
    type: 'assignment',
    relief: null,
    outcome: null,
    importance: 'routine',
    kinds: ['district'],
    title: /(?:text )?minute entry\b/y,
    within:
      /\b(?:order referring (?:this )?(?:case|matter|action)|(?:case|matter|action) (?:is )?(?:hereby )?referred) to\b/,
    unlessWithin: /\bheld\b|grant|den(?:y|ie)|dismiss/,
    examples: [
      'MINUTE entry before Judge Jane Roe: Enter order referring case to Magistrate Judge Doe for settlement.',
    ],
  },
  {
    // A plan that a party hands in; the judge's own is an order.
    type: 'brief',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:(?:joint|stipulated|proposed|amended|civil|rule \S+) )*(?:discovery|case management|case|scheduling) plan\b/y,
    within:
      /\bplan\b[^.]{0,60}(?:tendered|\bby (?:all )?(?:plaintiffs?|defendants?|petitioners?|parties)\b|filed by)/,
    unlessWithin: /granting|approv|adopt/,
    examples: [
      'DISCOVERY PLAN and Scheduling Order by Plaintiff Roe Inc.',
      'CASE MANAGEMENT PLAN TENDERED, filed by Plaintiff Roe.',
    ],
  },
  {
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /notice of (?:automatic |agreed |initial |stipulated |first |parties['’] )*extension of time/y,
    examples: [
      'NOTICE of Automatic Extension of Time pursuant to Local Rule 6-1 to 6/24/2019, filed by Roe.',
    ],
  },
  {
    // What the clerk tells the Patent Office and the Copyright Office.
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:(?:e-?)?mailed |copy of |sent )?(?:form )?(?:ao[ -]?(?:120|121)\b|(?:report|notice) (?:on|of|to|re|regarding) (?:the )?(?:filing|determination|action|commissioner|director)[^.]{0,60}(?:patent|trademark|copyright)|report to (?:the )?(?:patent|trademark|copyright)|(?:patent|trademark|copyright)(?:[/ ]+(?:or |and )?(?:patent|trademark|copyright))* (?:form|report|notice)\b)/y,
    unless: /motion|order|expert/,
    examples: [
      'AO120 Patent Form filed.',
      'Report on the Filing or Determination of an Action Regarding a Patent or Trademark',
      'Patent/Trademark Report to the Commissioner',
      'MAILED Report on the filing of a trademark action to Patent and Trademark Office',
    ],
  },
  {
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /acknowledge?ment (?:of|and receipt of) (?:the |notice of )?(?:next |new )?(?:court|hearing|trial|appearance) (?:date|appearance)|(?:notice|certificate|statement) of (?:compliance|non-?compliance|consultation|conferral|good faith)/y,
    unless: /motion|order/,
    examples: [
      'Acknowledgment of next court date by defendant John Roe to appear on March 4, 2011.',
      'CERTIFICATE OF CONSULTATION by Roe Inc.',
    ],
  },
  {
    type: 'hearing',
    outcome: 'held',
    kinds: ['district'],
    lead: /minute orders? (?:for|of) (?:court )?proceedings\b/y,
    examples: ['Minute Order for proceedings held before Judge Roe: Initial Conference held on 8/9/2021.'],
  },
  {
    type: 'termination',
    relief: null,
    outcome: null,
    importance: 'major',
    lead: /(?:clerk['’]?s? )?(?:entry|notice) of dismissal approving|clerk['’]?s? (?:entry|notice) of dismissal|closed ?[/ -] ?dismissed/y,
    examples: [
      "Clerk's Entry of DISMISSAL APPROVING 40 Stipulation of Dismissal",
      'CLOSED DISMISSED/MARGINAL ENTRY - The Clerk is DIRECTED to close this case on the docket.',
    ],
  },
  {
    // A mediator who tells that nothing was settled.
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:mediat\w+|adr|ene|settlement conference)['’]?s? (?:report|result|outcome|statement|certificat)\w*|report (?:of|re:?|on|regarding) (?:mediat|adr|settlement conference)\w*/y,
    within:
      /impasse|unsuccess|unsettled|not (?:been )?(?:settled|reach|resolved)|no (?:settlement|agreement|resolution)|did not|suspended|adjourned|rescheduled|not held|was held on/,
    unlessWithin: /\bsettled (?:in full|as to|on)|fully settled|complete settlement|full settlement/,
    examples: ['MEDIATION REPORT: Unsuccessful.', 'MEDIATION report. Hearing outcome: Impasse.'],
  },
  {
    // How a judge wants things done.
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:(?:judge['’]?s?|individual|civil|criminal|chambers|courtroom|general|pretrial|trial|rules,?|practices,?|policies,?|and|&) )*(?:practices|procedures|policies|guidelines|instructions|preferences)\b(?! order)/y,
    unless: /order|motion|jury|\bproposed|notice|letter/,
    examples: ['PRACTICES AND PROCEDURES before Judge Jane Roe.'],
  },
  {
    type: 'evidence',
    outcome: null,
    title: /(?:additional )?attachments?\b/y,
    examples: ['Additional Attachments to Main Document: 15 Response to Motion.'],
  },
  {
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:[\w./()-]+ ){0,3}?(?:word[- ]count|type[- ]volume|page[- ]limit) (?:limitation |compliance )?certificat/y,
    examples: ['LR7.1 WORD COUNT COMPLIANCE CERTIFICATE by Roe Inc re 22 Memorandum in Support of Motion'],
  },
  {
    // Taken off the list of pending motions without a ruling.
    type: 'order',
    outcome: 'moot',
    importance: 'routine',
    lead: /(?:pending )?motions? (?:\[?\d+\]?,? ){0,4}terminated\b/y,
    examples: ['Motions terminated: 12 MOTION to Dismiss filed by John Roe.'],
  },
  {
    type: 'appeal_event',
    relief: null,
    outcome: null,
    importance: 'routine',
    kinds: ['district', 'bankruptcy', 'special'],
    lead: /(?:notice of )?assignment of (?:usca|cafc|appeal|appellate|court of appeals)\b|appeal (?:review|packet|checklist|coversheet|forms?|deficien)|(?:notice of )?appeal (?:case )?(?:number|no\.) assigned|civil case number [^.;]{3,40} assigned to notice of appeal/y,
    examples: [
      'Notice of Assignment of USCA No. 21-20123 for 45 Notice of Appeal, filed.',
      'Notice of Assignment of CAFC Case Number 25-1555 re 40 Notice of Appeal.',
      'Appeal Review Notes re: 45 Notice of Appeal. Fee status: Not Paid.',
    ],
  },
  {
    // The judge's calendar clerk speaks.
    type: 'hearing',
    lead: /(?:re)?scheduling notice\b|notice (?:of|re) (?:re)?scheduling\b|notice of motion setting\b/y,
    within: /\b(?:hearing|conference|trial|argument|sentencing|arraignment|setting)\b/,
    examples: [
      'NOTICE of Motion Setting regarding: 20 MOTION to Dismiss.',
      'SCHEDULING NOTICE by Judge Jane Roe. The Scheduling Conference set for August 7, 2023 is continued to September 11, 2023.',
    ],
  },
  {
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:jury|bench|court) (?:trial )?demand\b/y,
    examples: ['Jury Trial Demand by ROE INC.'],
  },
  {
    type: 'appeal_event',
    relief: null,
    outcome: null,
    importance: 'noise',
    kinds: ['district', 'bankruptcy'],
    lead: /(?:appeal|appellate) transcript (?:request|order|designation)/y,
    examples: ['APPEAL TRANSCRIPT REQUEST by Roe re 42 Notice of Appeal. Transcript is unnecessary.'],
  },
  {
    // The file of a case that another district takes over.
    type: 'transfer',
    relief: 'transfer',
    outcome: null,
    importance: 'major',
    kinds: ['district'],
    lead: /transmittal of (?:the )?(?:documents?|papers|records?|files?)\b/y,
    within: /\busdc\b|u\.?s\.? district court|\bdistrict of\b/,
    unlessWithin: /appeal|usca/,
    examples: ['TRANSMITTAL of DOCUMENTS re 1 Indictment, 12 Judgment to USDC Northern District of Texas'],
  },
  {
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'noise',
    kinds: ['district', 'bankruptcy'],
    lead: /in accordance with rule 73\b|conflict check\b|(?:civil |criminal |prisoner )?new case documents issued(?!.*set for)|(?:ss )?magistrate(?: judge)? consent (?:form issued|notice)|the \d+[- ]day deadline has expired|internet citation note|clerk['’]?s? note:? re:? |(?:received )?returned mail\b|motions? submitted\b|(?:notice|opinion|order) (?:is |was )?(?:distributed|released) to (?:the )?publishers?|track (?:one|two|three|[123]) notice|(?:e-?mail )?notification test|(?:electronic )?notice issued requesting courtesy|notice to (?:all )?(?:counsel|parties|filers?)\b[^]{3,260}?\b(?:chambers|courtesy|judge['’]s|working) cop(?:y|ies)\b|notice of (?:designation under|inclusion (?:for|in))|notice to file\b|notice to (?:parties|counsel|litigants?|plaintiffs?|pro se (?:party|litigants?|plaintiffs?))(?: and counsel)? (?:of|re:?|regarding|that|about) (?:the )?(?:court[- ]directed |availab\w+ of |right to |magistrate |voluntary )*(?:adr|alternative dispute|mediation|consent|electronic|e-?filing|privacy|redaction)|adr (?:information )?(?:packet|pamphlet|program)|(?:resolved\W+)?notice of provisional|(?:case management )?tickler|(?:annual |docket |first |second )?reminder\b|(?:document )?mailed\b(?! (?:report|notice of appeal|(?:original |certified )?record))|(?:motions?|files?|cases?|matters?) (?:\S+ )?submitted (?:to|for)\b|notice pursuant to local rule ib|notice to counsel\/|(?:set|reset|add|remove|clear)(?:\/reset)? (?:case )?flags?\b|\*?flag/y,
    examples: [
      'NOTICE TO PARTIES OF COURT-DIRECTED ADR PROGRAM filed.',
      'Notice to Counsel re dkt 17: counsel is reminded to provide the court with a chambers copy of the filing.',
      'In accordance with Rule 73 of the Federal Rules of Civil Procedure, the parties are notified that a magistrate judge is available.',
      'TRACK TWO NOTICE - Notice of designation under Local Rule 3.05 - track 2.',
      'Motion Submitted to District Judge Jane Roe regarding 20 MOTION to Dismiss.',
      'ANNUAL REMINDER: any nongovernmental party must file a statement identifying all its affiliates.',
      'RESOLVED.....NOTICE of Provisional/Government Not Certified Status re 12 NOTICE of Appearance',
    ],
  },
  {
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'major',
    kinds: ['bankruptcy'],
    lead: /(?:debtor['’]?s? )?notice of (?:voluntary )?conversion\b/y,
    examples: ['Notice of Voluntary Conversion to Chapter 7'],
  },
  {
    // The court below is told what another court was asked.
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    lead: /(?:filed )?notice (?:to the court )?(?:of |regarding |re:? )(?:the )?(?:filing (?:of )?)?(?:an? )?(?:supreme court application\b|(?:\w+ ){0,2}application (?:(?:for|to) (?:a )?(?:\w+ ){0,4})?(?:to|in|with|before) the (?:united states |u\.s\. )?supreme court\b)/y,
    kinds: ['district', 'appellate'],
    examples: [
      'NOTICE of Application to the Supreme Court by Roe (Roe, Jane)',
      'NOTICE of filing of application for stay with the Supreme Court filed by Appellants',
      'NOTICE of Supreme Court Application re: 33 Order',
    ],
  },
  {
    // Oregon's label for an order that sets dates.
    type: 'order',
    relief: 'schedule',
    outcome: 'set',
    importance: 'routine',
    lead: /scheduling *$/y,
    examples: ['1 - Scheduling'],
  },
  {
    // In bankruptcy the notice is sent to creditors beside the motion.
    type: 'notice',
    relief: null,
    outcome: null,
    importance: 'routine',
    kinds: ['bankruptcy'],
    lead: /notice of (?!motion and)(?:\w+ ){0,4}(?:motion|application)\b/y,
    within:
      /\b(?:objections?|responses?)(?:\/responses?)? (?:are |is )?due\b|bar date|opportunity (?:to|for)|last day to object/,
    examples: [
      'Notice of Motion for Relief from Stay filed by Roe of Roe LLC on behalf of Roe Bank. Objections/Responses due by 6/18/2009.',
    ],
  },
  {
    type: 'appearance',
    relief: null,
    outcome: null,
    importance: 'noise',
    kinds: ['bankruptcy'],
    lead: /(?:creditor['’]?s? )?(?:notice of )?(?:request|demand) for (?:special |all |copies of |courtesy |electronic )*(?:notices?|service of (?:papers|notices?)|service list)\b/y,
    examples: ['Request for Notice filed by ANN ROE on behalf of ROE BANK.', 'Creditor Request for Notice'],
  },
];
