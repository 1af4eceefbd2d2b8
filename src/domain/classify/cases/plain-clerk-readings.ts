import type { ReadingCase } from './reading.ts';

/** Everyday entries of many clerks: plans taken back, notices that a judge orders, motions that nobody opposed. */
export const PLAIN_CLERK_READINGS: readonly ReadingCase[] = [
  [
    'almd',
    '1:25-cv-09999',
    'TEXT ORDER granting 22 Motion to File Amended Complaint, noting that the Defendant has filed no opposition to it. Signed by Judge Jane Roe on 2/20/2026. (ABC)',
    'order other granted routine',
    'entries 22',
  ],
  [
    'flmd',
    '1:25-cv-09999',
    'ENDORSED ORDER VACATING AND SETTING ASIDE 40 Scheduling and Mediation Order. Signed by Judge Jane Roe on 2/20/2026. (ABC)',
    'order schedule vacated routine',
    'entries 40',
  ],
  [
    'txsd',
    '1:25-cv-09999',
    'ORDER vacating 12 Scheduling Order. (Signed by Judge Jane Roe) Parties notified. (abc)',
    'order schedule vacated routine',
    'entries 12',
  ],
  [
    'mowd',
    '1:25-cv-09999',
    'ORDER vacating the scheduling order and resetting the pretrial conference to March 20, 2026 at 10:00 AM. Signed on 2/20/2026 by Judge Jane Roe. (Poe, Ann)',
    'order schedule reset routine',
    'hearing 2026-03-20 10:00',
  ],
  [
    'nysd',
    '1:25-cv-09999',
    'NOTICE OF COURT CONFERENCE: The Honorable Jane Roe, U.S.D.J. has ordered that counsel for all parties attend a conference at the time and place fixed below. SO ORDERED. Initial Conference set for 3/12/2026 at 11:00 AM in Courtroom 14B before Judge Jane Roe. (Signed by Judge Jane Roe on 2/20/2026) (abc)',
    'order schedule set routine',
    'hearing 2026-03-12 11:00',
  ],
  [
    'nysd',
    '1:25-cv-09999',
    'MEMO ENDORSEMENT on re: 131 Satisfaction of Judgment. ENDORSEMENT: The Clerk of Court is directed to close this case. SO ORDERED. (Signed by Judge Jane Roe on 2/20/2026) (abc)',
    'termination - - major',
    'entries 131',
  ],
  [
    'mad',
    '1:25-cv-09999',
    "Judge Jane Roe: ELECTRONIC ORDER entered. The parties jointly moved to stay the Court's February 6, 2026, Order. The motion is ALLOWED to the extent that the Court's prior Order, Doc. No. 108, is stayed until May 28, 2026. (Poe, Ann)",
    'order stay granted critical',
    'entries 108; deadline 2026-05-28',
  ],
  [
    'mad',
    '1:25-cv-09999',
    'Judge Jane Roe: ELECTRONIC ORDER entered. Any party wishing to respond to 115 Motion to Enforce Judgment shall do so in fourteen days. Set Deadlines as to 115 Motion to Enforce Judgment. (Responses due by 3/13/2026) (Poe, Ann)',
    'order schedule set routine',
    'entries 115; deadline 2026-03-13',
  ],
  [
    'mad',
    '1:25-cv-09999',
    'Judge Jane Roe: ELECTRONIC ORDER entered granting 118 Motion for Leave to Continue the Deadline to Oppose 115 Motion to Enforce Judgment. Opposition due by 3/27/2026. (Poe, Ann)',
    'order extension granted noise',
    'entries 115, 118; deadline 2026-03-27',
  ],
];
