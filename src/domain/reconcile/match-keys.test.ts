import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import type { KnownEntry } from './known.ts';
import { pairBySequence } from './match-keys.ts';
import type { MatchTask } from './match-task.ts';

const row = (sequence: string | null) => ({ sequence, number: null, documents: [], foldedInto: null });

function taskOf(known: readonly (string | null)[], seen: readonly (string | null)[]): MatchTask {
  return {
    known: known.map((sequence) => row(sequence) as unknown as KnownEntry),
    seen: seen.map((sequence) => row(sequence) as unknown as ObservedEntry),
    timezone: 'America/New_York',
    sourceId: 'feed',
    completeness: 'full',
    to: new Int32Array(seen.length).fill(-1),
    by: new Int32Array(known.length).fill(-1),
    weighed: new Set(),
  };
}

describe('pairing by the sequence of the court', () => {
  const sequences = fc.uniqueArray(fc.integer({ min: 1, max: 30 }).map(String), { maxLength: 12 });
  const withGaps = (list: string[]) =>
    fc.array(fc.boolean(), { minLength: 0, maxLength: 4 }).map((gaps) => [...list, ...gaps.map(() => null)]);

  it('pairs each with its own whatever the order of record and reading', () => {
    fc.assert(
      fc.property(sequences.chain(withGaps), sequences.chain(withGaps), (known, seen) => {
        const task = taskOf(known, seen);
        pairBySequence(task);
        const expected = seen.map((sequence) => (sequence === null ? -1 : known.indexOf(sequence)));
        expect([...task.to]).toEqual(expected);
      }),
    );
  });

  it.each([
    ['in one order', ['1', '2', '3', '4'], ['1', '2', '3', '4']],
    ['backwards', ['4', '3', '2', '1'], ['1', '2', '3', '4']],
    ['with a new one between', ['1', '2', '3', '4'], ['1', '2', '9', '3', '4']],
    ['newest first, with new ones before', ['1', '2', '3'], ['5', '4', '3', '2', '1']],
  ])('pairs all that stand %s', (_name, known, seen) => {
    const task = taskOf(known, seen);
    pairBySequence(task);
    expect([...task.by]).toEqual(known.map((sequence) => seen.indexOf(sequence)));
  });
});
