import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry, happen, MAD, openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import { importanceRank, type Importance } from '../domain/event.ts';
import { findDocket } from './dockets.ts';
import { listEntries } from './entries.ts';
import { changeIds } from './web-changes.ts';
import { docketCounts, docketEntries, placeOfEntry, rulingsOn } from './web-dockets.ts';
import { matterActivity, matterDockets, matterSpan } from './web-matters.ts';
import { matterTimeline, type TimelineItem } from './web-timeline.ts';

const ALL = { offset: 0, limit: 1_000 };
const PAGE = 7;

let house: TestHouse;
let docketId: number;

beforeAll(async () => {
  house = await openStory();
  // Several on a day, some at one moment, some of weight, some that nobody needs to see.
  const many = Array.from({ length: 60 }, (_, nth) =>
    entry({
      number: 300 + nth,
      filedOn: `2025-06-${String(10 + Math.floor(nth / 6)).padStart(2, '0')}`,
      enteredAt: nth % 5 === 0 ? null : `2025-06-${10 + Math.floor(nth / 6)}T${10 + (nth % 3)}:00:00Z`,
      text:
        nth % 9 === 0
          ? `ORDER granting ${nth > 0 ? 300 + nth - 1 : 46} Motion for Preliminary Injunction.`
          : nth % 9 === 8
            ? `MOTION for Preliminary Injunction ${nth} by Jane Doe.`
            : 'NOTICE of Appearance by Ann Example on behalf of Jane Doe.',
    }),
  );
  await happen(house, { source: 'mad-rss', at: '2025-06-22T20:00:00Z', dockets: [MAD(many)] });
  docketId = (await findDocket(read(), 'mad', '1:25-cv-10495'))?.id ?? 0;
});
afterAll(() => house.close());

const read = () => house.app.house.db.read;

interface Narrowed {
  minImportance?: Importance;
  lane?: string;
  until?: string;
}

const timeline = (wish: Narrowed & { offset: number; limit: number }) =>
  matterTimeline(read(), { matterId: 'parole', minImportance: 'noise', lane: null, ...wish });

async function inPages<T>(page: (place: { offset: number; limit: number }) => Promise<T[]>): Promise<T[]> {
  const items: T[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const some = await page({ offset, limit: PAGE });
    items.push(...some);
    if (some.length < PAGE) return items;
  }
}

const places = (items: readonly TimelineItem[]) => items.map(({ kind, id }) => `${kind} ${id}`);

it('entries stand in one order on the page of a docket and in the commands that list them', async () => {
  const page = await docketEntries(read(), { docketId, minImportance: 'noise', order: 'newest', ...ALL });
  const listed = await listEntries(read(), docketId, ALL.limit);
  expect(listed.map(({ number }) => number)).toEqual(page.map(({ number }) => number));
});

