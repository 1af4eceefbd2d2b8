import type { EventCase } from './case.ts';

/** Steps of the Supreme Court that name a motion, an application or a paper without a ruling. */
export const SUPREME_STEP_CASES: readonly EventCase[] = [
  ['scotus', 'Jurisdictional statement filed.', 'motion certiorari - major'],
  ['scotus', 'Motion to affirm filed by appellee.', 'motion other - major'],
  ['scotus', 'Petitioner waives the 14-day waiting period', 'notice - - noise'],
  [
    'scotus',
    'Motion for enlargement of time for oral argument and for divided argument filed',
    'motion other - routine',
  ],
  ['scotus', 'Application (25A100) DISTRIBUTED for Conference of 9/29/2025', 'hearing - set routine'],
  ['scotus', 'Application withdrawn', 'notice - withdrawn routine'],
  [
    'scotus',
    'The application for a stay is deferred pending oral argument in January 2026',
    'order stay taken_under_advisement major',
  ],
  ['scotus', 'Petition withdrawn', 'notice - withdrawn routine'],
  ['scotus', 'DISTRIBUTED.', 'hearing - set routine'],
  ['scotus', 'Supplemental letter', 'letter - - routine'],
  ['scotus', 'Suggestion of mootness filed', 'brief dismissal - routine'],
  ['scotus', 'Rule 12.6 letter received', 'letter - - routine'],
];
