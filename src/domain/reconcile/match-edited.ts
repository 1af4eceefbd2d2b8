import type { ObservedEntry } from '../observation.ts';
import { dayOf } from './court-day.ts';
import type { KnownEntry } from './known.ts';
import type { MatchTask } from './match-task.ts';
import { compatible, enlist, knownEntry, openKnown, openSeen, pair, seenEntry } from './match-task.ts';
import { substanceOf } from './substance.ts';

/** Share of common words from which a vanished row and a new row of one day are one row that was edited. */
const ALIKE = 0.5;
const PAIR_LIMIT = 4_000;

/** Dice's measure over words, repeats counted: 1 for equal texts, 0 for texts without a common word. */
export function likeness(a: string, b: string): number {
  const left = substanceOf(a).split(' ');
  const right = substanceOf(b).split(' ');
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

function sharesUrl(known: KnownEntry, seen: ObservedEntry): boolean {
  const urls = new Set(known.documents.flatMap(({ url }) => (url === null ? [] : [url])));
  return seen.documents.some(({ url }) => url !== null && urls.has(url));
}

/** The days of which this reading shows everything the source has; null when it shows all days. */
function coveredFrom(task: MatchTask): string | null | undefined {
  if (task.completeness === 'full') return null;
  if (task.completeness === 'partial') return undefined;
  const days = task.seen.flatMap((entry) => dayOf(entry, task.timezone) ?? []);
  return days.reduce<string | undefined>(
    (oldest, day) => (oldest === undefined || day < oldest ? day : oldest),
    undefined,
  );
}

interface Edge {
  seenAt: number;
  knownAt: number;
  weight: number;
}

function edgesOf(task: MatchTask, seen: readonly number[], known: readonly number[]): Edge[] {
  if (seen.length * known.length > PAIR_LIMIT) return [];
  const edges: Edge[] = [];
  for (const seenAt of seen) {
    for (const knownAt of known) {
      const [s, k] = [seenEntry(task, seenAt), knownEntry(task, knownAt)];
      if (!compatible(k, s)) continue;
      const weight = (sharesUrl(k, s) ? 1 : 0) + likeness(k.text ?? '', s.text ?? '');
      if (weight >= ALIKE) edges.push({ seenAt, knownAt, weight });
    }
  }
  return edges.sort((a, b) => b.weight - a.weight);
}

/**
 * Pass 6: rows that only their words identify lose their identity when the words are edited. A row this source
 * once showed, gone from a reading that covers its day, and a new row of that day with mostly the same words or
 * the same document are one row.
 */
export function pairEdited(task: MatchTask): void {
  const from = coveredFrom(task);
  if (from === undefined) return;
  const seen = new Map<string, number[]>();
  for (const at of openSeen(task)) {
    const entry = seenEntry(task, at);
    const day = dayOf(entry, task.timezone);
    if (day !== null && entry.text !== null && (from === null || day > from)) enlist(seen, day, at);
  }
  if (seen.size === 0) return;
  const known = new Map<string, number[]>();
  for (const at of openKnown(task)) {
    const entry = knownEntry(task, at);
    const day = dayOf(entry, task.timezone);
    const shown = entry.text !== null && entry.withdrawnAt === null && entry.seenBy.includes(task.sourceId);
    if (shown && day !== null && seen.has(day)) enlist(known, day, at);
  }
  for (const [day, candidates] of known) {
    for (const { seenAt, knownAt } of edgesOf(task, seen.get(day) as number[], candidates)) {
      if (task.to[seenAt] === -1 && task.by[knownAt] === -1) pair(task, seenAt, knownAt);
    }
  }
}
