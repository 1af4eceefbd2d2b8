import { courtHoursBetween, inOfficeHours, officeHoursBetween } from './court-hours.ts';

/** Reasons to doubt a feed that answers well: it may have stopped without anybody noticing. */

export interface FeedState {
  timezone: string;
  /** When the court says it built the feed; null when it does not say. */
  builtAt: Date | null;
  newestItemAt: Date | null;
  oldestItemAt: Date | null;
  /** Items in the last reading. */
  items: number;
}

export const FEED_DOUBTS = ['stalled', 'silent'] as const;
export type FeedDoubt = (typeof FEED_DOUBTS)[number];

/** Courts rebuild their feeds about every twenty minutes. */
const STALLED_AFTER_COURT_HOURS = 4;
/** At the pace of the last reading so many items would have come: nothing at all is no chance any more. */
const MISSED_ITEMS = 50;
const LEAST_SILENT_HOURS = 3;

/** What is doubtful about a feed now. Nothing is while the clerk's office is closed: a feed may rest then. */
export function feedDoubts(state: FeedState, now: Date): FeedDoubt[] {
  if (!inOfficeHours(now, state.timezone)) return [];
  if (isStalled(state, now)) return ['stalled'];
  return isSilent(state, now) ? ['silent'] : [];
}

function isStalled({ builtAt, timezone }: FeedState, now: Date): boolean {
  return builtAt !== null && courtHoursBetween(builtAt, now, timezone) >= STALLED_AFTER_COURT_HOURS;
}

function isSilent(state: FeedState, now: Date): boolean {
  const { builtAt, newestItemAt, oldestItemAt, items, timezone } = state;
  if (newestItemAt === null || oldestItemAt === null) return false;
  // What the feed does not show counts only up to the moment of which it speaks.
  const silentHours = officeHoursBetween(newestItemAt, builtAt ?? now, timezone);
  if (silentHours < LEAST_SILENT_HOURS) return false;
  const shownHours = Math.max(1, officeHoursBetween(oldestItemAt, newestItemAt, timezone));
  return (items / shownHours) * silentHours >= MISSED_ITEMS;
}
