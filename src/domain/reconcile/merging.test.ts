import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import {
  API,
  ATOM,
  context,
  RSS,
  SCOTUS,
  seenDocument,
  seenEntry,
  show,
  told,
  WEBHOOK,
} from './fixture-docket.ts';
import type { ReconcileContext } from './known.ts';

type Reading = [ReconcileContext, ...ObservedEntry[]];

const stub = (entry: Partial<ObservedEntry> = {}) =>
  seenEntry({ sequence: '98', number: 46, enteredAt: '2025-05-27T02:54:00Z', labels: ['Notice'], ...entry });
const text = (words: string, entry: Partial<ObservedEntry> = {}) =>
  seenEntry({ number: 46, filedOn: '2025-05-26', text: words, ...entry });
const API2 = context({ sourceId: 'cl2', sourceKind: 'courtlistener-entries', completeness: 'partial' });
const [A, B, C] = [
  'NOTICE of hearing on June 2.',
  'NOTICE of hearing on June 3.',
  'NOTICE of hearing on June 4.',
];
const open = (url: string) => seenDocument({ url, available: true });

/** Readings in turn; what the last one leads to. */
const STEPS: [string, Reading[], string[]][] = [
  [
    'a stub that gains its text does not alert twice',
    [
      [RSS, stub()],
      [API, text(A)],
    ],
    ['entry-text-arrived (minor)'],
  ],
  [
    'a text without a filing date is known again by its moment of entry, whatever day its stub was filed under',
    [
      [RSS, stub({ sequence: null, number: null, enteredAt: null, filedOn: '2025-05-27' })],
      [
        RSS,
        stub({ sequence: null, number: null, labels: [], text: 'NOTICE of hearing. (Entered: 05/27/2025)' }),
      ],
      [
        RSS,
        stub({ sequence: null, number: null, labels: [], text: 'NOTICE of hearing. (Entered: 05/27/2025)' }),
      ],
    ],
    [],
  ],
  [
    'a text that raises the importance is told',
    [
      [RSS, stub()],
      [API, text('NOTICE and ORDER granting preliminary injunction.')],
    ],
    ['entry-text-arrived'],
  ],
  [
    'a label that grows without raising anything is silent',
    [
      [RSS, stub()],
      [RSS, stub({ labels: ['Notice', 'Letter'] })],
    ],
    [],
  ],
  [
    'a label that raises the importance is told',
    [
      [RSS, stub()],
      [RSS, stub({ labels: ['Order on Motion for Preliminary Injunction'] })],
    ],
    ['entry-text-arrived'],
  ],
  [
    'an edit of substance at the same source',
    [
      [API, text(A)],
      [API, text(B)],
    ],
    ['entry-amended'],
  ],
  [
    'an edit that is taken back',
    [
      [API, text(A)],
      [API, text(B)],
      [API, text(A)],
    ],
    ['entry-amended'],
  ],
  [
    'a copy that lags behind',
    [
      [API, text(A)],
      [ATOM, text(A)],
      [API, text(B)],
      [ATOM, text(A)],
    ],
    [],
  ],
  [
    'a copy that catches up',
    [
      [API, text(A)],
      [ATOM, text(A)],
      [API, text(B)],
      [ATOM, text(B)],
    ],
    [],
  ],
  [
    'an edit that the poorer source shows first',
    [
      [API, text(A)],
      [ATOM, text(A)],
      [ATOM, text(B)],
    ],
    ['entry-amended'],
  ],
  [
    'the same edit at the richer source later',
    [
      [API, text(A)],
      [ATOM, text(A)],
      [ATOM, text(B)],
      [API, text(B)],
    ],
    [],
  ],
  [
    'a late copy of an equal source',
    [
      [API, text(A)],
      [API, text(B)],
      [API2, text(A)],
    ],
    [],
  ],
  [
    'a third wording of an equal source',
    [
      [API, text(A)],
      [API2, text(A)],
      [API, text(B)],
      [API2, text(C)],
    ],
    ['entry-amended'],
  ],
  [
    'the truncated text of a poorer source',
    [
      [API, text(A)],
      [ATOM, text('NOTICE of hearing…')],
    ],
    [],
  ],
  [
    'a redelivered webhook with an old text',
    [
      [API, text(A)],
      [API, text(B)],
      [WEBHOOK, text(A)],
    ],
    [],
  ],
  [
    'a poorer source with other words',
    [
      [API, text(A)],
      [WEBHOOK, text('NOTICE of something else.')],
    ],
    [],
  ],
  [
    'the full text after a truncated one',
    [
      [ATOM, text('NOTICE of')],
      [API, text(A)],
    ],
    ['entry-text-arrived (minor)'],
  ],
  [
    'a text that says only the label, then the text',
    [
      [ATOM, text('Notice', { labels: ['Notice'] })],
      [ATOM, text(A)],
    ],
    ['entry-text-arrived (minor)'],
  ],
  [
    'white space and entities',
    [
      [API, text(A)],
      [API, text('NOTICE of  hearing &#111;n June 2.')],
    ],
    [],
  ],
  [
    'a growing attachment list',
    [
      [API, text(A)],
      [API, text(`${A} (Attachments: # 1 Exhibit)`)],
    ],
    [],
  ],
  [
    'a clerical mark alone',
    [
      [API, text(A)],
      [API, text(`${A} Modified on 5/27/2025 (ab).`)],
    ],
    ['entry-amended (minor)'],
  ],
  [
    'a clerical mark with an edit of substance',
    [
      [API, text(A)],
      [API, text(`${B} Modified on 5/27/2025 to edit text (ab).`)],
    ],
    ['entry-amended'],
  ],
  [
    'a replaced document',
    [
      [API, text(A)],
      [API, text(`${A} (Main Document 46 replaced on 5/27/2025) (ab).`)],
    ],
    ['entry-amended'],
  ],
  [
    'an entry made in error',
    [
      [API, text(A)],
      [API, text(`ENTERED IN ERROR ${A}`)],
    ],
    ['entry-amended'],
  ],
  [
    'a link that arrives on a row that was there',
    [
      [SCOTUS, text(A, { number: null })],
      [SCOTUS, text(A, { number: null, documents: [open('https://sc.test/a.pdf')] })],
    ],
    ['document-available'],
  ],
  [
    'a document that can be opened now',
    [
      [RSS, stub({ documents: [seenDocument({ id: '09510000001', number: 46 })] })],
      [API, text(A, { documents: [seenDocument({ id: '09500000001', number: 46, available: true })] })],
    ],
    ['document-available'],
  ],
  [
    'an attachment that nobody can open yet',
    [
      [API, text(A)],
      [API, text(A, { documents: [seenDocument({ number: 46, attachment: 1 })] })],
    ],
    [],
  ],
  ['a sealed entry is filed silently', [[API, text('SEALED MOTION')]], ['entry-filed (sealed)']],
  ['an entry that its source calls sealed', [[API, text(A, { sealed: true })]], ['entry-filed (sealed)']],
];

describe('what the last reading tells', () => {
  it.each(STEPS)('%s', (_, readings, changes) => {
    expect(told(show(null, ...readings))).toEqual(changes);
  });

  it.each(STEPS)('%s, and nothing when it comes again', (_, readings) => {
    const last = readings.at(-1) as Reading;
    expect(show(show(null, ...readings).docket, last).last.entries).toEqual([]);
  });
});
