import type { KnownEntry, ReconcileContext, Reconciliation } from './known.ts';

/** So many full readings in a row must lack an entry before it counts as withdrawn. */
export const MISSES_TO_WITHDRAW = 2;
/** A reading that lacks more than this share of what its source had is broken, not news... */
const PLAUSIBLE_LOSS = 0.2;
/** ...unless it lacks only this many. */
const PLAUSIBLE_MISSES = 2;

/** Entries that this source once showed and that are still believed to stand. */
export function standsFor(entry: KnownEntry, sourceId: string): boolean {
  return entry.withdrawnAt === null && (entry.foldedInto ?? null) === null && entry.seenBy.includes(sourceId);
}

/** Refuses a full reading that lost more than courts take off a docket at once. */
export function refusal(held: number, missing: number, observed: number): Reconciliation['refused'] {
  const empty = observed === 0 && held > 0;
  if (!empty && (missing <= PLAUSIBLE_MISSES || missing <= held * PLAUSIBLE_LOSS)) return undefined;
  return { reason: 'shrank', detail: `${missing} of ${held} entries that this source had are gone` };
}

/**
 * Notes that a full reading lacks the entry; withdraws it when that is confirmed and no other source of full
 * readings still has it. The same object when the miss was noted before.
 */
export function miss(entry: KnownEntry, context: ReconcileContext): KnownEntry {
  const { sourceId, seenAt } = context;
  const noted = entry.missedBy[sourceId] ?? 0;
  const misses = Math.min(noted + 1, MISSES_TO_WITHDRAW);
  const missedBy = { ...entry.missedBy, [sourceId]: misses };
  const elsewhere = Object.entries(missedBy).some(([source, count]) => source !== sourceId && count === 0);
  const gone = misses >= MISSES_TO_WITHDRAW && !elsewhere;
  if (!gone && misses === noted) return entry;
  return { ...entry, missedBy, withdrawnAt: gone ? seenAt : null };
}
