import type { PressRelease, RegisterDocument } from '../wire/agency-pages.ts';
import type { FeedEntry } from '../wire/court-feed.ts';
import type { ListenerDocket, ListenerEntry } from '../wire/courtlistener.ts';
import type { Proceeding, SupremeCourtDocket } from '../wire/docket-page.ts';

/**
 * Doe v. Noem and Noem v. Doe: the end of parole for people from Cuba, Haiti, Nicaragua and Venezuela. Rulings
 * and dates are public record; entry and document numbers and the words of routine entries are made up.
 */

const CASE = { docket: '1:25-cv-10495', caption: 'Doe et al v. Noem et al', caseId: '280001' };

export const LEAVE_TO_APPEAR: FeedEntry = {
  ...CASE,
  sequence: 58,
  labels: ['Order on Motion for Leave to Appear'],
  document: { id: '09500000058', number: 44 },
  enteredAt: '2025-03-20T18:42:10Z',
};

export const SECOND_LEAVE_TO_APPEAR: FeedEntry = {
  ...CASE,
  sequence: 91,
  labels: ['Order on Motion for Leave to Appear'],
  document: { id: '09500000091', number: 76 },
  enteredAt: '2025-04-03T15:20:31Z',
};

/** Dated April 14: stays the notice as far as it cuts short parole already granted. */
export const STAY_OF_THE_NOTICE: FeedEntry = {
  ...CASE,
  sequence: 118,
  labels: ['Order on Motion for Preliminary Injunction', 'Order on Motion to Stay', 'Memorandum & ORDER'],
  document: { id: '09500000118', number: 97 },
  enteredAt: '2025-04-14T22:31:05Z',
};

/** CourtListener's numbers of the two dockets are the real ones. */
export const DISTRICT_DOCKET: ListenerDocket = {
  id: 69695790,
  court: 'mad',
  number: CASE.docket,
  caption: 'Doe v. Noem',
};
export const APPEAL_DOCKET: ListenerDocket = {
  id: 69918063,
  court: 'ca1',
  number: '25-1384',
  caption: 'Doe v. Noem',
};

const IN_BOSTON = { docket: DISTRICT_DOCKET.id };

export const COMPLAINT: ListenerEntry = {
  ...IN_BOSTON,
  number: 1,
  sequence: 2,
  filedOn: '2025-02-28',
  text: 'COMPLAINT against All Defendants, filed by All Plaintiffs. (Entered: 02/28/2025)',
  documentId: '09510000002',
  touchedAt: '2025-02-28T23:10:00Z',
};

/** The motion on which the judge rules in April. */
export const MOTION: ListenerEntry = {
  ...IN_BOSTON,
  number: 24,
  sequence: 29,
  filedOn: '2025-03-17',
  text: 'Emergency MOTION for Preliminary Injunction and Stay by All Plaintiffs. (Entered: 03/17/2025)',
  documentId: '09510000029',
  touchedAt: '2025-03-17T21:00:00Z',
};

/** The filing of April 3 with its words, as the court's own notice brings it to CourtListener. */
export const SECOND_LEAVE_WITH_WORDS: ListenerEntry = {
  ...IN_BOSTON,
  number: 76,
  sequence: 91,
  filedOn: '2025-04-03',
  text: 'Judge Indira Talwani: ELECTRONIC ORDER entered granting 74 Motion for Leave to Appear Pro Hac Vice. (Entered: 04/03/2025)',
  documentId: '09510000091',
  touchedAt: '2025-04-03T15:52:00Z',
};

/** What stands behind the three labels of April 14. */
export const STAY_OF_THE_NOTICE_WITH_WORDS: ListenerEntry = {
  ...IN_BOSTON,
  number: 97,
  sequence: 118,
  filedOn: '2025-04-14',
  text:
    'Judge Indira Talwani: MEMORANDUM AND ORDER granting in part 24 Emergency Motion for Preliminary Injunction and ' +
    'Stay. The notice published as Termination of Parole Processes for Cubans, Haitians, Nicaraguans, and ' +
    'Venezuelans, 90 Fed. Reg. 13611 (Mar. 25, 2025), is hereby STAYED insofar as it revokes, without case-by-case ' +
    'review, the previously granted parole and work authorization. (Entered: 04/14/2025)',
  documentId: '09510000118',
  touchedAt: '2025-04-15T11:20:00Z',
};

export const NOTICE_OF_APPEAL: ListenerEntry = {
  ...IN_BOSTON,
  number: 98,
  sequence: 121,
  filedOn: '2025-04-18',
  text: 'NOTICE OF APPEAL as to 97 Memorandum & ORDER by Kristi Noem, et al. (Entered: 04/18/2025)',
  documentId: '09510000121',
  touchedAt: '2025-04-18T20:20:00Z',
};

/** The entry that names the appeal. */
export const APPEAL_NUMBERED: ListenerEntry = {
  ...IN_BOSTON,
  number: 99,
  sequence: 124,
  filedOn: '2025-04-18',
  text: 'USCA Case Number 25-1384 for 98 Notice of Appeal filed by Kristi Noem, et al. (Entered: 04/18/2025)',
  documentId: null,
  touchedAt: '2025-04-18T20:21:00Z',
};

const IN_THE_FIRST_CIRCUIT = { docket: APPEAL_DOCKET.id, number: null, sequence: null };

