import { DAY } from './duration.ts';

/** How a day's calls of a metered API are spread over what is polled with it. */

/** The rest is kept for look-ups, for pages beyond the first and for people who ask. */
const SCHEDULED_SHARE = 0.8;

/** What a call asks: the entries of one docket, what changed in many, or the heads of many. */
export type Asks = 'entries' | 'news' | 'heads';

/**
 * How the calls are shared between them. With many dockets one question about all of them finds news soonest; a few
 * are read more often each by itself, which also shows entries without a document.
 */
const SHARES: Record<'few' | 'many', Record<Asks, number>> = {
  few: { entries: 0.85, news: 0.1, heads: 0.05 },
  many: { entries: 0.35, news: 0.6, heads: 0.05 },
};
const FEW = 2;

export interface Rationed {
  id: string;
  weight: number;
  asks: Asks;
  /** Newest court day known of its docket. */
  newestOn?: string | null;
}

/** Days without a filing after which a docket gets a half, and then a quarter of its share. */
const RESTING = [
  { days: 120, share: 0.25 },
  { days: 30, share: 0.5 },
];

/** Where a case moves, the next filing is near; a docket of which nothing is known is taken for one that moves. */
export function shareOf({ weight, newestOn = null }: Omit<Rationed, 'id' | 'asks'>, now: Date): number {
  const restedDays = newestOn === null ? 0 : (now.getTime() - Date.parse(newestOn)) / DAY;
  return weight * (RESTING.find(({ days }) => restedDays > days)?.share ?? 1);
}

/** Least time between two polls of each source, so that all of them together stay within the day's calls. */
export function rationsOf(
  sources: readonly Rationed[],
  callsPerDay: number,
  now: Date,
): { id: string; leastMs: number }[] {
  const alone = sources.filter(({ asks }) => asks === 'entries');
  const shares = SHARES[alone.length <= FEW ? 'few' : 'many'];
  return sources.map((source) => {
    const { id, asks } = source;
    const alike = sources.filter((other) => other.asks === asks);
    const all = alike.reduce((sum, other) => sum + shareOf(other, now), 0);
    return { id, leastMs: rationedIntervalMs(shareOf(source, now), all, callsPerDay * shares[asks]) };
  });
}

/**
 * Least time in milliseconds between two polls of a source with this weight, so that all of its kind together stay
 * within their calls. A source of twice the weight is polled twice as often.
 */
export function rationedIntervalMs(weight: number, allWeights: number, callsPerDay: number): number {
  if (weight <= 0 || allWeights <= 0) return DAY;
  return Math.ceil((DAY * allWeights) / (weight * callsPerDay * SCHEDULED_SHARE));
}

export interface Turn {
  weight: number;
  lastCheckedAt: Date | null;
}

/** Whose turn it is when calls are short: by weight and by how long it went unchecked. Highest first. */
export function byTurn<T extends Turn>(sources: readonly T[], now: Date): T[] {
  const score = ({ weight, lastCheckedAt }: Turn) =>
    lastCheckedAt === null ? Infinity : weight * (now.getTime() - lastCheckedAt.getTime());
  return sources
    .map((source) => ({ source, score: score(source) }))
    .toSorted((a, b) => (a.score === b.score ? b.source.weight - a.source.weight : b.score - a.score))
    .map(({ source }) => source);
}
