/** The names of papers behind which some courts set their number: "Motion to Dismiss 27". */

import {
  BLANK,
  CLOSE,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  codeAt,
  DOT,
  isCapital,
  isDigit,
  isLetter,
  isStop,
  OPEN,
  OPEN_SQUARE,
} from './characters.ts';
import { isInWord, marksOfWordAt, withPlural, words, wordsBefore } from './words-before.ts';

/** Papers after whose name some courts set the number. */
const NAMES = wordsBefore([
  {
    marks: 1,
    words: [
      ...withPlural('motion objection application request stipulation petition letter recommendation'),
      ...words(
        'complaint removal settlement dismissal findings brief opposition response report declaration',
      ),
      ...words('parties order evidence surreply judgment appeal appeals'),
      'matter of law',
    ],
  },
]);
/** "Motion of Roe Inc. for leave 9" */
const MOST_CHARS = 90;
const isBreak = (code: number): boolean =>
  isStop(code) ||
  code === COLON ||
  code === OPEN ||
  code === OPEN_SQUARE ||
  code === CLOSE_SQUARE ||
  isDigit(code);

/** "Roe Corp. to dismiss" */
function goesOn(text: string, end: number): boolean {
  const code = codeAt(text, end + 1);
  return codeAt(text, end) === BLANK && isLetter(code) && !isCapital(code);
}

/** "Motion to dismiss Count IX (in part) 9" */
const ASIDES = ['(in part)', '(in whole)'];

function beforeAsides(text: string, end: number): number {
  if (codeAt(text, end - 1) !== CLOSE) return end;
  const aside = ASIDES.find((one) => text.endsWith(one, end));
  return aside === undefined ? end : end - aside.length;
}

/** Whether a name of a paper stands before a number and a blank, in the same part of the sentence. */
export function followsName(text: string, number: number): boolean {
  const blank = number - 1;
  const first = Math.max(1, blank - MOST_CHARS);
  let inWord = false;
  for (let end = beforeAsides(text, blank); end >= first; end = beforeAsides(text, end - 1)) {
    const code = text.charCodeAt(end - 1);
    if (isBreak(code) && code !== COMMA && !(code === DOT && goesOn(text, end))) return false;
    const ends = isInWord(code) && !inWord;
    if (ends && marksOfWordAt(NAMES, text, end) !== 0) return true;
    inWord = isInWord(code);
  }
  return false;
}
