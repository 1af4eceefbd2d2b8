import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSamples, samplePath } from '../../../tests/sample-data.ts';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ReadRequest } from '../format.ts';
import { feed } from './index.ts';

function request(body: string | Uint8Array, parts: Partial<ReadRequest> = {}): ReadRequest {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return {
    body: bytes,
    url: 'https://www.agency.example/rss',
    contentType: 'application/rss+xml',
    court: null,
    courts: createCourtDirectory([]),
    settings: {},
    ...parts,
  };
}

function read(body: string | Uint8Array, parts: Partial<ReadRequest> = {}) {
  const result = feed.read(request(body, parts));
  if (!result.ok) throw new Error(result.message);
  return { ...result.observation, truncated: result.truncated ?? false };
}

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));
const rss = (items: string) => `<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;

describe('RSS', () => {
  const { publications, rejected, builtAt, completeness } = read(fixture('agency.rss.xml'));

  it('reads what a release is, when and where', () => {
    expect(publications[0]).toEqual({
      key: '90311 at https://www.agency.example',
      url: 'https://www.agency.example/newsroom/alerts/parole-ends?utm_source=rss',
      title: 'Agency Ends Parole Processes & Issues Notice',
      publishedOn: '2025-03-25',
      text: 'Effective April 24, the processes end.\n\n- Cuba\n- Haiti',
    });
  });

  it('prefers the whole text to the teaser', () => {
    expect(publications[1]).toMatchObject({
      key: 'https://www.agency.example/newsroom/statement',
      title: 'Statement on “Court Order”',
      publishedOn: '2025-03-24',
      text: 'First.\n\nSecond.',
    });
  });

  it('is a window with the time it was built', () => {
    expect([completeness, builtAt]).toEqual(['window', '2025-03-26T01:00:00Z']);
  });

  it('sets aside items without identity or title and keeps the rest', () => {
    expect(rejected.map((item) => item.reason)).toEqual(['no-identity', 'no-title']);
    expect(publications).toHaveLength(2);
  });

  it('knows an item without guid by its link without campaign parameters', () => {
    const [item] = read(
      rss('<item><title>A</title><link>https://a.gov/x?utm_source=rss&amp;id=1</link></item>'),
    ).publications;
    expect(item?.key).toBe('https://a.gov/x?id=1');
  });

  it('does not take an id that all items share for an identity', () => {
    const items = ['1', '2'].map(
      (n) => `<item><title>A${n}</title><guid>https://a.gov</guid><link>https://a.gov/${n}</link></item>`,
    );
    expect(read(rss(items.join(''))).publications.map((item) => item.key)).toEqual([
      'https://a.gov/1',
      'https://a.gov/2',
    ]);
  });

  it('counts an item that is repeated once', () => {
    const item = '<item><title>A</title><guid>1</guid><link>https://a.gov/1</link></item>';
    const observation = read(rss(item + item));
    expect(observation.publications).toHaveLength(1);
    expect(observation.rejected).toEqual([{ reason: 'duplicate-key', raw: '1' }]);
  });

  it('reads dates in the zone of the source', () => {
    const item = rss(
      '<item><title>A</title><guid>1</guid><pubDate>Wed, 26 Mar 2025 05:00:00 GMT</pubDate></item>',
    );
    const zones = [{}, { timezone: 'America/Los_Angeles' }].map(
      (settings) => read(item, { settings }).publications[0]?.publishedOn,
    );
    expect(zones).toEqual(['2025-03-26', '2025-03-25']);
  });

  it.each([
    [
      'an unescaped description',
      '<description><p>One</p><p>Two &amp; three</p></description>',
      'One\n\nTwo & three',
    ],
    ['an empty description', '<description></description>', null],
    ['a comment inside', '<description><!-- x -->words</description>', 'words'],
  ])('reads %s', (_name, description, text) => {
    expect(read(rss(`<item><title>A</title><guid>1</guid>${description}</item>`)).publications[0]?.text).toBe(
      text,
    );
  });

  it('keeps the finished items of a feed that was cut off, and says so', () => {
    const whole = fixture('agency.rss.xml').toString();
    const cut = read(whole.slice(0, whole.indexOf('<description>Teaser')));
    expect([cut.publications.length, cut.truncated]).toEqual([1, true]);
  });

  it('is the same feed when only the time of building moved', () => {
    const built = (time: string) => new TextEncoder().encode(rss(`<lastBuildDate>${time}</lastBuildDate>`));
    expect(feed.stable?.(built('Tue, 25 Mar 2025 10:00:00 GMT'))).toBe(
      feed.stable?.(built('Tue, 25 Mar 2025 10:05:00 GMT')),
    );
    expect(feed.stable?.(built('x'))).not.toBe(feed.stable?.(new TextEncoder().encode(rss('<item/>'))));
  });

  it('an empty feed is a feed', () => {
    expect(read(rss('')).publications).toEqual([]);
  });

  it('RSS 1.0 keeps its items beside the channel', () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="x"><channel><title>N</title></channel><item><title>A</title><link>https://a.gov/1</link></item></rdf:RDF>';
    expect(read(rdf).publications).toMatchObject([{ title: 'A' }]);
  });
});

