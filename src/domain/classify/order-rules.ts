import { ORDER } from './order-title.ts';
import type { TitleRule } from './title-rule.ts';
import { TRANSFER_RULES } from './transfer-rules.ts';

export const ORDER_RULES: readonly TitleRule[] = [
  {
    // Convention 9: who hears the case.
    type: 'assignment',
    outcome: null,
    relief: null,
    lead: new RegExp(
      `${ORDER}:? ?(?:entered )?(?:of |for |on |granting |directing |regarding |re ){0,5}(?:\\w+ )?(?:recus|reassign|(?:re)?assign|transfer(?:ring)?(?: of)?(?: (?:this |the )?(?:case|action|matter))? to (?:the )?(?:hon\\b|honorable|(?:chief |senior |u\\.?s\\.? |district |magistrate )*judge)|disqualif|referr(?:ing|al)|reference|refer\\b|designat\\w+ (?:judge|magistrate|of (?:judge|magistrate))|direct(?:ing|ion) (?:of )?(?:re)?assign|automatic referral|it appearing that [^.]{0,220}reassign|entered on [\\d/]+,? (?:re)?assigning|returning (?:this |the )?(?:case|action|matter) to )`,
      'y',
    ),
    unless:
      /rescind|standing order|cases assigned to|(?:vacat|withdraw)\w+ (?:\[?\d+\]? )?(?:order|refer)|denying|granting (?:\[?\d+\]? )?motion|assigned counsel|assignment of (?:counsel|claim)|assigning counsel/,
    unlessWithin:
      /\b(?:granting|denying) \[?\d+\]? (?:\w+ )?motions?\b(?! (?:to|for) (?:re-?assign|refer|recus|disqual|transfer|appoint))/,
    examples: [
      'ORDER OF RECUSAL. Judge Leonard Davis recused. Case reassigned to Judge Rodney Gilstrap.',
      'ORDER REFERRING CASE to Magistrate Judge Roe',
      'Order Referring Motion',
      'Order entered on 11/28/2008 assigning action to Judges Three-Judge Panel.',
      'ORDER REASSIGNING CASE. Case reassigned to Judge Roe for all further proceedings.',
      'ORDER OF AUTOMATIC REFERRAL TO MEDIATION',
      'ORDER TRANSFERRING CASE to Judge Jane Roe for all further proceedings',
      'ORDER returning this case to District Judge Jane Roe for entry of an appropriate order of dismissal.',
    ],
  },
  {
    type: 'assignment',
    relief: null,
    outcome: null,
    lead: new RegExp(ORDER, 'y'),
    within:
      /\b(?:case|action|matter) (?:is |be |shall be )?(?:hereby )?(?:(?:randomly )?reassigned\b|transferred from (?:\w+ ){0,3}judge\b[^.;]{3,60} to the calendar of\b)|\bdeems [^.;]{3,80} (?:as )?referred to (?:united states |u\.s\. )?magistrate\b/,
    unlessWithin: /\b(?:grant|den(?:y|ie)|dismiss)/,
    examples: [
      'ORDER OF THE CHIEF JUDGE. Pursuant to the CREATION OF CALENDAR of Judge John Doe, this case is transferred from Judge Jane Roe to the calendar of Judge John Doe.',
      'MINUTE ORDER: a request has been received for a random reassignment. FURTHER ORDERED Case reassigned by random draw to Judge Jane Roe.',
    ],
  },
  {
    type: 'assignment',
    outcome: null,
    relief: null,
    lead: /(?:mediation |adr )?(?:referral|reference) order|amended order referring|order reassigning|minute order: (?:this )?case (?:is )?(?:re)?assigned/y,
    examples: ['Mediation Referral Order', 'REFERRAL ORDER to Magistrate Judge Roe'],
  },
  ...TRANSFER_RULES,
  {
    // An order that only closes is the clerk's work in a judge's words.
    type: 'termination',
    relief: null,
    outcome: null,
    importance: 'major',
    lead: new RegExp(
      `${ORDER}:? ?(?:of |for |directing (?:the )?clerk(?:['’]s office| of court)? to |entered ){0,5}(?:administrativ\\w+ )?(?:clos(?:ing|e|ure)|(?:accept|approv)ing [^.]{3,60} and closing|terminating (?:case|action)|clerk to close|case closed|final decree)`,
      'y',
    ),
    unless: /granting|schedul/,
    unlessWithin: /\bdismiss(?:ed|ing|es)\b|discontinued/,
    examples: [
      'ORDER directing the Clerk of Court to close all cases included on the second list',
      'ORDER Administratively Closing Case',
      'Order Closing Case',
      'ORDER OF ADMINISTRATIVE CLOSURE',
      "ORDER ACCEPTING TRUSTEE'S REPORT AND CLOSING CASE.",
    ],
  },
  {
    type: 'termination',
    relief: null,
    outcome: null,
    importance: 'major',
    lead: new RegExp(`${ORDER}|memo(?:randum)? endorsement\\b`, 'y'),
    within:
      /\bclerk(?: of (?:the )?court)? (?:shall|is (?:hereby )?(?:directed|ordered|instructed) to|to) (?:administratively |statistically )*(?:close|terminate) (?:this|the) (?:action|case|matter)\b|\b(?:to|in|on) (?:the )?(?:civil |court['’]s )?suspense (?:file|docket|calendar)/,
    unlessWithin: /dismiss|granting|granted|denying|denied|settle/,
    examples: [
      'ORDER: The Clerk shall administratively terminate this action in his records, without prejudice to the right of the parties to reopen the proceedings.',
      'MEMO ENDORSEMENT on re: 131 Satisfaction of Judgment. ENDORSEMENT: Clerk to close the case.',
    ],
  },
  {
    // Counsel for a defendant is the clerk's routine.
    type: 'order',
    relief: 'other',
    outcome: null,
    importance: 'noise',
    lead: new RegExp(
      `${ORDER}:? ?(?:entered )?(?:re )?(?:appoint\\w+ (?:of )?(?:federal |assistant |cja |panel ){0,5}(?:public defender|counsel|attorney|defender|cja)|cja)`,
      'y',
    ),
    unless: /interim|lead counsel|class|denying/,
    unlessWithin: /\bgrants plaintiff/,
    examples: ['ORDER APPOINTING FEDERAL PUBLIC DEFENDER as to John Roe', 'Order Appointing Counsel'],
  },
  {
    type: 'order',
    relief: 'relate',
    outcome: null,
    importance: 'noise',
    lead: /(?:endorsed )?related case order(?= and)|(?:standing )?order (?:and notice )?(?:re|regarding|of|on)?:? ?related cases? order/y,
    examples: ['RELATED CASE ORDER AND NOTICE of designation under Local Rule 3.05 - track 2.'],
  },
  {
    type: 'order',
    relief: 'relate',
    outcome: 'granted',
    importance: 'routine',
    lead: /related case order\b/y,
    unless: /denying|denied/,
    examples: ['RELATED CASE ORDER re 18-cv-7890. Signed by Judge Jane Roe.'],
  },
  {
    // The clerk's receipt for a brief, in order form.
    type: 'order',
    kinds: ['appellate'],
    relief: null,
    outcome: null,
    importance: 'noise',
    lead: /(?:filed )?(?:text )?(?:clerk )?order(?: filed)?(?: \([^)]{0,40}\))?[.:] (?:the )?(?:opening|answering|reply|principal|amicus|supplemental|response|excerpts)[a-z ]{0,20}(?:\[\d+\] )?(?:[^.]|\b(?:[a-z]|inc|corp|ltd|jr)\.){0,140}(?:is|are) filed\./y,
    examples: [
      'ORDER FILED. Opening Brief submitted at DE 13 by Petitioner John Roe is filed. Within 7 days of this order, Petitioner must file 6 copies.',
    ],
  },
  {
    // The title is the ruling.
    type: 'order',
    outcome: 'granted',
    importance: 'critical',
    lead: /(?:\[?amended\]? )?(?:temporary restraining order|tro|preliminary injunction|permanent injunction|injunction)\b(?! (?:hearing|motion|bond)| order(?! *(?:$|\.|signed|against|by)))|order to show cause (?:with|and) (?:an? )?(?:temporary restraining order|preliminary injunction)|order (?:with|for|and) (?:a )?(?:temporary restraining order|preliminary injunction)/y,
    unless: /motion|application|proposed/,
    examples: [
      'TEMPORARY RESTRAINING ORDER. Signed by Judge Jane Roe',
      'PERMANENT INJUNCTION.',
      'PERMANENT INJUNCTION ORDER against Roe Inc.',
      'Preliminary Injunction',
    ],
  },
  {
    // Called a notice, ordered by the judge.
    type: 'order',
    relief: 'schedule',
    lead: /notice of (?:[\w-]+ ){0,4}(?:conference|hearing)\b/y,
    within: /\bso ordered\b|\bhas ordered that\b/,
    examples: [
      'NOTICE OF COURT CONFERENCE: The Honorable Jane Roe has ordered that counsel attend a conference. Initial Conference set for 5/12/2016 at 11:00 AM.',
    ],
  },
  {
    // How to proceed, whatever motion the instructions speak of.
    type: 'order',
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: new RegExp(
      `${ORDER}:? ?(?:advising|reminding|informing|notifying|instructing) (?:all |the )?(?:counsel|part(?:y|ies)|plaintiffs?|defendants?|pro se)\\b`,
      'y',
    ),
    unlessWithin: /\b(?:granting|denying|granted|denied)\b/,
    examples: ['ORDER advising counsel of procedures to follow prior to filing a motion to dismiss.'],
  },
  {
    // The plan of a case, whatever motions it gives days to.
    type: 'order',
    relief: 'schedule',
    outcome: 'set',
    importance: 'routine',
    lead: /(?:preliminary |initial |final |amended )*(?:pre-?trial|scheduling|case management) conference order\b|rule 16(?:\(b\))? (?:\w+ )?(?:scheduling|pre-?trial|case management) order\b/y,
    unlessWithin: /\b(?:granting|denying|granted|denied|adjourn|reset|cancel|vacated)/,
    examples: [
      'PRELIMINARY PRETRIAL CONFERENCE ORDER: Cut-off date for motions to dismiss: March 15, 2017.',
      'Rule 16(b) Scheduling Order - the Rule 26(f) report filed by the parties is approved and shall control discovery.',
    ],
  },
  {
    // Asked why an injunction should not issue, and restrained until it is decided.
    type: 'order',
    relief: 'tro',
    outcome: 'granted',
    importance: 'critical',
    lead: /(?:(?:text|minute|electronic|paperless|amended|court|first|second)[ :-]+){0,3}order to show cause\b/y,
    within:
      /order to show cause (?:(?:why|re:?|as to|for|regarding) [^.;]{0,120}(?:should not (?:be )?(?:issued?|granted?|entered?)[^.;]{0,40}?(?:,? and|,? with|;) (?:an? )?|injunction,? with (?:an? )?)|(?:with|and) (?:an? )?)(?:temporary restraining order|temporary restraints?|tro)\b(?! (?:should|hearing|motion|is|was))/,
    unlessWithin: /proposed|\bdocument filed by\b|\bfiled by\b|motion|application/,
    examples: [
      'ORDER TO SHOW CAUSE why a preliminary injunction should not issue and TEMPORARY RESTRAINING ORDER.',
      'ORDER TO SHOW CAUSE FOR PRELIMINARY INJUNCTION WITH TEMPORARY RESTRAINING ORDER: Defendants are to appear',
      'ORDER TO SHOW CAUSE with TEMPORARY RESTRAINTS; Show cause hearing set for 3/12/2026',
    ],
  },
  {
    // Asked why an injunction should not issue: it issues only where the text says that it does.
    type: 'order',
    outcome: null,
    lead: /(?:(?:text|minute|electronic|paperless|proposed|amended|court|first|second)[ :-]+){0,3}order to show cause (?:for|re:?|regarding|on|as to|why)\b/y,
    within:
      /^[^a-z]*(?:\S+ ){0,4}order to show cause (?:for|re:?|regarding|on|as to|why) (?:[\w’'-]+ ){0,8}?(?:preliminary injunction|temporary restraining order|tro\b|injunction\b)/,
    unlessWithin:
      /restrained and|restrained from|temporarily (?:restrain|enjoin)|(?:is|are|be) (?:hereby )?(?:further )?(?:restrained|enjoined|granted|denied|dissolved|dismissed)\b|\b(?:granting|grants|denying|denies|issues)\b/,
    examples: [
      'ORDER TO SHOW CAUSE FOR PRELIMINARY INJUNCTION AND TEMPORARY RESTRAINING ORDER: Show Cause Hearing set for 3/4/2025.',
      'Order to Show Cause re Preliminary Injunction',
    ],
  },
  {
    // Asked to explain, nothing is ruled yet; what may follow is not what is asked.
    type: 'order',
    relief: 'other',
    outcome: null,
    lead: /(?:(?:text|minute|electronic|paperless|endorsed|in chambers|\(in chambers\)|court)[ :-]+){0,3}orders?:? (?:[^.]{0,60}: )?to show cause\b(?! with)|minutes?(?: of)? \(?in chambers\)?[ :-]+order to show cause re\b/y,
    unlessWithin:
      /restrained|\b(?:is|are) (?:hereby )?enjoined\b|(?:shall|may|must) not (?:be )?(?:remov|deport|transfer)|temporary restraining order (?:is )?(?:granted|entered)|why (?:a |the )?(?:preliminary injunction|temporary restraining order) should not|\bre:? \d+ petition|(?:petition|application) for (?:an? )?writ/,
    examples: ['ORDER TO SHOW CAUSE why this case should not be dismissed', 'Order to Show Cause'],
  },
  {
    // A stipulation that a judge signs is an order; one that asks for an order is not.
    type: 'stipulation',
    outcome: null,
    lead: /stipulation protective order\b|(?:\w+ )?stipulat(?:ion|ed) (?:and|&|for|re) (?:\w+ ){0,2}?(?:\[?\(?proposed\)?\]?) (?:\w+ )?(?:order|judgment)|stipulation \(?(?:and )?\[?proposed\]? order/y,
    unlessWithin: /signed by|so ordered|granting|approved|so-ordered/,
    examples: [
      'STIPULATION AND [PROPOSED] ORDER to continue hearing filed by Roe',
      'Stipulation and Proposed Order',
    ],
  },
  {
    // What the parties agreed on, signed by the judge.
    type: 'order',
    lead: /(?:joint )?stipulations?\b(?! (?:and|&) \[?\(?proposed)/y,
    within: /[.;:] (?:it is )?so ordered\b/,
    unlessWithin: /\bfiled by\b|document filed/,
    examples: ['STIPULATION OF VOLUNTARY DISMISSAL: this action is dismissed with prejudice. SO ORDERED.'],
  },
  {
    type: 'order',
    lead: new RegExp(
      `${ORDER}(?! (?:form|for transcript|of transcript|process|to show cause (?:filed|by|response)|request))|(?:memo(?:randum)?|letter)[ -]endorse(?:d|ment)|endorsed (?:letter|motion|order)|endorsement\\b|ruling\\b|rulings\\b|so ordered|so-ordered|(?:it|\\[i\\]t) is (?:hereby |therefore |further )?ordered|order\\b|ordered\\b|consent decree|decree\\b|writ of mandamus (?:issued|granted)|certificate of appealability (?:granted|denied|issued)|stipulation(?:s)? so ordered|stipulation and (?:\\[?proposed\\]? )?(?:\\w+ ){0,2}order|approval by clerk|margin order|marginal|court directive|directive issued|decision\\b`,
      'y',
    ),
    unless:
      /^(?:[^.]{0,12})?transcript order|^order(?:ed)? transcript|decision of (?:the )?(?:agency|commissioner|alj)/,
    examples: [
      'ORDER granting 9 Motion for Pro hac vice',
      'PAPERLESS ORDER: The motion is granted',
      'ELECTRONIC ORDER entered granting 5 Motion for Extension of Time.',
      'MINUTE ORDER granting the motion',
      'MEMO ENDORSEMENT on re: 20 Letter. ENDORSEMENT: Application granted.',
      'ENDORSED LETTER addressed to Judge Kaplan',
      'STIPULATION AND ORDER of Withdrawal of Attorney',
      'Protective Order',
      'Order(Other)',
      'PER CURIAM ORDER filed',
      'CLERK ORDER filed',
      'So-Ordered Scheduling Notification FILED',
      'TEXT-ONLY ORDER terminating a party',
      'ORDERED that the motion is denied',
      'CONSENT DECREE',
    ],
  },
  {
    // Names of orders that do not begin with the word.
    type: 'order',
    lead: /(?:mdl (?:no\. ?)?\d+[ :,-]+)?(?:civil |discovery |amended |revised |proposed discovery |report of rule 26\(f\) |joint ){0,5}(?:case management plan|discharge of debtor|pretrial order|judge['’]?s? (?:order|ruling)|(?:stipulated |agreed )?(?:protective|confidentiality) order|waiver of filing fee granted|clerk['’]?s? (?:entry|certificate) of default|entry of default|default entered|default by (?:the )?clerk|(?:clerk|entry of clerk['’]?s?) (?:entry of )?default|praecipe granted|commitment order|writ issued)/y,
    unless: /motion for|request for|application for/,
    examples: [
      'Case Management Plan',
      'Amended Case Management Plan',
      'Discharge of Debtor and Order of Final Decree (BNC)',

      "CLERK'S ENTRY OF DEFAULT as to Roe",
      'Clerks Entry of Default',
    ],
  },
  {
    // Minutes of no sitting: the court only makes known what it decided.
    type: 'order',
    title: /(?:civil |amended )?minutes?(?: order)?[ :.-]+/y,
    within:
      /court reporter:? ?(?:not present|none\b|n\/a)|^[^a-z]*(?:civil )?minutes?(?: order)?[ :.-]+(?:the (?:court|parties|matter|motion)|plaintiff|defendant|counsel|on (?:the )?court['’]s own|due to|pursuant to|in light of|having|good cause|it is)\b/,
    unlessWithin:
      /\b(?:hearing|conference|trial|argument|proceedings?)\b[^.]{0,60}\bheld\b|cause called|appearances?\b/,
    examples: [
      'MINUTES: Plaintiff having complied, the court vacates the order to show cause hearing set on 5/10/06. Court Reporter: Not present.',
      'MINUTES: The parties are advised that the motion to seal is taken under submission.',
    ],
  },
  {
    // Held in chambers: no hearing, so whatever it says is an order.
    type: 'order',
    lead: /minutes?(?: of)? \(?in chambers\)?|\(?in chambers\)?|civil minutes[ -]*(?:\(?in chambers\)?|general: \(in chambers\))|chambers minute/y,
    examples: [
      'MINUTES (IN CHAMBERS) by Judge Jane Roe re discovery dispute',
      '(IN CHAMBERS) Ruling on motion',
    ],
  },
];
