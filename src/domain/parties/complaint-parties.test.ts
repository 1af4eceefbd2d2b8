import { describe, expect, it } from 'vitest';
import { complaintParties } from './complaint-parties.ts';

const said = (text: string) =>
  complaintParties(text).map(({ name, office, role }) => `${role} ${name}${office ? ` (${office})` : ''}`);

describe('a complaint', () => {
  it.each([
    [
      'COMPLAINT against DEPARTMENT OF HOMELAND SECURITY ( Filing fee $ 405 receipt number ADCDC-1155.) filed by JANE ROE. (Attachments: # 1 Civil Cover Sheet, # 2 Summons)(Doe, Ann)',
      ['plaintiff JANE ROE', 'defendant DEPARTMENT OF HOMELAND SECURITY'],
    ],
    [
      'COMPLAINT for declaratory and injunctive relief against John Doe Filing fee: $ 405, receipt number AMADC-1 (Fee Status: Filing Fee paid), filed by Jane Roe.',
      ['plaintiff Jane Roe', 'defendant John Doe'],
    ],
    [
      'COMPLAINT for declaratory and injunctive relief against all defendants, filed by Svitlana Doe and others. (Attachments: # 1 Civil Cover Sheet, # 2 Category Form)',
      ['plaintiff Svitlana Doe'],
    ],
    [
      'AMENDED COMPLAINT against Apple Inc.. Filed byKolsoum Amir Bandeh. (farS, COURT STAFF) (Filed on 11/29/2017)',
      ['plaintiff Kolsoum Amir Bandeh', 'defendant Apple Inc'],
    ],
    [
      'COMPLAINT against All Defendants ( Filing fee $ 405 receipt number ADCDC-11490000) filed by MERIDIAN HEALTH ALLIANCE. (Attachments: # 1 Civil Cover Sheet)(Doe, Ann) (Entered: 02/21/2025)',
      ['plaintiff MERIDIAN HEALTH ALLIANCE'],
    ],
    [
      'COMPLAINT against Scott Bessent, Secretary of the Treasury, Kristi Noem, Secretary, Department of Homeland Security, Internal Revenue Service, Department of Housing and Urban Development filed by Centro de Trabajadores Unidos, Roe Freight Company, Inc.. (Attachments: # 1 Exhibit)',
      [
        'plaintiff Centro de Trabajadores Unidos',
        'plaintiff Roe Freight Company, Inc.',
        'defendant Scott Bessent (Secretary of the Treasury)',
        'defendant Kristi Noem (Secretary, Department of Homeland Security)',
        'defendant Internal Revenue Service',
        'defendant Department of Housing and Urban Development',
      ],
    ],
    [
      'SECOND AMENDED CLASS ACTION COMPLAINT amending 20 Amended Complaint against Roe Inc. with JURY DEMAND.',
      ['defendant Roe Inc'],
    ],
    [
      'Complaint against all defendants. Answer due by 1/20/2009. Filed by Frank H. Morgan of White & Case, LLP on behalf of New Hampshire Ball Bearing, Inc.. (Morgan, Frank) (Entered: 11/13/2008)',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    'COMPLAINT against All Defendants, filed by All Plaintiffs. (Entered: 02/28/2025)',
    'ANSWER to 1 Complaint against Roe Freight Company by Ann Roe.',
    'MOTION to Dismiss 1 Complaint against Ann Roe.',
    'COMPLAINT against American Federation of State, County and Municipal Employees, Roe filed by All Plaintiffs.',
    'SUMMONS issued. COMPLAINT filed.',
  ])('names nobody in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
