import type { AlertItem, BatchView, Recipient } from '../../domain/alert-view.ts';
import {
  COVERAGE_GAP,
  DOCUMENT_ARRIVED,
  ENTRY_AMENDED,
  MOTION_FILED,
  PRESS_RELEASE,
  PRESS_RELEASE_EDITED,
  SEVERAL,
  SITE,
  SOURCE_FAILING,
  STAY_GRANTED,
} from './sample-items.ts';

export function sampleView(items: readonly AlertItem[], fields: Partial<BatchView> = {}): BatchView {
  return {
    contentKey: `matter|chnv-parole|en|America/New_York|${items.map((item) => item.changeId).join(',')}`,
    title: 'CHNV parole terminations',
    titleUrl: `${SITE}/m/chnv-parole`,
    items: [...items],
    coverage: items.flatMap(({ docket }) =>
      docket
        ? [
            `${docket.courtCite} ${docket.number}: CourtListener (what volunteers have contributed), last read May 30, 2025, 3:11 PM EDT.`,
          ]
        : [],
    ),
    timezone: 'America/New_York',
    language: 'en',
    publicUrl: SITE,
    operator: {
      contact: 'crier@example.org',
      postalAddress: 'Court Crier, 12 Example Street, Springfield, MA 01101',
    },
    ...fields,
  };
}

const SSA = { title: 'DOGE access to Social Security data', titleUrl: `${SITE}/m/ssa-doge` };
const OPERATOR = { title: 'source and delivery reports', titleUrl: `${SITE}/sources`, coverage: [] };

/** One view for every kind of mail, by the name of its golden files. */
export const SAMPLE_VIEWS: Readonly<Record<string, BatchView>> = {
  ruling: sampleView([STAY_GRANTED], {
    coverage: [
      'U.S. 24A1079: Supreme Court docket page (complete docket), last read May 30, 2025, 3:12 PM EDT.',
    ],
  }),
  'ordinary-filing': sampleView([MOTION_FILED], SSA),
  several: sampleView(SEVERAL),
  'entry-amended': sampleView([ENTRY_AMENDED], SSA),
  'press-release': sampleView([PRESS_RELEASE]),
  'press-release-edited': sampleView([PRESS_RELEASE_EDITED]),
  'document-arrived': sampleView([DOCUMENT_ARRIVED], SSA),
  'coverage-gap': sampleView([COVERAGE_GAP]),
  digest: sampleView(
    SEVERAL.slice(0, 2).map((item, index) => ({ ...item, section: index })),
    {
      title: 'CHNV parole terminations; SSA data',
      titleUrl: null,
      sections: [
        { title: 'CHNV parole terminations', titleUrl: `${SITE}/m/chnv-parole`, quiet: false },
        { ...SSA, title: 'SSA data', quiet: false },
        { title: 'IRS data for immigration enforcement', titleUrl: `${SITE}/m/irs-ice-data`, quiet: true },
      ],
    },
  ),
  'source-failing': sampleView([SOURCE_FAILING], OPERATOR),
};

export const READER: Recipient = {
  deliveryId: 1,
  address: 'reader@example.net',
  messageId: '<batch-77.delivery-1@crier.example.org>',
  settings: {},
  since: '2025-05-01',
  manageUrl: `${SITE}/manage?t=0b54.manage-token`,
  unsubscribeUrl: `${SITE}/unsubscribe?t=0b54.unsubscribe-token`,
  sections: ['0b54', '1c65', '2d76'].map((token) => ({
    since: '2025-05-01',
    manageUrl: `${SITE}/manage?t=${token}.manage-token`,
    unsubscribeUrl: `${SITE}/unsubscribe?t=${token}.unsubscribe-token`,
  })),
};
