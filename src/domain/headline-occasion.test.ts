import { describe, expect, it } from 'vitest';
import { expectHeadlines, read } from './headline-cases.fixture.ts';

describe('what an order says and not why it is entered', () => {
  expectHeadlines([
    [
      'dcd',
      'MINUTE ORDER. Before the Court is Defendants’ 40 Motion to Stay. Plaintiffs shall file any opposition by March 5, 2026. Signed by Judge Jane Roe on 3/1/2026.',
      'Plaintiffs shall file any opposition by March 5, 2026',
    ],
    [
      'vaed',
      'ORDER. Upon consideration of the parties’ 20 Joint Motion for Referral, it is ORDERED that this case is referred to a Magistrate Judge.',
      'This case is referred to a Magistrate Judge',
    ],
    [
      'dcd',
      'MINUTE ORDER: Upon consideration of the parties’ 22 Joint Status Report, it is ORDERED as follows: the expert designations are due June 5, 2026.',
      'The expert designations are due June 5, 2026',
    ],
    [
      'vaed',
      'Rule 16(b) Scheduling Order - Upon consideration of the record, it is ordered that: a. Parties shall deliver a copy.',
      'Rule 16(b) Scheduling Order',
    ],
    [
      'cod',
      'MINUTE ORDER. Discovery is stayed as to the Roe Defendants only.',
      'Discovery is stayed as to the Roe Defendants only',
    ],
    [
      'mnd',
      '(Text-Only) ORDER: The request for two days more is GRANTED. Ordered by Judge Jane Roe on 1/13/2026.',
      'The request for two days more is granted',
    ],
    ['cacd', 'NOTICE OF GENERAL ORDER NO. 05-07 re Duties', 'Notice of general order no. 05-07 re Duties'],
    [
      'ca9',
      'CASE OPENED. A copy of your notice was received on 03/05/2025.',
      'Case opened. A copy of your notice was received on 03/05/2025',
    ],
  ]);
});

describe('what stands goes on', () => {
  expectHeadlines([
    [
      'dcd',
      'MINUTE ORDER. Upon consideration of the parties’ 31 joint status report, it is hereby ORDERED that the Temporary Restraining Order entered on March 3, 2025 is EXTENDED through March 31, 2025.',
      'TRO extended',
    ],
    [
      'ilnd',
      'The motion for a preliminary injunction 33 is granted. The TRO of 5/1/2025 is extended to 5/29/2025.',
      'Preliminary injunction granted',
    ],
  ]);
});

describe('what is asked is told by its own name', () => {
  expectHeadlines([
    [
      'jpml',
      'MOTION TO VACATE CONDITIONAL TRANSFER ORDER (CTO-22)',
      'Motion to vacate conditional transfer order (CTO-22)',
    ],
    [
      'scotus',
      'The motion of the Solicitor General for leave to participate in oral argument as amicus curiae and for divided argument is granted.',
      'Leave to argue as amicus granted',
    ],
    ['mad', 'MOTION to Stay Discovery by Roe, Inc.', 'Motion to stay discovery filed'],
    ['mad', 'MOTION to Stay Discovery and to Stay Pending Appeal by Roe, Inc.', 'Motion to stay filed'],
    ['scotus', 'Application (25A1) to stay the mandate filed.', 'Application to stay the mandate filed'],
    ['scotus', 'Application (25A1) for a stay filed.', 'Application for stay filed'],
    ['nyed', 'CONDITIONAL ORDER OF DISMISSAL. Signed by Judge Jane Roe.', 'Conditional order of dismissal'],
    [
      'nysb',
      'Order Denying Motion to Appoint Chapter 11 Trustee',
      'Motion to Appoint Chapter 11 Trustee denied',
    ],
  ]);
});

it('says in a sentence that somebody may not be moved, wherever the order says so', () => {
  expect(
    read(
      'ilnd',
      'MINUTE entry before the Honorable Jane Roe: Petitioner’s motion for TRO 5 is taken under advisement. Respondents are not to remove or transfer petitioner until 1/20/2026.',
    ).summary,
  ).toBe('Respondents are not to remove or transfer petitioner until 1/20/2026.');
});

it('says what a judge orders behind a bare title', () => {
  expect(
    read(
      'mad',
      'Judge Jane Roe: ELECTRONIC ORDER entered. Respondents shall respond to the petition by March 5, 2026.',
    ).summary,
  ).toBe(
    'Judge Jane Roe: ELECTRONIC ORDER entered. Respondents shall respond to the petition by March 5, 2026.',
  );
});
