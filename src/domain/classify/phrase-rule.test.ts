import { describe, expect, it } from 'vitest';
import { readText } from './entry-text.ts';
import { findPhrases, indexPhrases, type PhraseRule } from './phrase-rule.ts';

const RULES: readonly PhraseRule<string>[] = [
  {
    says: 'stay',
    words: ['stay', 'stays', "court's"],
    at: /(?:stays?|court's) (?:of )?removal/y,
    examples: [],
  },
  { says: 'bare stay', words: ['stay'], notAfter: /(?:not|to) $/, unless: /stay tuned/y, examples: [] },
  { says: 'removal', words: ['removal'], examples: [] },
];
const INDEX = indexPhrases(RULES);

function saidIn(words: string, from?: number, to?: number): string[] {
  return findPhrases(readText(words), INDEX, from, to).map(({ says, at }) => `${says}@${at}`);
}

describe('phrases', () => {
  it('are found by their first word, the first rule that fits before the others', () => {
    expect(saidIn('a stay of removal, a stay, removal')).toEqual(['stay@2', 'bare stay@21', 'removal@27']);
  });

  it('do not begin inside another, nor in a longer word', () => {
    expect(saidIn('stays removal; staying removals')).toEqual(['stay@0']);
  });

  it('may begin with a word that has an apostrophe', () => {
    expect(saidIn("the court's removal")).toEqual(['stay@4']);
  });

  it('are taken back by what stands before or right there', () => {
    expect(saidIn('not stay; stay tuned; will stay')).toEqual(['bare stay@27']);
  });

  it('lie between two offsets', () => {
    expect(saidIn('stay, stay, stay', 1, 12)).toEqual(['bare stay@6']);
    expect(saidIn('stay', 4)).toEqual([]);
  });

  it.each([
    ['order of remand', 'remand'],
    ['order of removal', 'order'],
    ['order of the stay', 'stay'],
    ['order', 'order'],
    ['court order', 'order'],
    ['orders of remand', 'plural'],
    ['order to remand', 'order'],
  ])('where many begin with one word, in %j the first that fits says %s', (text, says) => {
    const many = indexPhrases([
      { says: 'remand', words: ['order', 'orders'], at: /order of remand/y, examples: [] },
      { says: 'stay', words: ['order'], at: /order of (?:the |a )?stay/y, examples: [] },
      { says: 'order', words: ['order'], examples: [] },
      { says: 'never', words: ['order'], at: /order of removal/y, examples: [] },
      { says: 'plural', words: ['orders'], at: /orders? of/y, examples: [] },
    ]);
    expect(findPhrases(readText(text), many).map((hit) => hit.says)).toEqual([says]);
  });

  it('are found by rules that are made known after a text was read', () => {
    expect(saidIn('a stay')).toEqual(['bare stay@2']);
    const later = indexPhrases([{ says: 'tarry', words: ['tarry', 'stay'], examples: [] }]);
    const found = findPhrases(readText('tarry or stay'), later).map(({ says, at }) => `${says}@${at}`);
    expect(found).toEqual(['tarry@0', 'tarry@9']);
  });
});
