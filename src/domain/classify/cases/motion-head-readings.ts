import type { ReadingCase } from './reading.ts';

/** Whole entries: what a motion itself asks for, and papers named by a motion's filer. */
export const MOTION_HEAD_READINGS: readonly ReadingCase[] = [
  [
    'ilnd',
    '1:16-cv-00999',
    "MOTION by Plaintiff Roe Inc. to amend/correct briefing schedule on defendant's motion to strike and motion to dismiss (Poe, Ann)",
    'motion schedule - routine',
    '',
  ],
  [
    'ilnd',
    '1:16-cv-00999',
    "MINUTE entry before the Honorable Jane Roe: The parties' agreed motion to amend briefing schedule on pending motions [36] is granted. Briefing on the motion to dismiss is revised as follows: responses by 1/5/17. Mailed notice (abc, )",
    'order schedule granted routine',
    'entries 36; deadline 2017-01-05',
  ],
  [
    'ilnd',
    '1:16-cv-00999',
    'MINUTE entry before the Honorable Jane Roe: Oral agreed motion to reset status hearing is granted. Status hearing previously set for 9/29/2016 is reset for 10/6/2016 at 9:45 a.m. Mailed notice (abc, )',
    'order schedule granted routine',
    'gone hearing 2016-09-29; hearing 2016-10-06 09:45',
  ],
  [
    'ilnd',
    '1:16-cv-00999',
    "MINUTE entry before the Honorable Jane Roe: Defendant's motion to strike Plaintiff's contentions is briefed as follows: Plaintiff shall file a response by 3/1/17. The Notice of Motion date is stricken, and the parties need not appear. Mailed notice (abc, )",
    'order schedule set routine',
    'deadline 2017-03-01',
  ],
  [
    'ilnd',
    '1:16-cv-00999',
    'RESPONSE by Roe Inc. in Opposition to MOTION by Defendant Poe, Inc. to strike amended complaint[25] [30] (Poe, Ann)',
    'brief other - routine',
    'entries 25, 30',
  ],
  [
    'ilnd',
    '1:16-cv-00999',
    'MINUTE entry before the Honorable Jane Roe: In light of the notice of voluntary dismissal [28], this matter is returned to the District Judge. Status hearing set for 5/18/17 is hereby stricken. Referral terminated. Mailed notice (abc, )',
    'order schedule cancelled routine',
    'entries 28; gone hearing 2017-05-18',
  ],
  [
    'dcd',
    '1:08-cv-02999',
    'ORDER granting in part [7] Motion for Scheduling Order. Defendants shall answer by July 31, 2009. Signed by Judge Jane Roe on 7/2/09. (abc)',
    'order schedule granted_in_part routine',
    'entries 7; deadline 2009-07-31',
  ],
  [
    'dcd',
    '1:08-cv-02999',
    "MINUTE ORDER: In light of plaintiff's consent motion for an enlargement of time to file an opposition, it is hereby ordered that plaintiff's opposition is now due on or before February 1, 2010. Signed by Judge Jane Roe. (abc)",
    'order extension granted noise',
    'deadline 2010-02-01',
  ],
  [
    'dcd',
    '1:08-cv-02999',
    'MOTION for Leave to File Certain Exhibits (and Background Statement) to Motion to Dismiss by ROE BUREAU (Poe, Ann)',
    'motion other - routine',
    '',
  ],
  [
    'flsd',
    '1:19-cv-20999',
    'PAPERLESS ORDER: Any motion to dismiss shall be filed by June 3, 2019. Signed by Judge Jane Roe. (abc)',
    'order schedule set routine',
    'deadline 2019-06-03',
  ],
];
