import type { EntryEvent, StatedDate } from './event.ts';
import { createMovers, type Movers } from './moved-dates.ts';

/** A hearing or deadline with the entry that states it. */
export interface DateInEntry {
  docketId: number;
  entryId: number;
  event: EntryEvent;
  date: StatedDate;
}

export interface StandingDate<D extends DateInEntry> {
  stated: D;
  /** The later entry that cancelled or moved it; null while it stands. */
  supersededBy: D | null;
}

/**
 * Which stated dates still stand. `dates` are in docket order. A later entry supersedes an earlier date of the same
 * docket and kind when it calls that very day off, or moves the same thing to another day. Nothing is computed: a
 * date that no entry touches stands as stated. What comes later is indexed, so that a docket whose every entry
 * states a date costs little more per entry than a short one.
 */
export function standingDates<D extends DateInEntry>(dates: readonly D[]): StandingDate<D>[] {
  const calendars = new Map<string, Calendar>();
  const standing: StandingDate<D>[] = [];
  // From the last to the first: each date meets exactly what was said after it.
  for (let at = dates.length - 1; at >= 0; at -= 1) {
    const stated = dates[at] as D;
    const calendar = calendarOf(calendars, stated);
    const by = supersededAt(calendar, stated);
    standing.push({ stated, supersededBy: by === null ? null : (dates[by] ?? null) });
    note(calendar, stated, at);
  }
  return standing.toReversed();
}

/** What later entries say of the dates of one docket and kind. Places are those in the list of all dates. */
interface Calendar {
  /** The nearest cancellation of a day: at any hour, and by hour ("" for one that names none). */
  cancelled: Map<string, { any: number; byTime: Map<string, number> }>;
  movers: Movers;
}

function calendarOf(calendars: Map<string, Calendar>, { docketId, date }: DateInEntry): Calendar {
  const key = `${docketId} ${date.kind}`;
  const known = calendars.get(key);
  if (known) return known;
  const calendar: Calendar = { cancelled: new Map(), movers: createMovers() };
  calendars.set(key, calendar);
  return calendar;
}

function supersededAt({ cancelled, movers }: Calendar, stated: DateInEntry): number | null {
  if (stated.date.cancelled) return null;
  const places = [cancelledAt(cancelled, stated.date), movers.nearest(stated)];
  const found = places.filter((place) => place !== null);
  return found.length === 0 ? null : Math.min(...found);
}

/** An hour that is not named may be any hour. */
function cancelledAt(cancelled: Calendar['cancelled'], { date, time }: StatedDate): number | null {
  const day = cancelled.get(date);
  if (!day) return null;
  if (time === null) return day.any;
  const places = [day.byTime.get(time), day.byTime.get('')].filter((place) => place !== undefined);
  return places.length === 0 ? null : Math.min(...places);
}

function note({ cancelled, movers }: Calendar, { entryId, event, date }: DateInEntry, at: number): void {
  if (date.cancelled) {
    const day = cancelled.get(date.date) ?? { any: at, byTime: new Map<string, number>() };
    day.any = at;
    day.byTime.set(date.time ?? '', at);
    cancelled.set(date.date, day);
  } else if (moves(event)) movers.add({ entryId, date }, at);
}

/** An entry that resets a calendar or grants more time. */
function moves({ outcome, relief }: EntryEvent): boolean {
  if (outcome === 'reset' || outcome === 'cancelled') return true;
  return (outcome === 'granted' || outcome === 'granted_in_part') && relief === 'extension';
}
