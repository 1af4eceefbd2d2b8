import type { PhraseRule } from './phrase-rule.ts';
import { NO_RULING, type RulingWord } from './ruling-verbs.ts';

/** Where a petition for release or the case itself goes with the motion, the dismissal is what counts. */
const CASE =
  'cases?|actions?|matters?|complaints?|petitions?|claims?|counter-?claims?|counts?|appeals?|lawsuits?|proceedings?|habeas|2254|2255';
const RULED = 'grant(?:ed|ing)|den(?:ied|ying)|moot|sustained|overruled';

/** A motion that is the subject of what follows, and nothing else is. */
const A_MOTION = `(?<!\\b(?:on|upon) (?:[\\w'’]+ ){0,2})\\bmotions?\\b(?:(?!\\b(?:${CASE}|${RULED})\\b)(?:[^.;:]|\\b(?:docs?|dkts?|nos?|dr|mr|ms|inc|co)\\.)){0,140}?(?<!\\b(?:part(?:y|ies)|defendants?|plaintiffs?|this|it|they)) (?:is|are) (?:hereby |also |therefore |accordingly )?`;

/** "ORDER ON MOTION re 23 Motion to Compel: Dismissed as moot." */
const HEADED = `\\bmotions? (?:to|for) (?:(?!\\b(?:${CASE}|${RULED})\\b)[^.;:]){2,80}: `;

/** What is dismissed may be a motion: it is refused, and the case goes on. */
export const DISMISSED_MOTION_RULES: readonly PhraseRule<RulingWord>[] = [
  {
    // "TEXT ORDER entering 11 Notice of Voluntary Dismissal": so ordered.
    says: { outcome: 'dismissed', object: 'itself', relief: 'dismissal' },
    words: ['entering'],
    at: /entering (?:the )?(?:\[?\d+\]? )?(?:joint )?(?:notice|stipulation) of (?:voluntary )?dismissal\b/y,
    examples: ['TEXT ORDER entering 11 Notice of Voluntary Dismissal filed by Roe'],
  },
  {
    says: { outcome: 'moot', object: 'after' },
    words: ['dismissing'],
    at: /dismissing (?:as )?moot (?=(?:the )?(?:\[?\d+\]? )?(?:[\w'’-]+ ){0,4}?motions?\b)/y,
    unless:
      /dismissing (?:as )?moot (?:[\w'’\d[\]-]+ ){0,6}?(?:case|action|complaint|petition|2255|2254|habeas)\b/y,
    examples: ['ORDER dismissing as moot 12 Motion for Sanctions'],
  },
  {
    says: { outcome: 'denied', object: 'after' },
    words: ['dismissing'],
    at: /dismissing (?:with(?:out)? prejudice )?(?=(?:the )?(?:\[?\d+\]? )(?:[\w'’-]+ ){0,4}?motions?\b|(?:the )?(?:[\w'’-]+ ){0,2}motions? (?:to|for)\b)/y,
    unless:
      /dismissing (?:[\w'’\d[\]-]+ ){0,8}?(?:case|action|complaint|petition|2255|2254|habeas|vacate)\b/y,
    notAfter: NO_RULING,
    examples: ['ORDER dismissing without prejudice 129 MOTION for Summary Judgment'],
  },
  {
    says: { outcome: 'moot', object: 'before' },
    words: ['dismissed'],
    at: new RegExp(
      `(?<=${A_MOTION}|${HEADED})dismissed,? (?:without prejudice )?(?:as|for being) (?:now )?moot\\b`,
      'y',
    ),
    notAfter: NO_RULING,
    examples: [
      'The 129 motion for sanctions is DISMISSED as moot.',
      'ORDER ON MOTION re 23 Motion to Compel: Dismissed as moot.',
    ],
  },
  {
    says: { outcome: 'denied', object: 'before' },
    words: ['dismissed'],
    at: new RegExp(`(?<=${A_MOTION}|${HEADED})dismissed\\b`, 'y'),
    notAfter: NO_RULING,
    examples: ["Plaintiff's motion for sanctions [12] is DISMISSED without prejudice."],
  },
  {
    // A motion that breaks the rules of filing is struck; who asked must ask anew.
    says: { outcome: 'denied', object: 'after' },
    words: ['striking', 'strikes'],
    at: /(?:striking|strikes) (?=(?:the )?(?:\[?\d+\]? )(?:[\w'’-]+ ){0,4}?motions?\b(?! (?:hearing|exhibit)))/y,
    notAfter: /\b(?:motions? for|not|of|for) $/,
    examples: ["TEXT ORDER striking 268 Plaintiff's Motion to Compel, without prejudice"],
  },
  {
    says: { outcome: 'denied', object: 'before' },
    words: ['stricken'],
    at: new RegExp(`(?<=${A_MOTION})stricken\\b(?! from (?:the )?calendar)`, 'y'),
    unless: /stricken as moot/y,
    notAfter: new RegExp(
      `${NO_RULING.source}|\\b(?:hearing|ruling|argument|conference|presentment|dates?|deadlines?|set for|noted for)\\b[^.;]{0,140} (?:is|are) (?:hereby )?$`,
    ),
    examples: ["Defendant's motion to compel [12] is STRICKEN for failure to confer."],
  },
];
