/**
 * What stands beside the numbers of a text, found in one pass. Docket numbers and dates are both written with digits,
 * and each form has signs of its own around them. Most texts lack most forms, so their patterns need not be tried.
 */

import {
  BLANK,
  COMMA,
  codeAt,
  DASH,
  isDigit,
  isLetter,
  isPairAt,
  pairsOf,
  SLASH,
  startOfNumber,
} from './characters.ts';

export const MARK = {
  /** "9" */
  number: 1 << 0,
  /** "12/3/", "12/3 /", "12-3-", but for the clerk's "entered: 12/3/" */
  slashed: 1 << 1,
  /** "8, 2019", "8th 2019" */
  yearAfter: 1 << 2,
  /** "25-1", "25--1" */
  dash: 1 << 3,
  /** "25-1" once more */
  dashAgain: 1 << 4,
  /** "25cv1", "25-cv-1", "25 cv 1" */
  caseType: 1 << 5,
  /** "24A10", "22O155" */
  application: 1 << 6,
} as const;

const CASE_TYPES = pairsOf('cv ci cr mc md mj ml bk ap gj po mi dp mp hc');

/** A date in digits begins here: "12/3/", "12-3-"; not the clerk's stamp, which closes nearly every entry. */
function slashedAt(text: string, at: number, end: number): boolean {
  const mark = codeAt(text, end);
  const dayEnd = isDigit(codeAt(text, end + 2)) ? end + 3 : end + 2;
  const second = codeAt(text, dayEnd) === BLANK ? dayEnd + 1 : dayEnd;
  if (!isDigit(codeAt(text, end + 1)) || codeAt(text, second) !== mark) return false;
  return !text.startsWith('ntered: ', at - 8);
}

/** "8, 2019", "8 2019", "8th, 2019": a blank and a digit are what a day in words shares with them. */
function yearAfter(text: string, end: number): boolean {
  const after = isLetter(codeAt(text, end)) ? end + 2 : end;
  const blank = codeAt(text, after) === COMMA ? after + 1 : after;
  return codeAt(text, blank) === BLANK && isDigit(codeAt(text, blank + 1));
}

/** What a number that goes from `at` to `end` says beside it, given what those before it said. */
function marksAt(text: string, at: number, end: number, before: number): number {
  const next = codeAt(text, end);
  const digits = end - at;
  if (next === SLASH) return slashedAt(text, at, end) ? MARK.slashed : 0;
  if (next === DASH) {
    const slashed = slashedAt(text, at, end) ? MARK.slashed : 0;
    return digits === 1 ? slashed : slashed | caseTypeMark(text, end + 1) | dashMark(text, at, end, before);
  }
  if (next !== BLANK && next !== COMMA && !isLetter(next)) return 0;
  const year = digits <= 2 && yearAfter(text, end) ? MARK.yearAfter : 0;
  if (next === COMMA || digits === 1) return year;
  if (next === BLANK) return year | caseTypeMark(text, end + 1);
  return year | caseTypeMark(text, end) | applicationMark(text, end);
}

/** Blanks may stand around the dash: "1:21- cv-100". */
function caseTypeMark(text: string, from: number): number {
  let at = from;
  while (at < from + 2 && (codeAt(text, at) === BLANK || codeAt(text, at) === DASH)) at += 1;
  return isPairAt(CASE_TYPES, text, at) ? MARK.caseType : 0;
}

/** The year of a docket has two digits there; one court writes all four. */
function dashMark(text: string, at: number, end: number, before: number): number {
  const serial = codeAt(text, end + 1) === DASH ? end + 2 : end + 1;
  const year = end - at === 2 || (end - at === 4 && text.startsWith('20', at));
  if (!year || !isDigit(codeAt(text, serial))) return 0;
  return before & MARK.dash ? MARK.dashAgain : MARK.dash;
}

function applicationMark(text: string, end: number): number {
  const letter = codeAt(text, end);
  const applies = letter === 65 || letter === 77 || letter === 79;
  return applies && isDigit(codeAt(text, end + 1)) ? MARK.application : 0;
}

/** Dashes of other lengths, with which a word processor writes numbers: "1:21–cv–00100". */
const LONG_DASHES = /[\u2010-\u2015\u2212]/g;

/** The text, as long as it was, with one kind of dash. */
export const plainDashes = (text: string): string => text.replace(LONG_DASHES, '-');

const DIGITS = /\d+/g;

/** The marks of numbers that may be dates or name dockets, all together. */
export function docketMarks(text: string): number {
  let marks = 0;
  DIGITS.lastIndex = 0;
  while (DIGITS.test(text)) {
    const end = DIGITS.lastIndex;
    marks |= MARK.number | marksAt(text, startOfNumber(text, end), end, marks);
  }
  return marks;
}
