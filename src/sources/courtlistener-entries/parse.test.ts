import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSamples, samplePath } from '../../../tests/sample-data.ts';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ObservedDocket, ReadResult } from '../../domain/observation.ts';
import type { ReadRequest } from '../format.ts';
import { courtlistenerEntries, nextPage } from './index.ts';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));
const courts = createCourtDirectory([
  {
    id: 'mad',
    name: 'D. Mass.',
    kind: 'district',
    cite: 'D. Mass.',
    circuit: 'ca1',
    timezone: 'America/New_York',
    rss: null,
  },
  {
    id: 'cand',
    name: 'N.D. Cal.',
    kind: 'district',
    cite: 'N.D. Cal.',
    circuit: 'ca9',
    timezone: 'America/Los_Angeles',
    rss: null,
  },
]);
const settings = { dockets: { '69695790': { court: 'mad', number: '1:25-cv-10495-IT' } } };

function read(body: Uint8Array | string | object, request: Partial<ReadRequest> = {}): ReadResult {
  const bytes =
    body instanceof Uint8Array
      ? body
      : new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
  return courtlistenerEntries.read({
    body: bytes,
    url: null,
    contentType: null,
    court: null,
    courts,
    settings,
    ...request,
  });
}

function docketsOf(result: ReadResult): ObservedDocket[] {
  return result.ok ? result.observation.dockets : [];
}

describe('a page of docket entries', () => {
  const result = read(fixture('page-with-minute-order-and-attachment.json'));
  const docket = docketsOf(result)[0];

  it('belongs to the docket that the settings know by its id', () => {
    expect(docketsOf(result)).toHaveLength(1);
    expect(docket).toMatchObject({
      court: 'mad',
      number: '1:25-cv-10495',
      caption: null,
      facts: { courtlistenerId: 69695790 },
    });
  });

  it("gives an entry with the clerk's sequence, time, text, label and documents", () => {
    expect(docket?.entries[0]).toEqual({
      sequence: '312',
      number: 97,
      filedOn: '2025-04-14',
      enteredAt: '2025-04-15T00:54:31Z',
      labels: ['Memorandum & ORDER'],
      text: 'Judge Indira Talwani: MEMORANDUM & ORDER granting in part 24 Motion for Stay. (Attachments: # 1 Appendix)',
      url: 'https://www.courtlistener.com/docket/69695790/97/doe-v-noem/',
      documents: [
        {
          id: '095113000001',
          number: 97,
          attachment: null,
          url: 'https://storage.courtlistener.com/recap/gov.uscourts.mad.280000/gov.uscourts.mad.280000.97.0.pdf',
          available: true,
          description: 'Memorandum & ORDER',
        },
        {
          id: '095113000002',
          number: 97,
          attachment: 1,
          url: 'https://www.courtlistener.com/docket/69695790/97/1/doe-v-noem/',
          available: false,
          description: 'Appendix',
        },
      ],
    });
  });

  it('keeps a minute order, which has no number and no document', () => {
    expect(docket?.entries[1]).toMatchObject({
      sequence: '315',
      number: null,
      enteredAt: null,
      labels: [],
      text: 'ELECTRONIC ORDER entered.',
      documents: [],
    });
  });

  it('gives an entry without text as a stub with its label', () => {
    expect(docket?.entries[2]).toMatchObject({
      sequence: null,
      text: null,
      labels: ['Notice of Appearance'],
      documents: [{ id: null, number: 98 }],
    });
  });

  it('is never complete, not even as the only page', () => {
    expect(read({ next: null, previous: null, results: [] })).toMatchObject({
      ok: true,
      observation: { completeness: 'partial', coverage: null, builtAt: null, dockets: [] },
    });
  });
});

describe('who the entries belong to', () => {
  const entry = { docket: 5, date_filed: '2025-04-14', time_filed: '20:54:31', recap_documents: [] };

  it('stays open when nobody knows the docket', () => {
    expect(docketsOf(read([entry]))).toMatchObject([
      { court: null, number: null, facts: { courtlistenerId: 5 }, entries: [{ enteredAt: null }] },
    ]);
  });

  it('takes the court from the caller, and with it the clock', () => {
    expect(docketsOf(read([entry], { court: 'cand' }))).toMatchObject([
      { court: 'cand', number: null, entries: [{ enteredAt: '2025-04-15T03:54:31Z' }] },
    ]);
  });

  it('parts the entries of several dockets', () => {
    const read5and6 = docketsOf(read([entry, { ...entry, docket: 6 }, entry]));
    expect(read5and6.map((docket) => [docket.facts.courtlistenerId, docket.entries.length])).toEqual([
      [5, 2],
      [6, 1],
    ]);
  });

  it.each([[null], ['nonsense'], [{ dockets: { '5': 'mad' } }]])(
    'passes over settings that are %j',
    (bad) => {
      expect(docketsOf(read([entry], { settings: bad }))).toMatchObject([{ court: null, number: null }]);
    },
  );
});

