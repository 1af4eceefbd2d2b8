import type { ReadingCase } from './reading.ts';

/** Whole entries: stays and injunctions that remain, are only spoken of, or belong to no one who is held. */
export const REMAINING_STAY_READINGS: readonly ReadingCase[] = [
  [
    'mdd',
    '1:26-cv-01005',
    'ORDER that the Temporary Restraining Order 22 shall remain in full force and effect through March 24, 2026, Defendants having consented. Signed by Judge Jane Roe on 3/10/2026. (abc)',
    'order tro granted critical',
    'entries 22',
  ],
  [
    'mad',
    '1:26-cv-01005',
    'Judge Jane Roe: ELECTRONIC ORDER entered. The stay of removal entered on January 5 shall remain in effect pending resolution of the petition. (abc)',
    'order stay granted critical',
    '',
  ],
  [
    'wawd',
    '2:26-cv-01005',
    "ORDER REGARDING IMMIGRATION HABEAS PETITION. Respondents shall provide Petitioner and counsel at least 48 hours' notice prior to any action to move or transfer Petitioner. Signed by Judge Jane Roe. (AB)",
    'order stay granted critical',
    '',
  ],
  [
    'vtd',
    '2:26-cv-01005',
    "ORDER: To preserve the court's jurisdiction, no person shall remove petitioner from the District of Vermont. Signed by District Judge Jane Roe on 4/14/2025. (abc)",
    'order stay granted critical',
    '',
  ],
  [
    'vtd',
    '2:26-cv-01005',
    'OPINION AND ORDER: petitioner is ordered released pending adjudication of the habeas petition. Signed by District Judge Jane Roe on 4/30/2025. (abc)',
    'opinion habeas granted critical',
    '',
  ],
  [
    'wawd',
    '2:26-cv-01005',
    "ORDER granting Petitioners' 40 Motion to Enforce Judgment. The Executive Office for Immigration Review shall notify immigration judges of this Order. Signed by Judge Jane Roe. (AB)",
    'order other granted major',
    'entries 40',
  ],
  [
    'mad',
    '1:26-cv-01005',
    "Emergency MOTION for Order Requiring 72 Hours' Notice Prior to Transfer by Luis Roe.(Poe, Ann)",
    'motion stay - major',
    '',
  ],
  [
    'nysd',
    '1:26-cv-01005',
    "PROTECTIVE ORDER: A party shall give 14 days' written notice before moving to de-designate confidential material. (Signed by Judge Jane Roe on 3/4/2026) (abc)",
    'order discovery - routine',
    '',
  ],
  [
    'dcd',
    '1:26-cv-01005',
    'MINUTE ORDER: Defendants shall file a status report by March 12, 2026, describing the steps taken to comply with the temporary restraining order. Signed by Judge Jane Roe on 3/4/2026. (abc)',
    'order other - routine',
    'deadline 2026-03-12',
  ],
  [
    'cand',
    '3:26-cv-01005',
    'ORDER DENYING MOTION FOR LEAVE TO FILE MOTION FOR RECONSIDERATION OF ORDER DISSOLVING TRO by Judge Jane Roe. (abc, COURT STAFF) (Filed on 3/4/2026)',
    'order reconsideration denied major',
    '',
  ],
  [
    'azd',
    '2:26-cv-01005',
    'ORDER: The First Amended Complaint (Doc. 8) is dismissed with leave to file a Second Amended Complaint within 30 days. Signed by Judge Jane Roe on 3/4/2026. (ABC)',
    'order dismissal dismissed major',
    'entries 8',
  ],
];
