import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../domain/duration.ts';
import { parseRetryAfter, retryDelayMs } from './backoff.ts';

const NOW = new Date('1994-11-06T08:49:00Z');

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 2 * MINUTE],
    [' 120 ', 2 * MINUTE],
    ['99999999999999999999', DAY],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 37 * SECOND],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 37 * SECOND],
    ['Sun Nov  6 08:49:37 1994', 37 * SECOND],
    ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
    ['Sun, 06 Nov 2044 08:00:00 GMT', DAY],
  ])('%j asks for %i ms', (value, expected) => {
    expect(parseRetryAfter(value, NOW)).toBe(expected);
  });

  it.each([
    null,
    undefined,
    '',
    'soon',
    '-5',
    '1.5',
    '12 minutes',
    '1e3',
    '2025-05-30',
    'Sun, 99 Zzz 1994 08:49:37 GMT',
  ])('%j asks for nothing that we understand', (value) => {
    expect(parseRetryAfter(value, NOW)).toBeNull();
  });

  it('is between nothing and a day, or not understood, whatever a server sends', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const ms = parseRetryAfter(value, NOW);
        expect(ms === null || (ms >= 0 && ms <= DAY)).toBe(true);
      }),
    );
  });
});

describe('the delay before a retry', () => {
  const base = { retryAfterMs: null, random: 0.5, baseMs: 10 * SECOND, capMs: HOUR };

  it.each([
    [1, 5 * SECOND],
    [2, 10 * SECOND],
    [3, 20 * SECOND],
    [50, 30 * MINUTE],
    [0, 5 * SECOND],
  ])('after attempt %i doubles up to its cap', (attempt, expected) => {
    expect(retryDelayMs({ ...base, attempt })).toBe(expected);
  });

  it('never comes before the server said, and spreads those who were turned away together', () => {
    expect(retryDelayMs({ ...base, attempt: 1, retryAfterMs: 2 * HOUR })).toBe(2 * HOUR + 5 * SECOND);
    expect(retryDelayMs({ ...base, attempt: 1, retryAfterMs: 0 })).toBe(5 * SECOND);
  });

  it('stays within its bounds for every attempt', () => {
    const input = fc.record({
      attempt: fc.integer({ min: 1, max: 1_000_000 }),
      retryAfterMs: fc.option(fc.integer({ min: 0, max: 100 * DAY })),
      random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      baseMs: fc.integer({ min: 1, max: HOUR }),
      capMs: fc.integer({ min: 1, max: DAY }),
    });
    fc.assert(
      fc.property(input, (each) => {
        const delay = retryDelayMs(each);
        const floor = Math.min(each.retryAfterMs ?? 0, DAY);
        expect(Number.isInteger(delay)).toBe(true);
        expect(delay).toBeGreaterThanOrEqual(floor);
        expect(delay).toBeLessThanOrEqual(each.retryAfterMs === null ? each.capMs : floor + each.baseMs);
      }),
    );
  });
});
