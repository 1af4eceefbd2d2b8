import { describe, expect, it } from 'vitest';
import { classifyEntry } from './index.ts';

const BARE = { docketNumber: null, entryNumber: null, filedOn: null, labels: [] };

function datesOf(text: string, court = 'dcd') {
  return classifyEntry({ ...BARE, court, text }).dates;
}

/** "hearing 2025-04-10 14:00" and, where moved or cancelled, " cancelled". */
function brief(text: string, court?: string): string[] {
  return datesOf(text, court).map(
    (date) =>
      `${date.kind} ${date.date}${date.time ? ` ${date.time}` : ''}${date.cancelled ? ' cancelled' : ''}`,
  );
}

const STATED: readonly [text: string, dates: readonly string[]][] = [
  ['Set/Reset Deadlines: Responses due by 2/4/2022.', ['deadline 2022-02-04']],
  ['Motion Hearing set for 4/10/2025 02:00 PM in Courtroom 9', ['hearing 2025-04-10 14:00']],
  ['Motion Hearing set for 3/7/2025 at 10:00 AM in Courtroom 12', ['hearing 2025-03-07 10:00']],
  [
    'Hearing set for 9:00 3/15/04 for John Roe; motions filing ddl set for 2/23/04 for Dft',
    ['hearing 2004-03-15 09:00', 'deadline 2004-02-23'],
  ],
  [
    'ORDER that the hearing on 52 Motion for Summary Judgment is MOVED to 12/12/2018; the hearing scheduled for 11/14/2018 is VACATED.',
    ['hearing 2018-12-12', 'hearing 2018-11-14 cancelled'],
  ],
  [
    'MEMORANDUM OPINION AND ORDER: the parties are to present a draft by no later than January 10, 2018. The case is set for a status hearing on January 29, 2018 at 9:30 a.m.',
    ['deadline 2018-01-10', 'hearing 2018-01-29 09:30'],
  ],
  [
    "CASE TENTATIVELY CALENDARED for oral argument during the 12/6/22 - 12/9/22 argument session. Notify Clerk's Office of any scheduling conflict by: 09/20/2022.",
    ['deadline 2022-09-20'],
  ],
  ['MOTION to Seal by USA (Attachments: # 1 Proposed Order) Noting Date 5/5/2017', ['hearing 2017-05-05']],
  [
    'Transcript of Hearing held on May 8, 2023. Redaction Request due, but not filed, by 6/1/2023.',
    ['deadline 2023-06-01'],
  ],
  [
    'Pretrial SCHEDULING ORDER: discovery set for 3/17/03 ; dispositive motions set for 6/1/03',
    ['deadline 2003-03-17', 'deadline 2003-06-01'],
  ],
  ['ORDER: the parties shall meet and confer by August 25, 2021.', ['deadline 2021-08-25']],
  ['Acknowledgment of next court date by John Roe to appear on March 4, 2011.', ['hearing 2011-03-04']],
  ['Phone conference set for 5/17/12 @ 10:00 for scheduling.', ['hearing 2012-05-17 10:00']],
  [
    'NOTICE OF ORAL ARGUMENT on Monday, April 17, 2023- 09:30 A.M. - Courtroom 1',
    ['hearing 2023-04-17 09:30'],
  ],
  ['SET FOR ARGUMENT on Tuesday, February 25, 2025.', ['hearing 2025-02-25']],
  ['DISTRIBUTED for Conference of 4/30/2021.', ['hearing 2021-04-30']],
  ['Response Requested. (Due May 9, 2025)', ['deadline 2025-05-09']],
  ['Petition for a writ of certiorari filed. (Response due April 12, 2021)', ['deadline 2021-04-12']],
  ['ORDER: the time to file is extended to and including May 23, 2025.', ['deadline 2025-05-23']],
  [
    'ORDER. The opening brief is due July 8, 2022. The answering brief is due September 6, 2022.',
    ['deadline 2022-07-08', 'deadline 2022-09-06'],
  ],
  [
    'ORDER: the hearing on the motions is set for 10:00 a.m. on October 11, 2019.',
    ['hearing 2019-10-11 10:00'],
  ],
  [
    'MINUTE ORDER: Defendants shall file a response by 5:00 PM on July 13, 2026.',
    ['deadline 2026-07-13 17:00'],
  ],
  [
    'ORDER: An initial conference will be held at 11:00 a.m. on November 3, 2021.',
    ['hearing 2021-11-03 11:00'],
  ],
  ['341(a) meeting to be held on 8/18/2026 at 02:00 PM', ['hearing 2026-08-18 14:00']],
  [
    'WAIVER OF SERVICE. A waiver sent on 1/15/2021, answer due 3/16/2021; B waiver sent on 1/15/2021, answer due 3/16/2021.',
    ['deadline 2021-03-16'],
  ],
  [
    'ORDER: The conference previously scheduled for August 1, 2017 is hereby adjourned to Wednesday, August 2, 2017 at 4:15 p.m.',
    ['hearing 2017-08-01 cancelled', 'hearing 2017-08-02 16:15'],
  ],
  [
    'ORDER: The Sentencing set for 5/22/2017 is RESET for 6/26/2017 at 09:00 AM',
    ['hearing 2017-05-22 cancelled', 'hearing 2017-06-26 09:00'],
  ],
  ['NOTICE canceling Case Management Hearing scheduled for 1/11/2017', ['hearing 2017-01-11 cancelled']],
  [
    'Set/Reset Hearings: The Status Conference set for 10/14/2015 at 1:30 PM is hereby cancelled.',
    ['hearing 2015-10-14 13:30 cancelled'],
  ],
  [
    'ORDER denying 48. The application to adjourn the conference set for September 23, 2022 is denied.',
    ['hearing 2022-09-23'],
  ],
  [
    'NOTICE OF MOTION AND MOTION to Dismiss. Motion set for hearing on 9/15/2014 at 01:30 PM',
    ['hearing 2014-09-15 13:30'],
  ],
  ['ORDER: Plaintiffs shall file the Amended Complaint on March 17, 2026;', ['deadline 2026-03-17']],
  ['Pretrial SCHEDULING ORDER : amd complaint set for 8/1/02', ['deadline 2002-08-01']],
  ['CALENDAR ORDER setting discovery completion date of 10/1/2012.', ['deadline 2012-10-01']],
  ['ORDER. Case to be brought into proper form by 4/9/2017.', ['deadline 2017-04-09']],
  ['Any opposition must be submitted by Tuesday, November29, 2016.', ['deadline 2016-11-29']],
  ['Order for Filing Fee on 05/05/2022. Application for waiver is denied.', ['deadline 2022-05-05']],
  ['Letter Notice of Hearing for status conference scheduled on 2/24/2010', ['hearing 2010-02-24']],
  [
    'MINUTE entry: ruling on motion for judgment 192 set for 4/5/2013 is stricken.',
    ['hearing 2013-04-05 cancelled'],
  ],
  [
    'The list must be sent to the clerk no later than January 18, 2023 by 2:00 p.m. Set/Reset Deadlines as to 30 MOTION. Motion Hearing set for 1/19/2023 02:00 PM in Oakland.',
    ['deadline 2023-01-18 14:00', 'hearing 2023-01-19 14:00'],
  ],
  ['Status conference set before Judge Jane Roe on 5/5/2022 at 10:00 AM.', ['hearing 2022-05-05 10:00']],
  ['MINUTE entry: Motion 45 is entered and continued to 6/1/2021.', ['hearing 2021-06-01']],
  [
    "CLERK'S NOTICE: the motion hearing currently scheduled for May 5, 2022 at 1:30 p.m. has been taken off calendar.",
    ['hearing 2022-05-05 13:30 cancelled'],
  ],
  [
    'ORDER granting 28 Motion to Continue the 2/7/2018 Motion Hearing. Hearing continued to 3/6/2018 at 11:30 A.M.',
    ['hearing 2018-02-07 cancelled', 'hearing 2018-03-06 11:30'],
  ],
  [
    'ORDER RESETTING Initial Conference from 5/5/2022 to 6/6/2022 at 09:30 AM by video',
    ['hearing 2022-05-05 cancelled', 'hearing 2022-06-06 09:30'],
  ],
  [
    'ORDER. The deadline to submit a letter is extended from April 28, 2021 to May 5, 2021.',
    ['deadline 2021-04-28 cancelled', 'deadline 2021-05-05'],
  ],
  [
    "ORDER. The parties' request to extend the discovery deadline from July 1, 2022, to September 1, 2022, is GRANTED. Expert discovery shall close November 1, 2022.",
    ['deadline 2022-09-01', 'deadline 2022-11-01'],
  ],
  [
    'MINUTE ORDER extending the temporary restraining order through and including March 27, 2025.',
    ['deadline 2025-03-27'],
  ],
  ['Order. General bar date is June 1, 2022 at 5:00 p.m.', ['deadline 2022-06-01 17:00']],
  ['ORDER THAT ROE SHALL SURRENDER FOR SERVICE ON MAY 5, 2022 BY 2:00 P.M.', ['deadline 2022-05-05 14:00']],
  [
    'ORDER: The status report deadline is reset to 6/1/2022, and the 5/12/2022 conference is adjourned without date.',
    ['deadline 2022-06-01', 'hearing 2022-05-12 cancelled'],
  ],
  ['Hearing set on June 3, 2022 in Courtroom II at 9:00 a.m.', ['hearing 2022-06-03 09:00']],
  ['STIPULATION Extending Time to Answer as to Roe answer now due 7/3/2014', ['deadline 2014-07-03']],
];

