import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/pipeline/coverage.ts';
import { poll } from '../../../src/pipeline/poll.ts';
import { tick } from '../../../src/pipeline/tick.ts';
import { findDocket } from '../../../src/store/dockets.ts';
import { findSource } from '../../../src/store/sources.ts';
import { clEntriesPath, clPage, type ClEntry } from '../../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';

const SSA = 69664313;
const FILES = {
  'settings.yaml': { courtlistener: { url: '{site}/api/rest/v4/', perMinute: 3, perHour: 10, perDay: 20 } },
  'courts.yaml': [{ id: 'mdd' }],
  'matters/ssa.yaml': {
    id: 'ssa',
    title: 'Social Security data',
    dockets: [{ court: 'mdd', number: '1:25-cv-00596', courtlistener: SSA }],
  },
};

const complaint: ClEntry = {
  docket: SSA,
  filedOn: '2025-02-21',
  number: 1,
  sequence: 2,
  text: 'COMPLAINT against all defendants.',
};
const injunction: ClEntry = {
  docket: SSA,
  filedOn: '2025-04-17',
  number: 147,
  sequence: 610,
  touched: '2025-04-17T20:00:00Z',
  text: 'ORDER granting 110 Motion for Preliminary Injunction. Signed by Judge Ellen Lipton Hollander on 4/17/2025.',
};

const json = (body: string) => ({ type: 'application/json', body });

describe('a court without a feed, reached through the API', () => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openTestHouse({
      files: FILES,
      now: '2025-04-16T14:00:00Z',
      env: { COURTLISTENER_TOKEN: 'token-of-the-test' },
    });
    house.site.set(clEntriesPath(SSA), json(clPage([complaint])));
    await house.follow('ssa');
  });
  afterAll(() => house.close());

  it('reads what is there silently', async () => {
    expect(await house.poll(`cl-${SSA}`)).toMatchObject({ outcome: 'baseline', items: 1, alerts: 0 });
  });

  it('tells a ruling with its words, once', async () => {
    house.setTime('2025-04-17T20:10:00Z');
    house.site.set(clEntriesPath(SSA), json(clPage([injunction, complaint])));
    expect(await house.poll(`cl-${SSA}`)).toMatchObject({ outcome: 'changed', alerts: 1 });
    await house.poll(`cl-${SSA}`);
    await house.tell();
    expect(house.mailbox.messages).toHaveLength(1);
    expect(house.mailbox.messages[0]?.text).toContain('ORDER granting 110 Motion for Preliminary Injunction');
  });

  it('waits when the calls of the minute are spent, which is no failure', async () => {
    house.setTime('2025-04-17T20:10:30Z');
    await house.poll(`cl-${SSA}`);
    const asked = house.site.requests.length;
    const outcome = await poll(house.app.house, `cl-${SSA}`);
    expect(outcome).toMatchObject({
      kind: 'skipped',
      why: expect.stringContaining('3 calls of this minute'),
    });
    expect(house.site.requests).toHaveLength(asked);
    expect(await findSource(house.app.house.db.read, `cl-${SSA}`)).toMatchObject({
      health: 'ok',
      reason: 'budget',
      next_poll_at: new Date('2025-04-17T20:11:00Z'),
    });
  });

  it('heeds a 429 for every docket and fails nobody for it', async () => {
    house.setTime('2025-04-17T20:30:00Z');
    house.site.set(clEntriesPath(SSA), {
      status: 429,
      body: '{"detail":"Request was throttled."}',
      headers: { 'retry-after': '1800' },
    });
    expect(await poll(house.app.house, `cl-${SSA}`)).toMatchObject({ kind: 'skipped' });
    expect(await findSource(house.app.house.db.read, `cl-${SSA}`)).toMatchObject({
      health: 'ok',
      failures: 0,
    });
    house.setTime('2025-04-17T20:45:00Z');
    const asked = house.site.requests.length;
    expect(await poll(house.app.house, `cl-${SSA}`)).toMatchObject({
      why: expect.stringContaining('asked to be left alone'),
    });
    expect(house.site.requests).toHaveLength(asked);
  });

  it('never puts the token into what it stores', async () => {
    const { rows } = await house.app.house.db.pool.query(
      'select s::text as line from source s union all select p::text from poll p',
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter((row: { line: string }) => row.line.includes('token-of-the-test'))).toEqual([]);
  });
});

