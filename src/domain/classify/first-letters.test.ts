import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './cases/all-cases.ts';
import { readText } from './entry-text.ts';
import { firstLetters } from './first-letters.ts';
import { TITLE_RULES } from './title-rules.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789[(* ';

function lettersOf(pattern: RegExp): string {
  const letters = firstLetters(pattern);
  return LETTERS.split('')
    .filter((letter) => letters[letter.charCodeAt(0)])
    .join('');
}

describe('the letters that a pattern can begin with', () => {
  it.each<[RegExp, string]>([
    [/order\b/, 'o'],
    [/order|motion|[xy]z/, 'moxy'],
    [/(?:minute |text )?order/, 'mot'],
    [/(?:minute |text ){0,3}order/, 'mot'],
    [/(?:minute |text )+order/, 'mt'],
    [/(?:a?b?){2}c/, 'abc'],
    [/(?!notice)\bno/, 'n'],
    [/(?<!x)(?=y)z/, 'z'],
    [/^\[?\(?proposed/, 'p[('],
    [/\*+x/, '*'],
    [/\d(?:st|nd)/, '0123456789'],
    [/[^a-y0-9 ]+|b(?:c|\)|[)|])d/, 'bz[(*'],
    [/(?:a(?:b|c)|(?:d|e)?)f/, 'adef'],
    [/ORDER/i, 'o'],
  ])('%s', (pattern, letters) => {
    expect(lettersOf(pattern)).toBe(letters);
  });

  it('are all letters where it can match nothing', () => {
    expect(lettersOf(/(?:order)?/)).toBe(LETTERS);
    expect(lettersOf(/order|/)).toBe(LETTERS);
  });

  it('leave no rule out that fits a text', () => {
    const texts = ALL_CASES.map(([, text]) => readText(text));
    for (const rule of TITLE_RULES) {
      const pattern = rule.title ?? rule.lead;
      if (!pattern) continue;
      const letters = firstLetters(pattern);
      for (const text of texts) {
        const words = rule.title ? text.title : text.lead;
        pattern.lastIndex = 0;
        if (pattern.test(words)) expect(letters[words.charCodeAt(0)], words).not.toBe(false);
      }
    }
  });
});
