import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './cases/all-cases.ts';
import { READING_TABLES } from './cases/all-readings.ts';
import { DATE } from './date-words.ts';
import { DOCKET_FORMS } from './docket-mentions.ts';
import { ENTRY_PATTERNS, mayName } from './entry-refs.ts';
import { readText } from './entry-text.ts';
import { docketMarks, entryMarks, MARK } from './number-marks.ts';
import { mayMatch } from './sought.ts';

function namesOf(text: string): string[] {
  const marks = entryMarks(text) | docketMarks(text);
  return Object.entries(MARK).flatMap(([name, bit]) => ((marks & bit) === 0 ? [] : [name]));
}

describe('what stands beside numbers', () => {
  it.each<[string, string[]]>([
    ['no number', []],
    ['granting 9 Motion', ['number', 'beforeCapital', 'beforeLetter', 'afterVerb', 'afterName']],
    ['re: [9] motion', ['number', 'beforeLetter', 'bracket', 'afterVerb', 'afterRe']],
    ['see ( 8 )', ['number', 'openBlank', 'named']],
    ['Motion 8 , now', ['number', 'afterName', 'named', 'linked']],
    ['(Roe) 8 filed by', ['number', 'beforeLetter', 'named', 'linked']],
    ['a Motion 8, filed by', ['number', 'afterName', 'named']],
    ['Motion 8, 9 and', ['number', 'beforeLetter', 'afterName', 'yearAfter']],
    ['Motion 8. The', ['number', 'afterName', 'named']],
    ['Motion 8. the', ['number', 'afterName']],
    ['denied (#12)', ['number', 'parentheses']],
    ['Order No. 7.', ['number', 'afterName', 'named']],
    ['order #7', ['number', 'afterName']],
    ['2 6 ;', ['number', 'named', 'pair', 'linked', 'yearAfter']],
    ['on 12/3/2025', ['number', 'slashed']],
    ['(Entered: 12/03/2025)', ['number', 'parentheses', 'afterVerb']],
    ['May 8th, 2019', ['number', 'named', 'yearAfter']],
    ['25-1411 and 25-5046', ['number', 'beforeLetter', 'afterVerb', 'dash', 'dashAgain']],
    ['1:25-cv-00596', ['number', 'dash', 'caseType']],
    ['6:14cv079', ['number', 'caseType']],
    ['24A1079', ['number', 'application']],
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

  it('of those that name entries', () => {
    for (const { body, signs } of texts) {
      const marks = entryMarks(body);
      for (const one of ENTRY_PATTERNS) {
        if (mayName(one, { marks, signs })) continue;
        one.pattern.lastIndex = 0;
        expect(one.pattern.test(body), `${String(one.pattern).slice(0, 80)} in ${body}`).toBe(false);
      }
    }
  });

  it('of those that name dockets', () => {
    for (const { full, marks, signs } of texts) {
      for (const { marks: needed, words, pattern } of DOCKET_FORMS) {
        const tried = (marks & needed) !== 0 && (!words || mayMatch(words, signs));
        pattern.lastIndex = 0;
        if (!tried) expect(pattern.test(full), `${String(pattern).slice(0, 80)} in ${full}`).toBe(false);
      }
    }
  });

  it('of those that are dates', () => {
    for (const { full, marks } of texts) {
      if (marks & (MARK.slashed | MARK.yearAfter)) continue;
      expect(full.replace(/entered: ?\d+\/\d+\/\d+/gi, '').search(DATE), full).toBe(-1);
    }
  });
});
