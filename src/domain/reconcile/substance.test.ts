import { describe, expect, it } from 'vitest';
import { enteredDay, substanceOf, textPrint, wordsOf } from './substance.ts';

const SAME: [string, string, string][] = [
  ['white space', 'ORDER denying  12\n Motion', 'ORDER denying 12 Motion'],
  ['entities', 'AT&amp;T&#039;s ORDER', "AT&T's ORDER"],
  ['entities encoded twice', 'Food &amp;amp; Water', 'Food & Water'],
  ['case', 'MOTION TO DISMISS', 'Motion to Dismiss'],
  ['clerk initials', 'ORDER entered. (fdc)', 'ORDER entered.'],
  ['clerk initials with an empty second place', 'ORDER entered. (va, )', 'ORDER entered. (sm, ).'],
  ['court staff', 'ORDER OF TRANSFER. (dt, COURT STAFF) (Filed on 1/18/2008)', 'ORDER OF TRANSFER.'],
  ['the attorney who filed', 'MOTION to Stay (Gupta, Deepak)', 'MOTION to Stay'],
  ['the day of entry', 'ORDER denying 12 Motion (Entered: 05/26/2025)', 'ORDER denying 12 Motion'],
  ['an appellate time of entry', 'BRIEF filed [Entered: 10/06/2023 10:54 AM]', 'BRIEF filed'],
  [
    'a growing attachment list',
    'MOTION for Stay (Attachments: # 1 Exhibit A)(Doe, Jane)',
    'MOTION for Stay (Attachments: # (1) Exhibit A, # (2) Exhibit B (redacted))(Doe, Jane)',
  ],
  [
    'a clerical mark',
    'MOTION to Seal by Intervenor. (Doe, Jane) Modified on 1/26/2018 to correct name. (Roe, Mary) (Entered: 01/25/2018)',
    'MOTION to Seal by Intervenor. (Doe, Jane) (Entered: 01/25/2018)',
  ],
  ['an editing mark', 'TERMINATED. [Edited: 10/06/2023 11:03 AM]', 'TERMINATED.'],
];

const DIFFERENT: [string, string, string][] = [
  ['the outcome', 'ORDER granting 12 Motion', 'ORDER denying 12 Motion'],
  ['a docket reference', 'ORDER granting 12 Motion', 'ORDER granting 13 Motion'],
  ['a date', 'due by May 15, 2025', 'due by May 16, 2025'],
  [
    'a relief added behind the names',
    'COMPLAINT (Attachments: #1 A)(Roe, Ann)',
    'COMPLAINT (Attachments: #1 A)(Roe, Ann). Added MOTION for Preliminary Injunction on 7/18/2019 (znmw).',
  ],
  ['a judge in the middle', 'Judge (Roe, Ann) presiding', 'Judge (Poe, Ann) presiding'],
];

describe('the substance of a docket text', () => {
  it.each(SAME)('does not depend on %s', (_, a, b) => {
    expect(substanceOf(a)).toBe(substanceOf(b));
  });

  it.each(DIFFERENT)('depends on %s', (_, a, b) => {
    expect(substanceOf(a)).not.toBe(substanceOf(b));
    expect(textPrint(a)).not.toBe(textPrint(b));
  });

  it('keeps words of every script', () => {
    expect(wordsOf('Décision: «Ñandú» № 5')).toBe('décision ñandú no 5');
  });

  it('takes an attachment list that was cut off for the end of the text', () => {
    expect(substanceOf('MOTION for Stay (Attachments: # 1 Exhi')).toBe('motion for stay');
  });

  it('survives references to characters that do not exist', () => {
    expect(wordsOf('a&#0;b&#9999999;c&bogus;')).toBe('a b c bogus');
  });

  it.each([
    ['tails', '(a)'],
    ['opening parentheses', '('],
    ['attachment lists', '(Attachments: '],
    ['marks that never end', 'Modified on 1/1/2020 '],
    ['entities', '&amp;amp;'],
    ['names', '(Abcdefgh Abcdefgh '],
  ])('reads a megabyte of %s in one pass', (_, piece) => {
    const count = Math.floor(1_000_000 / piece.length);
    expect(typeof textPrint(piece.repeat(count))).toBe('string');
  });
});

describe('the day of entry', () => {
  it.each([
    ['ORDER (Entered: 05/26/2025)', '2025-05-26'],
    ['ORDER (Entered: 5/6/2025)', '2025-05-06'],
    ['BRIEF [Entered: 10/06/2023 10:54 AM]', '2023-10-06'],
    ['ORDER (Entered:  05/26/2025)', '2025-05-26'],
    ['ORDER entered 05/26/2025', null],
  ])('of %s is %s', (text, day) => {
    expect(enteredDay(text)).toBe(day);
  });
});
