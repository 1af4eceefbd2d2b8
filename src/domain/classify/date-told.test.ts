import { describe, expect, it } from 'vitest';
import { classifyEntry } from './index.ts';

const BARE = { court: 'dcd', docketNumber: null, entryNumber: null, filedOn: null, labels: [] };

function brief(text: string): string[] {
  return classifyEntry({ ...BARE, text: `ORDER. ${text}` }).dates.map(
    ({ kind, date, cancelled }) => `${kind} ${date}${cancelled ? ' cancelled' : ''}`,
  );
}

describe('days that are only told of', () => {
  it('but what the court said that a party will do, and when it must have a paper, stands', () => {
    expect(brief('The Court advised counsel will file a letter by June 18, 2025.')).toHaveLength(1);
    expect(
      brief('Nine copies must be submitted so that they are received by the court on or before 06/22/2020.'),
    ).toHaveLength(1);
  });

  it.each([
    'By letter dated May 5, 2022, Roe requests an extension until June 1, 2022. The request is DENIED.',
    'Roe seeks leave to file by June 1, 2022. The request is DENIED.',
    "The Court's May 5, 2022 Order required a response by June 1, 2022. None was filed.",
    'The prior Order [ECF No. 12] directed Roe to file a report by June 1, 2022.',
    'By order dated May 5, 2022, the Court directed Roe to file a complaint by June 1, 2022.',
    'Roe failed to respond to the motion by the May 5, 2022 deadline.',
    'Roe has not filed an answer by June 1, 2022.',
    'Payment was to be made by June 1, 2020.',
    'Roe filed a report, stating that production will be completed by June 1, 2022.',
    'Leave is granted nunc pro tunc to May 5, 2022.',
    'Fees for services rendered through June 1, 2022.',
    'The Government stated it will provide discovery by June 18, 2025.',
    'Notice of appeal filed by Roe Inc. Date received by USCA: 7/2/2024.',
    'Denying the stipulation in which the parties request that the Court extend the time to answer until June 1, 2022.',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each([
    ['The Court requests a report by June 1, 2022.', ['deadline 2022-06-01']],
    [
      'Roe requests an extension of time until June 1, 2022. The request is GRANTED.',
      ['deadline 2022-06-01'],
    ],
    [
      'STIPULATION AND ORDER: the parties request that the Court extend the time to answer until June 1, 2022.',
      ['deadline 2022-06-01'],
    ],
    [
      'Approving the stipulation in which Roe requests that the Court extend discovery until June 1, 2022.',
      ['deadline 2022-06-01'],
    ],
    ['Discovery requests to be completed by June 1, 2022.', ['deadline 2022-06-01']],
    ['Roe did not respond and shall show cause by June 1, 2022.', ['deadline 2022-06-01']],
    ['If Roe has not filed an answer by June 1, 2022, the case will be dismissed.', ['deadline 2022-06-01']],
    [
      'Upon the report stating that production will be completed by June 1, 2022, Roe shall file a report by July 1, 2022.',
      ['deadline 2022-07-01'],
    ],
    ['The Order required a report and Roe shall file it by June 1, 2022.', ['deadline 2022-06-01']],
  ])('are not what is to be done: %s', (text, dates) => {
    expect(brief(text)).toEqual(dates);
  });
});

describe('what stands or moves', () => {
  it.each([
    // The clerk's stamp is no end to "on 05/01/2024, Roe moved".
    ['CAMP CONFERENCE, on 05/01/2024, SCHEDULED (Entered: 01/01/2025)', ['hearing 2024-05-01']],
    ["Roe's removal is stayed until June 1, 2022.", ['deadline 2022-06-01']],
    ['The July 1, 2022 scheduling conference remains as scheduled.', ['hearing 2022-07-01']],
    [
      'The motion, returnable June 1, 2022, is adjourned to June 15, 2022.',
      ['hearing 2022-06-01 cancelled', 'hearing 2022-06-15'],
    ],
    [
      "The parties' joint report, originally due May 25, 2022, is now due May 30, 2022.",
      ['deadline 2022-05-25 cancelled', 'deadline 2022-05-30'],
    ],
    // Said twice of one day, the last word counts.
    ['The hearing set for 5/5/2022 is moved to 2:00 PM on 5/5/2022.', ['hearing 2022-05-05']],
    [
      'Hearing set for 5/5/2022 at 9:00 AM. The 5/5/2022 hearing is VACATED.',
      ['hearing 2022-05-05 cancelled'],
    ],
  ])('%s', (text, dates) => {
    expect(brief(text)).toEqual(dates);
  });
});
