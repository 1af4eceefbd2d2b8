import type { YearPageRelease } from '../wire/agency-pages.ts';
import type { FeedEntry } from '../wire/court-feed.ts';
import type { ListenerDocket, ListenerEntry } from '../wire/courtlistener.ts';
import type { Proceeding, SupremeCourtDocket } from '../wire/docket-page.ts';

/**
 * AFSCME v. Social Security Administration: access of the Department of Government Efficiency (DOGE) to personal
 * data. Rulings and dates are public record; sequence and document numbers are made up.
 */

const CAPTION =
  'American Federation of State, County and Municipal Employees, AFL-CIO v. Social Security Administration';

/** CourtListener's numbers of the two dockets are the real ones. */
export const DISTRICT_DOCKET: ListenerDocket = {
  id: 69664313,
  court: 'mdd',
  number: '1:25-cv-00596',
  caption: CAPTION,
};
export const APPEAL_DOCKET: ListenerDocket = {
  id: 69916279,
  court: 'ca4',
  number: '25-1411',
  caption: CAPTION,
};

const IN_BALTIMORE = { docket: DISTRICT_DOCKET.id };

export const COMPLAINT: ListenerEntry = {
  ...IN_BALTIMORE,
  number: 1,
  sequence: 3,
  filedOn: '2025-02-21',
  text: 'COMPLAINT for Declaratory and Injunctive Relief against Leland Dudek, Social Security Administration. (Entered: 02/21/2025)',
  documentId: '09310000003',
  touchedAt: '2025-02-21T22:00:00Z',
};

export const RESTRAINING_ORDER: ListenerEntry = {
  ...IN_BALTIMORE,
  number: 48,
  sequence: 171,
  filedOn: '2025-03-20',
  text: 'TEMPORARY RESTRAINING ORDER. Signed by Judge Ellen Lipton Hollander on 3/20/2025. (Entered: 03/20/2025)',
  documentId: '09310000171',
  touchedAt: '2025-03-20T19:30:00Z',
};

export const INJUNCTION: ListenerEntry = {
  ...IN_BALTIMORE,
  number: 147,
  sequence: 498,
  filedOn: '2025-04-17',
  text: 'ORDER granting 110 Motion for Preliminary Injunction. Signed by Judge Ellen Lipton Hollander on 4/17/2025. (Entered: 04/17/2025)',
  documentId: '09310000498',
  touchedAt: '2025-04-17T23:50:00Z',
};

/** The entry that names the appeal. */
export const APPEAL_NUMBERED: ListenerEntry = {
  ...IN_BALTIMORE,
  number: 150,
  sequence: 511,
  filedOn: '2025-04-18',
  text: 'USCA Case Number 25-1411 for 149 Notice of Appeal filed by Social Security Administration, et al. (Entered: 04/18/2025)',
  documentId: null,
  touchedAt: '2025-04-18T20:24:00Z',
};

/** The denial of April 30 with its words, minutes before the feed shows its label. */
export const EN_BANC_DENIAL_WITH_WORDS: ListenerEntry = {
  docket: APPEAL_DOCKET.id,
  number: 20,
  sequence: null,
  filedOn: '2025-04-30',
  text: 'PUBLISHED ORDER filed denying Motion for stay pending appeal, after initial hearing en banc. [25-1411]',
  documentId: '00419900112',
  touchedAt: '2025-04-30T19:08:00Z',
};

/** Frank Bisignano took office on May 7; that the rule puts him in Leland Dudek's place is said here in made-up words. */
export const OFFICIAL_SUBSTITUTED: ListenerEntry = {
  ...IN_BALTIMORE,
  number: 171,
  sequence: 560,
  filedOn: '2025-05-12',
  text: 'PAPERLESS ORDER: Pursuant to Fed. R. Civ. P. 25(d), Frank Bisignano, Commissioner of Social Security, is substituted for Leland Dudek as a defendant. Signed by Judge Ellen Lipton Hollander on 5/12/2025. (Entered: 05/12/2025)',
  documentId: null,
  touchedAt: '2025-05-12T14:50:00Z',
};

/** The entry that names the application. */
export const APPLICATION_NOTED: ListenerEntry = {
  docket: APPEAL_DOCKET.id,
  number: 22,
  sequence: null,
  filedOn: '2025-05-02',
  text: 'SUPREME COURT NOTICE of application for a stay filed on May 2, 2025. Supreme Court Case Number: 24A1063. [25-1411]',
  documentId: '00419900140',
  touchedAt: '2025-05-02T20:05:00Z',
};

/** The en banc court refuses a stay of the preliminary injunction, nine to six. */
export const EN_BANC_DENIAL: FeedEntry = {
  docket: '25-1411',
  caption: CAPTION,
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
