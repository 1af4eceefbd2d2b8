import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeSamples, samplePath } from '../../../tests/sample-data.ts';
import { createCourtDirectory } from '../../domain/court.ts';
import { readPrepared } from '../format.ts';
import { page } from '../page/index.ts';
import { pdfOf } from './pdf.fixture.ts';
import { PDF_BOUNDS, pdfTextLayer } from './text-layer.ts';

const NOTICE = [
  { text: 'Notice of Termination', size: 16 },
  { text: 'The Department ends the categorical parole pro-', gap: 30 },
  'grams for nationals of four countries. Parole that has not',
  'ended by April 24 ends on that day.',
  { text: 'The notice takes effect at once and', gap: 30 },
  '1',
];
const SECOND_PAGE = [
  'is published in the Federal Register.',
  { text: '(a) Scope. All four programs.', gap: 14 },
  '2',
];

describe('the text layer of a PDF', () => {
  test('comes as paragraphs, however its lines and pages break', async () => {
    const layer = await pdfTextLayer(pdfOf([NOTICE, SECOND_PAGE]));
    expect(layer.ok && layer.text.split('\n\n')).toEqual([
      'Notice of Termination',
      'The Department ends the categorical parole programs for nationals of four countries. Parole that has not ended by April 24 ends on that day.',
      'The notice takes effect at once and is published in the Federal Register.',
      '(a) Scope. All four programs.',
    ]);
  });

  test.each([
    ['its own', 'Termination of Parole', 'Termination of Parole'],
    [
      'its first line where a word processor gave one',
      'Microsoft Word - draft7.docx',
      'Notice of Termination',
    ],
    ['its first line where there is none', undefined, 'Notice of Termination'],
  ])('has a title: %s', async (_, title, expected) => {
    const layer = await pdfTextLayer(pdfOf([NOTICE], title === undefined ? {} : { title }));
    expect(layer).toMatchObject({ ok: true, title: expected, cut: false });
  });

  test('is read up to its bounds', async () => {
    const body = pdfOf([['One.'], ['Two.'], ['Three.']]);
    expect(await pdfTextLayer(body, { ...PDF_BOUNDS, mostPages: 2 })).toMatchObject({
      text: 'One.\n\nTwo.',
      cut: true,
    });
    expect(await pdfTextLayer(body, { ...PDF_BOUNDS, mostCharacters: 5 })).toMatchObject({
      text: 'One.',
      cut: true,
    });
  });

  test.each([
    ['bytes', { mostBytes: 100 }],
    ['time', { mostMs: 0 }],
  ])('is refused beyond its bound of %s', async (_, bound) => {
    const layer = await pdfTextLayer(pdfOf([['One.']]), { ...PDF_BOUNDS, ...bound });
    expect(layer).toMatchObject({ ok: false, reason: 'too-large' });
  });

  test.each([
    ['empty pages only', pdfOf([[], []]), 'no-text-layer'],
    ['a broken file', Buffer.from('%PDF-1.7\nnothing that follows is a PDF'), 'not-the-format'],
    ['a file cut off in its middle', pdfOf([NOTICE]).subarray(0, 300), 'not-the-format'],
  ])('is refused for %s', async (_, body, reason) => {
    expect(await pdfTextLayer(body)).toMatchObject({ ok: false, reason });
  });

  test('is what a page reader sees of a PDF, whatever type it was served as', async () => {
    const result = await readPrepared(page, {
      body: pdfOf([NOTICE]),
      url: 'https://dhs.example/sites/2025-03/notice.pdf',
      contentType: 'text/html',
      court: null,
      courts: createCourtDirectory([]),
      settings: { body: 'article' },
    });
    expect(result.ok && result.observation.publications[0]).toMatchObject({
      key: 'https://dhs.example/sites/2025-03/notice.pdf',
      title: 'Notice of Termination',
      text: expect.stringContaining('parole programs') as string,
    });
  });
});

const SAMPLES = samplePath('pages/edgi-encoding-pdf');

describeSamples(SAMPLES, 'real PDFs of the sample data', () => {
  test.each([
    ['basic_title.pdf', { title: 'Basic PDF Title', text: 'This is a PDF.' }],
    ['encrypted_with_empty_password.pdf', { text: 'This is an encrypted PDF.' }],
    ['no_eof_marker.pdf', { text: 'This PDF has no EOF marker.', title: 'This PDF has no EOF marker.' }],
    ['simple.pdf', { text: '200 OK' }],
    ['empty.pdf', { reason: 'no-text-layer' }],
    ['no_metadata.pdf', { title: null, text: expect.stringContaining('(2 pages)') as string }],
  ])('%s', async (name, expected) => {
    expect(await pdfTextLayer(readFileSync(join(SAMPLES, name)))).toMatchObject(expected);
  });
});
