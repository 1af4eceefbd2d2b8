import { describe, expect, it } from 'vitest';
import { editKinds } from '../../domain/redline.ts';
import { maskForComparison } from '../../domain/mask.ts';
import { pdfOf } from './pdf.fixture.ts';
import { picturesOf } from './pictures.ts';
import { scanOf } from './scan.fixture.ts';
import { pdfTextLayer } from './text-layer.ts';

const PAGES = ['first page', 'second page'];

async function textOf(body: Buffer): Promise<string> {
  const layer = await pdfTextLayer(body);
  return layer.ok ? layer.text : layer.message;
}

describe('the fingerprint of a scan', () => {
  const { fingerprint } = picturesOf(scanOf(PAGES)) ?? {};

  it.each([
    ['it was saved anew', scanOf(PAGES, { modified: 'D:20250411080102', id: 'bb22' })],
    ['its objects were written in another order', scanOf(PAGES, { reversed: true })],
    [
      'something was written below it',
      Buffer.concat([scanOf(PAGES), Buffer.from('\n4 0 obj\n<< /ModDate (x) >>\nendobj\n')]),
    ],
  ])('stays when %s', (_name, body) => expect(picturesOf(body)).toEqual({ count: 2, fingerprint }));

  it.each([
    ['one page is another', scanOf(['first page', 'third page'])],
    ['a page came', scanOf([...PAGES, 'third page'])],
    ['a page went', scanOf(PAGES.slice(1))],
  ])('changes when %s', (_name, body) => expect(picturesOf(body)?.fingerprint).not.toBe(fingerprint));

  it('is none without pictures, in a file cut off and in one that is only words', () => {
    expect(picturesOf(pdfOf([['Words.']]))).toBeNull();
    expect(picturesOf(Buffer.from('%PDF-1.4 << /Subtype /Image >> stream and no end'))).toBeNull();
    expect(picturesOf(Buffer.alloc(0))).toBeNull();
  });
});

describe('the text of a scan', () => {
  it('says that there is none, and by what its replacement is told', async () => {
    expect(await textOf(scanOf(PAGES))).toMatch(
      /^This PDF shows its pages as pictures\. It has no text to compare: .*\nFingerprint of its pictures \(2 pages\): [0-9a-f]{16}$/u,
    );
  });

  it('that was replaced is told as a replaced document', async () => {
    const before = await textOf(scanOf(PAGES));
    const after = await textOf(scanOf(['first page', 'third page', 'x']));
    expect(maskForComparison(after)).not.toBe(maskForComparison(before));
    expect(editKinds({ title: 'a', text: before }, { title: 'a', text: after })).toEqual([
      'document replaced',
    ]);
  });

  it('keeps the stamp of a court, which is no text to compare by', async () => {
    const text = await textOf(scanOf(PAGES, { stamp: 'Case 1:25-cv-10495 Filed 05/30/25' }));
    expect(text).toContain('Case 1:25-cv-10495');
    expect(text).toContain('Fingerprint of its pictures');
  });

  it('of a document of words is its words alone', async () => {
    const words =
      'The notice ends the programs, and parole that was granted under them ends with it on April 24, 2025.';
    expect(await textOf(scanOf(['logo'], { stamp: `${words} ${words}` }))).not.toContain('Fingerprint');
    expect(await textOf(pdfOf([['Short words.']]))).toBe('Short words.');
  });
});