describe('a timeline', () => {
  it.each<Narrowed>([
    {},
    { lane: 'mad' },
    { lane: 'dhs-news' },
    { until: '2025-06-14' },
    { minImportance: 'major' },
    { minImportance: 'routine', lane: 'mad', until: '2025-06-15' },
  ])('turned page by page shows what one long page shows: %o', async (narrowed) => {
    const whole = await timeline({ ...narrowed, ...ALL });
    expect(whole.length).toBeGreaterThan(0);
    expect(places(await inPages((place) => timeline({ ...narrowed, ...place })))).toEqual(places(whole));
  });

  it('goes from the newest day and moment back, across courts and agencies', async () => {
    const whole = await timeline(ALL);
    expect(new Set(whole.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    expect(new Set(whole.map(({ entry: one }) => one?.court)).size).toBeGreaterThan(2);
    const keys = whole.map(({ day, moment }) => `${day} ${moment.toISOString()}`);
    expect(keys).toEqual(keys.toSorted().toReversed());
  });

  it.each<Importance>(['routine', 'major', 'critical'])('shows all that is %s or more', async (least) => {
    const ofWeight = (await timeline(ALL)).filter(
      ({ entry: one }) => one && importanceRank(one.event.importance) >= importanceRank(least),
    );
    const shown = (await timeline({ ...ALL, minImportance: least })).filter(({ entry: one }) => one);
    expect(places(shown)).toEqual(places(ofWeight));
  });
});

describe('a docket', () => {
  it.each(['newest', 'oldest'] as const)(
    'turned page by page, %s first, shows each entry once',
    async (order) => {
      const list = (place: { offset: number; limit: number }) =>
        docketEntries(read(), { docketId, minImportance: 'noise', order, ...place });
      const whole = (await list(ALL)).map(({ id }) => id);
      expect(whole).toHaveLength((await docketCounts(read(), docketId, 'noise')).entries);
      expect((await inPages(list)).map(({ id }) => id)).toEqual(whole);
      expect(new Set(whole).size).toBe(whole.length);
    },
  );

  it('knows at which place of its list an entry stands', async () => {
    const whole = await docketEntries(read(), { docketId, minImportance: 'noise', order: 'newest', ...ALL });
    for (const number of [300, 317, 359])
      expect(await placeOfEntry(read(), docketId, number)).toBe(
        whole.findIndex((one) => one.number === number),
      );
  });

  it.each<Importance>(['routine', 'major', 'critical'])(
    'counts what is %s or more as it lists it',
    async (least) => {
      const shown = await docketEntries(read(), { docketId, minImportance: least, order: 'newest', ...ALL });
      expect((await docketCounts(read(), docketId, least)).shown).toBe(shown.length);
      for (const { event } of shown)
        expect(importanceRank(event.importance)).toBeGreaterThanOrEqual(importanceRank(least));
    },
  );

  it('finds the rulings on just these entries, also where a ruling names several', async () => {
    const text = 'ORDER granting 308 Motion for Preliminary Injunction and denying 317 Motion for Stay.';
    const ruling = entry({ number: 401, filedOn: '2025-06-21', text });
    await happen(house, { source: 'mad-rss', at: '2025-06-23T20:00:00Z', dockets: [MAD([ruling])] });
    const found = async (numbers: number[]) =>
      (await rulingsOn(read(), docketId, numbers)).map(({ to, number }) => `${number} on ${to}`);
    expect(await found([308])).toEqual(['309 on 308', '401 on 308']);
    expect(await found([317, 318])).toEqual(['318 on 317', '401 on 317']);
    expect(await found([1, 2])).toEqual([]);
  });
});

describe('the picture of a matter', () => {
  it('counts every entry of the span in its lane, with the weightiest of each week', async () => {
    const span = await matterSpan(read(), 'parole');
    const cells = await matterActivity(read(), 'parole', { since: span.first ?? '', unit: 'week' });
    const dockets = await matterDockets(read(), 'parole');
    for (const docket of dockets) {
      const own = cells.filter(({ lane }) => lane === `docket:${docket.id}`);
      expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(docket.entries);
    }
    const entries = await docketEntries(read(), {
      docketId,
      minImportance: 'noise',
      order: 'newest',
      ...ALL,
    });
    for (const { lane, bin, weight } of cells.filter((cell) => cell.lane === `docket:${docketId}`)) {
      const end = new Date(Date.parse(bin) + 7 * 86_400_000).toISOString().slice(0, 10);
      const ranks = entries
        .filter(({ day }) => day !== null && day >= bin && day < end)
        .map(({ event }) => importanceRank(event.importance));
      expect([lane, bin, importanceRank(weight)]).toEqual([lane, bin, Math.max(...ranks)]);
    }
  });

  it('spans from the first to the last day of all its dockets', async () => {
    const days = (await timeline(ALL)).flatMap(({ kind, day }) => (kind === 'entry' ? [day] : []));
    expect(await matterSpan(read(), 'parole')).toEqual({
      first: days.toSorted()[0],
      last: days.toSorted().at(-1),
    });
    expect(await matterSpan(read(), 'nothing')).toEqual({ first: null, last: null });
  });
});

describe('changes of weight', () => {
  it('are those among all changes that weigh as much', async () => {
    const all = await changeIds(read(), { limit: 1_000 });
    const rows = await read().selectFrom('change').select(['id', 'importance']).execute();
    const rank = new Map(rows.map((row) => [row.id, importanceRank(row.importance)]));
    for (const least of ['routine', 'major', 'critical'] as const) {
      const wanted = all.filter(({ id }) => (rank.get(id) ?? 0) >= importanceRank(least));
      const found = await changeIds(read(), { minImportance: least, limit: 1_000 });
      expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    }
    expect(await changeIds(read(), { minImportance: 'major', matter: 'parole', limit: 1 })).toHaveLength(1);
  });
});
