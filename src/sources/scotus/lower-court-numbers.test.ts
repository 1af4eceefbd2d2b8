import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLowerCourtNumbers } from './lower-court-numbers.ts';

describe('the numbers of the court below', () => {
  const cases: [string, string, string[]][] = [
    ['one number in parentheses', '(23-40273)', ['23-40273']],
    ['a list', '(3D18-2466, 3D19-0612)', ['3D18-2466', '3D19-0612']],
    ['a slash that leaves the year out', '98-35309/35509', ['98-35309', '98-35509']],
    ['slashes after a type', '96-C-235/239/240', ['96-C-235', '96-C-239', '96-C-240']],
    ['dashes that leave the year out', '99-1845,-1846,-197', ['99-1845', '99-1846', '99-197']],
    ['the same with semicolons', '98-4033;-4214', ['98-4033', '98-4214']],
    ['a dash with nothing behind it', '98-60240,-60454,-', ['98-60240', '98-60454']],
    ['see also in nested parentheses', '(23-2051 (See also 23-1853))', ['23-2051', '23-1853']],
    ['an ampersand', '95-56639 & 96-55194', ['95-56639', '96-55194']],
    ['the word and', '(95-56639 and 96-55194)', ['95-56639', '96-55194']],
    ['a serial alone in a list', '(09-7109, 7158)', ['09-7109', '09-7158']],
    ['a range', '97-1715/98-1111 to 1113', ['97-1715', '98-1111', '98-1112', '98-1113']],
    [
      'a range that leaves the year out',
      '97-1715/1111 to 1113',
      ['97-1715', '97-1111', '97-1112', '97-1113'],
    ],
    ['a range too long to be one', '97-1000 to 9000', ['97-1000', '97-9000']],
    ['letters before the year', 'CR-99-1140', ['CR-99-1140']],
    ['a long state number', '1998-CA-0022039-MR', ['1998-CA-0022039-MR']],
    ['a letter suffix twice', '33094-CW,33095-CW', ['33094-CW', '33095-CW']],
    ['a state number without dashes', '(B267694)', ['B267694']],
    ['a district number with initials', '(1:17-cv-00050-DKW-KSC)', ['1:17-cv-00050-DKW-KSC']],
    ['numbers on lines of their own', '98-124\n98-125', ['98-124', '98-125']],
    ['a typographic dash', '23–2051', ['23-2051']],
    ['a repeated number', '(23-1, 23-1)', ['23-1']],
    ['a label', '(No. 23-40273)', ['23-40273']],
    ['nothing', '', []],
    ['words only', '(see below)', []],
  ];
  it.each(cases)('reads %s', (_name, text, expected) => {
    expect(readLowerCourtNumbers(text)).toEqual(expected);
  });

  it('gives back every number of a plain list, in order and once', () => {
    const numbers = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 1, max: 99_999 })).map((n) => n.join('-')),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(numbers, (list) => {
        expect(readLowerCourtNumbers(`(${list.join(', ')})`)).toEqual(list);
      }),
    );
  });

  it('never fails and never lists more than a hundred', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('1', '-', ',', '/', '(', ' ', 't', 'o') }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const found = readLowerCourtNumbers(text);
        expect(found.length).toBeLessThanOrEqual(100);
        expect(found.every((number) => /\d/.test(number))).toBe(true);
      }),
    );
    expect(readLowerCourtNumbers('1-1,'.repeat(1_000_000)).length).toBe(1);
  });
});
