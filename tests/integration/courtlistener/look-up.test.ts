import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/pipeline/coverage.ts';
import { lookUp, looksUpSomething } from '../../../src/pipeline/courtlistener/look-up.ts';
import { findDocket } from '../../../src/store/dockets.ts';
import { findSource } from '../../../src/store/sources.ts';
import { clDocketPath } from '../../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';

const SEARCH =
  '/api/rest/v4/dockets/?court=mad&docket_number=1%3A25-cv-10495&fields=id%2Ccourt_id%2Cdocket_number%2Ccase_name';
const COURT =
  '/api/rest/v4/courts/mad/?fields=id%2Cpacer_has_rss_feed%2Cpacer_rss_entry_types%2Cdate_last_pacer_contact';

describe('a docket whose CourtListener id nobody wrote down', () => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openTestHouse({
      files: {
        'settings.yaml': {
          courtlistener: { url: '{site}/api/rest/v4/', perMinute: 9, perHour: 9, perDay: 9 },
        },
        'courts.yaml': [{ id: 'mad', rss: '{site}/rss' }],
        'matters/parole.yaml': {
          id: 'parole',
          title: 'Parole terminations',
          dockets: [
            { court: 'mad', number: '1:25-cv-10495' },
            { court: 'mad', number: '1:25-cv-99999' },
          ],
        },
      },
      now: '2025-05-06T14:00:00Z',
      env: { COURTLISTENER_TOKEN: 'token-of-the-test' },
    });
    const results = [
      { id: 1, court_id: 'mad', docket_number: '1:25-cv-10496', case_name: 'Not this one' },
      { id: 69695790, court_id: 'mad', docket_number: '1:25-cv-10495', case_name: 'Doe v. Noem' },
    ];
    house.site.set(SEARCH, JSON.stringify({ results }));
    house.site.set(
      COURT,
      JSON.stringify({
        id: 'mad',
        pacer_has_rss_feed: true,
        pacer_rss_entry_types: 'order,order-cr,opinion',
      }),
    );
  });
  afterAll(() => house.close());

  it('is found by court and number, and reached from then on', async () => {
    expect(await looksUpSomething(house.app.house)).toBe(true);
    expect(await lookUp(house.app.house)).toBe(3);
    expect(await findDocket(house.app.house.db.read, 'mad', '1:25-cv-10495')).toMatchObject({
      courtlistener_id: 69695790,
      caption: 'Doe v. Noem',
    });
    expect(await findSource(house.app.house.db.read, 'cl-69695790')).toMatchObject({ active: true });
  });

  it('is not asked for again', async () => {
    const asked = house.site.requests.length;
    expect(await looksUpSomething(house.app.house)).toBe(false);
    expect(await lookUp(house.app.house)).toBe(0);
    expect(house.site.requests).toHaveLength(asked);
  });

  it('shows what its court carries in the words of CourtListener until the feed itself says so', async () => {
    const docket = await findDocket(house.app.house.db.read, 'mad', '1:25-cv-10495');
    const covered = (await coverageOf(house.app.house, docket ? [docket] : [])).get(docket?.id ?? 0);
    expect(covered?.sentence).toContain('court RSS feed (recent orders, opinions only), not read yet');
    expect(covered?.unseen).toContain('Entries of other kinds');
  });

  it('is asked for again after a week, but never with the calls that polls need', async () => {
    house.setTime('2025-05-14T14:00:00Z');
    await house.app.house.db.pool.query(
      "insert into api_call (service, purpose, at) select 'courtlistener', 'entries', '2025-05-14T13:59:30Z' from generate_series(1, 5)",
    );
    expect(await looksUpSomething(house.app.house)).toBe(true);
    const asked = house.site.requests.length;
    expect(await lookUp(house.app.house)).toBe(0);
    expect(house.site.requests).toHaveLength(asked);
  });
});

describe('a docket that only CourtListener reaches', () => {
  it('gets its caption from there, for one call, when the question about all dockets did not bring it', async () => {
    const house = await openTestHouse({
      files: {
        'settings.yaml': {
          courtlistener: { url: '{site}/api/rest/v4/', perMinute: 9, perHour: 9, perDay: 9 },
        },
        'courts.yaml': [{ id: 'mdd' }],
        'matters/ssa.yaml': {
          id: 'ssa',
          title: 'Social Security data',
          dockets: [{ court: 'mdd', number: '1:25-cv-00596', courtlistener: 69664313 }],
        },
      },
      now: '2025-05-06T14:00:00Z',
      env: { COURTLISTENER_TOKEN: 'token-of-the-test' },
    });
    try {
      const named = {
        id: 69664313,
        court_id: 'mdd',
        docket_number: '1:25-cv-00596',
        case_name: 'AFSCME v. SSA',
      };
      house.site.set(clDocketPath(69664313), JSON.stringify(named));
      expect(await lookUp(house.app.house)).toBe(1);
      expect(house.site.requests.filter(({ path }) => path.includes('/dockets/'))).toHaveLength(0);
      const heads = '/api/rest/v4/search/?type=d&q=docket_id%3A69664313&order_by=dateFiled+desc';
      house.site.set(heads, JSON.stringify({ next: null, results: [] }));
      await house.poll('cl-heads-1');
      await lookUp(house.app.house);
      await lookUp(house.app.house);
      expect(await findDocket(house.app.house.db.read, 'mdd', '1:25-cv-00596')).toMatchObject({
        caption: 'AFSCME v. SSA',
      });
      expect(house.site.requests.filter(({ path }) => path.includes('/dockets/'))).toHaveLength(1);
    } finally {
      await house.close();
    }
  });
});
