import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { IMPORTANCES } from './event.ts';
import { batchDueAt, heldUntil, needsTimezone, type DeliveryPreference } from './grouping.ts';
import { preferenceWords, readPreference } from './preference-words.ts';

const NEW_YORK = 'America/New_York';
const night = { from: '22:00', to: '07:00' };

describe('a batch goes out', () => {
  it.each<[string, DeliveryPreference, 'critical' | 'major', string, string]>([
    ['after the group wait', { mode: 'instant' }, 'major', '2025-05-30T16:00:00Z', '2025-05-30T16:01:00Z'],
    [
      'at once when critical',
      { mode: 'instant' },
      'critical',
      '2025-05-30T16:00:00Z',
      '2025-05-30T16:00:00Z',
    ],
    [
      'in the morning after quiet hours',
      { mode: 'instant', quiet: night },
      'major',
      '2025-05-31T03:00:00Z',
      '2025-05-31T11:00:00Z',
    ],
    [
      'in the morning when the wait runs into quiet hours',
      { mode: 'instant', quiet: night },
      'major',
      '2025-05-31T01:59:30Z',
      '2025-05-31T11:00:00Z',
    ],
    [
      'through quiet hours when critical',
      { mode: 'instant', quiet: night },
      'critical',
      '2025-05-31T03:00:00Z',
      '2025-05-31T03:00:00Z',
    ],
    [
      'in the morning even so, when told to wait',
      { mode: 'instant', quiet: { ...night, critical: 'waits' } },
      'critical',
      '2025-05-31T03:00:00Z',
      '2025-05-31T11:00:00Z',
    ],
    [
      'with its digest, critical or not',
      { mode: 'daily', at: '18:00' },
      'critical',
      '2025-05-30T16:00:00Z',
      '2025-05-30T22:00:00Z',
    ],
    [
      'after quiet hours that its digest falls in',
      { mode: 'daily', at: '23:00', quiet: night },
      'major',
      '2025-05-30T16:00:00Z',
      '2025-05-31T11:00:00Z',
    ],
    [
      'when a pause ends',
      { mode: 'instant', pauseUntil: '2025-06-05' },
      'critical',
      '2025-05-30T16:00:00Z',
      '2025-06-05T04:00:00Z',
    ],
    [
      'in the morning of the day a pause ends',
      { mode: 'instant', pauseUntil: '2025-06-05', quiet: night },
      'major',
      '2025-05-30T16:00:00Z',
      '2025-06-05T11:00:00Z',
    ],
    [
      'with the first digest after a pause',
      { mode: 'daily', at: '08:00', pauseUntil: '2025-06-05' },
      'major',
      '2025-05-30T16:00:00Z',
      '2025-06-05T12:00:00Z',
    ],
    [
      'with the digest at which a pause ends',
      { mode: 'daily', at: '00:00', pauseUntil: '2025-06-05' },
      'major',
      '2025-05-30T16:00:00Z',
      '2025-06-05T04:00:00Z',
    ],
    [
      'as ever once a pause is over',
      { mode: 'instant', pauseUntil: '2025-05-05' },
      'major',
      '2025-05-30T16:00:00Z',
      '2025-05-30T16:01:00Z',
    ],
  ])('%s', (_what, preference, importance, now, expected) => {
    const alert = { importance, timezone: NEW_YORK, groupWaitMs: 60_000 };
    expect(batchDueAt(preference, alert, new Date(now))).toEqual(new Date(expected));
  });
});

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const preference: fc.Arbitrary<DeliveryPreference> = fc.record(
  {
    mode: fc.constantFrom('instant', 'hourly', 'daily', 'weekly'),
    at: time,
    weekday: fc.integer({ min: 1, max: 7 }),
    quiet: fc.record({ from: time, to: time, critical: fc.constantFrom('breaks', 'waits') }),
    pauseUntil: fc.constantFrom('2025-03-09', '2025-11-02', '2028-02-29', '2025-06-01T15:00:00Z'),
  },
  { requiredKeys: ['mode'] },
);
const zone = fc.constantFrom(
  NEW_YORK,
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
  'Europe/Lisbon',
);
const moment = fc.date({ min: new Date('2024-12-01'), max: new Date('2028-12-31'), noInvalidDate: true });

