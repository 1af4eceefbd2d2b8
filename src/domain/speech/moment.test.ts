import { describe, expect, it } from 'vitest';
import { englishDay, LOCALES, timeFormat, zoneWords } from './moment.ts';
import { languageOf, type Language } from './languages.ts';

const locales = LOCALES.en;
const SUMMER = new Date('2025-05-30T19:12:04Z');

describe('times', () => {
  it.each([
    ['America/New_York', SUMMER, 'May 30, 2025, 3:12 PM EDT'],
    ['America/New_York', new Date('2025-01-02T03:04:05Z'), 'January 1, 2025, 10:04 PM EST'],
    ['America/Los_Angeles', SUMMER, 'May 30, 2025, 12:12 PM PDT'],
    ['Pacific/Guam', SUMMER, 'May 31, 2025, 5:12 AM ChST'],
    ['Pacific/Port_Moresby', SUMMER, 'May 31, 2025, 5:12 AM GMT+10'],
    ['America/Phoenix', SUMMER, 'May 30, 2025, 12:12 PM MST'],
    ['UTC', SUMMER, 'May 30, 2025, 7:12 PM UTC'],
    ['No/Such_Zone', SUMMER, 'May 30, 2025, 7:12 PM UTC'],
    ['', SUMMER, 'May 30, 2025, 7:12 PM UTC'],
  ])('in %s name their zone', (zone, at, expected) => {
    expect(timeFormat(locales, zone).instant(at)).toBe(expected);
  });

  it.each(['America/New_York', 'Pacific/Auckland', 'Pacific/Honolulu'])(
    'a court date stays that date for a reader in %s',
    (zone) => {
      expect(timeFormat(locales, zone).date('2025-05-30')).toBe('May 30, 2025');
    },
  );

  it('the day of an instant is that of the zone', () => {
    const late = new Date('2025-06-01T03:30:00Z');
    expect(timeFormat(locales, 'America/New_York').dayOf(late)).toBe('May 31, 2025');
    expect(timeFormat(locales, 'UTC').dayOf(late)).toBe('June 1, 2025');
  });

  it('a day in a sentence that is English for everybody is written the same way', () => {
    expect(['2025-05-30', '2025-01-02T03:04:05Z', 'soon'].map(englishDay)).toEqual([
      'May 30, 2025',
      'January 2, 2025',
      'soon',
    ]);
  });

  it.each([
    ['America/New_York', '2025-06-10', 'ET'],
    ['America/New_York', '2025-12-10', 'ET'],
    ['Pacific/Guam', '2025-06-10', 'ChST'],
    ['Pacific/Saipan', '2025-12-10', 'ChST'],
    ['Pacific/Honolulu', '2025-06-10', 'HST'],
    ['America/Phoenix', '2025-06-10', 'MST'],
    ['America/New_York', 'soon', 'America/New_York'],
    ['No/Such_Zone', '2025-06-10', 'No/Such_Zone'],
  ])('the hour of a court in %s on %s is in %s', (zone, day, words) => {
    expect(zoneWords(zone, day)).toBe(words);
  });

  it('a date that is none is shown as it is', () => {
    expect(timeFormat(locales, 'UTC').date('soon')).toBe('soon');
  });
});

describe('languages', () => {
  const YEAR = Array.from({ length: 12 }, (_, month) => `2028-${String(month + 1).padStart(2, '0')}-29`);

  it.each([
    ['es', '30 de mayo de 2025, 3:12 p.m. EDT', '29 de febrero de 2028'],
    ['ht', '30 me 2025, 3:12 PM EDT', '29 fevriye 2028'],
  ])('%s write dates as its readers do', (language, instant, leapDay) => {
    const times = timeFormat(LOCALES[language as Language], 'America/New_York');
    expect(times.instant(SUMMER)).toBe(instant);
    expect(times.date('2028-02-29')).toBe(leapDay);
    const english = /January|February|March|April|May|June|July|August|September|October|November|December/;
    expect(YEAR.map((day) => times.date(day)).join()).not.toMatch(english);
    expect(new Set(YEAR.map((day) => times.date(day))).size).toBe(12);
  });

  it('the day is that of the zone in every language', () => {
    const late = new Date('2025-06-01T03:30:00Z');
    const times = timeFormat(LOCALES.ht, 'America/New_York');
    expect(times.instant(late)).toBe('31 me 2025, 11:30 PM EDT');
  });

  it.each(['en', 'EN-us', 'tlh', ''])('%j is written in English', (language) => {
    expect(languageOf(language)).toBe('en');
  });
});
