import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './cases/all-cases.ts';
import { readText } from './entry-text.ts';
import { openingsOf, openingPatterns, openingTables, useOpeningTables } from './openings.ts';
import { TITLE_RULES } from './title-rules.ts';

const PATTERNS = [
  /order\b/y,
  /order (?:granting|denying)/y,
  /(?:minute |text ){0,3}order/y,
  /(?:minute |text )+order/y,
  /(?!notice)\bno/y,
  /\[?\(?proposed/y,
  /\d(?:st|nd)/y,
  /[^a-y0-9 ]+z|b(?:c|\)|[)|])d/y,
  /(?:\w+ )?motion/y,
  /(?:a?b?){2}c/y,
];

describe('the patterns that a beginning leaves', () => {
  const openings = openingsOf(PATTERNS, 8);

  it.each<[string, number[]]>([
    ['order granting', [0, 1, 2]],
    ['order of the court', [0, 2]],
    ['order', [0, 1, 2, 8]],
    ['text minute order', [2, 3]],
    ['text motion', [8]],
    ['notice', [4, 8]],
    ['[(proposed', [5]],
    ['1st motion', [6, 8]],
    ['b)d', [7]],
    ['zz', [7, 8]],
    ['“z', [7, 8, 9]],
    ['ababc', [8, 9]],
    ['', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('%s', (text, places) => {
    expect(openings.at(text, 0).patterns).toEqual(places);
  });

  it('are the same wherever the text stands', () => {
    expect(openings.at('NOTE: order granting', 6).patterns).toEqual(
      openings.at('order granting', 0).patterns,
    );
  });

  it('hold every rule that fits a text', () => {
    const texts = ALL_CASES.map(([, text]) => readText(text));
    for (const key of ['title', 'lead'] as const) {
      const patterns = TITLE_RULES.flatMap((rule) => rule[key] ?? []);
      const some = openingsOf(patterns, 8);
      for (const text of texts) {
        const left = some.at(text[key], 0).patterns;
        for (const [place, pattern] of patterns.entries()) {
          if (left.includes(place)) continue;
          pattern.lastIndex = 0;
          expect(pattern.test(text[key]), `${String(pattern).slice(0, 80)} fits ${text[key]}`).toBe(false);
        }
      }
    }
  });

  it('are the same from tables that were put away and taken back, also for texts that are new since', () => {
    const few = openingsOf(PATTERNS, 8);
    const texts = [
      'order granting',
      'text minute order',
      '1st motion',
      'zz',
      'ababc',
      '',
      'no',
      '[(proposed',
    ];
    const answers = () => texts.map((text) => [few.at(text, 0).patterns, few.at(text, 0).bits]);
    few.at('order granting', 0);
    const tables = deserialize(serialize(openingTables())) as ReturnType<typeof openingTables>;
    const made = answers();
    useOpeningTables(tables);
    expect(openingTables().at(-1)).toEqual(tables.at(-1));
    expect(answers()).toEqual(made);
  });

  it('may read more characters than sixteen bits count', () => {
    const names = Array.from({ length: 9_000 }, (_, place) => `motion${place}`);
    const many = openingsOf(
      names.map((name) => new RegExp(name, 'y')),
      10,
    );
    expect(many.at('motion8999 filed', 0).patterns).toEqual([8, 89, 899, 8_999]);
    expect(many.at('notice', 0).patterns).toEqual([]);
  });

  it('are named by their patterns and how far they are looked at', () => {
    openingsOf([/order\b/y, null], 5);
    expect(openingPatterns().split('\n').at(-1)).toBe('5 /order\\b/y null');
  });
});
