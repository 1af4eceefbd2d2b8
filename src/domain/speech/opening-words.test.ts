import { describe, expect, it } from 'vitest';
import { opensCases } from '../entry-kinds.ts';
import { LANGUAGES } from './languages.ts';
import { openingWordsFor } from './opening-words.ts';

describe('the words for new cases', () => {
  it('name court and case in every language, and are written in it', () => {
    const told = LANGUAGES.map((one) => openingWordsFor(one).opened('D.D.C.', 'Doe v. Noem'));
    expect(told.every((words) => words.includes('D.D.C.') && words.endsWith(': Doe v. Noem'))).toBe(true);
    expect(new Set(told).size).toBe(LANGUAGES.length);
  });

  it('say in each language what the feed can show, each time otherwise', () => {
    for (const language of LANGUAGES) {
      const { reach } = openingWordsFor(language);
      const said = Object.values(reach).map((sentence) => sentence('D. Mass.', 'x'));
      expect(new Set(said).size).toBe(said.length);
      expect(said.every((words) => words.includes('D. Mass.') && words.endsWith('.'))).toBe(true);
    }
  });

  it.each([
    [['all'], 'all'],
    [['all docket entries'], 'all'],
    [['complaint', 'ord'], 'some'],
    [['petition-bk'], 'some'],
    [['order', 'order-cr', 'opinion'], 'none'],
    [['ans'], 'none'],
  ] as const)('a feed of %j shows the beginning of %s of the cases', (kinds, shown) => {
    expect(opensCases(kinds)).toBe(shown);
  });
});
