import { describe, expect, it } from 'vitest';
import { AGENCY_TIME_ZONE, dateIn, dateInAddress, instantOf, isTimeZone } from './dates.ts';

describe('dates as agencies write them', () => {
  const cases: [string, string | null][] = [
    ['March 25, 2025', '2025-03-25'],
    ['Mar. 25, 2025', '2025-03-25'],
    ['Sept. 5, 2025', '2025-09-05'],
    ['May 1st, 2025', '2025-05-01'],
    ['Tuesday, March 25, 2025', '2025-03-25'],
    ['Release Date: March 25, 2025', '2025-03-25'],
    ['March  25,\n 2025 | 2:30 PM', '2025-03-25'],
    ['25 March 2025', '2025-03-25'],
    ['12-Mar-2025', '2025-03-12'],
    ['03/25/2025', '2025-03-25'],
    ['3/5/25', '2025-03-05'],
    ['Tue, 03/25/2025 - 14:12', '2025-03-25'],
    ['03.25.2025', '2025-03-25'],
    ['2025-03-25', '2025-03-25'],
    ['2025/03/25', '2025-03-25'],
    ['2025-03-25T09:00:00', '2025-03-25'],
    ['IR-2025-12, Jan. 10, 2025', '2025-01-10'],
    ['2025-03-26T02:30:00Z', '2025-03-25'],
    ['2025-03-25T23:30:00-04:00', '2025-03-25'],
    ['2025-03-25T23:30:00.123-0700', '2025-03-26'],
    ['Wed, 26 Mar 2025 02:30:00 GMT', '2025-03-25'],
    ['Tue, 25 Mar 2025 10:00:00 -0400', '2025-03-25'],
    ['Tue, 25 Mar 2025 22:00:00 EDT', '2025-03-25'],
    ['1742875200', '2025-03-25'],
    ['1742875200000', '2025-03-25'],
    ['February 30, 2025', null],
    ['13/45/2025', null],
    ['yesterday', null],
    ['', null],
    ['sb0123', null],
    ['Mar 2025', null],
  ];
  it.each(cases)('%j', (text, date) => {
    expect(dateIn(text, AGENCY_TIME_ZONE)).toBe(date);
  });

  it('takes the zone of the source', () => {
    expect(dateIn('2025-03-26T02:30:00Z', 'UTC')).toBe('2025-03-26');
  });

  it('reads no instant out of a date without a zone', () => {
    expect(instantOf('2025-03-25T09:00:00')).toBeNull();
  });

  it('has little to do on a long line', () => {
    expect(dateIn(`${'1/'.repeat(500_000)}March 25, 2025`, AGENCY_TIME_ZONE)).toBeNull();
  });
});

describe('dates in addresses', () => {
  const cases: [string, string | null][] = [
    ['https://agency.example/news/2025/03/25/title', '2025-03-25'],
    ['https://agency.example/news/en/press/releases/2025-03-25.html', '2025-03-25'],
    ['https://agency.example/news/releases/2025-03-25-2.html', '2025-03-25'],
    ['https://agency.example/news/2025/13/25/title', null],
    ['https://agency.example/news/sb0123', null],
    ['no address', null],
  ];
  it.each(cases)('%s', (address, date) => {
    expect(dateInAddress(address)).toBe(date);
  });
});

it('knows a time zone from a typo', () => {
  expect([isTimeZone('America/New_York'), isTimeZone('America/NewYork')]).toEqual([true, false]);
});
