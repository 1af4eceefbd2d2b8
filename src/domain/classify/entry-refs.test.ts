import { describe, expect, it } from 'vitest';
import { classifyEntry } from './index.ts';

const BARE = { filedOn: null, labels: [] };

function refsOf(
  text: string,
  court = 'dcd',
  entryNumber: number | null = null,
  docketNumber: string | null = null,
) {
  return classifyEntry({ ...BARE, court, docketNumber, entryNumber, text }).entryRefs;
}

const NAMED: readonly [text: string, refs: readonly number[]][] = [
  ['ORDER granting 9 Motion for Pro hac vice for counsel Roe', [9]],
  ['MOTION for Preliminary Injunction by Doe 1. (Smith, Ann)', []],
  ['DECLARATION of Jane Doe 3 re 9 Motion, by John Roe 2 and Does 4-6.', [9]],
  ['ORDER denying 48 . The application is denied.', [48]],
  [
    'Set Deadlines as to 17 MOTION to Intervene, 7 MOTION to Strike 1 Complaint,, 10 MOTION to Seal',
    [1, 7, 10, 17],
  ],
  [
    "the Court's 35 Preliminary Injunction remains; DISSOLVING 36 TRO and 37 Temporary Restraining Order",
    [35, 36, 37],
  ],
  ["Upon consideration of the parties' 31 joint status report and their 32 response", [31, 32]],
  ['Plaintiffs may file 3 reply briefs; its 4 response pages; the 5 reports', []],
  ['SCHEDULING ORDER regarding Motion for Preliminary Injunction 12 : Response due; trial at 10 : 30', [12]],
  ['REPLY MOTION to Amend Amended Complaint[24] [30] [32] filed by Plaintiff', [24, 30, 32]],
  ['RESPONSE in opposition to [4-1] motion to Dismiss and to [4-2] motion to Stay', [4]],
  ['Motion to correct is granted (23). Motion for scheduling order is granted (25).', [23, 25]],
  ['Re-file Document No. 5 Civil Cover Sheet.', [5]],
  ['unopposed motion (Docket no. 6 ), and consent motion (Docket no. 8 ).', [6, 8]],
  ['in light of the Order (Doc. # 16 ), the motion (Doc. # 15 ) is denied as moot', [15, 16]],
  ['The Clerk is directed to terminate the motion at Dkt. No. 18.', [18]],
  ['seal the ( 1 ) Complaint and the memoranda ( 8 & 11 )', [1, 8, 11]],
  ['docket entries 15, 16, 17, and 18 ; rules on docket entries 7, 10, and 17/18', [7, 10, 15, 16, 17, 18]],
  ['ORDER adopting 47 Report and Recommendations, 20 Motion for Preliminary Injunction', [20, 47]],
  ['STIPULATION AND ORDER OF DISCONTINUANCE 13 the Status Conference is cancelled', [13]],
  ['ORDER Adopting Findings and Recommendation 15 upon a plea of guilty as to John Roe (1)', [15]],
  ['Order entered granting Motion to stay (Related Doc # 5 and 8)', [5, 8]],
  ['Notice of Correction re 18, 19, 20 : Documents filed as forms', [18, 19, 20]],
  ['MEMO ENDORSEMENT on re: 45 Letter filed by Roe Inc.', [45]],
  ["ORDER DENYING 38 , 39 , 43 Plaintiff's Motions for Temporary Restraining Orders", [38, 39, 43]],
  ["the agency's 502 , 571 objections to 474 Discovery Ruling 5 are SUSTAINED", [474, 502, 571]],
  ["MINUTE ORDER: the Supreme Court stayed this Court's 112 June 22, 2026, Order.", [112]],
  ['***DELETED DOCUMENT. Deleted document number [ORDER] 2. Incorrectly filed in this case.', [2]],
  ['ORDER DENYING EX PARTE APPLICATION TO STAY ORDER PENDING APPEAL 94 by Judge Jane Roe.', [94]],
  ['OPINION. The Motion to Remand (DN 9 ) and the Motion to Stay (DN 11 ) are DENIED.', [9, 11]],
  [
    'ORDER RE: MOTIONS FOR REVIEW 221 222 ; PENDING MOTIONS 182 183 204 by Judge Roe.',
    [182, 183, 204, 221, 222],
  ],
  ['ORDER DENYING MOTION TO STAY re 44 - Signed by JUDGE JANE ROE on 2/4/2026. For the reasons', [44]],
  ['ANSWER to 1 Complaint by Roe Alliance. Filed per Order 34 (CBD) (Entered: 04/14/2026)', [1, 34]],
  ['AMICUS CURIAE BRIEF of 9 filed by Roe Center.', [9]],
  ['21 DAY Summons Issued re Complaint (Attorney Civil Case Opening) 1 as to Roe Corp.', [1]],
  ["In light of 20 the parties' joint status report, the parties shall confer.", [20]],
  ['***FILE SUBMITTED for review: 8 Supplementation of 4 Petition.', [4, 8]],
  ['Motion to dismiss 12 is granted. Motions 14 and 15 are denied as moot.', [12, 14, 15]],
  ['RESPONSE in Opposition to MOTION by Doe Corp. to dismiss for lack of jurisdiction 21', [21]],
  ['he wrote the following: "Plaintiff\'s Motion to Remand" ("Motion") 19 . It is DENIED.', [19]],
  ["The Clerk SHALL STRIKE Roe's Surreply 68 . Signed by Judge Roe.", [68]],
  ['JUDGMENT. Related to: Minutes of Order - no proceeding held, 74 (MD JS-6)', [74]],
  ["ELECTRONIC ORDER: Plaintiffs' 138 Assented-to Motion for Leave to File Excess Pages is ALLOWED.", [138]],
  ['REPLY in support of MOTION to Dismiss Counts III (in whole) and IX (in part) 228 by Attorney Roe', [228]],
  [
    'TEXT ORDER granting 70 Motion. The Index of Evidence 71 72 shall remain restricted. See Nos. 23 55 .',
    [23, 55, 70, 71, 72],
  ],
  ['TEXT ORDER striking 68 . See Filing Nos. 23 55 . Ordered by Judge Roe', [23, 55, 68]],
  ["STATUS REPORT per the Court's February 28, 2020 Order [no. 35] by ROE", [35]],
  ['NOTICE by Roe re 4 MOTION to Intervene, 6 Correcting earlier submission', [4, 6]],
  ['Judge Roe grants 12 the letter request for an adjournment. She denies 14 the motion.', [12, 14]],
  ['DOCKET ANNOTATION as to # 5 : Summons forwarded to attorney', [5]],
  ['ORDER: Granting 43 "Respondents\' Motion Requesting Leave." Noting 38 "Informative Motion."', [38, 43]],
  [
    "62 Motion to Strike is DENIED as MOOT: and pltf's # 63 motion for leave shall remain on calendar",
    [62, 63],
  ],
  ['ORDER DISMISSING 1 Indictment as to John Roe. DISMISSING 7 Superseding Indictment', [1, 7]],
  [
    'STIPULATION regarding Order on Motion to Amend,,,, Order on Motion to Compel,,,,,,, 223 Stipulation',
    [223],
  ],
  ["Upon consideration of the parties' 19 Local Rule 16.3(d) Joint Report, it is", [19]],
  [
    'Having considered the opposition 61, the motion 58 is denied; the stay entered at 44 is lifted',
    [44, 58, 61],
  ],
  ['Pursuant to the Order Granting Motion for Summary Judgment 40, judgment is entered', [40]],
  ['Granting the request to adjourn the motion to dismiss 14 to 9/2/2025', [14]],
  ['TRANSMITTAL of Notice of Appeal to 9th Circuit Court of Appeals 45 as to plaintiff Roe', [45]],
];

