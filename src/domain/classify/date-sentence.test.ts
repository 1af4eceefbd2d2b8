import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceLeft, sentenceRight } from './date-sentence.ts';
import { endsAt, ending } from './ending.ts';

/** The same as patterns, tried at every place. */
const BREAK =
  /(?<=[.;!?]["”]? )(?=[A-Z("'[*]|\d{1,2}\))|(?<=: )(?=[A-Z]{2,})|(?<=\b(?:ORDER|Order|PLAN|NOTICE|ENTRY): )(?=[A-Z][a-z])/y;
const FALSE_BREAK = ending(
  /\b(?:no|inc|co|dkt|doc|docs|hon|jr|mr|mrs|ms|dr|[a-z]|p\.m|a\.m|u\.s|vs?|st)\.["”]? $/i,
);

function byPatterns(text: string): string {
  const first = Math.max(0, text.length - 240);
  for (let start = text.length - 1; start > first + 1; start -= 1) {
    BREAK.lastIndex = start;
    if (BREAK.test(text) && !endsAt(FALSE_BREAK, text, start)) return text.slice(start);
  }
  return text.slice(first);
}

describe('the sentence before a date', () => {
  it.each([
    ['ORDER granting 9 Motion. Responses due by ', 'Responses due by '],
    ['The motion of Roe Inc. Responses due by ', 'The motion of Roe Inc. Responses due by '],
    ['Hearing at 9:00 a.m. Monday, ', 'Hearing at 9:00 a.m. Monday, '],
    ['by Judge Ann R. Roe on ', 'by Judge Ann R. Roe on '],
    ['ORDER: The reply is due ', 'The reply is due '],
    ['Set Deadlines: Answer due ', 'Set Deadlines: Answer due '],
    ['It is done; 2) Roe shall file by ', '2) Roe shall file by '],
    ['He said "so." The hearing on ', 'The hearing on '],
    ['set in Courtroom A. Response due ', 'Response due '],
  ])('of "%s" is "%s"', (text, sentence) => {
    expect(sentenceLeft(text, text.length)).toBe(sentence);
  });

  it('begins where the patterns say so', () => {
    const part = fc.constantFrom(
      ...'. ; ! ? : " ” ) ( [ 1) 23) Roe ORDER Order PLAN reORDER inc Inc no a A p.m u.s it The DR st'.split(
        ' ',
      ),
      ' ',
      ' ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = `${parts.join('')} due `;
        expect(sentenceLeft(text, text.length)).toBe(byPatterns(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

it.each([
  [' at 9:00 a.m. The parties shall', ' at 9:00 a.m. The parties shall'],
  [' before Judge Ann R. Roe. The parties', ' before Judge Ann R. Roe.'],
  ['; (2) replies', ';'],
])('the sentence behind a date ends before the next: %s', (text, sentence) => {
  expect(sentenceRight(text, 0)).toBe(sentence);
});
