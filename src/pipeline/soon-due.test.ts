import { describe, expect, it } from 'vitest';
import type { House } from './house.ts';
import { hintIfSoonDue } from './soon-due.ts';

const NOW = new Date('2026-03-10T16:00:00Z');

/** A house whose database must not be asked. */
const house = {
  clock: () => NOW,
  get db(): never {
    throw new Error('the database was asked');
  },
} as unknown as House;

const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe('a source that has just been polled', () => {
  it('costs no look at the database when the timetable finds it in time', async () => {
    await expect(hintIfSoonDue(house, 'nysd-rss', inSeconds(300))).resolves.toBeUndefined();
    await expect(hintIfSoonDue(house, 'nysd-rss', inSeconds(15))).resolves.toBeUndefined();
  });

  it.each([
    ['is due before the next tick', inSeconds(5)],
    ['is due already', inSeconds(-1)],
    ['came to something, so that its poll does not tell', undefined],
  ])('is looked at when it %s', async (_when, nextPollAt) => {
    await expect(hintIfSoonDue(house, 'nysd-rss', nextPollAt)).rejects.toThrow('the database was asked');
  });
});
