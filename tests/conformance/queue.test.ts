import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createHints } from '../../src/queue/hints.ts';
import {
  type Bench,
  type During,
  KINDS,
  openBench,
  openPollingMachine,
  recordLog,
} from './bench-of-queues.ts';

const { log } = recordLog();
const HOUR_MS = 3_600_000;

test.runIf(KINDS.length === 1)('Redis is left out: no redis-server on the path', (context) => context.skip());

describe.each(KINDS)('the queue on %s', (kind) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(kind);
  });
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  const pollingMachine = (during?: During) => openPollingMachine(bench, during);

  test('hints of one source wait as one job, hints of others beside it', async () => {
    const { hints, seen, start } = await pollingMachine();
    for (const source of ['a:1', 'b', 'a:1', 'a:1']) await hints.poll(source);
    await (await start()).processAll();
    expect(seen.sort()).toEqual(['a:1', 'b']);
  });

  test('the same id in another queue is another job', async () => {
    const backend = await bench.machine();
    const hints = createHints(backend, log);
    await hints.poll('email');
    await hints.deliver('email');
    await hints.dispatch('email');
    const seen: string[] = [];
    const workers = await bench.work(backend, {
      poll: async () => void seen.push('poll'),
      deliver: async () => void seen.push('deliver'),
      dispatch: async () => void seen.push('dispatch'),
    });
    await workers.processAll();
    expect(seen.sort()).toEqual(['deliver', 'dispatch', 'poll']);
  });

  test('hints given while the job is active lead to exactly one more run', async () => {
    const { hints, seen, start } = await pollingMachine(async (source, run) => {
      if (run > 1) return;
      await hints.poll(source);
      await hints.poll(source);
    });
    await hints.poll('a');
    await (await start()).processAll();
    expect(seen).toEqual(['a', 'a']);
  });

  test('a finished job leaves the way free for the next hint', async () => {
    const { hints, seen, start } = await pollingMachine();
    const workers = await start();
    for (let round = 0; round < 3; round += 1) {
      await hints.poll('a');
      await workers.processAll();
    }
    expect(seen).toEqual(['a', 'a', 'a']);
  });

  test('a hint for later does not swallow a hint for now', async () => {
    const { hints, seen, start } = await pollingMachine();
    await hints.poll('a', HOUR_MS);
    await hints.poll('a');
    const workers = await start();
    await workers.processAll();
    expect(seen).toEqual(['a']);
    await workers.processAll({ promoteDelayed: true });
    expect(seen).toEqual(['a', 'a']);
  });

  test('later hints join a batch without pushing it back', async () => {
    const backend = await bench.machine();
    const hints = createHints(backend, log);
    await hints.dispatch('7', HOUR_MS);
    await hints.dispatch('7', 2 * HOUR_MS);
    const waiting = await backend.queue('dispatch').getDelayed();
    expect(waiting.map((job) => job.delay)).toEqual([HOUR_MS]);
  });

  test('delayed jobs come in the order of their time', async () => {
    const done = Promise.withResolvers<void>();
    const backend = await bench.machine();
    const hints = createHints(backend, log);
    const start = systemClock().getTime();
    const until = (afterMs: number) => start + afterMs - systemClock().getTime();
    await hints.poll('third', until(600));
    await hints.poll('first', until(400));
    await hints.poll('second', until(500));
    const seen: string[] = [];
    const poll = async ({ source }: { source: string }) => {
      seen.push(source);
      if (seen.length === 3) done.resolve();
    };
    await bench.work(backend, { poll }, { concurrency: { poll: 1 } });
    await done.promise;
    expect(seen).toEqual(['first', 'second', 'third']);
  });

  test('a job put off consumes no attempt', async () => {
    const backend = await bench.machine();
    const attempts: number[] = [];
    const workers = await bench.work(backend, {
      poll: async (_, { attempt }) => {
        attempts.push(attempt);
        return attempts.length < 6 ? { delayUntil: new Date(systemClock().getTime() + HOUR_MS) } : undefined;
      },
    });
    await createHints(backend, log).poll('a');
    await workers.processAll({ promoteDelayed: true });
    expect(attempts).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await backend.queue('poll').getFailedCount()).toBe(0);
  });

  test('a job put off is not made two by further hints', async () => {
    const { hints, backend } = await pollingMachine();
    let runs = 0;
    const workers = await bench.work(backend, {
      poll: async () => {
        runs += 1;
        return runs === 1 ? { delayUntil: new Date(systemClock().getTime() + HOUR_MS) } : undefined;
      },
    });
    await hints.poll('a');
    await workers.processAll();
    await hints.poll('a');
    await workers.processAll({ promoteDelayed: true });
    expect(runs).toBe(2);
  });

  test('a thrown error is tried again, then kept as failed and in nobody’s way', async () => {
    let broken = true;
    const { hints, backend, seen, start } = await pollingMachine(() => {
      if (broken) throw new Error('a bug');
    });
    await hints.poll('a');
    const workers = await start();
    await workers.processAll({ promoteDelayed: true });
    expect(seen).toHaveLength(3);
    expect((await backend.queue('poll').getFailed()).map((job) => job.failedReason)).toEqual(['a bug']);
    broken = false;
    await hints.poll('a');
    await workers.processAll();
    expect(seen).toHaveLength(4);
  });

  test('a payload of another shape fails at the boundary and is not tried again', async () => {
    const { backend, seen, start } = await pollingMachine();
    await backend.queue('poll').add('poll', { source: 5 }, { attempts: 3 });
    await (await start()).processAll({ promoteDelayed: true });
    const [failed] = await backend.queue('poll').getFailed();
    expect(seen).toEqual([]);
    expect(failed?.failedReason).toMatch(/payload of poll refused/);
    expect(failed?.attemptsMade).toBe(1);
  });

  test('every finished job leaves one line with its id, its fields and its time', async () => {
    const backend = await bench.machine();
    const recorded = recordLog();
    const workers = await bench.work(
      backend,
      { poll: async () => ({ fields: { changes: 2 } }) },
      { log: recorded.log },
    );
    await createHints(backend, log).poll('a');
    await workers.processAll();
    expect(recorded.lines).toEqual([
      expect.objectContaining({
        queue: 'poll',
        source: 'a',
        changes: 2,
        attempt: 1,
        message: 'job finished',
      }),
    ]);
    expect(recorded.lines[0]?.durationMs).toEqual(expect.any(Number));
  });
});
