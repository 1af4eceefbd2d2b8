import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import { collapseRepeats } from './collapse.ts';

function row(number: number | null, text: string | null, labels: string[] = []): ObservedEntry {
  const empty = { sequence: null, enteredAt: null, url: null, documents: [] };
  return { ...empty, number, text, labels, filedOn: '2025-05-26' };
}

const texts = (entries: readonly ObservedEntry[]) => entries.map(({ text }) => text);

describe('repeats within one reading', () => {
  it('of one number are one entry for each text, however often and in whatever order they come', () => {
    const [a, b, c] = [row(7, 'ORDER a'), row(7, 'ORDER b'), row(7, 'ORDER c')];
    expect(texts(collapseRepeats([a, b, a, c, b, c, a]))).toEqual(['ORDER a', 'ORDER b', 'ORDER c']);
  });

  it('of one text under two numbers are two entries', () => {
    expect(collapseRepeats([row(7, 'ORDER'), row(8, 'ORDER'), row(8, 'ORDER')])).toHaveLength(2);
  });

  it('without a text are one entry with all labels', () => {
    const [entry, ...more] = collapseRepeats([row(7, null, ['Order']), row(7, null, ['Letter'])]);
    expect(more).toEqual([]);
    expect(entry?.labels).toEqual(['Order', 'Letter']);
  });

  it('without sequence and number stay apart', () => {
    expect(collapseRepeats([row(null, 'Rehearing DENIED.'), row(null, 'Rehearing DENIED.')])).toHaveLength(2);
  });

  it.each([
    ['behind numbers that rise', [1, 2, 3, 3], [1, 2, 3]],
    ['behind numbers that fall', [3, 2, 1, 1], [3, 2, 1]],
    ['after a later one', [1, 2, 3, 2], [1, 2, 3]],
    ['after another way round', [3, 1, 2, 3], [3, 1, 2]],
  ])('are found %s', (_name, numbers, apart) => {
    const rows = numbers.map((number) => row(number, 'ORDER'));
    expect(collapseRepeats(rows).map(({ number }) => number)).toEqual(apart);
    const sequenced = numbers.map((number) => ({ ...row(null, 'ORDER'), sequence: String(8 + number) }));
    expect(collapseRepeats(sequenced).map(({ sequence }) => Number(sequence) - 8)).toEqual(apart);
  });

  it('leave out what nothing identifies, in readings of any order', () => {
    const nameless = { ...row(null, 'ORDER'), filedOn: null };
    expect(collapseRepeats([row(1, 'ORDER'), nameless, row(2, 'ORDER')])).toHaveLength(2);
    expect(collapseRepeats([row(1, 'ORDER'), nameless, row(1, 'ORDER')])).toHaveLength(1);
  });
});
