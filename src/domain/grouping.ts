import type { Importance } from './event.ts';
import { nextDigestAt, pausedUntil, quietUntil, type QuietHours } from './schedule.ts';

/** How a subscription wants its alerts to arrive. Times are local to the subscriber's zone. */
export interface DeliveryPreference {
  mode: 'instant' | 'hourly' | 'daily' | 'weekly';
  /** Time of the daily or weekly digest, "08:00" when absent. */
  at?: string;
  /** Day of the weekly digest: 1 is Monday, 7 Sunday. */
  weekday?: number;
  quiet?: QuietHours;
  /** Nothing is sent before this day or moment; what happens meanwhile comes together afterwards. */
  pauseUntil?: string;
  /** A digest that had nothing to say says so. */
  tellNothing?: boolean;
}

export interface AlertTiming {
  importance: Importance;
  timezone: string;
  /** How long the first instant alert waits for others of its matter. */
  groupWaitMs: number;
}

/**
 * When a batch that opens now goes out. The first alert opens the batch, later ones join without pushing it
 * back; a critical one pulls an instant batch to now.
 */
export function batchDueAt(preference: DeliveryPreference, alert: AlertTiming, now: Date): Date {
  const { importance, timezone, groupWaitMs } = alert;
  const critical = importance === 'critical';
  const due = dueBeforeHolds(preference, now, { timezone, waitMs: critical ? 0 : groupWaitMs });
  return heldUntil(preference, { critical, timezone }, due) ?? due;
}

function dueBeforeHolds(
  preference: DeliveryPreference,
  now: Date,
  by: { timezone: string; waitMs: number },
): Date {
  const { mode, pauseUntil, ...rest } = preference;
  const from = (pauseUntil && pausedUntil(pauseUntil, now, by.timezone)) || now;
  if (mode === 'instant') return new Date(now.getTime() + by.waitMs);
  // A pause that ends at the very time of a digest lets that digest through.
  return nextDigestAt({ ...rest, mode }, from === now ? now : new Date(from.getTime() - 1), by.timezone);
}

/** Until when nothing may be sent of a batch that is due at `at`: a pause, then quiet hours. Null when it may. */
export function heldUntil(
  preference: DeliveryPreference,
  batch: { critical: boolean; timezone: string },
  at: Date,
): Date | null {
  const { pauseUntil, quiet } = preference;
  const resumed = pauseUntil ? pausedUntil(pauseUntil, at, batch.timezone) : null;
  const breaks = batch.critical && preference.mode === 'instant' && quiet?.critical !== 'waits';
  const woken = quiet && !breaks ? quietUntil(quiet, resumed ?? at, batch.timezone) : null;
  return woken ?? resumed;
}

/** True when the zone decides about this preference, so that subscribers of one zone are timed together. */
export function needsTimezone(preference: DeliveryPreference): boolean {
  return (
    preference.mode !== 'instant' || preference.quiet !== undefined || preference.pauseUntil !== undefined
  );
}
