import type { ReadingCase } from './reading.ts';

/** Whole entries: the dockets, entries and days that they name, in words of many clerks. The names are invented. */
export const STATED_FACT_READINGS: readonly ReadingCase[] = [
  // Clerks send papers to a court of appeals and get its number back, and seldom write "USCA" beside it.
  [
    'mdd',
    '1:25-cv-00999',
    'TRANSMITTAL of Notice of Appeal and Docket Sheet to the 4th Circuit, filed by Jane Roe, John Doe and the Roe County Department of Health and Human Services, Case Number 25-1999. (abc)',
    'appeal_event - - routine',
    'appeal 25-1999 @ca4',
  ],
  [
    'mad',
    '1:25-cv-10999',
    'Acknowledgment of receipt of 99 Notice of Appeal by the First Circuit, assigned 25-1999. (abc)',
    'appeal_event - - routine',
    'entries 99; appeal 25-1999 @ca1',
  ],
  [
    'vaed',
    '3:25-cv-00999',
    'MANDATE of USCA as to 99 Notice of Appeal, 25-1999. (abc)',
    'mandate - - major',
    'entries 99; appeal 25-1999 @ca4',
  ],
  [
    'vaed',
    '3:25-cv-00999',
    'JUDGMENT of the 4th Circuit affirming the order of this court as to 99 Notice of Appeal, 25-1999',
    'appeal_event - affirmed critical',
    'entries 99; appeal 25-1999 @ca4',
  ],
  [
    'nysd',
    '1:25-cv-00999',
    'Trial set for 3/1/2027 through 3/5/2027 at 9:00 AM before Judge Ann Roe.',
    'hearing - set routine',
    'hearing 2027-03-01 09:00',
  ],
  [
    'njd',
    '2:25-cv-00999',
    'STIPULATION and ORDER: the parties jointly request that the Court extend until June 3, 2026 the time to answer the complaint; so ordered. Signed by Judge Ann Roe on 5/1/2026.',
    'order extension granted noise',
    'deadline 2026-06-03',
  ],
  [
    'mied',
    '2:25-cv-00999',
    'NOTICE of intent to dismiss: failure to effect service will result in dismissal on 3/5/2027.',
    'notice - - routine',
    'deadline 2027-03-05',
  ],
];
