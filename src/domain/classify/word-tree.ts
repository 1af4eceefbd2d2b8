/**
 * Looks up each word of a text in a list as the text is read: a step in a tree of letters for each character, and no
 * word is cut out of its text.
 */

import { codesOf } from './codes.ts';

/** What a character is in a word: a letter, a digit, one of the two apostrophes (which begin none), or 0 for its end. */
const PLACES = 40;
const APOSTROPHE = 37;
const CURLED = 38;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 39) return APOSTROPHE;
  if (code >= 48 && code <= 57) return code - 21;
  return code >= 97 && code <= 122 ? code - 96 : 0;
});

function kindOf(code: number): number {
  if (code < 128) return KINDS[code] as number;
  return code === 0x2019 ? CURLED : 0;
}

/** Words as a tree: from a place and a kind of character to the next place; 0 is nowhere, 1 the beginning. */
export interface WordTree {
  steps: Uint16Array;
  /** By place, the turn of the word that ends there in the list; -1 for none. */
  ends: Int16Array;
}

const NOWHERE = 0;
const BEGINNING = 1;

/** Words in lower case, each once. */
export function wordTree(words: readonly string[]): WordTree {
  const size = words.reduce((sum, word) => sum + word.length, 2);
  const steps = new Uint16Array(size * PLACES);
  const ends = new Int16Array(size).fill(-1);
  let places = BEGINNING + 1;
  for (const [turn, word] of words.entries()) {
    let place = BEGINNING;
    for (let at = 0; at < word.length; at += 1) {
      const step = place * PLACES + kindOf(word.charCodeAt(at));
      if (steps[step] === NOWHERE) {
        steps[step] = places;
        places += 1;
      }
      place = steps[step] as number;
    }
    ends[place] = turn;
  }
  return { steps: steps.slice(0, places * PLACES), ends: ends.slice(0, places) };
}

/** Hands on each word of a text in lower case that is in the list: where it begins and ends, and its turn there. */
export function eachKnownWord(
  lower: string,
  { steps, ends }: WordTree,
  use: (at: number, end: number, turn: number) => void,
): void {
  const { length } = lower;
  const codes = codesOf(lower);
  for (let at = 0; at < length; at += 1) {
    let kind = kindOf(codes[at] as number);
    if (kind === 0 || kind >= APOSTROPHE) continue;
    const start = at;
    let place = BEGINNING;
    do {
      place = steps[place * PLACES + kind] as number;
      at += 1;
      kind = at < length ? kindOf(codes[at] as number) : 0;
    } while (kind !== 0);
    const turn = ends[place] as number;
    if (turn >= 0) use(start, at, turn);
  }
}
