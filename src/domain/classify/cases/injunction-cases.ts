import type { EventCase } from './case.ts';

/** Injunctive relief and stays in trial courts, in the forms the districts give them. Parties are invented. */
export const INJUNCTION_CASES: readonly EventCase[] = [
  // Injunctive relief
  [
    'mad',
    'Judge Jane Roe: ORDER entered. MEMORANDUM AND ORDER granting 24 Motion for Preliminary Injunction. (Doe, Ann) (Entered: 04/14/2025)',
    'opinion preliminary_injunction granted critical',
  ],
  [
    'mdd',
    'ORDER GRANTING 110 Motion for Preliminary Injunction. Signed by Judge Jane Roe on 4/17/2025. (abcs, Deputy Clerk)',
    'order preliminary_injunction granted critical',
  ],
  [
    'mdd',
    'MEMORANDUM OPINION. Signed by Judge Jane Roe on 3/20/2025. (abcs, Deputy Clerk)',
    'opinion - - major',
  ],
  [
    'mdd',
    'TEMPORARY RESTRAINING ORDER. Signed by Judge Jane Roe on 3/20/2025. (abcs, Deputy Clerk)',
    'order tro granted critical',
  ],
  [
    'dcd',
    'ORDER denying 7 Motion for Temporary Restraining Order. See text for details. Signed by Judge John Doe on 3/19/2025. (lcabc)',
    'order tro denied critical',
  ],
  [
    'dcd',
    'MINUTE ORDER denying 2 MOTION for Temporary Restraining Order for the reasons stated on the record. Signed by Judge John Doe on 2/6/2025. (lcabc)',
    'order tro denied critical',
  ],
  [
    'dcd',
    "MEMORANDUM OPINION AND ORDER. The Court DENIES the plaintiffs' 28 Motion for a Preliminary Injunction. See text for details. Signed by Judge John Doe on May 12, 2025.",
    'opinion preliminary_injunction denied critical',
  ],
  [
    'cand',
    'ORDER GRANTING IN PART AND DENYING IN PART 14 MOTION FOR PRELIMINARY INJUNCTION. Signed by Judge Jane Roe on 5/22/2025. (abc, COURT STAFF) (Filed on 5/22/2025)',
    'order preliminary_injunction granted_in_part critical',
  ],
  [
    'wawd',
    "ORDER granting Plaintiffs' 10 Motion for Temporary Restraining Order. Hearing on preliminary injunction set for 2/6/2025 at 10:00 AM. Signed by Judge John Doe. (AB)",
    'order tro granted critical',
  ],
  [
    'txsd',
    'ORDER that Defendants are temporarily enjoined from removing Petitioner from the Southern District of Texas. (Signed by Judge Jane Roe) Parties notified.',
    'order tro granted critical',
  ],
  [
    'nysd',
    'ORDER TO SHOW CAUSE WITH TEMPORARY RESTRAINING ORDER: pending the hearing, defendants are restrained and enjoined from granting access. Show Cause Hearing set for 2/14/2025 at 02:00 PM before Judge Jane Roe.',
    'order tro granted critical',
  ],
  [
    'ord',
    'Opinion and Order: Motion for Preliminary Injunction 5 is DENIED. Signed on 9/3/2024 by Judge Jane Roe. (ab)',
    'opinion preliminary_injunction denied critical',
  ],
  [
    'mdd',
    'ORDER extending 12 Temporary Restraining Order until 4/5/2025. Signed by Judge Jane Roe on 3/27/2025.',
    'order tro granted critical',
  ],
  [
    'cacd',
    "MINUTES (IN CHAMBERS) ORDER DENYING PLAINTIFF'S EX PARTE APPLICATION FOR TEMPORARY RESTRAINING ORDER [8] by Judge Jane Roe. (abc)",
    'order tro denied critical',
  ],
  [
    'dcd',
    'MINUTE ORDER finding as moot 3 Motion for Temporary Restraining Order. Signed by Judge John Doe on 3/3/2025.',
    'order tro moot routine',
  ],
  [
    'dcd',
    'ORDER granting 98 Consent Motion to Dissolve the Preliminary Injunction. Signed by Judge John Doe on 9/1/2025.',
    'order preliminary_injunction granted critical',
  ],
  [
    'mad',
    'Judge Jane Roe: ELECTRONIC ORDER entered dissolving preliminary injunction 97 . (Doe, Ann)',
    'order preliminary_injunction lifted critical',
  ],
  [
    'ilnd',
    "MINUTE entry before the Honorable John Doe: Motion hearing held. Plaintiff's motion for temporary restraining order 5 is granted for the reasons stated on the record. Enter Order. Status hearing set for 3/1/2025 at 9:30 a.m. Mailed notice (abc, )",
    'order tro granted critical',
  ],
  [
    'nyed',
    'Minute Entry for proceedings held before Judge Jane Roe: Show Cause Hearing held on 2/3/2025. The application for a preliminary injunction is DENIED. (Court Reporter A. B.)',
    'order preliminary_injunction denied critical',
  ],
  [
    'flsd',
    'PERMANENT INJUNCTION. Signed by Judge Jane Roe on 6/6/2022. See attached document for full details. (ab)',
    'order injunction granted critical',
  ],
  [
    'dcd',
    'ORDER granting in part and denying in part 21 Motion for Preliminary Injunction and Stay under 5 U.S.C. § 705. Signed by Judge Jane Roe on 8/1/2025. (lcabc)',
    'order preliminary_injunction granted_in_part critical',
  ],
  // Stays
  [
    'mad',
    'Judge Jane Roe: ELECTRONIC ORDER entered denying 110 Motion to Stay Pending Appeal. (Doe, Ann)',
    'order stay denied critical',
  ],
  [
    'dcd',
    'MINUTE ORDER granting 40 Joint Motion to Stay Proceedings. This case is STAYED pending resolution of the appeal. Signed by Judge Jane Roe on 5/5/2025.',
    'order stay granted major',
  ],
  ['casd', 'ORDER Lifting Stay. Signed by Judge Jane Roe on 4/4/2023. (abc)', 'order stay lifted major'],
  [
    'txed',
    'ORDER granting 45 Unopposed Motion to Stay Case. Signed by District Judge John Doe on 3/3/2020. (abc, )',
    'order stay granted major',
  ],
  [
    'mdd',
    'PAPERLESS ORDER: The case is STAYED in light of the lapse in appropriations. Signed by Judge Jane Roe on 10/2/2025.',
    'order stay granted major',
  ],
  [
    'nysd',
    'ORDER STAYING CASE. The action is stayed until further order. (Signed by Judge Jane Roe on 1/1/2020)',
    'order stay granted major',
  ],
  [
    'cand',
    'ORDER DENYING MOTION TO STAY PRELIMINARY INJUNCTION PENDING APPEAL by Judge Jane Roe; denying 99 Motion to Stay. (abc, COURT STAFF)',
    'order stay denied critical',
  ],
  [
    'azd',
    'ORDER temporarily staying removal of Petitioner from the District of Arizona pending further Order of the Court. Signed by Judge Jane Roe on 6/1/2025.',
    'order stay granted critical',
  ],
  // Section 705 has words of its own
  [
    'cand',
    'Order by Judge Jane Roe granting 16 Motion to Postpone Effective Date of Agency Action.(abclc2, COURT STAFF) (Filed on 3/31/2025)',
    'order stay granted critical',
  ],
  // The ruling is on the motion that was heard
  [
    'dcd',
    'Minute Entry for proceedings held before Judge Jane Roe: Motion Hearing held on 3/18/2025 re 9 MOTION for Temporary Restraining Order. Oral arguments heard, and denied for the reasons set forth on the record. (Court Reporter Ann Poe.)',
    'order tro denied critical',
  ],
  [
    'nysd',
    "ORDER: For the reasons stated on the record, the temporary restraining order entered on February 8, 2025, as modified, is extended pending the Court's ruling on the motion for a preliminary injunction. (Signed by Judge Jane Roe on 2/14/2025)",
    'order tro granted critical',
  ],
  [
    'cacd',
    'ORDER DENYING EX PARTE APPLICATION TO STAY TEMPORARY RESTRAINING ORDER PENDING APPEAL 94 by Judge Jane Roe. (abc)',
    'order stay denied critical',
  ],
  [
    'cadc',
    'EMERGENCY MOTION [2113900] for stay pending appeal and for administrative stay filed by John Roe (Service Date: 05/02/2025 by CM/ECF NDA) Length Certification: 5,190 words. [25-5122]',
    'motion stay - major',
  ],
];
