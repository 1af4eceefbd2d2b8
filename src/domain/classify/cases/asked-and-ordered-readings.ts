import type { ReadingCase } from './reading.ts';

/** What is only asked for beside what is ordered, and orders told after a long way. */
export const ASKED_AND_ORDERED_READINGS: readonly ReadingCase[] = [
  [
    'dcd',
    '1:25-cv-09999',
    'ORDER. Plaintiffs seek an order enjoining the policy and directing the agency to reinstate the grants. The motion for a preliminary injunction (ECF No. 5) is denied without prejudice. Signed by Judge Jane Roe on 3/4/2026. (abc)',
    'order preliminary_injunction denied critical',
    'entries 5',
  ],
  [
    'dcd',
    '1:25-cv-09999',
    'ORDER: Plaintiffs request that Defendants restore the webpages. The parties shall confer about that request. Signed by Judge Jane Roe on 3/4/2026. (abc)',
    'order other - routine',
    '',
  ],
  [
    'dcd',
    '1:25-cv-09999',
    "MINUTE ORDER. The agency's action is stayed under 5 U.S.C. 705. Signed by Judge Jane Roe on 3/4/2026. (abc)",
    'order stay granted critical',
    '',
  ],
  [
    'dcd',
    '1:25-cv-09999',
    'MINUTE ORDER. The final rule is vacated. Signed by Judge Jane Roe on 3/4/2026. (abc)',
    'order vacatur vacated critical',
    '',
  ],
  [
    'mdd',
    '1:25-cv-09999',
    'PAPERLESS ORDER: The final rule is vacated. Signed by Judge Jane Roe on 3/4/2026. (abc)',
    'order vacatur vacated critical',
    '',
  ],
  [
    'nmd',
    '1:25-cv-09999',
    "ORDER by District Judge Jane Roe GRANTING 24 Unopposed Motion for Extension of Time to File Answer and to File Response to Motion for Preliminary Injunction. Defendants shall have until December 20, 2025, to file a Response to Plaintiff's 3 Motion for Preliminary Injunction.The Court's December 13, 2025, Order to Show Cause (ECF No. 23) is VACATED.[THIS IS A TEXT-ONLY ENTRY.] (abc)",
    'order extension granted noise',
    'entries 3, 23, 24; deadline 2025-12-20',
  ],
  [
    'nmd',
    '1:25-cv-09999',
    'PLEASE TAKE NOTICE that this case has been reassigned to District Judge Jane Roe as the trial judge. District Judge Ann Doe no longer assigned to this case.[THIS IS A TEXT-ONLY ENTRY.] (ab)',
    'assignment - - major',
    '',
  ],
  [
    'hid',
    '1:25-cv-09999',
    'EP: Motion for Temporary Restraining Order 65 hearing held. Oral arguments heard. The Court took the matter under submission. Written order to follow. (Court Reporter AP)(JUDGE JANE ROE)(abc, )',
    'hearing tro taken_under_advisement major',
    'entries 65',
  ],
  [
    'wawd',
    '1:25-cv-09999',
    "MINUTE ORDER by Judge Jane Roe. The court DENIES Federal Defendants' oral motion to stay its ruling pending appeal. (abc)",
    'order stay denied critical',
    '',
  ],
  [
    'nysd',
    '1:25-cv-09999',
    'ORDER. After a hearing on the record, and for the reasons stated in open court, the petition for writ of habeas corpus is DENIED. (Signed by Judge Jane Roe on 3/4/2026) (abc)',
    'order habeas denied critical',
    '',
  ],
];
