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
