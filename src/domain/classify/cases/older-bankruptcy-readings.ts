import type { ReadingCase } from './reading.ts';

/** Whole entries: bankruptcy dockets of the first years of electronic filing. */
export const OLDER_BANKRUPTCY_READINGS: readonly ReadingCase[] = [
  [
    'areb',
    '3:05-bk-10999',
    'Hearing Scheduled For 4/13/05 Not Held. Continued Prior to the Hearing(RE: related document(s) 16 Objection to Confirmation of Plan Filed by Trustee. (eco, )) (Poe, Ann) (Entered: 04/22/2005)',
    'hearing - reset routine',
    'entries 16; gone hearing 2005-04-13',
  ],
  [
    'areb',
    '3:05-bk-10999',
    'Meeting of Creditors Held and Concluded on 03/17/2005. Filed by Trustee (Poe, Ann) (Entered: 03/18/2005)',
    'hearing - held routine',
    '',
  ],
  [
    'areb',
    '3:05-bk-10999',
    'Motion to Continue Hearing Filed by Ann Poe on behalf of Roe Mortgage RE: related document(s) 31 (Poe, Ann) (Entered: 09/06/2005)',
    'motion schedule - routine',
    'entries 31',
  ],
  [
    'areb',
    '3:05-bk-10999',
    'Order Withdrawing Trustee Motion to Dismiss. (eco, ) (Entered: 05/12/2005)',
    'order dismissal withdrawn routine',
    '',
  ],
  [
    'almb',
    '09-32999',
    'BNC Certificate of Service - Hearing - (RE: related document(s) 553 Hearing). No. of Notices: 2. Service Date 02/12/2010. (Admin.) (Entered: 02/13/2010)',
    'notice - - noise',
    'entries 553',
  ],
  [
    'almb',
    '09-32999',
    'Notice of Withdrawal of Document#294 objection to Motion to Cure Filed by Ann Poe on behalf of Dale Rusk (RE: related document(s) 294 Objection filed by Ann Poe). (Poe, Ann) (Entered: 02/09/2010)',
    'notice - - routine',
    'entries 294',
  ],
  [
    'azb',
    '2:09-bk-16999',
    'Notice of Filing October, 2009 Fee Statement for Roe & Doe, PC filed by ANN POE of ROE & DOE PC on behalf of Rusk Inc..(POE, ANN) (Entered: 11/18/2009)',
    'notice - - routine',
    '',
  ],
  [
    'azb',
    '2:09-bk-16999',
    'Response to Motion/Application to Approve Rejection of Certain Leases (Store Nos. 9, 141) (related to motions(s) 920 ) filed by ANN POE on behalf of RUSK COMPANY. (POE, ANN) (Entered: 11/18/2009)',
    'brief other - routine',
    'entries 920',
  ],
  [
    'azb',
    '2:09-bk-16999',
    'Copy of Order-Judgment-Mandate of 9th Circuit Court, District Court or Bankruptcy Appellate Panel Disposition: Dismissed (related document(s) 509 Notice of Appeal (255.00 fee)) (Poe, Ann) (Entered: 11/20/2009)',
    'appeal_event dismissal dismissed major',
    'entries 509',
  ],
  [
    'alnb',
    '17-80999',
    'Order Approving Application for Payment of Filing Fees In Installments: IT IS ORDERED that the Debtor may pay the filing fee in installments. (RE: related document(s)4 Application to Pay Filing Fees in Installments filed by Debtor Dale Rusk). (ksv) (Entered: 01/05/2017)',
    'order ifp granted routine',
    'entries 4',
  ],
  [
    'alnb',
    '17-80999',
    'Employee Income Records Filed by Debtor Dale Rusk, Joint Debtor Ann Rusk. (Attachments: # 1 pay) (Poe, Ann) (Entered: 01/05/2017)',
    'evidence - - routine',
    '',
  ],
];
