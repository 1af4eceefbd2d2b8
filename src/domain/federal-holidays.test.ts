import { describe, expect, it } from 'vitest';
import { isFederalHoliday } from './federal-holidays.ts';

describe('federal holidays', () => {
  it.each([
    ['2025-01-01', 'New Year'],
    ['2025-01-20', 'the third Monday of January'],
    ['2025-05-26', 'the last Monday of May'],
    ['2025-06-19', 'Juneteenth'],
    ['2026-07-03', 'Independence Day on a Saturday, observed on Friday'],
    ['2021-07-05', 'Independence Day on a Sunday, observed on Monday'],
    ['2025-11-27', 'Thanksgiving'],
    ['2021-12-31', 'New Year of the next year, observed in this one'],
  ])('%s is one: %s', (date) => {
    expect(isFederalHoliday(date)).toBe(true);
  });

  it.each([
    ['2025-05-19', 'no last Monday'],
    ['2026-07-04', 'the Saturday itself'],
    ['2019-06-19', 'Juneteenth before it was a holiday'],
    ['2025-11-28', 'the day after Thanksgiving'],
  ])('%s is none: %s', (date) => {
    expect(isFederalHoliday(date)).toBe(false);
  });
});
