/** The words that bring a date in: what of the sentence before it says how it is set. */

import { BLANK, codeAt, COLON, isDigit, isLetter } from './characters.ts';
import { DUE_WORDS, PAST_WORDS } from './date-words.ts';

const UNDERSCORE = 95;

/** ", at", "on Monday" or a blank at the very end, read back from there. */
const LAST_WORDS =
  /(?<=([ ,]*(?:\b(?:on|at|the|to|is|from)\b )?(?:\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? *)?))/iy;
/** What of them says how the date is set. */
const KEPT_WORD = /\b(?:on|to|is|at)\b/i;

function strippedOf(untimed: string): string {
  LAST_WORDS.lastIndex = untimed.length;
  const last = LAST_WORDS.exec(untimed)?.[1] ?? '';
  const word = last && KEPT_WORD.exec(last)?.[0];
  const rest = untimed.slice(0, untimed.length - last.length);
  // Places in the words are places in the text: nothing may be set before them.
  if (rest === '') return word ? `${word} ` : '';
  return rest + (word ? ` ${word} ` : ' ');
}

/** What may stand between an hour and "on", besides short names of time zones. */
const CLOCK_WORDS = new Set(
  'noon time standard daylight local eastern central mountain pacific hawaii alaska'.split(' '),
);

/** Not the end of "9 a.m." or "9 am EST". */
function isNoClock(word: string): boolean {
  return word.length > (word.endsWith('t') ? 4 : 2) && !CLOCK_WORDS.has(word);
}

/** Words with which no time of day ends, and of which nothing is cut off. */
function isPlain({ word, before }: LastWord): boolean {
  if (word === 'on') return isNoClock(before);
  if (word.length <= 2) return word === 'by';
  return word === 'for' || DUE_WORDS.has(word) || PAST_WORDS.has(word);
}

export interface Introduction {
  /** What stands before a date, without a time of day and "on Monday". */
  readonly words: string;
  readonly last: LastWord;
  /** Nothing was cut off: no time of day stands there. */
  readonly plain: boolean;
}

/** @param timeChars How many characters at the end are a time of day; most need not be looked at for it. */
export function introductionOf(left: string, timeChars: () => number): Introduction {
  const last = lastWordOf(left);
  if (isPlain(last) && codeAt(left, left.length - 1) === BLANK) return { words: left, last, plain: true };
  const chars = timeChars();
  const words = strippedOf(chars > 0 ? left.slice(0, -chars) : left);
  return { words, last: lastWordOf(words), plain: false };
}

/** The last word of an introduction, in lower case, blanks and a colon aside. */
export interface LastWord {
  readonly word: string;
  /** What stands before it, where it is "on" or "in". */
  readonly before: string;
  readonly colon: boolean;
}

/** The letters that end at a place, in lower case; nothing where they are only a part of a word. */
function wordEndingAt(text: string, end: number): string {
  let from = end;
  while (isLetter(codeAt(text, from - 1))) from -= 1;
  const before = codeAt(text, from - 1);
  return isDigit(before) || before === UNDERSCORE ? '' : text.slice(from, end).toLowerCase();
}

function blanksBefore(text: string, at: number): number {
  let end = at;
  while (codeAt(text, end - 1) === BLANK) end -= 1;
  return end;
}

export function lastWordOf(introduction: string): LastWord {
  let end = blanksBefore(introduction, introduction.length);
  const colon = codeAt(introduction, end - 1) === COLON;
  if (colon) end = blanksBefore(introduction, end - 1);
  const word = wordEndingAt(introduction, end);
  const links = (word === 'on' || word === 'in') && codeAt(introduction, end - 3) === BLANK;
  return { word, before: links ? wordEndingAt(introduction, end - 3) : '', colon };
}
