import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entry, happen, MAD, openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import type { EntryEvent, EntryReading } from '../domain/event.ts';
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

type Kept = [entryId: number, place: number, due: string, acts: boolean];

/** What the table should hold, read from the entries themselves. */
async function stated(): Promise<Kept[]> {
  const { rows } = await pool().query<{ id: number; reading: Partial<EntryReading>; event: EntryEvent }>(
    'select id, reading, event from entry where folded_into is null and withdrawn_at is null and not sealed order by id',
  );
  return rows.flatMap(({ id, reading, event }) =>
    (reading.dates ?? []).map(
      (date, at): Kept => [id, at + 1, `${date.date} ${date.time ?? '99'}`, date.cancelled || moves(event)],
    ),
  );
}

function moves({ outcome, relief }: EntryEvent): boolean {
  const grants = outcome === 'granted' || outcome === 'granted_in_part';
  return outcome === 'reset' || outcome === 'cancelled' || (grants && relief === 'extension');
}

async function kept(): Promise<Kept[]> {
  const { rows } = await pool().query(
    'select entry_id, place, due, acts from stated_date order by entry_id, place',
  );
  return rows.map((row): Kept => [row.entry_id, row.place, row.due, row.acts]);
}

const pool = () => house.app.house.db.pool;

describe('the list of what is stated for when', () => {
  it('holds the dates of the entries that stand', async () => {
    expect((await kept()).length).toBeGreaterThan(HEARINGS + 80);
    expect(await kept()).toEqual(await stated());
  });

  it.each([
    ['is sealed', 'sealed = true'],
    ['is unsealed again', 'sealed = false'],
    ['is withdrawn', 'withdrawn_at = now()'],
    ['is back', 'withdrawn_at = null'],
    ['is folded into another', 'folded_into = (select min(id) from entry)'],
    ['is on its own again', 'folded_into = null'],
    ['turns out to move a date', `event = event || '{"outcome": "reset"}'`],
    [
      'states one date twice',
      `reading = jsonb_set(reading, '{dates}', (reading -> 'dates') || (reading -> 'dates'))`,
    ],
    ['is taken down', `reading = '{}'`],
  ])('follows an entry that %s', async (_what, change) => {
    const before = await kept();
    await pool().query(
      `update entry set ${change} where number in (205, 206, 405) and docket_id = $1`,
      docketIds,
    );
    expect(await kept()).toEqual(await stated());
    expect(await kept()).not.toEqual(before);
  });
});