describe('Atom and JSON Feed', () => {
  it('Atom: the alternate link, the publication date, markup as text', () => {
    const { publications, builtAt } = read(fixture('agency.atom.xml'));
    expect(builtAt).toBe('2025-04-01T12:00:00Z');
    expect(publications).toEqual([
      {
        key: 'urn:uuid:1',
        url: 'https://www.agency.example/news/agreement',
        title: 'Data Sharing Agreement',
        publishedOn: '2025-03-31',
        text: 'Text & more, 5 < 6.',
      },
      expect.objectContaining({ key: 'urn:uuid:2', publishedOn: '2025-04-02', text: '5 < 6' }),
    ]);
  });

  it('JSON Feed: numbers as ids, a title from the first line', () => {
    const { publications, rejected } = read(fixture('agency.json'), { contentType: 'application/feed+json' });
    expect(publications).toMatchObject([
      { key: '7', url: 'https://www.agency.example/news/7', text: 'One\n\nTwo', publishedOn: '2025-04-01' },
      { key: '8', title: 'A note without title.' },
    ]);
    expect(rejected).toHaveLength(1);
  });
});

describe('what is no feed', () => {
  const cases: [string, string | Uint8Array, string][] = [
    ['nothing', '', 'empty-body'],
    ['a bot wall with status 200', fixture('bot-wall.html'), 'bot-wall'],
    [
      'a page that says not found',
      '<html><head><title>Page not found</title></head><body>x</body></html>',
      'soft-404',
    ],
    [
      'a maintenance page',
      '<html><head><title>Site under maintenance</title></head><body>x</body></html>',
      'maintenance',
    ],
    [
      'a page',
      '<!DOCTYPE html><html><head><title>Newsroom</title></head><body>x</body></html>',
      'html-instead',
    ],
    ['XML of another kind', '<?xml version="1.0"?><note><to>A</to></note>', 'not-the-format'],
    ['JSON of another kind', '{"results":[]}', 'not-the-format'],
    ['JSON cut off', '{"version":"https://jsonfeed.org/version/1","items":[{', 'not-the-format'],
    ['a PDF', '%PDF-1.7 x', 'not-the-format'],
    ['nesting without end', `<rss><channel>${'<a>'.repeat(200_000)}`, 'too-deep'],
  ];
  it.each(cases)('%s', (_name, body, reason) => {
    expect(feed.read(request(body))).toMatchObject({ ok: false, reason });
  });

  it('names a setting that is wrong', () => {
    expect(feed.read(request(rss(''), { settings: { timezone: 'Mars' } }))).toMatchObject({
      ok: false,
      message: 'timezone: is no time zone',
    });
  });

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        expect(typeof feed.read(request(`<rss><channel><item>${noise}</item>`)).ok).toBe('boolean');
      }),
    );
  });
});

const SAMPLES = samplePath('pages/feeds');

describeSamples(SAMPLES, 'real feeds of the sample data', () => {
  it.each([
    [
      'parser/encoding_ISO-8859-1.xml',
      40,
      'Red Dead Redemption 2: Hinweise auf PC-Umsetzung in App von Rockstar Games',
    ],
    ['parser/encoding_WINDOWS-1251.xml', 50, 'Цитата #17703'],
    ['parser/no_encoding_ISO-8859-1.xml', 9, 'Perturbateurs endocriniens : quels effets sur le cerveau ?'],
    ['parser/rdf_UTF8.xml', 60, 'OLED-TVs: Vorsichtsmaßnahmen gegen Einbrennen'],
    ['parser/large_atom.xml', 25, 'Using vale with vim'],
    ['parser/large_rss.xml', 25, 'Using vale with vim'],
    ['parser/small_atom.xml', 20, 'Parse podcast categories'],
    ['parser/urdu_UTF8.xml', 26, 'امریکی عسکری امداد'],
    ['encoding/koi8r.xml', 2, 'Первая новость'],
    ['xml/koi8r.xml', 2, 'Первая новость'],
  ])('%s: %i items, in their own letters', (name, items, title) => {
    const { publications } = read(readFileSync(path.join(SAMPLES, name)));
    expect(publications).toHaveLength(items);
    expect(publications[0]?.title).toContain(title);
  });

  it.each(['encoding/utf8.xml', 'encoding/invalid-prolog.xml'])(
    '%s: an entry without link and id is set aside and named in its own letters',
    (name) => {
      const { publications, rejected } = read(readFileSync(path.join(SAMPLES, name)));
      expect(publications).toEqual([]);
      expect(rejected).toMatchObject([{ raw: expect.stringContaining('Café') as string }]);
    },
  );
});
