import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

const at = (second: number) => new Date(Date.UTC(2025, 0, 1, 0, 0, second));

describe('a rate limit', () => {
  it('lets so many tries through in any window of its length', () => {
    const limit = createRateLimit({ tries: 2, withinMs: 10_000 });
    expect([0, 4, 9, 11, 12, 15].map((second) => limit.take('a', at(second)))).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('counts each key apart and forgets after a success', () => {
    const limit = createRateLimit({ tries: 1, withinMs: 10_000 });
    expect([limit.take('a', at(0)), limit.take('b', at(0)), limit.take('a', at(1))]).toEqual([
      true,
      true,
      false,
    ]);
    limit.forget('a');
    expect(limit.take('a', at(2))).toBe(true);
  });

  it('keeps counting a key that never stops while a flood of others passes', () => {
    const limit = createRateLimit({ tries: 1, withinMs: 60_000 });
    limit.take('guesser', at(0));
    for (let nth = 0; nth < 30_000; nth += 1) {
      limit.take(`flood ${nth}`, at(1));
      if (nth % 1_000 === 0) expect(limit.take('guesser', at(1))).toBe(false);
    }
  });
});
