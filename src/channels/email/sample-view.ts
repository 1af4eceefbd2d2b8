import type { AlertItem, BatchView, Recipient } from '../../domain/alert-view.ts';

/** Views for tests: public facts of public dockets, invented where a private person would stand. */

export const STAY_GRANTED: AlertItem = {
  changeId: 4711,
  type: 'entry-filed',
  importance: 'critical',
  headline: 'Stay granted',
  summary: null,
  subject: 'Noem v. Doe, 24A1079 (U.S.)',
  caption: 'Kristi Noem, Secretary of Homeland Security, et al., Applicants v. Svitlana Doe, et al.',
  docket: {
    court: 'scotus',
    courtCite: 'U.S.',
    courtName: 'Supreme Court of the United States',
    number: '24A1079',
    url: 'https://www.supremecourt.gov/docket/docketfiles/html/public/24a1079.html',
    pageUrl: 'https://crier.example.org/d/scotus/24A1079',
  },
  entryNumber: null,
  labels: [],
  quote:
    'Application (24A1079) for stay presented to Justice Jackson and by her referred to the Court is granted. The April 14, 2025 order of the United States District Court for the District of Massachusetts, case No. 1:25-cv-10495, is stayed pending the disposition of the appeal in the United States Court of Appeals for the First Circuit and disposition of a petition for a writ of certiorari, if such a writ is timely sought. Justice Jackson, with whom Justice Sotomayor joins, dissenting from the grant of the application. (Detached Opinion)',
  quoteCut: false,
  correction: null,
  redline: null,
  documents: [
    {
      title: 'Opinion of Justice Jackson',
      url: 'https://www.supremecourt.gov/opinions/24pdf/24a1079_p86b.pdf',
      free: true,
    },
  ],
  url: 'https://www.supremecourt.gov/docket/docketfiles/html/public/24a1079.html',
  pageUrl: 'https://crier.example.org/c/4711',
  filedOn: '2025-05-30',
  enteredAt: null,
  seenAt: '2025-05-30T19:12:04.000Z',
  threadKey: 'scotus 24A1079',
};

export const CHNV_VIEW: BatchView = {
  contentKey: 'matter|chnv-parole|en|America/New_York|4711',
  title: 'CHNV parole terminations',
  titleUrl: 'https://crier.example.org/m/chnv-parole',
  items: [STAY_GRANTED],
  coverage: ['U.S. 24A1079: Supreme Court docket page (complete docket), last read 2025-05-30 19:12 UTC.'],
  timezone: 'America/New_York',
  language: 'en',
  publicUrl: 'https://crier.example.org',
  operator: {
    contact: 'crier@example.org',
    postalAddress: 'Court Crier, 12 Example Street, Springfield, MA 01101',
  },
};

export const READER: Recipient = {
  deliveryId: 1,
  address: 'reader@example.net',
  messageId: '<batch-77.delivery-1@crier.example.org>',
  settings: {},
  since: '2025-05-01',
  manageUrl: 'https://crier.example.org/manage?t=0b54.manage-token',
  unsubscribeUrl: 'https://crier.example.org/unsubscribe?t=0b54.unsubscribe-token',
};
