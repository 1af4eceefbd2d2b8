import type { DeliveryPreference } from './grouping.ts';
import { minuteOfDay } from './local-time.ts';
import { DIGEST_AT } from './schedule.ts';

/** Preferences as people write them: on the command line, in the API, on the manage page. */

export interface PreferenceWords {
  /** "instant", "hourly", "daily@08:00", "weekly@mon-08:00" */
  digest?: string | undefined;
  /** "22:00-07:00" */
  quiet?: string | undefined;
  /** Quiet hours hold critical alerts too. */
  quietCritical?: boolean | undefined;
  /** "2025-06-01" or a moment */
  pauseUntil?: string | undefined;
  tellNothing?: boolean | undefined;
}

export type PreferenceReading = { ok: true; preference: DeliveryPreference } | { ok: false; problem: string };

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Reads a preference, or says in one sentence what is wrong with it. */
export function readPreference(words: PreferenceWords): PreferenceReading {
  const mode = readDigest(words.digest ?? 'instant');
  if (!mode) {
    return {
      ok: false,
      problem: `${words.digest} is no delivery: write instant, hourly, daily@08:00 or weekly@mon-08:00`,
    };
  }
  const quiet = words.quiet === undefined ? null : readQuiet(words.quiet);
  if (words.quiet !== undefined && !quiet)
    return { ok: false, problem: `${words.quiet} are no quiet hours: write 22:00-07:00` };
  if (words.pauseUntil !== undefined && !isDay(words.pauseUntil))
    return { ok: false, problem: `${words.pauseUntil} is no date: write 2025-06-01` };
  const preference: DeliveryPreference = {
    ...mode,
    ...(quiet && { quiet: { ...quiet, ...(words.quietCritical && { critical: 'waits' as const }) } }),
    ...(words.pauseUntil !== undefined && { pauseUntil: words.pauseUntil }),
    ...(words.tellNothing && mode.mode !== 'instant' && { tellNothing: true }),
  };
  return { ok: true, preference };
}

function readDigest(text: string): DeliveryPreference | null {
  const match = /^(instant|hourly|daily|weekly)(?:@(?:([a-z]{3})[- ]?)?(\d{1,2}:\d{2})?)?$/.exec(
    text.trim().toLowerCase(),
  );
  if (!match) return null;
  const mode = match[1] as DeliveryPreference['mode'];
  const [, , day, at] = match;
  if (mode === 'instant' || mode === 'hourly') return day || at ? null : { mode };
  if (at && minuteOfDay(at) === null) return null;
  const time = (at ?? DIGEST_AT).padStart(5, '0');
  if (mode === 'daily') return day ? null : { mode, at: time };
  const weekday = day ? WEEKDAYS.indexOf(day) + 1 : 1;
  return weekday > 0 ? { mode, at: time, weekday } : null;
}

function readQuiet(text: string): { from: string; to: string } | null {
  const match = /^(\d{1,2}:\d{2})\s*(?:-|–|to)\s*(\d{1,2}:\d{2})$/.exec(text.trim());
  const [, from = '', to = ''] = match ?? [];
  if (minuteOfDay(from) === null || minuteOfDay(to) === null || from === to) return null;
  return { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
}

/** A day of the calendar (February 30 is none) or a full moment. */
function isDay(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const at = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  }
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}

/** "daily at 08:00, quiet 22:00-07:00, also when nothing happened" */
export function preferenceWords(preference: DeliveryPreference): string {
  const { mode, at = DIGEST_AT, weekday = 1, quiet, pauseUntil, tellNothing } = preference;
  const when = { instant: '', hourly: '', daily: ` at ${at}`, weekly: ` ${WEEKDAYS[weekday - 1]} at ${at}` };
  const parts = [`${mode}${when[mode]}`];
  if (quiet)
    parts.push(`quiet ${quiet.from}-${quiet.to}${quiet.critical === 'waits' ? ' even for critical' : ''}`);
  if (pauseUntil) parts.push(`paused until ${pauseUntil}`);
  if (tellNothing) parts.push('also when nothing happened');
  return parts.join(', ');
}