const UNSTATED: readonly string[] = [
  'Minute Entry for proceedings held before Judge Roe: Telephone Conference held on 3/30/2021.',
  'MOTION to extend the time to file from May 9, 2025 to May 23, 2025, submitted to The Clerk.',
  'MOTION to continue the hearing to June 5, 2025 by Roe Inc.',
  'ORDER. Signed by Judge Jane Roe on 2/23/2021. (Entered: 02/23/2021)',
  'SUMMONS RETURNED EXECUTED. Roe Inc. served on 1/19/2021.',
  'ORDER: respond within ten (10) days from entry of this Order.',
  'LETTER addressed to Judge Roe from Ann Doe dated 3/3/2020.',
  'USCA Case Number 25-1411 for 9 Notice of Appeal',
  'See United States v. Roe, 693 F.2d 857, 858 (9th Cir. 1982).',
  'Notice of Related Case 1:20-cv-10821, 2:21-cv-04779-ABC',
  'ORDER: the telephone conference was held a week after the court held a conference on September 8, 2026',
  'Order on Application for Fees and Costs Incurred Through October 31, 2009 by Roe.',
  'Order on Monthly Operating Report for the period January 1, 2009 through October 31, 2009',
  'ORDER GRANTING MOTION TO INTERVENE On December 17, 2025, Proposed Intervenor Roe filed a Motion to Intervene.',
  'The petition will be distributed on the next distribution date after April 30, 2020, which is May 5, 2020.',
  "ENDORSED ORDER: clarify whether the plaintiffs' letter is due September 7, 2014",
  'ORDER: the response filed on May 5, 2022 is untimely because it was due May 1, 2022.',
  "ORDER: Roe's response was due on April 1, 2022, and none was filed.",
  'ORDER denying 22 Motion to Continue the May 5, 2022 trial.',
  'ORDER: respond to the letter on the settlement reached on May 5, 2020',
  'Complaint filed on 13/45/2020 with a hearing set for 2/30/2021',
];

