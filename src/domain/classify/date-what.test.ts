import { describe, expect, it } from 'vitest';
import { dateName } from '../date-name.ts';
import { classifyEntry } from './index.ts';

const BARE = { docketNumber: null, entryNumber: null, filedOn: null, labels: [] };

function firstDate(text: string, court = 'dcd') {
  return classifyEntry({ ...BARE, court, text }).dates[0];
}

describe('what is due', () => {
  it.each([
    ['Notice of Sale. Deadline to object to sale is 2/11/2026', 'Deadline to object to sale'],
    [
      'Notice of Proposed Dismissal. Deadline to object by creditors 2/11/2026',
      'Deadline to object by creditors',
    ],
    ['ORDER. The deadline remains July 1, 2019.', 'The'],
    ['Order for Status Report on 05/20/2022', 'Status Report'],
    [
      'ORDER: The stay entered on May 5, 2025 is extended through May 19, 2025.',
      'The stay entered on May 5, 2025 is',
    ],
    [
      'Hearing held and continued at 9:30 a.m. Responses to 12 motion due by 5/20/2021',
      'Responses to 12 motion',
    ],
    ['BRIEFING SCHEDULE SET AS FOLLOWS: Transcript due on 6/1/2022', 'Transcript'],
    [
      "ORDER entered on 5/5/2022: that the deadline for Roe's response is extended to June 1, 2022",
      "the deadline for Roe's response",
    ],
    ['Pretrial SCHEDULING ORDER (Judge Roe) : discovery set for 3/17/03', 'discovery'],
    [
      'ORDER. (2) Roe Inc. will complete production of its records by September 30, 2021',
      'Roe Inc. will complete production of its records',
    ],
    [
      'ORDER: The parties shall file a status report every 60 days, beginning on July 10, 2023.',
      'The parties shall file a status report every 60 days,',
    ],
    [
      "ORDER: the deadline for Roe to respond to Plaintiff's Motions to Dismiss and Roe Alliance's Motion for Sanctions is extended to August 30, 2019.",
      "the deadline for Roe to respond to Plaintiff's Motions to Dismiss and Roe Alliance's Motion for",
    ],
  ])('is read before the date: %s', (text, what) => {
    expect(firstDate(text)?.what).toBe(what);
  });

  it.each([
    [
      'TEXT ORDER: No later than October 23, 2023, the parties shall file a joint letter. To the extent',
      'parties shall file a joint letter',
    ],
    [
      'ORDER that by December 21, 2016 Roe shall file a declaration. Signed by Judge Doe.',
      'Roe shall file a declaration',
    ],
    ['ORDER. On or before May 5, 2022, defendants shall show cause.', 'defendants shall show cause'],
    ['ORDER: Plaintiff shall, on or before 11/16/2018, file an opposition.', 'file an opposition'],
    [
      'ORDER: Plaintiff shall have until 6/29/2017 to file an amended complaint.',
      'file an amended complaint',
    ],
    ['Order time is extended to 06/06/2022 for petr(s) to pay the filing fee', 'pay the filing fee'],
    ['ORDER re 12 MOTION for Extension of Time to April 9, 2021 to File Answer filed by Roe', 'File Answer'],
  ])('or behind it, where nothing is said yet: %s', (text, what) => {
    const date = firstDate(text);
    expect(date?.what).toContain(what);
    expect(date?.quote.endsWith(what)).toBe(true);
    expect(text).toContain(date?.quote);
  });

  it.each([
    [
      'Order on Pretrial Deadlines: Amended Pleadings due by 8/8/2020 Discovery due by 12/12/2020',
      'Discovery',
      'discovery',
    ],
    ['Objections to Discharge due by 9/8/2026- Proofs of Claim due 8/18/2026', 'Proofs of Claim', null],
    [
      'ORDER: response is extended to June 1, 2022 and reply shall be due June 15, 2022.',
      'reply shall be',
      'reply',
    ],
    ['Appendix due 06/01/2022;. appellee brief due 07/01/2022;.', 'appellee brief', 'brief'],
    ['Responses due by 5/5/2021 and by 6/6/2021.', 'Responses due by 5/5/2021 and', 'response'],
  ])('is not what was due on the date before: %s', (text, what, who) => {
    const { dates } = classifyEntry({ ...BARE, court: 'dcd', text: `Set Deadlines. ${text}` });
    expect(dates[1]).toMatchObject({ what, who });
  });

  it('has a short name that says who does what', () => {
    const nameOf = (text: string) =>
      dateName(firstDate(text, 'scotus') as NonNullable<ReturnType<typeof firstDate>>);
    expect(nameOf('ORDER: Plaintiff shall have until 6/29/2017 to file an amended complaint.')).toBe(
      'File an amended complaint',
    );
    expect(nameOf('ORDER: By September 11, 2026, Roe shall respond to the request.')).toBe(
      'Roe shall respond to the request',
    );
    expect(
      nameOf('Response to application requested by Justice Roe, due by 4 p.m. (EDT), on May 15, 2025.'),
    ).toBe('Response to application due');
    expect(
      nameOf('ORDER: for the purpose of discovery of Ms. Ann Roe and Mr. Roe, on or before 7/28/2017'),
    ).toBe('Discovery due');
  });
});

describe('what is held', () => {
  it.each([
    ['NOTICE of hearing on Friday June 3, 2022', 'hearing', 'of hearing on Friday June 3, 2022'],
    [
      'LETTER ORDER. On 5/8/2023 at 10:30 AM there shall be an Initial Scheduling Conference before Judge Roe',
      'Initial Scheduling Conference',
      'On 5/8/2023 at 10:30 AM there shall be an Initial Scheduling Conference',
    ],
    ['Order: GRANTED; THE 5/23/2006 HEARING ON THE MOTION IS CANCELLED.', 'HEARING', 'THE 5/23/2006 HEARING'],
    ['CONTINUED TO FEBRUARY 7, 2006 AT 10:30 A.M.', 'hearing', 'CONTINUED TO FEBRUARY 7, 2006 AT 10:30 A.M.'],
  ])('is named by the sitting: %s', (text, what, quote) => {
    expect(firstDate(text)).toMatchObject({ kind: 'hearing', what, quote });
  });

  it('may be a presentment that is named far before its day', () => {
    const text = `NOTICE of Motion by Roe for presentment of motion to amend${', motion to appear'.repeat(6)} 68 before Judge Doe on 11/18/2016 at 09:00 AM.`;
    expect(firstDate(text)).toMatchObject({ kind: 'hearing', what: 'presentment', time: '09:00' });
  });
});
