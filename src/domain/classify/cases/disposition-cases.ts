import type { EventCase } from './case.ts';

/** Dismissals, judgments and habeas rulings of trial courts. Parties are invented. */
export const DISPOSITION_CASES: readonly EventCase[] = [
  // Dismissals
  [
    'nysd',
    'ORDER OF DISMISSAL: IT IS HEREBY ORDERED that this action is dismissed without costs and without prejudice to restoring the action within thirty days. (Signed by Judge Jane Roe on 2/2/2021) (ab)',
    'order dismissal dismissed critical',
  ],
  [
    'dcd',
    'ORDER granting 15 Motion to Dismiss. This is a final, appealable Order. Signed by Judge John Doe on 7/7/2024.',
    'order dismissal granted critical',
  ],
  [
    'dcd',
    'ORDER denying 15 Motion to Dismiss. Signed by Judge John Doe on 7/7/2024.',
    'order dismissal denied major',
  ],
  [
    'cand',
    'ORDER by Judge Jane Roe granting in part and denying in part 30 Motion to Dismiss. (abc, COURT STAFF)',
    'order dismissal granted_in_part major',
  ],
  [
    'flmd',
    'ORDER dismissing case without prejudice for failure to prosecute. The Clerk is directed to close this case. Signed by Judge Jane Roe on 5/5/2020. (ABC)',
    'order dismissal dismissed critical',
  ],
  [
    'gand',
    'ORDER DISMISSING CASE for lack of jurisdiction. Signed by Judge John Doe on 1/1/2019. (abc)',
    'order dismissal dismissed critical',
  ],
  [
    'nyed',
    'ORDER DISMISSING CASE: The stipulation of dismissal 20 is so ordered. The Clerk of Court is directed to close this case. Ordered by Judge Jane Roe on 3/4/2020. (Doe, John)',
    'order dismissal dismissed critical',
  ],
  [
    'cacd',
    'ORDER GRANTING STIPULATION TO DISMISS ACTION WITH PREJUDICE [33] by Judge Jane Roe. (MD JS-6. Case Terminated). (abc)',
    'order dismissal dismissed critical',
  ],
  [
    'nysd',
    'STIPULATION AND ORDER OF VOLUNTARY DISMISSAL: that the above-captioned action is voluntarily dismissed with prejudice. (Signed by Judge Jane Roe on 8/8/2019)',
    'order dismissal dismissed critical',
  ],
  [
    'pawd',
    'ORDER DISMISSING PARTIES. Defendant Roe Corp dismissed. Signed by Judge John Doe on 1/2/2020.',
    'order dismissal dismissed major',
  ],
  [
    'txnd',
    "ORDER: Plaintiff's claims against Defendant Roe Inc. are DISMISSED with prejudice. (Ordered by Judge Jane Roe on 2/3/2022) (abc)",
    'order dismissal dismissed major',
  ],
  [
    'mnd',
    'ORDER ADOPTING REPORT AND RECOMMENDATION 12 . This action is DISMISSED WITHOUT PREJUDICE. Signed by Judge Jane Roe on 4/4/2021.',
    'order dismissal dismissed critical',
  ],
  // Summary judgment, class, merits
  [
    'ohnd',
    "Memorandum Opinion and Order granting Defendant's 40 Motion for summary judgment. Judge Jane Roe on 5/5/22. (A,B)",
    'opinion summary_judgment granted critical',
  ],
  [
    'flnd',
    'ORDER denying 55 Motion for Summary Judgment. Signed by JUDGE JANE ROE on 1/1/2020. (abc)',
    'order summary_judgment denied major',
  ],
  [
    'paed',
    'MEMORANDUM AND/OR OPINION. SIGNED BY HONORABLE JANE ROE ON 3/3/20. 3/4/20 ENTERED AND COPIES E-MAILED.(ab)',
    'opinion - - major',
  ],
  [
    'cand',
    'ORDER GRANTING MOTION FOR CLASS CERTIFICATION by Judge Jane Roe; granting 88 Motion to Certify Class.',
    'order class_certification granted major',
  ],
  [
    'nhd',
    'ORDER granting 12 Motion to Certify Class; granting 24 Motion for Preliminary Injunction. So Ordered by Judge Jane Roe.',
    'order preliminary_injunction granted critical',
  ],
  [
    'dcd',
    'ORDER granting 20 Motion for Summary Judgment; denying 22 Cross Motion for Summary Judgment; the Rule is VACATED and REMANDED to the agency. Signed by Judge John Doe.',
    'order summary_judgment granted critical',
  ],
  ['ilnd', 'ENTERED JUDGMENT on 3/3/2023. Mailed notice (abc)', 'judgment - - critical'],
  [
    'nysd',
    "CLERK'S JUDGMENT re: 44 Memorandum & Opinion in favor of Roe Inc. against Doe LLC. It is ORDERED that the motion to dismiss is GRANTED and the case is closed. (Signed by Clerk of Court Ann Doe on 2/2/2022)",
    'judgment dismissal granted critical',
  ],
  [
    'txsd',
    'FINAL JUDGMENT. Case terminated on 5/5/2020. (Signed by Judge Jane Roe) Parties notified.(abc)',
    'judgment - - critical',
  ],
  [
    'cacd',
    'JUDGMENT by Judge Jane Roe, in favor of Defendant against Plaintiff. IT IS ORDERED that this action is DISMISSED with prejudice. Related to: R&R - Accepting Report and Recommendations 20 . (MD JS-6, Case Terminated). (abc)',
    'judgment dismissal dismissed critical',
  ],
  [
    'wied',
    'DEFAULT JUDGMENT in favor of Plaintiff against John Doe. Signed by Judge Jane Roe.',
    'judgment - - critical',
  ],
  [
    'njd',
    'CONSENT JUDGMENT in favor of Plaintiff. Signed by Judge Jane Roe on 3/1/2018. (ab, )',
    'judgment - - critical',
  ],
  ['vaed', 'JURY VERDICT as to John Doe (1) Guilty on Count 1, 2.', 'judgment - - critical'],
  // Habeas
  [
    'cacd',
    'ORDER granting Petition for Writ of Habeas Corpus 1 by Judge Jane Roe. (abc)',
    'order habeas granted critical',
  ],
  [
    'txwd',
    'ORDER DENYING 1 Petition for Writ of Habeas Corpus. Signed by Judge Jane Roe. (ab)',
    'order habeas denied critical',
  ],
  [
    'mnd',
    'ORDER TO SHOW CAUSE re 1 Petition for Writ of Habeas Corpus. Answer due by 3/3/2025. Signed by Magistrate Judge Jane Roe.',
    'order habeas - major',
  ],
];
