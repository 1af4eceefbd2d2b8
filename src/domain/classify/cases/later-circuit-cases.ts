import type { EventCase } from './case.ts';

/** The sixth to the eleventh circuit, the D.C. and the Federal Circuit. Parties are invented. */
export const LATER_CIRCUIT_CASES: readonly EventCase[] = [
  [
    'ca6',
    'OPINION and JUDGMENT filed : AFFIRMED. Decision for publication. A, B (AUTHORING), and C, Circuit Judges.',
    'opinion - affirmed critical',
  ],
  [
    'ca6',
    'ORDER filed : Motion for stay pending appeal is DENIED. A, Circuit Judge; B, Circuit Judge.',
    'order stay denied critical',
  ],
  [
    'ca6',
    'RULING LETTER SENT GRANTING motion to extend time to file brief [6000] filed by Ann Doe.',
    'order extension granted noise',
  ],
  [
    'ca6',
    'CLERK ORDER filed granting motion to voluntarily dismiss appeal under FRAP 42(b). No mandate to issue.',
    'order dismissal granted critical',
  ],
  [
    'ca6',
    'BRIEFING LETTER SENT setting briefing schedule: appellant brief due 03/03/2025',
    'appeal_event schedule set routine',
  ],
  [
    'ca7',
    'Filed opinion of the court by Judge Roe. AFFIRMED. Jane Roe, Circuit Judge; John Doe, Circuit Judge. [22-1234]',
    'opinion - affirmed critical',
  ],
  ['ca7', 'FINAL JUDGMENT filed per opinion. With costs: yes. [22-1234]', 'judgment - - critical'],
  ['ca7', 'Mandate issued. Record to be returned later. [22-1234]', 'mandate - - major'],
  [
    'ca7',
    'Case heard and taken under advisement by panel: A, B and C. [22-1234]',
    'hearing - taken_under_advisement major',
  ],
  [
    'ca7',
    'Disclosure statement filed by Attorney Ann Doe for Appellee Jane Roe. [22-1234]',
    'disclosure - - noise',
  ],
  [
    'ca8',
    'OPINION FILED - THE COURT: A, B and C. AUTHORING JUDGE:A (PUBLISHED) [22-1234]',
    'opinion - - critical',
  ],
  [
    'ca8',
    'JUDGMENT FILED - The judgment of the Originating Court is REVERSED and REMANDED in accordance with the opinion. A, B, C [22-1234]',
    'judgment - reversed critical',
  ],
  ['ca8', 'MANDATE ISSUED. [22-1234]', 'mandate - - major'],
  [
    'ca8',
    'JUDGE ORDER: granting motion for stay pending appeal filed by Appellant. A, B, C [25-1001]',
    'order stay granted critical',
  ],
  [
    'ca9',
    'Filed order (A, B, and C): The emergency motion for a stay pending appeal (Docket Entry No. 3) is granted in part. [12900000] (AF)',
    'order stay granted_in_part critical',
  ],
  [
    'ca9',
    'FILED OPINION (A, B and C) AFFIRMED IN PART; VACATED IN PART; REMANDED. Judge: A Authoring. FILED AND ENTERED JUDGMENT. [12900001]',
    'opinion - affirmed critical',
  ],
  [
    'ca9',
    'FILED MEMORANDUM (A, B and C) AFFIRMED. FILED AND ENTERED JUDGMENT. [12900002]',
    'opinion - affirmed critical',
  ],
  [
    'ca9',
    'DOCKETED CAUSE AND ENTERED APPEARANCES OF COUNSEL. SEND MQ: Yes. The schedule is set as follows: Mediation Questionnaire due on 04/04/2025. Appellant opening brief due 05/05/2025. [12900003]',
    'appeal_event - - routine',
  ],
  [
    'ca9',
    'Submitted (ECF) Opening Brief for review. Submitted by Appellant John Doe. Date of service: 03/03/2025. [12900004]',
    'brief - - routine',
  ],
  [
    'ca9',
    'Filed clerk order: The opening brief [10] submitted by John Doe is filed. Within 7 days of the filing of this order, filer is ordered to file 6 copies of the brief. [12900005]',
    'order - - noise',
  ],
  ['ca9', 'ARGUED AND SUBMITTED TO A, B, and C. [12900006] (AF)', 'hearing - held major'],
  ['ca9', 'MANDATE ISSUED.(A, B and C) [12900007]', 'mandate - - major'],
  [
    'ca9',
    'Streamlined request [9] by Appellant John Doe to extend time to file the brief is approved. Amended briefing schedule: Appellant opening brief due 06/06/2025. [12900008]',
    'order extension granted noise',
  ],
  [
    'ca9',
    'Filed (ECF) notice of appearance of Ann Doe for Appellee Jane Roe. Date of service: 03/03/2025. [12900009]',
    'appearance - - noise',
  ],
  [
    'ca9',
    'Filed (ECF) Appellants John Doe EMERGENCY Motion to stay lower court action. Date of service: 03/03/2025. [12900010]',
    'motion stay - major',
  ],
  [
    'ca10',
    'OPINION filed. Terminated on the merits after oral hearing; Affirmed; Written, signed, published. Judges A, B (author) and C. [22-1001]',
    'opinion - affirmed critical',
  ],
  ['ca10', 'ORDER AND JUDGMENT filed. Affirmed. Judges A, B and C. [22-1001]', 'opinion - affirmed critical'],
  [
    'ca11',
    'Opinion issued by court as to Appellant John Doe. Decision: Affirmed. Opinion type: Non-Published. Opinion method: Per Curiam.',
    'opinion - affirmed critical',
  ],
  [
    'ca11',
    'ORDER: Motion for stay pending appeal filed by Appellant is GRANTED. [10000] ABC and DEF',
    'order stay granted critical',
  ],
  [
    'ca11',
    'CIVIL APPEAL DOCKETED. Notice of appeal filed by Appellant John Doe on 03/03/2025. Fee Status: Fee Paid.',
    'appeal_event - - routine',
  ],
  ['cadc', 'US CIVIL CASE docketed. [25-5181]', 'appeal_event - - routine'],
  [
    'cadc',
    'NOTICE OF APPEAL [2110000] seeking review of a decision by the U.S. District Court in 1:25-cv-00677-ABC filed by Appellant John Doe. Appeal assigned USCA Case Number: [25-5181]',
    'notice_of_appeal - - major',
  ],
  [
    'cadc',
    "CLERK'S ORDER [2110001] filed directing party to file initial submissions: APPELLANT docketing statement due 05/29/2025. [25-5181]",
    'order schedule set routine',
  ],
  [
    'cadc',
    'PER CURIAM ORDER [2110002] filed granting motion for stay pending appeal [2110000-2] Before Judges: A, B and C. [25-5152]',
    'order stay granted critical',
  ],
  [
    'cadc',
    'PER CURIAM ORDER [2110002] filed (SPECIAL PANEL) that the order be administratively stayed pending further order of the court. [25-5152]',
    'order administrative_stay granted critical',
  ],
  [
    'cadc',
    'PER CURIAM JUDGMENT [2110003] filed that the judgment of the District Court appealed from in this cause is affirmed. [25-5181]',
    'judgment - affirmed critical',
  ],
  ['cadc', 'OPINION [2110004] filed (Pages: 24) for the Court by Judge A. [25-5181]', 'opinion - - critical'],
  ['cadc', 'MANDATE ISSUED to Clerk, U.S. District Court [25-5181]', 'mandate - - major'],
  ['cadc', 'ORAL ARGUMENT HELD before Judges A, B and C. [25-5181]', 'hearing - held major'],
  [
    'cadc',
    'ENTRY OF APPEARANCE [2110005] filed by Ann Doe on behalf of Appellee Jane Roe. [25-5181]',
    'appearance - - noise',
  ],
  ['cadc', 'STATEMENT OF ISSUES [2110006] filed by Jane Roe [25-5181]', 'appeal_event - - routine'],
  [
    'cafc',
    'OPINION and JUDGMENT filed. The judgment or decision is: Affirmed. (Precedential Opinion). [23-1001]',
    'opinion - affirmed critical',
  ],
  [
    'cafc',
    'Mandate issued to the United States District Court for the Eastern District of Texas. [23-1001]',
    'mandate - - major',
  ],
  ['ca6', 'unpublished opinion and judgment filed', 'opinion - - critical'],
  ['ca11', 'Opinion Issued', 'opinion - - critical'],
  ['cadc', 'Judgment Filed (Merits Panel)', 'judgment - - critical'],
  ['cadc', 'Order Filed (CLERK)', 'order - - routine'],
  ['ca4', 'Order filed', 'order - - routine'],
];