export const APPEAL_DOCKETED: ListenerEntry = {
  ...IN_THE_FIRST_CIRCUIT,
  filedOn: '2025-04-18',
  text: 'CIVIL CASE docketed. Notice of appeal filed by Appellants Kristi Noem, et al. [25-1384]',
  documentId: '00110000301',
  touchedAt: '2025-04-29T14:00:00Z',
};

export const STAY_DENIED_ON_APPEAL: ListenerEntry = {
  ...IN_THE_FIRST_CIRCUIT,
  filedOn: '2025-05-05',
  text:
    'ORDER entered: The government moves for a stay pending appeal of the order of April 14, 2025. The motion for ' +
    'stay pending appeal is denied. [25-1384]',
  documentId: '00110000322',
  touchedAt: '2025-05-05T20:40:00Z',
};

/** The entry that names the application. */
export const APPLICATION_NOTED: ListenerEntry = {
  ...IN_THE_FIRST_CIRCUIT,
  filedOn: '2025-05-08',
  text: 'NOTICE from the Supreme Court: application for a stay filed on May 8, 2025. Supreme Court Case Number: 24A1079. [25-1384]',
  documentId: '00110000331',
  touchedAt: '2025-05-08T20:50:00Z',
};

const RESPONSE_REQUESTED: Proceeding = {
  date: '2025-05-08',
  text: 'Response to application (24A1079) requested by Justice Jackson, due by 4 p.m. (EDT), on May 15, 2025.',
};

export const APPLICATION_FILED: SupremeCourtDocket = {
  number: '24A1079',
  petitioner: 'Kristi Noem, Secretary of Homeland Security, et al.',
  respondent: 'Svitlana Doe, et al.',
  docketedOn: '2025-05-08',
  lowerCourt: 'United States Court of Appeals for the First Circuit',
  lowerCourtNumbers: '(25-1384)',
  proceedings: [
    { date: '2025-05-08', text: 'Application (24A1079) for a stay, submitted to Justice Jackson.' },
    RESPONSE_REQUESTED,
  ],
};

export const RESPONSE_FILED: Proceeding = {
  date: '2025-05-15',
  text: 'Response to application from respondents Svitlana Doe, et al. filed.',
};

export const STAY_GRANTED: Proceeding = {
  date: '2025-05-30',
  text:
    'Application (24A1079) for stay presented to Justice Jackson and by her referred to the Court is granted. ' +
    'The April 15, 2025 order entered by the United States District Court for the District of Massachusetts, ' +
    'case No. 1:25-cv-10495, is stayed pending the disposition of the appeal in the United States Court of ' +
    'Appeals for the First Circuit and disposition of a petition for a writ of certiorari, if such a writ is ' +
    'timely sought. Should certiorari be denied, this stay shall terminate automatically. In the event ' +
    'certiorari is granted, the stay shall terminate upon the sending down of the judgment of this Court. ' +
    'Justice Jackson, with whom Justice Sotomayor joins, dissenting from the grant of the application for a ' +
    'stay. (Detached Opinion)',
};

export const OPINION_LINK = {
  words: 'Opinion',
  url: 'https://www.supremecourt.gov/opinions/24pdf/24a1079_p86b.pdf',
};

export const NOTICE_OF_TERMINATION: RegisterDocument = {
  document_number: '2025-05128',
  title: 'Termination of Parole Processes for Cubans, Haitians, Nicaraguans, and Venezuelans',
  type: 'Notice',
  abstract:
    'The Department of Homeland Security announces the end of the parole programs for nationals of Cuba, Haiti, ' +
    'Nicaragua and Venezuela (CHNV) and their immediate family members. Parole granted under the programs ends ' +
    'on April 24, 2025, unless it expires earlier or the Secretary decides otherwise in an individual case.',
  action: 'Notice of termination of parole processes.',
  dates: null,
  publication_date: '2025-03-25',
  html_url: 'https://www.federalregister.gov/d/2025-05128',
  citation: '90 FR 13611',
};

export const REAL_ID: PressRelease = {
  path: '/news/2025/03/19/real-id-enforcement-begins-may-7',
  title: 'REAL ID Enforcement Begins on May 7',
  date: '2025-03-19',
  paragraphs: [
    'From May 7, 2025 travelers need a REAL ID or another accepted document at airport checkpoints.',
  ],
};

export const NOTICES_SENT: PressRelease = {
  path: '/news/2025/06/12/dhs-issues-notices-termination-chnv-parole-program',
  title: 'DHS Issues Notices of Termination for the CHNV Parole Program',
  date: '2025-06-12',
  paragraphs: [
    'The Department of Homeland Security has begun to send termination notices to people from Cuba, Haiti, Nicaragua and Venezuela who were paroled into the United States under the CHNV programs.',
    'The notices say that parole is terminated and that permission to work that rests on it is revoked, effective immediately. More than half a million people were paroled under the programs.',
    'On May 30, 2025 the Supreme Court stayed the order that had kept the terminations from taking effect.',
  ],
};

/** The staged edit: a round figure becomes an exact one, and a sentence is added. */
export const NOTICES_EDITED: PressRelease = {
  ...NOTICES_SENT,
  paragraphs: NOTICES_SENT.paragraphs.map((paragraph) =>
    paragraph.replace(
      'More than half a million people were paroled under the programs.',
      'About 532,000 people were paroled under the programs. Those who leave may report their departure with the CBP Home app.',
    ),
  ),
};
