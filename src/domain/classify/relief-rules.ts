import type { Relief } from '../event.ts';
import { indexPhrases, type PhraseRule } from './phrase-rule.ts';

/**
 * What is asked or ruled on. Earlier rules win at the same word. The comments say which words mislead; the examples
 * are run as tests.
 */
export const RELIEF_RULES: readonly PhraseRule<Relief>[] = [
  {
    says: 'tro',
    words: ['temporary', 'tro', 'temporarily', 'ex'],
    at: /temporary restrain|tro\b|temporarily (?:restrain|enjoin)|ex parte temporary restrain/y,
    examples: [
      'MOTION for Temporary Restraining Order',
      'Emergency Motion for TRO',
      'defendants are temporarily enjoined',
    ],
  },
  {
    says: 'preliminary_injunction',
    words: ['preliminary', 'preliminarily', 'pi'],
    at: /preliminary[- ]injunct|preliminarily enjoin|pi (?:motion|hearing)\b/y,
    examples: ['Motion for Preliminary Injunction', 'are preliminarily enjoined', 'PI motion'],
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
    notAfter: /(?:anti-suit|no) $/,
    examples: [
      'Motion for Permanent Injunction',
      'Motion for an injunction pending appeal',
      'ORDER enjoining enforcement',
    ],
  },
  {
    // A certified class is a thing that exists; only the asking or certifying is relief.
    says: 'class_certification',
    words: ['class', 'certify', 'certifying', 'conditional', 'conditionally', 'decertify', 'provisional'],
    at: /class certif|certify(?:ing)? (?:a |the |provisional |proposed |settlement |nationwide )*class|conditional(?:ly)? certif(?:ication|y|ying) (?:of )?(?:(?:a|the) )?(?:class|collective|flsa)|decertify|provisional class/y,
    examples: ['MOTION to Certify Class', 'ORDER CERTIFYING CLASS', 'Motion for Class Certification'],
  },
  {
    // "Relief from stay" is bankruptcy's request to end the automatic stay.
    says: 'stay',
    words: ['stay', 'stays', 'stayed', 'staying', 'abeyance', 'relief'],
    at: /stay(?:s|ed|ing)?\b|abeyance|relief from (?:the )?(?:automatic |co-?debtor )?stay/y,
    notAfter: /(?:expiration of the|notwithstanding the) $/,
    examples: [
      'Motion for Stay Pending Appeal',
      'motion to hold case in abeyance',
      'Motion for Relief from Stay',
      'ORDER LIFTING STAY',
    ],
  },
  {
    says: 'rehearing',
    words: ['rehearing', 'panel', 'reconsideration', 'rehear', 'initial', 'hearing', 'en'],
    at: /rehear(?:ing)?\b|panel rehearing|reconsideration en banc|(?:initial )?hearing en banc|en banc (?:re)?(?:hearing|consideration|review)/y,
    examples: ['PETITION for rehearing en banc', 'Petition for Panel Rehearing'],
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
    notAfter: /(?:previously|was|were) $/,
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
    words: ['vacate', 'vacating', 'vacated', 'vacatur'],
    at: /vacat(?:e|es|ing|ed|ur of) (?:and (?:continue|reset|reschedule) )?(?:the |all |remaining |certain |pending |current )*(?:\w+ ){0,3}(?:deadlines?|hearing|conference|trial|dates?|schedul\w+|argument)\b/y,
    examples: ['Motion to Vacate deadline for expert disclosures', 'denying Motion and Vacating Hearing'],
  },
  {
    // A prisoner's section 2255 motion is collateral review, whatever its title vacates.
    says: 'habeas',
    words: ['vacate', 'habeas', '2255', '2254', '2241', 'set'],
    at: /vacate,? set aside,? or correct|vacate\/set aside\/correct|vacate (?:under|pursuant to|sentence)|vacate \(?2255|habeas|22(?:55|54|41)\b|set aside or correct sentence/y,
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
    notAfter: /(?:was|were|been|previously) $/,
    examples: ['MOTION to Vacate Judgment', 'application to vacate the stay', 'rule is VACATED'],
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
  { says: 'mandamus', words: ['mandamus', 'prohibition'], examples: ['PETITION for Writ of Mandamus'] },
  {
    says: 'amicus_leave',
    words: ['amicus', 'amici'],
    notAfter: /motion (?:of|by|from) (?:the )?$/,
    examples: ['MOTION for Leave to File Amicus Brief', 'MOTION to participate as amici curiae'],
  },
  {
    says: 'extension',
    words: [
      'extension',
      'extensions',
      'extend',
      'extending',
      'extended',
      'enlarge',
      'enlarged',
      'enlargement',
      'enlarging',
      'additional',
    ],
    at: /extensions?\b|extend(?:s|ing|ed)?\b|enlarg(?:ed?|ing|ement)\b|additional time/y,
    unless:
      /extend(?:ing|ed)? (?:the )?(?:temporary restraining|tro\b|preliminary|page|word)|(?:extension|enlargement) of (?:page|word|the (?:page|temporary restraining))|extension of (?:the )?tro|enlarge (?:page|word)/y,
    examples: [
      'MOTION for Extension of Time to Answer',
      'First Application for extension of time',
      'STIPULATION Extending Time to Answer',
    ],
  },
  {
    says: 'page_limit',
    words: ['excess', 'page', 'word', 'oversized', 'overlength', 'exceed', 'pages'],
    at: /excess pages?|(?:page|word)[- ]limit|(?:page|word) length|(?:oversized?|overlength) (?:brief|pleading)|exceed (?:the )?(?:page|word)|pages? in excess/y,
    examples: ['MOTION for Leave to File Excess Pages', 'Motion to exceed the word limit'],
  },
  {
    says: 'seal',
    words: [
      'seal',
      'sealing',
      'impound',
      'impoundment',
      'redact',
      'redaction',
      'unseal',
      'unsealing',
      'under',
      'restrict',
      'sealed',
    ],
    at: /(?:un)?seal(?:ing)?\b|impound(?:ment)?\b|redact(?:ion)?\b|under seal|restrict(?:ed)? (?:public )?access|sealed (?:doc|filing)/y,
    examples: [
      'MOTION to Seal Document 1 Complaint',
      'MOTION to Impound',
      'MOTION for Leave to File Document under Seal',
    ],
  },
  {
    says: 'pseudonym',
    words: [
      'pseudonym',
      'pseudonyms',
      'pseudonymously',
      'anonymously',
      'pseudonymous',
      'fictitious',
      'anonymity',
    ],
    examples: ['MOTION to Proceed Under Pseudonym', 'MOTION for leave to proceed anonymously'],
  },
  {
    says: 'intervene',
    words: ['intervene', 'intervention', 'intervenor', 'intervenors'],
    at: /interven(?:e|tion)\b/y,
    examples: ['MOTION to Intervene by State of Ohio'],
  },
  {
    says: 'pro_hac_vice',
    words: ['pro', 'hac', 'phv', 'admission'],
    at: /pro hac\b|hac vice|phv\b|admission (?:of (?:attorney|counsel)|pro hac)/y,
    examples: ['MOTION for Leave to Appear Pro Hac Vice', 'granting 9 Motion for Pro hac vice'],
  },
  {
    says: 'withdraw_counsel',
    words: ['withdraw', 'withdrawal', 'substitute', 'substitution', 'withdrawing'],
    at: /(?:withdraw(?:al|ing)?|substitut(?:e|ion)) (?:of )?(?:as )?(?:\w+ ){0,2}?(?:counsel|attorney)s?\b|withdraw(?:al)? (?:of )?(?:[a-z.'-]+ ){1,4}as (?:counsel|attorney|lead)/y,
    examples: [
      'MOTION to Withdraw as Attorney',
      'Motion for withdrawal of counsel',
      'Motion to Substitute Attorney',
    ],
  },
  {
    says: 'sanctions',
    words: ['sanctions', 'sanction', 'contempt', 'sanctioning'],
    examples: ['MOTION for Sanctions', 'MOTION for Order to Show Cause re Contempt'],
  },
  {
    says: 'compel',
    words: ['compel', 'compelling', 'compelled', 'compels'],
    examples: ['MOTION to Compel Production of Documents', 'MOTION to Compel Arbitration'],
  },
  {
    says: 'consolidate',
    words: ['consolidate', 'consolidation', 'consolidating', 'consolidated'],
    at: /consolidat(?:e|ion|ing)\b|consolidated (?:with|into|for|defendants? added)/y,
    examples: [
      'MOTION to Consolidate Cases',
      'ORDER OF CONSOLIDATION',
      'This civil action is CONSOLIDATED with cause 6:14cv079',
    ],
  },
  {
    says: 'relate',
    words: ['relate', 'related', 'relating', 'relatedness'],
    at: /relate(?:d)? cases?|related[- ](?:civil |criminal )?(?:case|action)|relating cases|relatedness/y,
    examples: ['MOTION to Relate Cases', 'NOTICE of Related Case'],
  },
  {
    says: 'transfer',
    words: ['transfer', 'transferring', 'transferred', 'venue'],
    at: /transfer(?:ring|red)?\b|venue/y,
    unless: /transfer(?:red)? (?:of )?(?:property|funds|interest|claim|exhibits|jurisdiction of supervis)/y,
    examples: ['MOTION to Transfer Case', 'MOTION to Change Venue'],
  },
  {
    says: 'reconsideration',
    words: ['reconsideration', 'reconsider', 'alter', 'relief', 'reconsidering'],
    at: /reconsider(?:ation|ing)?\b|alter(?: or amend|\/amend)? (?:the )?judgment|relief from (?:a |the |final |default )*(?:judgment|order)/y,
    examples: ['MOTION for Reconsideration', 'MOTION to Alter Judgment', 'MOTION for Relief from Judgment'],
  },
  {
    says: 'expedite',
    words: ['expedite', 'expedited', 'expediting', 'shorten', 'expedition', 'shortening'],
    at: /expedit(?:e|ing|ion)\b|expedited (?:briefing|consideration|appeal|schedule|treatment|hearing|review)|shorten(?:ing)? (?:the )?(?:time|notice|deadline)/y,
    examples: ['MOTION to Expedite', 'Motion for expedited consideration', 'Motion to shorten time'],
  },
  {
    says: 'ifp',
    words: ['forma', 'ifp', 'prepayment', 'without', 'prisoner'],
    at: /forma pauper|ifp\b|prepay(?:ment|ing)|without (?:pre-?pay|payment of fees)|prisoner authorization/y,
    examples: [
      'MOTION for Leave to Proceed in forma pauperis',
      'Application to proceed without prepayment of fees',
    ],
  },
  {
    says: 'fees',
    words: [
      'attorney',
      'attorneys',
      "attorney's",
      "attorneys'",
      'attorney’s',
      'attorneys’',
      'fees',
      'costs',
      'eaja',
      'bill',
      'compensation',
    ],
    at: /attorney['’]?s?['’]? fees?|fees\b|costs\b|eaja|bill of costs|compensation/y,
    unless: /fees? (?:paid|due|status)|filing fees?/y,
    notAfter:
      /(?:filing|docket(?:ing)?|own|court|bear(?:ing)? (?:its|their|his|her)(?: own)?|without|waiver of|refund of|installment) $/,
    examples: [
      'MOTION for Attorney Fees',
      'ORDER AWARDING FEES, COSTS AND EXPENSES',
      'BILL OF COSTS',
      'Application for Compensation',
    ],
  },
  {
    says: 'discovery',
    words: [
      'discovery',
      'deposition',
      'depositions',
      'depose',
      'subpoena',
      'subpoenas',
      'protective',
      'interrogatories',
      'quash',
      'letters',
      'spoliation',
    ],
    at: /discovery|depos(?:itions?|e)\b|subpoenas?|protective order|interrogator|quash|letters rogatory|spoliation/y,
    examples: [
      'MOTION for Discovery',
      'MOTION to Quash Subpoena',
      'MOTION for Protective Order',
      'MOTION to Take Deposition',
    ],
  },
  {
    // Named so that "appear by telephone or reschedule" is not read as scheduling.
    says: 'other',
    words: ['appear', 'leave', 'conditions', 'enforce', 'telephonic', 'participate', 'appearing'],
    at: /appear(?:ing)? (?:tele|by (?:tele|video|phone)|remotely|virtually)|leave to (?:amend|file (?:an? |first |second |third |its |their )*(?:amended|answer|sur-?reply|reply|supplement\w*|response|counterclaim))|conditions of (?:release|supervis)|enforce\b|telephonic appearance|participate by/y,
    unless: /leave to file (?:\w+ ){0,3}under seal/y,
    examples: [
      'motion to appear telephonically',
      'MOTION for Leave to File answer to complaint',
      'MOTION to Modify Conditions of Release',
    ],
  },
  {
    says: 'schedule',
    words: [
      'continue',
      'continuance',
      'briefing',
      'adjourn',
      'adjournment',
      'reschedule',
      'scheduling',
      'schedule',
      'hearing',
      'conference',
      'deadlines',
      'deadline',
      'continuing',
      'adjourning',
      'postpone',
      'trial',
      'reset',
      'case',
      'calendar',
    ],
    at: /continu(?:e|ing) (?!supervis)|continuance|adjourn(?:ment|ing)?\b|reschedul|schedul(?:e|ing)\b|hearing\b|conference|deadlines?\b|postpone|trial (?:date|setting|management|and )|reset\b|case management|calendar\b|briefing (?:order|schedule|notice|letter)/y,
    unless: /(?:trial|hearing|conference) (?:brief|transcript|exhibit)/y,
    notAfter: /(?:evidentiary|settlement|fairness|detention|bail|mediation) $/,
    examples: [
      'LETTER MOTION to Adjourn Conference',
      'MOTION to Continue Trial',
      'Motion for scheduling order',
      'MOTION for Hearing',
    ],
  },
];

export const RELIEF_INDEX = indexPhrases(RELIEF_RULES);

/** Weight by convention 1: injunctive relief first, then what disposes, then the rest; named beats unnamed. */
const INJUNCTIVE = new Set<Relief>(['tro', 'preliminary_injunction', 'injunction', 'administrative_stay']);
const DISPOSITIVE = new Set<Relief>([
  'stay',
  'dismissal',
  'summary_judgment',
  'class_certification',
  'vacatur',
  'remand',
  'certiorari',
  'rehearing',
  'mandamus',
  'habeas',
]);

export function reliefWeight(relief: Relief | null): number {
  if (relief === null) return -1;
  if (INJUNCTIVE.has(relief)) return 3;
  if (DISPOSITIVE.has(relief)) return 2;
  return relief === 'other' ? 0 : 1;
}
