import { describe, expect, it } from 'vitest';
import { momentOf, isTimezone, localTime } from './local-time.ts';
import { nextDigestAt, pausedUntil, quietUntil } from './schedule.ts';

const NEW_YORK = 'America/New_York';

describe('a local time of day becomes a moment', () => {
  it.each([
    ['in winter', '2025-01-15', '08:00', NEW_YORK, '2025-01-15T13:00:00Z'],
    ['in summer', '2025-07-15', '08:00', NEW_YORK, '2025-07-15T12:00:00Z'],
    ['on the morning the clock went forward', '2025-03-09', '08:00', NEW_YORK, '2025-03-09T12:00:00Z'],
    ['that the clock skips: when it skips it', '2025-03-09', '02:30', NEW_YORK, '2025-03-09T07:00:00Z'],
    ['just before the skip', '2025-03-09', '01:59', NEW_YORK, '2025-03-09T06:59:00Z'],
    ['that comes twice: the first of the two', '2025-11-02', '01:30', NEW_YORK, '2025-11-02T05:30:00Z'],
    ['after it came twice', '2025-11-02', '02:00', NEW_YORK, '2025-11-02T07:00:00Z'],
    ['on a leap day', '2028-02-29', '07:00', 'America/Los_Angeles', '2028-02-29T15:00:00Z'],
    ['where there is no summer time', '2025-03-09', '02:30', 'America/Phoenix', '2025-03-09T09:30:00Z'],
    ['where an hour is half an hour off', '2025-05-01', '08:00', 'Asia/Kolkata', '2025-05-01T02:30:00Z'],
    [
      'where the clock goes forward by half an hour',
      '2025-10-05',
      '02:15',
      'Australia/Lord_Howe',
      '2025-10-04T15:30:00Z',
    ],
    ['on a day that a place left out', '2011-12-30', '08:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['at midnight where midnight is skipped', '2025-03-30', '00:00', 'Asia/Beirut', '2025-03-29T22:00:00Z'],
    ['in Haiti', '2025-06-01', '08:00', 'America/Port-au-Prince', '2025-06-01T12:00:00Z'],
  ])('%s', (_what, day, at, zone, expected) => {
    const [hours = 0, minutes = 0] = at.split(':').map(Number);
    expect(momentOf(day, hours * 60 + minutes, zone)).toEqual(new Date(expected));
  });

  it('reads an unknown zone as UTC and says that it is unknown', () => {
    expect(isTimezone('Mars/Olympus')).toBe(false);
    expect(isTimezone('')).toBe(false);
    expect(isTimezone(NEW_YORK)).toBe(true);
    expect(localTime(new Date('2025-05-04T10:00:00Z'), 'Mars/Olympus')).toEqual({
      day: '2025-05-04',
      minute: 600,
      weekday: 7,
    });
  });
});

describe('the next digest', () => {
  it.each([
    ['later today', { mode: 'daily', at: '08:00' }, '2025-05-30T11:59:00Z', '2025-05-30T12:00:00Z'],
    [
      'tomorrow, once its time is there',
      { mode: 'daily', at: '08:00' },
      '2025-05-30T12:00:00Z',
      '2025-05-31T12:00:00Z',
    ],
    [
      'an hour sooner after spring',
      { mode: 'daily', at: '08:00' },
      '2025-03-08T13:00:00Z',
      '2025-03-09T12:00:00Z',
    ],
    [
      'an hour later after autumn',
      { mode: 'daily', at: '08:00' },
      '2025-11-01T12:00:00Z',
      '2025-11-02T13:00:00Z',
    ],
    [
      'once on the day its hour comes twice',
      { mode: 'daily', at: '01:30' },
      '2025-11-02T05:30:00Z',
      '2025-11-03T06:30:00Z',
    ],
    [
      'still on the day its hour is skipped',
      { mode: 'daily', at: '02:30' },
      '2025-03-08T12:00:00Z',
      '2025-03-09T07:00:00Z',
    ],
    ['on a leap day', { mode: 'daily', at: '08:00' }, '2028-02-28T20:00:00Z', '2028-02-29T13:00:00Z'],
    [
      'on March 1 of a year without one',
      { mode: 'daily', at: '08:00' },
      '2027-02-28T20:00:00Z',
      '2027-03-01T13:00:00Z',
    ],
    [
      'over the turn of the year',
      { mode: 'daily', at: '00:00' },
      '2025-12-31T12:00:00Z',
      '2026-01-01T05:00:00Z',
    ],
    ['on Monday by default', { mode: 'weekly' }, '2025-05-30T12:00:00Z', '2025-06-02T12:00:00Z'],
    [
      'on the weekday asked for',
      { mode: 'weekly', at: '18:30', weekday: 7 },
      '2025-05-30T12:00:00Z',
      '2025-06-01T22:30:00Z',
    ],
    [
      'a week later, once its time is there',
      { mode: 'weekly', at: '18:30', weekday: 5 },
      '2025-05-30T22:30:00Z',
      '2025-06-06T22:30:00Z',
    ],
    ['at the full hour', { mode: 'hourly' }, '2025-05-30T12:00:00Z', '2025-05-30T13:00:00Z'],
    ['at the full hour, seconds cut', { mode: 'hourly' }, '2025-05-30T12:59:59.999Z', '2025-05-30T13:00:00Z'],
  ] as const)('comes %s', (_what, digest, after, expected) => {
    expect(nextDigestAt(digest, new Date(after), NEW_YORK)).toEqual(new Date(expected));
  });

  it('keeps to the local hour where zones are off by half an hour', () => {
    const after = new Date('2025-05-30T12:10:00Z');
    expect(nextDigestAt({ mode: 'hourly' }, after, 'Asia/Kolkata')).toEqual(new Date('2025-05-30T12:30:00Z'));
  });

  it('comes 366 times in a leap year', () => {
    let count = 0;
    let at = new Date('2028-01-01T05:00:00Z');
    while (
      (at = nextDigestAt({ mode: 'daily', at: '02:30' }, at, NEW_YORK)) < new Date('2029-01-01T05:00:00Z')
    )
      count++;
    expect(count).toBe(366);
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', to: '07:00' };
  it.each([
    ['before midnight', night, '2025-05-31T02:30:00Z', '2025-05-31T11:00:00Z'],
    ['after midnight', night, '2025-05-31T10:59:00Z', '2025-05-31T11:00:00Z'],
    ['at their first minute', night, '2025-05-31T02:00:00Z', '2025-05-31T11:00:00Z'],
    ['not at their last', night, '2025-05-31T11:00:00Z', null],
    ['not at noon', night, '2025-05-31T16:00:00Z', null],
    ['at noon, if so wished', { from: '12:00', to: '13:00' }, '2025-05-31T16:30:00Z', '2025-05-31T17:00:00Z'],
    ['over a night an hour short', night, '2025-03-09T03:00:00Z', '2025-03-09T11:00:00Z'],
    ['over a night an hour long', night, '2025-11-02T02:00:00Z', '2025-11-02T12:00:00Z'],
    [
      'until a time the clock skips',
      { from: '22:00', to: '02:30' },
      '2025-03-09T06:00:00Z',
      '2025-03-09T07:00:00Z',
    ],
    ['not again when the hour comes twice', { from: '22:00', to: '01:30' }, '2025-11-02T06:15:00Z', null],
    ['never, when both ends are one', { from: '08:00', to: '08:00' }, '2025-05-31T12:00:00Z', null],
  ])('hold %s', (_what, quiet, at, expected) => {
    expect(quietUntil(quiet, new Date(at), NEW_YORK)).toEqual(expected && new Date(expected));
  });

  it('go on where the clock jumps over the only minute between them', () => {
    const quiet = { from: '02:01', to: '02:00' };
    const woken = quietUntil(quiet, new Date('2025-03-09T05:00:00Z'), NEW_YORK);
    expect(woken).toEqual(new Date('2025-03-10T06:00:00Z'));
  });
});

describe('a pause', () => {
  it.each([
    [
      'ends with the local night before its day',
      '2025-06-01',
      '2025-05-31T12:00:00Z',
      '2025-06-01T04:00:00Z',
    ],
    ['is over on its day', '2025-06-01', '2025-06-01T04:00:00Z', null],
    ['may end at a moment', '2025-06-01T15:00:00Z', '2025-06-01T14:00:00Z', '2025-06-01T15:00:00Z'],
    ['without a readable end holds nothing', 'soon', '2025-06-01T14:00:00Z', null],
  ])('%s', (_what, until, at, expected) => {
    expect(pausedUntil(until, new Date(at), NEW_YORK)).toEqual(expected && new Date(expected));
  });
});
