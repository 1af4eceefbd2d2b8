import { HELD_PERSON_RULES, NOT_HELD } from './held-person-rules.ts';
import { MANDATORY_ORDER_RULES } from './mandatory-order-rules.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { NO_RULING, type RulingWord } from './ruling-verbs.ts';

/** Words that name both the ruling and what it is about: "confirming", "awarding fees", "ORDER unsealing". */
export const NAMING_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    says: { outcome: 'granted', object: 'itself', relief: 'preliminary_injunction' },
    words: ['order', 'consent', 'agreed', 'stipulated'],
    at: /order entered[.:] preliminary injunction(?= ?(?:\(|\.|$))|order of (?:(?:provisional )?class certification and )?(?:a )?preliminary injunction\b(?! (?:hearing|briefing))|(?:consent|agreed|stipulated) (?:order (?:of|for) )?preliminary injunction\b(?! (?:hearing|briefing))/y,
    notAfter:
      /\b(?:proposed|joint|motions? (?:for|to)(?: an?)?|requests? for(?: an?)?|(?:the|re:?|of|from|for|\d\]?)) $/,
    examples: ['ORDER OF PRELIMINARY INJUNCTION', 'CONSENT PRELIMINARY INJUNCTION ORDER'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'tro' },
    words: ['order', 'modifying', 'modifies', 'temporary', 'tro'],
    at: /(?:temporary restraining order|tro) (?:(?:shall |will |hereby )*issue|(?:is|be) (?:hereby )?issued)\b|order entered[.:] temporary restraining order(?= ?(?:\(|\.|$))|modif(?:ying|ies) (?:(?:the|its|\[?\d+\]?) ){0,2}(?:temporary restraining order|tro)\b/y,
    notAfter:
      /\b(?:motion|request|application|proposed order)s? (?:for an? order )?$|\b(?:whether|why|if|should) (?:an? |the )?$/,
    examples: ['Judge Jane Roe: ORDER entered. TEMPORARY RESTRAINING ORDER'],
  },
  ...(
    [
      ['tro', 'temporary restraining order'],
      ['preliminary_injunction', 'preliminary injunction'],
      ['injunction', 'permanent injunction'],
    ] as const
  ).map(
    ([relief, name]): PhraseRule<RulingWord> => ({
      says: { outcome: 'granted', object: 'itself', relief },
      words: ['opinion', 'memorandum', 'findings', 'conclusions'],
      at: new RegExp(
        `(?:memorandum )?(?:opinion|memorandum|findings of fact(?:,? (?:and )?conclusions of law)?|conclusions of law)(?: and order)?,? (?:and|&) ${name}(?: order)?(?= ?(?:\\(|\\.|$|against\\b|signed\\b|by\\b))`,
        'y',
      ),
      notAfter: /\b(?:proposed|re:?|on|of|motions? for(?: an?)?|the|\d\]?) $/,
      examples: [`MEMORANDUM OPINION AND ${name.toUpperCase()}. Signed by Judge Jane Roe`],
    }),
  ),
  {
    // What an agency did is undone: "the Directives are declared unlawful and set aside".
    says: { outcome: 'vacated', object: 'itself', relief: 'vacatur', weighty: true },
    words: ['set'],
    at: /(?<=\b(?:is|are|be) (?:hereby )?(?:(?:declared|held) (?:to be )?(?:[a-z]+,? ){1,8}(?:and )?|vacated and )?)set aside\b/y,
    notAfter: NO_RULING,
    examples: ['the Directives and the terminations are declared unlawful and set aside'],
  },
  {
    // A bar on what the defendants do, by whatever name the motion goes.
    says: { outcome: 'granted', object: 'itself', relief: 'injunction', weighty: true },
    words: ['prohibited', 'barred', 'precluded'],
    at: /(?<=\b(?:defendants?|respondents?|government|agency|agencies)\b[^.;]{0,120} are (?:hereby |further )?)(?:prohibited|barred|precluded) from (?:enforcing|implementing|terminating|carrying out|giving effect to|taking any action to)\b/y,
    notAfter: NOT_HELD,
    examples: ['Defendants are ordered to rescind the memorandum and are prohibited from implementing it.'],
  },
  {
    // Declining to keep or give an injunction denies it.
    says: { outcome: 'denied', object: 'after' },
    words: ['declines', 'declined', 'declining', 'will'],
    at: /(?:declin(?:es|ed|ing) to|will not) (?:extend|issue|enter|grant|convert|impose|continue|sign)(?= (?:[\w'’-]+ ){0,8}?(?:tro\b|temporary restraining|preliminary|injuncti|(?:administrative )?stay\b))/y,
    notAfter: NO_RULING,
    examples: [
      'The Court declines to extend the TRO',
      'the Court DECLINES to issue a preliminary injunction',
    ],
  },
  {
    // Massachusetts' form of an order upon a petition.
    says: { outcome: 'granted', object: 'itself', relief: 'stay' },
    words: ['order'],
    at: /order concerning service of (?:the )?petition and stay of (?:transfer|removal)\b/y,
    examples: ['ORDER CONCERNING SERVICE OF PETITION AND STAY OF TRANSFER OR REMOVAL entered.'],
  },
  {
    // An order that is taken back grants nothing.
    says: { outcome: 'vacated', object: 'after' },
    words: ['withdrawing', 'rescinding'],
    at: /(?:withdrawing|rescinding) (?:(?:the|its|prior|previous|\[?\d+\]?) ){0,3}orders? (?:granting|denying|dismissing)\b/y,
    examples: ['ORDER Withdrawing 30 Order Granting Motion for Preliminary Injunction'],
  },
  {
    // Bankruptcy: the order that does it names it.
    says: { outcome: 'granted', object: 'itself', relief: 'other' },
    words: ['confirming', 'authorizing', 'avoiding', 'converting', 'reopening', 'reinstating', 'discharging'],
    examples: ['ORDER confirming chapter 13 plan', 'Order Authorizing Employment', 'Order Reopening Case'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'fees' },
    words: ['awarding', 'taxing'],
    at: /(?:awarding|taxing) (?:\w+ ){0,2}?(?:attorney\S* )?(?:fees|costs)/y,
    examples: ['ORDER AWARDING FEES, COSTS AND EXPENSES'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'other' },
    words: ['may'],
    at: /may deposit [^.;]{1,60} (?:in|into|with) the (?:court(?:['’]s)? |registry)/y,
    examples: ['Roe and Harrow Inc may deposit 170,000 into the Court Registry'],
  },
  // The verb names both the ruling and what was asked for.
  ...(
    [
      ['unsealing', 'seal', 'unsealing', 'ORDER unsealing case'],
      ['quashing', 'discovery', 'quashing', 'ORDER QUASHING SUBPOENA to Roe Bank'],
      [
        'compelling',
        'compel',
        'compelling(?! (?:reasons?|interests?|need|evidence|circumstances|showing))',
        'ORDER compelling defendant to produce documents',
      ],
      [
        'setting',
        'other',
        'setting aside (?:the )?(?:\\[?\\d+\\]? )?(?:clerk|default|entry|judgment)',
        "ORDER setting aside 20 Clerk's Entry of Default",
      ],
    ] as const
  ).map(
    ([word, relief, at, example]): PhraseRule<RulingWord> => ({
      says: { outcome: 'granted', object: 'itself', relief },
      words: [word],
      // In the middle of a text the verb tells of what was or may be.
      at: new RegExp(`(?<=\\border[:,]? )${at}`, 'y'),
      notAfter: /(?:motion|request|application)s? (?:for|seeking) (?:entry of )?(?:an? )?order $/,
      examples: [example],
    }),
  ),
  {
    says: { outcome: 'granted', object: 'itself', relief: 'other' },
    words: ['reducing', 'revoking'],
    at: /(?:reducing (?:\w+['’]?s? ){0,3}sentence|revoking (?:supervised release|probation|(?:pretrial )?release|bond|bail))\b/y,
    notAfter: NO_RULING,
    examples: ['ORDER Reducing Sentence as to John Roe', 'ORDER REVOKING SUPERVISED RELEASE as to John Roe'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'seal' },
    words: ['unsealing'],
    at: /unsealing order\b/y,
    examples: ['UNSEALING ORDER as to John Roe'],
  },
  ...HELD_PERSON_RULES,
  ...MANDATORY_ORDER_RULES,
  ...(
    [
      ['tro', 'temporary restraining order'],
      ['preliminary_injunction', 'preliminary injunction'],
    ] as const
  ).map(
    ([relief, name]): PhraseRule<RulingWord> => ({
      says: { outcome: 'granted', object: 'itself', relief, weighty: true },
      words: ['enters', 'issues', 'will'],
      at: new RegExp(
        `(?:enters|issues|will (?:enter|issue|grant)) (?:an? |the |this )?(?:[\\w-]+ ){0,2}${name}\\b(?! (?:motion|hearing))`,
        'y',
      ),
      notAfter: NOT_HELD,
      examples: [`The Court enters a ${name} through October 23, 2025.`],
    }),
  ),
  {
    // A warrant that is taken back, unlike a mandate, changes nothing that was decided.
    says: { outcome: 'recalled', object: 'itself', relief: 'other' },
    words: ['recalling', 'withdrawing'],
    at: /(?:recalling|withdrawing) (?:the |of )?(?:[\w-]+ ){0,3}warrants?\b/y,
    notAfter: NO_RULING,
    examples: ['ABSTRACT OF ORDER Recalling Warrant as to John Roe re 7 Warrant Issued.'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'other' },
    words: ['order'],
    at: /order to (?:allow|permit|authorize|reopen|reinstate)\b/y,
    notAfter: /(?:proposed|motion for|motion for entry of)(?: an?)? $/,
    examples: ['ORDER to allow inspection at the Roe Port of Entry re 31 Motion as to John Roe (1)'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'other' },
    words: ['order', 'orders'],
    at: /orders? of (?:final|preliminary) approval\b/y,
    notAfter: /(?:proposed|motion for) $/,
    examples: ['ORDER OF FINAL APPROVAL of Class Action Settlement.'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'pro_hac_vice' },
    words: ['admitting', 'admitted', 'admits'],
    at: /admitt(?:ing|ed) (?:\w+ ){0,4}?pro hac|(?<=\bcourt )admits attorneys?\b/y,
    notAfter: NO_RULING,
    examples: ['Order admitting attorney pro hac vice'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'pro_hac_vice' },
    words: ['order'],
    at: /order,? (?:for|allowing|permitting|authorizing) (?:[^.;]|\b[a-z]\.){3,80}?(?:to (?:appear|practice) )?pro hac vice/y,
    notAfter: /(?:proposed|motion for) $/,
    examples: ['ORDER, for Ann Roe to appear pro hac vice'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'class_certification' },
    words: ['certifying', 'certifies'],
    at: /certif(?:ying|ies) (?:a |the |provisional |settlement |nationwide )*class/y,
    notAfter: /provisionally $/,
    examples: ['ORDER CERTIFYING CLASS'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'consolidate' },
    words: ['consolidating', 'are', 'is', 'order'],
    at: /consolidating\b|(?:are|is) (?:hereby )?consolidated|order of consolidation/y,
    examples: [
      'ORDER consolidating cases',
      'the above-styled cases are consolidated',
      'ORDER OF CONSOLIDATION',
    ],
  },
  {
    // A petition for review that is granted is a judgment, as much as the remand beside it.
    says: { outcome: 'granted', object: 'itself', relief: 'remand', weighty: true },
    words: ['petition', 'petitions'],
    at: /petitions?(?: for review)?(?: is| are)? granted[;,]? (?:and |case |cause |in part[;,] )*remanded/y,
    examples: ['OPINION FILED PETITION GRANTED; REMANDED.'],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'summary_judgment' },
    words: ['summary'],
    at: /summary judgment (?:is|be|shall be) (?:hereby )?entered (?:in favor|for|on behalf)/y,
    notAfter: NO_RULING,
    examples: [
      'FINAL JUDGMENT, it is the decree of the court that summary judgment is entered in favor of Roe Inc.',
    ],
  },
];
