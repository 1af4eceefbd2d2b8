import { describe, expect, it } from 'vitest';
import { classifyEntry } from './classify/index.ts';
import { headlineOf } from './headline.ts';

function headline(court: string, text: string, labels: string[] = []): string {
  const words = { court, docketNumber: null, entryNumber: null, filedOn: null, labels, text };
  return headlineOf(classifyEntry(words).event, { labels, text, court: null });
}

describe('the headline of a sitting says what was set, and for when', () => {
  it.each([
    [
      'mad',
      'Judge Ann Roe: ELECTRONIC ORDER Setting Hearing on Motion 12 MOTION to Stay : Motion Hearing set for 6/10/2025 10:00 AM in Courtroom 9 before Judge Ann Roe. (abc) (Entered: 06/01/2025)',
      'Hearing on motion to stay set for June 10, 2025, 10:00 AM',
    ],
    [
      'nysd',
      'SCHEDULING ORDER: The conference previously scheduled for August 1, 2017 is hereby adjourned to Wednesday, August 2, 2017 at 4:15 p.m.',
      'Conference moved to August 2, 2017, 4:15 PM',
    ],
    [
      'flmd',
      'NOTICE canceling Case Management Hearing scheduled for 1/11/2017 (ABC)',
      'Case management hearing of January 11, 2017 cancelled',
    ],
    [
      'ca9',
      'NOTICE OF ORAL ARGUMENT on Monday, April 17, 2023- 09:30 A.M. - Courtroom 1',
      'Oral argument set for April 17, 2023, 9:30 AM',
    ],
    [
      'dcd',
      'MINUTE ORDER: A hearing on the motion for a preliminary injunction is set for 5/1/2025 at 2:00 PM in Courtroom 8.',
      'Hearing on preliminary injunction set for May 1, 2025, 2:00 PM',
    ],
    [
      'txsd',
      'Minute Entry for proceedings held before Judge Ann Roe: RE-ARRAIGNMENT held on 4/15/2020.',
      'Re-arraignment held',
    ],
    [
      'ned',
      'TEXT MINUTE ENTRY for proceedings held before Magistrate Judge Ann Roe in Lincoln on 10/15/2013 as to John Roe. Initial Appearance on Indictment held.',
      'Initial appearance on indictment held',
    ],
  ])('in %s: %s', (court, text, expected) => {
    expect(headline(court, text)).toBe(expected);
  });

  it('says no date where the entry states none', () => {
    expect(headline('mad', 'ELECTRONIC ORDER Setting Hearing on Motion 12 MOTION to Stay.')).toBe(
      'Electronic order Setting Hearing on Motion 12 motion to Stay',
    );
  });

  it('takes the words of the entry where its label names but the kind of paper', () => {
    expect(headline('mad', 'ELECTRONIC ORDER Setting Hearing on 12 Motion.', ['Order'])).toBe(
      'Electronic order Setting Hearing on 12 Motion',
    );
    expect(headline('mad', 'ORDER re 12 Motion.', ['Order on Motion for Leave'])).toBe(
      'Order on motion for leave',
    );
  });

  it('never names a day that the entry does not', () => {
    const moved = headline('nysd', 'ORDER: The trial set for 5/1/2025 is adjourned to 6/2/2025.');
    expect(moved).toBe('Trial moved to June 2, 2025');
  });
});
