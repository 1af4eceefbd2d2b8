import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INBOX_SOURCE } from '../../src/pipeline/courtlistener/sources.ts';
import { courtlistenerHook } from '../../src/web/hooks/courtlistener.ts';
import { clPost, type ClEntry } from '../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

const SECRET = 'a-long-random-word-of-the-test';
const DOE = 69695790;
const appeal: ClEntry = {
  docket: DOE,
  filedOn: '2025-04-18',
  number: 99,
  sequence: 310,
  text: 'USCA Case Number 25-1384 for 98 Notice of Appeal filed by Kristi Noem.',
};

describe('an entry that brings in another docket', () => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openTestHouse({
      files: {
        'settings.yaml': { courtlistener: { url: '{site}/api/rest/v4/' } },
        'courts.yaml': [{ id: 'mad' }, { id: 'ca1', rss: '{site}/ca1' }],
        'matters/parole.yaml': {
          id: 'parole',
          title: 'Parole terminations',
          dockets: [{ court: 'mad', number: '1:25-cv-10495', courtlistener: DOE }],
        },
      },
      now: '2025-04-18T20:00:00Z',
      env: { COURTLISTENER_TOKEN: 'token-of-the-test', COURTLISTENER_WEBHOOK_SECRET: SECRET },
    });
    await courtlistenerHook(house.app.house).request(`/hooks/courtlistener/${SECRET}`, {
      method: 'POST',
      body: clPost([appeal]),
    });
  });
  afterAll(() => house.close());

  /** True when some statement of this database waits for a lock. */
  async function somebodyWaits(): Promise<boolean> {
    const { rows } = await house.app.house.db.pool.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length > 0;
  }

  it('does not wait for a source whose reading waits for the docket', async () => {
    const reader = await house.app.house.db.pool.connect();
    await reader.query('begin');
    // As a reading of CourtListener's common question does: its source first, then the docket it is about.
    const held = await reader.query(`select 1 from source where id = 'cl-news-1' for update`);
    expect(held.rows).toHaveLength(1);
    let settled = false;
    const reading = house.poll(INBOX_SOURCE).finally(() => (settled = true));
    while (!settled && !(await somebodyWaits()));
    await reader.query(`select 1 from docket where court = 'mad' for update`);
    await reader.query('commit');
    reader.release();
    expect((await reading).changes.map(({ type }) => type)).toEqual(['docket-linked', 'entry-filed']);
  });
});
