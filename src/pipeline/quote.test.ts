import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, redlinePieces } from './quote.ts';

describe('a quote', () => {
  it('stays whole when it is short', () => {
    expect(cutAtWord('ORDER granting 9 Motion.', 100)).toEqual({
      text: 'ORDER granting 9 Motion.',
      cut: false,
    });
    expect(cutAtWord(null, 100)).toEqual({ text: null, cut: false });
  });

  it('ends at a word when it is long, and says that it was cut', () => {
    expect(cutAtWord('ORDER granting in part the motion', 20)).toEqual({
      text: 'ORDER granting in ...',
      cut: true,
    });
  });

  it('is cut even where there is no space', () => {
    expect(cutAtWord('x'.repeat(50), 10)).toEqual({ text: `${'x'.repeat(10)} ...`, cut: true });
  });

  it('never adds words of its own', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 5, max: 100 }), (text, length) => {
        const quote = cutAtWord(text, length);
        expect(text.startsWith((quote.text ?? '').replace(/ ?\.\.\.$/, '').slice(0, length))).toBe(true);
      }),
    );
  });
});

describe('a redline in a mail', () => {
  it('shows what went and what came, and little of what stayed', () => {
    const long = 'This sentence stays as it is and says nothing new to anybody who reads it. '.repeat(10);
    const pieces = redlinePieces(`${long}More than half a million people.`, `${long}About 532,000 people.`);
    expect(
      pieces
        .filter((piece) => piece.kind === 'del')
        .map((piece) => piece.text)
        .join(''),
    ).toContain('half a million');
    expect(
      pieces
        .filter((piece) => piece.kind === 'ins')
        .map((piece) => piece.text)
        .join(''),
    ).toContain('532,000');
    const shown = pieces.map((piece) => piece.text).join('').length;
    expect(shown).toBeLessThan(long.length);
  });
});
