import type { Completeness, ObservedEntry } from '../observation.ts';
import type { KnownEntry } from './known.ts';

/** The pairing under construction: each pass may only pair what earlier, stronger passes left open. */
export interface MatchTask {
  known: readonly KnownEntry[];
  seen: readonly ObservedEntry[];
  timezone: string;
  sourceId: string;
  completeness: Completeness;
  /** Observed index to known index, -1 while open. */
  to: Int32Array;
  /** Known index to observed index, -1 while open. */
  by: Int32Array;
  /** Observed entries that were one of several which claimed the same. */
  weighed: Set<number>;
}

interface Keyed {
  sequence: string | null;
  number: number | null;
}

/** Two different sequences, or two different numbers, are two entries whatever else agrees. */
export function compatible(a: Keyed, b: Keyed): boolean {
  return (
    (a.sequence === null || b.sequence === null || a.sequence === b.sequence) &&
    (a.number === null || b.number === null || a.number === b.number)
  );
}

export function pair(task: MatchTask, seenAt: number, knownAt: number): void {
  task.to[seenAt] = knownAt;
  task.by[knownAt] = seenAt;
}

export function seenEntry(task: MatchTask, at: number): ObservedEntry {
  return task.seen[at] as ObservedEntry;
}

export function knownEntry(task: MatchTask, at: number): KnownEntry {
  return task.known[at] as KnownEntry;
}

export function openSeen(task: MatchTask): number[] {
  const open: number[] = [];
  for (let at = 0; at < task.seen.length; at += 1) if (task.to[at] === -1) open.push(at);
  return open;
}

/** A folded row has handed all its keys to another one and takes no part any more. */
export function openKnown(task: MatchTask): number[] {
  const open: number[] = [];
  for (let at = 0; at < task.known.length; at += 1) {
    if (task.by[at] === -1 && (knownEntry(task, at).foldedInto ?? null) === null) open.push(at);
  }
  return open;
}

/** Appends to the list of a key. */
export function enlist<K>(lists: Map<K, number[]>, key: K, at: number): void {
  const list = lists.get(key);
  if (list) list.push(at);
  else lists.set(key, [at]);
}