const UNNAMED: readonly string[] = [
  'NOTICE of Related Case by Roe Center re 1:25-cv-11234 (Fast, Ann)',
  'MOTION for Sanctions (Attachments: # 1 Exhibit A, # 2 Proposed Order)',
  'ORDER as to John Roe (1) and Jane Doe (2)',
  'ORDER: respond within 14 days; 28 U.S.C. 1292(b); Rule 12(b)(6); General Order 6.4',
  'PER CURIAM ORDER [1967834] filed considering case opening document [1961713-2]',
  'Docket entry [169] in 1:13md2493 was set by Pre-trial Order #5',
  'JUDGMENT upon the request made at the hearing (Bankr. No. 22-458, Dkt. 152)',
  'This entry was filed in the lead case, 1:13MD2493 docket entry 298',
  'ORDER: file 6 copies of the brief; the trial lasts 3 days; fine of $ 400',
  'Order appointing mediator: Jane Roe (Ret), 1851 East First St, Suite 1450, Santa Roe',
  'Application for Compensation 13',
  'The deadline is extended from 10 - 14 days to 20 - 30 days',
  'Hearing set for 5/6/2020 at 10:00 AM in Courtroom 12',
  'Jury finds John Roe guilty as to Counts 1 to 22 of the Superseding Indictment',
  'The Court grants 12 additional days to answer the complaint and denies 4 hours of motion argument',
  'the discovery dispute raised at ECF No. 161 in the Roe Pharma action',
  'NOTICE re Roe, 14 Days to respond',
  'Consistent with FRCP 65, the Court sets the motion under Federal Rule of Civil Procedure 6, the rest stands',
  'Pursuant to Misc. Order 6, Plaintiff is given notice; motion under the Federal Rules of Evidence 408, the last',
  'RECEIPT of Notice of Appeal Filing Fee $ 255. Receipt number 1. (abc)',
  'Appeal argued in Courtroom 201. The order was entered at 4 p.m., the motion continued from 14 to 9/2/2025',
];

