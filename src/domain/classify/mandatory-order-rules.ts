import { NOT_HELD } from './held-person-rules.ts';
import type { PhraseRule } from './phrase-rule.ts';
import type { RulingWord } from './ruling-verbs.ts';

/** What stands behind a motion that is ruled on says how it is granted, not something more. */
const OF_A_MOTION = String.raw`\b(?:grant(?:s|ed|ing)|allow(?:s|ed|ing)|den(?:ies|ied|ying))\b.{0,300}$`;
/** What a side wants. */
const WANTED = String.raw`\b(?:seeks?|seeking|sought|requests?|requested|requesting|asks?|asked|asking|moves|moved|prays?|urges?)\b[^.;]{0,160}$`;
const NOT_MANDATED = new RegExp(`${NOT_HELD.source}|${OF_A_MOTION}|${WANTED}`);

/** Who can be told to undo what was done. */
const ADDRESSED = String.raw`(?:defendants?|respondents?|government|agency|agencies|department|secretary|university|administration|officials)`;
const SEVERAL = '(?:defendants|respondents|government|agency|agencies|department|officials)';
const UNDOES = String.raw`(?:reinstate|restore|resume|rescind|unfreeze|re-?enroll|cease|facilitate (?:and effectuate )?(?:the |petitioner['’]?s? |plaintiff['’]?s? )*return)\b(?! (?:the |their |its |his |any )*(?:motions?|appeals?|cases?|answers?|counterclaims?|actions?|claims?|complaint|discovery|deposition|briefing|filing|litigation))`;
const SOON = '(?:immediately |forthwith |promptly |hereby |further )?';

/** What the court tells one side to do or leave, with no motion named: an injunction by another word. */
export const MANDATORY_ORDER_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    says: { outcome: 'granted', object: 'itself', relief: 'injunction', weighty: true },
    words: [
      'reinstate',
      'restore',
      'resume',
      'rescind',
      'unfreeze',
      're-enroll',
      'reenroll',
      'cease',
      'facilitate',
    ],
    at: new RegExp(
      `(?<=\\b${ADDRESSED} (?:shall|must) ${SOON}|\\b${ADDRESSED}(?:(?:,| and) [^.;]{2,60})? (?:is|are) ${SOON}(?:ordered|directed|required|instructed)[,:]? to ${SOON}|\\b(?:orders?|directs?|directing|ordering|requiring|requires) (?:that )?(?:the |federal )?(?:[\\w'’-]+ )?${ADDRESSED} (?:to )?${SOON}|\\bordered[,:]? that (?:the |federal )?${ADDRESSED} )${UNDOES}`,
      'y',
    ),
    notAfter: NOT_MANDATED,
    examples: [
      'ORDER. Defendants must restore the webpages listed in Exhibit A by 11:59 p.m.',
      'Defendants are directed to reinstate the terminated employees.',
      'ORDER directing defendants to reinstate access to the premises.',
    ],
  },
  {
    says: { outcome: 'granted', object: 'itself', relief: 'injunction', weighty: true },
    words: ['not'],
    at: new RegExp(
      `(?<=\\b${ADDRESSED} (?:shall|must|may) )not (?:enforce|implement|give effect to)\\b(?! (?:the |this |any |said )*(?:judgment|settlement|scheduling|subpoena|order))`,
      'y',
    ),
    notAfter: NOT_MANDATED,
    examples: ['ORDER: Defendants shall not enforce the directive against the Plaintiff States.'],
  },
  {
    // What several sides or an agency must leave; what a party may not argue is no injunction.
    says: { outcome: 'granted', object: 'itself', relief: 'injunction', weighty: true },
    words: ['refrain', 'prohibited', 'barred', 'precluded'],
    at: new RegExp(
      `(?<=\\b${SEVERAL} (?:shall|must) ${SOON}|\\b${SEVERAL}(?:(?:,| and) [^.;]{2,60})? are ${SOON}(?:(?:ordered|directed|required|instructed)[,:]? to ${SOON})?)(?:refrain|prohibited|barred|precluded) from (?!(?:offer|introduc|call|present|rais|assert|argu|us|rely|fil|contest|testif|seek|object|contact|communicat|discuss|disclos|mention|refer|elicit|remov|deport|transfer|mov|relocat)\\w*ing\\b)\\w{3,}ing\\b`,
      'y',
    ),
    notAfter: NOT_MANDATED,
    examples: [
      'Accordingly, Defendants, their officers, agents, and employees are hereby ORDERED to refrain from terminating any award.',
      'ORDER: Defendants are barred from withholding funds from the Plaintiff States.',
    ],
  },
];
