import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is not null, at most for `limitMs`; null when the time is over. Uses the
 * monotonic clock, so a corrected wall clock neither shortens nor prolongs it.
 */
export async function waitFor<T>(
  ask: () => Promise<T | null> | T | null,
  limitMs: number,
  everyMs = 20,
): Promise<T | null> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() >= deadline) return null;
    await pause(everyMs);
  }
}