describe('for every preference', () => {
  test('a batch is due in the future, within eight days of now or of the end of its pause, and never while held', () => {
    fc.assert(
      fc.property(
        preference,
        zone,
        moment,
        fc.constantFrom(...IMPORTANCES),
        (wish, timezone, now, importance) => {
          const due = batchDueAt(wish, { importance, timezone, groupWaitMs: 60_000 }, now);
          const critical = importance === 'critical';
          const start = Math.max(
            now.getTime(),
            wish.pauseUntil ? Date.parse(wish.pauseUntil) + 86_400_000 : 0,
          );
          expect(due.getTime()).toBeGreaterThanOrEqual(now.getTime());
          expect(due.getTime() - start).toBeLessThanOrEqual(9 * 86_400_000);
          expect(heldUntil(wish, { critical, timezone }, due)).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });

  test('instant ones without quiet hours and pauses need no zone', () => {
    fc.assert(
      fc.property(preference, zone, moment, (wish, timezone, now) => {
        const alert = { importance: 'major', groupWaitMs: 60_000 } as const;
        const here = batchDueAt(wish, { ...alert, timezone }, now);
        const there = batchDueAt(wish, { ...alert, timezone: 'UTC' }, now);
        expect(needsTimezone(wish) || here.getTime() === there.getTime()).toBe(true);
      }),
    );
  });
});

describe('a preference in words', () => {
  it.each([
    [{}, { mode: 'instant' }, 'instant'],
    [{ digest: 'hourly' }, { mode: 'hourly' }, 'hourly'],
    [{ digest: 'daily' }, { mode: 'daily', at: '08:00' }, 'daily at 08:00'],
    [{ digest: 'daily@7:30' }, { mode: 'daily', at: '07:30' }, 'daily at 07:30'],
    [{ digest: 'weekly@fri-17:00' }, { mode: 'weekly', at: '17:00', weekday: 5 }, 'weekly fri at 17:00'],
    [{ digest: 'weekly@sun' }, { mode: 'weekly', at: '08:00', weekday: 7 }, 'weekly sun at 08:00'],
    [
      { quiet: '22:00-7:00', pauseUntil: '2028-02-29' },
      { mode: 'instant', quiet: night, pauseUntil: '2028-02-29' },
      'instant, quiet 22:00-07:00, paused until 2028-02-29',
    ],
    [
      { quiet: '22:00-07:00', quietCritical: true },
      { mode: 'instant', quiet: { ...night, critical: 'waits' } },
      'instant, quiet 22:00-07:00 even for critical',
    ],
    [
      { digest: 'daily', tellNothing: true },
      { mode: 'daily', at: '08:00', tellNothing: true },
      'daily at 08:00, also when nothing happened',
    ],
  ])('%j is read', (words, expected, said) => {
    const reading = readPreference(words);
    expect(reading).toEqual({ ok: true, preference: expected });
    expect(reading.ok && preferenceWords(reading.preference)).toBe(said);
  });

  it.each([
    [{ digest: 'daily@25:00' }],
    [{ digest: 'instant@08:00' }],
    [{ digest: 'weekly@xyz-08:00' }],
    [{ digest: 'daily@mon-08:00' }],
    [{ digest: 'sometimes' }],
    [{ quiet: '22:00' }],
    [{ quiet: '07:00-07:00' }],
    [{ pauseUntil: '2027-02-29' }],
    [{ pauseUntil: 'tomorrow' }],
  ])('%j is refused in one sentence', (words) => {
    const reading = readPreference(words);
    expect(reading.ok ? '' : reading.problem).toMatch(/^[^.]+: write [^.]+$/);
  });
});
