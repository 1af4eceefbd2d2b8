import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { dateName } from '../domain/date-name.ts';
import type { StatedDate } from '../domain/event.ts';
import { findDocket } from '../store/dockets.ts';
import { findMatter, matterDockets, statedDates, type DatedEntry } from '../store/web-matters.ts';
import { docketPath } from './markup.ts';
import type { SiteParts } from './site.ts';
import { courtCite, courtName, docketName } from './wording.ts';

const MOST_EVENTS = 500;
const HEARING_MINUTES = 60;
/** Calendars show what was, too; older dates than this are history. */
const BACK_DAYS = 90;
const DAY_MS = 86_400_000;

/** Hearings and deadlines as stated, for calendar programs. */
export function calendarRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  const { read } = site.house.db;
  routes.use('/calendar/*', etag({ weak: true }));
  routes.get('/calendar/:file{[^/]+\\.ics}', async (c) => {
    const matter = await findMatter(read, c.req.param('file').slice(0, -4));
    if (!matter) return c.notFound();
    const dockets = await matterDockets(read, matter.id);
    const ids = dockets.filter((docket) => docket.state === 'followed').map((docket) => docket.id);
    return send(site, c, `${matter.title}: stated dates`, ids);
  });
  routes.get('/calendar/:court/:file{[^/]+\\.ics}', async (c) => {
    const docket = await findDocket(read, c.req.param('court'), c.req.param('file').slice(0, -4));
    if (!docket) return c.notFound();
    return send(site, c, `${docketName(site.house.courts, docket)}: stated dates`, [docket.id]);
  });
  return routes;
}

async function send(site: SiteParts, c: Context, name: string, docketIds: number[]): Promise<Response> {
  const { house } = site;
  const from = new Date(house.clock().getTime() - BACK_DAYS * DAY_MS).toISOString().slice(0, 10);
  const dates = await statedDates(house.db.read, { docketIds, from, limit: MOST_EVENTS, cancelled: true });
  const calendar = ical({
    name: line(name),
    prodId: { company: 'Court Crier', product: 'stated dates', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  const alarms = alarmsOf(c.req.query('remind'));
  for (const dated of dates)
    calendar.createEvent({ ...eventOf(site, dated), alarms: dated.date.cancelled ? [] : alarms });
  // Each line ends with CRLF, the last one too.
  return c.body(`${calendar.toString()}\r\n`, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'public, max-age=900',
    'content-disposition': 'inline; filename="court-dates.ics"',
  });
}

function eventOf(site: SiteParts, dated: DatedEntry) {
  const { courts, settings } = site.house;
  const { date } = dated;
  const url = `${settings.publicUrl}${docketPath(dated.court, dated.number)}`;
  const entry = dated.entryNumber === null ? 'an entry' : `entry ${dated.entryNumber}`;
  return {
    id: uidOf(dated, new URL(settings.publicUrl).hostname),
    summary: line(`${date.cancelled ? 'Cancelled: ' : ''}${dateName(date)}: ${docketName(courts, dated)}`),
    description: `"${line(date.quote, 1_000)}"${date.who ? `, for: ${line(date.who.replaceAll('_', ' '))}` : ''} - as stated in ${entry} of ${courtCite(courts, dated.court)} ${dated.number}. Check the docket: dates move.`,
    location: line(
      date.place ? `${date.place}, ${courtName(courts, dated.court)}` : courtName(courts, dated.court),
    ),
    url,
    // When it was said, not now: nothing may look changed when nothing has.
    stamp: dated.saidAt,
    // A calendar that holds the event takes a revision with a higher number only.
    sequence: date.cancelled ? 1 : 0,
    status: date.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...when(date, courts.byId(dated.court)?.timezone ?? 'America/New_York'),
  };
}

/** A hearing takes room in a calendar; a deadline is a moment. */
function when({ kind, date: day, time }: StatedDate, timezone: string) {
  const start = time === null ? null : momentIn(day, time, timezone);
  if (start === null) return { start: new Date(`${day}T00:00:00Z`), allDay: true };
  if (kind === 'deadline') return { start };
  return { start, end: new Date(start.getTime() + HEARING_MINUTES * 60_000) };
}

/** The instant at which clocks of this zone show this day and time; null where the time is no clock time. */
export function momentIn(day: string, time: string, timezone: string): Date | null {
  const asUtc = /^\d{1,2}:\d{2}$/.test(time) ? Date.parse(`${day}T${time.padStart(5, '0')}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return null;
  // The offset is that of the instant itself, which may differ from that of our first guess at a DST change.
  const guess = asUtc - offsetMs(asUtc, timezone);
  return new Date(asUtc - offsetMs(guess, timezone));
}

function offsetMs(at: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return local - Math.floor(at / 60_000) * 60_000;
}

/** One line without control characters: a line break in a court's words must not start a property. */
function line(text: string, most = 200): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, most);
}

const MOST_ALARMS = 3;
const UNIT_SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3_600, d: 86_400 };

/** `?remind=1d,2h`: a calendar program rings so long before; what is no such time rings not. */
function alarmsOf(wish = ''): { type: ICalAlarmType.display; trigger: number }[] {
  return wish
    .split(',')
    .map((one) => /^(\d{1,3})([mhd])$/.exec(one.trim()))
    .filter((match) => match !== null)
    .slice(0, MOST_ALARMS)
    .map(([, count, unit = '']) => ({
      type: ICalAlarmType.display as const,
      trigger: Number(count) * (UNIT_SECONDS[unit] ?? 0),
    }));
}

/** An entry states one thing of a kind for one day and hour; better words for it make no new event. */
function uidOf({ entryId, date }: DatedEntry, host: string): string {
  const hour = date.time ? `-${date.time.replace(':', '')}` : '';
  return `${entryId}-${date.kind}-${date.date}${hour}@${host}`;
}
