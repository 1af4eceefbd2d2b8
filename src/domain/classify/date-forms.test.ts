import { describe, expect, it } from 'vitest';
import { classifyEntry } from './index.ts';

const BARE = { court: 'dcd', docketNumber: null, entryNumber: null, filedOn: null, labels: [] };

const datesOf = (text: string) => classifyEntry({ ...BARE, text }).dates;

function brief(text: string): string[] {
  return datesOf(text).map(({ kind, date, time, cancelled }) =>
    [kind, date, time, cancelled && 'cancelled'].filter(Boolean).join(' '),
  );
}

const STATED: readonly [text: string, ...dates: string[]][] = [
  // One word for a whole list.
  [
    'ORDER: Response due May 27, 2025; reply, if any, June 10, 2025.',
    'deadline 2025-05-27',
    'deadline 2025-06-10',
  ],
  [
    'Opening brief due 5/1/2025, response 6/1/2025, and any reply 6/10/2025.',
    'deadline 2025-05-01',
    'deadline 2025-06-01',
    'deadline 2025-06-10',
  ],
  // How days and hours are written.
  ['Discovery shall be completed no later than 12/9 /2016; the rest is STAYED', 'deadline 2016-12-09'],
  ['Conference set for 02/22/2005 02:00:00 PM before JR', 'hearing 2005-02-22 14:00'],
  ['Motion hearing continued to 2/18/2005 @900am', 'hearing 2005-02-18 09:00'],
  [
    'Preliminary Hearing set for 3:00 6/23/04, Detention Hearing set for 11:30 6/10/04',
    'hearing 2004-06-23 15:00',
    'hearing 2004-06-10 11:30',
  ],
  ['BRIEFING SCHEDULE IS SET: Disclosures due by noon: April 26, 2010', 'deadline 2010-04-26 12:00'],
  ['The Competency Hearing set for 11/30/2009 will be held at 08:30 AM each day', 'hearing 2009-11-30 08:30'],
  [
    'Status Conference set for 5/6/2020 before Judge Jane Roe at 10:00 AM in Courtroom 3.',
    'hearing 2020-05-06 10:00',
  ],
  ['Conference set for 5/6/2020 before Judge Jane Roe. Trial will follow at 10:00 AM.', 'hearing 2020-05-06'],
  ['Status Conference set for 5/6/2020 before Judge Jane Roe, the trial at 10:00 AM.', 'hearing 2020-05-06'],
  [
    'ORDER. The trial is set to commence before the Honorable Jane Roe, in Courtroom 1, Lincoln, at 9:00 a.m. on March 2, 2015.',
    'hearing 2015-03-02 09:00',
  ],
  ['Case placed in TRIAL POOL 9/6/2016 at 9:30 AM in Courtroom 2.', 'hearing 2016-09-06 09:30'],
  // What a granted motion moves from one day to another.
  [
    'ORDER granting 21 Stipulation to Continue Hearing on Preliminary Injunction from October 6, 2025 to October 20, 2025.',
    'hearing 2025-10-06 cancelled',
    'hearing 2025-10-20',
  ],
  [
    'ORDER granting 14 Stipulation continuing hearing on 12 Motion to Dismiss from 10/6/2025 to 10/20/2025.',
    'hearing 2025-10-06 cancelled',
    'hearing 2025-10-20',
  ],
  [
    'ORDER granting 9 Motion to Extend discovery deadline from 9/1/2025 to 10/1/2025.',
    'deadline 2025-09-01 cancelled',
    'deadline 2025-10-01',
  ],
  [
    'ORDER granting in part 9 Motion to Continue Trial from 2/3/2026 to 3/3/2026. Trial reset to 2/17/2026.',
    'hearing 2026-02-17',
  ],
  ["MINUTE ORDER RE-NOTING Defendant's 14 Motion to Dismiss to November 24, 2025.", 'hearing 2025-11-24'],
  // What happens unless somebody acts.
  ['NOTICE: failure to file proof of service will result in dismissal on 9/6/2016.', 'deadline 2016-09-06'],
  // Where somebody has to be.
  [
    'NOTICE. Roe is directed to report to FCI Harrow on Noon, 4/13/17 to begin service of sentence.',
    'deadline 2017-04-13 12:00',
  ],
  [
    'Sentencing held. Defendant to self-surrender by 1:00 p.m. on Friday, February 17, 2017.',
    'deadline 2017-02-17 13:00',
  ],
  [
    "The parties are directed to return for the court's ruling at 11:00 a.m. on 05/26/2016",
    'hearing 2016-05-26 11:00',
  ],
  [
    'ORDER. Two motions are presently set to be heard by the undersigned on November 10, 2011',
    'hearing 2011-11-10',
  ],
  ['ORDER: the motion for leave to amend shall remain on calendar on 11/10/2011', 'hearing 2011-11-10'],
  // What is owed, or heard, stands around the day.
  ['MINUTE ORDER. Defendants shall, by June 6, 2025, file a status report.', 'deadline 2025-06-06'],
  ['ORDER. The parties are directed to, by Monday, 6/9/2025, confer.', 'deadline 2025-06-09'],
  [
    'ORDER: the Court will hear the motion for preliminary injunction on June 12, 2025, at 1:00 p.m.',
    'hearing 2025-06-12 13:00',
  ],
  [
    'ORDER that Defendants show cause before this Court, Courtroom 11A, on July 8, 2025, at 2:00 p.m., why not',
    'hearing 2025-07-08 14:00',
  ],
  // What is removed from a country is not removed from the calendar.
  [
    'ORDER to show cause by 4/18/2025 why the writ should not issue and that Roe shall not be removed from the district',
    'deadline 2025-04-18',
  ],
  ['Hearing set for 4/18/2025 is removed from the motion calendar.', 'hearing 2025-04-18 cancelled'],
  // What moves.
  [
    'Both motions have been continued from 01/03/2005 10:30 AM to 01/18/2005 09:00 AM',
    'hearing 2005-01-03 10:30 cancelled',
    'hearing 2005-01-18 09:00',
  ],
  [
    'ELECTRONIC NOTICE OF RESCHEDULING Conference set for 9/18/2017 02:00 PM in Courtroom 22',
    'hearing 2017-09-18 14:00',
  ],
  [
    'ORDER rescheduling the hearing set for 9/18/2017 to 9/20/2017',
    'hearing 2017-09-18 cancelled',
    'hearing 2017-09-20',
  ],
  [
    'Notice Rescheduling Hearing previously set for 2/6/17 at 9:00 a.m.',
    'hearing 2017-02-06 09:00 cancelled',
  ],
  [
    'ORDER granting 138 Motion for Extension of Time to File as to Lee Roe (1) to & inc. 7/18/05.',
    'deadline 2005-07-18',
  ],
  [
    'ORDER. The Court ADJOURNS the conference scheduled for October 15, 2021 sine die.',
    'hearing 2021-10-15 cancelled',
  ],
  [
    'MINUTE ORDER. An evidentiary hearing is scheduled to begin on April 14, 2020. Both the April 9 and April 14-15 hearing dates are stricken.',
    'hearing 2020-04-14 cancelled',
  ],
  [
    'MINUTE ORDER. A hearing is scheduled to begin on April 1, 2020. The April 14 hearing date is stricken.',
    'hearing 2020-04-01',
  ],
  // What each date belongs to.
  [
    'ORDER. Dispositive Motion Filing Deadline: 6/10/10 Settlement Conference Date: 5/19/10 10:00 Ctrm. 9',
    'deadline 2010-06-10',
    'hearing 2010-05-19 10:00',
  ],
  [
    'ORDER: the parties shall file any motions seeking leave to add parties by 05/28/2019',
    'deadline 2019-05-28',
  ],
  [
    'ORDER. The opposition is due by 6 AM Hawaii Standard Time on March 13, 2017.',
    'deadline 2017-03-13 06:00',
  ],
  ['SENTENCING held on 3/30/2009. Self Surrender on April 28, 2009.', 'deadline 2009-04-28'],
  ['ORDER, dismissing appeal by 09/03/2024, unless Appellant submits Form D-P', 'deadline 2024-09-03'],
];

