import type { YearPageRelease } from '../wire/agency-pages.ts';
import type { FeedEntry } from '../wire/court-feed.ts';
import type { Proceeding, SupremeCourtDocket } from '../wire/docket-page.ts';

/**
 * AFSCME v. Social Security Administration: access of the Department of Government Efficiency (DOGE) to personal
 * data. Rulings and dates are public record; sequence and document numbers are made up.
 */

/** The en banc court refuses a stay of the preliminary injunction, nine to six. */
export const EN_BANC_DENIAL: FeedEntry = {
  docket: '25-1411',
  caption:
    'American Federation of State, County and Municipal Employees, AFL-CIO v. Social Security Administration',
  caseId: '',
  sequence: 1001990112,
  labels: ['Published order filed'],
  document: { id: '00409900112', number: 20 },
  enteredAt: '2025-04-30T19:05:44Z',
};

export const APPLICATION_FILED: SupremeCourtDocket = {
  number: '24A1063',
  petitioner: 'Social Security Administration, et al.',
  respondent: 'American Federation of State, County, and Municipal Employees, et al.',
  docketedOn: '2025-05-02',
  lowerCourt: 'United States Court of Appeals for the Fourth Circuit',
  lowerCourtNumbers: '(25-1411)',
  proceedings: [
    { date: '2025-05-02', text: 'Application (24A1063) for a stay, submitted to The Chief Justice.' },
  ],
};

export const STAY_GRANTED: Proceeding = {
  date: '2025-06-06',
  text:
    'Application (24A1063) for stay presented to The Chief Justice and by him referred to the Court is granted. ' +
    'Justice Kagan would deny the application. Justice Jackson, with whom Justice Sotomayor joins, dissenting ' +
    'from the grant of the application for a stay. (Detached Opinion)',
};

export const RETROACTIVE_PAYMENTS: YearPageRelease = {
  id: '2025-02-25',
  title: 'Retroactive Payments Under the Social Security Fairness Act Begin',
  paragraphs: [
    'Payments and higher monthly benefits under the Social Security Fairness Act begin this week.',
  ],
};

export const STATEMENT: YearPageRelease = {
  id: '2025-06-06',
  title: "Statement on the Supreme Court's Order of June 6",
  paragraphs: [
    'The Supreme Court today granted a stay of the preliminary injunction of April 17, 2025 in American Federation of State, County, and Municipal Employees v. Social Security Administration.',
    'While the appeal is pending, members of the DOGE team at the agency may be given access to the records in question.',
  ],
};
