import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry, happen, MAD, openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import { findDocket } from './dockets.ts';
import { upcomingDates, type DocketDate } from './stated-dates.ts';

const FROM = '2025-07-01';
const HEARINGS = 90;

let house: TestHouse;
let docketIds: number[];

beforeAll(async () => {
  house = await openStory();
  const hearings = Array.from({ length: HEARINGS }, (_, nth) =>
    entry({
      number: 200 + nth,
      filedOn: '2025-06-11',
      text: `Motion Hearing ${nth} set for ${1 + (nth % 12)}/${1 + (nth % 28)}/2026 10:00 AM before Judge Indira Talwani.`,
    }),
  );
  // The soonest eighty are called off, so that those beyond them must be found.
  const off = Array.from({ length: 80 }, (_, nth) => {
    const day = `${1 + Math.floor(nth / 28)}/${1 + (nth % 28)}/2026`;
    return entry({
      number: 400 + nth,
      filedOn: '2025-06-12',
      text: `ELECTRONIC NOTICE Cancelling Hearing. Motion Hearing set for ${day} 10:00 AM is cancelled.`,
    });
  });
  await happen(house, {
    source: 'mad-rss',
    at: '2025-06-12T20:00:00Z',
    dockets: [MAD([...hearings, ...off])],
  });
  const docket = await findDocket(house.app.house.db.read, 'mad', '1:25-cv-10495');
  docketIds = [docket?.id ?? 0];
});
afterAll(() => house.close());

const dates = (wish: { soonest?: number; superseded?: boolean }) =>
  upcomingDates(house.app.house.db.read, { docketIds, from: FROM, ...wish });
const days = (list: readonly DocketDate[], most: number) =>
  list
    .filter(({ date }) => !date.cancelled)
    .slice(0, most)
    .map(({ date, superseded }) => `${date.date} ${superseded === null ? 'stands' : 'fell'}`);

describe('the soonest of many stated dates', () => {
  it('fall and stand as they do among all of them', async () => {
    const all = await dates({});
    expect(all.length).toBeGreaterThan(20);
    expect(all.length).toBeLessThan(HEARINGS);
    for (const soonest of [1, 6, 30])
      expect(days(await dates({ soonest }), soonest)).toEqual(days(all, soonest));
  });

  it('are found beyond many that fell, and with them where that is wished', async () => {
    const all = await dates({ superseded: true });
    expect(days(all, 60).join()).toContain('fell');
    for (const soonest of [6, 60])
      expect(days(await dates({ soonest, superseded: true }), soonest)).toEqual(days(all, soonest));
  });
});
