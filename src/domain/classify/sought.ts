/**
 * Patterns that are looked for in every entry, and a cheap way to know which of them cannot match. A text is read once
 * for the words that the patterns need, all of them side by side (Aho and Corasick's automaton); after that a pattern
 * whose words are missing costs one look at a bit. An entry has some thirty words and hundreds of patterns are asked
 * of it, so this spares most of the work.
 */

import { codesOf } from './codes.ts';
import { requiredWords } from './required-words.ts';

/** A pattern with its place among the signs of a text. */
export interface Sought {
  readonly pattern: RegExp;
  /** Index and bit of its sign. */
  readonly index: number;
  readonly bit: number;
}

/** One bit for each pattern: whether a text holds what it needs. */
export type Signs = readonly number[];

/** Signs in one number. */
export const BITS = 30;
const SOUGHT: Sought[] = [];
let automaton: Automaton | null = null;

/** Makes a pattern known, so that texts show whether it can match. */
export function sought(pattern: RegExp): Sought {
  const place = SOUGHT.length;
  const one = { pattern, index: Math.floor(place / BITS), bit: 1 << (place % BITS) };
  SOUGHT.push(one);
  automaton = null;
  return one;
}

/** Any text may match it. */
const ANY = /(?:)/;

/**
 * Makes patterns known whose signs stand in a row of their own, so that all are looked at together.
 * @param patterns null for one that is always possible.
 * @returns The index at which the row begins.
 */
export function soughtRow(patterns: readonly (RegExp | null)[]): number {
  while (SOUGHT.length % BITS !== 0) sought(ANY);
  const index = SOUGHT.length / BITS;
  for (const pattern of patterns) sought(pattern ?? ANY);
  return index;
}

/** What the pattern needs stands in the text, so that it may match there or in a part of it. */
export function mayMatch({ index, bit }: Sought, signs: Signs): boolean {
  return ((signs[index] ?? -1) & bit) !== 0;
}

/** Whether the pattern, neither sticky nor global, matches a part of the text that has these signs. */
export function matches(one: Sought, signs: Signs, part: string): boolean {
  return mayMatch(one, signs) && one.pattern.test(part);
}

/** Letters and digits by number; 0 for all else, which ends a word. */
const LETTERS = 37;
const CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return code - 21;
  const lower = code | 32;
  return code >= 65 && lower >= 97 && lower <= 122 ? lower - 96 : 0;
});

interface Automaton {
  /** The state after a state and a letter. */
  steps: Uint16Array;
  /** The first of the states at which words end; few do, and they come last. */
  ending: number;
  /** By state from `ending` on, where in `found` the patterns whose words end there begin. */
  ends: Int32Array;
  /** For each such state how many signs follow, then each with its index and its bits. */
  found: Int32Array;
  /** Patterns that need no word. */
  always: Signs;
}

interface Branch {
  next: Map<number, Branch>;
  state: number;
  found: number[] | null;
}

function branch(state: number): Branch {
  return { next: new Map(), state, found: null };
}

function noSigns(): number[] {
  return Array.from({ length: Math.ceil(SOUGHT.length / BITS) }, () => 0);
}

function add(into: number[], { index, bit }: Sought): void {
  into[index] = (into[index] ?? 0) | bit;
}

/** The words of all patterns as a tree of letters. */
function plant(always: number[]): Branch[] {
  const root = branch(0);
  const all = [root];
  for (const one of SOUGHT) {
    const words = requiredWords(one.pattern);
    if (!words) add(always, one);
    for (const word of words ?? []) {
      let at = root;
      for (const letter of word) {
        const code = CODES[letter.charCodeAt(0)] ?? 0;
        let next = at.next.get(code);
        if (!next) {
          at.next.set(code, (next = branch(all.length)));
          all.push(next);
        }
        at = next;
      }
      add((at.found ??= noSigns()), one);
    }
  }
  return all;
}

/** Where a word breaks off, the longest end of it that begins another goes on. */
function build(): Automaton {
  const always = noSigns();
  const all = plant(always);
  const steps = new Uint16Array(all.length * LETTERS);
  const found: (number[] | null)[] = all.map((one) => one.found);
  const queue: { one: Branch; back: number }[] = [{ one: all[0] as Branch, back: 0 }];
  for (let turn = 0; turn < queue.length; turn += 1) {
    const { one, back } = queue[turn] as (typeof queue)[number];
    const ends = found[back];
    if (one.state !== 0 && ends) {
      const own = (found[one.state] ??= noSigns());
      for (const [index, bits] of ends.entries()) own[index] = (own[index] ?? 0) | bits;
    }
    for (let code = 1; code < LETTERS; code += 1) {
      const next = one.next.get(code);
      const elsewhere = one.state === 0 ? 0 : (steps[back * LETTERS + code] ?? 0);
      steps[one.state * LETTERS + code] = next ? next.state : elsewhere;
      if (next) queue.push({ one: next, back: elsewhere });
    }
  }
  return { ...ordered(steps, found), always };
}

/** Numbers the states anew, so that those at which words end come last. */
function ordered(steps: Uint16Array, found: readonly (Signs | null)[]): Omit<Automaton, 'always'> {
  const states = [...found.keys()];
  const order = [...states.filter((state) => !found[state]), ...states.filter((state) => found[state])];
  const numbers = new Uint16Array(order.length);
  for (const [number, state] of order.entries()) numbers[state] = number;
  const renumbered = new Uint16Array(steps.length);
  for (const [number, state] of order.entries())
    for (let letter = 1; letter < LETTERS; letter += 1)
      renumbered[number * LETTERS + letter] = numbers[steps[state * LETTERS + letter] as number] as number;
  const ending = found.filter((signs) => !signs).length;
  return { steps: renumbered, ending, ...packed(order.slice(ending).map((state) => found[state] as Signs)) };
}

/** Few signs are set at a state. */
function packed(signs: readonly Signs[]): Pick<Automaton, 'ends' | 'found'> {
  const ends = new Int32Array(signs.length);
  const found: number[] = [];
  for (const [place, own] of signs.entries()) {
    ends[place] = found.length;
    const set = [...own.entries()].filter(([, bits]) => bits !== 0);
    found.push(set.length, ...set.flat());
  }
  return { ends, found: Int32Array.from(found) };
}

/** The automaton as it can be put away: to make it takes longer than to read thousands of entries. */
export type SignTables = Readonly<Automaton>;

/** The patterns that the tables are made from, each on its line. */
export function soughtPatterns(): string {
  return SOUGHT.map(({ pattern }) => `${pattern.source}/${pattern.flags}`).join('\n');
}

export function signTables(): SignTables {
  return (automaton ??= build());
}

/** Takes tables that were made before, from the very same patterns. */
export function useSignTables(tables: SignTables): void {
  automaton = tables;
}

/** Which patterns can match in a text or in any part of it. */
export function signsOf(text: string): Signs {
  const { steps, ending, ends, found, always } = (automaton ??= build());
  const signs = always.slice();
  const codes = codesOf(text);
  const { length } = text;
  let state = 0;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] as number;
    // Whatever ends a word has a step of its own, back to the beginning.
    state = steps[state * LETTERS + (code < 128 ? (CODES[code] as number) : 0)] as number;
    if (state < ending) continue;
    const from = ends[state - ending] as number;
    const to = from + 2 * (found[from] as number);
    for (let each = from + 1; each < to; each += 2) {
      const index = found[each] as number;
      signs[index] = (signs[index] as number) | (found[each + 1] as number);
    }
  }
  return signs;
}
