import { parseFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { entry, happen, MAD } from '../../tests/browser/story.ts';
import { hostileEntry, useStorySite } from './story-site.fixture.ts';

const story = useStorySite(
  hostileEntry(
    '\r\nUID:forged Hearing set for 7/11/2025 10:00 AM before Judge Indira Talwani; bring, please, "two" copies \\n.',
  ),
);
const { text } = story;

interface ReadItem {
  id?: string;
  title?: string;
}

async function itemsAt(path: string): Promise<{ format: string; items: ReadItem[] }> {
  const { format, feed } = parseFeed(await text(path));
  const { entries, items } = feed as { entries?: ReadItem[]; items?: ReadItem[] };
  return { format, items: entries ?? items ?? [] };
}

describe('feeds as an independent reader takes them', () => {
  it.each(['all', 'parole', 'mad/1%3A25-cv-10495'])('%s is the same in both formats', async (name) => {
    const [atom, json] = [await itemsAt(`/feeds/${name}.atom`), await itemsAt(`/feeds/${name}.json`)];
    expect([atom.format, json.format]).toEqual(['atom', 'json']);
    expect(atom.items.length).toBeGreaterThan(2);
    expect(atom.items.map(({ id }) => id)).toEqual(json.items.map(({ id }) => id));
    expect(new Set(atom.items.map(({ id }) => id)).size).toBe(atom.items.length);
  });

  it('keeps every id when news comes, and puts the news first', async () => {
    const before = await itemsAt('/feeds/parole.atom');
    const tag = (await story.site.request('/feeds/parole.atom')).headers.get('etag') ?? '';
    await happen(story.house, {
      source: 'mad-rss',
      at: '2025-06-19T20:00:00Z',
      dockets: [
        MAD([entry({ number: 151, filedOn: '2025-06-19', text: 'ORDER granting 150 Motion to Seal.' })]),
      ],
    });
    const response = await story.site.request('/feeds/parole.atom', { headers: { 'if-none-match': tag } });
    expect(response.status).toBe(200);
    const after = await itemsAt('/feeds/parole.atom');
    expect(after.items.slice(1).map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
  });
});

describe('calendars as an independent reader takes them', () => {
  const eventsAt = async (path: string) => {
    const calendar = new ICAL.Component(ICAL.parse(await text(path)) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  };

  it.each(['/calendar/parole.ics', '/calendar/mad/1%3A25-cv-10495.ics'])(
    '%s holds each date once, with an id that stays',
    async (path) => {
      const events = await eventsAt(path);
      expect(events.length).toBeGreaterThan(1);
      const ids = events.map((event) => event.uid);
      expect(new Set(ids).size).toBe(ids.length);
      expect((await eventsAt(path)).map((event) => event.uid)).toEqual(ids);
      expect(ids).not.toContain('forged');
    },
  );

  it('give the hour of the court as one moment, and its words as words', async () => {
    const events = await eventsAt('/calendar/parole.ics');
    const hearing = events.find((event) => event.startDate.toJSDate().toISOString().startsWith('2025-07-11'));
    expect(hearing?.startDate.toJSDate().toISOString()).toBe('2025-07-11T14:00:00.000Z');
    expect(hearing?.description).toContain('"Hearing set for 7/11/2025 10:00 AM"');
    for (const event of events) expect(event.description).toMatch(/stated in/);
  });
});

/** What a search box is really given. */
const HOSTILE = [
  "'; drop table entry; --",
  '"',
  '""',
  '"unclosed phrase',
  '-',
  '- - -',
  '!&|():*<->',
  'stay & | !',
  '<script>alert(1)</script>',
  '%',
  '\\',
  '\\\\\\',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\uE000\uE001',
  '\u202Eyats',
  '🚀🚀🚀',
  ' '.repeat(50),
  'or or or',
  'and not -stay',
  '$1 ${x} {{7*7}}',
  'stay '.repeat(59),
  `"${'stay '.repeat(50)}"`,
  '('.repeat(150),
  'x'.repeat(300),
  '-'.repeat(299),
  '1:25-cv-10495\r\nX-Injected: yes',
];

describe('search', () => {
  it.each(HOSTILE)('answers %j with a page and a list', async (query) => {
    const q = encodeURIComponent(query.toWellFormed());
    for (const path of [`/search?q=${q}`, `/search?q=${q}&court=mad&matter=parole&kind=entries`]) {
      const response = await story.site.request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('x-injected')).toBeNull();
      expect(await response.text()).not.toContain('<script>alert(1)</script>');
    }
    const api = await story.site.request(`/api/v1/search?q=${q}`);
    expect([200, 400]).toContain(api.status);
  });

  it('takes no more of a query than a person would write', async () => {
    expect((await story.site.request(`/search?q=${'a+'.repeat(4_000)}`)).status).toBe(200);
    expect((await story.site.request(`/api/v1/search?q=${'a+'.repeat(4_000)}`)).status).toBe(400);
  });

  it('knows a broken escape in an address for what it is', async () => {
    for (const path of ['/search?q=%E0%A4%A', '/m/%E0%A4%A', '/api/v1/matters/%E0%A4%A', '/d/mad/%00'])
      expect([path, (await story.site.request(path)).status]).toEqual([
        path,
        expect.toSatisfy((one) => one < 500),
      ]);
  });
});
