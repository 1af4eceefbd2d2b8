/** Days on which every federal court is closed: 5 U.S.C. 6103, as far as it holds nationwide. */

/** The n-th such weekday of a month (0 Sunday), or the last one. */
const FLOATING: readonly { month: number; weekday: number; nth: number | 'last' }[] = [
  { month: 1, weekday: 1, nth: 3 },
  { month: 2, weekday: 1, nth: 3 },
  { month: 5, weekday: 1, nth: 'last' },
  { month: 9, weekday: 1, nth: 1 },
  { month: 10, weekday: 1, nth: 2 },
  { month: 11, weekday: 4, nth: 4 },
];
const FIXED: readonly { month: number; day: number; since?: number }[] = [
  { month: 1, day: 1 },
  { month: 6, day: 19, since: 2021 },
  { month: 7, day: 4 },
  { month: 11, day: 11 },
  { month: 12, day: 25 },
];
const DAY_MS = 24 * 60 * 60 * 1000;

/** True for a date (`YYYY-MM-DD`) on which the courts observe a holiday. */
export function isFederalHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return observedDays(year).has(date) || observedDays(year + 1).has(date);
}

const years = new Map<number, ReadonlySet<string>>();

function observedDays(year: number): ReadonlySet<string> {
  const known = years.get(year);
  if (known) return known;
  const floating = FLOATING.map(({ month, weekday, nth }) => floatingDay(year, month, { weekday, nth }));
  const fixed = FIXED.filter(({ since = 0 }) => year >= since).map(({ month, day }) =>
    observed(new Date(Date.UTC(year, month - 1, day))),
  );
  const days = new Set([...floating, ...fixed]);
  years.set(year, days);
  return days;
}

function floatingDay(year: number, month: number, rule: { weekday: number; nth: number | 'last' }): string {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const offset = (rule.weekday - first.getUTCDay() + 7) % 7;
  if (rule.nth !== 'last') return iso(new Date(first.getTime() + (offset + 7 * (rule.nth - 1)) * DAY_MS));
  const last = new Date(Date.UTC(year, month, 0));
  return iso(new Date(last.getTime() - ((last.getUTCDay() - rule.weekday + 7) % 7) * DAY_MS));
}

/** A holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after. */
function observed(day: Date): string {
  const shift = day.getUTCDay() === 6 ? -1 : day.getUTCDay() === 0 ? 1 : 0;
  return iso(new Date(day.getTime() + shift * DAY_MS));
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
