import type { ObservedDocket, ObservedEntry, ObservedPublication } from '../../src/domain/observation.ts';
import { recordReading, type Reading } from '../../src/pipeline/record.ts';
import { openTestHouse, type ConfigFiles, type TestHouse } from '../house.ts';

/** A house in which two matters have happened, for pages to show. Told through the real recording. */

export const STORY_FILES: ConfigFiles = {
  'courts.yaml': [{ id: 'mad', rss: '{site}/mad' }, { id: 'ca1', rss: '{site}/ca1' }, { id: 'scotus' }],
  'agencies/dhs-news.yaml': {
    id: 'dhs-news',
    title: 'DHS press releases',
    format: 'feed',
    url: '{site}/dhs',
  },
  'agencies/uscis-news.yaml': {
    id: 'uscis-news',
    title: 'USCIS news',
    format: 'feed',
    url: '{site}/uscis',
  },
  'matters/parole.yaml': {
    id: 'parole',
    title: 'CHNV parole terminations',
    description:
      'The end of humanitarian parole for people from Cuba, Haiti, Nicaragua and Venezuela: Doe v. Noem in the District of Massachusetts, its appeal, and Noem v. Doe in the Supreme Court.',
    dockets: [
      { court: 'mad', number: '1:25-cv-10495' },
      { court: 'ca1', number: '25-1384' },
      { court: 'scotus', number: '24A1079' },
    ],
    sources: [{ use: 'dhs-news', any: ['parole'] }, { use: 'uscis-news' }],
  },
  'matters/quiet.yaml': {
    id: 'quiet',
    title: 'A matter that has just begun',
    dockets: [{ court: 'mad', number: '1:25-cv-19999' }],
  },
};

type Draft = Partial<ObservedEntry> & { number: number | null; filedOn: string };

export function entry(draft: Draft): ObservedEntry {
  return {
    sequence: draft.number === null ? `s${draft.filedOn}` : String(1000 + draft.number),
    enteredAt: `${draft.filedOn}T19:12:00Z`,
    labels: [],
    text: null,
    url: null,
    documents: [],
    ...draft,
  };
}

export function docket(
  court: string,
  number: string,
  caption: string,
  entries: ObservedEntry[],
): ObservedDocket {
  return { court, number, caption, pacerCaseId: null, facts: {}, entries };
}

interface Happening {
  source: string;
  at: string;
  body?: string;
  dockets?: ObservedDocket[];
  publications?: ObservedPublication[];
}

/** Records one reading as if these bytes had just been received and read. */
export async function happen(house: TestHouse, happening: Happening): Promise<void> {
  house.setTime(happening.at);
  const body = new TextEncoder().encode(happening.body ?? `<rss>${happening.source} ${happening.at}</rss>`);
  const reading: Reading = {
    answer: {
      kind: 'ok',
      status: 200,
      url: house.site.url,
      redirects: [],
      headers: { 'content-type': 'application/xml', date: new Date(happening.at).toUTCString() },
      etag: null,
      lastModified: null,
      fetchedAt: new Date(happening.at),
      durationMs: 20,
      body,
      contentType: 'application/xml',
    },
    observation: {
      format: 'pacer-rss',
      completeness: 'partial',
      builtAt: null,
      coverage: ['all'],
      dockets: happening.dockets ?? [],
      publications: happening.publications ?? [],
      rejected: [],
    },
    truncated: false,
    reader: 'story 1',
    bodyHash: happening.at,
    startedAt: new Date(happening.at),
  };
  const report = await recordReading(house.app.house, happening.source, reading);
  if (report.reason) throw new Error(`the story of ${happening.source} was not believed: ${report.reason}`);
}

export const MAD = (entries: ObservedEntry[]) =>
  docket('mad', '1:25-cv-10495', 'Doe et al v. Noem et al', entries);
const CA1 = (entries: ObservedEntry[]) => docket('ca1', '25-1384', 'Doe, et al v. Noem, et al', entries);
const SCOTUS = (entries: ObservedEntry[]) =>
  docket(
    'scotus',
    '24A1079',
    'Kristi Noem, Secretary of Homeland Security, et al., Applicants v. Svitlana Doe, et al.',
    entries,
  );

const COMPLAINT = entry({
  number: 1,
  filedOn: '2025-02-28',
  labels: ['Complaint'],
  text: 'COMPLAINT for declaratory and injunctive relief against all defendants, filed by Svitlana Doe and others. (Attachments: # 1 Civil Cover Sheet, # 2 Category Form)',
  documents: [
    {
      id: '095010',
      number: 1,
      attachment: null,
      url: 'https://ecf.mad.uscourts.gov/doc1/095010',
      available: false,
    },
  ],
});
const MOTION = entry({
  number: 24,
  filedOn: '2025-03-17',
  labels: ['Motion for Preliminary Injunction'],
  text: 'EMERGENCY MOTION for Preliminary Injunction and for a Stay of En Masse Truncation of all Valid Grants of CHNV Parole by Svitlana Doe.',
});
const HEARING = entry({
  number: 60,
  filedOn: '2025-04-04',
  labels: ['Order'],
  text: 'ELECTRONIC ORDER Setting Hearing on 24 MOTION for Preliminary Injunction: Motion Hearing set for 7/10/2025 02:30 PM in Courtroom 9 (In person only) before Judge Indira Talwani.',
});
export const ORDER_TEXT =
  'Judge Indira Talwani: MEMORANDUM AND ORDER entered. Plaintiffs\u2019 Emergency Motion for a Preliminary Injunction and Stay of DHS\u2019s En Masse Truncation of all Valid Grants of CHNV Parole is GRANTED IN PART, granting in part 24 Motion for Preliminary Injunction. The termination of parole in 90 Fed. Reg. 13611 is hereby STAYED pending further order insofar as it revokes, without case-by-case review, the previously granted parole.';
