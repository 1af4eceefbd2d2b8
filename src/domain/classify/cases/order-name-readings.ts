import type { ReadingCase } from './reading.ts';

/** Whole entries: orders that name another order, and what clerks enter in criminal cases. */
export const ORDER_NAME_READINGS: readonly ReadingCase[] = [
  [
    'ilsd',
    '3:17-cv-01999',
    'ORDER REFERRING CASE to Magistrate Judge Jane Roe, granting 5 MOTION to Dismiss filed by John Rusk. Signed by Judge John Doe on 11/28/2017. (tjk)',
    'order dismissal granted critical',
    'entries 5',
  ],
  [
    'flmd',
    '3:22-cv-00199',
    "ORDER granting 22 Commissioner's Motion to Remand Under Sentence Four of 42 U.S.C. § 405(g) with Remand to Defendant; reversing and remanding to the Commissioner for further action; directing the Clerk to enter judgment in favor of plaintiff and against the Commissioner and close the file. Signed by Judge Jane Roe on 1/19/2023. (SRW)",
    'order remand granted critical',
    'entries 22',
  ],
  [
    'ned',
    '8:11-cv-00299',
    "ORDER overruling the Defendant's Objection 52 to Order on Appeal to Magistrate Judge Order. Ordered by Judge Jane Roe. (MKR)",
    'order other denied major',
    'entries 52',
  ],
  [
    'ned',
    '8:08-cv-00099',
    'ORDER pursuant to General Order No. 2007-12: All pro se civil cases that are assigned to a district judge for trial are exempted from conferences, except where a progression order has been previously issued. Ordered by Judge Jane Roe. (MKR)',
    'order other - routine',
    '',
  ],
  [
    'azd',
    '4:12-cv-00599',
    'ORDER: The 2 Application to Proceed with Prepaying Fees and Costs is GRANTED. The 3 Motion for Permission to E-File is GRANTED. Signed by Judge Jane Roe on 11/23/12.(BAC)',
    'order ifp granted routine',
    'entries 2, 3',
  ],
  [
    'hid',
    '1:00-cv-00299',
    "ORDER (1) DENYING 49 PLAINTIFFS' MOTION FOR RECONSIDERATION RE: ORDER DENYING PLAINTIFFS' MOTION FOR PARTIAL SUMMARY JUDGMENT; AND (2) DENYING DEFENDANTS' REQUEST FOR CLARIFICATION REGARDING ORDER DENYING PLAINTIFFS' MOTION FOR PARTIAL SUMMARY JUDGMENT. Signed by District JUDGE JANE ROE on March 29, 2012. (bbb, )",
    'order reconsideration denied major',
    'entries 49',
  ],
  [
    'nyed',
    '1:98-cr-00999',
    'CALENDAR ENTRY as to John Rusk ; Case called before Judge Roe on date of 3/12/99 for pleading. Defendant enters plea of guilty to count one of indictment. Sentencing set for 6/18/99 at 10:00. (Entered: 03/15/99)',
    'hearing - held routine',
    'hearing 1999-06-18 10:00',
  ],
  [
    'txsd',
    '4:12-cr-00777',
    'ORDER FOR PRESENTENCE INVESTIGATION and Disclosure & Sentencing Dates as to John Rusk. PSI Completion due by 5/1/2013. Final PSI due by 5/29/2013. Sentencing set for 6/5/2013 at 10:00 AM in Courtroom 9B before Judge Jane Roe ( Signed by Judge Jane Roe) Parties notified.(abc)',
    'order schedule set routine',
    'deadline 2013-05-01; deadline 2013-05-29; hearing 2013-06-05 10:00',
  ],
];
