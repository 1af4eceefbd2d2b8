import { DelayedError, type Job, UnrecoverableError, type Worker } from 'bullmq';
import type { QueueBackend, QueueLog } from './backend.ts';
import { drain, type DrainOptions } from './drain.ts';
import { type Payload, QUEUES, type QueueName } from './queues.ts';

/** Fields for the log line of the job, or the wish to be called again: the host's slot is taken. */
export type HandlerResult = { delayUntil: Date } | { fields: object } | void;

export interface JobContext {
  /** Aborted when the process must end or the job was given to another worker. */
  signal: AbortSignal;
  /** 1 for the first try. */
  attempt: number;
}

export type Handlers = {
  [Name in QueueName]?: (payload: Payload<Name>, context: JobContext) => Promise<HandlerResult>;
};

export interface WorkersOptions {
  backend: QueueBackend;
  /** Queues without a handler get no worker in this process. */
  handlers: Handlers;
  log: QueueLog;
  /** Jobs at once per queue and process; defaults stand beside the queues. */
  concurrency?: Partial<Record<QueueName, number>>;
  /** How soon a job of a killed worker is noticed. */
  lockMs?: number;
}

export interface Workers {
  /**
   * Takes no more jobs, waits for the active ones, aborts their signals when the time is over, and leaves
   * those that do not end to be found as stalled by another worker. Idempotent.
   */
  close(deadlineMs?: number): Promise<void>;
  /** Test helper: resolves when no job waits or is active. */
  processAll(options?: DrainOptions): Promise<void>;
}

/** After an outage the jobs of all workers are taken for lost; twice this later they run again. */
const LOCK_MS = 15_000;
const CLOSE_DEADLINE_MS = 10_000;
const ABORT_GRACE_MS = 1_000;
/** A job lost this often with its worker is taken for the cause and left to the sweep. */
const STALLED_LIMIT = 3;
/** Their jobs come by timetable and would fill the log of an idle process. */
const QUIET: ReadonlySet<QueueName> = new Set(['tick', 'sweep']);

export async function startWorkers(options: WorkersOptions): Promise<Workers> {
  const names = Object.keys(options.handlers) as QueueName[];
  const active = new ActiveJobs();
  const workers = names.map((name) => startWorker(name, options, active));
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  let closed: Promise<void> | null = null;
  return {
    close: (deadlineMs = CLOSE_DEADLINE_MS) => (closed ??= closeWorkers(workers, active, deadlineMs)),
    processAll: (drainOptions) => drain(options.backend, workers, drainOptions),
  };
}

function startWorker(name: QueueName, options: WorkersOptions, active: ActiveJobs): Worker {
  const lockMs = options.lockMs ?? LOCK_MS;
  const worker = options.backend.worker(
    name,
    // BullMQ counts the parameters to learn whether the processor listens to the signal.
    (job, token, signal) => active.track(runJob({ name, options, job, token, signal })),
    {
      concurrency: options.concurrency?.[name] ?? QUEUES[name].concurrency,
      drainDelay: options.backend.idleWaitSeconds,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      maxStalledCount: STALLED_LIMIT,
    },
  );
  worker.on('error', (err) => options.log.error({ err, queue: name }, 'worker error'));
  worker.on('stalled', (job) =>
    options.log.warn({ queue: name, job }, 'job lost with its worker, taken up again'),
  );
  return worker;
}

interface Running {
  name: QueueName;
  options: WorkersOptions;
  job: Job;
  token: string | undefined;
  signal: AbortSignal | undefined;
}

async function runJob(running: Running): Promise<void> {
  const startedMs = performance.now();
  const line = {
    queue: running.name,
    job: running.job.id,
    attempt: running.job.attemptsMade + 1,
    ...ids(running.job),
  };
  const durationMs = () => Math.round(performance.now() - startedMs);
  const log = running.options.log;
  try {
    const result = await handle(running);
    if (result && 'delayUntil' in result) {
      log.debug({ ...line, until: result.delayUntil, durationMs: durationMs() }, 'job put off');
      await running.job.moveToDelayed(result.delayUntil.getTime(), running.token);
      throw new DelayedError();
    }
    const level = QUIET.has(running.name) ? 'debug' : 'info';
    log[level]({ ...line, ...(result ? result.fields : {}), durationMs: durationMs() }, 'job finished');
  } catch (err) {
    if (!(err instanceof DelayedError)) log.error({ ...line, err, durationMs: durationMs() }, 'job failed');
    throw err;
  }
}

async function handle({ name, options, job, signal }: Running): Promise<HandlerResult> {
  const payload = QUEUES[name].payload.safeParse(job.data);
  // Trying again cannot mend a payload, so the job fails at once and for good.
  if (!payload.success) throw new UnrecoverableError(`payload of ${name} refused: ${payload.error.message}`);
  const handler = options.handlers[name] as (payload: unknown, context: JobContext) => Promise<HandlerResult>;
  const context = { signal: signal ?? new AbortController().signal, attempt: job.attemptsMade + 1 };
  return handler(payload.data, context);
}

function ids(job: Job): object {
  return typeof job.data === 'object' && job.data !== null ? job.data : {};
}

/** Counts what runs, because BullMQ's own graceful close cannot be turned into a forced one later. */
class ActiveJobs {
  readonly #running = new Set<Promise<unknown>>();

  async track<T>(job: Promise<T>): Promise<T> {
    this.#running.add(job);
    try {
      return await job;
    } finally {
      this.#running.delete(job);
    }
  }

  /** True when all ended in time. */
  async settled(limitMs: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), limitMs);
    void Promise.allSettled(this.#running).then(() => resolve(true));
    const inTime = await promise;
    clearTimeout(timer);
    return inTime;
  }
}

async function closeWorkers(workers: Worker[], active: ActiveJobs, deadlineMs: number): Promise<void> {
  await Promise.all(workers.map((worker) => worker.pause(true)));
  let ended = await active.settled(deadlineMs);
  if (!ended) {
    for (const worker of workers) worker.cancelAllJobs('the process is ending');
    ended = await active.settled(ABORT_GRACE_MS);
  }
  await Promise.all(workers.map((worker) => worker.close(!ended)));
}
