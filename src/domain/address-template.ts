/**
 * Addresses that depend on the day they are read on: `{month}` ("march") and `{year}` for pages of a month,
 * `{since}` (YYYY-MM-DD) for queries that ask for everything from a day on. Days are those of the publisher's zone.
 */

export interface AddressMoment {
  now: Date;
  timezone: string;
  /** Fill in the month before the present one. */
  previousMonth?: boolean;
  /** The newest day that the source has shown; null before the first reading. */
  newest?: Date | null;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const TURN_OF_MONTH_DAYS = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A query goes back this far beyond what it showed last, for what is listed late or changed afterwards. */
const OVERLAP_DAYS = 5;
/** What a first reading takes in as already known. */
const FIRST_READING_DAYS = 30;

export function isAddressTemplate(address: string): boolean {
  return /\{(?:month|year|since)\}/u.test(address);
}

export function fillAddress(template: string, moment: AddressMoment): string {
  if (!isAddressTemplate(template)) return template;
  const { year, month } = monthOf(moment);
  return template
    .replaceAll('{month}', MONTHS[month - 1] ?? '')
    .replaceAll('{year}', String(year))
    .replaceAll('{since}', sinceDay(moment));
}

function monthOf({ now, timezone, previousMonth }: AddressMoment): { year: number; month: number } {
  const { year, month } = localDay(now, timezone);
  if (!previousMonth) return { year, month };
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

function sinceDay({ now, newest }: AddressMoment): string {
  const from = newest
    ? Math.min(newest.getTime(), now.getTime()) - OVERLAP_DAYS * DAY_MS
    : now.getTime() - FIRST_READING_DAYS * DAY_MS;
  return new Date(from).toISOString().slice(0, 10);
}

/** The first three days of a month, in which a publisher may still add to the page of the month before. */
export function isTurnOfMonth(now: Date, timezone: string): boolean {
  return localDay(now, timezone).day <= TURN_OF_MONTH_DAYS;
}

/** A moment in the first hours of the next month, safely inside it in every zone. */
export function nextTurnOfMonth(now: Date, timezone: string): Date {
  const { year, month } = localDay(now, timezone);
  return new Date(Date.UTC(year, month, 1, 13));
}

/** True when `at` lies in an earlier month than `now`. */
export function isBeforeThisMonth(at: Date, now: Date, timezone: string): boolean {
  const then = localDay(at, timezone);
  const present = localDay(now, timezone);
  return then.year * 12 + then.month < present.year * 12 + present.month;
}

function localDay(now: Date, timeZone: string): { year: number; month: number; day: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(format.formatToParts(now).map((part) => [part.type, Number(part.value)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 1, day: parts.get('day') ?? 1 };
}
