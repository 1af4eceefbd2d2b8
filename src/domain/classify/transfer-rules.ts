import { ORDER } from './order-title.ts';
import type { TitleRule } from './title-rule.ts';

/** Orders by which a case goes to another court (convention 9). */
export const TRANSFER_RULES: readonly TitleRule[] = [
  {
    // Another division or docket of the same court.
    type: 'transfer',
    relief: 'transfer',
    outcome: 'granted',
    importance: 'routine',
    kinds: ['district'],
    lead: new RegExp(ORDER, 'y'),
    within:
      /\b(?:case|action|matter) (?:is |be |shall be )?(?:hereby )?transferred (?:from the docket|to the (?:\w+ ){1,3}division\b(?! of)|for reassignment)|\btransferring (?:this |the )?(?:case|action|matter) to (?:the )?(?:(?!district)\w+ ){1,3}division\b(?! of)/,
    examples: [
      'ORDER Transferring Case to the Harrow Division, signed by Magistrate Judge Ann Roe on 3/9/2027. New Case Number 2:27-cv-00999.',
      'ORDER - The case was erroneously filed at Cincinnati. This case is hereby transferred from the docket of Judge Roe to the Eastern Division at Columbus.',
    ],
  },
  {
    type: 'transfer',
    relief: 'transfer',
    outcome: 'granted',
    importance: 'major',
    kinds: ['district'],
    lead: new RegExp(`${ORDER}|memo(?:randum)? endorsement\\b`, 'y'),
    within:
      /\b(?:transfer (?:of )?(?:this|the) (?:action|case|matter|petition)|(?<!\b(?:if|whether) (?:this |the )?)(?:action|case|matter|petition) (?:is |be |shall be )?(?:hereby )?(?:ordered )?transferred) (?:forthwith )?to the (?:(?:united states|u\.?s\.?) (?:district court|court of)|(?:(?:northern|southern|eastern|western|middle|central) )?district of\b)/,
    unlessWithin: /denying|denied|why (?:this|the) (?:case|action) should not/,
    examples: [
      'MINUTE ORDER: it is hereby ORDERED that the Clerk shall transfer this action to the United States District Court for the Eastern District of Roe.',
    ],
  },
  {
    // Who is on probation is looked after elsewhere from now on.
    type: 'transfer',
    relief: 'transfer',
    outcome: 'granted',
    importance: 'major',
    kinds: ['district'],
    lead: new RegExp(
      `${ORDER}:? ?(?:for |of )?(?:(?:transferring|accepting|(?:transfer|acceptance) of)(?:,? and |\\/)?){1,2} ?(?:probation |supervised release |supervision )?jurisdiction`,
      'y',
    ),
    unless: /denying|denied/,
    examples: [
      'ORDER TRANSFERRING AND ACCEPTING JURISDICTION as to Lee Roe from the Middle District of Florida.',
      'ORDER ACCEPTING JURISDICTION of Supervised Release as to Lee Roe',
    ],
  },
  {
    type: 'transfer',
    relief: 'transfer',
    outcome: null,
    importance: 'major',
    lead: /(?!(?:\w+ ){0,2}lifting )(?:\w+ ){0,6}?(?:panel['’]?s? )?conditional transfer order(?! ?(?:\(cto[^)]*\) ?)?(?:lifted|vacated))|(?:notice of )?(?:filing of )?cto[ -]\d+|(?:notice of )?(?:filing of )?conditional transfer/y,
    unlessWithin:
      /it is (?:therefore )?ordered that|\btransferring (?:this |the )?(?:case|action) to (?:the )?(?:united states|u\.?s\.?) district court|opposition(?! due)|motion to vacate|notice of filing of cto/,
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
      `(?:(?:certified )?(?:true )?copy of (?:the )?(?:conditional )?transfer order|conditional transfer order|jpmd?l (?:conditional )?(?:transfer )?order|mdl transfer (?:in |out )?order|transfer order\\b|${ORDER}(?:,? by (?:the )?(?:(?:chief|senior|magistrate|district) )*judge [^.;:]{3,50}(?=,? (?:granting|transferring)),?)?:? ?(?:of |granting [^.]{0,60}motion[^.]{0,30} to |that (?:this )?(?:case|action) (?:is |be )?)*(?:mdl )?(?:transfer(?:ring|red)?\\b(?! order)|chang(?:e|ing) venue|change of venue))`,
      'y',
    ),
    unless: /denying|denied|transferring (?:funds|property|prisoner|exhibits)|jurisdiction/,
    examples: [
      'CONDITIONAL TRANSFER ORDER (CTO-22) by the Judicial Panel TRANSFERRING CASE to the United States District Court for the District of New Jersey',
      'JPMDL Conditional Transfer Order: IT IS THEREFORE ORDERED that this action is transferred to the Northern District',
      'ORDER OF TRANSFER. Signed by Judge William Alsup on 1/17/08.',
      'ORDER TRANSFERRING CASE to the District of Maryland',
      'ORDER granting 5 Motion to Transfer Case to D. Md.',
      'ORDER by Judge Ann Roe granting 5 Motion to Transfer Case to the District of Maryland',
      'TRANSFER ORDER from the MDL panel',
    ],
  },
  {
    // No one opposed in time: the Panel's order takes effect.
    type: 'transfer',
    relief: 'transfer',
    outcome: 'granted',
    importance: 'major',
    lead: new RegExp(
      `(?:text[- ]only order\\W+)?${ORDER} lifting (?:the )?stay of (?:cto|conditional transfer order)`,
      'y',
    ),
    examples: ['ORDER LIFTING STAY OF CTO-12 AND FINALIZING. Signed by Clerk of the Panel'],
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
    unlessWithin: /\b(?:commissioner|social security|agency)\b|sentence (?:four|six)|405\(g\)/,
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
    lead: new RegExp(
      `(?:civil )?minutes?(?: order| of)?[ :-]*(?:general:? )?\\(?in chambers\\)?|\\(in chambers\\)|${ORDER}`,
      'y',
    ),
    unlessWithin:
      /denying (?:\d+ )?motion to remand|remand\b[^.;]{0,60} is (?:hereby )?denied|should (?:not )?be remanded(?!.*\bremands (?:this|the) (?:action|case))/,
    within:
      /\b(?:(?:case|matter|action) (?:is |be |shall be )?(?:hereby )?remanded|remand(?:s|ed|ing) (?:this |the )?(?:action|case|matter)) (?:back )?to (?:the )?(?:[\w.]+ ){0,6}?(?:superior|state|circuit|county) court/,
    kinds: ['district'],
    examples: [
      'MINUTES (IN CHAMBERS): ORDER by Judge Roe: granting 16 Motion to Remand. Case Remanded to Orange County Superior Court.',
      'MINUTE ORDER IN CHAMBERS by Judge Roe. The Court remands this action to Los Angeles Superior Court.',
      'ORDER accepting 8 Stipulation; matter remanded to State Court.',
    ],
  },
];
