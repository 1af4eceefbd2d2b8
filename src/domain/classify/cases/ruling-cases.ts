import type { EventCase } from './case.ts';

/** Smaller rulings of trial courts. Parties are invented. */
export const RULING_CASES: readonly EventCase[] = [
  // Smaller rulings
  [
    'flsd',
    'PAPERLESS ORDER granting 11 Motion for Extension of Time. Response due 5/5/2021. Signed by Judge Jane Roe on 4/4/2021. (ab)',
    'order extension granted noise',
  ],
  [
    'flsd',
    'ENDORSED ORDER denying 33 Motion for Extension of Time to Complete Discovery. Signed by Judge John Doe on 2/2/2020.',
    'order extension denied routine',
  ],
  [
    'dcd',
    "MINUTE ORDER granting 12 Defendants' Consent Motion for Extension of Time. Defendants shall respond to the complaint on or before June 3, 2025. Signed by Judge Jane Roe on 5/5/2025.",
    'order extension granted noise',
  ],
  [
    'mad',
    'Judge Jane Roe: ELECTRONIC ORDER entered granting 14 Motion for Leave to Appear Pro Hac Vice Added Ann Doe.',
    'order pro_hac_vice granted noise',
  ],
  [
    'nysd',
    'ORDER FOR ADMISSION PRO HAC VICE granting 12 Motion for Ann Doe to Appear Pro Hac Vice. (Signed by Judge Jane Roe on 3/3/2020)',
    'order pro_hac_vice granted noise',
  ],
  [
    'dcd',
    'MINUTE ORDER granting 4 Motion for Leave to Appear Pro Hac Vice. Attorney Ann Doe is hereby admitted pro hac vice. Signed by Judge John Doe.',
    'order pro_hac_vice granted noise',
  ],
  [
    'ilnd',
    'MINUTE entry before the Honorable Jane Roe: Motion to appear pro hac vice 9 is granted. Mailed notice (abc, )',
    'order pro_hac_vice granted noise',
  ],
  [
    'mied',
    'ORDER granting 20 Motion to Withdraw as Attorney. Signed by District Judge Jane Roe. (ABc)',
    'order withdraw_counsel granted noise',
  ],
  [
    'cod',
    'ORDER granting 51 Motion to Compel. By Magistrate Judge Jane Roe on 3/3/2021. Text Only Entry (abc, )',
    'order compel granted major',
  ],
  [
    'nynd',
    'TEXT ORDER granting 22 Letter Request to adjourn the Rule 16 conference. The conference is reset to 4/4/2022 at 10:00 AM. Authorized by Magistrate Judge John Doe.',
    'order schedule granted routine',
  ],
  [
    'mad',
    'Judge Jane Roe: ELECTRONIC ORDER entered granting 31 Motion for Leave to File Excess Pages.',
    'order page_limit granted routine',
  ],
  [
    'dcd',
    'MINUTE ORDER granting 9 Motion for Leave to File Amicus Brief. Signed by Judge Jane Roe on 4/4/2025.',
    'order amicus_leave granted routine',
  ],
  [
    'dcd',
    'MINUTE ORDER granting 6 Motion to Proceed Under Pseudonym. Signed by Chief Judge Jane Roe.',
    'order pseudonym granted routine',
  ],
  [
    'mad',
    'Judge Jane Roe: ELECTRONIC ORDER entered granting 5 Motion to Seal. (Doe, Ann)',
    'order seal granted routine',
  ],
  [
    'almd',
    'ORDER granting 8 MOTION to Intervene. Signed by Judge Jane Roe on 3/3/2020.',
    'order intervene granted major',
  ],
  [
    'mdd',
    'MARGINAL ORDER approving 40 Stipulation for Extension of Time. Signed by Judge Jane Roe on 3/3/2020.',
    'order extension granted noise',
  ],
  [
    'njd',
    'TEXT ORDER: The request at [24] is granted. So Ordered by Magistrate Judge Jane Roe on 3/3/2020.',
    'order other granted major',
  ],
  [
    'nysd',
    'MEMO ENDORSEMENT on re: 45 Letter filed by Roe Inc. ENDORSEMENT: Application granted. The conference is adjourned to 5/5/2022 at 11:00 a.m. SO ORDERED. (Signed by Judge Jane Roe on 4/4/2022)',
    'order schedule granted routine',
  ],
  [
    'nysd',
    'ORDER granting 30 Letter Motion to Adjourn Conference. APPLICATION GRANTED. SO ORDERED. (Signed by Judge Jane Roe on 4/4/2022)',
    'order schedule granted routine',
  ],
  [
    'nyed',
    'ORDER granting 16 Motion for Extension of Time to File Answer. So Ordered by Magistrate Judge Jane Roe on 9/9/2021. (Doe, Ann)',
    'order extension granted noise',
  ],
  [
    'nyed',
    'SCHEDULING ORDER: An initial conference will be held at 11:00 a.m. on November 3, 2021. Ordered by Magistrate Judge Jane Roe on 9/9/2021.',
    'order schedule set routine',
  ],
  [
    'nyed',
    'STATUS REPORT ORDER: The parties shall file a status report by 5/5/2020. Ordered by Magistrate Judge Jane Roe.',
    'order other - routine',
  ],
  [
    'vaed',
    'ORDER that the Initial Pretrial Conference set for 3/3/2021 is CANCELLED. Signed by Magistrate Judge John Doe.',
    'order schedule cancelled routine',
  ],
  [
    'dcd',
    'MINUTE ORDER. The motion hearing set for 4/4/2025 is VACATED. Signed by Judge John Doe on 4/1/2025.',
    'order schedule cancelled routine',
  ],
  [
    'dcd',
    'MINUTE ORDER: The hearing on the Motion for Preliminary Injunction is RESCHEDULED to April 16, 2025 at 2:00 PM in Courtroom 12. Signed by Judge John Doe.',
    'order schedule reset major',
  ],
  [
    'dcd',
    'MINUTE ORDER: The parties shall appear for a hearing on the motion for a temporary restraining order on March 10, 2025, at 11:00 AM in Courtroom 24A. Signed by Judge Jane Roe.',
    'order schedule set major',
  ],
  [
    'ilnd',
    'MINUTE entry before the Honorable Jane Roe: Status hearing set for 5/5/2020 at 9:00 a.m. Mailed notice (abc)',
    'order schedule set routine',
  ],
  [
    'cand',
    'ORDER REFERRING CASE to Magistrate Judge for Discovery. Signed by Judge Jane Roe. (abc, COURT STAFF)',
    'assignment - - routine',
  ],
  [
    'cand',
    'ORDER RELATING CASES 3:25-cv-01780 and 3:25-cv-02000. Signed by Judge Jane Roe.',
    'order relate granted routine',
  ],
  [
    'nysd',
    'ORDER OF REFERENCE TO A MAGISTRATE JUDGE: Order that case be referred to the Clerk of Court for assignment to a Magistrate Judge for General Pretrial. (Signed by Judge Jane Roe on 1/1/2020)',
    'assignment - - routine',
  ],
  [
    'dcd',
    'ORDER REASSIGNING CASE. Case reassigned to Judge Jane Roe for all further proceedings. Judge John Doe no longer assigned to case. Approved by Unassigned. (abc)',
    'assignment - - major',
  ],
  [
    'nysd',
    'NOTICE OF CASE REASSIGNMENT to Judge Jane Roe. Judge John Doe is no longer assigned to the case. (ab)',
    'assignment - - major',
  ],
  [
    'cand',
    'ORDER REMANDING CASE TO SUPERIOR COURT by Judge Jane Roe granting 12 Motion to Remand. (abc, COURT STAFF)',
    'transfer remand granted major',
  ],
  [
    'ilsd',
    'ORDER denying 15 Motion to Remand to State Court. Signed by Judge John Doe on 2/2/2020.',
    'order remand denied major',
  ],
  [
    'nysd',
    'TRANSFER ORDER: the Clerk of Court is directed to transfer this action to the United States District Court for the Northern District of New York. (Signed by Chief Judge Jane Roe on 1/1/2020)',
    'transfer transfer granted major',
  ],
  [
    'txwd',
    'ORDER DENYING 22 Motion to Transfer Case to the Northern District of California. Signed by Judge John Doe.',
    'order transfer denied major',
  ],
  [
    'nywd',
    'REPORT AND RECOMMENDATION re 15 Motion to Dismiss: it is recommended that the motion be granted. Objections due fourteen days from receipt. Signed by Hon. Jane Roe on 2/2/2020.',
    'order dismissal - major',
  ],
  [
    'txsd',
    'MEMORANDUM AND RECOMMENDATIONS re: 20 MOTION for Summary Judgment. Objections to M&R due by 2/2/2021. (Signed by Magistrate Judge Jane Roe)',
    'order summary_judgment - major',
  ],
  [
    'caed',
    'FINDINGS and RECOMMENDATIONS signed by Magistrate Judge Jane Roe on 3/3/2020 RECOMMENDING this action be dismissed. Referred to Judge John Doe. Objections due within 14 days.',
    'order dismissal - major',
  ],
  [
    'dcd',
    'ORDER TO SHOW CAUSE why this case should not be dismissed for failure to prosecute. Response due by 4/4/2020. Signed by Judge Jane Roe.',
    'order other - major',
  ],
  [
    'txed',
    'PROTECTIVE ORDER. Signed by Magistrate Judge John Doe on 3/3/2020. (abc, )',
    'order discovery - routine',
  ],
  [
    'insd',
    'ORDER granting 14 Motion to Appear by Telephone. Signed by Magistrate Judge Jane Roe on 1/1/2020.',
    'order other granted routine',
  ],
  [
    'flsd',
    'PAPERLESS ORDER finding as moot 40 Motion to Compel. Signed by Judge Jane Roe.',
    'order compel moot routine',
  ],
  [
    'flmd',
    'ORDER granting 17 Motion for Leave to File Amended Complaint. Signed by Judge Jane Roe on 2/2/2021.',
    'order other granted routine',
  ],
  [
    'nysd',
    'ORDER denying 88 Motion for Reconsideration. (Signed by Judge Jane Roe on 2/2/2021) (ab)',
    'order reconsideration denied major',
  ],
  [
    'gasd',
    'ORDER granting 2 Motion for Leave to Proceed in forma pauperis. Signed by Magistrate Judge John Doe.',
    'order ifp granted routine',
  ],
  [
    'azd',
    'ORDER granting 50 Motion for Attorney Fees. Signed by Judge Jane Roe.',
    'order fees granted major',
  ],
  [
    'azd',
    'ORDER granting 21 Motion to Continue Trial as to John Doe (1). Jury Trial continued to 8/8/2020 at 09:00 AM.',
    'order schedule granted routine',
  ],
  [
    'ncwd',
    'TEXT-ONLY ORDER granting 30 Motion to Expedite. Entered by District Judge Jane Roe on 2/2/2024.',
    'order expedite granted routine',
  ],
  [
    'nysd',
    'ORDER: The Clerk of Court is directed to consolidate these actions. Cases are consolidated under 25-cv-1144. (Signed by Judge Jane Roe)',
    'order consolidate granted major',
  ],
  [
    'scd',
    'TEXT ORDER granting 7 Motion for Sanctions. Signed by Honorable Jane Roe on 2/2/2020.',
    'order sanctions granted major',
  ],
  [
    'dcd',
    'MINUTE ORDER: The Court takes 20 Motion for Preliminary Injunction under advisement. Signed by Judge John Doe.',
    'order preliminary_injunction taken_under_advisement major',
  ],
  [
    'mad',
    "ELECTRONIC Clerk's Notes for proceedings held before Judge Jane Roe: Motion Hearing held on 4/10/2025 re 24 MOTION for Preliminary Injunction. Court takes matter under advisement. (Court Reporter: A B.)",
    'hearing preliminary_injunction taken_under_advisement major',
  ],
  [
    'mad',
    'ELECTRONIC NOTICE Setting Hearing on Motion 24 MOTION for Preliminary Injunction : Motion Hearing set for 4/10/2025 02:00 PM in Courtroom 9 (In person only) before Judge Jane Roe. (Doe, Ann)',
    'hearing preliminary_injunction set major',
  ],
  [
    'mad',
    'Set/Reset Hearings: Motion Hearing set for 4/10/2025 02:00 PM in Courtroom 9 before Judge Jane Roe. (Doe, Ann)',
    'hearing - set routine',
  ],
];
