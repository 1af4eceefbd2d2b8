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

export type PhraseIndex<Says> = ReadonlyMap<string, readonly PhraseRule<Says>[]>;

export function indexPhrases<Says>(rules: readonly PhraseRule<Says>[]): PhraseIndex<Says> {
  const index = new Map<string, PhraseRule<Says>[]>();
  for (const rule of rules) {
    for (const word of rule.words) {
      const known = index.get(word);
      if (known) known.push(rule);
      else index.set(word, [rule]);
    }
  }
  return index;
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

/** Phrases between two offsets, in the order of the text; a word inside an earlier phrase starts none. */
export function findPhrases<Says>(
  text: EntryText,
  index: PhraseIndex<Says>,
  from = 0,
  to = text.lower.length,
): PhraseHit<Says>[] {
  const hits: PhraseHit<Says>[] = [];
  let free = from;
  for (const word of text.words) {
    if (word.at < free) continue;
    if (word.at >= to) break;
    for (const rule of index.get(word.text) ?? []) {
      const end = matches(rule, text.lower, word.at);
      if (end < 0) continue;
      free = Math.max(end, word.end);
      hits.push({ says: rule.says, at: word.at, end: free });
      break;
    }
  }
  return hits;
}
