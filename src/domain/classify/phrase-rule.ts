import { ending, endsAt } from './ending.ts';
import type { EntryText } from './entry-text.ts';
import { type Openings, openingsOf } from './openings.ts';
import { eachKnownWord, wordTree, type WordTree } from './word-tree.ts';

/**
 * A phrase that says something wherever it stands. It is looked up by its first word, so a text costs one look-up per
 * word however many rules there are; `at` then checks the words around, anchored at that word.
 */
export interface PhraseRule<Says> {
  says: Says;
  /** First words, in lower case. */
  words: readonly string[];
  /** Sticky pattern tried at the first word; absent when the word alone says it. */
  at?: RegExp;
  /** Sticky pattern tried at the first word that takes the meaning back. */
  unless?: RegExp;
  /** Pattern on what stands before the word that takes the meaning back; each of its alternatives ends in `$`. */
  notAfter?: RegExp;
  /** Texts that this rule must read so; they are run as tests. */
  examples: readonly string[];
}

export interface PhraseHit<Says> {
  says: Says;
  at: number;
  end: number;
}

/** What of a rule is looked at in a text; the pattern on what stands before is turned round. */
interface Readied<Says> {
  says: Says;
  words: RegExp | null;
  unless: RegExp | null;
  before: RegExp | null;
}

function readied<Says>({ says, at, unless, notAfter }: PhraseRule<Says>): Readied<Says> {
  return { says, words: at ?? null, unless: unless ?? null, before: notAfter ? ending(notAfter) : null };
}

/** A word with the rules whose phrases it begins. */
interface FirstWord<Says> {
  word: string;
  rules: Readied<Says>[];
  /** Where many begin with one word, which of them can match is told from what follows it. */
  openings: Openings | null;
}

const MANY_RULES = 2;
/** How far behind the word most rules part. */
const OPENING_CHARS = 8;
/** Rules without further words. */
const ANYTHING = /(?:)/;

function openingsBehind<Says>(word: string, rules: readonly Readied<Says>[]): Openings | null {
  if (rules.length < MANY_RULES) return null;
  return openingsOf(
    rules.map(({ words }) => words ?? ANYTHING),
    word.length + OPENING_CHARS,
  );
}

export interface PhraseIndex<Says> {
  /** Its place among the indexes. */
  number: number;
  words: readonly FirstWord<Says>[];
}

const INDEXES: PhraseIndex<unknown>[] = [];

export function indexPhrases<Says>(rules: readonly PhraseRule<Says>[]): PhraseIndex<Says> {
  const byWord = new Map<string, FirstWord<Says>>();
  for (const rule of rules) {
    const ready = readied(rule);
    for (const word of rule.words) {
      const known = byWord.get(word);
      if (known) known.rules.push(ready);
      else byWord.set(word, { word, rules: [ready], openings: null });
    }
  }
  const words = [...byWord.values()];
  for (const first of words) first.openings = openingsBehind(first.word, first.rules);
  const index = { number: INDEXES.length, words };
  INDEXES.push(index);
  vocabulary = null;
  return index;
}

/** The first words of all indexes, and for each the indexes with its place there, one after another. */
interface Vocabulary {
  tree: WordTree;
  places: readonly (readonly number[])[];
}

let vocabulary: Vocabulary | null = null;

function vocabularyOf(indexes: readonly PhraseIndex<unknown>[]): Vocabulary {
  const places = new Map<string, number[]>();
  for (const { number, words } of indexes)
    for (const [place, { word }] of words.entries()) {
      const known = places.get(word);
      if (known) known.push(number, place);
      else places.set(word, [number, place]);
    }
  return { tree: wordTree([...places.keys()]), places: [...places.values()] };
}

/** The words of most rules are not there, and little takes back those that are: so they are asked first. */
function endOf<Says>({ words, unless, before }: Readied<Says>, lower: string, at: number): number {
  let end = at;
  if (words) {
    words.lastIndex = at;
    if (!words.test(lower)) return -1;
    end = words.lastIndex;
  }
  if (unless) {
    unless.lastIndex = at;
    if (unless.test(lower)) return -1;
  }
  return before && endsAt(before, lower, at) ? -1 : end;
}

/** Where the first words of phrases stand in a text: start, end and place in the index of each, one after another. */
export type PhraseStarts = readonly number[];

const NOWHERE: readonly number[] = [];

/** The starts of each index, all found in one pass. */
export function phraseStarts(lower: string): PhraseStarts[] {
  const starts = INDEXES.map((): number[] => []);
  const { tree, places } = (vocabulary ??= vocabularyOf(INDEXES));
  eachKnownWord(lower, tree, (at, end, turn) => {
    const found = places[turn] as readonly number[];
    for (let each = 0; each < found.length; each += 2)
      starts[found[each] as number]?.push(at, end, found[each + 1] as number);
  });
  return starts;
}

/** The turn of the first start at `from` or later. */
function firstStart(starts: PhraseStarts, from: number): number {
  let low = 0;
  let high = starts.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle * 3] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low * 3;
}

/** What the first rule that fits at a word says. */
function hitAt<Says>(
  lower: string,
  { rules, openings }: FirstWord<Says>,
  at: number,
): PhraseHit<Says> | null {
  const possible = openings?.at(lower, at).patterns;
  const most = possible ? possible.length : rules.length;
  for (let turn = 0; turn < most; turn += 1) {
    const rule = rules[possible ? (possible[turn] as number) : turn] as Readied<Says>;
    const end = endOf(rule, lower, at);
    if (end >= 0) return { says: rule.says, at, end };
  }
  return null;
}

const NO_HITS: readonly PhraseHit<never>[] = [];

/** Phrases between two offsets, in the order of the text; a word inside an earlier phrase starts none. */
export function findPhrases<Says>(
  text: EntryText,
  index: PhraseIndex<Says>,
  from = 0,
  to = text.lower.length,
): readonly PhraseHit<Says>[] {
  // Most words begin no phrase, and a text is asked often.
  const starts = text.phrases[index.number] ?? NOWHERE;
  let hits: PhraseHit<Says>[] | null = null;
  let free = from;
  for (let turn = from === 0 ? 0 : firstStart(starts, from); turn < starts.length; turn += 3) {
    const at = starts[turn] as number;
    if (at >= to) break;
    if (at < free) continue;
    const hit = hitAt(text.lower, index.words[starts[turn + 2] as number] as FirstWord<Says>, at);
    if (!hit) continue;
    free = hit.end = Math.max(hit.end, starts[turn + 1] as number);
    (hits ??= []).push(hit);
  }
  return hits ?? NO_HITS;
}
