import type { EventCase } from './case.ts';

/** Standing phrases of the clerks of appeals, in the fifth to the eleventh circuit. */
export const WESTERN_APPELLATE_PHRASE_CASES: readonly EventCase[] = [
  [
    'ca9',
    "Filed order (JANE ROE, JOHN DOE): Appellants' emergency motion for a stay pending appeal is denied. [12345678] (OC)",
    'order stay denied critical',
  ],
  [
    'ca9',
    'Filed Order for PUBLICATION (Per Curiam) The motion for a stay pending appeal is GRANTED in part. [12345679]',
    'order stay granted_in_part critical',
  ],
  [
    'ca9',
    'FILED PER CURIAM OPINION (A, B and C). AFFIRMED. FILED AND ENTERED JUDGMENT. [12345680]',
    'opinion - affirmed critical',
  ],
  [
    'ca9',
    'MANDATE ISSUED.(ABC, DEF and GHI) Costs taxed against Appellant in the amount of $ 120.40. [12345681]',
    'mandate - - major',
  ],
  [
    'ca9',
    'Submitted (ECF) Opening Brief for review. Submitted by Appellant State of Roe. Date of service: 07/10/2017. [10503456] [17-16366]',
    'brief - - routine',
  ],
  [
    'ca9',
    'Filed (ECF) Appellant John Doe EMERGENCY Motion to stay lower court action. Date of service: 09/08/2017. [10573445] [17-16426]',
    'motion stay - major',
  ],
  ['ca9', 'ARGUED AND SUBMITTED TO JANE ROE, JOHN DOE and ANN POE. [10595001]', 'hearing - held major'],
  [
    'ca9',
    'Filed clerk order (Deputy Clerk: ABC): The briefing schedule is vacated. [10595002]',
    'order schedule cancelled routine',
  ],
  [
    'ca9',
    'SCHEDULE NOTICE. Appellant Opening Brief due 8/5/2025. Appellee Answering Brief due 9/4/2025.',
    'deadline schedule set routine',
  ],
  [
    'ca9',
    'ORDER FILED. The petition for panel rehearing and rehearing en banc (Dkt. 45) is DENIED. [Entered: 05/05/2023]',
    'order rehearing denied major',
  ],
  [
    'ca9',
    "ORDER FILED. Petitioner's motion for stay of removal (DE 3) is granted. The stay of removal remains in place until issuance of the mandate. [Entered: 05/05/2023]",
    'order stay granted critical',
  ],
  [
    'ca5',
    'COURT ORDER granting Motion to expedite appeal filed by Appellant State of Texas [12]; carrying with the case the motion for stay [13] [25-40001] (CAS)',
    'order expedite granted routine',
  ],
  [
    'ca5',
    'UNPUBLISHED OPINION FILED. [24-20001 Affirmed] Judge: CES, Judge: JWE, Judge: JEG. Mandate issue date is 06/02/2025 [24-20001] (CCR)',
    'opinion - affirmed critical',
  ],
  ['ca5', 'MANDATE ISSUED. Mandate issue date satisfied. [24-20001] (CCR)', 'mandate - - major'],
  [
    'ca5',
    'PUBLISHED ORDER. The motion for stay pending appeal is GRANTED. [25-40001]',
    'order stay granted critical',
  ],
  ['ca5', "SUFFICIENT APPELLANT'S BRIEF FILED. [25-40001]", 'brief - - routine'],
  [
    'ca8',
    'OPINION FILED - THE COURT: Jane Roe, John Doe and Ann Poe. AUTHORING JUDGE: Jane Roe (PUBLISHED) [5501234] [24-1001]',
    'opinion - - critical',
  ],
  [
    'ca8',
    'JUDGMENT FILED - The judgment of the Originating Court is AFFIRMED in accordance with the opinion JANE ROE [5501235] [24-1001]',
    'judgment - affirmed critical',
  ],
  ['ca8', 'PER CURIAM OPINION FILED (UNPUBLISHED) [5501236]', 'opinion - - critical'],
  ['ca8', 'MANDATE ISSUED. [5509999] [24-1001]', 'mandate - - major'],
  [
    'ca8',
    'JUDGE ORDER: Granting [5511111-2] motion for stay pending appeal filed by Appellant [25-1001]',
    'order stay granted critical',
  ],
  [
    'ca8',
    'CLERK ORDER: Granting [5512222-2] motion for extension of time to file brief. Appellant brief due 08/08/2025 [25-1001]',
    'order extension granted noise',
  ],
  ['ca8', 'CIVIL case docketed. [5513333] [25-1001]', 'appeal_event - - routine'],
  [
    'ca10',
    '[11012345] Order filed by Judges Roe and Doe - Motion for stay pending appeal is denied. Served on 05/05/2025. [25-1234]',
    'order stay denied critical',
  ],
  [
    'ca10',
    '[11012346] Affirmed; Terminated on the merits after oral hearing; Written, signed, published; Judges Roe and Doe (authoring). Mandate to issue. [24-1234]',
    'opinion - affirmed critical',
  ],
  ['ca10', '[11012347] Mandate issued. [24-1234]', 'mandate - - major'],
  ['ca10', '[11012348] Judgment for opinion filed. [24-1234]', 'judgment - - critical'],
  [
    'ca10',
    '[11012349] Certificate of appealability denied; dismissed; Terminated on the merits. [24-1234]',
    'order dismissal dismissed critical',
  ],
  [
    'ca11',
    'ORDER: Motion for stay pending appeal filed by Appellant Secretary is GRANTED. [10123456-2] BL, BG and RL (See attached order for complete text) [Entered: 07/07/2025]',
    'order stay granted critical',
  ],
  [
    'ca11',
    'Opinion issued by court as to Appellant John Roe. Decision: Affirmed. Opinion type: Non-Published. Opinion method: Per Curiam.',
    'opinion - affirmed critical',
  ],
  ['ca11', 'Judgment entered as to Appellant John Roe.', 'judgment - - critical'],
  ['ca11', 'Mandate issued as to Appellant John Roe.', 'mandate - - major'],
  [
    'ca11',
    "Briefing Notice issued to Appellant. The appellant's brief is due on or before 08/25/2025.",
    'appeal_event schedule set routine',
  ],
  [
    'ca11',
    'CIVIL APPEAL DOCKETED. Notice of appeal filed by Appellant John Roe on 05/05/2025. Fee Status: Fee Paid.',
    'appeal_event - - routine',
  ],
  [
    'ca6',
    "OPINION and JUDGMENT filed : We AFFIRM the district court's judgment. Decision for publication. Jane Roe (AUTHORING), Circuit Judge",
    'opinion - affirmed critical',
  ],
  [
    'ca6',
    'ORDER filed : We DENY the motion for a stay pending appeal. Jane Roe, John Doe and Ann Poe, Circuit Judges',
    'order stay denied critical',
  ],
  ['ca6', 'MANDATE ISSUED with no costs taxed. (PJE)', 'mandate - - major'],
];
