import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_END, MARK_START } from '../store/web-search.ts';
import { laneChart, chartSpan } from './lanes.ts';
import {
  addressOf,
  docketPath,
  inlineRedline,
  marked,
  outLink,
  pager,
  quote,
  safeUrl,
  sideBySide,
  type Html,
} from './markup.ts';
import { clockWords } from '../domain/speech/moment.ts';
import { dayWords, momentWords, spanWords } from './times.ts';

const textOf = async (html: Html | '') => load(String(await html))('body');

describe('an address in a link', () => {
  it.each([
    ['https://www.dhs.gov/a?b=c#d', 'https://www.dhs.gov/a?b=c#d'],
    ['http://x.example', 'http://x.example/'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['//evil.example', null],
    ['https://user:pass@evil.example', null],
    ['', null],
    [null, null],
  ])('%j leads to %j', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });

  it('is plain words when it leads nowhere safe', async () => {
    const body = await textOf(outLink('javascript:alert(1)', 'Read'));
    expect([body.find('a').length, body.text()]).toEqual([0, 'Read']);
  });

  it('carries only what has a value, each part escaped', () => {
    expect(addressOf('/search', { q: 'a&b', court: null, matter: '' })).toBe('/search?q=a%26b');
    expect(docketPath('mad', '1:25-cv-1/2')).toBe('/d/mad/1%3A25-cv-1%2F2');
  });
});

describe('stored words on a page', () => {
  it('never become markup, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        async (before, after) => {
          const nasty = `<b>${before}</b>"'&`;
          for (const html of [quote(nasty), inlineRedline(nasty, after), sideBySide(after, nasty)])
            expect((await textOf(html)).find('b')).toHaveLength(0);
          const found = load(marked(`${MARK_START}${nasty}${MARK_END}${after}`).map(String).join(''));
          expect(found('b')).toHaveLength(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are all there, the rest of a long text under a fold', async () => {
    const text = 'word '.repeat(600).trim();
    const body = await textOf(quote(text));
    expect(body.find('details')).toHaveLength(1);
    body.find('summary').remove();
    expect(body.text().replace(/\s+/g, ' ').trim()).toBe(text);
  });

  it('show in a redline what went and what came, said aloud too', async () => {
    const body = await textOf(inlineRedline('About 532,000 people came.', 'About 530,000 people came.'));
    expect(body.find('del').text()).toContain('[deleted: 532,000]');
    expect(body.find('ins').text()).toContain('[inserted: 530,000]');
  });

  it('stay bounded in a redline of two unrelated long texts', async () => {
    const lines = (word: string) => Array.from({ length: 5_000 }, (_, nth) => `${word} ${nth}`).join('\n');
    expect(String(await inlineRedline(lines('alpha'), lines('beta'))).length).toBeLessThan(100_000);
  });
});

describe('a pager', () => {
  const pages = { path: '/m/x', query: { importance: 'major' }, limit: 40, total: null };

  it('leads both ways and keeps the choice', async () => {
    const body = await textOf(pager({ ...pages, offset: 40, hasMore: true }));
    const links = body
      .find('a')
      .toArray()
      .map((one) => one.attribs['href']);
    expect(links).toEqual(['/m/x?importance=major', '/m/x?importance=major&from=80']);
  });

  it('is not there for one page', () => {
    expect(pager({ ...pages, offset: 0, hasMore: false })).toBe('');
  });
});

describe('dates and times', () => {
  it('keep the court\u2019s own date whatever the zone of the machine', () => {
    expect(dayWords('2025-05-30', { weekday: true })).toBe('Friday, May 30, 2025');
    expect(dayWords('someday')).toBe('someday');
  });

  it('say a moment in the zone of the court', () => {
    const at = new Date('2025-05-31T02:54:00Z');
    expect(momentWords(at, 'America/New_York')).toBe('May 30, 2025, 10:54 PM EDT');
    expect(momentWords(at, 'Pacific/Guam')).toContain('May 31, 2025, 12:54 PM');
  });

  it.each([
    ['14:30', '2:30 PM'],
    ['00:05', '12:05 AM'],
    ['12:00', '12:00 PM'],
    ['after lunch', 'after lunch'],
  ])('say %s as %s', (time, words) => {
    expect(clockWords(time)).toBe(words);
  });

  it.each([
    [30_000, 'under a minute'],
    [60_000, '1 minute'],
    [7_200_000, '2 hours'],
    [86_400_000 * 3, '3 days'],
  ])('say %i ms as %s', (span, words) => {
    expect(spanWords(span)).toBe(words);
  });
});

describe('a picture of activity', () => {
  it('keeps every dot inside, from one day to three years', async () => {
    for (const days of [0, 10, 400, 1_100]) {
      const last = new Date(Date.UTC(2025, 0, 6) + days * 86_400_000).toISOString().slice(0, 10);
      const { first, unit } = chartSpan({ first: '2025-01-06', last }, last);
      const cells = [first, last].map((bin) => ({ lane: 'a', bin, count: 900, weight: 'critical' as const }));
      const body = await textOf(laneChart({ lanes: [{ id: 'a', name: 'A' }], cells, unit, first, last }));
      for (const dot of body.find('circle').toArray()) {
        expect(Number(dot.attribs['cx'])).toBeGreaterThan(190);
        expect(Number(dot.attribs['cx'])).toBeLessThan(910);
      }
    }
  });
});
