import { describe, expect, it } from 'vitest';
import { compareReadings } from './compare.ts';
import { isQuiet } from './categories.ts';
import { categoryOf, pagePairs } from './pairs.ts';

const quiet = pagePairs.filter((pair) => !pair.alert);
const real = pagePairs.filter((pair) => pair.alert);

it('the set is large and balanced enough to mean something', () => {
  expect(quiet.length).toBeGreaterThanOrEqual(20);
  expect(real.length).toBeGreaterThanOrEqual(20);
  expect(new Set(pagePairs.map((pair) => pair.name)).size).toBe(pagePairs.length);
  expect(pagePairs.filter((pair) => pair.before === pair.after)).toEqual([]);
});

it('every pair says what it varies, and is labelled accordingly', () => {
  for (const pair of pagePairs) {
    const category = categoryOf(pair);
    expect([pair.name, category && isQuiet(category)]).toEqual([pair.name, !pair.alert]);
  }
});

describe('nobody is told when', () => {
  it.each(quiet)('$name', ({ before, after }) => {
    expect(compareReadings(before, after)).toBeNull();
    expect(compareReadings(after, before)).toBeNull();
  });
});

describe('readers are told when', () => {
  it.each(real)('$name', ({ before, after, kinds }) => {
    const told = compareReadings(before, after);
    expect(told).not.toBeNull();
    expect(told).toEqual(expect.arrayContaining(kinds ?? []));
    expect(compareReadings(after, before)).not.toBeNull();
  });
});
