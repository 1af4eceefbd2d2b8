import { sql } from 'kysely';
import type { DeliveryPreference } from '../../../src/domain/grouping.ts';
import type { Queryable } from '../../../src/store/database.ts';

/** Whether batches went out when their readers wanted them: the rule told once more, by calendar and not by code of ours. */

interface SentBatch {
  destination: string;
  preference: DeliveryPreference;
  timezone: string;
  critical: boolean;
  openedAt: Date;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** In these hours clocks are put back and forth: a time may come twice or never. */
const UNSTEADY = ['00', '01', '02', '03'];

/** What was dispatched at this moment and should have waited, in words. */
export async function untimelyBatches(db: Queryable, now: Date): Promise<string[]> {
  const { rows } = await sql<SentBatch>`
    select s.destination_id as destination, s.preference, u.timezone, b.opened_at as "openedAt", exists (select 1 from alert a join change c on c.id = a.change_id
      where a.batch_id = b.id and c.importance = 'critical') as critical
    from batch b join subscription s on s.id = b.subscription_id join subscriber u on u.id = s.subscriber_id
    where b.dispatched_at = ${now} and b.state = 'dispatched'
  `.execute(db);
  return rows.flatMap((row) => {
    const fault = isPaused(row, now) ?? isQuiet(row, now) ?? isEarly(row, now) ?? isTorn(row, rows);
    return fault
      ? [`${fault} at ${now.toISOString()} ${row.timezone}: ${JSON.stringify(row.preference)}`]
      : [];
  });
}

function isPaused({ preference, timezone }: SentBatch, now: Date): string | null {
  const { pauseUntil } = preference;
  return pauseUntil && localClock(now, timezone).slice(0, 10) < pauseUntil ? 'in a pause' : null;
}

function isQuiet({ preference: { quiet, mode }, timezone, critical }: SentBatch, now: Date): string | null {
  if (!quiet || quiet.from === quiet.to) return null;
  if (critical && mode === 'instant' && quiet.critical !== 'waits') return null;
  const time = localClock(now, timezone).slice(11, 16);
  if (UNSTEADY.includes(time.slice(0, 2))) return null;
  const within =
    quiet.from < quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to;
  return within ? 'in quiet hours' : null;
}

/** A digest goes out when its time has come since its first alert, not before. */
function isEarly({ preference, timezone, openedAt }: SentBatch, now: Date): string | null {
  const { mode, at = '08:00', weekday = 1 } = preference;
  if (mode === 'instant') return null;
  if (mode === 'hourly') {
    const hours = (time: Date) => localClock(time, timezone).slice(0, 13);
    return hours(openedAt) === hours(now) ? 'before the hour' : null;
  }
  if (UNSTEADY.includes(at.slice(0, 2))) return null;
  for (let day = openedAt.getTime() - DAY; day <= now.getTime() + DAY; day += DAY) {
    const date = localClock(new Date(day), timezone).slice(0, 10);
    const due = instantOf(date, at, timezone);
    const isDay = mode === 'daily' || (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) === weekday;
    if (isDay && due > openedAt.getTime() && due <= now.getTime()) return null;
    if (due > openedAt.getTime() + 9 * DAY) return null;
  }
  return 'before its time';
}

/** A reader gets one digest of each kind at a time. */
function isTorn({ destination, preference: { mode } }: SentBatch, all: readonly SentBatch[]): string | null {
  const together = all.filter((one) => one.destination === destination && one.preference.mode === mode);
  return mode !== 'instant' && together.length > 1 ? 'in several mails' : null;
}

/** "2025-03-08T15:15" in this zone. */
function localClock(at: Date, timezone: string): string {
  return at.toLocaleString('sv-SE', { timeZone: timezone }).replace(' ', 'T').slice(0, 16);
}

function instantOf(date: string, time: string, timezone: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const shift = (at: number) => Date.parse(`${localClock(new Date(at), timezone)}:00Z`) - at;
  return asUtc - shift(asUtc - shift(asUtc));
}
