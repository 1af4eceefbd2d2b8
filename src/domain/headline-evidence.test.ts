import { describe, expect, it } from 'vitest';
import { classifyEntry } from './classify/index.ts';
import { summaryOf } from './headline-summary.ts';
import { headlineOf } from './headline.ts';

function read(court: string, text: string) {
  const { event } = classifyEntry({
    court,
    docketNumber: null,
    entryNumber: null,
    filedOn: null,
    labels: [],
    text,
  });
  const words = { labels: [], text, court: null };
  return { headline: headlineOf(event, words), summary: summaryOf(event, words) };
}

describe('the headline says nothing that the entry does not', () => {
  it.each([
    [
      'azb',
      'ORDER Granting Motion for Relief from Stay (Related Doc # 12 ) signed on 6/26/2009',
      'Relief from stay granted',
    ],
    [
      'azb',
      'Motion for Relief from Stay filed by Ann Roe on behalf of Roe Bank.',
      'Motion for relief from stay filed',
    ],
    ['ca6', 'ORDER filed granting motion to hold case in abeyance [30].', 'Abeyance granted'],
    [
      'ca6',
      'MOTION filed by Ann Roe for Roe Alliance to hold case in abeyance.',
      'Motion to hold in abeyance filed',
    ],
    ['flsb', 'Order Confirming Chapter 13 Plan', 'Order Confirming Chapter 13 Plan'],
    ['mad', 'ORDER granting 12 Motion to Unseal Case.', 'Motion to Unseal Case granted'],
    [
      'mad',
      'ORDER granting 12 Motion to Dissolve Temporary Restraining Order.',
      'Motion to Dissolve Temporary Restraining Order granted',
    ],
    [
      'mad',
      'ORDER denying 88 Motion to Modify Preliminary Injunction.',
      'Motion to Modify Preliminary Injunction denied',
    ],
    ['mad', 'ORDER granting 31 Motion for Voluntary Dismissal.', 'Voluntary dismissal granted'],
    ['scotus', 'Probable jurisdiction NOTED.', 'Probable jurisdiction NOTED'],
    [
      'ca9',
      'MEMORANDUM DISPOSITION (Ann ROE, Ben DOE) DISMISSED in part and DENIED in part.',
      'Opinion: dismissed in part, denied in part',
    ],
    [
      'alsb',
      "Order Granting Motion For Joint Administration of Debtor's Chapter 11 Case",
      'Order Granting Motion For Joint Administration…',
    ],
  ])('in %s of %s', (court, text, headline) => {
    expect(read(court, text).headline).toBe(headline);
  });
});

describe('a ruling is told by the words that rule', () => {
  it.each([
    [
      'ilnd',
      'MINUTE entry before the Honorable Ann Roe: Status hearing held on 5/10/2016. Proposed settlement is approved. Mailed notice. (pjg, )',
      'Proposed settlement is approved',
      'Proposed settlement is approved.',
    ],
    [
      'ca1',
      'U.S. SUPREME COURT ORDER entered on 01/12/2018. The petition for a writ of certiorari was granted. [16-1033] (CP)',
      'Certiorari granted',
      'The petition for a writ of certiorari was granted.',
    ],
    [
      'ca9',
      'MOTION TO STAY REMOVAL filed by Petitioner(s); REMOVAL STAYED pending further order of the court.',
      'Removal stayed',
      'MOTION TO STAY REMOVAL filed by Petitioner(s); REMOVAL STAYED pending further order of the court.',
    ],
    [
      'hid',
      "ORDER granting Defendant's motion to suppress evidence [20-1] by Judge Ann Roe (cc: all counsel) (bbb)",
      'Motion to suppress evidence granted',
      "ORDER granting Defendant's motion to suppress evidence [20-1] by Judge Ann Roe (cc: all counsel)",
    ],
    [
      'azb',
      'Copy of Order-Judgment-Mandate of 9th Circuit Court Case Number 0901895 Disposition: Dismissed (related document(s) 509 Notice of Appeal)',
      'Appeals court: dismissed',
      'Copy of Order-Judgment-Mandate of 9th Circuit Court Case Number 0901895 Disposition: Dismissed',
    ],
    [
      'nysd',
      'ORDER adopting 47 Report and Recommendations, 20 Motion for Preliminary Injunction. In a report the Magistrate Judge recommended that the motion be denied. The motion is DENIED.',
      'Preliminary injunction denied',
      'In a report the Magistrate Judge recommended that the motion be denied. The motion is DENIED.',
    ],
    ['ca1', 'JUDGMENT. Denied [16-1033] (CP)', 'Judgment: denied', 'JUDGMENT. Denied'],
  ])('in %s of %s', (court, text, headline, summary) => {
    expect(read(court, text)).toEqual({ headline, summary });
  });

  it('names no single motion where the entry rules on two', () => {
    expect(
      read('dcd', 'ORDER granting Motion to Sell Land. The motion for time to plead is granted.').headline,
    ).toBe('Motions granted');
    expect(read('dcd', 'ORDER granting Motion to Sell Land; the other is denied.').headline).toBe(
      'Motion granted',
    );
  });
});

