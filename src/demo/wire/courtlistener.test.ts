import { describe, expect, it } from 'vitest';
import { loadConfig, SHIPPED_FOLDER } from '../../../config/config.ts';
import { FORMATS } from '../../sources/registry.ts';
import {
  alertPost,
  docketAnswer,
  entriesAnswer,
  headsAnswer,
  NO_DOCUMENTS,
  searchAnswer,
  type ListenerDocket,
  type ListenerEntry,
} from './courtlistener.ts';

const loaded = await loadConfig(SHIPPED_FOLDER);
if (!loaded.ok) throw new Error('the shipped configuration does not load');
const { directory } = loaded.config;

const DOCKET: ListenerDocket = {
  id: 69664313,
  court: 'mdd',
  number: '1:25-cv-00596',
  caption: 'AFSCME v. SSA',
};
const ORDER: ListenerEntry = {
  docket: DOCKET.id,
  number: 147,
  sequence: 610,
  filedOn: '2025-04-17',
  text: 'ORDER granting 110 Motion for Preliminary Injunction.',
  documentId: '09300000147',
  touchedAt: '2025-04-17T20:00:00Z',
};
const COMPLAINT: ListenerEntry = {
  ...ORDER,
  number: 1,
  sequence: 2,
  filedOn: '2025-02-21',
  text: 'COMPLAINT.',
  documentId: null,
  touchedAt: '2025-02-21T20:00:00Z',
};

function read(format: string, body: string) {
  const reading = FORMATS.get(format)?.read({
    body: new TextEncoder().encode(body),
    url: 'http://127.0.0.1/',
    contentType: 'application/json',
    court: null,
    courts: directory,
    settings: { dockets: { [String(DOCKET.id)]: { court: 'mdd', number: '1:25-cv-00596' } } },
  });
  if (!reading?.ok) throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.observation;
}

describe('what the demonstration answers for CourtListener', () => {
  it('is read as a page of entries, last touched first', () => {
    const [docket] = read('courtlistener-entries', entriesAnswer([COMPLAINT, ORDER])).dockets;
    expect(docket).toMatchObject({ court: 'mdd', number: '1:25-cv-00596' });
    expect(docket?.entries).toMatchObject([
      {
        number: 147,
        sequence: '610',
        filedOn: '2025-04-17',
        text: ORDER.text,
        documents: [{ id: '09300000147' }],
      },
      { number: 1, sequence: '2', documents: [] },
    ]);
  });

  it('is read as a docket alert', () => {
    const [docket] = read('courtlistener-webhook', alertPost([ORDER])).dockets;
    expect(docket?.entries).toMatchObject([{ number: 147, text: ORDER.text }]);
  });

  it('is read as heads of dockets, and as a search that finds nothing', () => {
    expect(read('courtlistener-search', headsAnswer([DOCKET])).dockets).toMatchObject([
      { court: 'mdd', number: '1:25-cv-00596', caption: 'AFSCME v. SSA', entries: [] },
    ]);
    expect(read('courtlistener-search', NO_DOCUMENTS).dockets).toEqual([]);
  });

  it('finds a docket it has, and says so where it has none', () => {
    expect(JSON.parse(searchAnswer([DOCKET]))).toMatchObject({
      results: [
        { id: DOCKET.id, court_id: 'mdd', docket_number: '1:25-cv-00596', case_name: 'AFSCME v. SSA' },
      ],
    });
    expect(JSON.parse(searchAnswer([]))).toMatchObject({ results: [] });
    expect(JSON.parse(docketAnswer(DOCKET))).toMatchObject({ id: DOCKET.id, court_id: 'mdd' });
  });
});
