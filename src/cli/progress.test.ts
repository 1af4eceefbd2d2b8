import { describe, expect, it } from 'vitest';
import { createProgress, showProgress } from './progress.ts';

/** A screen that keeps what is written to it, and a clock that is moved by hand. */
function watched(isTTY: boolean) {
  const written: string[] = [];
  let nowMs = 0;
  const screen = { isTTY, write: (text: string) => written.push(text) };
  const progress = createProgress('entries', screen, () => new Date(nowMs));
  const after = (ms: number, count: number) => {
    nowMs += ms;
    progress.add(count);
  };
  return { written, progress, after };
}

describe('progress', () => {
  it('says once a second at most how much is done, and how fast', () => {
    const { written, after } = watched(true);
    for (let piece = 0; piece < 250; piece += 1) after(10, 300);
    expect(written).toEqual([
      '\r\u001B[K30,000 entries, 30,000 a second',
      '\r\u001B[K60,000 entries, 30,000 a second',
    ]);
  });

  it('leaves a clean line for what comes next', () => {
    const { written, after, progress } = watched(true);
    after(1_000, 5);
    progress.end();
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  it('says nothing of work that takes less than a second', () => {
    const { written, after, progress } = watched(true);
    after(999, 5);
    progress.end();
    expect(written).toEqual([]);
  });

  it('says nothing where no person looks: in a log or a pipe', () => {
    const { written, after, progress } = watched(false);
    after(5_000, 5);
    progress.end();
    expect(written).toEqual([]);
  });

  it('hands every value on in order', async () => {
    async function* values() {
      yield* [1, 2, 3];
    }
    const seen = [];
    for await (const value of showProgress('values', values())) seen.push(value);
    expect(seen).toEqual([1, 2, 3]);
  });
});