describe('stated dates', () => {
  it.each(STATED)('of %s', (text, dates) => {
    expect(brief(text)).toEqual(dates);
  });

  it.each(UNSTATED)('are none in %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('of the Supreme Court may give the hour before the day', () => {
    const text = 'Response to application due on or before 3 p.m., Monday, June 12, 2017.';
    expect(brief(text, 'scotus')).toEqual(['deadline 2017-06-12 15:00']);
  });

  it('quote the exact words', () => {
    const text =
      'ORDER granting 13 Motion. The deadline is EXTENDED until August 8, 2019, without waiving defenses.';
    expect(datesOf(text)).toEqual([
      expect.objectContaining({ quote: 'The deadline is EXTENDED until August 8, 2019', cancelled: false }),
    ]);
    expect(text).toContain(datesOf(text)[0]?.quote);
  });

  it.each([
    ['Objections to R&R due by 8/25/2017', 'objections'],
    ['Set Deadlines: Answer due by 1/20/2009', 'answer'],
    ['Set Deadlines: Reply due by 1/20/2009', 'reply'],
    ['Set Deadlines: Fact Discovery due by 7/30/2021', 'discovery'],
    ['Response due 08/24/2016 for Roe', 'response'],
  ])('say who owes what: %s', (text, who) => {
    expect(datesOf(`ORDER setting a schedule. ${text}.`)[0]?.who).toBe(who);
  });

  // Each holds a date where one mark or digit more, or a number that no calendar has, makes it none.
  it.each([
    '#3/6/2018',
    '$3/6/2018',
    '5-3-6-2018',
    '5.3/6/2018',
    '5:3/6/2018',
    '5/3/6/2018',
    '3/6/2018/4',
    '3/6/2018:4',
    '3/6/20185',
    '3-6-2018-cv',
    '3/6-2018',
    '13/6/2018',
    '0/6/2018',
    '2/30/2018',
    '2/29/2019',
    '4/31/2018',
    '3/0/2018',
    '3/6/1975',
    '3/6/2145',
    'March 6, 20185',
    'March 6, 1975',
  ])('are none in %s', (written) => {
    expect(brief(`ORDER: hearing set for ${written} before Judge Roe.`)).toEqual([]);
    expect(brief(`Responses due by ${written}.`)).toEqual([]);
  });

  it.each([
    ['2/29/2020', '2020-02-29'],
    ['12/31/99', '1999-12-31'],
    ['1/1/1981', '1981-01-01'],
    ['12/31/2099', '2099-12-31'],
    ['1-2-2018', '2018-01-02'],
    // The clerk left the blank out.
    [':1/2/2018', '2018-01-02'],
  ])('are days of the calendar: %s', (written, date) => {
    expect(brief(`Responses due by ${written}.`)).toEqual([`deadline ${date}`]);
  });

  it.each([
    ['at 25:00', ''],
    ['at 10:75 AM', ''],
    ['at 12:05 AM', ' 00:05'],
    ['at 12:05 PM', ' 12:05'],
    ['at noon', ' 12:00'],
  ])('have an hour that clocks show: %s', (hour, time) => {
    expect(brief(`Motion Hearing set for 3/6/2018 ${hour} in Courtroom 9.`)).toEqual([
      `hearing 2018-03-06${time}`,
    ]);
  });
});

it('begins what is due with a whole word', () => {
  const text =
    "ORDER: the defendants will complete the substantial production of the response to the plaintiffs' subpoena for the records of the agency by September 30, 2021.";
  const [date] = datesOf(text);
  expect(date?.what.length).toBeLessThanOrEqual(100);
  expect(text).toContain(` ${date?.what}`);
});

it('reads an argument that is set for a day in a city', () => {
  const text = 'CASE PLACED ON CALENDAR For Argument in St. Louis, MO on Thursday, February 13, 2025.';
  expect(brief(text)).toEqual(['hearing 2025-02-13']);
});
