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

/** A hold that ends when the test says so. */
function slowHold() {
  const held: (() => void)[] = [];
  return { soon: (callBack: () => void) => void held.push(callBack), end: () => held.shift()?.(), held };
}

describe('the log of outcomes', () => {
  it('writes the outcome of a lone sender at once', () => {
    const { write, writes } = slowWriter();
    void createOutcomeLog(write).record(1);
    expect(writes.map(({ outcomes }) => outcomes)).toEqual([[1]]);
  });

  it('writes together as soon as every sender has an outcome', async () => {
    const { write, writes } = slowWriter();
    const { soon } = slowHold();
    const log = createOutcomeLog(write, { senders: 3, soon });
    const all = Promise.all([1, 2, 3].map((outcome) => log.record(outcome)));
    expect(writes.map(({ outcomes }) => outcomes)).toEqual([[1, 2, 3]]);
    writes[0]?.end();
    await all;
  });

  it('holds an outcome only for so long when the other senders are slow', async () => {
    const { write, writes } = slowWriter();
    const hold = slowHold();
    const log = createOutcomeLog(write, { senders: 3, soon: hold.soon });
    const recorded = log.record(1);
    expect(writes).toEqual([]);
    hold.end();
    expect(writes.map(({ outcomes }) => outcomes)).toEqual([[1]]);
    writes[0]?.end();
    await recorded;
  });

  it('starts one hold for all that wait', () => {
    const { soon, held } = slowHold();
    const log = createOutcomeLog(slowWriter().write, { senders: 3, soon });
    void log.record(1);
    void log.record(2);
    expect(held.length).toBe(1);
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

  it('holds what came while it was writing when it is not of every sender', async () => {
    const { write, writes } = slowWriter();
    const hold = slowHold();
    const log = createOutcomeLog(write, { senders: 2, soon: hold.soon });
    const first = [log.record(1), log.record(2)];
    const late = log.record(3);
    writes[0]?.end();
    await Promise.all(first);
    await turn();
    expect(writes.length).toBe(1);
    hold.end();
    expect(writes[1]?.outcomes).toEqual([3]);
    writes[1]?.end();
    await late;
  });

  it('writes nothing when a hold ends after its outcomes went with the others', async () => {
    const { write, writes } = slowWriter();
    const hold = slowHold();
    const log = createOutcomeLog(write, { senders: 2, soon: hold.soon });
    const both = [log.record(1), log.record(2)];
    writes[0]?.end();
    await Promise.all(both);
    hold.end();
    expect(writes.length).toBe(1);
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
    await createOutcomeLog(write, { pausesMs: [0, 0] }).record(7);
    expect(kept).toEqual([7]);
  });

  it('says so when it gives up, and goes on with what comes later', async () => {
    let broken = true;
    const write = async () => {
      if (broken) throw new Error('gone');
    };
    const log = createOutcomeLog(write, { pausesMs: [0] });
    await expect(log.record(1)).rejects.toThrow('gone');
    broken = false;
    await expect(log.record(2)).resolves.toBeUndefined();
  });
});
