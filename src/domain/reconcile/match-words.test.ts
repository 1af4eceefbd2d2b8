import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import { firstSight } from './merge-entry.ts';
import { API_FULL, seenEntry } from './fixture-docket.ts';
import type { MatchTask } from './match-task.ts';
import { pairByText } from './match-words.ts';

const row = (filedOn: string | null, text: string | null, extra: Partial<ObservedEntry> = {}) =>
  seenEntry({ filedOn, text, ...extra });

function taskOf(known: readonly ObservedEntry[], seen: readonly ObservedEntry[]): MatchTask {
  return {
    known: known.map((entry) => firstSight(entry, API_FULL, 0)),
    seen,
    timezone: 'America/New_York',
    sourceId: 'page',
    completeness: 'full',
    to: new Int32Array(seen.length).fill(-1),
    by: new Int32Array(known.length).fill(-1),
    weighed: new Set(),
  };
}

function paired(known: readonly ObservedEntry[], seen: readonly ObservedEntry[]): number[] {
  const task = taskOf(known, seen);
  pairByText(task);
  return [...task.by];
}

/** The rule said plainly: each known row takes the first free row of its day and words. */
function plainly(known: readonly ObservedEntry[], seen: readonly ObservedEntry[]): number[] {
  const free = new Set(seen.keys());
  return known.map((entry) => {
    const found = [...free].find(
      (at) => entry.filedOn !== null && seen[at]?.filedOn === entry.filedOn && seen[at]?.text === entry.text,
    );
    free.delete(found ?? -1);
    return found ?? -1;
  });
}

describe('rows that only day and words identify', () => {
  const rows = fc.array(
    fc
      .tuple(
        fc.constantFrom('2025-05-26', '2025-05-26', '2025-05-27', null),
        fc.constantFrom('Rehearing DENIED.', 'Waiver of right to respond filed.', 'Reply filed.'),
      )
      .map(([day, text]) => row(day, text)),
    { maxLength: 8 },
  );

  it('meet n-th with n-th, whatever the record shares with the reading and in whatever order', () => {
    fc.assert(
      fc.property(rows, rows, rows, (common, gone, fresh) => {
        const [known, seen] = [
          [...common, ...gone],
          [...common, ...fresh],
        ];
        expect(paired(known, seen)).toEqual(plainly(known, seen));
        expect(paired(known, seen.toReversed())).toEqual(plainly(known, seen.toReversed()));
      }),
    );
  });

  it('leave a row with a number or a sequence of its own aside, and go on behind it', () => {
    const order = row('2025-05-26', 'Order issued.');
    const reply = row('2025-05-27', 'Reply filed.');
    const numbered = row('2025-05-26', 'Order issued.', { number: 7 });
    expect(paired([order, reply], [numbered, order, reply])).toEqual([1, 2]);
    const sequenced = row('2025-05-26', 'Order issued.', { sequence: '7' });
    expect(paired([order, reply], [sequenced, order, reply])).toEqual([1, 2]);
  });
});
