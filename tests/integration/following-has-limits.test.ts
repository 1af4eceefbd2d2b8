import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followLinks, type FoundLink } from '../../src/pipeline/follow.ts';
import type { RecordContext } from '../../src/pipeline/record.ts';
import { arrangeApp } from '../../src/app.ts';
import type { NewChange } from '../../src/store/changes.ts';
import { ensureDocket } from '../../src/store/dockets.ts';
import { unlinkDocket } from '../../src/store/matters.ts';
import type { DocketRow } from '../../src/store/schema.ts';
import { lockSource } from '../../src/store/sources.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

const DOCKETS = [{ court: 'mad', number: '1:25-cv-10495' }];
const FILES = {
  'courts.yaml': [
    { id: 'mad', rss: '{site}/mad' },
    { id: 'ca1' },
    { id: 'ca4', rss: '{site}/ca4' },
    { id: 'mdd' },
    { id: 'scotus', docketPage: '{site}/scotus/{docket}.html' },
  ],
  'matters/auto.yaml': {
    id: 'auto',
    title: 'A',
    dockets: DOCKETS,
    follow: { appeals: 'auto', related: 'auto' },
  },
  'matters/review.yaml': { id: 'review', title: 'R', dockets: DOCKETS, follow: { appeals: 'review' } },
  'matters/off.yaml': { id: 'off', title: 'O', dockets: DOCKETS, follow: { appeals: 'off', related: 'off' } },
};

describe('following what dockets say of one another', () => {
  let house: TestHouse;
  let docket: DocketRow;

  beforeAll(async () => {
    house = await openTestHouse({ files: FILES, now: '2025-05-01T12:00:00Z' });
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    const { db, clock } = house.app.house;
    for (const table of ['docket_link', 'proposal'] as const) await db.read.deleteFrom(table).execute();
    await db.read.deleteFrom('matter_docket').where('origin', '<>', 'config').execute();
    docket = await ensureDocket(db.read, { court: 'mad', number: '1:25-cv-10495', now: clock() });
  });

  function found(part: Partial<FoundLink> & Pick<FoundLink, 'named'>): FoundLink {
    const base = { from: docket, matterIds: ['auto'], quote: 'as it stands', entryId: null, entryNumber: 9 };
    return { ...base, cited: false, silent: null, snapshotId: null, ...part };
  }
  const appeal = (number: string, part: Partial<FoundLink> = {}) =>
    found({ named: { court: 'ca1', number, role: 'appeal' }, ...part });

  function follow(links: readonly FoundLink[]): Promise<NewChange[]> {
    const { house: inner } = house.app;
    return inner.db.transaction(async (tx) => {
      const source = await lockSource(tx.db, 'mad-rss');
      const observation: RecordContext['observation'] = {
        format: 'pacer-rss',
        completeness: 'window',
        builtAt: null,
        coverage: null,
        dockets: [],
        publications: [],
        rejected: [],
      };
      const now = inner.clock();
      return followLinks(
        { house: inner, tx, source, observation, mode: 'live', snapshotId: null, seenAt: now, now },
        links,
      );
    });
  }

  async function places(matter: string) {
    const rows = await house.app.house.db.read
      .selectFrom('matter_docket')
      .innerJoin('docket', 'docket.id', 'docket_id')
      .select(['court', 'number', 'state'])
      .where('matter_id', '=', matter)
      .where('origin', '<>', 'config')
      .orderBy('docket.id')
      .execute();
    return rows.map(({ court, number, state }) => `${court} ${number} ${state}`);
  }

  it('does in each matter what the matter wants', async () => {
    const [change] = await follow([appeal('25-1384', { matterIds: ['auto', 'review', 'off'] })]);
    expect(change?.change).toMatchObject({ type: 'docket-linked', silent: null, importance: 'major' });
    expect(await places('auto')).toEqual(['ca1 25-1384 followed']);
    expect(await places('review')).toEqual(['ca1 25-1384 proposed']);
    expect(await places('off')).toEqual([]);
  });

  it('brings in twenty dockets of one reading at most, the own way first', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      found({ named: { court: 'mdd', number: `8:25-cv-${10_000 + index}`, role: 'related' } }),
    );
    await follow([...many, appeal('25-1700')]);
    const followed = await places('auto');
    expect(followed).toHaveLength(20);
    expect(followed).toContain('ca1 25-1700 followed');
  });

  it('refuses what the court structure forbids, and tells nobody', async () => {
    expect(await follow([found({ named: { court: 'ca4', number: '25-1411', role: 'appeal' } })])).toEqual([]);
    expect(await places('auto')).toEqual([]);
    const kept = await house.app.house.db.read
      .selectFrom('docket_link')
      .select(['state', 'reason'])
      .execute();
    expect(kept).toEqual([{ state: 'refused', reason: 'structure' }]);
  });

  it('follows nothing that is only cited, until a clerk says it', async () => {
    const [cited] = await follow([appeal('25-1999', { cited: true })]);
    expect(cited?.change).toMatchObject({ silent: 'minor' });
    expect(await places('auto')).toEqual([]);
    const [stated] = await follow([appeal('25-1999')]);
    expect(stated?.change).toMatchObject({ silent: null });
    expect(await places('auto')).toEqual(['ca1 25-1999 followed']);
  });

  it('ends where dockets name one another in a circle', async () => {
    await follow([appeal('25-1384')]);
    const { db, clock } = house.app.house;
    const above = await ensureDocket(db.read, { court: 'ca1', number: '25-1384', now: clock() });
    const back = found({ from: above, named: { court: null, number: '1:25-cv-10495', role: 'lower_court' } });
    const changes = await follow([back, appeal('25-1384')]);
    expect(changes.map(({ change }) => change)).toMatchObject([
      { court: 'ca1', silent: 'minor', link: { court: 'mad', number: '1:25-cv-10495', role: 'lower_court' } },
    ]);
    expect(await places('auto')).toEqual(['ca1 25-1384 followed']);
  });

  it('never follows again what a person refused', async () => {
    await follow([appeal('25-1384')]);
    const { db, clock } = house.app.house;
    const target = await ensureDocket(db.read, { court: 'ca1', number: '25-1384', now: clock() });
    expect(await unlinkDocket(db.read, target.id)).toBe(1);
    await db.read.deleteFrom('docket_link').execute();
    await follow([appeal('25-1384')]);
    expect(await places('auto')).toEqual(['ca1 25-1384 refused']);
  });

  it('keeps polling a docket that was found, whatever leaves the configuration', async () => {
    await follow([found({ named: { court: 'scotus', number: '24A1079', role: 'supreme_court' } })]);
    const active = () =>
      house.app.house.db.read
        .selectFrom('source')
        .select('id')
        .where('active', '=', true)
        .orderBy('id')
        .execute();
    const before = await active();
    expect(before).toContainEqual({ id: 'scotus-24A1079' });
    await arrangeApp(house.app);
    expect(await active()).toEqual(before);
  });
});
