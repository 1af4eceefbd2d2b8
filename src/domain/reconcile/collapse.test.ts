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
});
