const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
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

/**
 * Reads a pubDate as an instant in UTC (`2018-04-18T00:09:55Z`), or null when it is none. Without a zone, or with
 * an abbreviation nobody knows, the time is the clerk's own clock in `timezone`; UTC where even that is unknown.
 */
export function readInstant(text: string, timezone: string | null): string | null {
  const mail = RFC_822.exec(text);
  if (mail) {
    const month = MONTHS.indexOf((mail[2] ?? '').toLowerCase());
    return instant(
      [fullYear(mail[3] ?? ''), month, mail[1], mail[4], mail[5], mail[6]],
      zoneOf(mail),
      timezone,
    );
  }
  const iso = ISO_8601.exec(text);
  return iso && instant([iso[1], Number(iso[2]) - 1, iso[3], iso[4], iso[5], iso[6]], zoneOf(iso), timezone);
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

function instant(
  fields: readonly (string | number | undefined)[],
  offset: number | null,
  timezone: string | null,
): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields.map((field) =>
    Number(field ?? 0),
  );
  const local = Date.UTC(year, month, day, hour, minute, second);
  const read = new Date(local);
  const real =
    read.getUTCMonth() === month && read.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!real || year < 1980 || year > 2100) return null;
  const east = offset ?? (timezone ? offsetIn(timezone, local) : 0);
  return `${new Date(local - east * MINUTE_MS).toISOString().slice(0, 19)}Z`;
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
