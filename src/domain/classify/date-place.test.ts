import { describe, expect, it } from 'vitest';
import { placeAfter } from './date-place.ts';
import { classifyEntry } from './index.ts';

describe('where a hearing is held', () => {
  it.each([
    [' in Courtroom 9 before Judge Ann Roe. (abc)', 'Courtroom 9'],
    [' by videoconference. (Doe, John)', 'videoconference'],
    [
      ' in Courtroom 17D, 500 Pearl Street, New York, New York. During this conference',
      'Courtroom 17D, 500 Pearl Street, New York, New York',
    ],
    [
      ' in Courtroom 4, Roe L. Doe Federal Courthouse, 111 South 18th Plaza, Omaha, NE before Judge Roe',
      'Courtroom 4, Roe L. Doe Federal Courthouse, 111 South 18th Plaza, Omaha, NE',
    ],
    [
      ' before District Judge Ann Roe in Courtroom 1600, 312 North Spring Street',
      'Courtroom 1600, 312 North Spring Street',
    ],
    [' - Courtroom 2 - Seattle WA. View the calendar', 'Courtroom 2'],
    [' in Rm 8.100 before Judge Roe', 'Rm 8.100'],
    [' in Ctrm 6 is cancelled.', 'Ctrm 6'],
    [' at Macon Courtroom A. Response due 5/25/2022.', 'Macon Courtroom A'],
    [
      ' via Zoom. The link is https://roe.zoomgov.com/j/123?pwd=x. Parties shall join.',
      'https://roe.zoomgov.com/j/123?pwd=x',
    ],
    [' before Judge Ann Roe. Dial-in number: 888-555-0100, access code 1234567.', 'by telephone'],
    [' via telephone conference line 888-555-0100 before Judge Roe.', 'by telephone'],
    [' by Zoom, meeting ID 123 456 7890, before Judge Roe.', 'by video'],
    [', using Microsoft Teams.', 'by video'],
    [' in San Francisco, - Videoconference Only before Judge Roe.', 'by video'],
    [' by telephone at (888) 555-0100.', 'telephone'],
  ])('%s', (rest, place) => {
    expect(placeAfter(rest)).toBe(place);
  });

  it.each([
    ' before Judge Ann Roe. (abc)',
    ' is vacated. See document for details.',
    ' before Judge Ann Roe. So Ordered by Judge Ann Roe on 4/1/2025.',
    ' by agreement of the parties.',
    '. The parties are reminded to confer.',
    '. The public may listen: call-in number 888-555-0100.',
    '. Motion hearing set for 6/1/2025 by Zoom.',
    '',
  ])('is unknown where the entry names no place: %s', (rest) => {
    expect(placeAfter(rest)).toBeNull();
  });

  it('may stand between the day and the hour', () => {
    const text = 'Hearing set on June 3, 2022 in Courtroom II at 9:00 a.m. before Judge Ann Roe.';
    const entry = { court: 'mad', docketNumber: null, entryNumber: null, filedOn: null, labels: [], text };
    expect(classifyEntry(entry).dates[0]).toMatchObject({ time: '09:00', place: 'Courtroom II' });
  });

  it('stands beside the date, and beside no deadline', () => {
    const text =
      'Motion Hearing set for 6/10/2025 10:00 AM in Courtroom 9 before Judge Ann Roe. Responses due by 6/1/2025 in Courtroom 8.';
    const entry = { court: 'mad', docketNumber: null, entryNumber: null, filedOn: null, labels: [], text };
    const dates = classifyEntry(entry).dates.map(({ kind, place }) => ({ kind, place }));
    expect(dates).toEqual([
      { kind: 'hearing', place: 'Courtroom 9' },
      { kind: 'deadline', place: undefined },
    ]);
  });

  it('is read in little time from hostile words', () => {
    expect(placeAfter(` in ${'A. '.repeat(5_000)}`)?.length ?? 0).toBeLessThanOrEqual(240);
  });
});
