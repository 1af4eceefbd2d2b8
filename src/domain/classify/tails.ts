/**
 * What a clerk adds behind the event and is no part of it: attachments, signatures, initials, stamps, notes of changes.
 */

import { BLANK } from './characters.ts';
import { mayMatch, type Signs, sought, type Sought } from './sought.ts';

/** Index after the parenthesis that closes the one at `open`; the end of the text when none does. */
export function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 40) depth += 1;
    else if (char === 41) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

const PARENTHESISED_TAIL =
  /\( ?(?:attachments?(?::| #)|additional attachment|main document|signed by|entered:|filed on|(?:this is a )?text[- ](?:only|entry)|no document attached|copy |c\/[sm]\b|cc:|court reporter|microfilmed|rcvd|related document)/iy;

/** End of a tail that begins at `open`; -1 where none does. */
type TailEnd = (text: string, open: number) => number;

/** End of what a sticky pattern matches at an offset; -1 where it does not match there. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Cuts tails that begin with a bracket of this kind. Brackets are few, so they are looked for first. What is cut leaves
 * one blank, as the words around it have between them.
 */
function withoutTails(text: string, bracket: string, tailEnd: TailEnd): string {
  let kept = '';
  let from = 0;
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, Math.max(from, at + 1))) {
    const end = tailEnd(text, at);
    if (end < 0) continue;
    kept += text.slice(from, at > from && text.charCodeAt(at - 1) === BLANK ? at - 1 : at);
    if (!kept.endsWith(' ')) kept += ' ';
    from = text.charCodeAt(end) === BLANK ? end + 1 : end;
  }
  return from === 0 ? text : kept + text.slice(from);
}

/** "(Attachments: # (1) ...)" and its like, nested parentheses included. */
const parenthesisedEnd: TailEnd = (text, open) =>
  endAt(PARENTHESISED_TAIL, text, open) < 0 ? -1 : closingParenthesis(text, open);

/** Tails that carry no event and begin with a bracket: stamps, clerk's initials ("(jgo)", "(choy, )", "(Smith, Ann)"). */
const NUMBER_STAMP = /\[(?:\d{6,}(?:-\d{1,3})?|\d{2}-\d{2,5}(?:, \d{2}-\d{2,5})*)\]/y;
const WORD_STAMP = /\[(?:entered|edited|transferred from|non-document)\b[^\]]{0,120}\]/iy;
const INITIALS =
  /\((?:[a-z]{2,5}\d{0,2}|[a-zA-Z]{2,6}, ?(?:Deputy Clerk|COURT STAFF)?|[A-Z][A-Za-z'’.-]{1,30}(?: (?:Jr|Sr|I{1,3})\.?)?, [A-Za-z'’. -]{0,40})\)/y;

const stampEnd: TailEnd = (text, open) => {
  const end = endAt(NUMBER_STAMP, text, open);
  return end < 0 ? endAt(WORD_STAMP, text, open) : end;
};
const initialsEnd: TailEnd = (text, open) => endAt(INITIALS, text, open);

/** The others, for which the text is searched: notes of changes, spread cases, signatures. */
const OTHER_TAILS: readonly Sought[] = [
  /\bmodified (?:text |filer |link |docket text )?on \d[^(.]{0,160}(?:\([^)]{0,40}\))?\.?/gi,
  /\bassociated cases:[^()]{0,4000}/gi,
  // What one district tells counsel under every paper.
  /\bnotice to counsel: counsel is advised that pursuant to local\b[^()]{0,60}(?:\([^()]{0,20}\)){0,3}[^()]{0,600}/gi,
  /\b(?:signed by|ordered by|so ordered by|entered by|hereby ordered by)(?: the)?(?: honorable| hon\.)? ?(?:[a-z]+ ){0,3}judge (?:[^.;:]|(?<=[ .][a-z]|[ .][js]r)\.){0,60}?(?: on \d{1,2}\/\d{1,2}\/\d{2,4}|(?<![ .][a-z]|[ .][js]r)(?=[.;:)]))/gi,
].map(sought);

/** What is cut leaves a blank, which stands beside another. */
function without(pattern: RegExp, text: string): string {
  const cut = text.replace(pattern, ' ');
  return cut === text ? text : cut.replace(/ {2,}/g, ' ');
}

export function cutTails(text: string, signs: Signs): string {
  let body = withoutTails(text, '(', parenthesisedEnd);
  body = withoutTails(body, '[', stampEnd);
  for (const tail of OTHER_TAILS) if (mayMatch(tail, signs)) body = without(tail.pattern, body);
  return withoutTails(body, '(', initialsEnd).trim();
}
