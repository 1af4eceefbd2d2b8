import type { Language } from './languages.ts';

/** Dates and times as a reader reads them, the same in mails, pages, chats and commands: "May 30, 2025, 3:12 PM EDT". */

export interface TimeFormat {
  /** An instant, in the reader's zone, with the name of the zone. */
  instant(at: Date): string;
  /** The day of an instant in the reader's zone. */
  dayOf(at: Date): string;
  /** A court-local date `YYYY-MM-DD`, which has no zone. */
  date(day: string): string;
}

/** Which locale writes dates, which one clock times. */
export interface Locales {
  date: string;
  time: string;
  /** Names of the months from January on, for a language that no locale knows. */
  months?: readonly string[];
}

const CREOLE_MONTHS = 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' ');

export const LOCALES: Readonly<Record<Language, Locales>> = {
  // As American courts write.
  en: { date: 'en-US', time: 'en-US' },
  es: { date: 'es-US', time: 'es-US' },
  // No formatter knows Creole dates: their order comes from British English, the names of the months from here.
  ht: { date: 'en-GB', time: 'en-US', months: CREOLE_MONTHS },
};

/** Writes instants as a reader of this language does: "May 30, 2025, 3:12 PM EDT". */
export function momentIn(language: Language): (at: Date, timezone: string) => string {
  return (at, timezone) => timeFormat(LOCALES[language], timezone).instant(at);
}

/** "May 30, 2025" for a court-local date, in sentences that are English for everybody. */
export function englishDay(day: string): string {
  return timeFormat(LOCALES.en, 'UTC').date(day);
}

/** "2:30 PM" for a stated "14:30", as other times beside it are written; other words stay as stated. */
export function clockWords(time: string, halves: readonly [string, string] = ['AM', 'PM']): string {
  const [, hour = '', minute] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  if (minute === undefined) return time;
  const hours = Number(hour);
  return `${hours % 12 === 0 ? 12 : hours % 12}:${minute} ${halves[hours < 12 ? 0 : 1]}`;
}

/** What people on these islands call their time; no formatter knows it. */
const ISLAND_ZONES: Readonly<Record<string, string>> = { 'Pacific/Guam': 'ChST', 'Pacific/Saipan': 'ChST' };

/** "ET" for America/New_York: what an hour that a court states is meant in, summer and winter. */
export function zoneWords(timezone: string, day: string): string {
  const at = new Date(`${day}T12:00:00Z`);
  const format = zoneFormat(timezone);
  if (Number.isNaN(at.getTime()) || format === null) return timezone;
  if (ISLAND_ZONES[timezone]) return ISLAND_ZONES[timezone];
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
}

const zoneFormats = new Map<string, Intl.DateTimeFormat | null>();

/** Names this zone; null for one that nobody knows. Kept for the same reason as those below. */
function zoneFormat(timezone: string): Intl.DateTimeFormat | null {
  const known = zoneFormats.get(timezone);
  if (known !== undefined) return known;
  const isZone = knownZone(timezone) === timezone;
  const format = isZone
    ? new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'shortGeneric' })
    : null;
  zoneFormats.set(timezone, format);
  return format;
}

const formats = new Map<string, TimeFormat>();

/** Formats for one locale pair and zone; an unknown zone reads as UTC. Making one is slow, so they are kept. */
export function timeFormat(locales: Locales, timezone: string): TimeFormat {
  const key = `${locales.date}|${locales.time}|${locales.months?.[0] ?? ''}|${timezone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = createFormat(locales, knownZone(timezone));
  formats.set(key, made);
  return made;
}

function createFormat(locales: Locales, timeZone: string): TimeFormat {
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const zoned = new Intl.DateTimeFormat(locales.date, { ...day, timeZone });
  const plain = new Intl.DateTimeFormat(locales.date, { ...day, timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locales.time, {
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  const hour = (at: Date) => clock.format(at).replace(/GMT\+10$/, ISLAND_ZONES[timeZone] ?? '$&');
  return {
    instant: (at) => spaced(`${dayOf(zoned, at, locales.months)}, ${hour(at)}`),
    dayOf: (at) => spaced(dayOf(zoned, at, locales.months)),
    date(value) {
      const at = new Date(`${value.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(at.getTime()) ? value : spaced(dayOf(plain, at, locales.months));
    },
  };
}

/** "May 30, 2025", with the month's name from our own list where there is one. */
function dayOf(format: Intl.DateTimeFormat, at: Date, months: Locales['months']): string {
  if (!months) return format.format(at);
  const parts = format.formatToParts(at);
  const month = Number(
    new Intl.DateTimeFormat('en-US', {
      month: 'numeric',
      timeZone: format.resolvedOptions().timeZone,
    }).format(at),
  );
  return parts.map(({ type, value }) => (type === 'month' ? (months[month - 1] ?? value) : value)).join('');
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
