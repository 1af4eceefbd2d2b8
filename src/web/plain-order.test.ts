import { raw } from 'hono/html';
import { describe, expect, it } from 'vitest';
import { inPlainOrder } from './plain-order.ts';

const plain = async (text: string) => String(await inPlainOrder(raw(text)));

describe('a page in plain order', () => {
  it('has no sign that turns what follows', async () => {
    expect(await plain('<p>Doe v. \u202Emeon\u202C \u2066x\u2069</p>')).toBe('<p>Doe v. meon x</p>');
  });

  it.each([
    ['Latin letters', '\u0301'],
    ['signs', '\u20D2'],
    ['Arabic', '\u064E'],
    ['the planes beyond', '\u{1E2EC}'],
  ])('has no towers of accents of %s', async (_name, mark) => {
    expect(await plain(`Z${mark.repeat(40)}algo`)).toBe(`Z${mark.repeat(6)}algo`);
  });

  it('keeps accents, arrows, dashes and scripts as they are written', async () => {
    const text = 'Peña – “résumé” → 5 ½ € § ▲ ✓ e\u0301 שָׁלוֹם العربيّة 漢字 🏛';
    expect(await plain(text)).toBe(text);
  });
});
