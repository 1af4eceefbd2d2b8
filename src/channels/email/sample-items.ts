import type { AlertItem } from '../../domain/alert-view.ts';

/** Items as the pipeline fills them, from public dockets; names of private persons and tokens are invented. */

export const SITE = 'https://crier.example.org';

const ITEM: AlertItem = {
  changeId: 1,
  type: 'entry-filed',
  importance: 'routine',
  headline: '',
  summary: null,
  subject: '',
  caption: null,
  docket: null,
  entryNumber: null,
  labels: [],
  quote: null,
  quoteCut: false,
  correction: null,
  redline: null,
  documents: [],
  url: null,
  pageUrl: `${SITE}/c/1`,
  filedOn: null,
  enteredAt: null,
  seenAt: '2025-05-30T19:12:04.000Z',
  threadKey: '',
};

const SCOTUS: Partial<AlertItem> = {
  subject: 'Noem v. Doe, 24A1079 (U.S.)',
  caption: 'Kristi Noem, Secretary of Homeland Security, et al., Applicants v. Svitlana Doe, et al.',
  docket: {
    court: 'scotus',
    courtCite: 'U.S.',
    courtName: 'Supreme Court of the United States',
    number: '24A1079',
    url: 'https://www.supremecourt.gov/docket/docketfiles/html/public/24a1079.html',
    pageUrl: `${SITE}/d/scotus/24A1079`,
  },
  url: 'https://www.supremecourt.gov/docket/docketfiles/html/public/24a1079.html',
  threadKey: 'docket scotus 24A1079',
};

const MARYLAND: Partial<AlertItem> = {
  subject: 'AFSCME v. SSA, 1:25-cv-00596 (D. Md.)',
  caption:
    'American Federation of State, County and Municipal Employees, AFL-CIO et al v. Social Security Administration et al',
  docket: {
    court: 'mdd',
    courtCite: 'D. Md.',
    courtName: 'U.S. District Court, District of Maryland',
    number: '1:25-cv-00596',
    url: null,
    pageUrl: `${SITE}/d/mdd/1%3A25-cv-00596`,
  },
  threadKey: 'docket mdd 1:25-cv-00596',
};

export function sampleItem(fields: Partial<AlertItem>): AlertItem {
  return { ...ITEM, ...fields };
}

export const STAY_GRANTED = sampleItem({
  ...SCOTUS,
  changeId: 4711,
  importance: 'critical',
  headline: 'Stay granted',
  quote:
    'Application (24A1079) for stay presented to Justice Jackson and by her referred to the Court is granted. The April 14, 2025 order entered by the United States District Court for the District of Massachusetts, case No. 1:25-cv-10495, is stayed pending the disposition of the appeal in the United States Court of Appeals for the First Circuit and disposition of a petition for a writ of certiorari, if such a writ is timely sought. Justice Jackson, with whom Justice Sotomayor joins, dissenting from the grant of the application. (Detached Opinion)',
  documents: [
    {
      title: 'Opinion of Justice Jackson, dissenting',
      url: 'https://www.supremecourt.gov/opinions/24pdf/24a1079_p86b.pdf',
      free: true,
    },
  ],
  pageUrl: `${SITE}/c/4711`,
  filedOn: '2025-05-30',
});

export const MOTION_FILED = sampleItem({
  ...MARYLAND,
  changeId: 812,
  headline: 'Motion for a preliminary injunction',
  summary: 'The plaintiffs ask for a preliminary injunction.',
  entryNumber: 110,
  labels: ['Motion for Preliminary Injunction'],
  quote:
    'MOTION for Preliminary Injunction by Alliance for Retired Americans, American Federation of State, County and Municipal Employees, AFL-CIO, American Federation of Teachers (Attachments: # 1 Memorandum in Support, # 2 Exhibit A, # 3 Proposed Order) (Entered: 04/04/2025)',
  documents: [
    { title: 'Document 110', url: 'https://ecf.mdd.uscourts.gov/doc1/093015550110', free: false },
    {
      title: 'Memorandum in Support',
      url: 'https://storage.courtlistener.com/recap/gov.uscourts.mdd.577321/gov.uscourts.mdd.577321.110.1.pdf',
      free: true,
    },
  ],
  url: 'https://www.courtlistener.com/docket/69664313/110/afscme-v-ssa/',
  pageUrl: `${SITE}/c/812`,
  filedOn: '2025-04-04',
  enteredAt: '2025-04-05T01:55:10.000Z',
  seenAt: '2025-04-05T01:58:41.000Z',
});

export const ENTRY_AMENDED = sampleItem({
  ...MARYLAND,
  changeId: 901,
  type: 'entry-amended',
  importance: 'major',
  headline: 'Entry corrected: Order on Motion for Extension of Time',
  entryNumber: 121,
  labels: ['Order on Motion for Extension of Time'],
  quote:
    'PAPERLESS ORDER granting 120 Motion for Extension of Time. Responses due by 4/21/2025. Modified on 4/16/2025 to correct the deadline (Entered: 04/15/2025)',
  correction: 'Modified on 4/16/2025 to correct the deadline',
  redline: [
    {
      kind: 'same',
      text: 'PAPERLESS ORDER granting 120 Motion for Extension of Time. Responses due by ',
    },
    { kind: 'del', text: '4/18/2025' },
    { kind: 'ins', text: '4/21/2025' },
    { kind: 'same', text: '. ' },
    { kind: 'ins', text: 'Modified on 4/16/2025 to correct the deadline ' },
    { kind: 'same', text: '(Entered: 04/15/2025)' },
    { kind: 'same', text: '\n' },
  ],
  pageUrl: `${SITE}/c/901`,
  filedOn: '2025-04-15',
  enteredAt: '2025-04-15T18:20:00.000Z',
  seenAt: '2025-04-16T13:05:12.000Z',
});

