import type { EventCase } from './case.ts';

/** Rulings of trial courts, in the forms the districts give them. Parties are invented. */
export const RULING_CASES: readonly EventCase[] = [
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
    'order dismissal granted critical',
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
