import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, instantOf, isCalendarDate } from './court-time.ts';

describe('a wall time of a court', () => {
  const cases: [string, string, [number, number], string, string | null][] = [
    ['summer time', '2025-05-30', [14, 5], 'America/New_York', '2025-05-30T18:05:00Z'],
    ['standard time', '2025-01-30', [14, 5], 'America/New_York', '2025-01-30T19:05:00Z'],
    [
      'late evening, which is tomorrow in UTC',
      '2025-04-17',
      [23, 59],
      'America/New_York',
      '2025-04-18T03:59:00Z',
    ],
    ['Guam, ahead of UTC', '2025-04-17', [8, 0], 'Pacific/Guam', '2025-04-16T22:00:00Z'],
    ['Hawaii', '2025-04-17', [8, 0], 'Pacific/Honolulu', '2025-04-17T18:00:00Z'],
    ['an hour the clocks skip', '2025-03-09', [2, 30], 'America/New_York', '2025-03-09T06:30:00Z'],
    ['an hour the clocks repeat', '2025-11-02', [1, 30], 'America/New_York', '2025-11-02T05:30:00Z'],
    ['an hour that no clock shows', '2025-11-02', [24, 0], 'America/New_York', null],
    ['a day that no calendar shows', '2025-02-30', [1, 0], 'America/New_York', null],
  ];
  it.each(cases)('%s', (_name, date, [hour, minute], zone, expected) => {
    expect(instantOf({ date, hour, minute, second: 0 }, zone)).toBe(expected);
  });

  it('falls on its own date again, whatever the day and zone', () => {
    const zones = [
      'America/New_York',
      'America/Los_Angeles',
      'Pacific/Guam',
      'America/Phoenix',
      'America/Puerto_Rico',
    ];
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 3, max: 23 }), fc.constantFrom(...zones), (when, hour, zone) => {
        const date = when.toISOString().slice(0, 10);
        const instant = instantOf({ date, hour, minute: 7, second: 9 }, zone);
        expect(dateIn(new Date(instant ?? ''), zone)).toBe(date);
      }),
    );
  });
});

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-1-1', false],
  ['20240101', false],
])('%s is a date of the calendar: %s', (date, expected) => {
  expect(isCalendarDate(date)).toBe(expected);
});
