import { offsetMs } from '../domain/local-time.ts';

/** Wall-clock times of a court, turned into instants. Docket dates and clock times are the court's own. */

export interface WallTime {
  /** `YYYY-MM-DD`. */
  date: string;
  hour: number;
  minute: number;
  second: number;
}

/** True for a date that exists in the calendar; `2025-02-30` does not. */
export function isCalendarDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

/**
 * The instant of a wall time in an IANA zone, ISO 8601 in UTC without fractions; null when the time does not
 * exist on any clock (25:00). Of a time that the clocks repeat in autumn it is the first; one that they skip
 * in spring is read with the offset after the change. The answer is always one instant.
 */
export function instantOf(wall: WallTime, timeZone: string): string | null {
  if (!isCalendarDate(wall.date) || wall.hour > 23 || wall.minute > 59 || wall.second > 59) return null;
  const asUtc = Date.parse(`${wall.date}T00:00:00Z`) + secondsOfDay(wall) * 1000;
  const guess = asUtc - offsetMs(asUtc, timeZone);
  const earlier = asUtc - offsetMs(guess - 3 * 3_600_000, timeZone);
  const later = asUtc - offsetMs(guess, timeZone);
  const instant = earlier + offsetMs(earlier, timeZone) === asUtc ? earlier : later;
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** The date that the calendar of a zone shows at an instant. */
export function dateIn(instant: Date, timeZone: string): string {
  const local = new Date(instant.getTime() + offsetMs(instant.getTime(), timeZone));
  return local.toISOString().slice(0, 10);
}

function secondsOfDay(wall: WallTime): number {
  return wall.hour * 3600 + wall.minute * 60 + wall.second;
}
