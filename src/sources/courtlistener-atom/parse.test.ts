import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ObservedDocket, ReadResult } from '../../domain/observation.ts';
import type { ReadRequest } from '../format.ts';
import { courtlistenerAtom } from './index.ts';

const feed = readFileSync(path.join(import.meta.dirname, 'fixtures/docket-feed.atom'), 'utf8');

function read(body: string | Uint8Array, request: Partial<ReadRequest> = {}): ReadResult {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const courts = createCourtDirectory([]);
  return courtlistenerAtom.read({
    body: bytes,
    url: null,
    contentType: null,
    court: null,
    courts,
    settings: null,
    ...request,
  });
}

function docketOf(result: ReadResult): ObservedDocket | undefined {
  return result.ok ? result.observation.dockets[0] : undefined;
}

function entryWith(changes: [string, string][]) {
  const changed = changes.reduce((text, [from, to]) => text.replaceAll(from, to), feed);
  return docketOf(read(changed))?.entries;
}

describe('the feed of a docket', () => {
  it('names caption, number and id of its docket, and no court', () => {
    expect(docketOf(read(feed))).toMatchObject({
      court: null,
      number: '1:25-cv-10495',
      caption: 'Doe v. Noem',
      facts: { courtlistenerId: 69695790 },
    });
  });

  it('gets its court from the caller or, by id, from the settings', () => {
    const settings = { dockets: { '69695790': { court: 'mad', number: '1:25-cv-10495' } } };
    expect(docketOf(read(feed, { court: 'mad' }))).toMatchObject({ court: 'mad', number: '1:25-cv-10495' });
    expect(docketOf(read(feed, { settings }))).toMatchObject({ court: 'mad', number: '1:25-cv-10495' });
  });

  it('is a window, and its date of making is only that of its newest entry', () => {
    expect(read(feed)).toMatchObject({
      ok: true,
      observation: { completeness: 'window', builtAt: null, rejected: [] },
    });
  });

  it('gives a numbered entry with its text and free document', () => {
    expect(docketOf(read(feed))?.entries[1]).toEqual({
      sequence: null,
      number: 97,
      filedOn: '2025-04-14',
      enteredAt: null,
      labels: [],
      text: 'MEMORANDUM & ORDER granting in part 24 Motion for Stay. (Entered: 04/14/2025)',
      url: 'https://www.courtlistener.com/docket/69695790/doe-v-noem/?order_by=desc#entry-97',
      documents: [
        {
          id: null,
          number: 97,
          attachment: null,
          url: 'https://storage.courtlistener.com/recap/gov.uscourts.mad.280000/gov.uscourts.mad.280000.97.0.pdf',
          available: true,
        },
      ],
    });
  });

  it('gives a minute entry without number', () => {
    expect(docketOf(read(feed))?.entries[0]).toMatchObject({
      number: null,
      filedOn: '2025-04-15',
      text: 'ELECTRONIC ORDER entered. The parties shall confer & report.',
      documents: [],
    });
  });

  it("takes a label in the place of text for a label, and PACER's copy for one that costs money", () => {
    expect(docketOf(read(feed))?.entries[2]).toMatchObject({
      number: 46,
      filedOn: '2025-01-31',
      labels: ['Notice of Appearance'],
      text: null,
      documents: [{ id: '095113000046', available: false }],
    });
  });

  it('keeps no caption that was cut at a hundred characters', () => {
    const cut = feed.replace('for Doe v. Noem,', 'for American Federation of State, County and...,');
    expect(docketOf(read(cut))).toMatchObject({ caption: null, number: '1:25-cv-10495' });
  });
});

describe('the day of filing', () => {
  const cases: [string, string, string][] = [
    ['is the Pacific day of midnight in summer', '2025-04-14T00:00:00-07:00', '2025-04-14'],
    ['is the same when the server writes UTC', '2025-04-14T07:00:00+00:00', '2025-04-14'],
    ['is the Pacific day of midnight in winter', '2025-01-14T08:00:00Z', '2025-01-14'],
  ];
  it.each(cases)('%s', (_name, published, expected) => {
    expect(
      entryWith([['<published>2025-04-14T00:00:00-07:00', `<published>${published}`]])?.[1]?.filedOn,
    ).toBe(expected);
  });

  it('of a minute entry is the one in its title', () => {
    expect(entryWith([['<published>2025-04-15T00:00:00-07:00', '<published>']])?.[0]?.filedOn).toBe(
      '2025-04-15',
    );
  });
});

describe('an entry that cannot be used is set aside', () => {
  const cases: [string, [string, string], string][] = [
    ['without a day', ['<published>2025-04-14T00:00:00-07:00', '<published>'], 'no-date'],
    ['with a title of another kind', ['<title>Entry #97 in', '<title>Something in'], 'no-title'],
  ];
  it.each(cases)('%s', (_name, [from, to], reason) => {
    const result = read(feed.replace(from, to));
    expect(docketOf(result)?.entries).toHaveLength(2);
    expect(result).toMatchObject({ observation: { rejected: [{ reason }] } });
  });
});

it('links that lead elsewhere are dropped', () => {
  const entry = entryWith([
    ['https://storage.courtlistener.com/', 'https://evil.example/'],
    [
      'https://www.courtlistener.com/docket/69695790/doe-v-noem/?order_by=desc#entry-97',
      'javascript:alert(1)',
    ],
  ])?.[1];
  expect(entry).toMatchObject({ url: null, documents: [] });
});

it('a feed cut anywhere gives only whole entries and says so', () => {
  const whole = docketOf(read(feed))?.entries ?? [];
  for (let cut = 400; cut < feed.length - 8; cut += 61) {
    const result = read(feed.slice(0, cut));
    expect(result).toMatchObject({ ok: true, truncated: true });
    expect(whole).toEqual(expect.arrayContaining(docketOf(result)?.entries ?? []));
  }
  expect(read(feed)).not.toHaveProperty('truncated');
});

describe('what is not the feed of a docket', () => {
  const cases: [string, string, string][] = [
    ['nothing', '', 'empty-body'],
    ['a web page', '<!DOCTYPE html><p>hello', 'html-instead'],
    ['a bot wall', '<html><title>Just a moment...</title>', 'bot-wall'],
    ['maintenance', '<html><h1>Down for maintenance</h1>', 'maintenance'],
    ['RSS', '<rss><channel><title>Docket updates for X</title></channel></rss>', 'not-the-format'],
    ['another Atom feed', '<feed><title>News</title></feed>', 'not-the-format'],
    ['nesting meant to harm', `<feed>${'<a>'.repeat(200_000)}`, 'not-the-format'],
  ];
  it.each(cases)('%s', (_name, body, reason) => {
    expect(read(body)).toMatchObject({ ok: false, reason });
  });

  it('a feed larger than any docket', () => {
    expect(read(new Uint8Array(33 * 1024 * 1024))).toMatchObject({ ok: false, reason: 'too-large' });
  });
});
