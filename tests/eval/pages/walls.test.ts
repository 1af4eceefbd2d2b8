import { describe, expect, it } from 'vitest';
import { isRefused, wallSets } from './capture.ts';

describe('refused is', () => {
  it.each(wallSets.flatMap(({ walls }) => walls))('$name', ({ html }) => {
    expect(isRefused(html)).toBe(true);
  });
});

describe('read is', () => {
  it.each(wallSets.flatMap(({ genuine }) => genuine))('$name', ({ html }) => {
    expect(isRefused(html)).toBe(false);
  });
});

it('every case is another one', () => {
  const names = wallSets.flatMap(({ walls, genuine }) => [...walls, ...genuine].map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});
