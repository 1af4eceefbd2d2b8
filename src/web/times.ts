import { html } from 'hono/html';
import { englishDay, LOCALES, timeFormat } from '../domain/speech/moment.ts';
import type { Html } from './markup.ts';

/** Dates and times as readers meet them. Filing dates are the court's own; moments carry their zone. */

const DEFAULT_ZONE = 'America/New_York';
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', options);
  formats.set(key, format);
  return format;
}

/** "May 30, 2025" for a court-local date, or "Friday, May 30, 2025". What is no date stays as it is. */
export function dayWords(day: string, options: { weekday?: boolean } = {}): string {
  const words = englishDay(day);
  const at = Date.parse(`${day}T00:00:00Z`);
  if (!options.weekday || Number.isNaN(at)) return words;
  return `${formatFor('weekday', { timeZone: 'UTC', weekday: 'long' }).format(at)}, ${words}`;
}

/** "May 30, 2025, 3:12 PM EDT" */
export function momentWords(at: Date, timezone: string = DEFAULT_ZONE): string {
  return timeFormat(LOCALES.en, timezone).instant(at);
}

/** "Mar 25, 2025", where room is scarce. */
export function shortDay(at: Date, timezone: string = DEFAULT_ZONE): string {
  return formatFor(`short ${timezone}`, {
    timeZone: timezone,
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  }).format(at);
}

/** "3:12 PM EDT", for where the day stands above. */
export function hourWords(at: Date, timezone: string = DEFAULT_ZONE): string {
  return formatFor(`hour ${timezone}`, {
    timeZone: timezone,
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at);
}

export function hour(at: Date, timezone?: string): Html {
  return html`<time datetime="${at.toISOString()}" title="${utcWords(at)}">${hourWords(at, timezone)}</time>`;
}

/** "2025-05-30 19:12:09 UTC" */
export function utcWords(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

export function dayTime(day: string, options: { weekday?: boolean } = {}): Html {
  return html`<time datetime="${day}">${dayWords(day, options)}</time>`;
}

/** A moment in the reader's words, with UTC to the second on demand. */
export function moment(at: Date, timezone?: string): Html {
  return html`<time datetime="${at.toISOString()}" title="${utcWords(at)}">${momentWords(at, timezone)}</time>`;
}

const STEPS: readonly [number, string][] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
];

/** "3 hours" for a span in milliseconds; "under a minute" below that. */
export function spanWords(spanMs: number): string {
  for (const [unitMs, name] of STEPS) {
    const count = Math.floor(spanMs / unitMs);
    if (count >= 1) return `${count} ${name}${count === 1 ? '' : 's'}`;
  }
  return 'under a minute';
}

/** "3 hours ago", with the moment itself in the title; the moment where it lies far back. */
export function ago(at: Date, now: Date): Html {
  const span = now.getTime() - at.getTime();
  const words = span > 30 * 86_400_000 || span < 0 ? momentWords(at) : `${spanWords(span)} ago`;
  return html`<time datetime="${at.toISOString()}" title="${utcWords(at)}">${words}</time>`;
}
