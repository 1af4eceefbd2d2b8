import { describe, expect, it } from 'vitest';
import { claimAhead } from './claim-ahead.ts';

/** Claims that are answered when the test says so. */
function slowClaims() {
  const asked: { answer: (items: number[]) => void; fail: (error: Error) => void }[] = [];
  const claim = () =>
    new Promise<number[]>((resolve, reject) => void asked.push({ answer: resolve, fail: reject }));
  return { claim, asked };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Claims that are answered at once, one list after the other, then with nothing. */
function claimsOf(...lists: number[][]) {
  return async () => lists.shift() ?? [];
}

async function all(claimed: ReturnType<typeof claimAhead<number>>): Promise<number[]> {
  const taken: number[] = [];
  for (let item = await claimed.next(); item; item = await claimed.next()) taken.push(item);
  return taken;
}

describe('work claimed ahead', () => {
  it('is handed out once and in order until a claim finds nothing', async () => {
    const claimed = claimAhead(claimsOf([1, 2, 3], [4], [5, 6]), { ahead: 2 });
    expect(await all(claimed)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(claimed.exhausted).toBe(true);
  });

  it('is shared by all who take it', async () => {
    const claimed = claimAhead(claimsOf([1, 2, 3], [4, 5]), { ahead: 2 });
    const taken = await Promise.all([all(claimed), all(claimed), all(claimed)]);
    expect(taken.flat().toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  });

  it('asks for more while there is still work, and for one thing at a time', async () => {
    const { claim, asked } = slowClaims();
    const claimed = claimAhead(claim, { ahead: 2 });
    const first = claimed.next();
    asked[0]?.answer([1, 2, 3]);
    expect(await first).toBe(1);
    expect(await claimed.next()).toBe(2);
    expect(asked.length).toBe(1);
    expect(await claimed.next()).toBe(3);
    const fourth = claimed.next();
    const fifth = claimed.next();
    expect(asked.length).toBe(2);
    asked[1]?.answer([4, 5]);
    expect(await Promise.all([fourth, fifth])).toEqual([4, 5]);
  });

  it('tells of every claim before its work is taken', async () => {
    const told: number[] = [];
    const claimed = claimAhead(claimsOf([1, 2], [3]), {
      ahead: 1,
      onClaimed: (items) => void told.push(...items),
    });
    await claimed.next();
    expect(told).toEqual([1, 2]);
  });

  it('is given back where it was not taken, and what is claimed just then as well', async () => {
    const { claim, asked } = slowClaims();
    const claimed = claimAhead(claim, { ahead: 5 });
    const first = claimed.next();
    asked[0]?.answer([1, 2]);
    await first;
    const second = claimed.next();
    expect(await second).toBe(2);
    const left = claimed.end();
    asked[1]?.answer([3, 4]);
    expect(await left).toEqual([3, 4]);
    expect(await claimed.next()).toBeUndefined();
    expect(claimed.exhausted).toBe(false);
  });

  it('that cannot be claimed ends the work after what was claimed before', async () => {
    const { claim, asked } = slowClaims();
    const claimed = claimAhead(claim, { ahead: 5 });
    const first = claimed.next();
    asked[0]?.answer([1, 2]);
    expect(await first).toBe(1);
    const second = claimed.next();
    asked[1]?.fail(new Error('database gone'));
    expect(await second).toBe(2);
    await turn();
    expect(await claimed.next()).toBeUndefined();
    expect(claimed.fault?.message).toBe('database gone');
    expect(asked.length).toBe(2);
  });
});
