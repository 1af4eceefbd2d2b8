import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ReadRequest } from '../format.ts';
import { readSearchPage } from './parse.ts';
import { withoutScores } from './volatile.ts';

const DOE = 69695790;
const SSA = 69664313;
const settings = {
  dockets: {
    [DOE]: { court: 'mad', number: '1:25-cv-10495' },
    [SSA]: { court: 'mdd', number: '1:25-cv-00596' },
  },
};

function read(json: unknown, part: Partial<ReadRequest> = {}) {
  const body = new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
  const courts = createCourtDirectory([]);
  return readSearchPage({
    body,
    url: null,
    contentType: 'application/json',
    court: null,
    courts,
    settings,
    ...part,
  });
}

function seen(json: unknown) {
  const result = read(json);
  if (!result.ok) throw new Error(result.message);
  return result.observation;
}

const document = (part: Record<string, unknown>) => ({
  docket_id: DOE,
  docket_entry_id: 1,
  entry_number: 97,
  entry_date_filed: '2025-04-14',
  description: 'MEMORANDUM AND ORDER granting 24 Motion to Stay.',
  short_description: 'Order on Motion to Stay',
  document_number: 97,
  attachment_number: null,
  pacer_doc_id: '09501100097',
  is_available: false,
  filepath_local: null,
  absolute_url: '/docket/69695790/97/doe-v-noem/',
  snippet: '',
  meta: { timestamp: '2025-04-14T19:00:00Z', date_created: '2025-04-14T19:00:00Z', score: { bm25: 1 } },
  ...part,
});

describe('documents that a search lists', () => {
  it('become entries of the dockets that are followed', () => {
    const attachment = document({
      attachment_number: 1,
      pacer_doc_id: '09501100098',
      short_description: 'Exhibit A',
    });
    const other = document({ docket_id: SSA, docket_entry_id: 2, entry_number: 147, description: 'ORDER.' });
    const { dockets, completeness } = seen({ next: null, results: [document({}), attachment, other] });
    expect(completeness).toBe('partial');
    expect(dockets.map(({ court, number, entries }) => [court, number, entries.length])).toEqual([
      ['mad', '1:25-cv-10495', 1],
      ['mdd', '1:25-cv-00596', 1],
    ]);
    expect(dockets[0]?.entries[0]).toMatchObject({
      sequence: null,
      number: 97,
      filedOn: '2025-04-14',
      enteredAt: null,
      labels: ['Order on Motion to Stay'],
      text: 'MEMORANDUM AND ORDER granting 24 Motion to Stay.',
      documents: [{ id: '09501100097' }, { id: '09501100098', attachment: 1, description: 'Exhibit A' }],
    });
  });

  it('say when a file has arrived', () => {
    const arrived = document({ is_available: true, filepath_local: 'recap/gov.uscourts.mad.1/1.97.0.pdf' });
    expect(seen({ next: null, results: [arrived] }).dockets[0]?.entries[0]?.documents[0]).toMatchObject({
      available: true,
      url: 'https://storage.courtlistener.com/recap/gov.uscourts.mad.1/1.97.0.pdf',
    });
  });

  it('are set aside when they name no docket, and cost the others nothing', () => {
    const { dockets, rejected } = seen({
      next: null,
      results: [document({ docket_id: null }), document({})],
    });
    expect(rejected).toMatchObject([{ reason: 'no-identity' }]);
    expect(dockets).toHaveLength(1);
  });
});

describe('dockets that a search lists', () => {
  const head = {
    docket_id: SSA,
    court_id: 'mdd',
    docketNumber: '1:25-cv-00596-ELH',
    caseName: 'AFSCME v. Social Security Administration',
    assignedTo: 'Ellen Lipton Hollander',
    referredTo: '',
    dateFiled: '2025-02-21',
    dateTerminated: null,
    attorney: ['Nobody Counsel'],
    meta: { timestamp: '2025-04-14T19:00:00Z' },
  };

  it('bring their caption and facts, and nobody who is counsel', () => {
    const { dockets } = seen({ next: null, results: [head] });
    expect(dockets).toMatchObject([
      {
        court: 'mdd',
        number: '1:25-cv-00596',
        caption: 'AFSCME v. Social Security Administration',
        facts: { courtlistenerId: SSA, judge: 'Ellen Lipton Hollander', filedOn: '2025-02-21' },
        entries: [],
      },
    ]);
    expect(JSON.stringify(dockets)).not.toContain('Counsel');
  });

  it('keep the number they are followed under', () => {
    const respelled = { ...head, docketNumber: 'Civil Action No. 25-596' };
    expect(seen({ next: null, results: [respelled] }).dockets[0]?.number).toBe('1:25-cv-00596');
  });
});

describe('a body that is no page of results', () => {
  it('is refused in the words of the API', () => {
    expect(read({ detail: 'Request was throttled.' })).toMatchObject({
      ok: false,
      reason: 'not-the-format',
      message: 'the API says: Request was throttled.',
    });
    expect(read('{"next": nu')).toMatchObject({ ok: false, reason: 'truncated' });
    expect(read('<!doctype html><title>Under maintenance</title>')).toMatchObject({ ok: false });
  });

  it('is no fault when nothing was found', () => {
    expect(seen({ count: 0, next: null, results: [] }).dockets).toEqual([]);
  });
});

it('two answers that differ in their scores alone are one', () => {
  const page = (score: number) =>
    new TextEncoder().encode(JSON.stringify({ results: [document({ meta: { score: { bm25: score } } })] }));
  expect(withoutScores(page(1.5))).toBe(withoutScores(page(2.25)));
  expect(withoutScores(page(1))).not.toBe(withoutScores(new TextEncoder().encode('{"results":[]}')));
});
