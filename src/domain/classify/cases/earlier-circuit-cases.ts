import type { EventCase } from './case.ts';

/** The first five circuits, each in its own language. Parties are invented. */
export const EARLIER_CIRCUIT_CASES: readonly EventCase[] = [
  [
    'ca1',
    'CIVIL CASE docketed. Notice of appeal (doc. #99) filed by Appellants John Doe, et al. Docketing Statement, Transcript Report/Order form, and Appearance form due 05/02/2025. [25-1384] (ABC)',
    'appeal_event - - routine',
  ],
  [
    'ca1',
    'NOTICE of appearance on behalf of Appellees Jane Roe filed by Attorney Ann Doe. [25-1384] (AD)',
    'appearance - - noise',
  ],
  [
    'ca1',
    'MOTION to stay pending appeal filed by Appellants John Doe. Certificate of service dated 04/18/2025. [25-1384]',
    'motion stay - major',
  ],
  [
    'ca1',
    'ORDER entered by Jane Roe, Appellate Judge; John Doe, Appellate Judge: The motion for stay pending appeal is denied. [25-1384]',
    'order stay denied critical',
  ],
  [
    'ca1',
    "APPELLANT'S BRIEF tendered by Appellants John Doe. Certificate of service dated 06/06/2025",
    'brief - - routine',
  ],
  [
    'ca1',
    'CASE calendared: Tuesday, 07/29/2025 09:30 AM Panel Courtroom Boston, MA. [25-1384]',
    'hearing - set major',
  ],
  [
    'ca1',
    'CASE argued. Panel: Jane Roe, Appellate Judge; John Doe, Appellate Judge. Arguing attorneys: Ann Doe',
    'hearing - held major',
  ],
  [
    'ca1',
    "OPINION issued by Jane Roe, Appellate Judge. Published. The district court's order is VACATED. [25-1384]",
    'opinion - vacated critical',
  ],
  ['ca1', 'JUDGMENT entered by Jane Roe: Vacated and remanded. [25-1384]', 'judgment - vacated critical'],
  [
    'ca1',
    'ORDER entered by Jane Roe, Chief Appellate Judge: The time for Appellants to file a brief is enlarged to 07/07/2025. [25-1384]',
    'order extension granted noise',
  ],
  [
    'ca1',
    'JUDGMENT entered: Pursuant to Fed. R. App. P. 42(b), this appeal is voluntarily dismissed. Mandate issued. [25-1715]',
    'judgment - dismissed critical',
  ],
  [
    'ca2',
    'NOTICE OF CIVIL APPEAL, with district court docket, on behalf of Appellant John Doe, FILED. [25-1860]',
    'notice_of_appeal - - major',
  ],
  [
    'ca2',
    'ACKNOWLEDGMENT AND NOTICE OF APPEARANCE, on behalf of Appellee Jane Roe, FILED. Service date 03/03/2025 by CM/ECF.',
    'appearance - - noise',
  ],
  [
    'ca2',
    'SO-ORDERED SCHEDULING NOTIFICATION, setting Appellant John Doe Brief due date as 05/05/2025, FILED.',
    'order schedule set routine',
  ],
  [
    'ca2',
    'MOTION ORDER, granting motion for extension of time to file brief, by JDR, FILED. [34]',
    'order extension granted noise',
  ],
  [
    'ca2',
    'MOTION ORDER, denying motion for stay pending appeal [12] filed by Appellant John Doe, by ABC, DEF, GHI, copy to pro se, FILED.',
    'order stay denied critical',
  ],
  ['ca2', 'STRIKE ORDER, striking Appellant John Doe Brief, FILED.', 'order other - routine'],
  [
    'ca2',
    'SUMMARY ORDER AND JUDGMENT, affirming the judgment of the district court, by ABC, DEF, GHI, FILED.',
    'opinion - affirmed critical',
  ],
  ['ca2', 'CERTIFIED ORDER, dated 03/03/2025, to SDNY, ISSUED.', 'order other - routine'],
  ['ca2', 'JUDGMENT MANDATE, ISSUED.', 'mandate - - major'],
  [
    'ca2',
    'BRIEF, on behalf of Appellant John Doe, FILED. Service date 05/05/2025 by CM/ECF.',
    'brief - - routine',
  ],
  ['ca2', 'JOINT APPENDIX, volume 1 of 2, on behalf of Appellant John Doe, FILED.', 'evidence - - routine'],
  ['ca2', 'ELECTRONIC INDEX, in lieu of record, FILED.', 'appeal_event - - routine'],
  [
    'ca3',
    'ECF FILER: ENTRY OF APPEARANCE from Ann Doe on behalf of Appellee Jane Roe. (AD)',
    'appearance - - noise',
  ],
  [
    'ca3',
    'PRECEDENTIAL OPINION Coram: ROE, DOE and POE, Circuit Judges. Total Pages: 45. Judge: ROE Authoring. (ABC)',
    'opinion - - critical',
  ],
  [
    'ca3',
    'NOT PRECEDENTIAL OPINION Coram: ROE, DOE and POE, Circuit Judges. Affirmed.',
    'opinion - affirmed critical',
  ],
  [
    'ca3',
    'ORDER (ROE, DOE and POE, Circuit Judges) denying Motion for injunction pending appeal filed by Appellant. (ABC)',
    'order injunction denied critical',
  ],
  [
    'ca3',
    'CIVIL CASE DOCKETED. Notice filed by Appellant John Doe in District Court No. 1-25-cv-00001. (ABC)',
    'appeal_event - - routine',
  ],
  [
    'ca4',
    'Case docketed. Originating case number: 1:25-cv-00596-ELH. Date notice of appeal filed: 04/18/2025. Case manager: ADoe. [25-1411] AD',
    'appeal_event - - routine',
  ],
  [
    'ca4',
    'COURT ORDER filed denying Motion for stay pending appeal [5] Copies to all parties. [25-1411]',
    'order stay denied critical',
  ],
  ['ca4', 'COURT ORDER filed granting initial hearing en banc [25-1411]', 'order rehearing granted major'],
  [
    'ca4',
    'BRIEFING ORDER filed. Opening brief and appendix due 06/02/2025. [25-1411]',
    'order schedule set routine',
  ],
  [
    'ca4',
    'PUBLISHED AUTHORED OPINION filed. Originating case number: 1:25-cv-00596-ELH. [25-1411]',
    'opinion - - critical',
  ],
  [
    'ca4',
    'JUDGMENT ORDER filed. Decision: Affirmed. Originating case number: 1:25-cv-00596. Entered on Docket Date: 03/03/2026. [25-1411]',
    'judgment - affirmed critical',
  ],
  [
    'ca4',
    'UNPUBLISHED PER CURIAM OPINION filed. Originating case number: 5:20-cv-00001. Copies to all parties. [22-1234]',
    'opinion - - critical',
  ],
  [
    'ca4',
    'ORDER filed [1001] granting Motion to extend filing time [12]. Number of days granted: 14. Opening brief due 3/3/2023 [22-1234]',
    'order extension granted noise',
  ],
  ['ca4', 'ORDER filed [25-1411]', 'order - - routine'],
  [
    'ca4',
    'Mandate issued. Referencing: Judgment order [33]. Originating case number: 1:20-cv-1. [22-1234]',
    'mandate - - major',
  ],
  [
    'ca4',
    'DISCLOSURE STATEMENT by Jane Roe. Was any question on Disclosure Form answered yes? No [25-1411]',
    'disclosure - - noise',
  ],
  ['ca4', 'APPEARANCE OF COUNSEL by Ann Doe for Jane Roe. [25-1411]', 'appearance - - noise'],
  [
    'ca4',
    'ORAL ARGUMENT heard before the Honorable A, B and C. Attorneys arguing case: Ann Doe. Courtroom Deputy: E. Roe. [25-1411]',
    'hearing - held major',
  ],
  [
    'ca4',
    'CASE CALENDARED for oral argument. Date: 05/06/2025. Registration Time: 8:45 am - 9:00 am. [25-1411]',
    'hearing - set major',
  ],
  [
    'ca5',
    'UNPUBLISHED OPINION FILED. [22-30371 Affirmed] Judge: JR, Judge: ABC, Judge: DEF. Mandate issue date is 03/03/2023 [22-30371]',
    'opinion - affirmed critical',
  ],
  [
    'ca5',
    'COURT ORDER granting Motion for stay pending appeal filed by Appellant John Doe [12] [25-40001]',
    'order stay granted critical',
  ],
  [
    'ca5',
    'COURT DIRECTIVE ISSUED requesting a response to the Motion for stay. Response due on 03/03/2025.',
    'order stay - routine',
  ],
  [
    'ca5',
    'ADMINISTRATIVE STAY ORDER: IT IS ORDERED that the motion for a temporary administrative stay is GRANTED. [25-40001]',
    'order administrative_stay granted critical',
  ],
  [
    'ca5',
    'APPEARANCE FORM FILED by Attorney Ann Doe for party(s) Appellee Jane Roe in case 22-30371',
    'appearance - - noise',
  ],
  [
    'ca5',
    "BRIEFING NOTICE ISSUED A/Pet's Brief Due on 03/03/2025 for Appellant John Doe.",
    'appeal_event schedule set routine',
  ],
];
