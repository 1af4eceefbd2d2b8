/**
 * Dates of record that the words right before them give away: most entries hold no other. They are told by a look into
 * a table, before anything is read or made for them.
 */

import { BLANK, codeAt, COLON } from './characters.ts';
import { FORTHCOMING, PAST_WORDS, PRESENTS } from './date-words.ts';
import { ending, endsAt, endsIn, rareEnding } from './ending.ts';
import { mayMatch, type Signs } from './sought.ts';
import { marksOfWordAt, wordsBefore } from './words-before.ts';

const ENTERED = ending(/entered: ?$/i);

/** The clerk's stamp closes nearly every entry. */
export function isStamp(text: string, at: number): boolean {
  const colon = codeAt(text, at - 1) === BLANK ? at - 2 : at - 1;
  return codeAt(text, colon) === COLON && endsAt(ENTERED, text, at);
}

const PAST = 1;
const LINK = 2;
const LINK_CHARS = 2;
const WORDS = wordsBefore([
  { marks: PAST, words: [...PAST_WORDS] },
  { marks: LINK, words: ['on', 'in'] },
]);
/** "Signed by Magistrate Judge Jane A. Roe on" */
const SIGNED = rareEnding(/\bsigned by [^,;:.]{0,30}?(?:judge|justice) (?:[a-z'’-]+ |[a-z]\. ){1,4}on $/i);

const NOTHING = 0;

/** What stands before a date, and before "on" and "in"; such a link itself where that is nothing listed. */
function wordBefore(text: string, at: number): number {
  const end = at - 1;
  const marks = codeAt(text, end) === BLANK ? marksOfWordAt(WORDS, text, end) : NOTHING;
  if ((marks & LINK) === 0) return marks;
  const before = end - LINK_CHARS - 1;
  return codeAt(text, before) === BLANK && marksOfWordAt(WORDS, text, before) === PAST ? PAST : LINK;
}

/** "filed on", "dated", "Signed by Judge Roe on"; but not "will be filed on". What is less plain is left to `isPast`. */
export function isPlainRecord(text: string, at: number, signs: Signs): boolean {
  const word = wordBefore(text, at);
  if (word === NOTHING || mayMatch(PRESENTS, signs)) return false;
  if (word === LINK) return mayMatch(SIGNED.words, signs) && endsIn(SIGNED, text, at);
  return !endsIn(FORTHCOMING, text, at);
}
