import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { createBackend, flushQueues } from '../../src/queue/backend.ts';
import { createHints } from '../../src/queue/hints.ts';
import { ensureTimetable, startSchedulers } from '../../src/queue/schedulers.ts';
import { type Bench, KINDS, openBench, openPollingMachine, recordLog } from './bench-of-queues.ts';

const { log } = recordLog();
const HOUR_MS = 3_600_000;

describe.each(KINDS)('machines that share a queue on %s', (kind) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(kind);
  });
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

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
    const { backend, hints, seen, start } = await openPollingMachine(bench);
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
    const { backend, hints, seen } = await openPollingMachine(bench);
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
