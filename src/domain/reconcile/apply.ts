import { newestDay } from './backfill.ts';
import type { KnownDocket, KnownEntry, Reconciliation } from './known.ts';

/**
 * The docket as it stands after a reconciliation, for callers that keep no store (`diff`, replays, tests).
 * `was` must be the very objects of `known`, as `reconcileDocket` returns them.
 */
export function applyReconciliation(known: KnownDocket, reconciliation: Reconciliation): KnownDocket {
  const updates = new Map<KnownEntry, KnownEntry>();
  const inserts: KnownEntry[] = [];
  for (const { kind, entry, was } of reconciliation.entries) {
    if (kind === 'update' && was) updates.set(was, entry);
    else inserts.push(entry);
  }
  const entries = [...known.entries.map((entry) => updates.get(entry) ?? entry), ...inserts];
  return { ...known, ...reconciliation.docket, entries };
}

/** Newest court day of a docket, to be given as `newestOn` when only candidates are loaded. */
export function newestOn(known: KnownDocket, timezone: string): string | null {
  return newestDay(known, timezone);
}
