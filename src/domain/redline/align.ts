import { diffArrays } from 'diff';
import { type EditBudget, editsWithin, spend } from './shape.ts';

/** A run of lines that stayed, or that one side has instead of the other's. */
export type Hunk =
  | { same: true; lines: string[] }
  | { same: false; before: string[]; after: string[]; coarse: boolean };

const MOST_LINE_EDITS = 500;

/**
 * Aligns two lists of lines. Lines that occur once on either side and keep their order are anchors; only what
 * lies between two anchors is searched, so a large page costs little more than its changed parts.
 */
export function alignLines(before: readonly string[], after: readonly string[], budget: EditBudget): Hunk[] {
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const hunks: Hunk[] = [];
  pushSame(hunks, before.slice(0, head));
  alignMiddle(
    hunks,
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    budget,
  );
  pushSame(hunks, before.slice(before.length - tail));
  return hunks;
}

function alignMiddle(hunks: Hunk[], before: string[], after: string[], budget: EditBudget): void {
  let fromBefore = 0;
  let fromAfter = 0;
  for (const [inBefore, inAfter] of anchors(before, after)) {
    alignGap(hunks, before.slice(fromBefore, inBefore), after.slice(fromAfter, inAfter), budget);
    pushSame(hunks, before.slice(inBefore, inBefore + 1));
    fromBefore = inBefore + 1;
    fromAfter = inAfter + 1;
  }
  alignGap(hunks, before.slice(fromBefore), after.slice(fromAfter), budget);
}

function alignGap(hunks: Hunk[], before: string[], after: string[], budget: EditBudget): void {
  const pairs = pairsWithin(before, after, budget);
  let fromBefore = 0;
  let fromAfter = 0;
  for (const [inBefore, inAfter] of pairs ?? []) {
    pushChange(hunks, before.slice(fromBefore, inBefore), after.slice(fromAfter, inAfter), false);
    pushSame(hunks, before.slice(inBefore, inBefore + 1));
    fromBefore = inBefore + 1;
    fromAfter = inAfter + 1;
  }
  pushChange(hunks, before.slice(fromBefore), after.slice(fromAfter), pairs === null);
}

/**
 * Places of lines that stayed, among lines that repeat. Lines that the other side does not have cannot stay, so
 * they are left out of the search; null when the search would cost too much.
 */
function pairsWithin(before: string[], after: string[], budget: EditBudget): [number, number][] | null {
  const mine = sharedPlaces(before, after);
  const theirs = sharedPlaces(after, before);
  if (mine.length === 0 || theirs.length === 0) return [];
  const most = editsWithin(budget, MOST_LINE_EDITS);
  const lines = (places: readonly number[], side: readonly string[]) =>
    places.map((place) => side[place] ?? '');
  const parts = diffArrays(lines(mine, before), lines(theirs, after), { maxEditLength: most });
  if (!parts) {
    spend(budget, most);
    return null;
  }
  const pairs: [number, number][] = [];
  let inMine = 0;
  let inTheirs = 0;
  for (const { added, removed, value } of parts) {
    if (!added && !removed)
      value.forEach((_, offset) => pairs.push([mine[inMine + offset] ?? 0, theirs[inTheirs + offset] ?? 0]));
    else spend(budget, value.length);
    if (!added) inMine += value.length;
    if (!removed) inTheirs += value.length;
  }
  return pairs;
}

function sharedPlaces(side: readonly string[], other: readonly string[]): number[] {
  const known = new Set(other);
  return side.flatMap((line, index) => (known.has(line) ? [index] : []));
}

function pushSame(hunks: Hunk[], lines: readonly string[]): void {
  const last = hunks.at(-1);
  if (lines.length === 0) return;
  if (last?.same) for (const line of lines) last.lines.push(line);
  else hunks.push({ same: true, lines: [...lines] });
}

function pushChange(hunks: Hunk[], before: string[], after: string[], coarse: boolean): void {
  const last = hunks.at(-1);
  if (before.length === 0 && after.length === 0) return;
  if (!last || last.same) hunks.push({ same: false, before, after, coarse });
  else {
    last.before = last.before.concat(before);
    last.after = last.after.concat(after);
    last.coarse ||= coarse;
  }
}

function commonHead(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) count += 1;
  return count;
}

function commonTail(before: readonly string[], after: readonly string[], head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let count = 0;
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) count += 1;
  return count;
}

/** Pairs of places of lines unique on both sides, the longest series that rises on both. */
function anchors(before: readonly string[], after: readonly string[]): [number, number][] {
  const places = uniquePlaces(after);
  const pairs: [number, number][] = [];
  for (const [line, inBefore] of uniquePlaces(before)) {
    const inAfter = places.get(line);
    if (inBefore >= 0 && inAfter !== undefined && inAfter >= 0) pairs.push([inBefore, inAfter]);
  }
  return longestRising(pairs);
}

/** Where each line stands; -1 for one that stands in several places. */
function uniquePlaces(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  lines.forEach((line, index) => {
    places.set(line, places.has(line) ? -1 : index);
  });
  return places;
}

/** Patience sorting: the pairs rise in their first number already, the second is made to rise as well. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], index) => {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const series: [number, number][] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) series.push(pair);
  }
  return series.toReversed();
}
