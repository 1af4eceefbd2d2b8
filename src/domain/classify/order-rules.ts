import type { TitleRule } from './title-rule.ts';

/** What clerks write before "order": the forms that bind although no paper is attached are among them. */
const ORDER =
  "(?:(?:agreement and|\\d+ day|chapter \\d+|arraignment|sentencing|plea|wage deduction|payroll deduction|income withholding|text|text-only|text only|minute|minutes|electronic|paperless|docket|docket entry|docket text|endorsed|oral|bench|written|standing|general|administrative|court|clerk|clerk['’]?s|per curiam|en banc|in chambers|\\(in chambers\\)|opinion and|stipulation and|stipulated|stipulation|joint stipulation and|pretrial|final|amended|preliminary|show cause|scheduling|briefing|case management|initial|discovery|civil|criminal|trial|mediation|protective|consent|confidentiality|sealed|provisional|procedural|summary|unpublished|published|motion|strike|status|status report|calendar|agreed|decision and|settlement|proposed final|revised|superseding|memo|virtual|telephonic|rule 16|rule 26|rule 16\\(b\\)|form|notice and|notice of|ruling and|ruling or|findings and|judicial|omnibus|chambers|speedy trial|modified|jury trial|bankruptcy|referral|transfer|post-?trial|hearing|so-ordered|so ordered|clarifying|supplemental|letter|pre-trial|patent|track|filed|special|second|third|fourth|bail|detention|release|forfeiture|restitution|expedited|nunc pro tunc|short|early|management|qualified|temporary restraining|restraining|certified|and|plan|jury trial|docket control|judge|hipaa|turnover|text entry|notation|nda|fee|civil case|differentiated|uniform|plan|deemed|pending|non-document|nondocument|marginal|one-?line|entry|executive committee|\\[in chambers\\])[ ,:/-]+){0,6}orders?\\b";

