import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../../domain/court.ts';
import { reconcilePublications } from '../../domain/publication.ts';
import type { ReadRequest } from '../format.ts';
import { federalRegister } from './index.ts';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));

function request(
  body: string | Uint8Array,
  url = 'https://www.federalregister.gov/api/v1/documents.json',
): ReadRequest {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return {
    body: bytes,
    url,
    contentType: 'application/json',
    court: null,
    courts: createCourtDirectory([]),
    settings: {},
  };
}

function read(body: string | Uint8Array) {
  const result = federalRegister.read(request(body));
  if (!result.ok) throw new Error(result.message);
  return result.observation;
}

describe('published documents', () => {
  const { publications, rejected, completeness } = read(fixture('documents.json'));

  it('are known by their number and carry the abstract', () => {
    expect(completeness).toBe('window');
    expect(publications[0]).toEqual({
      key: '2025-05128',
      url: 'https://www.federalregister.gov/documents/2025/03/25/2025-05128/termination',
      title: 'Termination of Parole Processes for Four Countries',
      publishedOn: '2025-03-25',
      text: [
        'This notice informs the public that the Department is terminating the categorical parole programs.',
        'Action: Notice of termination of parole processes.',
        'Dates: Applicable March 25, 2025.',
      ].join('\n\n'),
      kind: 'Notice',
      stage: 'published',
    });
  });

  it('name what they correct', () => {
    expect(publications[1]).toMatchObject({
      key: 'C1-2025-05128',
      stage: 'correction',
      corrects: ['2025-05128'],
      text: null,
    });
  });

  it('without a number are set aside', () => {
    expect(rejected).toMatchObject([{ reason: 'no-identity' }]);
  });
});

it('a document on public inspection and its publication are one', () => {
  const context = { sourceId: 'fr', completeness: 'window', mode: 'live' } as const;
  const early = reconcilePublications([], read(fixture('public-inspection.json')).publications, context);
  expect(early.changes).toMatchObject([
    {
      publication: { key: '2025-05128', title: 'Parole Processes; Termination', stage: 'public-inspection' },
    },
  ]);
  const rows = early.writes.map((write) => write.publication);
  const later = reconcilePublications(
    rows,
    read(fixture('documents.json')).publications.slice(0, 1),
    context,
  );
  expect(later.changes).toEqual([]);
  expect(later.writes).toMatchObject([
    { publication: { stage: 'published', title: 'Termination of Parole Processes for Four Countries' } },
  ]);
});

describe('a document on public inspection', () => {
  const filed = {
    document_number: '2025-05128',
    title: 'Termination of Parole Processes',
    filing_type: 'special',
    filed_at: '2025-03-21T11:15:00.000-04:00',
    publication_date: '2025-03-25',
    editorial_note: null,
  };
  const inspect = (document: object) => {
    const url = 'https://www.federalregister.gov/api/v1/public-inspection-documents/current.json';
    const result = federalRegister.read(
      request(JSON.stringify({ count: 1, results: [{ ...filed, ...document }] }), url),
    );
    if (!result.ok) throw new Error(result.message);
    return result.observation.publications;
  };
  const live = { sourceId: 'fr', completeness: 'window', mode: 'live' } as const;
  const known = () => reconcilePublications([], inspect({}), live).writes.map((write) => write.publication);

  it('says when it was filed and when it is to be published', () => {
    expect(inspect({})[0]?.text).toBe(
      'Filed for public inspection on 2025-03-21 at 11:15 (special filing). To be published on 2025-03-25.',
    );
  });

  it('that the agency withdraws is told with the note of the office', () => {
    const note = 'An agency letter requesting withdrawal of this document was received after placement.';
    const gone = inspect({ filed_at: null, publication_date: null, editorial_note: note });
    const { changes } = reconcilePublications(known(), gone, live);
    expect(changes).toMatchObject([{ type: 'publication-edited' }]);
    expect(changes[0]).toMatchObject({ redline: expect.stringContaining(`Editorial note: ${note}`) });
  });

  it('that is put off is told as a changed date', () => {
    const { changes } = reconcilePublications(known(), inspect({ publication_date: '2025-04-01' }), live);
    expect(changes).toMatchObject([{ kinds: ['date changed'] }]);
  });

  it('that nothing happens to is told once', () => {
    expect(reconcilePublications(known(), inspect({}), live).changes).toEqual([]);
  });
});

describe('answers without documents', () => {
  it('a query without matches is an empty window', () => {
    expect(read('{"count":0}').publications).toEqual([]);
  });

  const cases: [string, string, string, string][] = [
    [
      'a redirect to the unblock page',
      '<html><title>Request Access</title></html>',
      'https://unblock.federalregister.gov/',
      'bot-wall',
    ],
    [
      'a problem that the API reports',
      '{"errors":["per_page is too large"]}',
      'https://x.example/',
      'not-the-format',
    ],
    ['JSON cut off', '{"count":3,"results":[{"document_number":"2025-0', 'https://x.example/', 'truncated'],
    ['broken JSON', '{"count":3,,}', 'https://x.example/', 'not-the-format'],
    [
      'a page',
      '<!doctype html><html><title>Federal Register</title><body>x',
      'https://x.example/',
      'html-instead',
    ],
    ['nothing', ' ', 'https://x.example/', 'empty-body'],
    ['a list without results', '[1,2]', 'https://x.example/', 'not-the-format'],
  ];
  it.each(cases)('%s', (_name, body, url, reason) => {
    expect(federalRegister.read(request(body, url))).toMatchObject({ ok: false, reason });
  });
});
