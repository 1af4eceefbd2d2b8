import { describe, expect, it } from 'vitest';
import { courtHoursBetween } from './court-hours.ts';
import { feedDoubts, type FeedState } from './feed-doubts.ts';

const EASTERN = 'America/New_York';
const at = (iso: string) => new Date(iso);

describe('court hours', () => {
  it.each([
    ['within a working day', '2025-05-06T14:00:00Z', '2025-05-06T18:00:00Z', 4],
    [
      'over a night, which closes at midnight and opens at seven',
      '2025-05-07T03:00:00Z',
      '2025-05-07T12:00:00Z',
      2,
    ],
    ['over a weekend', '2025-05-09T22:00:00Z', '2025-05-12T12:00:00Z', 7],
    ['backwards', '2025-05-06T18:00:00Z', '2025-05-06T14:00:00Z', 0],
    ['over a year, cut off', '2024-05-06T14:00:00Z', '2025-05-06T14:00:00Z', 170],
  ])('%s', (_, from, to, hours) => {
    expect(courtHoursBetween(at(from), at(to), EASTERN)).toBe(hours);
  });
});

describe('a feed that answers', () => {
  /** 240 items over a day, the newest just now. */
  const busy: FeedState = {
    timezone: EASTERN,
    builtAt: at('2025-05-06T17:40:00Z'),
    newestItemAt: at('2025-05-06T17:35:00Z'),
    oldestItemAt: at('2025-05-05T17:35:00Z'),
    items: 240,
  };
  const noon = at('2025-05-06T18:00:00Z');

  it('and is built anew is believed', () => {
    expect(feedDoubts(busy, noon)).toEqual([]);
  });

  it('but was not built for four court hours has stalled', () => {
    expect(feedDoubts({ ...busy, builtAt: at('2025-05-06T13:50:00Z') }, noon)).toEqual(['stalled']);
  });

  it('is not doubted at night or on a Sunday', () => {
    const old = { ...busy, builtAt: at('2025-05-02T13:00:00Z') };
    expect(feedDoubts(old, at('2025-05-07T06:00:00Z'))).toEqual([]);
    expect(feedDoubts(old, at('2025-05-04T18:00:00Z'))).toEqual([]);
  });

  it('is not doubted on Monday morning for having rested over the weekend', () => {
    const rested = {
      ...busy,
      builtAt: at('2025-05-10T03:50:00Z'),
      newestItemAt: at('2025-05-10T02:00:00Z'),
      oldestItemAt: at('2025-05-09T02:00:00Z'),
    };
    expect(feedDoubts(rested, at('2025-05-12T13:30:00Z'))).toEqual([]);
  });

  it('may be silent on a holiday', () => {
    const holiday = {
      ...busy,
      builtAt: at('2025-05-26T17:50:00Z'),
      newestItemAt: at('2025-05-23T22:00:00Z'),
      oldestItemAt: at('2025-05-22T22:00:00Z'),
    };
    expect(feedDoubts(holiday, at('2025-05-26T18:00:00Z'))).toEqual([]);
    expect(
      feedDoubts({ ...holiday, builtAt: at('2025-05-27T17:50:00Z') }, at('2025-05-27T18:00:00Z')),
    ).toEqual(['silent']);
  });

  it('is built anew but shows nothing for hours although it is a busy one is silent', () => {
    const silent = {
      ...busy,
      newestItemAt: at('2025-05-06T13:00:00Z'),
      oldestItemAt: at('2025-05-05T13:00:00Z'),
    };
    expect(feedDoubts(silent, noon)).toEqual(['silent']);
  });

  it('of a small court may be quiet for a day', () => {
    const quiet = {
      ...busy,
      newestItemAt: at('2025-05-05T17:00:00Z'),
      oldestItemAt: at('2025-05-04T17:00:00Z'),
      items: 6,
    };
    expect(feedDoubts(quiet, noon)).toEqual([]);
  });

  it('without a stamp or items is not doubted', () => {
    const bare = { ...busy, builtAt: null, newestItemAt: null, oldestItemAt: null, items: 0 };
    expect(feedDoubts(bare, noon)).toEqual([]);
  });
});
