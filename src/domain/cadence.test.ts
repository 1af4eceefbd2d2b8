import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPollDelayMs, type CadenceState } from './cadence.ts';
import { inCourtHours } from './court-hours.ts';
import { DAY, HOUR, MINUTE, SECOND } from './duration.ts';

const TUESDAY_NOON = new Date('2025-04-15T16:00:00Z');
const SUNDAY_NOON = new Date('2025-04-13T16:00:00Z');
const NO_HINTS = { retryAfterMs: null, crawlDelayMs: null };
const MIDDLE = 0.5;

function state(over: Partial<CadenceState> = {}): CadenceState {
  return {
    kind: 'court-feed',
    everyMs: null,
    failures: 0,
    lastChangedAt: null,
    since: null,
    timezone: 'America/New_York',
    ...over,
  };
}

describe('the cadence of a source', () => {
  it.each<[string, Partial<CadenceState>, Date, number]>([
    ['a court feed in court hours', {}, TUESDAY_NOON, 5 * MINUTE],
    ['a court feed on a Sunday', {}, SUNDAY_NOON, 20 * MINUTE],
    [
      'a court feed after news',
      { lastChangedAt: new Date(TUESDAY_NOON.getTime() - 10 * MINUTE) },
      TUESDAY_NOON,
      2.5 * MINUTE,
    ],
    ['a docket page', { kind: 'docket' }, TUESDAY_NOON, 15 * MINUTE],
    ['an agency', { kind: 'agency' }, TUESDAY_NOON, 10 * MINUTE],
    ['an interval set by the operator', { everyMs: 5 * SECOND }, SUNDAY_NOON, 5 * SECOND],
    ['an article of today', { kind: 'article', since: TUESDAY_NOON }, TUESDAY_NOON, 2 * HOUR],
    [
      'an article of last week',
      { kind: 'article', since: new Date(TUESDAY_NOON.getTime() - 7 * DAY) },
      TUESDAY_NOON,
      DAY,
    ],
    [
      'an article of last spring',
      { kind: 'article', since: new Date(TUESDAY_NOON.getTime() - 60 * DAY) },
      TUESDAY_NOON,
      7 * DAY,
    ],
  ])('polls %s at its own pace', (_what, over, now, expected) => {
    expect(nextPollDelayMs(state(over), NO_HINTS, now, MIDDLE)).toBe(expected);
  });

  it('comes back when the server said so, not before', () => {
    expect(
      nextPollDelayMs(state(), { retryAfterMs: 2 * HOUR, crawlDelayMs: null }, TUESDAY_NOON, MIDDLE),
    ).toBe(2 * HOUR);
  });

  it('backs off while a source fails and never gives up', () => {
    const delays = [1, 2, 3, 4, 50].map((failures) =>
      nextPollDelayMs(state({ failures }), NO_HINTS, TUESDAY_NOON, 0.999),
    );
    expect([...delays].sort((a, b) => a - b)).toEqual(delays);
    expect(delays.at(-1)).toBeLessThanOrEqual(6 * HOUR);
  });

  it('spreads sources by no more than a twentieth either way', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (random) => {
        const delay = nextPollDelayMs(state(), NO_HINTS, TUESDAY_NOON, random);
        expect(delay).toBeGreaterThanOrEqual(0.95 * 5 * MINUTE);
        expect(delay).toBeLessThanOrEqual(1.05 * 5 * MINUTE);
      }),
    );
  });
});

describe('court hours', () => {
  it.each([
    ['a weekday morning', '2025-04-15T12:00:00Z', 'America/New_York', true],
    ['before seven', '2025-04-15T10:30:00Z', 'America/New_York', false],
    ['an order at 23:30, before the e-filing day ends', '2025-04-16T03:30:00Z', 'America/New_York', true],
    ['the same moment at a court farther east', '2025-04-16T04:30:00Z', 'America/New_York', false],
    ['Saturday on Guam while it is Friday in Washington', '2025-04-18T15:00:00Z', 'Pacific/Guam', false],
    ['the hour that daylight saving skips', '2025-03-09T07:30:00Z', 'America/New_York', false],
  ])('%s', (_what, at, timezone, expected) => {
    expect(inCourtHours(new Date(at), timezone)).toBe(expected);
  });
});
