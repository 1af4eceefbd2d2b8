const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MINUTE_MS = 60_000;

/** Minutes east of UTC of the abbreviations that courts print; appellate feeds use local ones. */
const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UT: 0,
  UTC: 0,
  Z: 0,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  HDT: -540,
  SST: -660,
  CHST: 600,
};

const RFC_822 =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]{0,6}\.?,?[\s-](\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s*(?:([a-z]{1,5})|([+-]\d{2}):?(\d{2}))?$/i;
const ISO_8601 =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2}))?$/i;

interface LocalTime {
  year: number;
  /** 1 to 12; 0 where the month has no such name. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/**
 * Reads a pubDate as an instant in UTC (`2018-04-18T00:09:55Z`), or null when it is none. Without a zone, or with
 * an abbreviation nobody knows, the time is the clerk's own clock in `timezone`; UTC where even that is unknown.
 */
export function readInstant(text: string, timezone: string | null): string | null {
  const usual = USUAL.test(text) ? readUsual(text) : null;
  if (usual !== null) return usual;
  const mail = RFC_822.exec(text);
  const match = mail ?? ISO_8601.exec(text);
  if (!match) return null;
  const local: LocalTime = {
    year: Number(mail ? fullYear(mail[3] ?? '') : match[1]),
    month: mail ? MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1 : Number(match[2]),
    day: Number(mail ? mail[1] : match[3]),
    hour: Number(match[4]),
    minute: Number(match[5]),
    second: Number(match[6] ?? 0),
  };
  return isReal(local) ? inUtc(local, zoneOf(match), timezone) : null;
}

/** `Tue, 17 Apr 2018 23:49:33 GMT`, as nearly every item of every feed has it. */
const USUAL = /^[A-Z][a-z][a-z], [0-2]\d [A-Z][a-z][a-z] 20\d\d (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;

/** Days from 01 to 28 exist in every month; the rest is left to the careful way. */
function readUsual(text: string): string | null {
  const month = MONTHS.indexOf(text.slice(8, 11).toLowerCase()) + 1;
  const day = text.slice(5, 7);
  if (month === 0 || day === '00' || day === '29') return null;
  // Two short halves: a feed keeps one such string per item, and a chain of many pieces is three times its size.
  const date = `${text.slice(12, 16)}-${two(month)}-${day}T`;
  const time = `${text.slice(17, 25)}Z`;
  return `${date}${time}`;
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** Minutes east of UTC, or null when the text does not say. Groups 7 to 9 are the same in both patterns. */
function zoneOf(match: RegExpExecArray): number | null {
  if (match[8] !== undefined) {
    const minutes = Math.abs(Number(match[8])) * 60 + Number(match[9]);
    return match[8].startsWith('-') ? -minutes : minutes;
  }
  return match[7] === undefined ? null : (ZONES[match[7].toUpperCase()] ?? null);
}

function isReal({ year, month, day, hour, minute, second }: LocalTime): boolean {
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return false;
  return (
    day <= (month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0)) && year >= 1980 && year <= 2100
  );
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Nearly every feed writes GMT, where the fields only need another order. */
function inUtc(local: LocalTime, offset: number | null, timezone: string | null): string {
  const { year, month, day, hour, minute, second } = local;
  if (offset === 0) return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const east = offset ?? (timezone ? offsetIn(timezone, wall) : 0);
  return `${new Date(wall - east * MINUTE_MS).toISOString().slice(0, 19)}Z`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC of a zone at a local time; looked up twice so that the hours around a change come out right. */
function offsetIn(timezone: string, local: number): number {
  return offsetAt(timezone, local - offsetAt(timezone, local) * MINUTE_MS);
}

function offsetAt(timezone: string, instantMs: number): number {
  let clock = clocks.get(timezone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
    clocks.set(timezone, clock);
  }
  const name = clock.formatToParts(instantMs).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}
