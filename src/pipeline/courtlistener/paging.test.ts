import { describe, expect, it } from 'vitest';
import { afterPage } from './paging.ts';

const URL = 'https://api.example/docket-entries/?docket=7';
const NEXT = 'https://api.example/docket-entries/?cursor=2';

function page(touched: readonly string[], next: string | null = NEXT) {
  const results = touched.map((at) => ({ date_modified: at }));
  const body = new TextEncoder().encode(JSON.stringify({ next, results }));
  return { url: URL, body, order: 'touched' as const, since: null };
}

/** Search results, which come by the day of filing: the touches stand in any order. */
function found(touched: readonly string[], since: string | null, next: string | null = NEXT) {
  const results = touched.map((timestamp) => ({ meta: { timestamp } }));
  const body = new TextEncoder().encode(JSON.stringify({ next, results }));
  return { url: URL, body, order: 'filed' as const, since };
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

describe('reading what changed in many dockets', () => {
  const known = { ground: '2025-05-05T00:00:00.000Z', open: null };
  const SINCE = '2025-05-04T23:00:00.000Z';

  it('takes every page of the answer, in whatever order things were touched', () => {
    const first = afterPage(known, found(['2025-05-04T23:30:00Z', '2025-05-04T23:10:00Z'], SINCE));
    expect(first.open).toMatchObject({ next: NEXT, baseline: false });
    const last = afterPage(first, found(['2025-05-06T00:00:00Z', '2025-05-04T23:20:00Z'], SINCE, null));
    expect(last).toEqual({ ground: '2025-05-06T00:00:00.000Z', open: null });
  });

  it('remembers the newest touch of all pages, not of the first', () => {
    const first = afterPage(known, found(['2025-05-09T00:00:00Z'], SINCE));
    const last = afterPage(first, found(['2025-05-08T00:00:00Z'], SINCE, null));
    expect(last.ground).toBe('2025-05-09T00:00:00.000Z');
  });

  it('stops at known ground when the API did not understand since when', () => {
    const everything = found(['2025-05-05T00:00:00Z', '2019-01-01T00:00:00Z'], SINCE);
    expect(afterPage(known, everything)).toEqual(known);
    const withNews = found(['2025-05-06T00:00:00Z', '2019-01-01T00:00:00Z'], SINCE);
    expect(afterPage(known, withNews).open).toMatchObject({ next: NEXT });
  });

  it('has ground from the first answer on, even when nothing had changed', () => {
    expect(afterPage(null, found([], SINCE, null))).toEqual({ ground: SINCE, open: null });
  });
});

describe('reading all heads again', () => {
  const known = { ground: '2025-05-05T00:00:00.000Z', open: null, wholeAt: '2025-05-04T00:00:00.000Z' };
  const AT = '2025-05-05T12:00:00.000Z';
  const whole = (touched: readonly string[], next: string | null = NEXT) => ({
    ...found(touched, null, next),
    wholeAt: AT,
  });

  it('goes to the end, although nothing counts as touched', () => {
    const first = afterPage(known, whole(['2025-05-01T00:00:00Z']));
    expect(first.open).toMatchObject({ next: NEXT, whole: true });
    const last = afterPage(first, whole(['2025-05-05T00:00:00Z'], null));
    expect(last).toEqual({ ground: known.ground, open: null, wholeAt: AT });
  });

  it('is remembered while only changes are asked for', () => {
    const after = afterPage(known, found([], '2025-05-04T23:00:00.000Z', null));
    expect(after).toEqual(known);
  });
});

describe('reading one docket by search', () => {
  it('stops at the first page that shows nothing new', () => {
    const known = { ground: '2025-05-05T00:00:00.000Z', open: null };
    const more = afterPage(known, found(['2025-05-01T00:00:00Z', '2025-05-06T00:00:00Z'], null));
    expect(more.open).toMatchObject({ next: NEXT });
    const done = afterPage(more, found(['2025-05-01T00:00:00Z'], null));
    expect(done).toEqual({ ground: '2025-05-06T00:00:00.000Z', open: null });
  });
});
