import { describe, expect, it } from 'vitest';
import { partyStatements } from './statements.ts';

/** "added Scott Bessent (defendant)", "Scott Bessent for Janet Yellen". */
function said(text: string): string[] {
  return partyStatements(text).map((one) => {
    const role = one.party.role ? ` (${one.party.role})` : '';
    return one.does === 'substituted'
      ? `${one.party.name}${role} for ${one.insteadOf.name}`
      : `${one.does} ${one.party.name}${role}`;
  });
}

describe('an entry that states a substitution', () => {
  it.each([
    [
      "MINUTE ORDER: Pursuant to Federal Rule of Civil Procedure 25(d), Martin O'Malley is automatically substituted for Kilolo Kijakazi as a defendant in this action.",
      "Martin O'Malley (defendant) for Kilolo Kijakazi",
    ],
    [
      'MINUTE ORDER. Scott Bessent, Secretary of the Treasury, is hereby substituted for Janet Yellen pursuant to Fed. R. Civ. P. 25(d). (lcckk2) (Entered: 01/28/2025)',
      'Scott Bessent for Janet Yellen',
    ],
    [
      'ORDER: Under Rule 25(d), Acting Commissioner Leland Dudek is substituted in place of Michelle King, Acting Commissioner of Social Security.',
      'Leland Dudek for Michelle King',
    ],
    [
      'PAPERLESS ORDER: The Clerk is directed to substitute Frank Bisignano in place of Leland Dudek as a defendant. Signed by Judge Roe.',
      'Frank Bisignano (defendant) for Leland Dudek',
    ],
    [
      'ORDER granting 40 Motion to Substitute Party; substituting Robert F. Kennedy, Jr. for Xavier Becerra. (abc)',
      'Robert F. Kennedy, Jr. for Xavier Becerra',
    ],
    [
      'NOTICE of Substitution of Party: Pam Bondi, Attorney General, for Merrick Garland by USA.',
      'Pam Bondi for Merrick Garland',
    ],
    [
      'CLERK: Defendant Janet Yellen terminated. Defendant Scott Bessent added under FRCP 25(d).',
      'Scott Bessent (defendant) for Janet Yellen',
    ],
    ['Markwayne Mullin substituted for Kristi Noem', 'Markwayne Mullin for Kristi Noem'],
    [
      'Scott Bessent has been substituted as respondent in place of Janet Yellen. FRAP 43(c)(2). [24-1234]',
      'Scott Bessent (respondent) for Janet Yellen',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('an entry that states that somebody is a party no more, or now', () => {
  it.each([
    [
      'RESPONDENT United States Department of Justice, TERMINATED. [Entered: 10/06/2023 10:54 AM] [Edited: 10/06/2023 11:03 AM]',
      ['ended United States Department of Justice (respondent)'],
    ],
    [
      'TEXT-ONLY ORDER terminating AT&T, a Texas Corporation. The [3] Amended Complaint has the defendant as Roe Telephone Company. Entered by District Judge Ann Roe.',
      ['ended AT&T'],
    ],
    [
      'Defendants Acme Roe LLC and Roe Holdings Inc. terminated. (abc)',
      ['ended Acme Roe LLC (defendant)', 'ended Roe Holdings Inc. (defendant)'],
    ],
    ['ORDER: Kristi Noem is dismissed as a defendant.', ['ended Kristi Noem (defendant)']],
    ['Janet Yellen (Defendant) terminated.', ['ended Janet Yellen (defendant)']],
    ['***Party Roe Freight Company added. (xyz)', ['added Roe Freight Company']],
    [
      'ORDER granting 12 Motion to Intervene. State of Texas is added as an Intervenor Defendant.',
      ['added State of Texas (intervenor)'],
    ],
    [
      'AMENDED COMPLAINT adding defendants Todd Lyons and Joseph Edlow, filed by AFSCME.',
      ['added Todd Lyons (defendant)', 'added Joseph Edlow (defendant)'],
    ],
    [
      'Consolidated Defendants added: Workfront Inc (6:15cv962); Smartsheet.com Inc (6:15cv963); GoodData Corporation (6:15cv987)',
      [
        'added Workfront Inc (defendant)',
        'added Smartsheet.com Inc (defendant)',
        'added GoodData Corporation (defendant)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('an entry that states nothing of parties', () => {
  it.each([
    'MOTION to Substitute Party Scott Bessent in place of Janet Yellen by USA.',
    'Consent MOTION for order that Scott Bessent be substituted for Janet Yellen.',
    'NOTICE of Substitution - Attorney John Doe for Ann Roe added. Attorney John Poe terminated. (Poe, John)',
    'NOTICE of Substitution of Counsel: Ann Roe for John Poe',
    'Added Attorney(s) Ann Roe for party(s) Appellant Roe Corporation, in case 22-16810. [12602321] (NAC)',
    'COMPLAINT filed by Plaintiff Jane Roe. (Attorney Ann Doe added to party Jane Roe(pty:pla))',
    "*** Attorney John Doe terminated pursuant to the court's 20 text order. (abc, ) (Entered: 06/26/2019)",
    'MINUTE entry before the Honorable Jane Roe: Motion to enforce [202] is terminated. (mk)',
    'ORDER terminating 61 Letter Motion for Conference. The parties are directed to meet and confer.',
    'FINAL JUDGMENT. Case terminated on 7/19/22 (Signed by Judge Jane Roe) Parties notified.',
    'Set/Reset Deadlines: Discovery Hearing terminated. Civil case terminated.',
    'ORDER dismissing case. All pending motions are terminated as moot.',
    'Clerks Notice to Filer re 21 Answer to Complaint. Parties Not Added; ERROR - The Filer failed to add all parties.',
    '(DOCUMENT TERMINATED; Incorrect event used) PROOF of service by Justin Roe',
    'ORDER denying 12 Motion to Substitute: Scott Bessent is not substituted for Janet Yellen.',
    'ORDER re employment: Ann Roe was terminated by her employer on March 3.',
    'ORDER terminating supervised release.',
    'ORDER granting Motion to Seal. Additional attachment(s) added on 2/13/2015: # 2 Receipt.',
    'NOTICE that the word "parole" is substituted for "release" in the notice.',
    '',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
