import type { ReadingCase } from './reading.ts';

/** Whole entries: clerks of the circuits under names of their own. */
export const APPEAL_CLERK_READINGS: readonly ReadingCase[] = [
  [
    'ca5',
    '23-30126',
    'DOCUMENT RECEIVED - NO ACTION TAKEN. No action will be taken at this time on the Letter received from Appellant because...',
    'notice - - noise',
    '',
  ],
  ['ca5', '23-30126', 'ADMINISTRATIVE STAY entered.', 'order administrative_stay granted critical', ''],
  [
    'ca4',
    '24-1000',
    'ORAL ARGUMENT NOTIFICATION filed. Date/Time: 05/07/2024 9:30 a.m. Location: Richmond, VA',
    'hearing - set major',
    'hearing 2024-05-07 09:30',
  ],
  [
    'ca4',
    '24-1000',
    'ORDER filed [100] placing case in abeyance pending decision in 23-1234.',
    'order stay granted major',
    'entries 100; related 23-1234 @ca4',
  ],
  [
    'ca9',
    '22-16810',
    'The Mediation Questionnaire for this case was filed on 12/02/2022.',
    'appeal_event - - routine',
    '',
  ],
  [
    'ca9',
    '22-16810',
    'Filed (ECF) Appellee Roe Correspondence: Notice of change of counsel.',
    'letter - - routine',
    '',
  ],
  [
    'ca9',
    '22-16810',
    'Received 6 paper copies of Opening Brief [12] filed by Roe.',
    'appeal_event - - routine',
    'entries 12',
  ],
  ['ca9', '22-16810', 'Terminated Ann Roe for Poe in 22-16810', 'appearance - - noise', ''],
  [
    'ca9',
    '22-16810',
    'OPINION FILED (Roe, Poe) PETITION GRANTED; REMANDED. FILED AND ENTERED JUDGMENT.',
    'opinion - granted critical',
    '',
  ],
  [
    'ca9',
    '22-16810',
    'CLERK ORDER FILED. Opening brief is due July 8, 2024.',
    'order schedule set routine',
    'deadline 2024-07-08',
  ],
];
