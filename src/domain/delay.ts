import type { Change } from './change.ts';

/** One slow reading does not make a slow source: the newest counts a quarter. */
const NEWEST_WEIGHT = 0.25;

/**
 * How long after the court's own time this source showed its entries, in milliseconds: the median of this
 * reading, blended into what was known. Null when no entry with a time was news.
 */
export function observedDelayMs(
  known: number | null,
  changes: readonly Change[],
  seenAt: Date,
): number | null {
  const delays = changes.flatMap((change) => {
    if (change.type !== 'entry-filed' || change.silent !== null || change.entry.enteredAt === null) return [];
    return [Math.max(0, seenAt.getTime() - Date.parse(change.entry.enteredAt))];
  });
  const median = delays.toSorted((a, b) => a - b)[Math.floor(delays.length / 2)];
  if (median === undefined) return known;
  return known === null ? median : Math.round(known + (median - known) * NEWEST_WEIGHT);
}
