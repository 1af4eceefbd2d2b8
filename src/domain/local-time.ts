import { DAY, MINUTE } from './duration.ts';

/** Wall-clock times of a place and the moments they name, by the zone rules that Intl carries. */

export interface LocalTime {
  /** "2025-03-09" */
  day: string;
  /** Minutes since local midnight. */
  minute: number;
  /** 1 is Monday, 7 Sunday (ISO 8601). */
  weekday: number;
}

/** True when `zone` is a time zone that this runtime knows. */
export function isTimezone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A zone that is not known (a row of an older runtime) reads as UTC rather than failing an alert. */
function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: isTimezone(timezone) ? timezone : 'UTC',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timezone, made);
  return made;
}

/** The local wall clock as if it were UTC, in milliseconds. */
function wallClock(at: Date, timezone: string): number {
  const parts = new Map(
    formatterOf(timezone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)] as const),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
export function offsetMs(at: number, timezone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  return wallClock(new Date(whole), timezone) - whole;
}

export function localTime(at: Date, timezone: string): LocalTime {
  const wall = new Date(wallClock(at, timezone));
  return {
    day: wall.toISOString().slice(0, 10),
    minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
    weekday: wall.getUTCDay() || 7,
  };
}

/** The day `count` days after an ISO day, by the calendar alone. */
export function dayAfter(day: string, count = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/**
 * The moment at which a local clock shows this minute of this day. A time that the clock skips is the moment
 * it skips it; a time that it shows twice is the first of the two.
 */
export function momentOf(day: string, minute: number, timezone: string): Date {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE;
  const before = offsetMs(wall - DAY, timezone);
  const after = offsetMs(wall + DAY, timezone);
  const shown = [wall - before, wall - after].filter((at) => at + offsetMs(at, timezone) === wall);
  if (shown.length > 0) return new Date(Math.min(...shown));
  return new Date(firstMomentWith(after, { from: wall - after, to: wall - before }, timezone));
}

/** Halves the span in which the offset changes until the moment of the change is left. */
function firstMomentWith(offset: number, span: { from: number; to: number }, timezone: string): number {
  let { from, to } = span;
  while (to - from > 1000) {
    const middle = from + Math.floor((to - from) / 2000) * 1000;
    if (offsetMs(middle, timezone) === offset) to = middle;
    else from = middle;
  }
  return to;
}

/** "08:30" as minutes since midnight; null when it is no time of day. */
export function minuteOfDay(text: string): number | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
