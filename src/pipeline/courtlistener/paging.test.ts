import { describe, expect, it } from 'vitest';
import { afterPage } from './paging.ts';

const URL = 'https://api.example/docket-entries/?docket=7';
const NEXT = 'https://api.example/docket-entries/?cursor=2';

function page(touched: readonly string[], next: string | null = NEXT) {
  const results = touched.map((at) => ({ date_modified: at }));
  return { url: URL, body: new TextEncoder().encode(JSON.stringify({ next, results })) };
}

describe('reading a docket page by page', () => {
  it('ends a first reading with the last page and remembers the newest touch', () => {
    const after = afterPage(null, page(['2025-05-02T00:00:00Z', '2025-05-01T00:00:00Z'], null));
    expect(after).toEqual({ ground: '2025-05-02T00:00:00.000Z', open: null });
  });

  it('goes on in the past without becoming news, and stops after a few pages', () => {
    const first = afterPage(null, page(['2025-05-09T00:00:00Z', '2025-05-08T00:00:00Z']));
    expect(first.open).toMatchObject({ next: NEXT, baseline: true, pages: 1 });
    const second = afterPage(first, page(['2025-05-07T00:00:00Z']));
    const third = afterPage(second, page(['2025-05-06T00:00:00Z']));
    expect(third).toEqual({ ground: '2025-05-09T00:00:00.000Z', open: null });
  });

  it('stops where known ground begins', () => {
    const known = { ground: '2025-05-05T00:00:00.000Z', open: null };
    const after = afterPage(known, page(['2025-05-06T00:00:00Z', '2025-05-05T00:00:00Z']));
    expect(after).toEqual({ ground: '2025-05-06T00:00:00.000Z', open: null });
  });

  it('keeps the old ground until the gap is closed, so that a stop in the middle loses nothing', () => {
    const known = { ground: '2025-05-01T00:00:00.000Z', open: null };
    const half = afterPage(known, page(['2025-05-09T00:00:00Z', '2025-05-05T00:00:00Z']));
    expect(half).toEqual({
      ground: '2025-05-01T00:00:00.000Z',
      open: { next: NEXT, newest: '2025-05-09T00:00:00.000Z', pages: 1, baseline: false },
    });
    const done = afterPage(half, page(['2025-05-04T00:00:00Z', '2025-05-01T00:00:00Z']));
    expect(done).toEqual({ ground: '2025-05-09T00:00:00.000Z', open: null });
  });

  it('never follows a page to another host', () => {
    const after = afterPage(null, page(['2025-05-02T00:00:00Z'], 'https://elsewhere.example/?cursor=2'));
    expect(after.open).toBeNull();
  });

  it('gives up after a mass update that touched everything', () => {
    let paging = afterPage(
      { ground: '2020-01-01T00:00:00.000Z', open: null },
      page(['2025-05-09T00:00:00Z']),
    );
    let pages = 1;
    for (; paging.open && pages < 100; pages += 1) paging = afterPage(paging, page(['2025-05-08T00:00:00Z']));
    expect(pages).toBe(25);
    expect(paging.ground).toBe('2025-05-09T00:00:00.000Z');
  });

  it('keeps its ground when a page is empty', () => {
    const known = { ground: '2025-05-05T00:00:00.000Z', open: null };
    expect(afterPage(known, page([], null))).toEqual(known);
  });
});
