import type { EntryText } from './entry-text.ts';

/** Where the sentence around an offset begins and ends. */
export function sentenceOf(text: EntryText, at: number): { from: number; to: number } {
  let low = 0;
  let high = text.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.sentences[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { from: text.sentences[low] ?? 0, to: text.sentences[low + 1] ?? text.lower.length };
}
