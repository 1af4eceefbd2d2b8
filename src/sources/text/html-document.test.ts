import type { CheerioAPI } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { documentTitle, parseHtml, selectAll } from './html-document.ts';
import { fragmentText } from './html-text.ts';

const table = (rows: number) =>
  `<table>${Array.from({ length: rows }, (_, row) => `<tr><td><a href="/r/${row}">row ${row}</a></td><th>1,2${row}</th><td>x</td></tr>`).join('')}</table>`;

describe('a table longer than any page', () => {
  const text = fragmentText(table(40_000)) ?? '';
  const lines = text.split('\n').filter((line) => !line.startsWith('<'));

  test('keeps the link of every row', () => {
    expect(text.split('\n')).toHaveLength(80_000);
    expect(text.endsWith('row 39999 | 1,239999 | x\n</r/39999>')).toBe(true);
  });

  test('keeps every row as a line with its cells', () => {
    expect(lines).toHaveLength(40_000);
    expect(lines.every((line, row) => line === `row ${row} | 1,2${row} | x`)).toBe(true);
  });

  test('holds fewer elements than it has', () => {
    const document = parseHtml(table(40_000));
    const kept = document.ok ? document.$('*').length : 0;
    expect(kept).toBeGreaterThan(99_999);
    expect(kept).toBeLessThan(100_010);
  });

  test('hides scripts that stand behind it', () => {
    expect(fragmentText(`${table(40_000)}<script>let session = 1</script><p>End</p>`)).toMatch(
      /\n<\/r\/39999>\n+End$/,
    );
  });
});

describe('the title of a document', () => {
  test.each([
    ['its own element', '<html><head><title> Parole \n ends</title></head><h1>Other</h1>', 'Parole ends'],
    [
      'what it says for sharing',
      '<meta property="og:title" content="Parole ends"><h1>Other</h1>',
      'Parole ends',
    ],
    ['its first heading', '<title> </title><body><div><h1>Parole ends</h1></div>', 'Parole ends'],
    ['nothing', '<p>Parole ends</p>', null],
  ])('is %s', (_, html, title) => {
    const document = parseHtml(html);
    expect(document.ok && documentTitle(document.$)).toBe(title);
  });
});

describe('what stands behind more elements than are kept', () => {
  const behind = (html: string) => (fragmentText(table(40_000) + html) ?? '').split('\n').slice(40_000);
  const lines = behind(
    '<h2>Relief</h2><ul><li>One <b>bold</b></li><li>Two</li></ul><p>A<br>B</p><style>p{}</style><p>End</p>',
  ).filter((line) => line !== '' && !line.startsWith('<') && !line.startsWith('row'));

  test('still has its lines, headings and items', () => {
    expect(lines).toEqual(['## Relief', '- One bold', '- Two', 'A', 'B', 'End']);
  });

  test('still has its links, below their lines', () => {
    const html =
      '<p>See <a href="/a">one</a> and <a href="/b"><b>two</b></a>.</p><p>No <a>link</a>, <a href="javascript:x">none</a>\u2029/fake\u2029.</p><style><a href="/c">x</a></style>';
    expect(behind(html).slice(-6)).toEqual([
      'See one and two.',
      '</a>',
      '</b>',
      'No link, none',
      '/fake',
      '.',
    ]);
    expect(fragmentText(table(40_000) + html, { links: false })).not.toContain('</a>');
  });
});

describe('selecting by the name of an element', () => {
  const { $ } = parseHtml('<MAIN>a<main>b</main></MAIN><div><main>c</main></div>') as { $: CheerioAPI };

  test('finds the outermost of that name, in order', () => {
    const selection = selectAll($, 'main');
    expect(selection.ok && selection.elements.map((one) => $(one).text())).toEqual(['ab', 'c']);
  });

  test('finds what any other selector for it finds', () => {
    expect(selectAll($, 'main')).toEqual(selectAll($, '*:is(main)'));
    expect(selectAll($, 'nothing')).toEqual({ ok: true, elements: [] });
  });
});
