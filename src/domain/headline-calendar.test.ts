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
    [
      'cacd',
      'MINUTES OF Telephonic Status Conference held before Judge Jane Roe. Court and counsel confer.',
      'Telephonic status conference held',
    ],
    [
      'ilnd',
      'MINUTE entry before the Honorable Jane Roe:Status hearing held. Fact discovery ordered closed by 9/30/2019.',
      'Status hearing held',
    ],
    [
      'cadc',
      "CLERK'S ORDER [2000003] filed scheduling oral argument on Monday, 05/15/2023. [23-5001]",
      'Oral argument set for May 15, 2023',
    ],
    [
      'nysd',
      'ORDER: the status conference scheduled for April 9, 2019, is adjourned sine die. SO ORDERED.',
      'Status conference of April 9, 2019 adjourned, no new date',
    ],
    [
      'cand',
      "CLERK'S NOTICE VACATING MOTION HEARING. The hearing set for 9/5/2019 is VACATED.",
      'Hearing of September 5, 2019 cancelled',
    ],
    [
      'ilnd',
      'NOTICE of Motion by Jane Roe for presentment of motion for preliminary injunction 5 before Honorable Ann Doe on 8/28/2020 at 09:15 AM.',
      'Presentment of motion for preliminary injunction set…',
    ],
    ['ca9', 'ARGUED AND SUBMITTED TO JANE ROE, JOHN DOE and ANN POE.', 'Case argued and submitted'],
    ['ca2', 'CASE, before RR, JD, AP, C.JJ., HEARD.', 'Case argued'],
    ['ca5', 'ORAL ARGUMENT HEARD before Judges Roe, Doe, Poe.', 'Oral argument held'],
    [
      'ca4',
      'CASE TENTATIVELY CALENDARED for oral argument during the 12/6/22 - 12/9/22 argument session.',
      'Case tentatively calendared for oral argument during the 12/6/22…',
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

describe('who has the case, and what the jury said', () => {
  it.each([
    [
      'njd',
      'TEXT ORDER REASSIGNING CASE. Case reassigned to Judge Jane E. Roe for all further proceedings.',
      'Case reassigned to Judge Jane E. Roe',
    ],
    [
      'ilnd',
      'EXECUTIVE COMMITTEE ORDER: It appearing that the Honorable Ann Doe has resigned; therefore it is ordered that the list of cases be reassigned. Case reassigned to the Honorable Jane Roe for all further proceedings.',
      'Case reassigned to Judge Jane Roe',
    ],
    [
      'ksd',
      'MINUTE ENTRY for proceedings held before Judge Jane Roe: JURY TRIAL held on 10/8/2019. Jury deliberates and returns verdict.',
      'Jury verdict',
    ],
  ])('in %s: %s', (court, text, expected) => {
    expect(headline(court, text)).toBe(expected);
  });

  it('names no magistrate judge to whom only motions were referred', () => {
    const text = 'ORDER REFERRING CASE to Magistrate Judge Jane Roe for pretrial matters.';
    expect(headline('cod', text)).not.toMatch(/^Case reassigned/);
  });
});
