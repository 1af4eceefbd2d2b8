/**
 * What stands beside the numbers of a text, found in one pass. References, docket numbers and dates are all written
 * with digits, and each form has signs of its own around them. Most texts lack most forms, so their patterns need not
 * be tried.
 */

export const MARK = {
  /** "9" */
  number: 1 << 0,
  // Of numbers that may name entries.
  /** "9 Motion", "9] Motion" */
  beforeCapital: 1 << 1,
  /** "9 motion", "9] Motion" */
  beforeLetter: 1 << 2,
  /** "[9", "[ 9" */
  bracket: 1 << 3,
  /** "( 9" */
  openBlank: 1 << 4,
  /** "(9)", "(#9)" */
  parentheses: 1 << 5,
  /** "to 9", "re: 9", "granting #9": the letter before the blank may end such a word. */
  afterVerb: 1 << 6,
  /** "re 9", "Re: 9" */
  afterRe: 1 << 7,
  /** "order 9 ", "order no. 9.", "order #9" */
  afterName: 1 << 8,
  /** " 9. The", " 9 is", " 9 ,", " 9 )", " 9, filed", " 9filed" and at the end */
  named: 1 << 9,
  /** "9 10" */
  pair: 1 << 10,
  /** "9 ,", "9 ;", ") 9 filed" */
  linked: 1 << 11,
  // Of those that may be dates or name dockets.
  /** "12/3/", "12-3-", but for the clerk's "entered: 12/3/" */
  slashed: 1 << 12,
  /** "8, 2019", "8th 2019" */
  yearAfter: 1 << 13,
  /** "25-1", "25 -1" */
  dash: 1 << 14,
  /** "25-1" once more */
  dashAgain: 1 << 15,
  /** "25cv1", "25-cv-1" */
  caseType: 1 << 16,
  /** "24A10", "22O155" */
  application: 1 << 17,
} as const;

const BLANK = 32;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const SEMICOLON = 59;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => isCapital(code & ~32);

const codesOf = (letters: string): ReadonlySet<number> =>
  new Set(letters.split('').map((letter) => letter.charCodeAt(0)));
/** Last letters of "granting", "moot", "in part", "granted", "to", "re", "re:". */
const VERB_ENDS = codesOf('gtdoeGTDOE:');

/** Pairs of letters, looked up without cutting them out of their text. */
const pairsOf = (pairs: string): ReadonlySet<number> =>
  new Set(pairs.split(' ').map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1)));
const isPairAt = (pairs: ReadonlySet<number>, text: string, at: number): boolean =>
  pairs.has((text.charCodeAt(at) | 32) * 256 + (text.charCodeAt(at + 1) | 32));
/** How the words begin that may follow "Motion 50": "is", "are", "was", "be", "has", "filed", "as to", "by", "shall". */
const FOLLOWERS = pairsOf('is ar wa be ha fi as by sh se to ac');
const CASE_TYPES = pairsOf('cv cr mc md mj ml bk ap gj po mi dp mp hc');

/** What the words before a number that begins at `at` say. */
function marksBefore(text: string, at: number): number {
  const last = text.charCodeAt(at - 1);
  const before = text.charCodeAt(at - 2);
  if (last === 91) return MARK.bracket | (before === BLANK ? verbMarks(text, at - 2) : 0);
  if (last === 35) return before === BLANK ? verbMarks(text, at - 2) | MARK.afterName : 0;
  if (last !== BLANK) return 0;
  if (before === 91) return MARK.bracket;
  if (before === 40) return MARK.openBlank;
  return verbMarks(text, at - 1) | (isLetter(before) || before === DOT ? MARK.afterName : 0);
}

/** The same for the word that ends at the blank `at`. */
function verbMarks(text: string, at: number): number {
  const last = text.charCodeAt(at - 1);
  const end = last === COLON ? at - 2 : at - 1;
  const re = (text.charCodeAt(end) | 32) === 101 && (text.charCodeAt(end - 1) | 32) === 114;
  return (VERB_ENDS.has(last) ? MARK.afterVerb : 0) | (re ? MARK.afterRe : 0);
}

