import type { Importance } from './event.ts';

/** How a subscription wants its alerts to arrive. */
export interface DeliveryPreference {
  mode: 'instant' | 'hourly' | 'daily' | 'weekly';
}

/**
 * When a batch that opens now goes out. The first alert opens the batch, later ones join without pushing it
 * back; a critical one pulls it to now. Source: DESIGN section 6.
 */
export function batchDueAt(
  preference: DeliveryPreference,
  importance: Importance,
  now: Date,
  groupWaitMs: number,
): Date {
  if (preference.mode === 'instant') {
    return importance === 'critical' ? now : new Date(now.getTime() + groupWaitMs);
  }
  return now;
}
