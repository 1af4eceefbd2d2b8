import { describe, expect, test } from 'vitest';
import { redline, redlineText } from '../../domain/redline.ts';
import { pdfOf, type PdfLine } from './pdf.fixture.ts';
import { pdfTextLayer } from './text-layer.ts';

async function textOf(...pages: readonly (readonly PdfLine[])[]): Promise<string> {
  const layer = await pdfTextLayer(pdfOf(pages));
  if (!layer.ok) throw new Error(layer.message);
  return layer.text;
}

const row = (...cells: string[]): PdfLine => ({
  cells: cells.map((text, column) => ({ text, x: 72 + column * 150 })),
});

describe('a table of a PDF', () => {
  const before = [
    row('Month', 'Granted', 'Denied'),
    row('January', '30,100', '412'),
    row('February', '28,900', '398'),
  ];

  test('comes row by row, its cells parted as those of a page', async () => {
    const text = await textOf([
      'Parole figures',
      { text: 'They are provisional.', gap: 30 },
      ...before,
      { text: 'See the notes.', gap: 40 },
    ]);
    expect(text.split('\n\n').slice(1)).toEqual([
      'They are provisional.',
      'Month | Granted | Denied\nJanuary | 30,100 | 412\nFebruary | 28,900 | 398',
      'See the notes.',
    ]);
  });

  test('shows a changed figure in its row', async () => {
    const after = [...before.slice(0, 2), row('February', '28,400', '398')];
    const shown = redlineText(
      redline(await textOf(['Figures', ...before]), await textOf(['Figures', ...after])),
    );
    expect(shown).toContain('February | [-28,900-]{+28,400+} | 398');
  });

  test('keeps a cell of two lines together', async () => {
    const wrapped: PdfLine = { cells: [{ text: 'end on April 24', x: 222 }] };
    const text = await textOf([
      row('Program', 'Rule'),
      row('CHNV', 'Paroles'),
      wrapped,
      row('Other', 'None'),
    ]);
    expect(text).toBe('Program | Rule\nCHNV | Paroles end on April 24\nOther | None');
  });

  test('is seen by the right edge of its figures as well', async () => {
    const figures = (label: string, figure: string, x: number): PdfLine => ({
      cells: [
        { text: label, x: 72 },
        { text: figure, x },
      ],
    });
    const text = await textOf([figures('Granted', '1,234', 300), figures('Denied', '98', 315.3)]);
    expect(text).toBe('Granted | 1,234\nDenied | 98');
  });

  test('is none where two words are set apart once, or columns of text stand side by side', async () => {
    expect(await textOf([row('Left', 'Right'), 'A sentence follows.'])).toBe(
      'Left Right A sentence follows.',
    );
    const column = (x: number, ...texts: string[]): PdfLine[] =>
      texts.map((text, index) => ({ cells: [{ text, x }], y: 700 - index * 14 }));
    const columns = await textOf([
      ...column(72, 'The first column', 'goes on.'),
      ...column(330, 'The second one', 'does too.'),
    ]);
    expect(columns).not.toContain('|');
    expect(columns).toMatch(/The first column goes on\.\s+The second one does too\./u);
  });
});

describe('a link of a PDF', () => {
  const link = (url: string): PdfLine => ({ text: 'See the notice in full.', link: url });

  test('follows the paragraph it stands in', async () => {
    const text = await textOf([
      link('https://www.federalregister.gov/d/2025-05128'),
      { text: 'Other words.', gap: 40 },
    ]);
    expect(text).toBe(
      'See the notice in full.\n<https://www.federalregister.gov/d/2025-05128>\n\nOther words.',
    );
  });

  test('that changes is a change of the document', async () => {
    const [before, after] = [
      await textOf([link('https://a.example/old')]),
      await textOf([link('https://a.example/new')]),
    ];
    expect(redlineText(redline(before, after))).toContain(
      '[-<https://a.example/old>-]{+<https://a.example/new>+}',
    );
  });

  test('to a mail address is read, and one to a script or a file is not', async () => {
    expect(await textOf([link('mailto:press@agency.example')])).toContain('<mailto:press@agency.example>');
    for (const hostile of ['javascript:alert(1)', 'file:///etc/passwd', 'ftp://a.example/x'])
      expect(await textOf([link(hostile)])).not.toContain('<');
  });

  test('is read within bounds when a page is made of links', async () => {
    const lines = Array.from(
      { length: 600 },
      (_, index): PdfLine => ({
        text: 'x',
        link: `https://a.example/${index}`,
        gap: 1,
      }),
    );
    const targets = (await textOf(lines)).match(/<https:/gu) ?? [];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.length).toBeLessThanOrEqual(500);
  });
});
