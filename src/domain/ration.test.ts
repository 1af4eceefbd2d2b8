import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from './duration.ts';
import { byTurn, rationedIntervalMs, rationsOf, shareOf, type Rationed } from './ration.ts';

const NOW = new Date('2025-05-06T12:00:00Z');

describe('rationing calls', () => {
  it('lets one docket have nearly the whole day of a free token', () => {
    expect(rationedIntervalMs(1, 1, 125)).toBe(DAY / 100);
  });

  it('polls a docket of four times the weight four times as often', () => {
    expect(rationedIntervalMs(1, 5, 125) / rationedIntervalMs(4, 5, 125)).toBe(4);
  });

  it('never spends more than the share of the day, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 10, max: 2000 }),
        (weights, perDay) => {
          const all = weights.reduce((sum, weight) => sum + weight, 0);
          const calls = weights.reduce(
            (sum, weight) => sum + DAY / rationedIntervalMs(weight, all, perDay),
            0,
          );
          expect(calls).toBeLessThanOrEqual(perDay * 0.8 + 1e-6);
        },
      ),
    );
  });
});

describe('sharing the day between dockets and questions about many', () => {
  const dockets = (count: number): Rationed[] =>
    Array.from({ length: count }, (_, at) => ({ id: `cl-${at}`, weight: 4, asks: 'entries' }));
  const questions: Rationed[] = [
    { id: 'cl-news-1', weight: 10, asks: 'news' },
    { id: 'cl-heads-1', weight: 3, asks: 'heads' },
  ];
  const leastMs = (count: number, perDay = 125) =>
    new Map(
      rationsOf([...dockets(count), ...questions], perDay, NOW).map((ration) => [ration.id, ration.leastMs]),
    );

  it('asks about forty dockets at once every half hour with a free token, and for their captions seldom', () => {
    expect(leastMs(40).get('cl-news-1')).toBe(24 * MINUTE);
    expect(leastMs(40).get('cl-heads-1')).toBeGreaterThan(4 * HOUR);
    expect(leastMs(40).get('cl-0')).toBeGreaterThan(DAY);
  });

  it('reads a single docket by itself as often as the calls allow', () => {
    expect(leastMs(1).get('cl-0')).toBeLessThan(20 * MINUTE);
  });

  it('reads a docket that moves four times as often as one that rested for months', () => {
    const resting: Rationed = { id: 'cl-resting', weight: 4, asks: 'entries', newestOn: '2024-12-01' };
    const moving: Rationed = { id: 'cl-moving', weight: 4, asks: 'entries', newestOn: '2025-05-05' };
    const ration = new Map(rationsOf([resting, moving], 125, NOW).map(({ id, leastMs }) => [id, leastMs]));
    expect((ration.get('cl-resting') ?? 0) / (ration.get('cl-moving') ?? 1)).toBeCloseTo(4);
    expect(shareOf({ weight: 4, newestOn: '2025-03-20' }, NOW)).toBe(2);
    expect(shareOf({ weight: 4, newestOn: null }, NOW)).toBe(4);
  });

  it('never spends more than the share of the day, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 10, max: 2000 }), (count, perDay) => {
        const calls = [...leastMs(count, perDay).values()].reduce((sum, ms) => sum + DAY / ms, 0);
        expect(calls).toBeLessThanOrEqual(perDay * 0.8 + 1e-6);
      }),
    );
  });
});

describe('whose turn it is', () => {
  const now = new Date('2025-05-06T12:00:00Z');
  const ago = (ms: number) => new Date(now.getTime() - ms);

  it('is first that of what was never checked, then weight times waiting', () => {
    const sources = [
      { id: 'light, an hour', weight: 1, lastCheckedAt: ago(HOUR) },
      { id: 'heavy, half an hour', weight: 4, lastCheckedAt: ago(30 * MINUTE) },
      { id: 'light, three hours', weight: 1, lastCheckedAt: ago(3 * HOUR) },
      { id: 'never', weight: 1, lastCheckedAt: null },
      { id: 'never, heavy', weight: 4, lastCheckedAt: null },
    ];
    expect(byTurn(sources, now).map(({ id }) => id)).toEqual([
      'never, heavy',
      'never',
      'light, three hours',
      'heavy, half an hour',
      'light, an hour',
    ]);
  });
});
