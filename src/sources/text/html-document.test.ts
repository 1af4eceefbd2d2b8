import { describe, expect, test } from 'vitest';
import { documentTitle, parseHtml } from './html-document.ts';
import { fragmentText } from './html-text.ts';

const table = (rows: number) =>
  `<table>${Array.from({ length: rows }, (_, row) => `<tr><td><a href="/r/${row}">row ${row}</a></td><th>1,2${row}</th><td>x</td></tr>`).join('')}</table>`;

describe('a table longer than any page', () => {
  const text = fragmentText(table(40_000)) ?? '';
  const lines = text.split('\n').filter((line) => !line.startsWith('<'));

  test('keeps every row as a line with its cells', () => {
    expect(lines).toHaveLength(40_000);
    expect(lines.every((line, row) => line === `row ${row} | 1,2${row} | x`)).toBe(true);
  });

  test('holds fewer elements than it has', () => {
    const document = parseHtml(table(40_000));
    const kept = document.ok ? document.$('*').length : 0;
    expect(kept).toBeGreaterThan(100_000);
    expect(kept).toBeLessThan(140_000);
  });

  test('hides scripts that stand behind it', () => {
    expect(fragmentText(`${table(40_000)}<script>let session = 1</script><p>End</p>`)).toMatch(/ x\n+End$/);
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
