import type { ReadingCase } from './reading.ts';

/** Whole entries: orders that judges enter without a paper, and what stands beside them. */
export const ENTERING_READINGS: readonly ReadingCase[] = [
  [
    'hid',
    '1:25-cv-00522',
    'EO: ORDER REGARDING MOTION OF POE CAUSE AND ANN DOE TO INTERVENE AS DEFENDANTS. A response is welcome.',
    'order intervene - routine',
    '',
  ],
  [
    'hid',
    '1:25-cv-00522',
    "EO: In light of [ECF 73 ] Plaintiff's Notice of No Opposition, the [ECF 70 ] Motion of Poe Cause, Ann Doe, and Jane Rusk for Leave to File Brief of Amicus Curiae is GRANTED.",
    'order amicus_leave granted routine',
    'entries 70, 73',
  ],
  [
    'hid',
    '1:25-cv-00522',
    'EO: [ECF 41 ] Unopposed Motion to Extend Rule 16 Scheduling Conference is GRANTED.The Rule 16 Scheduling Conference scheduled for 2/9/2026 is CONTINUED to 5/7/2026 at 9:00 a.m. before MAGISTRATE JUDGE JANE ROE.',
    'order schedule granted routine',
    'entries 41; gone hearing 2026-02-09; hearing 2026-05-07 09:00',
  ],
  [
    'hid',
    '1:25-cv-00522',
    'Consent Unopposed MOTION re 3 to Extend Rule 16 Scheduling Conference Set Rule 16 Scheduling Conference Ann Poe appearing for Plaintiff (Poe, Ann)',
    'motion schedule - routine',
    'entries 3',
  ],
  [
    'hid',
    '1:25-cv-00522',
    'ADVISORY ENTRY. Submission of Proposed Orders - Please be advised that ECF No. 49 Stipulation Regarding Motion to Intervene was not sent to chambers.',
    'notice - - noise',
    'entries 49',
  ],
  [
    'hid',
    '1:25-cv-00522',
    "ORDER REJECTING THE PARTIES' STIPULATION AND DENYING THE MOTION OF POE CAUSE TO INTERVENE AS DEFENDANTS. Signed by SENIOR JUDGE JANE ROE on 2/17/2026.",
    'order intervene denied major',
    '',
  ],
  [
    'nynd',
    '1:25-cv-01338',
    'Letter Request Motion by United States of America Motion to Exceed Page Limit (Attachments: # (1) Memorandum of Law)(Poe, Ann)',
    'motion page_limit - routine',
    '',
  ],
  [
    'nynd',
    '1:25-cv-01338',
    'CROSS-MOTION to Compel and Response in Opposition to [73],[74],[76] Motions to Dismiss filed by United States of America. Reply due by 1/20/2026',
    'motion compel - routine',
    'entries 73, 74, 76; deadline 2026-01-20',
  ],
  [
    'kyed',
    '3:26-cv-00019',
    'NOTICE FOR ATTORNEY TO UPDATE ADDRESS to Ann Poe: It appears the address listed on your filing 3 MOTION to Intervene by Roe Alliance is different.',
    'notice - - noise',
    'entries 3',
  ],
  [
    'kyed',
    '3:26-cv-00019',
    'MOTION to Stay filed by United States of America. ( Attachments: # 1 Proposed Order)(Poe, Ann)',
    'motion stay - major',
    '',
  ],
];
