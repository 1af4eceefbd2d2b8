import type { ReadingCase } from './reading.ts';

/** Whole entries: injunctions asked about, second choices and what a case ends with. */
export const SECOND_CHOICE_READINGS: readonly ReadingCase[] = [
  [
    'nysd',
    '1:25-cv-02001',
    'ORDER TO SHOW CAUSE FOR PRELIMINARY INJUNCTION AND TEMPORARY RESTRAINING ORDER: Show Cause Hearing set for 3/4/2025 at 10:00 AM in Courtroom 11D before Judge Jane Roe. (Signed by Judge Jane Roe on 2/28/2025) (abc)',
    'order preliminary_injunction - major',
    'hearing 2025-03-04 10:00',
  ],
  [
    'nysd',
    '1:25-cv-02001',
    'ORDER TO SHOW CAUSE FOR PRELIMINARY INJUNCTION AND TRO. IT IS HEREBY ORDERED that defendants show cause on 3/4/2025 why a preliminary injunction should not be issued. It is further ORDERED that, pending the hearing, a temporary restraining order is granted. (Signed by Judge Jane Roe on 2/28/2025) (abc)',
    'order tro granted critical',
    '',
  ],
  [
    'nysd',
    '1:25-cv-02001',
    'ORDER TO SHOW CAUSE WITH TEMPORARY RESTRAINING ORDER re: 3 Motion. (Signed by Judge Jane Roe on 2/28/2025) (abc)',
    'order tro granted critical',
    'entries 3',
  ],
  [
    'nysd',
    '1:25-cv-02001',
    'MOTION to Compel Arbitration or, Alternatively, to Dismiss. Document filed by Roe Corp..(Poe, Ann)',
    'motion compel - routine',
    '',
  ],
  [
    'nysd',
    '1:25-cv-02001',
    'MOTION to Dismiss or, in the alternative, to Transfer. Document filed by Roe Corp..(Poe, Ann)',
    'motion dismissal - major',
    '',
  ],
  [
    'nysd',
    '1:25-cv-02001',
    'MOTION to Strike 20 MOTION to Dismiss . Document filed by Ann Poe. (Poe, Ann)',
    'motion other - routine',
    'entries 20',
  ],
  [
    'cacd',
    '2:20-cv-02001',
    'ORDER by Judge Jane Roe: denying 12 Motion to Remand and granting 14 Motion to Dismiss. The action is dismissed with prejudice. (abc)',
    'order dismissal granted critical',
    'entries 12, 14',
  ],
  [
    'cacd',
    '2:20-cv-02001',
    'ORDER by Judge Jane Roe: denying 12 Motion to Remand and denying 14 Motion to Dismiss. (abc)',
    'order remand denied major',
    'entries 12, 14',
  ],
  [
    'mdd',
    '1:20-cv-02002',
    'Joint MOTION to Extend the Stay of Proceedings by Ann Poe. (Poe, Ann)',
    'motion stay - major',
    '',
  ],
  [
    'mdd',
    '1:20-cv-02002',
    'ORDER granting 12 Motion to Continue Stay. Signed by Judge Jane Roe on 3/4/2021. (abc)',
    'order stay granted major',
    'entries 12',
  ],
  [
    'mdd',
    '1:20-cv-02002',
    'MOTION to Extend Discovery Stay by Ann Poe. (Poe, Ann)',
    'motion extension - noise',
    '',
  ],
  [
    'mdd',
    '1:20-cv-02002',
    'ORDER granting 33 Motion to Reinstate 20 Motion to Dismiss. Signed by Judge Jane Roe on 3/4/2021. (abc)',
    'order other granted major',
    'entries 20, 33',
  ],
];
