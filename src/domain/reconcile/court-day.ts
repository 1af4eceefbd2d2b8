/** Docket dates are dates on the clerk's wall, instants are UTC: 02:54 GMT is the previous court day. */

interface Dated {
  filedOn: string | null;
  enteredAt: string | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timezone: string): Intl.DateTimeFormat {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timezone, format);
  }
  return format;
}

/** The court-local date of an instant as `YYYY-MM-DD`; null when it is no instant. */
export function courtDay(instant: string | null, timezone: string): string | null {
  const ms = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(ms) ? null : formatFor(timezone).format(ms);
}

/** True for one moment however it is written: stores add milliseconds that feeds leave out. */
export function sameInstant(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && Date.parse(a) === Date.parse(b));
}

/** The day an entry belongs to: its filing date, or else the court day on which it was entered. */
export function dayOf(entry: Dated, timezone: string): string | null {
  return entry.filedOn ?? courtDay(entry.enteredAt, timezone);
}

/** Moves a `YYYY-MM-DD` date by whole days; null when it is no date. */
export function shiftDay(day: string, days: number): string | null {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : new Date(ms + days * DAY_MS).toISOString().slice(0, 10);
}