const ORDER = entry({
  number: 97,
  filedOn: '2025-04-14',
  labels: ['Order on Motion for Preliminary Injunction'],
  text: ORDER_TEXT,
  documents: [
    {
      id: '095097',
      number: 97,
      attachment: null,
      url: 'https://storage.courtlistener.com/recap/97.pdf',
      available: true,
    },
  ],
});

const RELEASE: ObservedPublication = {
  key: 'https://www.dhs.gov/news/2025/03/25/parole',
  url: 'https://www.dhs.gov/news/2025/03/25/parole',
  title: 'DHS issues notices of termination for the CHNV parole program',
  publishedOn: '2025-03-25',
  text: 'The Department of Homeland Security is terminating the CHNV parole programs.\nAbout 532,000 people were granted parole under the programs.\nParolees without another lawful basis to stay must depart before their parole termination date of April 24, 2025.',
};

/** Opens a house and tells the story up to June 18, 2025. */
export async function openStory(env: Record<string, string> = {}): Promise<TestHouse> {
  const house = await openTestHouse({ files: STORY_FILES, now: '2025-03-01T15:00:00Z', env });
  await happen(house, { source: 'mad-rss', at: '2025-03-01T15:00:00Z', dockets: [MAD([COMPLAINT])] });
  await happen(house, { source: 'ca1-rss', at: '2025-03-01T15:05:00Z' });
  await happen(house, { source: 'dhs-news', at: '2025-03-01T15:10:00Z' });
  await happen(house, { source: 'mad-rss', at: '2025-03-17T20:00:00Z', dockets: [MAD([MOTION])] });
  await happen(house, { source: 'dhs-news', at: '2025-03-25T13:00:00Z', publications: [RELEASE] });
  await happen(house, { source: 'mad-rss', at: '2025-04-04T20:00:00Z', dockets: [MAD([HEARING])] });
  await happen(house, { source: 'mad-rss', at: '2025-04-14T23:21:00Z', dockets: [MAD([ORDER])] });
  await tellAppeals(house);
  await tellEdits(house);
  house.setTime('2025-06-18T16:00:00Z');
  return house;
}

async function tellAppeals(house: TestHouse): Promise<void> {
  const denied = entry({
    number: null,
    sequence: '6717',
    filedOn: '2025-05-05',
    labels: ['Order'],
    text: 'ORDER entered by Appellate Judges: The motion for a stay pending appeal is denied. The Secretary has not made a strong showing that she is likely to succeed on appeal. Originating case number: 1:25-cv-10495-IT. [25-1384]',
  });
  const granted = entry({
    number: null,
    sequence: null,
    filedOn: '2025-05-30',
    enteredAt: null,
    text: 'Application (24A1079) referred to the Court and granted. The April 14, 2025 order entered by the United States District Court for the District of Massachusetts, case No. 1:25-cv-10495, is stayed pending the disposition of the appeal in the United States Court of Appeals for the First Circuit.',
  });
  await happen(house, { source: 'ca1-rss', at: '2025-05-05T21:00:00Z', dockets: [CA1([denied])] });
  await happen(house, { source: 'scotus-24A1079', at: '2025-05-08T21:00:00Z', dockets: [SCOTUS([])] });
  await happen(house, { source: 'scotus-24A1079', at: '2025-05-30T14:40:00Z', dockets: [SCOTUS([granted])] });
}

async function tellEdits(house: TestHouse): Promise<void> {
  const modified = {
    ...ORDER,
    text: `${ORDER_TEXT.replace('hereby STAYED pending further order', 'hereby STAYED pending further order of this court')} (Modified on 4/15/2025 to correct text)`,
  };
  const sealed = entry({
    number: 110,
    filedOn: '2025-06-02',
    labels: ['Sealed Document'],
    text: 'SEALED DOCUMENT: affidavit naming the witness Quillfeather',
    sealed: true,
  });
  await happen(house, { source: 'mad-rss', at: '2025-06-02T18:00:00Z', dockets: [MAD([modified, sealed])] });
  const rewritten = {
    ...RELEASE,
    text: RELEASE.text?.replace('About 532,000 people', 'About 530,000 people') ?? null,
  };
  await happen(house, { source: 'dhs-news', at: '2025-06-03T12:00:00Z', publications: [rewritten] });
}
