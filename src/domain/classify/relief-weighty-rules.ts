import type { Relief } from '../event.ts';
import type { PhraseRule } from './phrase-rule.ts';

/** Injunctive relief, stays and what disposes of a case or comes near it. */
export const WEIGHTY_RELIEF_RULES: readonly PhraseRule<Relief>[] = [
  {
    // What a restraining order is to become.
    says: 'preliminary_injunction',
    words: ['convert', 'converting', 'conversion', 'tro', 'temporary'],
    at: /(?:conver(?:t|ting|sion of) (?:(?:the|its|this|limited|existing|\[?\d+\]?) )*)?(?:temporary restraining order|tro)(?: \(?\[?\d+\]?\)?)? (?:in)?to (?:an? )?preliminary injunction/y,
    examples: ["GRANTING Plaintiffs' request to convert the TRO to a preliminary injunction"],
  },
  {
    says: 'tro',
    words: [
      'temporary',
      'temporaryrestraining',
      'tro',
      'temporarily',
      'ex',
      'restraining',
      'emergent',
      'interim',
    ],
    at: /temporary ?restrain|temporary (?:injunctive |equitable )?relief\b|emergent (?:injunctive )?relief\b|interim injunctive relief\b|(?<=\b(?:petitioner|plaintiff)s?['’]?s?['’]? (?:[a-z]+ )?(?:request|motion|application) for )interim relief\b|restraining order\b|tro\b|temporarily (?:restrain|enjoin)|ex parte temporary restrain/y,
    notAfter:
      /\b(?:comply|complied|complying|compliance) with (?:[\w'’]+ ){0,3}$|\bin lieu of (?:an? |the )?$/,
    examples: [
      'MOTION for Temporary Restraining Order',
      'Emergency Motion for TRO',
      'Motion for Restraining Order',
      'defendants are temporarily enjoined',
    ],
  },
  {
    says: 'preliminary_injunction',
    words: ['preliminary', 'preliminaryinjunction', 'preliminarily', 'pi'],
    at: /preliminary[- ]?injunct|preliminary (?:injunctive |equitable )?relief\b|preliminarily enjoin|pi (?:motion|hearing)\b|pi(?= (?:is |are )?(?:granted|denied)\b)/y,
    notAfter:
      /bond (?:re:?|for) (?:the |an? )?$|\b(?:comply|complied|complying|compliance) with (?:[\w'’]+ ){0,3}$|\bin lieu of (?:an? |the )?$/,
    examples: [
      'Motion for Preliminary Injunction',
      'are preliminarily enjoined',
      'PI motion',
      'The motion for preliminary relief is granted.',
    ],
  },
  {
    // An administrative stay only keeps things as they are while the court looks.
    says: 'administrative_stay',
    words: ['administrative', 'administratively', 'temporary', 'interim'],
    at: /administrative(?:ly)? stay|(?:temporary|interim) (?:administrative )?stay\b/y,
    examples: ['request for an administrative stay', 'the order is administratively stayed'],
  },
  {
    says: 'injunction',
    words: ['injunction', 'injunctive', 'enjoin', 'enjoining', 'enjoined', 'injunctions'],
    notAfter: /(?:anti-suit|no|bond re:?|bond for|in lieu of(?: an?| the)?) (?:preliminary )?$/,
    examples: [
      'Motion for Permanent Injunction',
      'Motion for an injunction pending appeal',
      'ORDER enjoining enforcement',
    ],
  },
  {
    // A certified class is a thing that exists; only the asking or certifying is relief.
    says: 'class_certification',
    words: [
      'class',
      'certify',
      'certifying',
      'conditional',
      'conditionally',
      'decertify',
      'provisional',
      'certification',
    ],
    at: /class certif|certification of (?:a |the |proposed |settlement |nationwide )*class|certify(?:ing)? (?:a |the |provisional |proposed |settlement |nationwide )*class|conditional(?:ly)? certif(?:ication|y|ying) (?:of )?(?:(?:a|the) )?(?:class|collective|flsa)|conditional certification\b|certify (?:an? |the )?(?:flsa |fair labor standards act )?collective\b|decertify|provisional class/y,
    examples: ['MOTION to Certify Class', 'ORDER CERTIFYING CLASS', 'Motion for Class Certification'],
  },
  {
    // "Relief from stay" is bankruptcy's request to end the automatic stay.
    says: 'stay',
    words: [
      'stay',
      'stays',
      'stayed',
      'staying',
      'abeyance',
      'hold',
      'relief',
      'postpone',
      'postponing',
      'postponement',
      'prohibiting',
      'notice',
    ],
    // 5 U.S.C. 705 calls the stay of a rule a postponement of its effective date.
    at: /hold in abeyance (?:(?:the|their|its|his|her|\[?\d+\]?) ){0,3}motions? for (?:an? )?(?:preliminary injunction|temporary restraining order|summary judgment)|stay(?:s|ed|ing)?\b|abeyance|postpon(?:e|ing|ement of) (?:the )?effective dates?|relief from (?:the )?(?:automatic |co-?debtor )?stay|(?<=\b(?:hours?|days?)['’]?s?['’]? (?:advance )?)notice (?:prior to|before) (?:any )?(?:transfer|removal|transferring|removing)\b(?! of (?:assets|funds|property|venue|(?:the |this )?(?:case|action)))|prohibiting (?:the |his |her |their |petitioner['’]?s? )*(?:removal|deportation|transfer)\b(?! of (?:assets|funds|property|venue|(?:the |this )?(?:case|action)))/y,
    notAfter: /(?:expiration of the|notwithstanding the) $/,
    examples: [
      'Motion for Stay Pending Appeal',
      'motion to hold case in abeyance',
      'Motion for Relief from Stay',
      'ORDER LIFTING STAY',
      'Motion to Postpone Effective Date of Agency Action',
    ],
  },
  {
    says: 'rehearing',
    words: ['rehearing', 'panel', 'reconsideration', 'rehear', 'reheard', 'initial', 'hearing', 'en'],
    at: /rehear(?:ing|d)?\b|panel rehearing|reconsideration en banc|(?:initial )?hearing en banc|en banc (?:re)?(?:hearing|consideration|review)/y,
    examples: ['PETITION for rehearing en banc', 'Petition for Panel Rehearing'],
  },
  {
    // Who takes back the appeal asks for its end.
    says: 'dismissal',
    words: ['withdraw', 'withdrawal'],
    at: /withdraw(?:al)? (?:of )?(?:the |this |his |her |its |their )?(?:appeal|cross-appeal|petition for review)s?\b/y,
    examples: ['MOTION, to withdraw appeal', 'motion for withdrawal of the petition for review'],
  },
  {
    says: 'dismissal',
    words: [
      'dismiss',
      'dismissal',
      'dismissing',
      'dismissed',
      'dismisses',
      'discontinuance',
      'discontinued',
      'nonsuit',
    ],
    unless: /dismissal (?:papers|documents)\b/y,
    notAfter:
      /(?:previously|was|were|(?:court|judge) (?:will|does|shall) not|(?:may|could|might|will|should|should not) be|\bany (?:\w+ )?motions? to|(?:plans?|intends?|intention|wish(?:es)?) to file (?:a|its|his|their) (?:\w+ )?motion to|(?:may|will|could|shall|can) result in(?: the)?|(?:shall|must|to) (?:jointly )?(?:file|submit) (?:an? |the |their |its |joint |proposed |executed )*(?:stipulations?|papers|documents) (?:of|for)(?: voluntary)?) $/,
    examples: [
      'MOTION to Dismiss for Failure to State a Claim',
      'this action is discontinued',
      'NOTICE of Voluntary Dismissal',
    ],
  },
  {
    says: 'summary_judgment',
    words: ['summary', 'partial'],
    at: /(?:partial )?summary (?:judgment|judgement|adjudication)/y,
    examples: ['MOTION for Partial Summary Judgment'],
  },
  {
    // Vacating a deadline, a hearing or a referral is housekeeping.
    says: 'schedule',
    words: ['vacate', 'vacating', 'vacated', 'vacatur', 'strike', 'convert'],
    at: /convert (?:the )?(?:[\w-]+ ){0,4}hearing\b|strike (?:the |all )*(?:\w+ ){0,3}(?:hearing|conference|trial date|deadlines?)\b(?! (?:brief|exhibit|testimony|transcript|memorand))|vacat(?:e|es|ing|ed|ur of) (?:and (?:continue|reset|reschedule) )?(?:the |all |remaining |certain |pending |current )*(?:\w+ ){0,3}(?:deadlines?|hearing|conference|trial|dates?|schedul\w+|argument)\b/y,
    examples: ['Motion to Vacate deadline for expert disclosures', 'denying Motion and Vacating Hearing'],
  },
  {
    // A prisoner's section 2255 motion is collateral review, whatever its title vacates.
    says: 'habeas',
    words: ['vacate', 'habeas', '2255', '2254', '2241', 'set', 'writ'],
    at: /(?<=\bgrant(?:s|ing) (?:the |a )(?:conditional )?)writ\b(?! of (?!habeas))|vacate,? set aside,? or correct|vacate\/set aside\/correct|vacate (?:under|pursuant to|sentence)|vacate \(?2255|habeas|22(?:55|54|41)\b|set aside or correct sentence/y,
    unless: /habeas corpus ad (?:pros|test)/y,
    examples: [
      'PETITION for Writ of Habeas Corpus',
      'MOTION to Vacate, Set Aside or Correct Sentence (2255)',
    ],
  },
  {
    says: 'other',
    words: ['habeas', 'vacate', 'vacating', 'vacated'],
    at: /habeas corpus ad (?:pros|test)|vacat(?:e|ing|ed) (?:the |its |\[?\d+\]? )*(?:clerk'?s )?(?:entry of )?(?:default\b|(?:order (?:of )?)?refer)/y,
    examples: ['MOTION for Writ of Habeas Corpus ad prosequendum', 'MOTION to Vacate Entry of Default'],
  },
  {
    says: 'vacatur',
    words: ['vacate', 'vacatur', 'vacating', 'vacated'],
    unless: /vacated (?:per|pursuant to)\b/y,
    notAfter: /(?:was|were|been|previously) $/,
    examples: ['MOTION to Vacate Judgment', 'application to vacate the stay', 'rule is VACATED'],
  },
  {
    // "Set aside" is what a motion against an order or a judgment of the same court asks.
    says: 'vacatur',
    words: ['set'],
    at: /set aside (?:the |its |this |\[?\d+\]? )*(?:court['’]s )?(?:memorandum and order|order|(?:final )?judgment)\b(?! of (?:default|reference))/y,
    examples: ['MOTION to Set Aside Memorandum and Order', 'MOTION to Set Aside the Judgment'],
  },
  {
    // A defendant is remanded to custody; a case is remanded to a court or agency.
    says: 'remand',
    words: ['remand', 'remanding', 'remanded'],
    unless:
      /remand(?:ing|ed)? (?:the |said )?(?:defendant|deft|dft|to (?:the )?(?:custody|us marshal|u\.s\. marshal|bop)|to the custody|back to|him|her|into)/y,
    notAfter: /(?:defendant|deft|dft|was|is) $/,
    examples: ['MOTION to Remand to State Court', 'ORDER remanding case to agency'],
  },
  {
    says: 'certiorari',
    words: ['certiorari', 'cert'],
    at: /certiorari|cert\.? petition/y,
    examples: ['Petition for a writ of certiorari filed', 'notice that cert petition was filed'],
  },
  {
    says: 'mandamus',
    words: ['mandamus', 'prohibition', 'extraordinary'],
    at: /mandamus|prohibition|extraordinary (?:relief|writs?)/y,
    examples: ['PETITION for Writ of Mandamus', 'Petition for extraordinary relief'],
  },
];
