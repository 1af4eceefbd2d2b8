import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { feed } from '../sources/feed/index.ts';
import { momentIn } from './calendar.ts';
import { hostileEntry, useStorySite } from './story-site.fixture.ts';

const story = useStorySite(hostileEntry(' Hearing set for 7/11/2025 10:00 AM before Judge Indira Talwani.'));
const { text } = story;

describe('feeds', () => {
  it.each(['/feeds/all.atom', '/feeds/parole.atom', '/feeds/mad/1%3A25-cv-10495.atom'])(
    'at %s are well-formed and read by the reader of agency feeds',
    async (path) => {
      const response = await story.site.request(path);
      expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      const body = new Uint8Array(await response.arrayBuffer());
      const reading = feed.read({
        body,
        url: 'https://crier.example' + path,
        contentType: 'application/atom+xml',
        court: null,
        courts: story.house.app.house.courts,
        settings: {},
      });
      expect(reading).toMatchObject({ ok: true });
      const $ = load(new TextDecoder().decode(body), { xml: true });
      const ids = $('entry > id')
        .toArray()
        .map((one) => $(one).text());
      expect(ids.length).toBeGreaterThan(2);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => /^https:\/\/crier\.example\/c\/\d+$/.test(id))).toBe(true);
    },
  );

  it('hold hostile words as words', async () => {
    const $ = load(await text('/feeds/parole.atom'), { xml: true });
    const item = $('entry').filter((_, one) => $(one).text().includes('VEVENT'));
    const content = load(item.find('content').text());
    expect(content('script')).toHaveLength(0);
    expect(content('blockquote').text()).toContain('<script>alert(1)</script>');
  });

  it('are JSON Feed 1.1-readable with the same ids', async () => {
    const read = JSON.parse(await text('/feeds/parole.json')) as {
      version: string;
      items: { id: string; title: string }[];
    };
    expect(read.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(read.items.map((item) => item.title)).toContain('Stay granted - Noem v. Doe, 24A1079 (U.S.)');
  });

  it('are announced on their pages', async () => {
    const $ = load(await text('/m/parole'));
    const links = $('link[rel="alternate"]')
      .toArray()
      .map((one) => $(one).attr('href') ?? '');
    for (const link of links) expect((await story.site.request(link)).status).toBe(200);
    expect(links).toHaveLength(3);
  });
});

/** Properties of the events of a calendar, folded lines joined. */
function events(calendar: string): Record<string, string>[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const found: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') found.push({});
    const colon = line.indexOf(':');
    const event = found.at(-1);
    if (event) event[line.slice(0, colon).split(';')[0] ?? ''] ??= line.slice(colon + 1);
  }
  return found;
}

