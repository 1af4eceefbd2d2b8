import { ABBREVIATIONS } from '../abbreviations.ts';
import { BLANK, CLOSE, CLOSED_QUOTE, DOT, EXCLAMATION, QUESTION, QUOTE, SEMICOLON } from './characters.ts';
import { codesOf } from './codes.ts';

const MOST_LETTERS = 6;

/** A sentence ends at one of these four; they are compared one by one, since each character of each text is asked. */
const isEnd = (code: number): boolean =>
  code === DOT || code === SEMICOLON || code === QUESTION || code === EXCLAMATION;

/** What may stand between a stop and the blank. */
const isCloser = (code: number): boolean => code === QUOTE || code === CLOSED_QUOTE || code === CLOSE;

const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** A full stop at `at` belongs to the word before it, or to nothing. */
function abbreviates(lower: string, codes: Uint16Array, at: number): boolean {
  let from = at;
  while (from > 0 && at - from <= MOST_LETTERS && isOfWord(codes[from - 1] as number)) from -= 1;
  if (at === 0) return true;
  if (at - from > MOST_LETTERS) return false;
  const word = lower.slice(from, at);
  return ABBREVIATIONS.has(word) || (word === 'al' && lower.startsWith('et ', from - 3));
}

/** Offsets at which the sentences of a text in lower case and with single blanks begin. */
export function sentenceStarts(lower: string): number[] {
  const starts = [0];
  const codes = codesOf(lower);
  for (let at = 0; at < lower.length; at += 1) {
    const code = codes[at] as number;
    if (!isEnd(code)) continue;
    const end = isCloser(codes[at + 1] as number) ? at + 2 : at + 1;
    if (end >= lower.length || codes[end] !== BLANK) continue;
    if (code !== DOT || !abbreviates(lower, codes, at)) starts.push(end + 1);
    at = end;
  }
  return starts;
}
