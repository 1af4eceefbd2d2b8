import { describe, expect, it } from 'vitest';
import { marksOfWordAt, wordsBefore } from './words-before.ts';

const WORD = 1;
const END = 2;
const SIGN = 4;
const TABLE = wordsBefore([
  { marks: WORD, words: ['order', 'matter of law', 'border'] },
  { marks: END, words: ['no', 'border'], asEnd: true },
  { marks: SIGN, words: ["'s", ']'] },
]);

function marksAtEnd(text: string): number {
  return marksOfWordAt(TABLE, text, text.length);
}

describe('listed words before a place', () => {
  it.each<[string, number]>([
    ['', 0],
    ['order', WORD],
    ['an ORDER', WORD],
    ['reorder', 0],
    ['re_order', 0],
    ['5order', 0],
    ['é order', WORD],
    ['the matter of Law', WORD],
    ['that matter of law', WORD],
    ['a law', 0],
    ['order ', 0],
    ['docno', END],
    ['no', END],
    ['the border', WORD | END],
    ['reborder', END],
    ["Roe's", SIGN],
    ['Roe’s', SIGN],
    ['[x]', SIGN],
    ['s', 0],
  ])('%s', (text, marks) => {
    expect(marksAtEnd(text)).toBe(marks);
  });

  it('are read no further back than the longest word', () => {
    expect(marksAtEnd(`${'x'.repeat(1_000_000)}order`)).toBe(0);
  });
});
