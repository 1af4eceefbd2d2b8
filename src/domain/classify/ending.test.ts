import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ending,
  endsAt,
  endsIn,
  lastLetters,
  useWordEndingTables,
  wordEnding,
  wordEndingPatterns,
  wordEndingTables,
} from './ending.ts';

const PATTERNS = [
  /\b(?:due|no later than) (?:on|by)\s*$/i,
  /not $|\bset\/ $|[|)] $/,
  /(?:motion|request)[^.]{0,40} $/,
  /(?:by (?![^,;]*\bdue\b)[^,;]{1,20} on)?\s*:?\s*$/i,
];

describe('a pattern on what stands right before a place', () => {
  it('finds what it finds at the end of the words before', () => {
    const words = fc.constantFrom(
      'due',
      'by',
      'on',
      'not',
      'set/',
      '|',
      ')',
      'motion',
      'request',
      '.',
      ':',
      'BY',
      ',',
      'no later than',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 8 }),
        words,
        fc.constantFrom(...PATTERNS),
        (before, after, pattern) => {
          const text = before.map((word) => `${word} `).join('');
          expect(endsAt(ending(pattern), text + after, text.length)).toBe(pattern.test(text));
          expect(endsIn(wordEnding(pattern), text + after, text.length)).toBe(pattern.test(text));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each<[RegExp, string]>([
    [/\bfrom\s*(?:\w+day,? )?$/, ',my'],
    [/\b(?:due (?=on)|by )\s*:?\s*$/, ':ey'],
    [/(?:a|b(?:c|d){2,3})[xy]? $/, 'acdxy'],
  ])('%s is tried behind these characters alone: %s', (pattern, characters) => {
    const last = lastLetters(wordEnding(pattern));
    const printable = [...last.keys()].slice(33);
    expect(String.fromCharCode(...printable.filter((code) => last[code]))).toBe(characters);
  });

  it('is tried behind all where it may be nothing but blanks', () => {
    expect(new Set(lastLetters(wordEnding(/(?:due)?\s*$/)))).toEqual(new Set([1]));
  });

  it('has the same last characters from a table that was put away', () => {
    const ends = [wordEnding(/ by $/), wordEnding(/\d{1,2}[/-]$/)];
    const made = ends.map((one) => [...lastLetters(one)]);
    const tables = wordEndingTables();
    for (const one of ends) one.last = null;
    useWordEndingTables(tables);
    expect(ends.map((one) => [...(one.last ?? [])])).toEqual(made);
    expect(wordEndingPatterns().split('\n').slice(-2)).toEqual(['/ by $/', '/\\d{1,2}[/-]$/']);
  });

  it.each<[RegExp, string]>([
    [/a[|)]b $|c $/, '(?<=a[|)]b |c )'],
    [/[\]|] $|(?:d|\|) $/, '(?<=[\\]|] |(?:d|\\|) )'],
    [/e\(|f $/, ''],
  ])('of alternatives, %s, is read backwards as one: %s', (pattern, turned) => {
    if (turned) expect(ending(pattern).source).toBe(turned);
    else expect(() => ending(pattern)).toThrow('does not end in $');
  });

  it('must say in each of its alternatives that it ends there', () => {
    expect(() => ending(/not $|was/)).toThrow('does not end in $: was');
    expect(() => ending(/costs \$/)).toThrow('does not end in $');
    expect(() => ending(/(?:a|b)$/)).not.toThrow();
  });
});
