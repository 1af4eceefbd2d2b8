import { ending, endsAt } from './ending.ts';
import type { EntryText } from './entry-text.ts';

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

/** A rule with its pattern on what stands before, turned round. */
interface Readied<Says> extends PhraseRule<Says> {
  before: RegExp | null;
}

export interface PhraseIndex<Says> {
  /** Its place among the indexes. */
  number: number;
  byWord: ReadonlyMap<string, readonly Readied<Says>[]>;
  /** By first letter: one bit for each length of the words that begin with it, so that most words need no look-up. */
  lengths: Int32Array;
}

const ASCII = 128;
let indexes = 0;

function lengthBit(length: number): number {
  return 1 << Math.min(length, 31);
}

export function indexPhrases<Says>(rules: readonly PhraseRule<Says>[]): PhraseIndex<Says> {
  const byWord = new Map<string, Readied<Says>[]>();
  const lengths = new Int32Array(ASCII);
  for (const rule of rules) {
    const readied = { ...rule, before: rule.notAfter ? ending(rule.notAfter) : null };
    for (const word of rule.words) {
      const known = byWord.get(word);
      if (known) known.push(readied);
      else byWord.set(word, [readied]);
      const letter = word.charCodeAt(0);
      lengths[letter] = (lengths[letter] ?? 0) | lengthBit(word.length);
    }
  }
  indexes += 1;
  return { number: indexes - 1, byWord, lengths };
}

function endOf<Says>({ at: words, unless, before }: Readied<Says>, lower: string, at: number): number {
  if (unless) {
    unless.lastIndex = at;
    if (unless.test(lower)) return -1;
  }
  if (before && endsAt(before, lower, at)) return -1;
  if (!words) return at;
  words.lastIndex = at;
  return words.test(lower) ? words.lastIndex : -1;
}

/** A word at which phrases may begin. */
export interface PhraseStart<Says> {
  at: number;
  end: number;
  rules: readonly Readied<Says>[];
}

/** Most words begin no phrase, and a text is asked often. */
function startsIn<Says>(text: EntryText, index: PhraseIndex<Says>): readonly PhraseStart<Says>[] {
  return (text.phrases[index.number] ??= findStarts(text, index)) as readonly PhraseStart<Says>[];
}

function findStarts<Says>({ lower, words }: EntryText, index: PhraseIndex<Says>): PhraseStart<Says>[] {
  const starts: PhraseStart<Says>[] = [];
  const { byWord, lengths } = index;
  for (let place = 0; place < words.length; place += 2) {
    const at = words[place] as number;
    const end = words[place + 1] as number;
    if (((lengths[lower.charCodeAt(at)] ?? 0) & lengthBit(end - at)) === 0) continue;
    const rules = byWord.get(lower.slice(at, end));
    if (rules) starts.push({ at, end, rules });
  }
  return starts;
}

/** The place of the first start at `from` or later. */
function firstStart(starts: readonly PhraseStart<unknown>[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Phrases between two offsets, in the order of the text; a word inside an earlier phrase starts none. */
export function findPhrases<Says>(
  text: EntryText,
  index: PhraseIndex<Says>,
  from = 0,
  to = text.lower.length,
): PhraseHit<Says>[] {
  const hits: PhraseHit<Says>[] = [];
  const starts = startsIn(text, index);
  let free = from;
  for (let place = from === 0 ? 0 : firstStart(starts, from); place < starts.length; place += 1) {
    const start = starts[place] as PhraseStart<Says>;
    if (start.at >= to) break;
    if (start.at < free) continue;
    for (const rule of start.rules) {
      const end = endOf(rule, text.lower, start.at);
      if (end < 0) continue;
      free = Math.max(end, start.end);
      hits.push({ says: rule.says, at: start.at, end: free });
      break;
    }
  }
  return hits;
}