describe('calendars', () => {
  it('hold each stated hearing once, at the court\u2019s own time, with its sentence', async () => {
    const response = await story.site.request('/calendar/parole.ics');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const found = events(await response.text());
    const hearing = found.find((event) => event['DTSTART']?.startsWith('20250710'));
    expect(hearing?.['DTSTART']).toBe('20250710T183000Z');
    expect(hearing?.['SUMMARY']).toMatch(/^Motion hearing: .*1:25-cv-10495/);
    expect(hearing?.['UID']).toMatch(/^\d+-hearing-2025-07-10-1430@/);
    expect(hearing?.['DESCRIPTION']).toContain('as stated in entry 60');
    expect(hearing?.['DTSTAMP']).toBe('20250404T200000Z');
    expect(new Set(found.map((event) => event['UID'])).size).toBe(found.length);
  });

  it('call a hearing off in calendars that hold it, and show the new one', async () => {
    const { db } = story.house.app.house;
    const hearingOn = async (day: string) =>
      events(await text('/calendar/parole.ics')).find((event) => event['DTSTART']?.startsWith(day));
    const held = await hearingOn('20250710');
    expect(held).toMatchObject({ SEQUENCE: '0', STATUS: 'CONFIRMED' });
    const moved =
      'ELECTRONIC NOTICE Resetting Hearing. Motion Hearing reset for 7/24/2025 10:00 AM before Judge Indira Talwani.';
    const row = await db.read
      .selectFrom('entry')
      .selectAll()
      .where('number', '=', 60)
      .executeTakeFirstOrThrow();
    const reading = story.house.app.house.classify({
      court: 'mad',
      docketNumber: '1:25-cv-10495',
      entryNumber: 61,
      filedOn: null,
      labels: [],
      text: moved,
    });
    const added = await db.read
      .insertInto('entry')
      .values({
        docket_id: row.docket_id,
        number: 61,
        day: '2025-06-12',
        filed_on: '2025-06-12',
        documents: '[]',
        text: moved,
        event: JSON.stringify(reading.event),
        reading: JSON.stringify(reading),
        first_seen_at: new Date('2025-06-12T15:00:00Z'),
        updated_at: row.updated_at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(await hearingOn('20250710')).toMatchObject({
      UID: held?.['UID'],
      SUMMARY: `Cancelled: ${held?.['SUMMARY'] ?? ''}`,
      SEQUENCE: '1',
      DTSTAMP: '20250612T150000Z',
      STATUS: 'CANCELLED',
    });
    expect(await hearingOn('20250724')).toMatchObject({ SEQUENCE: '0', STATUS: 'CONFIRMED' });
    await db.read.deleteFrom('entry').where('id', '=', added.id).execute();
  });

  it('ring as long before as their reader asks', async () => {
    const triggers = async (wish: string) =>
      (await text(`/calendar/parole.ics?remind=${wish}`)).match(/^TRIGGER:.*$/gm)?.map((line) => line.trim());
    expect(new Set(await triggers('1d,2h'))).toEqual(new Set(['TRIGGER:-P1D', 'TRIGGER:-PT2H']));
    expect(await triggers('soon,9x')).toBeUndefined();
  });

  it('let no line of a court start a property', async () => {
    const body = await text('/calendar/mad/1%3A25-cv-10495.ics');
    expect(body.match(/^BEGIN:VEVENT/gm)?.length).toBe(events(body).length);
    expect(body).not.toMatch(/[^\r]\n/);
  });

  it('say the same twice', async () => {
    expect(await text('/calendar/parole.ics')).toBe(await text('/calendar/parole.ics'));
  });

  it.each([
    ['2025-07-10', '14:30', 'America/New_York', '2025-07-10T18:30:00.000Z'],
    ['2025-01-10', '14:30', 'America/New_York', '2025-01-10T19:30:00.000Z'],
    ['2025-03-09', '03:30', 'America/New_York', '2025-03-09T07:30:00.000Z'],
    ['2025-11-02', '09:00', 'America/Los_Angeles', '2025-11-02T17:00:00.000Z'],
    ['2025-07-10', '9:00', 'Pacific/Guam', '2025-07-09T23:00:00.000Z'],
  ])('puts %s %s of %s at %s', (day, time, zone, instant) => {
    expect(momentIn(day, time, zone)?.toISOString()).toBe(instant);
  });
});

describe('crawlers and other sites', () => {
  it('are shown matters and dockets, not searches and links of single people', async () => {
    const map = load(await text('/sitemap.xml'), { xml: true });
    const places = map('loc')
      .toArray()
      .map((one) => map(one).text());
    expect(places).toContain('https://crier.example/d/mad/1%3A25-cv-10495');
    for (const place of places)
      expect((await story.site.request(place.replace('https://crier.example', ''))).status).toBe(200);
    expect(await text('/robots.txt')).toContain('Disallow: /manage');
  });

  it('may frame the widget and nothing else', async () => {
    const widget = await story.site.request('/embed/m/parole');
    expect(widget.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(widget.headers.get('x-frame-options')).toBeNull();
    expect(load(await widget.text())('article.item').length).toBeGreaterThan(2);
    expect((await story.site.request('/')).headers.get('x-frame-options')).toBe('DENY');
  });
});
