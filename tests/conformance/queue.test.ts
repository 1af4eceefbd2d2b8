import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createBackend, flushQueues } from '../../src/queue/backend.ts';
import { createHints } from '../../src/queue/hints.ts';
import { ensureTimetable, startSchedulers } from '../../src/queue/schedulers.ts';
import { type Bench, openBench, recordLog } from './bench-of-queues.ts';
import { hasRedis } from './redis-server.ts';

const KINDS = hasRedis || process.env.CI ? (['postgres', 'redis'] as const) : (['postgres'] as const);
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

  /** A machine whose poll handler writes down what it was given. */
  async function pollingMachine(during: (source: string, run: number) => Promise<void> | void = () => {}) {
    const backend = await bench.machine();
    const hints = createHints(backend, log);
    const seen: string[] = [];
    const start = () =>
      bench.work(backend, {
        poll: async ({ source }) => {
          seen.push(source);
          await during(source, seen.length);
        },
      });
    return { backend, hints, seen, start };
  }

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

  test('two machines with one timetable run each of its jobs once', async () => {
    const recorded = recordLog();
    const five = Promise.withResolvers<void>();
    let runs = 0;
    for (const backend of [await bench.machine(), await bench.machine()]) {
      await ensureTimetable(backend, { tick: { everyMs: 100 } }, systemClock());
      const tick = async () => void ((runs += 1) === 5 && five.resolve());
      await bench.work(backend, { tick }, { log: recorded.log });
    }
    await five.promise;
    const jobs = recorded.lines.filter((line) => line.queue === 'tick').map((line) => line.job);
    expect(jobs.length).toBeGreaterThanOrEqual(4);
    expect(new Set(jobs).size).toBe(jobs.length);
  });

  test('looking after the timetable again changes nothing', async () => {
    const backend = await bench.machine();
    const timetable = { tick: { everyMs: HOUR_MS }, maintain: { cron: '17 8 * * *' } };
    const state = async () => [
      await backend.queue('tick').getJobSchedulers(),
      await backend.queue('maintain').getDelayed(),
    ];
    await ensureTimetable(backend, timetable, systemClock());
    const before = JSON.stringify(await state());
    await ensureTimetable(backend, timetable, systemClock());
    expect(JSON.stringify(await state())).toBe(before);
  });

  test('a changed timetable replaces the old one, and what is gone is removed', async () => {
    const backend = await bench.machine();
    await ensureTimetable(
      backend,
      { tick: { everyMs: HOUR_MS }, sweep: { everyMs: HOUR_MS } },
      systemClock(),
    );
    await ensureTimetable(backend, { tick: { everyMs: 2 * HOUR_MS } }, systemClock());
    const every = (await backend.queue('tick').getJobSchedulers()).map((scheduler) => scheduler.every);
    expect(every).toEqual([2 * HOUR_MS]);
    expect(await backend.queue('sweep').getJobSchedulers()).toEqual([]);
    expect(await backend.queue('sweep').getDelayedCount()).toBe(0);
  });

  test('a flushed queue works on as soon as hints and timetable come again', async () => {
    const { backend, hints, seen, start } = await pollingMachine();
    const workers = await start();
    const schedulers = await startSchedulers(backend, { log, clock: systemClock });
    schedulers.stop();
    await hints.poll('a', HOUR_MS);
    await flushQueues(backend);
    expect(await backend.queue('tick').getJobSchedulers()).toEqual([]);
    await ensureTimetable(backend, { tick: { everyMs: HOUR_MS } }, systemClock());
    await hints.poll('a');
    await hints.poll('a', HOUR_MS);
    await workers.processAll({ promoteDelayed: true });
    expect(seen).toEqual(['a', 'a']);
    expect(await backend.queue('tick').getJobSchedulers()).toHaveLength(1);
  });

  test('the job of a killed process is taken up by another', async () => {
    const lockMs = 500;
    const address = JSON.stringify({ ...bench.address, lockMs });
    const child = spawn(process.execPath, [join(import.meta.dirname, 'worker-that-hangs.ts'), address], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const backend = await bench.machine();
    await createHints(backend, log).poll('a');
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const taken = Promise.withResolvers<string>();
    await bench.work(backend, { poll: async ({ source }) => taken.resolve(source) }, { lockMs });
    expect(await taken.promise).toBe('a');
  });

  test('closing lets the active job finish and starts no other', async () => {
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const { backend, hints, seen } = await pollingMachine();
    const poll = async ({ source }: { source: string }) => {
      started.resolve();
      await finish.promise;
      seen.push(source);
    };
    const workers = await bench.work(backend, { poll }, { concurrency: { poll: 1 } });
    await hints.poll('a');
    await hints.poll('b');
    await started.promise;
    const closed = workers.close();
    finish.resolve();
    await closed;
    expect(seen).toEqual(['a']);
    expect(await backend.queue('poll').getJobCounts('active', 'waiting')).toEqual({ active: 0, waiting: 1 });
  });

  test('a job that outlasts the deadline hears of it, and is left to another worker if it will not end', async () => {
    const started = Promise.withResolvers<AbortSignal>();
    const backend = await bench.machine();
    const never = async (_: unknown, { signal }: { signal: AbortSignal }) => {
      started.resolve(signal);
      await new Promise(() => {});
    };
    const workers = await bench.work(backend, { poll: never }, { lockMs: 1_000 });
    await createHints(backend, log).poll('a');
    const signal = await started.promise;
    await workers.close(0);
    expect(signal.aborted).toBe(true);
    const taken = Promise.withResolvers<string>();
    await bench.work(
      await bench.machine(),
      { poll: async ({ source }) => taken.resolve(source) },
      { lockMs: 1_000 },
    );
    expect(await taken.promise).toBe('a');
  });

  test('a hint to a queue that is gone is logged, not thrown', async () => {
    const backend = await bench.machine();
    const recorded = recordLog();
    const hints = createHints(backend, recorded.log);
    await hints.poll('a');
    await backend.close();
    await hints.poll('a');
    expect(recorded.lines.at(-1)).toMatchObject({ level: 'warn', queue: 'poll', id: 'a' });
  });

  test('a backend out of reach is refused with a remedy and without its password', async () => {
    const address =
      kind === 'redis'
        ? { redisUrl: 'redis://:hunter2@127.0.0.1:1', connection: {} }
        : { redisUrl: null, connection: { url: 'postgres://crier:hunter2@127.0.0.1:1/crier' } };
    const refused = createBackend({ ...address, log, connectWithinMs: 0 });
    await expect(refused).rejects.toMatchObject({
      name: 'QueueBackendError',
      remedy: expect.stringMatching(/_URL/),
    });
    await expect(refused).rejects.not.toThrow(/hunter2/);
  });
});
