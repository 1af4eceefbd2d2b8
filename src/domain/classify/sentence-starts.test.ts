import { describe, expect, it } from 'vitest';
import { sentenceStarts } from './sentence-starts.ts';

/** The sentences of a text, each in brackets. */
function parted(text: string): string {
  const starts = sentenceStarts(text);
  return starts.map((from, turn) => `[${text.slice(from, starts[turn + 1]).trim()}]`).join('');
}

describe('where sentences begin', () => {
  it.each([
    ['', '[]'],
    ['motion granted', '[motion granted]'],
    ['motion granted. hearing off.', '[motion granted.][hearing off.]'],
    ['is it moot? no; it stands! done', '[is it moot?][no;][it stands!][done]'],
    ['(see 5.) so "ordered." the end', '[(see 5.)][so "ordered."][the end]'],
    ['he said “yes.” she left', '[he said “yes.”][she left]'],
    // Abbreviations, initials, numbers.
    ['in no. 5 roe inc. v. doe, et al. are joined', '[in no. 5 roe inc. v. doe, et al. are joined]'],
    ['at 2 p.m. before j. roe, u.s. judge', '[at 2 p.m. before j. roe, u.s. judge]'],
    ['messrs. roe and total. signed', '[messrs. roe and total.][signed]'],
    ['see al. smith', '[see al.][smith]'],
    ['count 12. counts 1a. end', '[count 12.][counts 1a.][end]'],
    // A stop of a longer word, or with no blank after it, or at the beginning.
    ['casino. the motion', '[casino.][the motion]'],
    ['12.5 percent; 1.b', '[12.5 percent;][1.b]'],
    ['. order', '[. order]'],
    ['end. ', '[end.][]'],
  ])('%j', (text, sentences) => {
    expect(parted(text)).toBe(sentences);
  });
});
