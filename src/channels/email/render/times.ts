/** Dates and times as a reader reads them: "30 May 2025, 3:12 PM EDT". */

export interface TimeFormat {
  /** An instant, in the reader's zone, with the name of the zone. */
  instant(at: Date): string;
  /** A court-local date `YYYY-MM-DD`, which has no zone. */
  date(day: string): string;
}

const formats = new Map<string, TimeFormat>();

/** Formats for one locale pair and zone; an unknown zone reads as UTC. Making one is slow, so they are kept. */
export function timeFormat(locales: { date: string; time: string }, timezone: string): TimeFormat {
  const key = `${locales.date}|${locales.time}|${timezone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = createFormat(locales, knownZone(timezone));
  formats.set(key, made);
  return made;
}

function createFormat(locales: { date: string; time: string }, timeZone: string): TimeFormat {
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const zoned = new Intl.DateTimeFormat(locales.date, { ...day, timeZone });
  const plain = new Intl.DateTimeFormat(locales.date, { ...day, timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locales.time, {
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  return {
    instant: (at) => spaced(`${zoned.format(at)}, ${clock.format(at)}`),
    date(value) {
      const at = new Date(`${value.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(at.getTime()) ? value : spaced(plain.format(at));
    },
  };
}

/** Formatters put narrow no-break spaces between figures and AM, which text mail need not carry. */
function spaced(text: string): string {
  return text.replaceAll(/[\u202f\u00a0]/g, ' ');
}

function knownZone(timezone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
