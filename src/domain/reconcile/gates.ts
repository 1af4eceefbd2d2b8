import type { Observation } from '../observation.ts';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** Compares two instants, or, when one of them is only a date, their dates. */
function later(a: string, b: string): boolean {
  if (a.length > DATE_LENGTH && b.length > DATE_LENGTH) return Date.parse(a) > Date.parse(b);
  return a.slice(0, DATE_LENGTH) > b.slice(0, DATE_LENGTH);
}

function momentsOf(observation: Observation): string[] {
  const entries = observation.dockets.flatMap((docket) => docket.entries);
  const moments = entries.flatMap((entry) => entry.enteredAt ?? []);
  if (moments.length > 0) return moments;
  const publications = observation.publications.flatMap(({ publishedOn }) => publishedOn ?? []);
  return [...entries.flatMap((entry) => entry.filedOn ?? []), ...publications];
}

function extreme(moments: readonly string[], wins: (a: string, b: string) => boolean): string | null {
  let found: string | null = null;
  for (const moment of moments) if (found === null || wins(moment, found)) found = moment;
  return found;
}

/** Newest moment an observation shows (an instant, or a date where the source has no times), or null. */
export function newestOf(observation: Observation): string | null {
  return extreme(momentsOf(observation), later);
}

export interface WindowReach {
  /** When the last good reading was built or received, ISO 8601. */
  lastGoodAt: string;
  /** Hours the window is known to reach back; null when nobody knows. */
  spanHours: number | null;
}

const HOUR_MS = 60 * 60 * 1000;

/**
 * The time in which items were lost between two readings of a window, or null. Items are lost when the oldest
 * item shown is newer than `previousNewest`, the newest of the last good reading. A quiet court looks the same:
 * when the window is known to reach back beyond the last good reading (`reach`), nothing is lost.
 */
export function windowGap(
  previousNewest: string | null,
  observation: Observation,
  reach?: WindowReach,
): { from: string; to: string } | null {
  if (observation.completeness !== 'window' || previousNewest === null) return null;
  const oldest = extreme(momentsOf(observation), (a, b) => later(b, a));
  if (oldest === null || !later(oldest, previousNewest)) return null;
  if (reach && reach.spanHours !== null && observation.builtAt !== null) {
    const agoMs = Date.parse(observation.builtAt) - Date.parse(reach.lastGoodAt);
    if (agoMs < reach.spanHours * HOUR_MS) return null;
  }
  return { from: previousNewest, to: oldest };
}

export const SUSPICIONS = ['no-items', 'shrank', 'went-back', 'stalled', 'truncated'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

export interface ReadingHistory {
  /** Item counts of the last good readings, newest last. */
  lastItems: readonly number[];
  /** Build date of the last good reading. */
  lastBuiltAt: string | null;
  /** Hours after which an unmoved build date is a stopped feed; null for sources that build only on news. */
  stalledAfterHours?: number | null;
}

export interface GateQuestion {
  observation: Observation;
  history: ReadingHistory;
  /** When the snapshot was received, ISO 8601; without it a stopped build date cannot be told. */
  seenAt?: string | null;
  /** Whether the reader met the end of the bytes before the end of the format. */
  truncated?: boolean;
}

export type GateAnswer = { ok: true } | { ok: false; reason: Suspicion; detail: string };

/** A source that showed so many items last time does not show none now. */
const MANY_ITEMS = 5;
/** A full reading with less than this share of the last one is broken. */
const PLAUSIBLE_SHARE = 0.5;
/** Feeds jitter by a minute for the same content. */
const BUILD_JITTER_MS = 2 * 60 * 1000;
/** After a day a window may honestly be empty. */
const WINDOW_EMPTIES_MS = 24 * HOUR_MS;

function countItems({ dockets, publications }: Observation): number {
  return dockets.reduce((count, docket) => count + docket.entries.length, publications.length);
}

function elapsedMs(from: string | null, to: string | null | undefined): number {
  return from === null || to === null || to === undefined ? Number.NaN : Date.parse(to) - Date.parse(from);
}

function suspectItems({ observation, history }: GateQuestion): GateAnswer | null {
  const last = history.lastItems.at(-1) ?? 0;
  const items = countItems(observation);
  if (last < MANY_ITEMS || items >= last) return null;
  const rested = elapsedMs(history.lastBuiltAt, observation.builtAt) >= WINDOW_EMPTIES_MS;
  if (items === 0 && !(observation.completeness === 'window' && rested)) {
    return { ok: false, reason: 'no-items', detail: `no items, where the last reading had ${last}` };
  }
  if (observation.completeness !== 'full' || items >= last * PLAUSIBLE_SHARE) return null;
  return { ok: false, reason: 'shrank', detail: `${items} items, where the last reading had ${last}` };
}

function suspectBuildDate({ observation, history, seenAt }: GateQuestion): GateAnswer | null {
  const { builtAt } = observation;
  if (builtAt === null || history.lastBuiltAt === null) return null;
  const moved = elapsedMs(history.lastBuiltAt, builtAt);
  if (moved < -BUILD_JITTER_MS) {
    return {
      ok: false,
      reason: 'went-back',
      detail: `built ${builtAt}, before the last one of ${history.lastBuiltAt}`,
    };
  }
  const stalledAfterMs = (history.stalledAfterHours ?? Number.NaN) * HOUR_MS;
  if (moved <= BUILD_JITTER_MS && elapsedMs(builtAt, seenAt) > stalledAfterMs) {
    return { ok: false, reason: 'stalled', detail: `built ${builtAt} and not since` };
  }
  return null;
}

/** Whether a reading may be believed at all, before anything is compared with it. */
export function sanityGate(question: GateQuestion): GateAnswer {
  if (question.truncated === true)
    return { ok: false, reason: 'truncated', detail: 'the body ends in the middle' };
  return suspectBuildDate(question) ?? suspectItems(question) ?? { ok: true };
}
