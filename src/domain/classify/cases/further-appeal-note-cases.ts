import type { EventCase } from './case.ts';

/** Notes of clerks who work with the courts' newer system, and what threatens or rests. */
export const FURTHER_APPEAL_NOTE_CASES: readonly EventCase[] = [
  [
    'ca9',
    'RESPONSE to Case Being Considered for Oral Argument filed by Petitioner Roe.',
    'notice - - routine',
  ],
  [
    'ca9',
    'ORDER FILED. The court sua sponte extends the time to file the answering brief. Answering brief due 05/05/2024.',
    'order extension granted noise',
  ],
  ['ca9', 'ORDER AND AMENDED OPINION (names) FILED AND ENTERED JUDGMENT', 'opinion - - critical'],
  ['ca9', 'AMENDED SCHEDULE NOTICE. Opening brief due 5/5/2024', 'deadline schedule reset routine'],
  ['ca9', 'PRELIMINARY INJUNCTION APPEAL notice', 'appeal_event - - routine'],
  ['ca9', 'SUBSTITUTED Ann Roe for John Poe', 'other - - routine'],
  ['ca9', 'MANDATE STAYED', 'appeal_event stay granted major'],
  ['ca9', 'REMOVAL STAYED', 'order administrative_stay granted critical'],
  ['ca2', 'TRANSCRIPT INFORMATION, FILED', 'appeal_event - - noise'],
  [
    'ca2',
    'ORDER, dated 10/10/2023, dismissing the appeal effective 11/11/2023 unless the form is filed, FILED.',
    'order dismissal - routine',
  ],
  ['ca2', 'MOTION, for summary affirmance, on behalf of Appellee USA, FILED', 'motion other - major'],
  ['ca2', 'COUNSEL, relieved', 'appearance - - noise'],
  ['ca2', 'ANDERS BRIEF, FILED', 'brief - - routine'],
  ['ca4', 'CASE CONTINUED FROM TENTATIVE CALENDAR.', 'hearing - cancelled major'],
  [
    'ca9',
    'Supreme Court Case Info Case number: 16-999 Filed on: 06/26/2017 Cert Petition Action 1: Granted, 06/26/2017 Ruling: Vacated/Remanded, 10/24/2017',
    'appeal_event certiorari vacated critical',
  ],
  ['ca3', 'Motion for expedited proceeding', 'motion expedite - routine'],
  ['ca4', 'Civil Appeals Docketing Statement', 'appeal_event - - routine'],
];