export const ORDER_RULES: readonly TitleRule[] = [
  {
    // Convention 9: who hears the case.
    type: 'assignment',
    outcome: null,
    relief: null,
    lead: new RegExp(
      `${ORDER}:? ?(?:entered )?(?:of |for |on |granting |directing |regarding |re ){0,5}(?:\\w+ )?(?:recus|reassign|(?:re)?assign|disqualif|referr(?:ing|al)|reference|refer\\b|designat\\w+ (?:judge|magistrate|of (?:judge|magistrate))|direct(?:ing|ion) (?:of )?(?:re)?assign|automatic referral|it appearing that [^.]{0,220}reassign|entered on [\\d/]+,? (?:re)?assigning)`,
      'y',
    ),
    unless:
      /rescind|(?:vacat|withdraw)\w+ (?:\[?\d+\]? )?(?:order|refer)|denying|granting (?:\[?\d+\]? )?motion|assigned counsel|assignment of (?:counsel|claim)|assigning counsel/,
    examples: [
      'ORDER OF RECUSAL. Judge Leonard Davis recused. Case reassigned to Judge Rodney Gilstrap.',
      'ORDER REFERRING CASE to Magistrate Judge Roe',
      'Order Referring Motion',
      'Order entered on 11/28/2008 assigning action to Judges Three-Judge Panel.',
      'ORDER REASSIGNING CASE. Case reassigned to Judge Roe for all further proceedings.',
      'ORDER OF AUTOMATIC REFERRAL TO MEDIATION',
    ],
  },
  {
    type: 'assignment',
    relief: null,
    outcome: null,
    lead: new RegExp(ORDER, 'y'),
    within: /\b(?:case|action|matter) (?:is |be |shall be )?(?:hereby )?(?:randomly )?reassigned\b/,
    unlessWithin: /\b(?:grant|den(?:y|ie)|dismiss)/,
    examples: [
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
  {
    type: 'transfer',
    relief: 'transfer',
    outcome: null,
    importance: 'major',
    lead: /(?:\w+ ){0,6}?(?:panel['’]?s? )?conditional transfer order(?! ?(?:\(cto[^)]*\) ?)?(?:lifted|vacated))|(?:notice of )?(?:filing of )?cto[ -]\d+|(?:notice of )?(?:filing of )?conditional transfer/y,
    unlessWithin: /it is (?:therefore )?ordered that|opposition|motion to vacate|notice of filing of cto/,
    examples: [
      'CONDITIONAL TRANSFER ORDER FILED TODAY (CTO-112) - 5 action(s)',
      "Enclosed copy of the Panel's Conditional Transfer Order (CTO-91) to EDNY.",
    ],
  },
  {
    type: 'transfer',
    relief: 'transfer',
    outcome: 'granted',
    importance: 'major',
    lead: new RegExp(
      `(?:conditional transfer order|jpmd?l (?:conditional )?(?:transfer )?order|mdl transfer (?:in |out )?order|transfer order\\b|${ORDER}:? ?(?:of |granting [^.]{0,60}motion[^.]{0,30} to |that (?:this )?(?:case|action) (?:is |be )?)*(?:mdl )?(?:transfer(?:ring|red)?\\b(?! order)|chang(?:e|ing) venue|change of venue))`,
      'y',
    ),
    unless: /denying|denied|transferring (?:funds|property|prisoner|exhibits)|jurisdiction/,
    examples: [
      'JPMDL Conditional Transfer Order: IT IS THEREFORE ORDERED that this action is transferred to the Northern District',
      'ORDER OF TRANSFER. Signed by Judge William Alsup on 1/17/08.',
      'ORDER TRANSFERRING CASE to the District of Maryland',
      'ORDER granting 5 Motion to Transfer Case to D. Md.',
      'TRANSFER ORDER from the MDL panel',
    ],
  },
  {
    type: 'transfer',
    relief: 'remand',
    importance: 'major',
    lead: new RegExp(
      `${ORDER}:? ?(?:of |granting [^.]{0,60}motion[^.]{0,30} to )*remand(?:ing)?\\b(?! (?:defendant|to custody|pending|for further|to (?:the )?(?:commissioner|agency|social)))`,
      'y',
    ),
    unless: /denying|denied|remanding defendant|commissioner|social security|agency/,
    outcome: 'granted',
    kinds: ['district'],
    examples: [
      'ORDER granting 8 Motion to Remand to State Court',
      'ORDER REMANDING CASE to Superior Court of California',
      'Order of Remand to State Court',
    ],
  },
  {
    // California's minutes in chambers name the order's effect in the text.
    type: 'transfer',
    relief: 'remand',
    outcome: 'granted',
    importance: 'major',
    lead: /(?:civil )?minutes?(?: order)?[ :-]*(?:general:? )?\(?in chambers\)?|\(in chambers\)/y,
    within:
      /\b(?:case (?:is )?(?:hereby )?remanded|remand(?:s|ed|ing) (?:this |the )?(?:action|case|matter)) (?:back )?to (?:the )?(?:[\w.]+ ){0,6}?(?:superior|state|circuit|county) court/,
    kinds: ['district'],
    examples: [
      'MINUTES (IN CHAMBERS): ORDER by Judge Roe: granting 16 Motion to Remand. Case Remanded to Orange County Superior Court.',
      'MINUTE ORDER IN CHAMBERS by Judge Roe. The Court remands this action to Los Angeles Superior Court.',
    ],
  },
  {
    // An order that only closes is the clerk's work in a judge's words.
    type: 'termination',
    relief: null,
    outcome: null,
    importance: 'major',
    lead: new RegExp(
      `${ORDER}:? ?(?:of |for |directing (?:the )?clerk(?:['’]s office| of court)? to |entered ){0,5}(?:administrativ\\w+ )?(?:clos(?:ing|e|ure)|terminating (?:case|action)|clerk to close|case closed|final decree)`,
      'y',
    ),
    unless: /granting|schedul/,
    unlessWithin: /\bdismiss(?:ed|ing|es)\b|discontinued/,
    examples: [
      'ORDER directing the Clerk of Court to close all cases included on the second list',
      'ORDER Administratively Closing Case',
      'Order Closing Case',
      'ORDER OF ADMINISTRATIVE CLOSURE',
    ],
  },
  {
    type: 'termination',
    relief: null,
    outcome: null,
    importance: 'major',
    lead: new RegExp(ORDER, 'y'),
    within:
      /\bclerk(?: of (?:the )?court)? (?:shall|is (?:hereby )?(?:directed|ordered|instructed) to|to) (?:administratively |statistically )*(?:close|terminate) (?:this|the) (?:action|case|matter)\b|\b(?:to|in|on) (?:the )?(?:civil |court['’]s )?suspense (?:file|docket|calendar)/,
    unlessWithin: /dismiss|granting|granted|denying|denied|settle/,
    examples: [
      'ORDER: The Clerk shall administratively terminate this action in his records, without prejudice to the right of the parties to reopen the proceedings.',
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
    lead: /(?:filed )?(?:text )?(?:clerk )?order(?: filed)?(?: \([^)]{0,40}\))?[.:] (?:the )?(?:opening|answering|reply|principal|amicus|supplemental|response|excerpts)[a-z ]{0,20}(?:\[\d+\] )?(?:[^.]|\b[a-z]\.){0,140}(?:is|are) filed\./y,
    examples: [
      'ORDER FILED. Opening Brief submitted at DE 13 by Petitioner John Roe is filed. Within 7 days of this order, Petitioner must file 6 copies.',
    ],
  },
  {
    // The title is the ruling.
    type: 'order',
    outcome: 'granted',
    importance: 'critical',
    lead: /(?:\[?amended\]? )?(?:temporary restraining order|tro|preliminary injunction|permanent injunction|injunction)\b(?! (?:hearing|motion|bond)| order(?! *(?:$|\.|signed|against|by)))|order (?:to show cause )?(?:with|for|and) (?:a )?(?:temporary restraining order|preliminary injunction)/y,
    unless: /motion|application|proposed/,
    examples: [
      'TEMPORARY RESTRAINING ORDER. Signed by Judge Jane Roe',
      'PERMANENT INJUNCTION.',
      'PERMANENT INJUNCTION ORDER against Roe Inc.',
      'Preliminary Injunction',
    ],
  },
  {
    // Asked to explain, nothing is ruled yet; what may follow is not what is asked.
    type: 'order',
    relief: 'other',
    outcome: null,
    lead: /(?:(?:text|minute|electronic|paperless|endorsed|in chambers|\(in chambers\)|court)[ :-]+){0,3}orders?:? (?:[^.]{0,60}: )?to show cause\b(?! with)/y,
    unlessWithin:
      /restrained|temporary restraining order (?:is )?(?:granted|entered)|why (?:a |the )?(?:preliminary injunction|temporary restraining order) should not|\bre:? \d+ petition|petition for (?:a )?writ/,
    examples: ['ORDER TO SHOW CAUSE why this case should not be dismissed', 'Order to Show Cause'],
  },
  {
    // A stipulation that a judge signs is an order; one that asks for an order is not.
    type: 'stipulation',
    outcome: null,
    lead: /(?:\w+ )?stipulat(?:ion|ed) (?:and|&|for|re) (?:\w+ ){0,2}?(?:\[?\(?proposed\)?\]?) (?:\w+ )?(?:order|judgment)|stipulation \(?(?:and )?\[?proposed\]? order/y,
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
    lead: /(?:civil |discovery |amended |revised |proposed discovery |report of rule 26\(f\) |joint ){0,5}(?:case management plan|discharge of debtor|pretrial order|judge['’]?s? (?:order|ruling)|(?:stipulated |agreed )?(?:protective|confidentiality) order|waiver of filing fee granted|clerk['’]?s? (?:entry|certificate) of default|entry of default|default entered|clerk entry of default|praecipe granted|commitment order|writ issued)/y,
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
    // Held in chambers: no hearing, so whatever it says is an order.
    type: 'order',
    lead: /minutes? \(?in chambers\)?|\(?in chambers\)?|civil minutes[ -]*(?:\(?in chambers\)?|general: \(in chambers\))|chambers minute/y,
    examples: [
      'MINUTES (IN CHAMBERS) by Judge Jane Roe re discovery dispute',
      '(IN CHAMBERS) Ruling on motion',
    ],
  },
];
