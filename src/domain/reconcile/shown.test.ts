import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import { API_FULL, ATOM, RSS, seenDocument, seenEntry, show, told } from './fixture-docket.ts';
import type { ReconcileContext } from './known.ts';
import { markOf } from './shown.ts';

type Reading = [ReconcileContext, ...ObservedEntry[]];

const EVENING = '2025-05-27T02:54:00Z';
const NOON = '2025-05-27T14:00:00Z';
const GRANTED = 'ORDER granting 13 Motion.';
const HEARING = 'NOTICE of hearing';
const MINUTES = 'Minute Entry for proceedings. (Entered: 05/27/2025)';
const one = [seenDocument({ id: '09500000001' })];

/** The last reading brings entries so near to one another that each could be taken for the other by now. */
const READINGS: [string, Reading[]][] = [
  [
    'two that claim one number, one of them by its words alone',
    [
      [
        RSS,
        seenEntry({ number: 2, filedOn: '2025-05-23', enteredAt: NOON }),
        seenEntry({ number: 2, filedOn: '2025-05-26', text: GRANTED }),
      ],
      [
        ATOM,
        seenEntry({ filedOn: '2025-05-26', enteredAt: NOON, text: GRANTED }),
        seenEntry({ number: 2, filedOn: '2025-05-26', enteredAt: NOON }),
      ],
    ],
  ],
  [
    'two of the same words and day, of which one has a moment and the other a label',
    [
      [
        RSS,
        seenEntry({ filedOn: '2025-05-23', enteredAt: EVENING, text: HEARING }),
        seenEntry({ filedOn: '2025-05-23', labels: ['Order'], text: HEARING }),
      ],
    ],
  ],
  [
    'two of one moment and the same words, of which one is the entry that has other words by now',
    [
      [RSS, seenEntry({ labels: ['Order'], documents: one })],
      [API_FULL, seenEntry({ text: MINUTES, documents: one })],
      [RSS, seenEntry({ number: 1, enteredAt: EVENING, documents: one })],
      [
        RSS,
        seenEntry({ enteredAt: EVENING, labels: ['Order'], text: GRANTED }),
        seenEntry({ enteredAt: EVENING, text: GRANTED }),
      ],
    ],
  ],
  [
    'one that added nothing to what was known when it was chosen',
    [
      [RSS, seenEntry({ number: 2, enteredAt: NOON, documents: one })],
      [RSS, seenEntry({ sequence: '1' })],
      [
        ATOM,
        seenEntry({ labels: ['Order'], documents: one }),
        seenEntry({ sequence: '1', number: 2, documents: one }),
      ],
      [
        ATOM,
        seenEntry({ enteredAt: EVENING, documents: one }),
        seenEntry({ number: 2, enteredAt: EVENING, labels: ['Order'] }),
      ],
    ],
  ],
];

describe('what a source shows again is what it showed before', () => {
  it.each(READINGS)('%s', (_, readings) => {
    const before = show(null, ...readings);
    expect(told(show(before.docket, readings.at(-1) as Reading))).toEqual([]);
  });
});

describe('the mark of what is shown', () => {
  const entry = seenEntry({ number: 1, enteredAt: EVENING, labels: ['Order', 'Notice'], documents: one });

  it('is the same in another order, with another address, and when its document is opened', () => {
    const later = seenEntry({
      ...entry,
      enteredAt: '2025-05-27T02:54:00.000Z',
      labels: ['Notice', 'Order'],
      url: 'https://ecf.example/1',
      documents: [seenDocument({ id: '09510000001', available: true })],
    });
    expect(markOf(later)).toBe(markOf(entry));
  });

  it.each<Partial<ObservedEntry>>([
    { number: 2 },
    { sequence: '1' },
    { enteredAt: NOON },
    { filedOn: '2025-05-26' },
    { labels: ['Order'] },
    { text: HEARING },
    { documents: [seenDocument({ id: '09500000002' })] },
  ])('is another with %j', (other) => {
    expect(markOf(seenEntry({ ...entry, ...other }))).not.toBe(markOf(entry));
  });
});
