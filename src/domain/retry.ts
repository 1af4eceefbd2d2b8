import { HOUR, MINUTE, SECOND } from './duration.ts';

/** When a delivery is tried again. The last step repeats until the attempts are used up. */
const STEPS_MS = [30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];
/** With the steps above this spans a little over two days, as long as mail servers queue. */
export const MAX_ATTEMPTS = 18;

export type NextAttempt = { kind: 'retry'; delayMs: number } | { kind: 'dead' };

/** `attempts` counts those made, this one included. A permanent refusal ends at once. */
export function nextAttempt(
  attempts: number,
  failure: { permanent: boolean; retryAfterMs: number | null },
  random: number,
): NextAttempt {
  if (failure.permanent || attempts >= MAX_ATTEMPTS) return { kind: 'dead' };
  const step = STEPS_MS[Math.min(attempts - 1, STEPS_MS.length - 1)] ?? HOUR;
  const jittered = Math.round(step * (0.8 + random * 0.4));
  return { kind: 'retry', delayMs: Math.max(jittered, failure.retryAfterMs ?? 0) };
}
