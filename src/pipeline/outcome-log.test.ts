import { describe, expect, it } from 'vitest';
import { createOutcomeLog } from './outcome-log.ts';

/** A writer that finishes when the test says so. */
function slowWriter() {
  const writes: { outcomes: readonly number[]; end: (error?: Error) => void }[] = [];
  const write = (outcomes: readonly number[]) =>
    new Promise<void>((resolve, reject) => {
      writes.push({ outcomes, end: (error) => (error ? reject(error) : resolve()) });
    });
  return { write, writes };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the log of outcomes', () => {
  it('writes the first outcome at once', () => {
    const { write, writes } = slowWriter();
    void createOutcomeLog(write).record(1);
    expect(writes.map(({ outcomes }) => outcomes)).toEqual([[1]]);
  });

  it('writes together what came while it was writing', async () => {
    const { write, writes } = slowWriter();
    const log = createOutcomeLog(write);
    const all = Promise.all([1, 2, 3].map((outcome) => log.record(outcome)));
    writes[0]?.end();
    await turn();
    expect(writes.map(({ outcomes }) => outcomes)).toEqual([[1], [2, 3]]);
    writes[1]?.end();
    await all;
  });

  it('resolves only when the outcome is written', async () => {
    const { write, writes } = slowWriter();
    let written = false;
    const recorded = createOutcomeLog(write)
      .record(1)
      .then(() => (written = true));
    await turn();
    expect(written).toBe(false);
    writes[0]?.end();
    await recorded;
    expect(written).toBe(true);
  });

  it('tries again while the database is away', async () => {
    const faults = [new Error('terminating connection'), new Error('connection refused')];
    const kept: number[] = [];
    const write = async (outcomes: readonly number[]) => {
      const fault = faults.shift();
      if (fault) throw fault;
      kept.push(...outcomes);
    };
    await createOutcomeLog(write, [0, 0]).record(7);
    expect(kept).toEqual([7]);
  });

  it('says so when it gives up, and goes on with what comes later', async () => {
    let broken = true;
    const write = async () => {
      if (broken) throw new Error('gone');
    };
    const log = createOutcomeLog(write, [0]);
    await expect(log.record(1)).rejects.toThrow('gone');
    broken = false;
    await expect(log.record(2)).resolves.toBeUndefined();
  });
});
