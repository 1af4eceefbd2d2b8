import type { Relief } from '../event.ts';
import type { PhraseRule } from './phrase-rule.ts';

/** What is asked about the course of a case: sanctions, discovery, fees, other cases, the calendar. */
export const ORDINARY_RELIEF_RULES: readonly PhraseRule<Relief>[] = [
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
    words: ['consolidate', 'consolidation', 'consolidating', 'consolidated', 'joint', 'jointly'],
    at: /joint administration|jointly administer\w*|consolidat(?:e|ion|ing)\b|consolidated (?:with|into|for|defendants? added)/y,
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
    // What ends an appeal without a full argument has no name of its own.
    says: 'other',
    words: ['summary'],
    at: /summary (?:affirmance|reversal|vacatur|disposition)\b/y,
    examples: ['MOTION for summary reversal', 'Motion for Summary Affirmance'],
  },
  {
    says: 'transfer',
    words: ['transfer', 'transferring', 'transferred', 'venue', 'cto'],
    at: /transfer(?:ring|red)?\b|venue|cto\b/y,
    unless:
      /transferring (?:the )?petitioners?\b|transfer(?:red)? (?:of )?(?:property|funds|interest|claim|exhibits|jurisdiction of supervis)/y,
    examples: ['MOTION to Transfer Case', 'MOTION to Change Venue'],
  },
  {
    says: 'reconsideration',
    words: ['reconsideration', 'reconsider', 'alter', 'relief', 'reconsidering'],
    at: /reconsider(?:ation|ing)?\b|alter(?: or amend|\/amend)? (?:the )?judgment|relief (?:from|of) (?:a |the |final |default )*(?:judgment|order)/y,
    examples: ['MOTION for Reconsideration', 'MOTION to Alter Judgment', 'MOTION for Relief from Judgment'],
  },
  {
    says: 'expedite',
    words: ['expedite', 'expedited', 'expediting', 'shorten', 'expedition', 'shortening'],
    at: /expedit(?:e|ing|ion)\b|expedited (?:briefing|proceedings?|consideration|appeal|schedule|treatment|hearing(?! (?:is|will be|has been) )|review)|shorten(?:ing)? (?:the )?(?:time|notice|deadline)|(?<=motion to )shorten\b/y,
    examples: ['MOTION to Expedite', 'Motion for expedited consideration', 'Motion to shorten time'],
  },
  {
    says: 'ifp',
    words: ['forma', 'ifp', 'prepayment', 'prepaying', 'without', 'prisoner', 'pauper', 'filing'],
    at: /forma pauper|pauper status|ifp\b|prepay(?:ment|ing)|without (?:pre-?pay|payment of fees)|prisoner authorization|filing fees? in installments/y,
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
    // The plan of a case, not the discovery itself.
    says: 'schedule',
    words: ['discovery', 'rule', 'meeting'],
    at: /meeting and report\b|discovery (?:plan\b|(?:and|&) scheduling)|rule 26\(f\) (?:report|plan)/y,
    notAfter: /(?:filing|serving) $/,
    examples: ['ORDER APPROVING Joint Preliminary Report and Discovery Plan'],
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
      'confidentiality',
      '2004',
      'requests',
    ],
    at: /2004 exam|requests for (?:the )?(?:production|admission)|confidentiality (?:agreement|order|stipulation)|discovery(?! (?:abuse )?sanctions)|depos(?:itions?|e)\b|subpoenas?|protective order|interrogator|quash|letters rogatory|spoliation/y,
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
    words: [
      'striking',
      'setting',
      'appear',
      'leave',
      'conditions',
      'enforce',
      'telephonic',
      'participate',
      'appearing',
      'waive',
      'submit',
      'default',
    ],
    at: /(?<=(?:motions?|requests?|applications?) (?:for|to) (?:entry of |enter )?)default judgment\b|submit (?:the |this )?(?:case|appeal|matter) (?:on|without)|appear(?:ing)? (?:tele|by (?:tele|video|phone)|remotely|virtually)|striking \[?\d+\]? proposed order[^.;(]{0,100}|setting (?:the )?bond (?:in connection with|for|re) [^.;(]{0,80}|leave to (?:amend|file (?:an? |first |second |third |its |their )*(?:amended|answer|sur-?reply|reply|supplement\w*|response|responsive|brief|counterclaim))|waive (?:\w+ ){0,2}(?:appearance|presence|requirement|hearing|conference)|conditions of (?:release|supervis)|enforce\b|telephonic appearance|participate by/y,
    unless:
      /leave to file (?:[\w-]+ ){0,3}(?:under seal|(?:in excess of|that exceeds?|exceeding|longer than) (?:the )?(?:[\w,]+ )?(?:\(\d+\) )?(?:page|word))/y,
    examples: [
      'motion to appear telephonically',
      'MOTION for Leave to File answer to complaint',
      'MOTION to Modify Conditions of Release',
    ],
  },
  {
    says: 'schedule',
    words: [
      'progression',
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
      'docket',
      'oral',
    ],
    at: /continue\b(?! supervis)|continuing (?!supervis|garnish|lien|jurisdiction|violation)|continuance(?! of (?:certain|existing|practices|operations|business))|adjourn(?:ment|ing)?\b|reschedul|schedul(?:e|ing)\b|hearing\b|conference|deadlines?\b|postpone|trial (?:date|setting|management|and )|reset\b|case management|progression (?:order|of (?:(?:a|the) )?(?:criminal |civil )?case)|calendar\b|docket control|(?<!participate in |appear at )oral argument(?! as amic)|briefing (?:order|schedule|notice|letter|on\b|of\b|deadlines?)/y,
    unless:
      /continu(?:e|ing) (?:the |to )?(?:stay|seal\w*)\b|(?:trial|hearing|conference) (?:brief|transcript|exhibit)/y,
    notAfter:
      /(?:evidentiary|settlement|fairness|detention|bail|mediation) $|\bre:? \[?\d+\]?,? (?:motion|status|sentencing|pretrial|plea|change of plea|oral argument|trial) $/,
    examples: [
      'LETTER MOTION to Adjourn Conference',
      'MOTION to Continue Trial',
      'Motion for scheduling order',
      'MOTION for Hearing',
    ],
  },
];
