import { DAY } from './duration.ts';

/** How a day's calls of a metered API are spread over what is polled with it. */

/** The rest is kept for look-ups, for pages beyond the first and for people who ask. */
const SCHEDULED_SHARE = 0.8;

/**
 * Least time in milliseconds between two polls of a source with this weight, so that all of them together stay
 * within the day's calls. A source of twice the weight is polled twice as often.
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