describe('traps of the fields', () => {
  const document = {
    document_number: '3',
    attachment_number: null,
    absolute_url: '/docket/5/3/x/',
    is_available: true,
  };
  const readOne = (entry: object) =>
    docketsOf(read([{ docket: 5, date_filed: '2025-04-14', recap_documents: [document], ...entry }]))[0]
      ?.entries[0];

  const cases: [string, object, object][] = [
    ['a document id in place of an appellate entry number', { entry_number: 118277812 }, { number: null }],
    ['an entry number of zero', { entry_number: 0 }, { number: 0 }],
    ['a sequence as text', { pacer_sequence_number: '312' }, { sequence: '312' }],
    ['a description that is no text', { description: 7 }, { text: null }],
    ['documents that are only addresses', { recap_documents: ['https://x/1/'] }, { documents: [] }],
    [
      'a document number that is a PACER id',
      { recap_documents: [{ ...document, document_number: '00118277812' }] },
      { documents: [{ number: null }] },
    ],
    [
      'a file on another host',
      {
        recap_documents: [
          { ...document, filepath_local: 'https://evil.example/x.pdf', absolute_url: '//evil.example/' },
        ],
      },
      { url: null, documents: [{ url: null }] },
    ],
    [
      'a sealed document, which is named and not linked',
      { recap_documents: [{ ...document, is_sealed: true, filepath_local: 'recap/x.pdf' }] },
      { sealed: true, url: null, documents: [{ number: 3, url: null, available: false }] },
    ],
    [
      'only attachments, so no label',
      { recap_documents: [{ ...document, attachment_number: 1 }] },
      { labels: [], url: null },
    ],
  ];
  it.each(cases)('%s', (_name, entry, expected) => {
    expect(readOne(entry)).toMatchObject(expected);
  });

  it('an open entry is not called sealed', () => {
    expect(readOne({})).not.toHaveProperty('sealed');
  });
});

it('one bad entry is set aside with its reason and the others are used', () => {
  const result = read(fixture('one-bad-entry-among-good.json'));
  expect(docketsOf(result).map((docket) => docket.entries.map((entry) => entry.number))).toEqual([[1], [5]]);
  expect(result.ok && result.observation.rejected.map((item) => item.reason)).toEqual([
    'bad-date',
    'malformed',
    'malformed',
    'no-identity',
  ]);
});

describe('what is not a page of entries', () => {
  const cases: [string, Uint8Array | string, string][] = [
    ['an empty body', '', 'empty-body'],
    ['a refusal by the quota', fixture('throttled.json'), 'not-the-format'],
    [
      'a page that breaks off',
      fixture('page-with-minute-order-and-attachment.json').subarray(0, 900),
      'truncated',
    ],
    ['a bot wall', '<title>Just a moment...</title>', 'bot-wall'],
    ['maintenance', '<html><h1>Down for maintenance</h1>', 'maintenance'],
    ['a web page', '<!DOCTYPE html><p>hello', 'html-instead'],
    ['text', 'hello', 'not-the-format'],
    ['null', 'null', 'not-the-format'],
    ['nesting meant to harm', '['.repeat(300_000), 'truncated'],
    ['too much of it', new Uint8Array(33 * 1024 * 1024), 'too-large'],
  ];
  it.each(cases)('%s', (_name, body, reason) => {
    expect(read(body)).toMatchObject({ ok: false, reason });
  });

  it("the API's own words reach the operator", () => {
    expect(read(fixture('throttled.json'))).toMatchObject({ message: expect.stringContaining('throttled') });
  });
});

describe('the next page', () => {
  const next = (url: unknown, from?: string) =>
    nextPage(new TextEncoder().encode(JSON.stringify({ next: url, results: [] })), from);
  const here = 'https://www.courtlistener.com/api/rest/v4/docket-entries/?cursor=x';

  const cases: [string, unknown, string | undefined, string | null][] = [
    ['is followed on the same host', here, undefined, here],
    [
      'is followed on the host that was asked',
      'http://127.0.0.1:9/p?cursor=x',
      'http://127.0.0.1:9/p',
      'http://127.0.0.1:9/p?cursor=x',
    ],
    ['ends with null', null, undefined, null],
    ['is refused elsewhere', 'https://evil.example/api/rest/v4/', undefined, null],
    ['is refused on another port', 'https://www.courtlistener.com:444/', undefined, null],
    ['is refused without encryption', here.replace('https', 'http'), undefined, null],
    ['is refused with a user name in it', 'https://x@www.courtlistener.com/', undefined, null],
    ['is refused when it is no text', 7, undefined, null],
  ];
  it.each(cases)('%s', (_name, url, from, expected) => {
    expect(next(url, from)).toBe(expected);
  });

  it('of a body that is no page is none', () => {
    expect(nextPage(new TextEncoder().encode('{"next":'))).toBeNull();
  });
});

const samples = samplePath('courts/courtlistener');
describeSamples(samples, 'sample of the API', () => {
  it('the entries of a webhook sample read the same as a plain list', () => {
    const webhook = JSON.parse(readFileSync(path.join(samples, 'docket_alert_webhook_dummy.json'), 'utf8'));
    const [docket] = docketsOf(read(webhook.payload.results, { court: 'dcd' }));
    expect(docket).toMatchObject({ court: 'dcd', facts: { courtlistenerId: 4214664 } });
    expect(docket?.entries).toMatchObject([{ sequence: '584', number: 140, filedOn: '2022-10-11' }]);
  });
});
