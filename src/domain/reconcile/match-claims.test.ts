import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claims } from './match-claims.ts';
import { documentClaims, walkInStep } from './match-claims.ts';

const claims = (keys: readonly number[]): Claims<number> => ({ keys: [...keys], places: [...keys.keys()] });

/** What a walk offers, as keys of both sides; null when it declines. */
function offered(seen: readonly number[], known: readonly number[]): [number, number][] | null {
  const pairs: [number, number][] = [];
  const walked = walkInStep(claims(seen), claims(known), (s, k) =>
    pairs.push([seen[s] as number, known[k] as number]),
  );
  return walked ? pairs : null;
}

const rising = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 })
  .map((keys) => keys.toSorted((a, b) => a - b));

describe('walking reading and record in step', () => {
  it('offers each key that both have, once and in the order of the record, with gaps on either side', () => {
    fc.assert(
      fc.property(rising, rising, fc.boolean(), (seen, known, newestFirst) => {
        const common = known.filter((key) => seen.includes(key)).map((key) => [key, key]);
        expect(offered(newestFirst ? seen.toReversed() : seen, known)).toEqual(common);
      }),
    );
  });

  it.each([
    ['a key that the reading claims twice', [1, 2, 2, 3], [1, 2, 3]],
    ['a key that the record claims twice', [1, 2, 3], [1, 2, 2, 3]],
    ['a reading that jumps', [1, 3, 2], [1, 2, 3]],
    ['a record that jumps', [1, 2, 3], [1, 3, 2]],
    ['a record that stands backwards', [1, 2, 3], [3, 2, 1]],
  ])('leaves %s to those who weigh', (_name, seen, known) => {
    expect(offered(seen, known)).toBeNull();
  });
});

describe('claims by document', () => {
  it('name each document of each entry asked, the fourth digit aside', () => {
    const entries = [['095110000001', null], ['095010000002'], ['095110000003', '095010000004']].map(
      (ids) => ({
        number: null,
        documents: ids.map((id) => ({ id })),
      }),
    );
    expect(documentClaims(entries, [0, 2])).toEqual({
      keys: ['095010000001', '095010000003', '095010000004'],
      places: [0, 2, 2],
    });
  });
});