describe("the clerk's marks behind an entry", () => {
  it.each([
    ['NOTICE of Surrender of passport (wh)', 'NOTICE of Surrender of passport'],
    ['SUMMONS ISSUED as to Roe, LLC..(jgo) (Entered: 12/29/2020)', 'SUMMONS ISSUED as to Roe, LLC.'],
    ['RESPONSE re 64 Notice,, filed by Roe. (Doe, Joseph)', 'RESPONSE re 64 Notice, filed by Roe.'],
    [
      '[11318785] Notice received from Ann Roe. [26-2126] [Edited 09/17/2026 by JM]',
      'Notice received from Ann Roe.',
    ],
    [
      'MOTION to Compel ., MOTION to Stay . Filed by Roe (c/s) (mdd, Deputy Clerk)',
      'MOTION to Compel, MOTION to Stay.',
    ],
    ['LETTER from Ann Roe (Counsel for Doe)', 'LETTER from Ann Roe (Counsel for Doe)'],
  ])('are left out: %s', (text, summary) => {
    expect(read('mad', text).summary).toBe(summary);
  });
});

describe('a first paper is called what it calls itself', () => {
  it.each([
    [
      'txsd',
      'NOTICE OF REMOVAL from State Court (Attachments: # 1 Complaint) filed by Roe Inc.',
      'Notice of removal filed',
    ],
    ['caed', 'INDICTMENT by US Attorney as to John Roe (1) count(s) 1-20', 'Indictment filed'],
    ['casd', 'INFORMATION as to John Roe (1) count(s) 1, 2.', 'Information filed'],
    ['cand', 'PETITION for Writ of Habeas Corpus (ifpp). Filed by John Roe.', 'Habeas petition filed'],
    [
      'ca2',
      'PETITION FOR REVIEW OF AGENCY ORDER, on behalf of Petitioner Roe Inc., FILED.',
      'Petition for review filed',
    ],
    ['azb', 'Chapter 7 Voluntary Petition. Filed by John Roe.', 'Bankruptcy petition filed'],
    ['alsb', 'Adversary case 10-00009. Complaint by Ann Roe against Doe Inc.', 'Adversary complaint filed'],
    ['dcd', 'COMPLAINT against ROE AGENCY filed by ANN DOE.', 'Complaint filed'],
  ])('in %s of %s', (court, text, headline) => {
    expect(read(court, text).headline).toBe(headline);
  });
});

describe("the court's own words as a headline", () => {
  it.each([
    ['mad', 'Magistrate Judge Ann Q. Roe: MEMORANDUM AND ORDER ENTERED', 'Memorandum and order entered'],
    ['lamd', 'ORDER: The Clerk shall keep the papers.', 'The Clerk shall keep the papers'],
    [
      'cacd',
      'MINUTE ORDER IN CHAMBERS by Judge Ann Roe: Order To Show Cause re Jurisdiction.',
      'Order To Show Cause re Jurisdiction',
    ],
    [
      'ca9',
      'Filed clerk order (Deputy Clerk: AB): The record is sent back.',
      'Filed clerk order: The record is sent back',
    ],
  ])('leave out who speaks: %s, %s', (court, text, headline) => {
    expect(read(court, text).headline).toBe(headline);
  });
});

describe('the composed sentence', () => {
  it.each([
    [
      'azb',
      'ORDER Granting Motion for Relief from Stay (Related Doc # 12 )',
      'The court granted the motion for relief from stay.',
    ],
    [
      'ca6',
      'ORDER filed granting motion to hold case in abeyance [30].',
      'The court granted the motion to hold the case in abeyance.',
    ],
  ])('names what was asked for: %s, %s', (court, text, summary) => {
    expect(read(court, text).summary).toBe(summary);
  });

  it.each([
    'ORDER GRANTING MOTIONS TO DISMISS. The motion to compel is moot.',
    'ELECTRONIC ORDER denying Motion to Intervene and Dismiss with Prejudice [ 298 ].',
    'ORDER denying in part 12 Motion to Dismiss.',
  ])('is left out where it would say more or less than the entry: %s', (text) => {
    expect(text.startsWith(read('mad', text).summary)).toBe(true);
  });
});
