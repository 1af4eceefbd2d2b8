import { describe, expect, it } from 'vitest';
import { carriesAll, readableKinds, sameKinds } from './entry-kinds.ts';

describe('kinds of entry', () => {
  it.each([
    [
      ['order', 'order-cr', 'opinion'],
      ['orders', 'opinions'],
    ],
    [
      ['orders', 'opinions', 'judgments'],
      ['orders', 'opinions', 'judgments'],
    ],
    [
      ['motion', 'Motion-BK', 'util'],
      ['motions', "clerk's entries"],
    ],
    [['stipulation', ' '], ['stipulations']],
    [[], []],
  ])('%j read as %j', (kinds, names) => {
    expect(readableKinds(kinds)).toEqual(names);
  });

  it('are the same in any order and any spelling', () => {
    expect(sameKinds(['opinion', 'order-cr'], ['orders', 'opinions'])).toBe(true);
    expect(sameKinds(['opinion'], ['orders', 'opinions'])).toBe(false);
  });

  it('may be all there are', () => {
    expect(carriesAll(['all'])).toBe(true);
    expect(carriesAll(['allowances'])).toBe(false);
  });
});
