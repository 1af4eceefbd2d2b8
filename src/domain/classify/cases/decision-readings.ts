import type { ReadingCase } from './reading.ts';

/** Whole entries: what decides a case above. */
export const DECISION_READINGS: readonly ReadingCase[] = [
  [
    'ca9',
    '25-1100',
    'MEMORANDUM DISPOSITION (Ann ROE, John POE, Jane DOE) The temporary stay of removal remains in place until the mandate issues. The motion for a stay of removal is otherwise denied. PETITION DENIED. FILED AND ENTERED JUDGMENT. [Entered: 04/03/2025 09:50 AM]',
    'opinion - denied critical',
    '',
  ],
  [
    'ca9',
    '25-1100',
    'MEMORANDUM DISPOSITION (Ann ROE, John POE, Jane DOE) GRANTED and REMANDED. FILED AND ENTERED JUDGMENT. [Entered: 04/03/2025 09:50 AM]',
    'opinion - granted critical',
    '',
  ],
  [
    'ca9',
    '25-1100',
    'OPINION (ROE, POE, DOE) PETITION DENIED IN PART, GRANTED IN PART AND REMANDED. Opinion by Judge Roe. FILED AND ENTERED JUDGMENT. [Entered: 04/03/2025 09:50 AM]',
    'opinion - granted_in_part critical',
    '',
  ],
  [
    'ca9',
    '25-1100',
    'ORDER FILED. The petition for review is summarily denied because the questions raised are so insubstantial as not to require further argument. [Entered: 04/03/2025 09:50 AM]',
    'order other denied critical',
    '',
  ],
  [
    'ca9',
    '25-1100',
    'ORDER FILED. The motion to stay removal (DE 5) is granted. The motion to dismiss (DE 7) is denied. [Entered: 04/03/2025 09:50 AM]',
    'order stay granted critical',
    'entries 5, 7',
  ],
  [
    'ca9',
    '25-1100',
    'ORDER FILED. The motion to dismiss (DE 7) is denied. The motion to stay removal (DE 5) is denied. [Entered: 04/03/2025 09:50 AM]',
    'order stay denied critical',
    'entries 5, 7',
  ],
  [
    'cadc',
    '25-5100',
    'PER CURIAM ORDER [2111100] filed granting motion for summary affirmance [2100000-2]. Before Judges: Roe, Poe and Doe. [25-5100]',
    'order other granted critical',
    '',
  ],
  [
    'cadc',
    '25-5100',
    'PER CURIAM ORDER [2111100] filed denying motion for summary affirmance [2100000-2]. Before Judges: Roe, Poe and Doe. [25-5100]',
    'order other denied major',
    '',
  ],
  [
    'cit',
    '1:25-cv-00010',
    "Slip Opinion 25-12 and Judgment entered on 5/5/2025: denying Plaintiff's Motion for Judgment on the Agency Record. (Poe, Ann)",
    'opinion other denied critical',
    '',
  ],
];
