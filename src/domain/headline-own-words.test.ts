import { describe, expect, it } from 'vitest';
import { courtsOwnWords, tellingSentence } from './headline-own-words.ts';

function own(text: string, evidence: RegExp | null = null): string {
  return courtsOwnWords({ labels: [], text }, evidence);
}

describe('a title in capitals', () => {
  it.each([
    [
      'ARGUED AND SUBMITTED TO JANE ROE, JOHN DOE and ANN POE.',
      'Argued and submitted to Jane Roe, John Doe and Ann Poe',
    ],
    [
      'PRESENTENCE INVESTIGATION REPORT (SEALED) as to John Doe',
      'Presentence investigation report (sealed) as to John Doe',
    ],
    ['NOTICE OF ADMISSION TO PRACTICE BY ANN POE', 'Notice of admission to practice by Ann Poe'],
    [
      'ORDER ESTABLISHING PROCEDURES FOR CASES ASSIGNED TO JUDGE JANE ROE.',
      'Order establishing procedures for cases assigned to Judge Jane Roe',
    ],
    ['OPINION. Signed by Judge Ann B. Roe on 2/22/2018. (tf, )', 'Opinion'],
    [
      'MEMORANDUM Opinion and Order Signed by the Honorable Ann J. St. Roe on 12/18/2015:Mailed notice(kef, )',
      'Memorandum Opinion and Order',
    ],
    [
      'ORDER OF DETENTION as to Dale Doe. Signed by Magistrate Judge Ann B. Roe on 12/12/14. (dlg) [3:14-mj-04083-RBB]',
      'Order of detention as to Dale Doe',
    ],
    [
      'PER CURIAM OPINION FILED - THE COURT: Ann W. Roe, John E. Doe and Jane R. Poe (UNPUBLISHED) [5512345]',
      'Per curiam opinion filed',
    ],
    [
      'Remark - Public: This case has been dismissed by stipulation.',
      'This case has been dismissed by stipulation',
    ],
    [
      "ORDER. 1. The Court defers ruling on Plaintiffs' Motion.",
      "The Court defers ruling on Plaintiffs' Motion",
    ],
    [
      'SUPREME COURT NOTICE of application for a stay filed on May 2, 2025.',
      'Supreme Court notice of application for a stay filed on May 2, 2025',
    ],
    ['AUDIO RECORDING of oral argument available.', 'Audio recording of oral argument available'],
    ['NOTICE REGARDING USCIS AND THE DHS RULE', 'Notice regarding USCIS and the DHS rule'],
  ])('keeps names and short names: %s', (text, headline) => {
    expect(own(text)).toBe(headline);
  });
});

describe('a clause ends where its thought does', () => {
  it.each([
    [
      'CITATION of supplemental authorities pursuant to Fed. R. App. P. 28(j). A second sentence',
      'Citation of supplemental authorities pursuant to Fed. R. App. P. 28(j)',
    ],
    [
      'JUDGMENT entered in favor of the Defendants.For Appeal Forms please go to the website',
      'Judgment entered in favor of the Defendants',
    ],
    [
      "ELECTRONIC ORDER entered.The 18 Motion is referred to the clerk's office.",
      "The 18 Motion is referred to the clerk's office",
    ],
    [
      'Clerk`s Text Order - The document 10 submitted by ROE INC. has been signed.',
      'Clerk`s Text Order - The document 10 submitted by ROE INC. has been signed',
    ],
    [
      'ORDER TO SHOW CAUSE - Plaintiffs are ORDERED TO SHOW CAUSE by July 10, 2025, why this case should not be dismissed.',
      'Plaintiffs are ordered to show cause by July 10, 2025, why this case should not be dismissed',
    ],
  ])('%s', (text, headline) => {
    expect(own(text)).toBe(headline);
  });

  it('tells the clause that rules, without its number', () => {
    const text =
      'ORDER ACCEPTING REPORT. IT IS ORDERED that: (1) the report is adopted; (2) the decision of the agency is affirmed.';
    expect(own(text, /affirm/)).toBe('The decision of the agency is affirmed');
  });

  it.each([
    ['The case having been dismissed; IT IS ORDERED that the case is closed.', 'The case is closed', null],
    [
      'ORDER: The TRO shall expire at 11:59 p.m. today and is not extended.',
      'The TRO shall expire at 11:59 p.m. today and is not extended',
      null,
    ],
    [
      "ORDER, The Court concludes that the objections should be overruled, It is therefore ORDERED that the agency's decision is AFFIRMED.",
      "The agency's decision is affirmed",
      /affirm/,
    ],
    [
      "EO: In view of the Ninth Circuit's order vacating its opinion, the Court hereby dismisses the challenge.",
      'The Court hereby dismisses the challenge',
      null,
    ],
  ])('leaves out the reasons of %s', (text, headline, evidence) => {
    expect(own(text, evidence)).toBe(headline);
  });

  it('calls a judgment by its title', () => {
    const text =
      'DEFAULT JUDGMENT: IT IS ORDERED, ADJUDGED AND DECREED that all right and title are forfeited.';
    expect(own(text)).toBe('Default judgment');
  });
});