describe('references to entries of the same docket', () => {
  it.each(NAMED)('in %s', (text, refs) => {
    expect(refsOf(text)).toEqual(refs);
  });

  it.each(UNNAMED)('are none in %s', (text) => {
    expect(refsOf(text)).toEqual([]);
  });

  it('leave out the number with which some courts begin the entry', () => {
    expect(refsOf('15 ORDER GRANTING 2 Motion for Revocation of Supervised Release')).toEqual([2]);
  });

  it('leave out the entry itself and what came later', () => {
    expect(refsOf('CORRECTION re 12 Motion and 13 Order, see 40 Notice', 'dcd', 13)).toEqual([12]);
  });

  it('are none in the own number of an appeal', () => {
    const text = 'JOINT APPENDIX, on behalf of Appellant Roe, FILED. Service by CM/ECF.[3362641] [22-7]';
    expect(refsOf(text, 'ca2', null, '22-7')).toEqual([]);
    expect(refsOf('ORDER granting [22-2] motion', 'mad', null, '1:20-cv-00001')).toEqual([22]);
  });

  it('read document entries of appellate dockets, not their internal ids', () => {
    expect(refsOf('ORDER. Motion to Stay Removal (DE 5) not opposed. [12900000]', 'ca9')).toEqual([5]);
  });

  it('are read by entry and part of it on an appeal, whose own number stands behind the words', () => {
    const text = 'COURT ORDER denying Motion to stay filed by Roe [18-2] Judge: JR [25-30444]';
    expect(refsOf(text, 'ca5', null, '25-30444')).toEqual([18]);
    expect(refsOf('JOINT APPENDIX filed by Roe. [22-7]', 'ca5')).toEqual([]);
    expect(refsOf('ORDER granting motion to expedite [22-710] by Roe', 'ca5', null, '25-9')).toEqual([]);
  });

  it('stand on the docket that they name, which may be this one of several', () => {
    const text =
      'ORDER filed granting Motion to consolidate case [32] in 24-2160. [1001760090] [24-2160, 25-1229]';
    expect(refsOf(text, 'ca4', null, '24-2160')).toEqual([32]);
    expect(refsOf(text, 'ca4', null, '25-1229')).toEqual([]);
    expect(refsOf('ORDER adopting [9] in 1:25-cv-1', 'mad', null, '1:25-cv-00001')).toEqual([]);
  });

  it('do not exist on the Supreme Court docket, which has no numbers', () => {
    expect(refsOf('Response to application due; see Rule 12 and 3 Order', 'scotus')).toEqual([]);
  });

  it('take the own number of a spread entry from the panel', () => {
    const text = 're: pldg. (1 in MA/1:22-cv-12025, 1640 in MDL No. 2873, 4 in NYS/1:22-cv-10283)';
    expect(refsOf(text, 'jpml', 9, '1:22-cv-10283')).toEqual([4]);
  });

  it('come before the entry itself, unless the clerk added what took its place', () => {
    expect(refsOf('NOTICE of Appearance re Doc. 12', 'insd', 9)).toEqual([]);
    expect(refsOf('**DISREGARD. SEE DOC. 12 FOR CORRECTED DOC.** NOTICE of Appearance', 'insd', 9)).toEqual([
      12,
    ]);
    expect(refsOf('RESPONSE to 14 Motion to Dismiss. Corrected Image 17 Attached', 'nvd', 16)).toEqual([
      14, 17,
    ]);
  });
});
