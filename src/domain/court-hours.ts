import { HOUR } from './duration.ts';
import { isFederalHoliday } from './federal-holidays.ts';

/** Beyond this many hours the answer is "long" whatever it is exactly. */
const COUNTED_HOURS = 24 * 14;

/** Court hours (e-filing until midnight) that passed between two moments, in whole hours. */
export function courtHoursBetween(from: Date, to: Date, timezone: string): number {
  return countHours(from, to, (at) => inCourtHours(at, timezone));
}

/** Hours in which the clerk's office was open between two moments, in whole hours. */
export function officeHoursBetween(from: Date, to: Date, timezone: string): number {
  return countHours(from, to, (at) => inOfficeHours(at, timezone));
}

/**
 * Weekdays from 07:00 to 24:00 in the court's zone: e-filing is open until midnight court time and orders
 * come late on days that matter.
 */
export function inCourtHours(at: Date, timezone: string): boolean {
  const { hour, weekday } = localTime(at, timezone);
  return weekday !== 'Sat' && weekday !== 'Sun' && hour >= 7;
}

/** Weekdays from nine to five in the court's zone, except holidays. */
export function inOfficeHours(at: Date, timezone: string): boolean {
  const { date, hour, weekday } = localTime(at, timezone);
  return weekday !== 'Sat' && weekday !== 'Sun' && hour >= 9 && hour < 17 && !isFederalHoliday(date);
}

function countHours(from: Date, to: Date, counts: (at: Date) => boolean): number {
  const steps = Math.min(Math.floor((to.getTime() - from.getTime()) / HOUR), COUNTED_HOURS);
  let hours = 0;
  for (let step = 0; step < steps; step += 1) {
    if (counts(new Date(to.getTime() - (step + 0.5) * HOUR))) hours += 1;
  }
  return hours;
}

interface LocalTime {
  date: string;
  hour: number;
  weekday: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const QUARTER = HOUR / 4;
const MOST_KNOWN = 4096;
/** By zone and quarter of an hour. */
const known = new Map<string, LocalTime>();

/**
 * Zones lie whole quarters of an hour apart, so that all moments of a quarter have one local hour. Two hundred feeds
 * ask for the same hours of two weeks at every poll, and each costs as much as reading an item of a feed.
 */
function localTime(at: Date, timezone: string): LocalTime {
  const quarter = Math.floor(at.getTime() / QUARTER);
  const key = `${timezone} ${quarter}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const time = timeOf(new Date(quarter * QUARTER), timezone);
  known.set(key, time);
  return time;
}

function timeOf(at: Date, timezone: string): LocalTime {
  const format = formats.get(timezone) ?? newFormat(timezone);
  formats.set(timezone, format);
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '0', weekday = '' } = parts;
  return { date: `${year}-${month}-${day}`, hour: Number(hour), weekday };
}

function newFormat(timezone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
}