describe('what clerks add', () => {
  it.each([
    ['ENTERED JUDGMENT on 12/12/2019:Mailed notice(jn, )', 'Entered judgment on 12/12/2019'],
    ['Judgment entered on 4/26/2010 (Related Doc # 40 ).', 'Judgment entered on 4/26/2010'],
    ['JUDGMENT. Signed by Judge Jane Roe on 9/9/2019.', 'Judgment'],
    ['MEDIATION REPORT: Unsuccessful. Report of Mediation: suspended', 'Mediation report: Unsuccessful'],
    [
      'Unopposed MOTION for Leave to File Excess Pages by Roe Inc, filed.',
      'Unopposed motion for Leave to File Excess Pages by Roe Inc',
    ],
    ['Stipulation of dismissal under Rule 46.1 filed.', 'Stipulation of dismissal under Rule 46.1 filed'],
    [
      'Agreed order regarding relief (related document # 40) Entered on 6/8/2020.',
      'Agreed order regarding relief',
    ],
    [
      'Order filed for PUBLICATION (JANE ROE, JOHN DOE and ANN POE) The opinion is withdrawn.',
      'The opinion is withdrawn',
    ],
  ])('is left out: %s', (text, headline) => {
    expect(own(text)).toBe(headline);
  });

  it('leaves the words beside it whole', () => {
    const text =
      'Hearing Set (RE: related document(s)15 Motion for Relief filed by Roe Bank) The Hearing date is 4/4/2018.';
    expect(tellingSentence(text, null)).toBe('Hearing Set. The Hearing date is 4/4/2018.');
  });
});

it('keeps the condition of what will be done', () => {
  const text =
    'ORDER. Consequently, this action will be dismissed without prejudice on June 6, 2025 unless plaintiff pays the filing fee.';
  expect(own(text)).toBe('This action will be dismissed unless plaintiff pays the filing fee');
});

describe('what clerks write for themselves is left out', () => {
  it.each([
    [
      'DOCKETING STATEMENT [2193045] filed by Roe [Service Date: 09/18/2026 ] [26-5296]',
      'Docketing statement filed by Roe',
    ],
    [
      "LETTER, on behalf of Appellant Roe, <EDIT by Clerk's Office> RECEIVED.",
      'Letter, on behalf of Appellant Roe, received',
    ],
    ['Notice of Motion; MOTION to suppress evidence ; memorandum of law', 'Motion to suppress evidence'],
    ['EP: MINUTES: Trial of Roe', 'Trial of Roe'],
    ['Plea hearing as to Roe held Judge: Harrow Court Rptr: Ann Poe (pdf)', 'Plea hearing as to Roe held'],
    ['First MOTION for forfeiture referred to: Judge Harrow (siw)', 'First motion for forfeiture'],
    ['*REDACTED* Transcript of Status Conference', 'Redacted Transcript of Status Conference'],
    [
      'JOINT APPENDIX, volume 1 of 1, (pp. 1 - 300), on behalf of Roe',
      'Joint appendix, volume 1 of 1, (pp. 1 - 300), on behalf of Roe',
    ],
    [
      'RESPONSE TO MOTION TO EXCLUDE TESTIMONY OF DR. MICHAEL ROE',
      'Response to motion to exclude testimony of DR. Michael Roe',
    ],
  ])('%s', (text, headline) => {
    expect(own(text)).toBe(headline);
  });
});

describe('what says nothing of what happened', () => {
  it.each([
    [
      'MINUTE ORDER signed by District Judge Jane Roe on 1/3/2026: (Text Only Entry).Petitioner may file a brief.',
      'Petitioner may file a brief',
    ],
    [
      'MINUTE ORDER (Text Only Entry) issued by Courtroom Deputy C. Poe for District Judge Jane Roe: Petitioner may file a brief.',
      'Petitioner may file a brief',
    ],
  ])('is that there is no paper, or who signed: %s', (text, headline) => {
    expect(own(text)).toBe(headline);
  });

  it('is that it is so ordered, unless nothing else is said', () => {
    const granted = /so ordered|granted/;
    expect(own('ORDER: Roe shall keep the records. SO ORDERED.', granted)).toBe('Roe shall keep the records');
    expect(own('SO ORDERED.', granted)).toBe('So ordered');
    expect(tellingSentence('ORDER: Roe shall keep the records. SO ORDERED.', granted)).toContain('records');
  });
});
