import type { EntryText } from './entry-text.ts';
import type { PhraseHit } from './phrase-rule.ts';
import type { RulingWord } from './ruling-verbs.ts';
import { sentenceOf } from './sentence.ts';
import { matches, sought } from './sought.ts';

/** "DISMISSING CASE" ends it; "dismissing defendant Smith" or "Count II" does not. */
const PARTIAL =
  /\b(?:counts?|claims? (?:against|for|of|[ivx]+\b|\d)|(?:counter|cross)-?claims?|defendants? [a-z]|defendant\(s\)|in part\b|only\b|as to (?:defendants?|plaintiffs?|claims?|counts?)|partial)/;
const WHOLE = /\b(?:case|action|matter|complaint|petition|appeal|proceeding|lawsuit|suit|cause)s?\b/;

/** "Count II of the complaint" is a part, although the complaint is named. */
const PART_OF_PAPER =
  /\b(?:counts?|claims?)\b[^.;]{0,40}? (?:of|in|from) (?:the |his |her |its |[a-z]+['’]s? )?(?:\w+ ){0,2}?(?:complaint|petition)\b/g;

/** The same of a motion that is ruled on: whose motion it is does not make it one on a part of the case. */
const PARTIAL_MOTION =
  /\b(?:counts? [ivx\d]|claims? (?:against|[ivx]+\b|\d)|as to (?:the )?(?:defendants?|plaintiffs?|claims?|counts?)\b|dismiss(?:al of)? (?:with(?:out)? prejudice )?(?:party|parties|defendants?|plaintiffs?|counts?|claims?|(?:counter|cross)-?claims?)\b|in part\b)/;

/** "granting 70 Stipulated Motion to Dismiss. Defendant Roe, Inc. is dismissed": the others remain. */
const ONE_PARTY = sought(
  /\bportions? of (?:[^.;]|\b[a-z]\.){2,60}\b(?:claims?|complaint|counter-?claims?) (?:be|is|are) (?:hereby )?dismissed\b|^[^.;]{0,80}\bdismiss\b[^.;]{0,60}\. (?:the )?(?:defendants?|plaintiffs?) (?!shall)[a-z](?:[^.;]|\b(?:inc|co|corp|ltd|l\.p|jr|sr)\.){2,100}? (?:is|are) (?:hereby )?(?:dismissed|terminated)\b/,
);

const SAID_PARTIAL = sought(
  /\bpartial(?:ly)?\b(?! (?:filing|fee|pay))|dismiss\w* part(?:y|ies)\b|\b(?:plaintiffs|defendants) (?:except|other than)\b/,
);

/** Whose claims go, and the case with them. */
const CLOSES = sought(
  /\bclerk\b[^.;]{0,60}\b(?:to|shall|will) (?:mark )?close (?:this|the) (?:civil )?(?:case|action|file|matter)\b(?! (?:as to|with respect|administratively))/,
);

/** Whether a ruling reaches only some parties, claims or counts. */
export function isPartial(text: EntryText, hit: PhraseHit<RulingWord>): boolean {
  if (matches(CLOSES, text.signs, text.lower)) return false;
  const { at, end } = hit;
  const further = text.lower.slice(end, end + 300);
  if (
    matches(ONE_PARTY, text.signs, further) &&
    !/\b(?:case|action|matter) (?:is |be )?(?:hereby )?(?:closed|dismissed)/.test(further)
  )
    return true;
  const sentence = sentenceOf(text, at);
  const around = text.lower.slice(Math.max(sentence.from, at - 120), Math.min(sentence.to, end + 100));
  if (matches(SAID_PARTIAL, text.signs, around)) return true;
  const partial = hit.says.object === 'itself' ? PARTIAL : PARTIAL_MOTION;
  return partial.test(around) && !WHOLE.test(around.replace(PART_OF_PAPER, 'count'));
}
