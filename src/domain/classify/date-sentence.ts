/** The sentence around a date, read from the date to both sides. */

import {
  BLANK,
  CLOSE,
  codeAt,
  COLON,
  DOT,
  isCapital,
  isDigit,
  isLetter,
  OPEN,
  OPEN_SQUARE,
  SEMICOLON,
} from './characters.ts';
import { isInWord, marksOfWordAt, wordsBefore } from './words-before.ts';

const LEFT_CHARS = 240;
const RIGHT_CHARS = 200;
const isQuote = (code: number): boolean => code === 34 || code === 0x201d;
/** One of `.;!?`. */
const isStop = (code: number): boolean => code === DOT || code === SEMICOLON || code === 33 || code === 63;

/** What a sentence may begin with: a capital, an opening sign, "2)". */
function begins(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (isCapital(code) || code === OPEN || code === OPEN_SQUARE) return true;
  if (isDigit(code)) return codeAt(text, isDigit(codeAt(text, at + 1)) ? at + 2 : at + 1) === CLOSE;
  return code === 34 || code === 39 || code === 42;
}

/** Words whose dot does not end a sentence, besides single letters. */
const SHORTENED = wordsBefore([
  { marks: 1, words: 'no nos inc co dkt doc docs rec fed civ crim hon jr mr mrs ms dr vs st'.split(' ') },
]);

const ROOM = wordsBefore([{ marks: 1, words: ['room', 'courtroom'] }]);

function isShortened(text: string, dot: number): boolean {
  const single = isLetter(codeAt(text, dot - 1)) && !isInWord(codeAt(text, dot - 2));
  // "in Courtroom A. Responses due"
  if (single && marksOfWordAt(ROOM, text, dot - 2) !== 0) return false;
  return single || marksOfWordAt(SHORTENED, text, dot) !== 0;
}

/** Titles behind whose colon a sentence begins in small letters. */
const TITLES = ['ORDER', 'Order', 'PLAN', 'NOTICE', 'ENTRY'];

function endsTitle(text: string, colon: number): boolean {
  return TITLES.some((one) => text.endsWith(one, colon) && !isInWord(codeAt(text, colon - one.length - 1)));
}

/** "ORDER: the", "shown: ORDERED" */
function beginsAfterColon(text: string, colon: number): boolean {
  if (!isCapital(codeAt(text, colon + 2))) return false;
  const second = codeAt(text, colon + 3);
  return isCapital(second) || (isLetter(second) && endsTitle(text, colon));
}

/** Whether a sentence begins behind a blank, as far as the words on both sides tell. */
function beginsBehind(text: string, blank: number): boolean {
  const last = codeAt(text, blank - 1);
  if (last === COLON) return beginsAfterColon(text, blank - 1);
  const stop = isQuote(last) ? blank - 2 : blank - 1;
  const code = codeAt(text, stop);
  if (!isStop(code) || !begins(text, blank + 1)) return false;
  return code !== DOT || !isShortened(text, stop);
}

/** The rest of the sentence before a date, read back from it; abbreviations and references in brackets do not end it. */
export function sentenceLeft(text: string, at: number): string {
  const first = Math.max(0, at - LEFT_CHARS);
  for (let blank = at - 2; blank > first; blank -= 1)
    if (text.charCodeAt(blank) === BLANK && beginsBehind(text, blank)) return text.slice(blank + 1, at);
  return text.slice(first, at);
}

const NEXT_SENTENCE = /(?<!\b[ap]\.m|\b[A-Z]|Inc|No|Hon|Jr|Judge [A-Z]\w+ [A-Z])[.;] +[A-Z(]/;

export function sentenceRight(text: string, end: number): string {
  const window = text.slice(end, end + RIGHT_CHARS);
  const stop = window.search(NEXT_SENTENCE);
  return stop < 0 ? window : window.slice(0, stop + 1);
}
