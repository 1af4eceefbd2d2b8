import { courtDay, dayOf, shiftDay } from './court-day.ts';
import type { KnownDocket, ReconcileContext } from './known.ts';

/** An entry this much older than the docket's newest one did not just happen. */
export const BACKFILL_DAYS = 7;

interface Dated {
  filedOn: string | null;
  enteredAt: string | null;
}

/** Newest court day among a docket's known entries, or null for an empty docket. */
export function newestDay(known: KnownDocket, timezone: string): string | null {
  if ((known.newestOn ?? null) !== null) return known.newestOn ?? null;
  let filedOn = '';
  let enteredAt = '';
  for (const entry of known.entries) {
    if (entry.filedOn !== null) {
      if (entry.filedOn > filedOn) filedOn = entry.filedOn;
    } else if (entry.enteredAt !== null && entry.enteredAt > enteredAt) enteredAt = entry.enteredAt;
  }
  const entered = courtDay(enteredAt, timezone) ?? '';
  return (entered > filedOn ? entered : filedOn) || null;
}

/**
 * Whether an entry first seen now is history that a source of parts fills in (CourtListener receives old dockets
 * page by page from volunteers), and so is recorded silently. It is history when it is more than a week older
 * than the newest entry on record and was filed before the docket began to be watched; a late entry of the time
 * under watch is told, however late. A full reading always means what it shows, and an entry without any date
 * is told.
 */
export function isBackfill(entry: Dated, newestOn: string | null, context: ReconcileContext): boolean {
  const day = dayOf(entry, context.timezone);
  if (context.completeness === 'full' || day === null || newestOn === null) return false;
  const watchedOn = courtDay(context.watchedSince ?? null, context.timezone);
  if (watchedOn !== null && day >= watchedOn) return false;
  const recent = shiftDay(newestOn, -BACKFILL_DAYS);
  return recent !== null && day < recent;
}
