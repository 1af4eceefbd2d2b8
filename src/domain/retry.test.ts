import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from './duration.ts';
import { MAX_ATTEMPTS, nextAttempt } from './retry.ts';

const PASSING = { permanent: false, retryAfterMs: null };

describe('when a delivery is tried again', () => {
  it('ends at once when trying again cannot help', () => {
    expect(nextAttempt(1, { permanent: true, retryAfterMs: null }, 0.5)).toEqual({ kind: 'dead' });
  });

  it.each([
    [1, 30 * SECOND],
    [2, 2 * MINUTE],
    [3, 10 * MINUTE],
    [7, 4 * HOUR],
    [17, 4 * HOUR],
  ])('waits after attempt %i', (attempts, delayMs) => {
    expect(nextAttempt(attempts, PASSING, 0.5)).toEqual({ kind: 'retry', delayMs });
  });

  it('waits at least as long as the server asked', () => {
    expect(nextAttempt(1, { permanent: false, retryAfterMs: HOUR }, 0)).toEqual({
      kind: 'retry',
      delayMs: HOUR,
    });
  });

  it('is dead after the last attempt, after about two days', () => {
    expect(nextAttempt(MAX_ATTEMPTS, PASSING, 0.5)).toEqual({ kind: 'dead' });
    let waited = 0;
    for (let attempts = 1; attempts < MAX_ATTEMPTS; attempts += 1) {
      const next = nextAttempt(attempts, PASSING, 0.5);
      waited += next.kind === 'retry' ? next.delayMs : 0;
    }
    expect(waited).toBeGreaterThan(36 * HOUR);
    expect(waited).toBeLessThan(72 * HOUR);
  });
});
