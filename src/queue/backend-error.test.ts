import { describe, expect, test } from 'vitest';
import { type Patience, untilReachable, withoutCredentials } from './backend-error.ts';

function patience(withinMs: number): Patience & { said: string[] } {
  const said: string[] = [];
  const say = (_: object, message: string) => void said.push(message);
  const log = { debug: say, info: say, warn: say, error: say };
  return { what: 'redis://there', remedy: 'Start it.', withinMs, log, said };
}

describe('waiting for the queue', () => {
  test('goes on as soon as it is there, and says once that it waits', async () => {
    const given = patience(10_000);
    let tries = 0;
    await untilReachable(async () => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
    }, given);
    expect(tries).toBe(3);
    expect(given.said).toEqual(['waiting for the queue']);
  });

  test('ends with the last fault, its cause and a remedy', async () => {
    const cause = new Error('connect ECONNREFUSED');
    await expect(untilReachable(() => Promise.reject(cause), patience(0))).rejects.toMatchObject({
      message: 'The queue on redis://there cannot be used: connect ECONNREFUSED',
      remedy: 'Start it.',
      cause,
    });
  });

  test('names a fault that has no words of its own', async () => {
    await expect(untilReachable(() => Promise.reject(new AggregateError([])), patience(0))).rejects.toThrow(
      /cannot be used: AggregateError/,
    );
  });
});

describe('an address in a message', () => {
  test.each([
    ['postgres://crier:secret@db.internal:5432/crier?sslmode=require', 'postgres://db.internal:5432/crier'],
    ['rediss://:secret@cache:6380/2', 'rediss://cache:6380/2'],
    ['secret', 'an address that is no URL'],
  ])('%s is shown as %s', (url, shown) => {
    expect(withoutCredentials(url)).toBe(shown);
  });
});
