import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './cases/all-cases.ts';
import { READING_TABLES } from './cases/all-readings.ts';
import { BESIDE, entryNumbers } from './entry-numbers.ts';
import { ENTRY_PATTERNS } from './entry-ref-patterns.ts';
import { readText } from './entry-text.ts';
import { followsName } from './paper-names.ts';
import { mayMatch } from './sought.ts';

/** Each number that may name an entry, with the names of its marks. */
function besides(text: string): string[] {
  const { count, starts, marks } = entryNumbers(text);
  return starts.slice(0, count).map((at, place) => {
    const names = Object.entries(BESIDE).filter(([, bit]) => ((marks[place] as number) & bit) !== 0);
    return [Number.parseInt(text.slice(at), 10), ...names.map(([name]) => name)].join(' ');
  });
}

describe('what stands beside numbers of entries', () => {
  it.each<[string, string[]]>([
    ['no number', []],
    ['granting 9 Motion', ['9 beforeCapital beforeLetter closed afterVerb afterOwner']],
    ['re: [9] motion', ['9 beforeLetter bracket colon afterVerb afterRe afterOwner']],
    ['see ( 8 )', ['8 closed named openBlank afterLead']],
    ['Motion 8 , now', ['8 closed named linked afterRuled afterPaper']],
    ['(Roe) 8 filed by', ['8 beforeLetter closed named linked afterKind']],
    [
      'a Motion 8, 9 and',
      ['8 listed closed afterRuled afterPaper', '9 beforeLetter listed closed named afterComma'],
    ],
    ['Motion 8. The', ['8 closed named afterRuled afterPaper']],
    ['Motion 8. the', ['8 closed afterRuled afterPaper']],
    ['denied (#12)', ['12 parentheses afterRuled']],
    ['Order No. 7.', ['7 closed named afterLead afterPaper afterOwner']],
    ['Judge Roe, 7', ['7 closed named last afterComma']],
    ['Dktno. [7]', ['7 bracket afterLead afterOwner']],
    ['domino. 7;', ['7 closed afterLead afterOwner']],
    ['reorder 7 Roe', ['7 beforeCapital beforeLetter closed']],
    ['ORDER: 7 Roe', ['7 beforeCapital beforeLetter closed colon afterPaper afterOwner afterOrder']],
    ["Roe's 7 motion", ['7 beforeLetter closed afterOwner']],
    ['Notice (Other) 7 of', ['7 beforeLetter closed afterKind']],
    ['on 12/3/2025, 10-20 for $ 5 and $400', ['10 afterComma', '5 beforeLetter listed closed named']],
    ['to Compel,,, 7 Roe', ['7 beforeCapital beforeLetter closed linked afterComma']],
    ['entries 17/18', ['17 afterLead']],
    ['document 12345', []],
  ])('%s', (text, found) => {
    expect(besides(text)).toEqual(found);
  });

  it('are read once, however long the number or what stands before it', () => {
    expect(besides('1'.repeat(100_000))).toEqual([]);
    expect(besides(`${'('.repeat(50_000)}5 ${'doc '.repeat(20_000)}6`)).toHaveLength(2);
  });
});

describe('the name of a paper before a number', () => {
  it.each<[string, boolean]>([
    ['Motion to Dismiss 27', true],
    ['MATTER OF LAW 27', true],
    ['matters of law 27', false],
    ['promotion to captain 27', false],
    ['Motion_X by Roe 27', false],
    ['Motion. Roe 27', false],
    ['Motion 3 by Roe 27', false],
    ['Motion (Roe) 27', false],
    ['Motion to dismiss (in whole) Count 9A (in part) 27', false],
    ['Motion to dismiss Counts A (in whole) and B (in part) 27', true],
    [`Motion${' of'.repeat(30)} 27`, true],
    [`Motion ${' of'.repeat(30)} 27`, false],
  ])('%s', (text, follows) => {
    expect(followsName(text, text.length - 2)).toBe(follows);
  });
});

describe('no form of number is passed over', () => {
  const texts = [
    ...ALL_CASES.map(([, text]) => text),
    ...READING_TABLES.flatMap(([, list]) => list.map(([, , text]) => text)),
  ].map(readText);

  it('of those that name entries', () => {
    const missed: string[] = [];
    for (const { body, signs } of texts) {
      const { count, starts, marks } = entryNumbers(body);
      const known = new Map(starts.slice(0, count).map((at, place) => [at, marks[place] as number]));
      for (const { pattern, marks: needed, words, afterName } of ENTRY_PATTERNS) {
        for (const { index } of body.matchAll(/\d+/g)) {
          const own = known.get(index);
          if (own !== undefined && (own & needed) === needed && (!words || mayMatch(words, signs))) continue;
          if (afterName && !followsName(body, index)) continue;
          pattern.lastIndex = index;
          if (pattern.test(body)) missed.push(`${String(pattern).slice(0, 80)} at ${index} in ${body}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});