/** What follows a number, maybe in a bracket, and a blank. */
function marksBehind(text: string, end: number): number {
  const blank = text.charCodeAt(end) === 93 ? end + 1 : end;
  if (text.charCodeAt(blank) !== BLANK) return 0;
  const next = text.charCodeAt(blank + 1);
  if (isDigit(next)) return MARK.pair;
  if (isCapital(next)) return MARK.beforeCapital | MARK.beforeLetter;
  return isLetter(next) ? MARK.beforeLetter : 0;
}

/** A case type after a number, maybe with a mark between them; letters of any case. */
function caseTypeAt(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  const at = mark === DASH || mark === BLANK ? end + 1 : end;
  return isPairAt(CASE_TYPES, text, at);
}

/** A date in digits begins here: "12/3/", "12-3-"; not the clerk's stamp, which closes nearly every entry. */
function slashedAt(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(end);
  if (mark !== 47 && mark !== DASH) return false;
  const second = isDigit(text.charCodeAt(end + 2)) ? end + 3 : end + 2;
  if (!isDigit(text.charCodeAt(end + 1)) || text.charCodeAt(second) !== mark) return false;
  return !text.startsWith('ntered: ', at - 8);
}

/** "8, 2019", "8 2019", "8th, 2019": a blank and a digit are what a day in words shares with them. */
function yearAfter(text: string, end: number): boolean {
  const after = isLetter(text.charCodeAt(end)) ? end + 2 : end;
  const blank = text.charCodeAt(after) === COMMA ? after + 1 : after;
  return text.charCodeAt(blank) === BLANK && isDigit(text.charCodeAt(blank + 1));
}

/** Where a reference may end: at a stop, a blank or the end. */
function closes(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return end >= text.length || next === BLANK || next === COMMA || next === DOT || next === SEMICOLON;
}

function namedAt(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (end >= text.length || (next | 32) === 102) return true;
  const after = text.charCodeAt(end + 1);
  if (next === DOT)
    return end + 1 >= text.length || (after === BLANK && isSentence(text.charCodeAt(end + 2)));
  if (next === COMMA) return ((after === BLANK ? text.charCodeAt(end + 2) : after) | 32) === 102;
  return next === BLANK && (isStop(after) || isPairAt(FOLLOWERS, text, end + 1));
}

const isSentence = (code: number): boolean => isCapital(code) || code === DOT;
const isStop = (code: number): boolean => code === DOT || code === COMMA || code === SEMICOLON || code === 41;

/** The program that links a number leaves a blank after it. */
function linkedAt(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(end) !== BLANK) return false;
  const next = text.charCodeAt(end + 1);
  if (next === COMMA || next === SEMICOLON) return true;
  return next === 102 && text.charCodeAt(at - 2) === 41;
}

/** What a number that goes from `at` to `end` says beside it, given what those before it said. */
type Read = (text: string, at: number, end: number, before: number) => number;

function marksOf(text: string, read: Read): number {
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    marks |= read(text, at, end, marks);
    at = end;
  }
  return marks;
}

const readEntry: Read = (text, at, end) => {
  const before = marksBefore(text, at);
  let marks = MARK.number | marksBehind(text, end) | (closes(text, end) ? before : before & ~MARK.afterName);
  if (text.charCodeAt(end) === 41) marks |= MARK.parentheses;
  if (text.charCodeAt(at - 1) === BLANK && namedAt(text, end)) marks |= MARK.named;
  return linkedAt(text, at, end) ? marks | MARK.linked : marks;
};

const readDocket: Read = (text, at, end, before) => {
  const digits = end - at;
  let marks: number = MARK.number;
  if (slashedAt(text, at, end)) marks |= MARK.slashed;
  if (digits <= 2 && yearAfter(text, end)) marks |= MARK.yearAfter;
  if (caseTypeAt(text, end)) marks |= MARK.caseType;
  if (digits === 1) return marks;
  const next = text.charCodeAt(end);
  const dash = next === BLANK ? text.charCodeAt(end + 1) : next;
  if (dash === DASH) marks |= before & MARK.dash ? MARK.dash | MARK.dashAgain : MARK.dash;
  const applies = (next === 65 || next === 77 || next === 79) && isDigit(text.charCodeAt(end + 1));
  return applies ? marks | MARK.application : marks;
};

/** The marks of numbers that may name entries, all together. */
export function entryMarks(text: string): number {
  return marksOf(text, readEntry);
}

/** The marks of numbers that may be dates or name dockets, all together. */
export function docketMarks(text: string): number {
  return marksOf(text, readDocket);
}
