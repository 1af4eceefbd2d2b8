import type { EntryText, Word } from './entry-text.ts';

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
  /** Pattern on the 100 characters before the word that takes the meaning back; end it with `$`. */
  notAfter?: RegExp;
  /** Texts that this rule must read so; they are run as tests. */
  examples: readonly string[];
}

export interface PhraseHit<Says> {
  says: Says;
  at: number;
  end: number;
}

export interface PhraseIndex<Says> {
  byWord: ReadonlyMap<string, readonly PhraseRule<Says>[]>;
  /** By first letter: one bit for each length of the words that begin with it, so that most words need no look-up. */
  lengths: Int32Array;
}

const ASCII = 128;

function lengthBit(length: number): number {
  return 1 << Math.min(length, 31);
}

export function indexPhrases<Says>(rules: readonly PhraseRule<Says>[]): PhraseIndex<Says> {
  const byWord = new Map<string, PhraseRule<Says>[]>();
  const lengths = new Int32Array(ASCII);
  for (const rule of rules) {
    for (const word of rule.words) {
      const known = byWord.get(word);
      if (known) known.push(rule);
      else byWord.set(word, [rule]);
      const letter = word.charCodeAt(0);
      lengths[letter] = (lengths[letter] ?? 0) | lengthBit(word.length);
    }
  }
  return { byWord, lengths };
}

const BEFORE_CHARS = 100;

function matches<Says>(rule: PhraseRule<Says>, lower: string, at: number): number {
  if (rule.unless) {
    rule.unless.lastIndex = at;
    if (rule.unless.test(lower)) return -1;
  }
  if (rule.notAfter?.test(lower.slice(Math.max(0, at - BEFORE_CHARS), at))) return -1;
  if (!rule.at) return at;
  rule.at.lastIndex = at;
  return rule.at.test(lower) ? rule.at.lastIndex : -1;
}

/** The place of the first word that begins at `from` or later. */
function firstWord(words: readonly Word[], from: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rules whose phrases may begin with this word. */
function rulesAt<Says>(
  { byWord, lengths }: PhraseIndex<Says>,
  lower: string,
  word: Word,
): readonly PhraseRule<Says>[] {
  const known = (lengths[lower.charCodeAt(word.at)] ?? 0) & lengthBit(word.end - word.at);
  return known === 0 ? [] : (byWord.get(lower.slice(word.at, word.end)) ?? []);
}

/** Phrases between two offsets, in the order of the text; a word inside an earlier phrase starts none. */
export function findPhrases<Says>(
  text: EntryText,
  index: PhraseIndex<Says>,
  from = 0,
  to = text.lower.length,
): PhraseHit<Says>[] {
  const hits: PhraseHit<Says>[] = [];
  const { words, lower } = text;
  let free = from;
  for (let place = from === 0 ? 0 : firstWord(words, from); place < words.length; place += 1) {
    const word = words[place] as Word;
    if (word.at >= to) break;
    if (word.at < free) continue;
    for (const rule of rulesAt(index, lower, word)) {
      const end = matches(rule, lower, word.at);
      if (end < 0) continue;
      free = Math.max(end, word.end);
      hits.push({ says: rule.says, at: word.at, end: free });
      break;
    }
  }
  return hits;
}
