import type { ReadingCase } from './reading.ts';

/** Whole entries: days that are kept, moved or owed and entries that are named in the prose of orders. The names are invented. */
export const DAY_AND_ENTRY_READINGS: readonly ReadingCase[] = [
  [
    'nysd',
    '1:24-cv-06999',
    'OPINION AND ORDER re: 41 MOTION to Dismiss . filed by Roe Inc. For the foregoing reasons, the motion is GRANTED in part. Plaintiff may replead Counts 3 and 5 by June 2, 2025. (Signed by Judge Ann Roe on 5/2/2025) (abc)',
    'opinion dismissal granted_in_part major',
    'entries 41; deadline 2025-06-02',
  ],
  [
    'txed',
    '2:24-cv-00999',
    'ORDER granting 101 SEALED MOTION for Leave to Exceed Page Limits, see Dkt. Nos. 80, 82-83. Trial starts 8/18/2025 as set in Dkt. No. 31. Signed by District Judge Ann Roe on 5/5/2025. (abc)',
    'order page_limit granted routine',
    'entries 31, 80, 82, 83, 101; hearing 2025-08-18',
  ],
  [
    'dcd',
    '1:24-cv-00999',
    'MINUTE ORDER GRANTING the 20 Consent Motion for Extension. FURTHER ORDERED that defendant shall answer or otherwise respond to 1 the Complaint by May 22, 2025. Signed by Judge Ann Roe on 5/6/2025. (lcabc)',
    'order extension granted noise',
    'entries 1, 20; deadline 2025-05-22',
  ],
  [
    'vaed',
    '1:24-cv-00999',
    'ORDER denying Motion to Stay (Dkt. No. 14); the June 13, 2025 discovery cutoff remains in place. Signed by District Judge Ann Roe on 5/9/2025. (abc)',
    'order stay denied major',
    'entries 14; deadline 2025-06-13',
  ],
  // A last day that is extended is gone, on whichever side of it that is said.
  [
    'txsd',
    '4:24-cv-00999',
    'ORDER: the June 13, 2025 deadline is extended to July 13, 2025. The June 20, 2025 dispositive motion deadline is VACATED.',
    'order extension granted routine',
    'gone deadline 2025-06-13; deadline 2025-07-13; gone deadline 2025-06-20',
  ],
  [
    'cacd',
    '2:24-cv-00999',
    'TEXT ONLY ENTRY (IN CHAMBERS) by Judge Ann Roe: The Court, on its own motion, CONTINUES the hearing on the Motion for Summary Judgment 55, presently set for May 19, 2025 at 8:30 a.m., to June 9, 2025 at 8:30 a.m., and the Final Pretrial Conference from June 16, 2025 to July 14, 2025 at 10:00 a.m. (abc) TEXT ONLY ENTRY',
    'order schedule reset routine',
    'entries 55; gone hearing 2025-05-19 08:30; hearing 2025-06-09 08:30; gone hearing 2025-06-16; hearing 2025-07-14 10:00',
  ],
  [
    'laed',
    '2:24-cv-00999',
    'SCHEDULING ORDER: Discovery due by 9/30/2025; expert reports due 7/15/2025 (plaintiff) and 8/14/2025 (defendants). Signed by Judge Ann Roe on 5/8/2025.(abc)',
    'order schedule set routine',
    'deadline 2025-09-30; deadline 2025-07-15; deadline 2025-08-14',
  ],
  [
    'wvsd',
    '2:24-cv-00999',
    'ORDER granting 17 JOINT MOTION to Extend; Rule 26(f) Meeting by 6/13/2025; last day to Report to Court 6/20/2025; scheduling conference 6/27/2025 at 1:30 p.m. in Charleston. Signed by Judge Ann Roe on 5/9/2025. (abc)',
    'order extension granted noise',
    'entries 17; deadline 2025-06-13; deadline 2025-06-20; hearing 2025-06-27 13:30',
  ],
  [
    'nvd',
    '2:24-cv-00999',
    'MINUTE ORDER IN CHAMBERS of Magistrate Judge Ann Roe. IT IS HEREBY ORDERED that the ENE currently scheduled for May 27, 2025 is VACATED and RESCHEDULED to 9:00 AM, June 24, 2025, by video conference. (ABC)',
    'order schedule reset routine',
    'gone hearing 2025-05-27; hearing 2025-06-24 09:00',
  ],
  [
    'ca5',
    '25-10999',
    "COURT ORDER granting Motion to expedite appeal filed by Appellant Roe [21]; A/Pet's Brief Due on 06/02/2025 for Appellant Roe. Case to be placed on the July 7, 2025 oral argument calendar. Judge: ABC. [25-10999] (ABC)",
    'order expedite granted routine',
    'entries 21; deadline 2025-06-02; hearing 2025-07-07',
  ],
];
