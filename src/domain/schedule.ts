import { MINUTE } from './duration.ts';
import { dayAfter, localTime, minuteOfDay, momentOf } from './local-time.ts';

/** When digests go out and when nothing does, as pure functions of a preference, a moment and a time zone. */

export interface DigestTime {
  mode: 'hourly' | 'daily' | 'weekly';
  /** Local time of day, "08:00"; daily and weekly. */
  at?: string;
  /** 1 is Monday, 7 Sunday; weekly. */
  weekday?: number;
}

export interface QuietHours {
  /** Local times of day; a span that ends before it begins runs past midnight. */
  from: string;
  to: string;
  /** Critical alerts break quiet hours unless they are told to wait. */
  critical?: 'breaks' | 'waits';
}

export const DIGEST_AT = '08:00';
const MONDAY = 1;

/** The first digest after a moment. */
export function nextDigestAt(digest: DigestTime, after: Date, timezone: string): Date {
  if (digest.mode === 'hourly') return nextFullHour(after, timezone);
  const { day } = localTime(after, timezone);
  const minute = minuteOfDay(digest.at ?? DIGEST_AT) ?? 0;
  // The digest of the day before can still come when the clock of this zone jumped over a whole day.
  for (let ahead = -1; ; ahead++) {
    const moment = momentOf(dayAfter(day, ahead), minute, timezone);
    if (moment > after && isDigestDay(digest, dayAfter(day, ahead))) return moment;
  }
}

function isDigestDay(digest: DigestTime, day: string): boolean {
  if (digest.mode !== 'weekly') return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return weekday === (digest.weekday ?? MONDAY);
}

/** The next moment at which a local clock shows minute 0: zones may be off by half an hour. */
function nextFullHour(after: Date, timezone: string): Date {
  const minuteStart = Math.floor(after.getTime() / MINUTE) * MINUTE;
  const past = localTime(after, timezone).minute % 60;
  return new Date(minuteStart + (60 - past) * MINUTE);
}

/** The end of the quiet hours that this moment lies in, or null. */
export function quietUntil(quiet: QuietHours, at: Date, timezone: string): Date | null {
  const from = minuteOfDay(quiet.from);
  const to = minuteOfDay(quiet.to);
  if (from === null || to === null || from === to) return null;
  const today = localTime(at, timezone).day;
  for (const day of [dayAfter(today, -1), today]) {
    const start = momentOf(day, from, timezone);
    const end = momentOf(to > from ? day : dayAfter(day), to, timezone);
    // Where the clock jumps over the only waking minutes of a day, the next quiet hours begin as these end.
    if (start <= at && at < end) return quietUntil(quiet, end, timezone) ?? end;
  }
  return null;
}

/** The end of a pause that this moment lies in, or null. `until` is an ISO day (local midnight) or a moment. */
export function pausedUntil(until: string, at: Date, timezone: string): Date | null {
  const end = /^\d{4}-\d{2}-\d{2}$/.test(until) ? momentOf(until, 0, timezone) : new Date(until);
  return end > at ? end : null;
}
