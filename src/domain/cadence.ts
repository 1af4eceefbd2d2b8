import { inCourtHours } from './court-hours.ts';
import { DAY, HOUR, MINUTE } from './duration.ts';

/** When a source is polled next: a pure function of what it is, what it did and what time it is at the court. */

export interface CadenceState {
  kind: 'court-feed' | 'docket' | 'agency' | 'article' | 'inbox';
  /** Set by the operator; honoured as it is. */
  everyMs: number | null;
  /** Least time between polls on average, where calls are metered; null elsewhere. */
  leastMs?: number | null;
  failures: number;
  lastChangedAt: Date | null;
  /** When the thing polled was first seen; an article is watched less as it ages. */
  since: Date | null;
  timezone: string;
}

/** What the server said about when to come back; null when it said nothing. */
export interface CadenceHints {
  retryAfterMs: number | null;
  crawlDelayMs: number | null;
}

const BASE_MS = {
  'court-feed': 5 * MINUTE,
  docket: 15 * MINUTE,
  agency: 10 * MINUTE,
  article: 2 * HOUR,
  inbox: DAY,
};
const QUIET_FACTOR = 4;
const COURT_HOURS_RATION = 0.75;
const QUIET_RATION = 3;
const BACK_OFF_CAP_MS = 6 * HOUR;
const ARTICLE_AGES = [
  { olderThanMs: 30 * DAY, everyMs: 7 * DAY },
  { olderThanMs: 3 * DAY, everyMs: DAY },
  { olderThanMs: 0, everyMs: 2 * HOUR },
];

/** Delay until the next poll in milliseconds. `random` is in [0, 1) and spreads sources over ten per cent. */
export function nextPollDelayMs(state: CadenceState, hints: CadenceHints, now: Date, random: number): number {
  const interval = state.failures > 0 ? backOffMs(state, random) : spread(intervalMs(state, now), random);
  return Math.max(interval, hints.retryAfterMs ?? 0, hints.crawlDelayMs ?? 0);
}

function intervalMs(state: CadenceState, now: Date): number {
  if (state.everyMs !== null) return state.everyMs;
  return Math.max(freeIntervalMs(state, now), rationMs(state, now));
}

/**
 * A ration is an average over the week: it is spent faster in court hours, which are half of it, and slower at
 * night and at weekends.
 */
function rationMs({ leastMs, timezone }: CadenceState, now: Date): number {
  if (leastMs === null || leastMs === undefined) return 0;
  return inCourtHours(now, timezone) ? leastMs * COURT_HOURS_RATION : leastMs * QUIET_RATION;
}

function freeIntervalMs(state: CadenceState, now: Date): number {
  if (state.kind === 'article') return articleIntervalMs(state, now);
  const base = BASE_MS[state.kind];
  const recent = state.lastChangedAt !== null && now.getTime() - state.lastChangedAt.getTime() < HOUR;
  if (recent) return base / 2;
  return inCourtHours(now, state.timezone) ? base : base * QUIET_FACTOR;
}

function articleIntervalMs(state: CadenceState, now: Date): number {
  const age = state.since ? now.getTime() - state.since.getTime() : 0;
  return ARTICLE_AGES.find((step) => age >= step.olderThanMs)?.everyMs ?? BASE_MS.article;
}

/** A source that fails keeps being tried: the interval doubles up to six hours and never ends. */
function backOffMs(state: CadenceState, random: number): number {
  const base = Math.min(state.everyMs ?? BASE_MS[state.kind], 5 * MINUTE);
  const grown = Math.min(base * 2 ** Math.min(state.failures - 1, 12), BACK_OFF_CAP_MS);
  return grown * (0.5 + random / 2);
}

function spread(ms: number, random: number): number {
  return Math.round(ms * (0.95 + random / 10));
}
