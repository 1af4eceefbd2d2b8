import { describe, expect, it } from 'vitest';
import { classifyEntry } from './classify/index.ts';
import { namelessRulings } from './nameless-rulings.ts';

type Row = readonly [day: string, text: string, number?: number];

/** "2 on 1": the second entry rules on the first. */
function pairs(court: string, rows: readonly Row[]): string[] {
  const entries = rows.map(([day, text, number = null], place) => {
    const words = { court, docketNumber: '25-1999', entryNumber: number, filedOn: day, labels: [], text };
    const { event, entryRefs } = classifyEntry(words);
    return { id: place + 1, number, day, event, text, refs: entryRefs };
  });
  return namelessRulings(entries).map(({ ruling, motion }) => `${ruling.id} on ${motion.id}`);
}

const MOTION: Row = [
  '2025-05-01',
  'MOTION for stay pending appeal filed by Appellants Jane Roe and Roe County. Certificate of service was signed on 05/01/2025. [25-1999] (AR)',
];
const DENIED: Row = [
  '2025-05-05',
  'ORDER denying motion for stay pending appeal filed by Appellants. [25-1999] (AR)',
];

describe('a ruling that names no entry', () => {
  it.each<[string, string, Row[], string[]]>([
    ['is on the one motion that asks for it', 'ca1', [MOTION, DENIED], ['2 on 1']],
    ['may stand above it, newest first', 'ca1', [DENIED, MOTION], ['1 on 2']],
    ['is on none that came later', 'ca1', [[...MOTION].with(0, '2025-06-01') as unknown as Row, DENIED], []],
    [
      'is on none that asks for something else',
      'ca1',
      [['2025-05-01', 'MOTION to expedite filed by Appellants. [25-1999] (AR)'], DENIED],
      [],
    ],
    [
      'is on none of two that may be meant',
      'ca1',
      [
        MOTION,
        ['2025-05-02', 'MOTION for stay pending appeal filed by Appellant John Doe. [25-1999] (AR)'],
        DENIED,
      ],
      [],
    ],
    [
      'is on the one by the movant whom it names',
      'ca1',
      [
        MOTION,
        ['2025-05-02', 'MOTION for stay pending appeal filed by Intervenor John Doe. [25-1999] (AR)'],
        DENIED,
      ],
      ['3 on 1'],
    ],
    [
      'is on none by another',
      'ca1',
      [['2025-05-02', 'MOTION for stay pending appeal filed by Intervenor John Doe. [25-1999] (AR)'], DENIED],
      [],
    ],
    [
      'is not on what was answered before',
      'ca1',
      [
        MOTION,
        DENIED,
        ['2025-05-09', 'RENEWED MOTION for stay pending appeal filed by Appellant Jane Roe. [25-1999] (AR)'],
        [
          '2025-05-12',
          'ORDER granting motion for stay pending appeal filed by Appellant Jane Roe. [25-1999]',
        ],
      ],
      ['2 on 1', '4 on 3'],
    ],
    [
      'is on the document that it names, among several',
      'cadc',
      [
        ['2025-05-01', 'EMERGENCY MOTION [2111111] filed by Jane Roe for stay pending appeal [25-5199]'],
        ['2025-05-02', 'EMERGENCY MOTION [2111222] filed by John Doe for stay pending appeal [25-5199]'],
        ['2025-05-05', 'PER CURIAM ORDER [2113333] filed denying motion for stay [2111222-2] [25-5199]'],
      ],
      ['3 on 2'],
    ],
    [
      'is not on another document than it names',
      'cadc',
      [
        ['2025-05-01', 'EMERGENCY MOTION [2111111] filed by Jane Roe for stay pending appeal [25-5199]'],
        ['2025-05-05', 'PER CURIAM ORDER [2113333] filed denying motion for stay [2111222-2] [25-5199]'],
      ],
      [],
    ],
    [
      'tells its movant by whose motion it is',
      'ca10',
      [
        ['2025-05-01', '[11239001] Motion filed by Appellee Jane Roe to expedite the appeal. [25-1999]'],
        ['2025-05-02', '[11239002] Motion filed by Appellant John Doe to expedite the appeal. [25-1999]'],
        [
          '2025-05-05',
          "[11239003] Order filed by Judge Poe granting Appellant's motion to expedite. [25-1999]",
        ],
      ],
      ['3 on 2'],
    ],
    [
      'names an entry that has its number: the entries say it themselves',
      'ca9',
      [
        ['2025-05-01', 'MOTION for stay pending appeal filed by Appellants. [25-1999]', 7],
        [
          '2025-05-05',
          'ORDER FILED. The motion (Docket Entry No. 7) for a stay pending appeal is denied. [25-1999]',
          9,
        ],
      ],
      [],
    ],
    [
      'names a number that no entry has',
      'ca9',
      [
        ['2025-05-01', 'MOTION for stay pending appeal filed by Appellants. [25-1999]'],
        [
          '2025-05-05',
          'ORDER FILED. The motion (Docket Entry No. 7) for a stay pending appeal is denied. [25-1999]',
        ],
      ],
      ['2 on 1'],
    ],
    [
      'answers no motion where a stay is only vacated',
      'ca1',
      [MOTION, ['2025-05-05', 'ORDER: the stay pending appeal entered on May 2, 2025 is vacated. [25-1999]']],
      [],
    ],
  ])('%s', (_, court, rows, expected) => {
    expect(pairs(court, rows)).toEqual(expected);
  });

  it('comes to an end with hostile words', () => {
    const text = `ORDER denying motion ${'filed by a, '.repeat(2_000)} motion's motions ${"x's a ".repeat(2_000)}`;
    expect(pairs('ca1', [MOTION, ['2025-05-05', text]]).length).toBeLessThan(2);
  });
});
