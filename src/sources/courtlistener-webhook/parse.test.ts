import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSamples, samplePath } from '../../../tests/sample-data.ts';
import { createCourtDirectory } from '../../domain/court.ts';
import type { ObservedDocket, ReadResult } from '../../domain/observation.ts';
import { courtlistenerWebhook } from './index.ts';

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name));
const samples = samplePath('courts/courtlistener');
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
]);

function read(body: Uint8Array | object, settings: unknown = null): ReadResult {
  const bytes = body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body));
  return courtlistenerWebhook.read({
    body: bytes,
    url: null,
    contentType: 'application/json',
    court: null,
    courts,
    settings,
  });
}

function docketsOf(result: ReadResult): ObservedDocket[] {
  return result.ok ? result.observation.dockets : [];
}

describe('a docket alert', () => {
  it('names its docket by id alone', () => {
    const result = read(fixture('docket-alert.json'));
    expect(result).toMatchObject({ ok: true, observation: { completeness: 'partial' } });
    expect(docketsOf(result)).toMatchObject([
      {
        court: null,
        number: null,
        caption: null,
        facts: { courtlistenerId: 69695790 },
        entries: [{ enteredAt: null }],
      },
    ]);
  });

  it('gets court, number and clock from the settings', () => {
    const settings = { dockets: { '69695790': { court: 'mad', number: '1:25-cv-10495' } } };
    expect(docketsOf(read(fixture('docket-alert.json'), settings))).toMatchObject([
      {
        court: 'mad',
        number: '1:25-cv-10495',
        entries: [
          {
            sequence: '350',
            number: 110,
            filedOn: '2025-05-05',
            enteredAt: '2025-05-05T18:02:11Z',
            labels: ['USCA Judgment'],
            text: 'USCA Judgment as to 98 Notice of Appeal. (Entered: 05/05/2025)',
          },
        ],
      },
    ]);
  });
});

describe('a search alert', () => {
  const result = read(fixture('search-alert-with-documents.json'));
  const [found, opinion, ...rest] = docketsOf(result);

  it('gives the docket with court, number and facts', () => {
    expect(found).toMatchObject({
      court: 'mad',
      number: '1:25-cv-12822',
      caption: 'Community Economic Development Center v. Bessent',
      pacerCaseId: '290000',
      facts: {
        courtlistenerId: 71498800,
        filedOn: '2025-09-30',
        judge: 'Indira Talwani',
        natureOfSuit: 'Other Statutory Actions',
        cause: '05:702 Administrative Procedure Act',
      },
    });
    expect(found?.parties).toEqual([
      'Community Economic Development Center',
      'Scott Bessent',
      'Internal Revenue Service',
    ]);
    expect(found?.facts).not.toHaveProperty('referredTo');
    expect(found?.facts.terminatedOn).toBeNull();
  });

  it('gathers the documents found into their entries', () => {
    expect(found?.entries).toMatchObject([
      {
        number: 1,
        filedOn: '2025-09-30',
        labels: ['Complaint'],
        text: 'COMPLAINT against All Defendants about taxpayer data',
        documents: [
          { attachment: 2, description: 'Exhibit', available: false },
          { attachment: null, description: 'Complaint', available: true },
        ],
      },
      { number: 2, labels: ['Notice (Other)'], text: 'NOTICE of Related Case' },
    ]);
  });

  it('takes no filing date from an opinion', () => {
    expect(opinion).toMatchObject({ court: 'scotus', number: '14-556', entries: [] });
    expect(opinion?.facts).toEqual({ courtlistenerId: 2668808 });
    expect(rest).toEqual([]);
  });

  it('sets hits aside that name no docket', () => {
    expect(result.ok && result.observation.rejected.map((item) => item.reason)).toEqual([
      'no-identity',
      'malformed',
    ]);
  });

  it('gives away neither the secret of the alert nor counsel', () => {
    expect(JSON.stringify(result)).not.toMatch(/not-for-us|Pat Example/);
  });
});

describe('what is not news', () => {
  const cases: [string, Uint8Array | object, string][] = [
    ['the end of a purchase from PACER', fixture('recap-fetch-event.json'), 'not-the-format'],
    ['a docket alert without results', { payload: {}, webhook: { event_type: 1 } }, 'not-the-format'],
    ['JSON of somebody else', { hello: 'world' }, 'not-the-format'],
    ['an empty post', new Uint8Array(), 'empty-body'],
    ['a post that breaks off', fixture('docket-alert.json').subarray(0, 300), 'truncated'],
  ];
  it.each(cases)('%s', (_name, body, reason) => {
    expect(read(body)).toMatchObject({ ok: false, reason });
  });
});

describeSamples(samples, 'samples of the webhooks', () => {
  const sample = (name: string) => readFileSync(path.join(samples, name));

  it('the docket alert', () => {
    const [docket] = docketsOf(read(sample('docket_alert_webhook_dummy.json')));
    expect(docket).toMatchObject({ court: null, number: null, facts: { courtlistenerId: 4214664 } });
    expect(docket?.entries).toMatchObject([
      {
        sequence: '584',
        number: 140,
        filedOn: '2022-10-11',
        enteredAt: null,
        labels: ['Motion for Settlement'],
        text: expect.stringContaining('MOTION for Settlement Preliminary Approval'),
        documents: [
          { id: '04509519006', number: 140, attachment: null, available: true },
          { id: '04509519007', number: 140, attachment: 1, available: false },
        ],
      },
    ]);
  });

  it.each(['search_alert_webhook_dummy.json', 'search_alert_webhook_dummy_v2.json'])('%s', (name) => {
    expect(docketsOf(read(sample(name)))).toMatchObject([
      {
        court: 'scotus',
        number: '14-556',
        caption: 'Obergefell v. Hodges',
        facts: { courtlistenerId: 2668808 },
        entries: [],
      },
    ]);
  });

  it('the end of a purchase is refused', () => {
    expect(read(sample('recap_fetch_webhook_dummy.json'))).toMatchObject({
      ok: false,
      reason: 'not-the-format',
    });
  });
});
