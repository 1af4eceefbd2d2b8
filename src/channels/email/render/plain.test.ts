import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines, cutAtWord, cutForMail, oneLine, safeLink } from './plain.ts';

/** Letters, and every kind of character that ends a line, an address or a direction. */
const HOSTILE = fc.constantFrom(...Array.from('ab. <>@,;:"\r\n\t\u0000\u0085\u2028\u202e\ud83d\ufeffé中'));

describe('text from outside', () => {
  it.each([
    ['a\r\nBcc: b', 'a Bcc: b'],
    ['a\u2028b\u0085c', 'a b c'],
    ['  a \t b  ', 'a b'],
    ['a\u0000b\u0007c', 'abc'],
    ['Doe \u202egro.live\u202c', 'Doe gro.live'],
    ['half \ud83d', 'half \ufffd'],
  ])('%j stays on one line as %j', (given, expected) => {
    expect(oneLine(given)).toBe(expected);
  });

  it('keeps paragraphs and drops everything else that moves the cursor', () => {
    expect(cleanLines('a\r\nb\rc\n\n\n\nd  \ne\u0008\u001b[31m')).toBe('a\nb\nc\n\nd\ne[31m');
  });

  it('is one line whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: HOSTILE }), (text) => {
        // oxlint-disable-next-line no-control-regex
        expect(oneLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
      }),
    );
  });

  it.each([
    ['short', 20, 'short'],
    ['one two three four', 14, 'one two ...'],
    ['one, two three four', 9, 'one ...'],
    ['x'.repeat(30), 10, 'xxxxxx ...'],
  ])('%j cut at %i is %j', (text, length, expected) => {
    expect(cutAtWord(text, length)).toBe(expected);
  });

  it('of wide letters is cut at a third of the length', () => {
    expect(cutForMail('plain words '.repeat(50), 300).length).toBeGreaterThan(280);
    expect(cutForMail('\u4e2d\u6587 '.repeat(50), 300).length).toBeLessThanOrEqual(100);
    expect(cutForMail('Entrée à l’été', 300)).toBe('Entrée à l’été');
  });

  it('is never longer than asked once cut', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 60 }), (text, length) => {
        expect(cutAtWord(text, length).length).toBeLessThanOrEqual(length);
      }),
    );
  });
});

describe('a link', () => {
  it.each([
    ['https://example.org/a b"c', 'https://example.org/a%20b%22c'],
    ['http://example.org', 'http://example.org/'],
    [' https://example.org/\n', 'https://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//example.org', null],
    [`https://example.org/${'x'.repeat(2000)}`, null],
    ['', null],
    [null, null],
  ])('%j may be followed as %j', (url, expected) => {
    expect(safeLink(url)).toBe(expected);
  });
});
