import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from './date-scan.ts';

/** The forms as one pattern, which is searched from every character on. */
const FORMS =
  /(?=\d)(?:(?<![\d/.\-$#]|\d:)(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![/:\d]|-[a-z\d])|(?<=(\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? |january|february|march|april|may|june|july|august|september|october|november|december)))(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b)/gi;

/** Several days that follow each other, which those forms do not know. */
const DAYS = /\d ?-? ?\d{1,2}\/\d{1,2}\/\d|\d(?:th)?(?:-|, )\d{1,2}(?:th)?,? \d{4}/;

describe('where dates are written', () => {
  it.each<[string, string[]]>([
    ['set for 3/6/2018, 2-11-2016 and 5/4/12', ['2018-03-06', '2016-02-11', '2012-05-04']],
    ['August 8, 2019 or Sept. 8th 2019', ['2019-08-08', '2019-09-08']],
    ['5/4/99 is of the last century', ['1999-05-04']],
    ['2/29/2020 but not 2/29/2021', ['2020-02-29']],
    ['August8, 2019, not Marchand8, 2019', ['2019-08-08']],
    ['March 2-6, 2027', ['2027-03-02']],
    ['December 8, 9 and 10, 2026 or Sept. 8th and 9th, 2026', ['2026-12-08', '2026-09-08']],
    ['May 04 through 05, 2026, June 1 to 3 2026', ['2026-05-04', '2026-06-01']],
    ['May 5 and 9, 2026, May 9-5, 2026, May 5-45, 2026, 25-10, 2026, Doc. 9 and 10, 2026', []],
    ['12/1-12/3/2025, 12/1/2025-12/3/2025, 12/30 - 1/3/2026', ['2025-12-01', '2025-12-01', '2025-12-30']],
    ['13/1/2020, 0/1/2020, 1/32/2020, May 32, 2020 and 1/1/1900', []],
    ['1/3/6/2018, 3/6/2018/2, 3-6-18-cv, 10:3/6/18, $3/6/18, #3-6-18, 3/6/18:2', []],
    ['1:25-cv-00596, 598 F.3d 1336, 12-3-2018A', ['2018-12-03']],
  ])('%s', (text, dates) => {
    expect(datesIn(text).map(({ date }) => date)).toEqual(dates);
  });

  it('is where the pattern of all forms fits, and with the month', () => {
    const part = fc.constantFrom(
      ...'1 2 12 31 2020 19 / - : . , $ # a th cv May Sept. june, Marchand é'.split(' '),
      ' ',
      '1/2/2020',
      'May 3, 2019',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        fc.pre(!DAYS.test(text));
        const fits = [...text.matchAll(FORMS)].map((match) => {
          const at = match.index - (match[5]?.length ?? 0);
          return text.slice(at, match.index + match[0].length);
        });
        const found = datesIn(text).map(({ at, end }) => text.slice(at, end));
        // Of those, some are in no calendar.
        expect(fits.filter((one) => datesIn(one).length > 0)).toEqual(found);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read in a time that grows with the text', () => {
    for (const unit of ['1', '1/', '1/1/', '1-1-2020-', 'May 1 ', '1/2/2020 '])
      expect(datesIn(unit.repeat(50_000)).length).toBeLessThanOrEqual(50_000);
  });
});
