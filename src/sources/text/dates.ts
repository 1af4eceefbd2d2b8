/** Dates as agencies write them, as calendar dates of the agency's own zone. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WRITTEN = new RegExp(
  `\\b${MONTH_NAME}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b`,
  'iu',
);
const WRITTEN_DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAME}\\.?,?[ -](\\d{4})\\b`,
  'iu',
);
const ISO_DATE = /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/u;
const US_DATE = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u;
const ISO_INSTANT = /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})/iu;
const MAIL_INSTANT =
  /\d{1,2} [a-z]{3,9} \d{4} \d{1,2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC?|Z|[ECMP][SD]T)\b/iu;
const EPOCH = /^\d{9,10}$|^\d{12,13}$/u;
/** Long enough for any date line, short enough that no pattern has much to do. */
const READ_CHARACTERS = 300;

export const AGENCY_TIME_ZONE = 'America/New_York';

/**
 * The first date in some text as `YYYY-MM-DD`, or null. An instant (ISO with offset, mail date, epoch seconds or
 * milliseconds) becomes the date in `timeZone`; a date without a time stays what it says. Months come first in
 * all-digit dates, as agencies of the United States write them.
 */
export function dateIn(text: string | null | undefined, timeZone: string): string | null {
  const line = (text ?? '').slice(0, READ_CHARACTERS).replace(/\s+/gu, ' ').trim();
  if (line === '') return null;
  const instant = instantOf(line);
  return instant ? dateInZone(instant, timeZone) : writtenDate(line);
}

/** The instant in some text, or null when it states none (a date without a zone is none). */
export function instantOf(text: string): Date | null {
  const line = text.slice(0, READ_CHARACTERS).trim();
  if (EPOCH.test(line)) return validInstant(Number(line) * (line.length < 12 ? 1_000 : 1));
  const iso = ISO_INSTANT.exec(line)?.[0];
  if (iso) return validInstant(Date.parse(iso.replace(' ', 'T').replace(/\s/gu, '').replace(',', '.')));
  const mail = MAIL_INSTANT.exec(line)?.[0];
  return mail ? validInstant(Date.parse(mail)) : null;
}

function validInstant(epochMs: number): Date | null {
  const instant = new Date(epochMs);
  const year = instant.getUTCFullYear();
  return Number.isNaN(epochMs) || year < 1970 || year > 2199 ? null : instant;
}

export function dateInZone(instant: Date, timeZone: string): string {
  return formatterFor(timeZone).format(instant);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Building a formatter costs a hundred times what using it does. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

function writtenDate(line: string): string | null {
  const written = WRITTEN.exec(line);
  if (written) return calendarDate(written[3], monthNumber(written[1]), written[2]);
  const dayFirst = WRITTEN_DAY_FIRST.exec(line);
  if (dayFirst) return calendarDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const iso = ISO_DATE.exec(line);
  if (iso) return calendarDate(iso[1], Number(iso[2]), iso[3]);
  const digits = US_DATE.exec(line);
  return digits ? calendarDate(fullYear(digits[3]), Number(digits[1]), digits[2]) : null;
}

/** A date that the address itself states, as in `/news/2025/03/25/title` or `/releases/2025-03-25.html`. */
export function dateInAddress(address: string): string | null {
  const path = URL.parse(address)?.pathname ?? '';
  const found = /\/(\d{4})[-/](\d{2})[-/](\d{2})(?=[/.-]|$)/u.exec(path);
  return found ? calendarDate(found[1], Number(found[2]), found[3]) : null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function fullYear(year: string | undefined): string {
  return year?.length === 2 ? `20${year}` : (year ?? '');
}

/** Null for a day that no calendar has. */
function calendarDate(year: string | undefined, month: number, day: string | undefined): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
  return exists && Number(year) >= 1900 && Number(year) < 2200 ? date : null;
}

/** True for a zone that the runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
