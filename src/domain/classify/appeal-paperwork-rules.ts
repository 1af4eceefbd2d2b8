import type { TitleRule } from './title-rule.ts';

/** How an appeal ends or rests short of a decision, orders that only call for an answer, and word between clerks. */
const APPELLATE = ['appellate'] as const;
const PLAIN = { relief: null, outcome: null } as const;

export const APPEAL_PAPERWORK_RULES: readonly TitleRule[] = [
  {
    type: 'stipulation',
    kinds: APPELLATE,
    relief: 'dismissal',
    outcome: null,
    importance: 'major',
    lead: /(?:lr 42\.1 )?stipulation, (?:to withdraw|withdrawing|dismissing|to dismiss)\b/y,
    unlessWithin: /so[- ]ordered/,
    examples: ['STIPULATION, to withdraw appeal without prejudice, on behalf of Roe, FILED.'],
  },
  {
    type: 'order',
    kinds: APPELLATE,
    relief: 'dismissal',
    outcome: 'dismissed',
    importance: 'critical',
    lead: /(?:lr 42\.1 |local rule 42\.1 )stipulation, so[- ]ordered\b|entry dismissal\b|order (?:filed )?to dismiss (?:the appeal |case )?for (?:want|lack|failure)\b/y,
    examples: [
      'LR 42.1 STIPULATION, so-ordered, with prejudice, ENTERED',
      'Entry Dismissal: Appeal dismissed for want of prosecution because the appellant failed to pay the fees',
      'ORDER filed to dismiss for want of prosecution.',
    ],
  },
  {
    // The court gives time that nobody asked for.
    type: 'order',
    kinds: APPELLATE,
    relief: 'extension',
    outcome: 'granted',
    importance: 'noise',
    lead: /(?:[\w'’-]+ ){0,4}order\b/y,
    within:
      /\b(?:sua sponte|on its own motion),? (?:extends|enlarges) (?:the )?(?:time|deadline)\b|\b(?:time|deadline) (?:to|for) [^.;]{3,80} is extended (?:sua sponte|on the court['’]s own motion)/,
    unlessWithin: /\b(?:granted|denied|granting|denying)\b/,
    examples: [
      'ORDER FILED. The court sua sponte extends the time to file the answering brief. Answering brief due 05/05/2024.',
    ],
  },
  {
    // A threat with a day on it.
    type: 'order',
    kinds: APPELLATE,
    relief: 'dismissal',
    outcome: null,
    importance: 'routine',
    lead: /order, dated [\d/]{6,10}, (?:(?:that )?(?:the |this )?(?:appeal|petition|case) (?:is|will be|shall be) (?:deemed )?dismissed|dismissing (?:the |this )?(?:appeal|petition|case)) effective [\d/]{6,10},? (?:if|unless)\b/y,
    examples: [
      'ORDER, dated 06/06/2024, that the appeal is dismissed effective 06/27/2024 unless the fee is paid, FILED.',
    ],
  },
  {
    type: 'order',
    kinds: APPELLATE,
    relief: 'other',
    outcome: null,
    importance: 'routine',
    lead: /rule to show cause issued\b/y,
    examples: ['Rule to show cause issued for failure to file brief.'],
  },
  {
    type: 'order',
    kinds: APPELLATE,
    relief: 'extension',
    outcome: 'denied',
    importance: 'routine',
    title: /streamlined request\b[^.;]{0,160}\bis not approved\b/y,
    examples: ['Streamlined request [5] by Appellant Roe to extend time to file the brief is not approved.'],
  },
  {
    type: 'order',
    kinds: APPELLATE,
    relief: 'extension',
    outcome: 'granted',
    importance: 'noise',
    title:
      /streamlined request (?:\[\d+\] )?(?:for extension[^.;]{0,40} )?approved\b|(?:minute |clerk |text )order filed - extending\b/y,
    examples: [
      'STREAMLINED request [12] approved',
      "Minute order filed - extending appellee's brief due date",
    ],
  },
  {
    type: 'order',
    kinds: APPELLATE,
    relief: 'stay',
    outcome: 'granted',
    importance: 'major',
    lead: /(?:[\w'’-]+ ){0,4}order[.:]?(?: filed[.:]?)? (?:(?:that )?(?:the |this )?(?:case|appeal|petition|matter) (?:is|be) (?:hereby )?(?:placed|held) in abeyance|abating (?:the |this )?(?:appeal|case|petition))/y,
    unlessWithin: /removed from abeyance|no longer/,
    examples: [
      'ORDER filed abating appeal. Status report due 12/01/2024.',
      'ORDER filed. Case is placed in abeyance pending decision in 23-1234.',
    ],
  },
  {
    type: 'order',
    kinds: APPELLATE,
    relief: 'administrative_stay',
    outcome: 'granted',
    importance: 'critical',
    lead: /(?:[\w'’-]+ ){0,4}order\b/y,
    within: /\bordering (?:an? |a temporary )?administrative stay\b/,
    unlessWithin: /dissolv/,
    examples: [
      'PER CURIAM ORDER filed considering emergency motion for stay pending appeal; ordering administrative stay.',
    ],
  },
  {
    type: 'termination',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'major',
    lead: /case, terminated\b/y,
    examples: ['CASE, TERMINATED'],
  },
  {
    // Who is told to answer a motion has not lost it.
    type: 'order',
    kinds: APPELLATE,
    relief: 'schedule',
    outcome: 'set',
    importance: 'routine',
    lead: /(?:(?:clerk['’]?s?|court|text(?:[- ]only)?|per curiam|administrative|dispositive|filed) )*order\b/y,
    within:
      /\b(?:(?:is|are) (?:hereby )?(?:directed|ordered|requested|instructed) to|shall|must) (?:respond|reply|(?:file|submit) (?:an? |its |their )?(?:written |joint )*(?:response|answer|reply|opposition)s?) to (?:the |that )?(?:[\w'’]+ ){0,4}?(?:motion|petition)\b|\b(?:a|any) (?:response|answer) to (?:the |that )?(?:[\w'’]+ ){0,4}?(?:motion|petition)\b[^.;]{0,60} (?:is (?:requested|ordered|directed)|(?:shall|must|is to) be filed)\b/,
    unlessWithin:
      /\b(?:granted|denied|granting|denying|grants|denies|stay(?:ed|ing)|enjoin\w+|dismissed|dismissing|vacat\w+|expedit\w+|consolidat\w+|show cause)\b/,
    examples: [
      'ORDER entered: Appellees are directed to respond to the motion for stay pending appeal by August 9, 2024.',
      'ORDER: A response to the petition for rehearing en banc is requested. The response is due August 9, 2024.',
      'ORDER FILED. Appellee is directed to file an answer to the petition for panel rehearing within 14 days.',
    ],
  },
  {
    // That it stays as it was rules on nothing new.
    type: 'order',
    kinds: APPELLATE,
    relief: 'administrative_stay',
    outcome: null,
    importance: 'major',
    lead: /(?:[\w'’-]+ ){0,4}order\b|(?:the )?(?:court['’]s )?temporary stay of (?:removal|deportation)\b/y,
    within:
      /\b(?:administrative stay|temporary stay of (?:removal|deportation))\b(?: [^.;]{1,60}?)? (?:remains?|(?:shall|will) (?:remain|continue)|continues?) in (?:full )?(?:effect|place|force)\b/,
    unlessWithin:
      /\b(?:denied|denying|den(?:y|ies)|grant(?:ed|ing|s)?|dismiss\w*|dissolv\w+|vacat\w+|lift\w+|remand\w*)\b/,
    examples: [
      'The temporary stay of removal continues in effect',
      'ORDER FILED. The administrative stay entered on May 1 remains in effect pending further order.',
    ],
  },
  {
    type: 'order',
    kinds: APPELLATE,
    relief: 'administrative_stay',
    outcome: 'granted',
    importance: 'critical',
    lead: /(?:[\w'’-]+ ){0,4}order\b/y,
    within:
      /\badministrative stay\b(?: [^.;]{1,60}?)? (?:is|be|shall be) (?:hereby )?(?:extended|continued)\b|\bextend(?:s|ing) (?:the |this court['’]s |our )?(?:temporary )?administrative stay\b/,
    unlessWithin: /\b(?:denied|denying|dissolv\w+|vacat\w+|lift\w+|expires?)\b/,
    examples: [
      'COURT ORDER that the administrative stay is EXTENDED until further order of this court.',
      'ORDER extending the administrative stay through May 5.',
    ],
  },
  {
    // Who asked to be dismissed has been granted it.
    type: 'order',
    kinds: APPELLATE,
    relief: 'dismissal',
    outcome: 'granted',
    importance: 'critical',
    lead: /(?:[\w'’-]+ ){0,3}order (?:filed )?dismissing (?:the |this )?(?:appeal|case|petition)\b[^.;]{0,60}? (?:pursuant to|on|upon|per) (?:the )?(?:[\w'’]+ ){0,3}motion\b/y,
    unlessWithin: /own motion|sua sponte/,
    examples: ["CLERK ORDER dismissing appeal pursuant to Appellant's motion."],
  },
  ...(['denied', 'granted', 'dismissed'] as const).map(
    (outcome): TitleRule => ({
      type: 'judgment',
      kinds: APPELLATE,
      relief: null,
      outcome,
      importance: 'critical',
      lead: /(?:per curiam )?judgment\b/y,
      within: new RegExp(
        `\\bthat (?:the |these )?(?:petitions? for review|appeals?|petitions?|cross-appeals?)\\b(?: [^.;]{1,60}?)? be (?:hereby )?${outcome}\\b`,
      ),
      examples: [
        `PER CURIAM JUDGMENT filed that the petitions for review be ${outcome}, for the reasons in the accompanying opinion.`,
      ],
    }),
  ),
  {
    // That the panel's opinion falls away follows from it.
    type: 'order',
    kinds: APPELLATE,
    relief: 'rehearing',
    outcome: 'granted',
    importance: 'major',
    lead: /(?:[\w'’-]+ ){0,4}order\b|upon (?:the )?vote of/y,
    within:
      /\b(?:is|be|will be) (?:hereby )?reheard (?:by the (?:full )?court )?(?:sitting )?en banc\b|\b(?:votes?|voted|decides?|decided) to rehear (?:this |the )?(?:case|matter|appeal|petition)?,? ?en banc\b/,
    unlessWithin: /should (?:not )?be reheard|whether [^.]{0,80}\brehea?r|\bden(?:ied|ying|ies)\b/,
    examples: [
      'ORDER FILED. Upon the vote of a majority of nonrecused active judges, it is ordered that this case be reheard en banc. The three-judge panel opinion is vacated.',
    ],
  },
  {
    // Another panel will say.
    type: 'order',
    kinds: APPELLATE,
    outcome: null,
    lead: /(?:the |appell\w+['’]?s? |petitioner['’]?s? |respondents?['’]?s? |emergency |joint )*motions?\b[^.]{0,160}? (?:is|are) (?:hereby )?(?:referred to|carried (?:with|to)|deferred to)\b/y,
    unlessWithin: /\b(?:granted|denied|granting|denying|dismissed)\b/,
    examples: [
      'The motion [10] for injunctive relief is referred to the panel assigned to decide the merits of this appeal.',
    ],
  },
  {
    type: 'appeal_event',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'routine',
    lead: /briefing (?:is )?(?:completed?|closed)\b/y,
    examples: ['Briefing complete'],
  },
  {
    type: 'notice',
    kinds: APPELLATE,
    ...PLAIN,
    importance: 'routine',
    lead: /(?:public )?communication\b|(?:the following )?conflict dates\b|(?:notice|statement|schedule) of (?:argument )?conflicts?\b|(?:response|notice) (?:to|re:?|regarding) (?:argument |calendar |scheduling )*conflict/y,
    unless: /motion|order/,
    examples: [
      'Public Communication: Notice to counsel or pro se party that record on appeal is complete.',
      'The following conflict dates submitted by the Appellant are compelling: November 4-8, 2024.',
    ],
  },
];
