import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editKinds, type Redline, redline, redlineHtml, redlineText } from './redline.ts';

const page = (...paragraphs: string[]) => paragraphs.join('\n\n');
const A = 'The Department announced a notice on parole.';
const B = 'About 532,000 people hold this status today.';
const C = 'The notice takes effect on April 24, 2025.';
const D = 'Officers may grant exceptions case by case.';

describe('the redline as text', () => {
  const cases: [string, string, string, string][] = [
    ['nothing', page(A, B), page(A, B), ''],
    [
      'a figure as a whole',
      page(A, B, C, D),
      page(A, B.replace('532', '530'), C, D),
      `${A}\nAbout [-532,000-]{+530,000+} people hold this status today.\n${C}\n[...]`,
    ],
    ['a paragraph that went', page(A, B, C), page(A, C), `${A}\n[-${B}-]\n${C}`],
    ['a paragraph that came', page(A, C), page(A, B, C), `${A}\n{+${B}+}\n${C}`],
    ['a paragraph that moved', page(A, B, C, D), page(D, A, B, C), `[moved:] ${D}\n${A}\n[...]`],
    [
      'another sentence in its place',
      'It is in full force.',
      'It has been set aside.',
      '[-It is in full force.-]\n{+It has been set aside.+}',
    ],
    [
      'a link target',
      'Form\n<https://a.gov/1.pdf>',
      'Form\n<https://a.gov/2.pdf>',
      'Form\n[-<https://a.gov/1.pdf>-]{+<https://a.gov/2.pdf>+}',
    ],
    ['everything from nothing', '', A, `{+${A}+}`],
    ['everything to nothing', A, '', `[-${A}-]`],
    [
      'another text altogether',
      'Apples and pears.',
      'Notice of hearing.',
      '[-Apples and pears.-]\n{+Notice of hearing.+}',
    ],
  ];
  it.each(cases)('%s', (_name, before, after, expected) => {
    expect(redlineText(redline(before, after))).toBe(expected);
  });

  it('joins words that changed side by side', () => {
    const text = redlineText(
      redline('The court denied the motion in full.', 'The panel has granted the motion in full.'),
    );
    expect(text).toBe('The [-court denied-]{+panel has granted+} the motion in full.');
  });
});

describe('the redline as HTML', () => {
  it('escapes every word of the page', () => {
    const html = redlineHtml(redline('<img src=x onerror=alert(1)>', `<script>"a" & 'b'</script>`));
    expect(html).not.toMatch(/<(?:img|script)/u);
    expect(html).toContain('&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;');
  });

  it('tells changes apart without colour and aloud', () => {
    const html = redlineHtml(redline(B, B.replace('532', '530')));
    expect(html).toMatch(/<del style="[^"]*line-through[^"]*">.*deleted:.*532,000.*<\/del>/u);
    expect(html).toMatch(/<ins style="[^"]*underline[^"]*">.*inserted:.*530,000.*<\/ins>/u);
  });
});

/** One side of a redline, line by line. A moved line stands in both, but in the earlier one at another place. */
function side(result: Redline, own: 'del' | 'ins'): string[] {
  return result.paragraphs
    .map(({ segments }) => segments.filter(({ kind }) => kind === 'same' || kind === 'move' || kind === own))
    .filter((segments) => segments.length > 0)
    .map((segments) => segments.map(({ text }) => text).join(''));
}

it('finds one word in the middle of a line as long as a page', () => {
  const long = Array.from({ length: 9_000 }, (_, word) => `word${word}`).join(' ');
  const text = redlineText(redline(long, long.replace(' word4500 ', ' verdict ')));
  expect(text).toContain('word4499 [-word4500-]{+verdict+} word4501');
});

describe('whatever the two texts are', () => {
  const line = fc.constantFrom(
    'a b c',
    'a b d',
    'x',
    'y z',
    'one two three four',
    'one two three five',
    '<https://a.gov/1>',
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

  it('the later text can be read from the redline, and every earlier line is accounted for', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const result = redline(before, after);
        const lines = (value: string) => value.split('\n').filter((part) => part !== '');
        expect(side(result, 'ins')).toEqual(lines(after));
        expect(side(result, 'del').sort()).toEqual(lines(before).sort());
      }),
    );
  });

  it('equal texts have nothing but same paragraphs', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(redline(value, value).paragraphs.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});

describe('hostile sizes', () => {
  const words = (seed: number, count: number) =>
    Array.from({ length: count }, (_, index) => `w${((index + 1) * seed) % 9_973}`).join(' ');

  it('two unrelated single lines come back as a whole', () => {
    const result = redline(words(7_919, 60_000), words(6_101, 60_000));
    expect(result.coarse).toBe(true);
    expect(side(result, 'ins')).toHaveLength(1);
  });

  it('a few changed rows among very many are found', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `row | ${index}`);
    const changed = rows.map((row, index) => (index % 10_000 === 5 ? `${row} new` : row));
    const edited = redline(rows.join('\n'), changed.join('\n')).paragraphs.filter(
      ({ kind }) => kind !== 'same',
    );
    expect(edited).toHaveLength(5);
  });

  it('lines that repeat without end are bounded', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => (index % 2 ? 'a' : 'b')).join('\n');
    const after = Array.from({ length: 20_000 }, (_, index) => (index % 3 ? 'a' : 'b')).join('\n');
    expect(redline(before, after).coarse).toBe(true);
  });
});

describe('the kinds of an edit', () => {
  const words = (text: string, title = 'Notice') => ({ title, text });
  const cases: [string, string, string, string[]][] = [
    ['a figure', B, B.replace('532', '530'), ['figure changed']],
    ['a date', C, C.replace('April', 'May'), ['date changed']],
    ['a figure in a table', 'February | 29,800', 'February | 28,900', ['figure changed']],
    ['words', D, D.replace('may', 'must'), ['wording changed']],
    ['date and words', C, 'The notice takes force on April 25, 2025.', ['date changed', 'wording changed']],
    ['a paragraph less', page(A, B), A, ['paragraph removed']],
    ['a paragraph more', A, page(A, B), ['paragraph added']],
    ['a link target', `${A}\n<https://a.gov/1.pdf>`, `${A}\n<https://a.gov/2.pdf>`, ['link changed']],
    ['a link target of a page without address', `${A}\n</1.pdf>`, `${A}\n</2.pdf>`, ['link changed']],
    [
      'a list item with its link',
      '- a\n<https://a.gov/a>',
      '- a\n<https://a.gov/a>\n- b c\n<https://a.gov/b>',
      ['paragraph added'],
    ],
    ['a link that went', `${A}\n<https://a.gov/1.pdf>`, A, ['link changed']],
    ['a paragraph that moved', page(A, B, C), page(C, A, B), ['moved']],
    ['list items in another order', '- a\n- b', '- b\n- a', []],
    ['a counter', page(A, '12 views'), page(A, '15 views'), []],
    [
      'several at once, heaviest first',
      page(A, B, D),
      page(B.replace('532', '530'), D.replace('may', 'must')),
      ['figure changed', 'paragraph removed', 'wording changed'],
    ],
  ];
  it.each(cases)('%s', (_name, before, after, kinds) => {
    expect(editKinds(words(before), words(after))).toEqual(kinds);
  });

  it('names a changed title', () => {
    expect(editKinds(words(A, 'Notice'), words(A, 'Final Notice'))).toEqual(['title changed']);
    expect(editKinds(words(A, 'The agency’s Notice'), words(A, "The agency's Notice"))).toEqual([]);
  });
});
