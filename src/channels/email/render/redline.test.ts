import { load } from 'cheerio';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RedlinePiece } from '../../../domain/alert-view.ts';
import { boundedRedline, redlineHtml, redlineText } from './redline.ts';
import { wordsFor } from './words.ts';

const words = wordsFor('en');

function textOf(pieces: readonly RedlinePiece[]): string | null {
  const redline = boundedRedline(pieces, words);
  return redline && redlineText(redline);
}

describe('a redline in a mail', () => {
  it('marks what was removed and added within its sentence', () => {
    expect(
      textOf([
        { kind: 'same', text: 'due by ' },
        { kind: 'del', text: '4/18' },
        { kind: 'ins', text: '4/21' },
        { kind: 'same', text: '.' },
      ]),
    ).toBe('due by [-4/18-]{+4/21+}.');
  });

  it('is absent when nothing changed', () => {
    expect(textOf([{ kind: 'same', text: 'as before' }])).toBeNull();
    expect(textOf([])).toBeNull();
    expect(textOf([{ kind: 'del', text: '\u0000' }])).toBeNull();
  });

  it('keeps paragraphs apart and joins no words', () => {
    expect(
      textOf([
        { kind: 'same', text: 'one' },
        { kind: 'same', text: '\n' },
        { kind: 'ins', text: 'two ' },
        { kind: 'same', text: 'three' },
      ]),
    ).toBe('one\n{+two +}three');
  });

  it('leaves out unchanged pages before, between and after changes', () => {
    const page = 'unchanged words '.repeat(200);
    const text = textOf([
      { kind: 'same', text: `START ${page}` },
      { kind: 'del', text: 'old' },
      { kind: 'same', text: `${page} MIDDLE ${page}` },
      { kind: 'ins', text: 'new' },
      { kind: 'same', text: `${page} END` },
    ]);
    expect(text?.length).toBeLessThan(1000);
    expect(text).toMatch(/^\[\.\.\.\] .*\[-old-\].* \[\.\.\.\] .*\{\+new\+\}.* \[\.\.\.\]$/);
    expect(text).not.toMatch(/START|MIDDLE|END/);
  });

  it('says that more was changed when it is cut', () => {
    const pieces: RedlinePiece[] = Array.from({ length: 400 }, (_, index) => ({
      kind: index % 2 ? 'ins' : 'del',
      text: `paragraph ${index} of a page that was rewritten`,
    }));
    const redline = boundedRedline(pieces, words);
    expect(redline?.cut).toBe(true);
    expect(redline && redlineText(redline).length).toBeLessThan(6500);
  });

  it('tells those who listen where a change begins and ends', () => {
    const redline = boundedRedline([{ kind: 'del', text: '<b>old</b>' }], words);
    const $ = load(redline ? redlineHtml(redline, words).source : '');
    expect($('del').text()).toBe(' [removed:] <b>old</b> [end] ');
    expect($('del b').length).toBe(0);
  });

  it('says the same in text and in HTML', () => {
    const piece = fc.record({
      kind: fc.constantFrom<RedlinePiece['kind']>('same', 'del', 'ins', 'gap'),
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '<', '&') }),
    });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const redline = boundedRedline(pieces, words);
        if (!redline) return;
        const $ = load(redlineHtml(redline, words).source);
        $('.spoken').remove();
        $('br').replaceWith('\n');
        const bare = redlineText({
          ...redline,
          pieces: redline.pieces.map(({ text }) => ({ kind: 'same', text })),
        });
        expect($('body').text().replaceAll(/\s/g, '')).toBe(bare.replaceAll(/\s/g, ''));
      }),
    );
  });
});
