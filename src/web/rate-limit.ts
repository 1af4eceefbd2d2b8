/** Counts tries per key within a sliding window, in this process. Bounded, whatever is thrown at it. */

const MOST_KEYS = 10_000;

export interface RateLimit {
  /** Counts one try; false when there were too many already. */
  take(key: string, now: Date): boolean;
  /** A success forgets the failures before it. */
  forget(key: string): void;
}

export function createRateLimit(limit: { tries: number; withinMs: number }): RateLimit {
  const tries = new Map<string, number[]>();
  return {
    take(key, now) {
      const since = now.getTime() - limit.withinMs;
      const recent = (tries.get(key) ?? []).filter((at) => at > since);
      tries.delete(key);
      if (tries.size >= MOST_KEYS) tries.delete(tries.keys().next().value ?? '');
      if (recent.length >= limit.tries) {
        tries.set(key, recent);
        return false;
      }
      tries.set(key, [...recent, now.getTime()]);
      return true;
    },
    forget: (key) => void tries.delete(key),
  };
}
