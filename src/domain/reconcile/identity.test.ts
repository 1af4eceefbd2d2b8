import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import { API, ATOM, context, RSS, SCOTUS, seenDocument, seenEntry, show, told } from './fixture-docket.ts';
import type { ReconcileContext } from './known.ts';

type Reading = [ReconcileContext, ...ObservedEntry[]];

/** One entry of a court feed, one of CourtListener; 02:54 in UTC on the 27th is the evening of the 26th in court. */
const stub = (entry: Partial<ObservedEntry>) =>
  seenEntry({ enteredAt: '2025-05-27T02:54:00Z', labels: ['Order'], ...entry });
const text = (entry: Partial<ObservedEntry>) =>
  seenEntry({ filedOn: '2025-05-26', text: 'ORDER denying 12 Motion. (Entered: 05/26/2025)', ...entry });
const row = (filedOn: string, words: string) => seenEntry({ filedOn, text: words });
const NYED = context({ sourceId: 'nyed' });
const document = (id: string) => [seenDocument({ id })];

/** Readings in turn, and how many entries and how many filings told they amount to. */
const TRAPS: [string, Reading[], { entries: number; filed: number }][] = [
  [
    'the feed, then CourtListener, by number',
    [
      [RSS, stub({ sequence: '98', number: 46 })],
      [API, text({ number: 46 })],
      [ATOM, text({ number: 46 })],
    ],
    { entries: 1, filed: 1 },
  ],
  [
    'Atom with a number first, the feed with a sequence later',
    [
      [ATOM, text({ number: 46 })],
      [RSS, stub({ sequence: '98', number: 46 })],
    ],
    { entries: 1, filed: 1 },
  ],
  [
    'a minute entry whose sequence both sources have, on different days',
    [
      [RSS, stub({ sequence: '98', labels: ['Minute Entry'] })],
      [API, text({ sequence: '98', filedOn: '2025-05-23' })],
    ],
    { entries: 1, filed: 1 },
  ],
  [
    'an unnumbered stub and the only text of its court day that fits',
    [
      [RSS, stub({ sequence: '98' })],
      [API, text({})],
    ],
    { entries: 1, filed: 1 },
  ],
  [
    'the text first, its stub later',
    [
      [API, text({})],
      [RSS, stub({ sequence: '98' })],
    ],
    { entries: 1, filed: 1 },
  ],
  [
    'a stub entered on Tuesday of a text filed on Friday, as its tail says',
    [
      [RSS, stub({ sequence: '98' })],
      [API, text({ filedOn: '2025-05-23' })],
    ],
    { entries: 1, filed: 1 },
  ],
  [
    'a stub whose court day is not that of the text',
    [
      [RSS, stub({ sequence: '98', enteredAt: '2025-05-27T14:00:00Z' })],
      [API, text({})],
    ],
    { entries: 2, filed: 2 },
  ],
  [
    'a stub whose label does not fit the text',
    [
      [RSS, stub({ sequence: '98', labels: ['Summons Issued'] })],
      [API, text({})],
    ],
    { entries: 2, filed: 2 },
  ],
  [
    'two stubs that fit one text: no guess',
    [
      [RSS, stub({ sequence: '98' }), stub({ sequence: '99' })],
      [API, text({})],
    ],
    { entries: 3, filed: 3 },
  ],
  [
    'two texts that fit one stub: no guess',
    [
      [RSS, stub({ sequence: '98' })],
      [API, text({}), text({ text: 'ORDER granting 13 Motion.' })],
    ],
    { entries: 3, filed: 3 },
  ],
  [
    'two stubs and two texts of one day, told apart by their labels',
    [
      [RSS, stub({ sequence: '98' }), stub({ sequence: '99', labels: ['Notice of Hearing'] })],
      [API, text({}), text({ text: 'NOTICE of Hearing on 6/2/2025.' })],
    ],
    { entries: 2, filed: 2 },
  ],
  [
    'an unnumbered sequence that gets its number later',
    [
      [RSS, stub({ sequence: '98' })],
      [RSS, stub({ sequence: '98', number: 46 })],
      [API, text({ number: 46 })],
    ],
    { entries: 1, filed: 1 },
  ],
  [
    'an unnumbered text that gets its number later',
    [
      [ATOM, text({})],
      [API, text({ number: 46 })],
      [ATOM, text({ number: 46 })],
    ],
    { entries: 1, filed: 1 },
  ],
  [
    'one number claimed by two sequences',
    [[RSS, stub({ sequence: '98', number: 5 }), stub({ sequence: '120', number: 5, labels: ['Claim'] })]],
    { entries: 2, filed: 2 },
  ],
  [
    'a number of two sequences, seen elsewhere without a sequence: no third entry',
    [
      [RSS, stub({ sequence: '98', number: 5, labels: ['Claim'] }), stub({ sequence: '120', number: 5 })],
      [API, text({ number: 5 })],
    ],
    { entries: 2, filed: 2 },
  ],
  [
    'one document id with the fourth digit 0 and 1',
    [
      [NYED, stub({ documents: document('127122264358') })],
      [API, text({ documents: document('127022264358') })],
    ],
    { entries: 1, filed: 1 },
  ],
  [
    'one document in two numbered entries',
    [
      [
        API,
        text({ number: 4, documents: document('09510000001') }),
        text({ number: 5, documents: document('09510000001') }),
      ],
    ],
    { entries: 2, filed: 2 },
  ],
  [
    'the dialect without sequence and text: moment and label',
    [
      [NYED, stub({}), stub({ labels: ['Notice'] })],
      [NYED, stub({ labels: ['Notice'] }), stub({})],
      [NYED, stub({})],
    ],
    { entries: 2, filed: 2 },
  ],
  [
    'the dialect without sequence: the same label at another moment is another entry',
    [
      [NYED, stub({})],
      [NYED, stub({ enteredAt: '2025-05-27T02:55:00Z' }), stub({})],
    ],
    { entries: 2, filed: 2 },
  ],
  [
    'several items of one sequence are one entry',
    [[RSS, stub({ sequence: '98' }), stub({ sequence: '98', labels: ['Order on Motion'] })]],
    { entries: 1, filed: 1 },
  ],
  [
    'equal rows of one day are as many entries as the page shows',
    [[SCOTUS, row('2025-05-26', 'Rehearing DENIED.'), row('2025-05-26', 'Rehearing DENIED.')]],
    { entries: 2, filed: 2 },
  ],
  [
    'an equal row joins, another day',
    [
      [SCOTUS, row('2025-05-26', 'Rehearing DENIED.')],
      [SCOTUS, row('2025-05-26', 'Rehearing DENIED.'), row('2025-05-27', 'Rehearing DENIED.')],
    ],
    { entries: 2, filed: 2 },
  ],
  ['an entry that nothing identifies', [[API, seenEntry({ text: 'ORDER.' })]], { entries: 0, filed: 0 }],
  [
    'rows in another order',
    [
      [SCOTUS, row('2025-05-26', 'Application filed.'), row('2025-05-27', 'Response filed.')],
      [SCOTUS, row('2025-05-27', 'Response filed.'), row('2025-05-26', 'Application filed.')],
    ],
    { entries: 2, filed: 2 },
  ],
];

describe('one filing is one entry', () => {
  it.each(TRAPS)('%s', (_, readings, expected) => {
    let filed = 0;
    let docket = show(null).docket;
    for (const reading of readings) {
      const step = show(docket, reading);
      filed += told(step).filter((change) => change === 'entry-filed').length;
      docket = step.docket;
    }
    expect({ entries: docket.entries.length, filed }).toEqual(expected);
  });
});
