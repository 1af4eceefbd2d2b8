import type { EventCase } from './case.ts';

/** Further language of the districts, south to east. Parties are invented. */
export const REMAINING_DISTRICT_CASES: readonly EventCase[] = [
  [
    'txsd',
    'ORDER granting 12 Opposed MOTION to Compel.(Signed by Judge Roe) Parties notified.',
    'order compel granted major',
  ],
  [
    'txsd',
    'ORDER for Initial Pretrial and Scheduling Conference and Order to Disclose Interested Persons. Initial Conference set for 5/5/2020',
    'order schedule set routine',
  ],
  [
    'txsd',
    'NOTICE of Setting as to 12 MOTION to Dismiss. Motion Hearing set for 5/5/2020',
    'hearing dismissal set routine',
  ],
  [
    'txsd',
    'Clerks Notice of Filing of an Appeal. The following Notice of Appeal and related motions are pending',
    'appeal_event - - routine',
  ],
  [
    'txnd',
    'ELECTRONIC ORDER granting 12 Motion for Extension of Time to File Response/Reply',
    'order extension granted noise',
  ],
  [
    'txnd',
    'New Case Notes: A filing fee has been paid. Pursuant to Misc. Order 6, Plaintiff is provided the Notice of Right to Consent',
    'notice - - noise',
  ],
  [
    'txnd',
    "MEMORANDUM OPINION AND ORDER: The Court GRANTS Plaintiff's 12 Motion for Preliminary Injunction. (Ordered by Judge Roe on 3/3/2022)",
    'opinion preliminary_injunction granted critical',
  ],
  ['flsd', 'ORDER Adopting 30 Report and Recommendations. Signed by Judge Roe.', 'order other - major'],
  ['flsd', 'ORDER OF DISMISSAL WITHOUT PREJUDICE. Closing Case.', 'order dismissal dismissed critical'],
  ['flsd', 'Notice of Court Practice in Removal cases.', 'notice - - routine'],
  ['flsd', 'BAR LETTER RE: Admissions sent to attorney Ann Doe', 'letter - - routine'],
  [
    'flsd',
    'PAPERLESS ORDER SETTING HEARING on 12 Motion: Motion Hearing set for 5/5/2020',
    'order schedule set routine',
  ],
  [
    'flsd',
    'Transmission of Notice of Appeal, Order and Docket Sheet to US Court of Appeals re 50 Notice of Appeal',
    'appeal_event - - routine',
  ],
  ['flsd', 'USCA Case Number 20-10001-A for 50 Notice of Appeal', 'appeal_event - - routine'],
  ['gand', 'Submission of 12 MOTION to Dismiss, to District Judge Roe.', 'notice - - noise'],
  ['gand', 'CERTIFICATE OF SERVICE of Discovery by Roe Inc.', 'summons - - noise'],
  [
    'gand',
    'APPLICATION for Admission of Ann Doe Pro Hac Vice (Application fee $ 150)',
    'motion pro_hac_vice - noise',
  ],
  ['gand', "CLERK'S ENTRY OF DEFAULT as to Roe Inc.", 'order other - routine'],
  [
    'vaed',
    "MEMORANDUM ORDER - It is hereby ORDERED that plaintiff's motion for a TRO is DENIED.",
    'opinion tro denied critical',
  ],
  ['vaed', 'Roseboro Notice re 12 MOTION to Dismiss', 'notice - - routine'],
  ['vaed', 'Summons Returned Unexecuted by Roe as to Doe.', 'summons - - noise'],
  ['mdd', 'RETURN of Service Executed', 'summons - - noise'],
  ['mdd', 'CORRESPONDENCE re: status', 'letter - - routine'],
  ['mdd', 'Local Rule 103.3 Disclosure Statement by Roe Inc.', 'disclosure - - noise'],
  [
    'mdd',
    'PAPERLESS ORDER granting 10 Motion to Appear Pro Hac Vice on behalf of Ann Doe. Directing attorney Ann Doe to register online. Signed by Clerk',
    'order pro_hac_vice granted noise',
  ],
  ['mdd', 'Summons Reissued 60 days as to Doe.', 'summons - - noise'],
  [
    'mdd',
    'NOTICE OF APPEAL as to 157 Order, 156 Memorandum Opinion by United States',
    'notice_of_appeal - - major',
  ],
  ['mdd', 'Assembled Electronic Record Transmitted to Fourth Circuit', 'appeal_event - - routine'],
  [
    'mdd',
    'JUDGMENT of USCA "affirming the judgment of the District Court" as to 50 Notice of Appeal',
    'appeal_event - affirmed critical',
  ],
  [
    'njd',
    'LETTER ORDER granting extension of time to answer. Signed by Magistrate Judge Roe',
    'order extension granted noise',
  ],
  [
    'njd',
    'Text Minute Entry for proceedings held before Judge Roe: Telephone Conference held on 3/3/2020',
    'hearing - held routine',
  ],
  ['njd', 'CORPORATE DISCLOSURE STATEMENT', 'disclosure - - noise'],
  [
    'njd',
    'Setting Deadlines as to 12 MOTION to Dismiss. Motion set for 4/4/2020 before Judge Roe.',
    'hearing dismissal set routine',
  ],
  [
    'paed',
    'STIPULATION AND ORDER THAT THE TIME TO ANSWER IS EXTENDED TO 3/3/2020. SIGNED BY HONORABLE JANE ROE',
    'order extension granted noise',
  ],
  [
    'paed',
    "ORDER THAT DEFENDANT'S MOTION TO DISMISS IS GRANTED. THE COMPLAINT IS DISMISSED WITH PREJUDICE. SIGNED BY HONORABLE JANE ROE ON 3/3/20.",
    'order dismissal granted critical',
  ],
  [
    'ohsd',
    'NOTATION ORDER granting 12 Motion for Leave to Appear Pro Hac Vice. Signed by Judge Roe',
    'order pro_hac_vice granted noise',
  ],
  ['mied', 'NOTICE TO APPEAR BY VIDEO: Status Conference set for 3/3/2021', 'hearing - set routine'],
  ['mied', 'CERTIFICATE of Service/Summons Returned Executed.', 'summons - - noise'],
  [
    'mied',
    'ORDER OF REFERENCE TO UNITED STATES MAGISTRATE JUDGE for all pretrial matters. Signed by District Judge Roe.',
    'assignment - - routine',
  ],
  [
    'mied',
    'OPINION and ORDER Denying 5 Motion for Preliminary Injunction - Signed by District Judge Roe. (ABc)',
    'opinion preliminary_injunction denied critical',
  ],
  [
    'mnd',
    'TEXT-ONLY ORDER re 14. Request granted. Ordered by Magistrate Judge Roe',
    'order other granted major',
  ],
  [
    'wawd',
    'MINUTE ORDER by Judge Roe: the hearing noted for 3/3/2020 is STRICKEN.',
    'order schedule cancelled routine',
  ],
  ['wawd', 'PRAECIPE to attach document re 12 Motion', 'notice - - routine'],
  [
    'nvd',
    'MINUTE ORDER IN CHAMBERS of the Honorable Judge Roe: IT IS ORDERED that 12 Motion is GRANTED.',
    'order other granted major',
  ],
  ['nvd', 'STANDING ORDER. This case has been assigned to Judge Roe.', 'order other - routine'],
  [
    'ord',
    'Notice of Case Assignment to Judge Jane Roe and Discovery and Pretrial Scheduling Order.',
    'assignment - - routine',
  ],
  [
    'ord',
    'ORDER: Granting Unopposed Motion for Extension of Time 12 . Ordered by Judge Jane Roe.',
    'order extension granted noise',
  ],
  ['cit', 'Summons filed. Filed by Ann Doe on behalf of Roe Inc.', 'summons - - noise'],
  [
    'cit',
    'Order entered on 3/3/2020 granting consent motion to extend time (Related Doc # 20).',
    'order extension granted noise',
  ],
  ['cit', 'Slip Opinion 20-33 issued. Judgment entered.', 'opinion - - major'],
  [
    'pawd',
    "CLERK'S OFFICE QUALITY CONTROL MESSAGE re 11 Motion to Intervene. ERROR: Document should have been filed as two separate documents.",
    'correction - - noise',
  ],
  ['pawd', 'w/ 61 MOTION to Modify Briefing Schedules by UNITED STATES.', 'motion schedule - routine'],
  [
    'wawd',
    'MINUTE ORDER (text only) made at the direction of the Hon. Jane Roe. The 6 Motion to Intervene is TERMINATED without prejudice to refile.',
    'order intervene moot routine',
  ],
  [
    'vaed',
    'ORDER - The Court finds it appropriate to exercise its discretion to GRANT the Motion (ECF No. 71 ). Accordingly, the brief is deemed filed.',
    'order other granted major',
  ],
  [
    'dcd',
    "MINUTE ORDER: On September 25, 2026, the Supreme Court stayed this Court's Order. Accordingly, the Court DENIES the Plaintiffs' 128 Motion to Enforce without prejudice.",
    'order other denied major',
  ],
  [
    'ded',
    'SO ORDERED, re 44 MOTION for Pro Hac Vice Appearance of Attorney Ann Doe. Signed by Judge Roe.',
    'order pro_hac_vice granted noise',
  ],
  [
    'mnd',
    'TRIAL NOTICE Jury Trial set for 4/26/2004 09:00 AM in Minneapolis before Senior Judge Roe.',
    'hearing - set routine',
  ],
  [
    'txsd',
    'Mail Returned Undeliverable as to Jane Roe re: [12] Order on Motion to Compel',
    'notice - - noise',
  ],
  [
    'nysd',
    "ORDER: Plaintiff's opposition to the motion to dismiss is due by August 3, 2018; Defendants' reply is due by August 17, 2018. (Signed by Judge Jane Roe on 7/2/2018)",
    'order schedule set routine',
  ],
  [
    'cand',
    "CLERK'S NOTICE. The Initial Case Management Conference previously set for 1/19/2018 is continued to 2/9/2018 at 10:00 AM before Judge Jane Roe.",
    'hearing - reset routine',
  ],
  [
    'flmd',
    'CASE MANAGEMENT AND SCHEDULING ORDER: Discovery due by 8/1/2017, Pretrial Conference set for 1/4/2018 at 09:00 AM. Signed by Judge Jane Roe on 1/6/2017.',
    'order schedule set routine',
  ],
  [
    'ilnd',
    "MINUTE entry before the Honorable John Doe: The parties' joint motion for extension of time [55] is granted. Fact discovery is extended to 3/1/2014.",
    'order extension granted noise',
  ],
  [
    'txed',
    'ORDER granting [70] Motion to Dismiss with Prejudice Defendant Roe Inc. All claims against Defendant Roe Inc. are DISMISSED WITH PREJUDICE. Signed by Judge John Doe on 3/1/2016.',
    'order dismissal granted major',
  ],
  [
    'casd',
    'Minute Entry for proceedings held before Judge Jane Roe: Motion Hearing as to John Roe held on 3/30/2015. Motion Hearing continued to 4/27/2015 02:00 PM.',
    'hearing - held routine',
  ],
];
