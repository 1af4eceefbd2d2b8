import type { FeedEntry } from '../wire/court-feed.ts';

/**
 * Entries of other cases in the same feeds, all made up: a court's feed shows the whole court. They reach back for
 * weeks, as those of a quiet court: a busy one that fell silent between two steps would be taken for broken.
 */
export const OTHER_DISTRICT_CASES: readonly FeedEntry[] = [
  {
    docket: '1:24-cv-12001',
    caption: 'Harbor Pilots Association v. Bay Freight, Inc. et al',
    caseId: '270120',
    sequence: 214,
    labels: ['Order on Motion for Extension of Time'],
    document: { id: '09500000214', number: 88 },
    enteredAt: '2025-02-03T18:05:00Z',
  },
  {
    docket: '1:25-cr-10044',
    caption: 'USA v. Example',
    caseId: '279801',
    sequence: 31,
    labels: ['Scheduling Order'],
    document: null,
    enteredAt: '2025-03-21T19:47:12Z',
  },
];

export const OTHER_APPEALS: readonly FeedEntry[] = [
  {
    docket: '24-1501',
    caption: 'Tidewater Ferry Company v. Norfolk Terminals, LLC',
    caseId: '',
    sequence: 1001960001,
    labels: ['Order filed'],
    document: { id: '00409900001', number: 41 },
    enteredAt: '2025-02-03T20:10:00Z',
  },
  {
    docket: '23-4999',
    caption: 'US v. John Example',
    caseId: '',
    sequence: 1001960007,
    labels: ['Unpublished per curiam opinion filed', 'Judgment order filed'],
    document: { id: '00409900007', number: 52 },
    enteredAt: '2025-03-21T16:30:00Z',
  },
];

export const FRIDAY_ORDER: FeedEntry = {
  docket: '25-1203',
  caption: 'Cape Light Cooperative v. Outer Banks Power Company',
  caseId: '',
  sequence: 1002010311,
  labels: ['Order filed'],
  document: { id: '00409900311', number: 18 },
  enteredAt: '2025-06-13T13:20:00Z',
};

export const MONDAY_ORDER: FeedEntry = {
  docket: '24-2210',
  caption: 'Piedmont Orchards, Inc. v. Blue Ridge Rail Company',
  caseId: '',
  sequence: 1002010502,
  labels: ['Briefing order filed'],
  document: { id: '00409900502', number: 7 },
  enteredAt: '2025-06-16T12:40:00Z',
};
