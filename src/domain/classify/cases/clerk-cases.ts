import type { EventCase } from './case.ts';

/** What clerks and appeals leave on trial dockets. Parties are invented. */
export const CLERK_CASES: readonly EventCase[] = [
  ['nysd', 'CIVIL COVER SHEET filed..(Doe, Ann)', 'notice - - routine'],
  [
    'dcd',
    'NOTICE OF RELATED CASE by JANE ROE. Case related to Case No. 25-cv-339. (abc)',
    'notice - - routine',
  ],
  ['dcd', 'Case Assigned to Judge Jane Roe. (abc)', 'assignment - - routine'],
  [
    'mad',
    'ELECTRONIC NOTICE of Case Assignment. Judge Jane Roe assigned to case. If the trial Judge issues an Order of Reference of any matter in this case to a Magistrate Judge, the matter will be transmitted to Magistrate Judge John Doe. (abc)',
    'assignment - - routine',
  ],
  [
    'cand',
    'Case assigned to Magistrate Judge Jane Roe. Counsel for plaintiff or the removing party is responsible for serving the Complaint',
    'assignment - - routine',
  ],
  [
    'nysd',
    'Magistrate Judge Jane Roe is so designated. Pursuant to 28 U.S.C. Section 636(c) and Fed. R. Civ. P. 73(b)(1) parties are notified',
    'assignment - - routine',
  ],
  ['nysd', 'Case Designated ECF. (jgo)', 'assignment - - routine'],
  [
    'dcd',
    'NOTICE OF APPEAL TO DC CIRCUIT COURT as to 46 Order on Motion for Preliminary Injunction by UNITED STATES. Filing fee $ 605, receipt number ADCDC-1. Fee Status: Fee Paid. Parties have been notified.',
    'notice_of_appeal - - major',
  ],
  [
    'mad',
    'NOTICE OF APPEAL as to 97 Order on Motion for Preliminary Injunction by United States. Filing fee: $ 605. NOTICE TO COUNSEL: A Transcript Report/Order Form must be filed. US District Court Clerk to deliver official record to Court of Appeals by 5/8/2025.',
    'notice_of_appeal - - major',
  ],
  [
    'dcd',
    'Transmission of the Notice of Appeal, Order Appealed, and Docket Sheet to US Court of Appeals. The Court of Appeals fee was paid this date re 50 Notice of Appeal to DC Circuit Court. (abc)',
    'appeal_event - - routine',
  ],
  [
    'dcd',
    'USCA Case Number 25-5181 for 50 Notice of Appeal to DC Circuit Court filed by UNITED STATES. (abc)',
    'appeal_event - - routine',
  ],
  [
    'mad',
    'USCA Case Number 25-1384 for 99 Notice of Appeal filed by United States. (abc)',
    'appeal_event - - routine',
  ],
  [
    'mad',
    'Certified and Transmitted Abbreviated Electronic Record on Appeal to US Court of Appeals re 99 Notice of Appeal (abc)',
    'appeal_event - - routine',
  ],
  [
    'cand',
    'USCA Case Number 25-2120 9th Circuit for 60 Notice of Appeal filed by United States. (abc, COURT STAFF)',
    'appeal_event - - routine',
  ],
  [
    'mad',
    'USCA Judgment as to 99 Notice of Appeal filed by United States. The district court order is VACATED. (abc)',
    'appeal_event - vacated critical',
  ],
  [
    'dcd',
    'MANDATE of USCA as to 50 Notice of Appeal to DC Circuit Court ; USCA Case Number 25-5181. affirmed (abc)',
    'mandate - affirmed critical',
  ],
  [
    'vaed',
    'USCA Order granting stay pending appeal as to 30 Notice of Appeal (abc)',
    'appeal_event stay granted critical',
  ],
  [
    'mdd',
    'ORDER of USCA "the court denies the motion for initial hearing en banc" as to 157 Notice of Appeal',
    'appeal_event rehearing denied major',
  ],
  [
    'mdd',
    'ORDER of Supreme Court granting application for stay (24A1063)',
    'appeal_event stay granted critical',
  ],
  [
    'dcd',
    'TRANSCRIPT OF PROCEEDINGS before Judge Jane Roe held on 3/3/2025; Page Numbers: 1-50. Date of Issuance:3/10/2025. Redaction Request due 3/31/2025. Redacted Transcript Deadline set for 4/10/2025.',
    'evidence - - routine',
  ],
  [
    'nysd',
    'NOTICE OF FILING OF OFFICIAL TRANSCRIPT Notice is hereby given that an official transcript of a conference proceeding held on 3/3/20 has been filed',
    'notice - - noise',
  ],
  [
    'mad',
    'NOTICE is hereby given that an official transcript of a proceeding has been filed by the court reporter in the above-captioned matter.',
    'notice - - noise',
  ],
  ['txed', 'NOTICE of Voluntary Dismissal by Roe LLC (Doe, Ann)', 'termination dismissal - major'],
  [
    'dcd',
    'NOTICE of Voluntary Dismissal of claims against Roe Inc by JANE ROE',
    'termination dismissal - routine',
  ],
  ['dcd', 'STIPULATION of Dismissal by JANE ROE. (Doe, Ann)', 'stipulation dismissal - major'],
  [
    'cand',
    'STIPULATION WITH PROPOSED ORDER to Extend Time filed by Roe Inc.. (Filed on 3/3/2020)',
    'stipulation extension - noise',
  ],
  [
    'cand',
    'STIPULATION re Discovery filed by Roe Inc.. (Filed on 3/3/2020)',
    'stipulation discovery - routine',
  ],
  [
    'nysd',
    'PROPOSED ORDER TO SHOW CAUSE WITHOUT EMERGENCY RELIEF. Document filed by Jane Roe.',
    'other - - routine',
  ],
  ['dcd', 'ADMINISTRATIVE RECORD (CERTIFIED INDEX) by UNITED STATES. (Doe, Ann)', 'evidence - - routine'],
  ['vaed', 'Notice of Correction: The filing party will refile 12', 'correction - - noise'],
  [
    'dcd',
    'ENTERED IN ERROR.....NOTICE of Appearance by Ann Doe (Doe, Ann) Modified on 3/3/2025 (abc).',
    'correction - - noise',
  ],
  [
    'dcd',
    "NOTICE OF ERROR re 12 Motion; emailed to adoe@example.test, cc'd 3 associated attorneys -- The PDF file you docketed contained errors: 1. Please refile document",
    'correction - - noise',
  ],
  [
    'cacd',
    'NOTICE TO FILER OF DEFICIENCIES in Electronically Filed Documents RE: Complaint 1 . The following error(s) was found',
    'correction - - noise',
  ],
  ['mad', 'Copy re 45 Order mailed to pro se plaintiff on 3/3/2020. (abc)', 'notice - - noise'],
  ['mad', 'Filing fee/payment: $ 405, receipt number 100001 for 1 Complaint (abc)', 'fee - - noise'],
  ['flsd', 'Clerks Notice to Filer re 12 Motion. Wrong Event Selected; ERROR', 'correction - - noise'],
  [
    'flsd',
    'Clerks Notice of Judge Assignment to Judge Jane Roe. Pursuant to 28 USC 636(c), the parties are hereby notified',
    'assignment - - routine',
  ],
  [
    'cand',
    "CLERK'S NOTICE SETTING ZOOM HEARING. Motion Hearing set for 5/5/2025 at 10:00 AM",
    'hearing - set routine',
  ],
  [
    'cand',
    "CLERK'S NOTICE CONTINUING CASE MANAGEMENT CONFERENCE. Initial Case Management Conference set for 6/6/2025 02:00 PM.",
    'hearing - reset routine',
  ],
  [
    'dcd',
    'Minute Entry for proceedings held before Judge Jane Roe: Motion Hearing held on 3/7/2025 re 2 MOTION for Temporary Restraining Order filed by JANE ROE. (Court Reporter A. B.)',
    'hearing tro held major',
  ],
  [
    'dcd',
    'Minute Entry for proceedings held before Judge Jane Roe: Status Conference held on 3/7/2025. Joint Status Report due by 4/4/2025. (Court Reporter A. B.)',
    'hearing - held routine',
  ],
  [
    'txsd',
    'Minute Entry for proceedings held before Judge Jane Roe. ARRAIGNMENT as to John Doe (1) held on 3/3/2020. Plea of not guilty entered.',
    'hearing - held routine',
  ],
  ['dcd', 'Set/Reset Deadlines: Answer due by 5/5/2025. (abc)', 'deadline schedule set routine'],
  [
    'dcd',
    'Set/Reset Deadlines/Hearings: Motion Hearing set for 3/7/2025 at 10:00 AM in Courtroom 12- In Person before Judge Jane Roe. (abc)',
    'hearing - set routine',
  ],
  [
    'nysd',
    'Set/Reset Hearings: Oral Argument set for 3/3/2020 at 10:00 AM in Courtroom 12B',
    'hearing - set routine',
  ],
  ['wawd', 'SEALED DOCUMENT filed by Jane Roe.', 'other - - routine'],
  ['txsd', 'Sealed Event filed. (With attachments)', 'other - - routine'],
  [
    'dcd',
    'SEALED MOTION filed by JANE ROE (This document is SEALED and only available to authorized persons.)',
    'motion other - routine',
  ],
  [
    'nysd',
    '***DELETED DOCUMENT. Deleted document number 12 Notice of Appearance. The document was incorrectly filed in this case.',
    'correction - - noise',
  ],
  ['ilnd', 'ATTORNEY Appearance for Plaintiff Jane Roe by Ann Doe (Doe, Ann)', 'appearance - - noise'],
  [
    'mnd',
    'TEXT ONLY ENTRY: Notice of Hearing on Motion 12 MOTION to Dismiss: Motion Hearing set for 3/3/2020',
    'hearing dismissal set routine',
  ],
  [
    'insd',
    "MAGISTRATE JUDGE's NOTICE of Availability to Exercise Jurisdiction issued. (abc)",
    'notice - - noise',
  ],
  ['pawd', 'Request for Waiver of Service sent to Roe Inc', 'summons - - noise'],
  ['wvnd', 'NOTICE OF INTENT TO REQUEST REDACTION by Ann Doe', 'notice - - noise'],
  ['mad', 'NOTICE of Change of Address or Firm Name by Ann Doe', 'appearance - - noise'],
  [
    'mad',
    'Case transferred in from District of New York Southern; Case Number 1:25-cv-01963. Electronic file and docket sheet received',
    'transfer transfer - major',
  ],
  [
    'nysd',
    'CASE TRANSFERRED OUT ELECTRONICALLY from the U.S.D.C. Southern District of New York to the United States District Court - District of New Jersey.',
    'transfer transfer - major',
  ],
  [
    'jpml',
    'MOTION TO TRANSFER (Initial MDL Motion) re: pldg. (1 in MDL No. 3000) Motion for Transfer of Actions to the Northern District of California',
    'motion transfer - routine',
  ],
  [
    'jpml',
    'TRANSFER ORDER re: pldg. (1 in MDL No. 3000) Transferring 12 action(s) to Judge Jane Roe in the N.D. California.',
    'transfer transfer granted major',
  ],
  ['jpml', 'NOTICE OF APPEARANCE (Ann Doe appearing for Plaintiff Jane Roe)', 'appearance - - noise'],
];