describe('days and hours as courts write them', () => {
  it.each(STATED)('%s', (text, ...dates) => {
    expect(brief(text)).toEqual(dates);
  });

  it.each([
    'ORDER. Brief was filed by Roe on 5/1/2025; response 6/1/2025.',
    'ORDER. On October 28, 2019, the Court ordered Roe, Inc. to show cause by November 11, 2019, why it failed.',
    'ORDER. Roe failed to show cause by the deadline, and on November 14, 2019, the Court issued an Order.',
    'ORDER. Accordingly, I ordered plaintiff to show cause in writing by June 22, 2005, why she should not be.',
    'ORDER denying 9 Motion to Continue Trial from 2/3/2026 to 3/3/2026.',
    'STIPULATION to Continue Hearing from October 6, 2025 to October 20, 2025 filed by Roe.',
    'ORDER denying 9 Motion to Extend discovery deadline from 9/1/2025 to 10/1/2025.',
    'ORDER. This Court conducted a scheduling conference on June 18, 2013.',
    'ORDER. Plaintiff had missed his October 19, 2020 deadline.',
    'Answer by Roe [Transferred from District of Columbia on 7/11/2016.]',
    'ORDER. The time elapsing from 12/27/2016 through 1/27/2017 shall be EXCLUDED from the computation.',
    'This case came before the Court for a status conference by telephone on 12/27/2016 at 1:30 p.m.',
    'This matter is ordered submitted on the briefs without oral argument on March 30, 2023.',
    'Proceeding Type and Date: Sentencing 02/17/2023.',
    'Telephone Conference to take place at 10:00 a.m. on 4/20/04 held on 4/14/2004.',
    'ORDER. The parties shall file a report by 9/6. TRIAL POOL 9/6.',
  ])('none in %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('an hour behind the judges', () => {
  const text =
    'CASE PLACED ON CALENDAR For Argument in St. Roe on Thursday, February 13, 2025 before Judges ROE, A. DOE and POE in Courtroom 27 South at 9:00 AM.';

  it('is quoted with them, and the courtroom is the place', () => {
    const [date] = datesOf(text);
    expect(date).toMatchObject({ date: '2025-02-13', time: '09:00', place: 'Courtroom 27 South' });
    expect(date?.quote).toMatch(/before Judges ROE, A\. DOE and POE in Courtroom 27 South at 9:00 AM$/);
  });

  it('is no place', () => {
    const [date] = datesOf('Conference set for 5/6/2020 before Roe at 10:00 AM in Courtroom 3.');
    expect(date?.place ?? '').not.toContain('10:00');
  });
});

describe('what is due', () => {
  it('is named without the title of the order or what stood before a comma', () => {
    const dates = datesOf('ORDER: opposition due by May 27, 2025, and a reply, if any, by June 10, 2025.');
    expect(dates.map(({ what }) => what)).toEqual(['opposition', 'a reply, if any,']);
  });

  it('is what a court will hear, and no room', () => {
    const what = (text: string) => datesOf(`ORDER: ${text} on June 12, 2025, at 1:00 p.m.`)[0]?.what;
    expect(what('denied, but the Court will hear the motion for a stay')).toBe('the motion for a stay');
    expect(what('Roe shall show cause before this Court, Courtroom 11A,')).toBe('hearing');
  });

  it('is no report of a party that has to report to prison', () => {
    expect(datesOf('NOTICE. Roe is directed to report to FCI Harrow by 4/13/17.')[0]?.who).toBeNull();
  });

  it('is quoted from a whole word on', () => {
    const text = `The trial ${'of this long matter '.repeat(8)}is set to commence in Lincoln at 9:00 a.m. on March 2, 2015.`;
    expect(text).toContain(` ${datesOf(text)[0]?.quote}`);
    expect(datesOf(text)[0]?.quote).toMatch(/^(?:of|this|long|matter) /);
  });

  it.each(['', ' and much more. '.repeat(200)])(
    'is quoted with its date, and not much before it, where no word begins there',
    (after) => {
      const [date] = datesOf(`Deadlines set. ${'answer/'.repeat(90)}due:1/2/2025${after}`);
      expect(date?.quote).toMatch(/^[^.]{100,170}due:1\/2\/2025$/);
    },
  );
});
