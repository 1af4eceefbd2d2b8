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
  return edges;
}

/** Edges that are the one best choice at both ends; a tie is no choice. */
function clearBest(edges: readonly Edge[]): Edge[] {
  const best = new Map<string, { weight: number; ties: number }>();
  const ends = ({ seenAt, knownAt }: Edge) => [`s${seenAt}`, `k${knownAt}`];
  for (const edge of edges) {
    for (const end of ends(edge)) {
      const held = best.get(end);
      if (!held || edge.weight > held.weight) best.set(end, { weight: edge.weight, ties: 1 });
      else if (edge.weight === held.weight) held.ties += 1;
    }
  }
  const isBest = (edge: Edge, end: string) => {
    const held = best.get(end);
    return held?.weight === edge.weight && held.ties === 1;
  };
  return edges.filter((edge) => ends(edge).every((end) => isBest(edge, end)));
}

/**
 * Pass 6: rows that only their words identify lose their identity when the words are edited. A row this source
 * once showed, gone from a full reading, and a new row of the same day with mostly the same words or the same
 * document are one row, unless another row is as much alike. Readings that are not full prove no row gone: with
 * them an order much like yesterday's would pass for its edit.
 */
export function pairEdited(task: MatchTask): void {
  if (task.completeness !== 'full') return;
  const seen = new Map<string, number[]>();
  for (const at of openSeen(task)) {
    const entry = seenEntry(task, at);
    const day = entry.text === null || entry.number !== null ? null : dayOf(entry, task.timezone);
    if (day !== null) enlist(seen, day, at);
  }
  if (seen.size === 0) return;
  const known = new Map<string, number[]>();
  for (const at of openKnown(task)) {
    const entry = knownEntry(task, at);
    if (entry.text === null || entry.number !== null || entry.withdrawnAt !== null) continue;
    const day = entry.seenBy.includes(task.sourceId) ? dayOf(entry, task.timezone) : null;
    if (day !== null && seen.has(day)) enlist(known, day, at);
  }
  for (const [day, candidates] of known) {
    const edges = edgesOf(task, seen.get(day) as number[], candidates);
    for (const { seenAt, knownAt } of clearBest(edges)) pair(task, seenAt, knownAt);
  }
}