describe('more dockets than calls', () => {
  let house: TestHouse;
  const ids = [101, 102, 103, 104, 105];

  beforeAll(async () => {
    house = await openTestHouse({
      files: {
        ...FILES,
        'courts.yaml': [{ id: 'mdd' }, { id: 'dcd', rss: '{site}/rss' }],
        'matters/ssa.yaml': {
          id: 'ssa',
          title: 'Social Security data',
          dockets: ids.map((id) => ({
            court: id < 103 ? 'mdd' : 'dcd',
            number: `1:25-cv-00${id}`,
            courtlistener: id,
          })),
        },
      },
      now: '2025-04-16T14:00:00Z',
      env: { COURTLISTENER_TOKEN: 'token-of-the-test' },
    });
  });
  afterAll(() => house.close());

  it('gives the first calls to the dockets that nothing else reaches', async () => {
    const hinted: string[] = [];
    const { due } = await tick({
      ...house.app.house,
      hints: { ...house.app.house.hints, poll: async (id) => void hinted.push(id) },
    });
    const metered = hinted.filter((id) => id.startsWith('cl-'));
    expect(due).toBe(hinted.length);
    expect(metered).toHaveLength(3);
    expect(metered).toEqual(expect.arrayContaining(['cl-101', 'cl-102']));
  });

  it('says of the others that they wait when the day is spent', async () => {
    await house.app.house.db.pool.query(
      "insert into api_call (service, purpose, at) select 'courtlistener', 'entries', '2025-04-16T12:00:00Z' from generate_series(1, 20)",
    );
    await house.app.house.db.pool.query(
      "update source set reserved_until = null where format = 'courtlistener-entries'",
    );
    await tick(house.app.house);
    const docket = await findDocket(house.app.house.db.read, 'mdd', '1:25-cv-00101');
    const covered = (await coverageOf(house.app.house, docket ? [docket] : [])).get(docket?.id ?? 0);
    expect(covered?.sentence).toContain('waiting for its share of calls, not read yet');
  });

  it('spreads the day over all of them', async () => {
    const rows = await house.app.house.db.read
      .selectFrom('source')
      .select(['weight', 'least_ms'])
      .where('least_ms', 'is not', null)
      .execute();
    const calls = rows.reduce((sum, row) => sum + 86_400_000 / Number(row.least_ms), 0);
    expect(rows).toHaveLength(7);
    expect(calls).toBeLessThanOrEqual(16);
    expect(calls).toBeGreaterThan(15);
  });
});

describe('a docket of many pages', () => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openTestHouse({
      files: {
        ...FILES,
        'settings.yaml': { courtlistener: { url: '{site}/api/rest/v4/', perMinute: 100, perHour: 100 } },
      },
      now: '2025-04-16T14:00:00Z',
      env: { COURTLISTENER_TOKEN: 'token-of-the-test' },
    });
  });
  afterAll(() => house.close());

  it('reads the past over several polls and tells none of it', async () => {
    const { site } = house;
    site.set(
      clEntriesPath(SSA),
      json(clPage([injunction], `${site.url}/api/rest/v4/docket-entries/?cursor=2`)),
    );
    site.set('/api/rest/v4/docket-entries/?cursor=2', json(clPage([complaint])));
    expect(await house.poll(`cl-${SSA}`)).toMatchObject({ outcome: 'baseline' });
    expect(await findSource(house.app.house.db.read, `cl-${SSA}`)).toMatchObject({
      paging: { open: { baseline: true } },
      next_poll_at: new Date('2025-04-16T14:00:00Z'),
    });
    const second = await house.poll(`cl-${SSA}`);
    expect(second.changes).toMatchObject([{ type: 'entry-filed', silent: 'baseline' }]);
    expect(await findSource(house.app.house.db.read, `cl-${SSA}`)).toMatchObject({
      paging: { ground: '2025-04-17T20:00:00.000Z', open: null },
    });
  });

  it('goes back from the newest page until known ground, and tells what lies between', async () => {
    house.setTime('2025-05-02T15:00:00Z');
    const { site } = house;
    const entry = (number: number, day: string): ClEntry => ({
      docket: SSA,
      filedOn: day,
      number,
      sequence: number * 5,
      text: `NOTICE of Supplemental Authority number ${number}.`,
    });
    const next = `${site.url}/api/rest/v4/docket-entries/?cursor=3`;
    site.set(clEntriesPath(SSA), json(clPage([entry(202, '2025-05-02'), entry(201, '2025-05-01')], next)));
    site.set(
      '/api/rest/v4/docket-entries/?cursor=3',
      json(clPage([entry(200, '2025-04-30'), injunction], next)),
    );
    const first = await house.poll(`cl-${SSA}`);
    const second = await house.poll(`cl-${SSA}`);
    const numbers = [...first.changes, ...second.changes].map(
      (change) => 'entry' in change && change.entry.number,
    );
    expect(numbers).toEqual([201, 202, 200]);
    expect([...first.changes, ...second.changes].every((change) => change.silent === null)).toBe(true);
    expect(site.requests.filter(({ path }) => path.includes('cursor=3'))).toHaveLength(1);
  });
});

describe('without a token', () => {
  it('CourtListener is not asked and nothing fails', async () => {
    const house = await openTestHouse({ files: FILES, now: '2025-04-16T14:00:00Z' });
    try {
      expect(await findSource(house.app.house.db.read, `cl-${SSA}`)).toBeNull();
    } finally {
      await house.close();
    }
  });

  it('its feed is read where the operator recorded a permission', async () => {
    const hosts = [
      {
        host: '127.0.0.1',
        minGap: '0s',
        concurrency: 4,
        why: 'permitted in writing',
        robots: 'permission recorded',
      },
    ];
    const house = await openTestHouse({
      files: { ...FILES, 'hosts.yaml': hosts },
      now: '2025-04-16T14:00:00Z',
    });
    try {
      expect(await findSource(house.app.house.db.read, `cl-${SSA}-feed`)).toMatchObject({
        format: 'courtlistener-atom',
        url: `${house.site.url}/docket/${SSA}/feed/`,
      });
    } finally {
      await house.close();
    }
  });
});
