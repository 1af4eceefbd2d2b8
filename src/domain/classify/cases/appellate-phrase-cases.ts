import type { EventCase } from './case.ts';

/** Standing phrases of the clerks of appeals, in the first four circuits, D.C. and the Federal. */
export const APPELLATE_PHRASE_CASES: readonly EventCase[] = [
  [
    'cadc',
    'PER CURIAM ORDER [2112345] filed denying motion for stay pending appeal [2109876-2]; dissolving the administrative stay entered on 4/28/2025. Before Judges: Roe, Doe and Poe. [25-5152]',
    'order stay denied critical',
  ],
  [
    'cadc',
    "PER CURIAM ORDER, En Banc, filed granting petition for rehearing en banc [2115123-2]; vacating the panel's order filed 4/28/2025. [25-5091]",
    'order rehearing granted major',
  ],
  [
    'cadc',
    'PER CURIAM JUDGMENT [2159876] filed that the judgment of the District Court be affirmed for the reasons in the accompanying memorandum. Before Judges: Roe, Doe and Poe. [25-5001]',
    'judgment - affirmed critical',
  ],
  [
    'cadc',
    "CLERK'S ORDER [2107654] filed setting briefing schedule: APPELLANT Brief due 06/24/2025. APPENDIX due 06/24/2025. APPELLEE Brief due 07/24/2025. APPELLANT Reply Brief due 08/14/2025 [25-5152]",
    'order schedule set routine',
  ],
  [
    'cadc',
    'UNOPPOSED MOTION [2110011] filed by Jane Roe to extend time to file brief to 08/25/2025 [25-5152]',
    'motion extension - noise',
  ],
  ['cadc', 'ORAL ARGUMENT HELD before Judges Roe, Doe and Poe. [25-5152]', 'hearing - held major'],
  ['cadc', 'CORRECTED APPELLANT BRIEF [2119999] filed by Roe Alliance [25-5152]', 'brief - - routine'],
  [
    'cadc',
    'EMERGENCY MOTION [2120000] filed by appellants for stay pending appeal and for an immediate administrative stay [25-5152]',
    'motion stay - major',
  ],
  [
    'cadc',
    'ORDER [2121212] filed directing party to file initial submissions: APPELLANT docketing statement due 07/14/2025. [25-5152]',
    'order schedule set routine',
  ],
  ['cadc', 'NOTICE filed of 28(j) authorities [2130000] by Appellee [25-5152]', 'notice - - routine'],
  [
    'cadc',
    'ENTRY OF APPEARANCE [2108888] filed by Jane Roe on behalf of Appellee [25-5152]',
    'appearance - - noise',
  ],
  [
    'ca4',
    'COURT ORDER filed [1001771011] granting Motion for stay pending appeal. Copies to all parties. [25-1411]',
    'order stay granted critical',
  ],
  [
    'ca4',
    'ORDER filed [1001770001] granting Motion for initial hearing en banc; denying Motion for stay pending appeal. [25-1411]',
    'order stay denied critical',
  ],
  [
    'ca4',
    'FORMAL BRIEFING ORDER filed. Opening Brief and Appendix due 06/09/2025. Response Brief due 07/09/2025 [25-1411]',
    'order schedule set routine',
  ],
  ['ca4', 'RULE 45 NOTICE issued to Doe re: filing fee [25-1411]', 'notice - - routine'],
  [
    'ca4',
    'ORAL ARGUMENT NOTIFICATION (tentatively calendared) for 09/09/2025 session [25-1411]',
    'hearing - set major',
  ],
  [
    'ca4',
    'UNPUBLISHED PER CURIAM OPINION filed. Originating case number: 1:24-cv-00456-ABC. [1001700001]. [24-2001]',
    'opinion - - critical',
  ],
  [
    'ca4',
    'JUDGMENT ORDER filed. Decision: Affirmed. Originating case number: 1:24-cv-00456-ABC. Entered on Docket Date: 01/02/2025. [24-2001]',
    'judgment - affirmed critical',
  ],
  [
    'ca4',
    'MANDATE ISSUED. Referencing: judgment order [1001700002-2]. Originating case number: 1:24-cv-00456-ABC. [24-2001]',
    'mandate - - major',
  ],
  [
    'ca4',
    'TEMPORARY STAY OF MANDATE under Fed. R. App. P. 41(b) by petition for rehearing en banc, filed. [24-2001]',
    'appeal_event stay granted major',
  ],
  [
    'ca4',
    'COURT ORDER filed denying Motion for rehearing and rehearing en banc. [24-2001]',
    'order rehearing denied major',
  ],
  [
    'ca2',
    'MOTION, to stay, on behalf of Appellant Roe Agency, FILED. Service date 05/05/2025 by ACMS.[3618000] [25-1860]',
    'motion stay - major',
  ],
  [
    'ca2',
    'ORDER, dated 06/12/2025, granting motion for stay pending appeal, on behalf of Appellant, FILED.[3620001] [25-1860]',
    'order stay granted critical',
  ],
  [
    'ca2',
    'SUMMARY ORDER AND JUDGMENT, affirming judgment of the district court, by ABC, DEF, GHI., FILED.[3600001] [24-1001]',
    'opinion - affirmed critical',
  ],
  ['ca2', 'CAPTION, amended, FILED. [25-1860]', 'other - - routine'],
  ['ca2', 'CERTIFIED ORDER, dated 05/05/2025, to SDNY, ISSUED.[MANDATE] [24-1001]', 'mandate - - major'],
  ['ca2', 'CASE, before ABC, DEF, GHI, C.JJ., HEARD.[3640001] [25-1860]', 'hearing - held major'],
  [
    'ca2',
    'CASE CALENDARING, for the week of 10/06/2025, PROPOSED.[3650001] [25-1860]',
    'hearing - set major',
  ],
  ['ca2', 'STRIKE ORDER, striking Appellant Doe Brief, [50], FILED. [25-1860]', 'order other - routine'],
  [
    'ca2',
    'NOTICE OF APPEARANCE AS SUBSTITUTE COUNSEL, on behalf of Appellee, FILED. [25-1860]',
    'appearance - - noise',
  ],
  [
    'ca2',
    'SO-ORDERED SCHEDULING NOTIFICATION, setting Appellant Brief due date as 08/20/2025, FILED.[3630001] [25-1860]',
    'order schedule set routine',
  ],
  [
    'ca2',
    'LR 31.2 SCHEDULING NOTIFICATION, on behalf of Appellant, informing Court of proposed due date 08/20/2025, RECEIVED. [25-1860]',
    'notice - - noise',
  ],
  ['ca2', 'ELECTRONIC NOTICE OF APPEAL, with district court docket, RECEIVED.', 'notice_of_appeal - - major'],
  [
    'ca3',
    'ORDER (ROE, DOE and POE, Circuit Judges) denying Motion for Stay pending appeal filed by Appellants. Roe, Authoring Judge. (SB) [25-1555]',
    'order stay denied critical',
  ],
  [
    'ca3',
    'NOT PRECEDENTIAL PER CURIAM OPINION Coram: A, B and C. Total Pages: 7. (CLW) [24-1111]',
    'opinion - - critical',
  ],
  [
    'ca3',
    'JUDGMENT, Affirmed. Costs taxed against the Appellant. (CLW) [24-1111]',
    'judgment - affirmed critical',
  ],
  [
    'ca3',
    'CIVIL CASE DOCKETED. Notice filed by Appellant Jane Roe in District Court No. 2-25-cv-01234. (KR) [25-1555]',
    'appeal_event - - routine',
  ],
  [
    'ca3',
    'LEGAL DIVISION LETTER SENT advising appeal will be submitted to panel. (SB) [25-1555]',
    'letter - - routine',
  ],
  [
    'ca3',
    'BRIEFING NOTICE ISSUED. Brief on behalf of Appellant due on or before 08/11/2025. (KR)',
    'appeal_event schedule set routine',
  ],
  [
    'ca3',
    'SUR PETITION FOR REHEARING ORDER denying petition for rehearing en banc. (CJG)',
    'order rehearing denied major',
  ],
  [
    'cafc',
    'ORDER filed. The motion for a stay, pending appeal [4] is granted. By: Per Curiam. [1070001] [25-1812]',
    'order stay granted critical',
  ],
  [
    'cafc',
    'JUDGMENT. AFFIRMED. Terminated on the merits after submission with oral hearing. COSTS: Costs taxed against Appellant(s). [24-1001]',
    'judgment - affirmed critical',
  ],
  [
    'cafc',
    'Notice of Docketing. Received: 05/28/2025. Notice of Appeal filed. Fee paid.',
    'appeal_event - - routine',
  ],
  [
    'cafc',
    'Mandate issued to the United States Court of International Trade. [1080001] [25-1812]',
    'mandate - - major',
  ],
  [
    'ca1',
    'JUDGMENT entered by Jane Roe, Appellate Judge; John Doe, Appellate Judge and Ann Poe, Appellate Judge. The stay is vacated. [25-1384]',
    'judgment stay vacated critical',
  ],
  [
    'ca1',
    'ORDER entered by Jane Roe, Chief Appellate Judge: The motion for a stay pending appeal is denied. [25-1384]',
    'order stay denied critical',
  ],
];