export const DOCUMENT_ARRIVED = sampleItem({
  ...MARYLAND,
  changeId: 940,
  type: 'document-available',
  importance: 'major',
  headline: 'Document now available: Preliminary injunction granted',
  entryNumber: 147,
  labels: ['Preliminary Injunction'],
  quote: 'PRELIMINARY INJUNCTION. Signed by Judge Ellen Lipton Hollander on 4/17/2025. (Entered: 04/17/2025)',
  documents: [
    {
      title: 'Document 147',
      url: 'https://storage.courtlistener.com/recap/gov.uscourts.mdd.577321/gov.uscourts.mdd.577321.147.0.pdf',
      free: true,
    },
  ],
  url: 'https://www.courtlistener.com/docket/69664313/147/afscme-v-ssa/',
  pageUrl: `${SITE}/c/940`,
  filedOn: '2025-04-17',
  enteredAt: '2025-04-17T21:30:00.000Z',
  seenAt: '2025-04-18T12:02:00.000Z',
});

const DHS: Partial<AlertItem> = {
  subject: 'DHS press releases',
  url: 'https://www.dhs.gov/news/2025/03/21/dhs-announces-end-of-chnv-parole-programs',
  threadKey: 'publication https://www.dhs.gov/news/2025/03/21/dhs-announces-end-of-chnv-parole-programs',
};

export const PRESS_RELEASE = sampleItem({
  ...DHS,
  changeId: 300,
  type: 'publication-published',
  importance: 'major',
  headline: 'DHS Announces End of the CHNV Parole Programs',
  caption: 'DHS Announces End of the CHNV Parole Programs',
  quote:
    'The Department of Homeland Security announced today the end of the parole programs for nationals of Cuba, Haiti, Nicaragua, and Venezuela.\n\nA notice in the Federal Register gives the date on which parole ends. ...',
  quoteCut: true,
  pageUrl: `${SITE}/c/300`,
  filedOn: '2025-03-21',
  seenAt: '2025-03-21T18:40:00.000Z',
});

export const PRESS_RELEASE_EDITED = sampleItem({
  ...DHS,
  changeId: 301,
  type: 'publication-edited',
  importance: 'major',
  headline: 'Edited (figure changed, paragraph removed): DHS Announces End of the CHNV Parole Programs',
  caption: 'DHS Announces End of the CHNV Parole Programs',
  quote: 'The Department of Homeland Security announced today the end of the parole programs.',
  redline: [
    { kind: 'same', text: 'The notice applies to about ' },
    { kind: 'del', text: '530,000' },
    { kind: 'ins', text: '532,000' },
    { kind: 'same', text: ' people who were paroled into the United States.' },
    { kind: 'same', text: '\n' },
    { kind: 'same', text: 'Parole ends thirty days after publication in the Federal Register.' },
    { kind: 'same', text: '\n' },
    { kind: 'del', text: 'Those with another lawful basis to stay need not leave.' },
    { kind: 'same', text: '\n' },
  ],
  pageUrl: `${SITE}/c/301`,
  filedOn: '2025-03-21',
  seenAt: '2025-03-24T14:00:00.000Z',
});

export const COVERAGE_GAP = sampleItem({
  changeId: 77,
  type: 'coverage-gap',
  importance: 'major',
  headline: 'Coverage gap',
  subject: 'D.D.C. docket feed',
  quote:
    'The feed of the U.S. District Court, District of Columbia no longer shows what was entered between May 30, 2025, 2:40 AM EDT and May 30, 2025, 6:05 AM EDT. Entries of that time may be missing here.',
  url: 'https://ecf.dcd.uscourts.gov/cgi-bin/rss_outside.pl',
  pageUrl: `${SITE}/c/77`,
  seenAt: '2025-05-30T13:10:00.000Z',
  threadKey: 'source court-dcd',
});

export const SOURCE_FAILING = sampleItem({
  changeId: 78,
  type: 'source-failing',
  importance: 'major',
  headline: 'Source failing',
  subject: 'USCIS news',
  quote:
    'Five readings in a row have failed; the last one met a page of a bot wall instead of the feed (HTTP 403). The next try is at 14:00 UTC.',
  url: 'https://www.uscis.gov/news/rss-feed/59144',
  pageUrl: `${SITE}/c/78`,
  seenAt: '2025-05-30T13:15:00.000Z',
  threadKey: 'source uscis-news',
});

export const SEVERAL: readonly AlertItem[] = [
  STAY_GRANTED,
  sampleItem({
    ...SCOTUS,
    changeId: 4712,
    importance: 'major',
    headline: 'On appeal: 1st Cir. 25-1384',
    type: 'docket-linked',
    entryNumber: 119,
    caption: null,
    subject: 'Doe v. Noem, 1:25-cv-10495 (D. Mass.)',
    docket: {
      court: 'mad',
      courtCite: 'D. Mass.',
      courtName: 'U.S. District Court, District of Massachusetts',
      number: '1:25-cv-10495',
      url: null,
      pageUrl: `${SITE}/d/mad/1%3A25-cv-10495`,
    },
    url: null,
    quote: 'USCA Case Number 25-1384 for 102 Notice of Appeal',
    pageUrl: `${SITE}/c/4712`,
    threadKey: 'docket mad 1:25-cv-10495',
  }),
  PRESS_RELEASE,
  COVERAGE_GAP,
];
