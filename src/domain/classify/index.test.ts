import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './cases/all-cases.ts';
import { classifyEntries, classifyEntry } from './index.ts';

const ENTRIES = ALL_CASES.filter((_, place) => place % 7 === 0).map(([court, text]) => ({
  court,
  docketNumber: '1:25-cv-00596',
  entryNumber: 99,
  filedOn: null,
  labels: [],
  text,
}));

describe('entries read together', () => {
  it('are read as each is alone, in their order', () => {
    expect(classifyEntries(ENTRIES)).toEqual(ENTRIES.map((entry) => classifyEntry(entry)));
  });

  it('are none where none are given', () => {
    expect(classifyEntries([])).toEqual([]);
  });
});
