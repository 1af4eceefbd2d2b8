import { describe, expect, it } from 'vitest';
import { correctionIn, correctionMarks, cutDatedMarks, isGraveMark } from './corrections.ts';

const MARKS: [string, string[]][] = [
  [
    'ANSWER (Roe, Ann) Modified on 9/14/2018 to edit text (dd). (Entered: 09/13/2018)',
    ['Modified on 9/14/2018 to edit text (dd)'],
  ],
  ['NOTICE by X. Modified text on 1/2/2020.', ['Modified text on 1/2/2020']],
  [
    'OPINION. (fdc) (Main Document 20 replaced on 5/15/2019, as per Chambers.) (va, ).',
    ['Main Document 20 replaced on 5/15/2019, as per Chambers'],
  ],
  [
    'ORDER. (Additional attachment(s) added on 2/13/2015: # (2) Receipt) (kd).',
    ['Additional attachment(s) added on 2/13/2015'],
  ],
  ['FILING ERROR - SUMMONS REQUEST PDF ERROR - REQUEST FOR SUMMONS', ['FILING ERROR']],
  ['***FILED IN ERROR, PLEASE IGNORE***NOTICE of Dismissal', ['FILED IN ERROR']],
  ['ENTERED IN ERROR', ['ENTERED IN ERROR']],
  ['COURT DELETED INCORRECT ENTRY', ['COURT DELETED INCORRECT ENTRY']],
  ['MOTION for extension [Edited 11/02/2017 by SVG]', ['Edited 11/02/2017 by SVG']],
  ['TERMINATED. [Edited: 10/06/2023 11:03 AM]', ['Edited: 10/06/2023 11:03 AM']],
  ['ORDER that the schedule be modified on 5 grounds', []],
  ['The document was replaced', []],
];

describe('correction marks', () => {
  it.each(MARKS)('of %s', (text, marks) => {
    expect(correctionMarks(text)).toEqual(marks);
  });

  it('are told only when they are new', () => {
    const before = 'NOTICE. Modified on 1/2/2020 (ab).';
    expect(correctionIn(before, null)).toBe('Modified on 1/2/2020 (ab)');
    expect(correctionIn(before, before)).toBeNull();
    expect(correctionIn(null, before)).toBeNull();
  });

  it('are grave when a document was replaced or the entry was an error', () => {
    expect(['Main Document 20 replaced on 5/15/2019', 'ENTERED IN ERROR'].every(isGraveMark)).toBe(true);
    expect(isGraveMark('Modified on 9/14/2018 to edit text')).toBe(false);
  });

  it('leave the words around them when they are cut', () => {
    expect(cutDatedMarks('ORDER [Edited 11/02/2017 by SVG] entered')).toBe('ORDER   entered');
  });
});
