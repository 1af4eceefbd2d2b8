import { describe, expect, it } from 'vitest';
import { documentKey, mergeDocuments } from './documents.ts';
import { seenDocument } from './fixture-docket.ts';

describe('a PACER document id', () => {
  it.each([
    ['127122264358', '127022264358'],
    ['127022264358', '127022264358'],
    ['04519509006', '04509509006'],
    ['00117654', '00107654'],
    ['1234', '1234'],
    ['3911', '3911'],
    ['abc1efgh', 'abc1efgh'],
  ])('%s is the document %s', (id, key) => {
    expect(documentKey(id)).toBe(key);
  });
});

describe('merging documents', () => {
  const filed = seenDocument({ id: '09510000001', number: 46, url: 'https://ecf.test/doc1/1' });

  it('keeps the array when nothing is new', () => {
    const known = [filed];
    expect(mergeDocuments(known, [{ ...filed, id: '09500000001' }])).toEqual({
      documents: known,
      arrived: [],
    });
    expect(mergeDocuments(known, []).documents).toBe(known);
  });

  it('finds the document of a feed in the copy that can be opened', () => {
    const copy = seenDocument({
      id: '09500000001',
      number: 46,
      url: 'https://cl.test/46.pdf',
      available: true,
    });
    const { documents, arrived } = mergeDocuments([filed], [copy]);
    expect(documents).toEqual([{ ...filed, url: 'https://cl.test/46.pdf', available: true }]);
    expect(arrived).toEqual(documents);
  });

  it('never takes back a copy that can be opened', () => {
    const open = { ...filed, available: true };
    expect(mergeDocuments([open], [filed])).toEqual({ documents: [open], arrived: [] });
  });

  it('adds attachments without calling them available', () => {
    const exhibit = seenDocument({ id: '09510000002', number: 46, attachment: 1 });
    expect(mergeDocuments([filed], [filed, exhibit])).toEqual({ documents: [filed, exhibit], arrived: [] });
  });

  it('recognises a document without id by its place or its address', () => {
    const placed = seenDocument({ number: 46, available: true });
    expect(mergeDocuments([filed], [placed]).documents).toHaveLength(1);
    const link = seenDocument({ url: 'https://sc.test/a.pdf', available: true });
    expect(mergeDocuments([link], [link, { ...link }]).documents).toHaveLength(1);
  });

  it('keeps documents of one place with two ids apart', () => {
    const other = seenDocument({ id: '09510000009', number: 46 });
    expect(mergeDocuments([filed], [other]).documents).toHaveLength(2);
  });

  it('takes one document named twice in a reading once', () => {
    expect(mergeDocuments([], [filed, { ...filed, id: '09500000001' }]).documents).toHaveLength(1);
  });
});
