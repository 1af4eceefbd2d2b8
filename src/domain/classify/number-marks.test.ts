import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './cases/all-cases.ts';
import { READING_TABLES } from './cases/all-readings.ts';
import { placeOf } from './court-place.ts';
import { datesIn } from './date-scan.ts';
import { docketMentionsOf } from './docket-mentions.ts';
import { readText } from './entry-text.ts';
import { docketMarks, MARK } from './number-marks.ts';

function namesOf(text: string): string[] {
  const marks = docketMarks(text);
  return Object.entries(MARK).flatMap(([name, bit]) => ((marks & bit) === 0 ? [] : [name]));
}

describe('what stands beside numbers of dockets and dates', () => {
  it.each<[string, string[]]>([
    ['no number', []],
    ['granting 9 Motion', ['number']],
    ['on 12/3/2025', ['number', 'slashed']],
    ['on 12-3-2025', ['number', 'slashed', 'dash']],
    ['(Entered: 12/03/2025)', ['number']],
    ['May 8th, 2019', ['number', 'yearAfter']],
    ['Motion 8, 9 and', ['number', 'yearAfter']],
    ['25-1411', ['number', 'dash']],
    ['25-1411 and 25-5046', ['number', 'dash', 'dashAgain']],
    ['25--1411', ['number', 'dash']],
    ['25 -1411', ['number']],
    ['125-1411', ['number']],
    ['25-x', ['number']],
    ['5-1411', ['number']],
    ['1:25-cv-00596', ['number', 'caseType']],
    ['5 CV 596', ['number']],
    ['25 CR 596', ['number', 'caseType']],
    ['6:14cv079', ['number', 'caseType']],
    ['24A1079', ['number', 'application']],
    ['4A1079', ['number']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('are read once, however long the number', () => {
    expect(namesOf('1'.repeat(100_000))).toEqual(['number']);
  });
});

describe('no form of number is passed over', () => {
  const texts = [
    ...ALL_CASES.map(([, text]) => text),
    ...READING_TABLES.flatMap(([, list]) => list.map(([, , text]) => text)),
  ].map(readText);

  it.each(['mad', 'nysb', 'ca1', 'scotus'])('of those that name dockets, at %s', (court) => {
    const place = placeOf(court);
    const differ = texts.filter((text) => {
      // Texts with all marks, and without signs, are asked for every form.
      const asked = { full: text.full, marks: -1, signs: [] };
      const found = docketMentionsOf(text, place, null);
      return JSON.stringify(found) !== JSON.stringify(docketMentionsOf(asked, place, null));
    });
    expect(differ.map(({ full }) => full)).toEqual([]);
  });

  it('of those that are dates', () => {
    for (const { full, marks } of texts) {
      if (marks & (MARK.slashed | MARK.yearAfter)) continue;
      expect(datesIn(full.replace(/entered: ?\d+\/\d+\/\d+/gi, '')), full).toEqual([]);
    }
  });
});
