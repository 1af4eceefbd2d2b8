import { describe, expect, it } from 'vitest';
import { eachKnownWord, wordTree } from './word-tree.ts';

const WORDS = ['stay', 'stays', "court's", 'court’s', 'an', 'c0', 'rule12'];
const TREE = wordTree(WORDS);

function knownIn(text: string): string[] {
  const found: string[] = [];
  eachKnownWord(text, TREE, (at, end, turn) => {
    expect(text.slice(at, end)).toBe(WORDS[turn]);
    found.push(`${WORDS[turn]}@${at}`);
  });
  return found;
}

describe('words of a list', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['stay', ['stay@0']],
    ['a stay, stays: an', ['stay@2', 'stays@8', 'an@15']],
    // A longer word, or one that a list word ends, is another.
    ['staying stayss mystay stay9', []],
    ["the court's and the court’s", ["court's@4", 'court’s@20']],
    // An apostrophe may end a word, which is then another, but it begins none.
    ["stay' 'stay", ['stay@7']],
    ['c0 rule12 rule123', ['c0@0', 'rule12@3']],
    // Letters beyond ASCII end a word.
    ['éstayé', ['stay@1']],
    ['stay—an', ['stay@0', 'an@5']],
  ])('in %j', (text, found) => {
    expect(knownIn(text)).toEqual(found);
  });

  it('are none of an empty list', () => {
    eachKnownWord('stay', wordTree([]), () => expect.unreachable());
  });
});
