import type { Queue, RepeatOptions } from 'bullmq';
import type { Clock } from '../clock.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import type { QueueBackend, QueueLog } from './backend.ts';
import type { QueueName } from './queues.ts';

export type Timetable = Partial<Record<QueueName, { everyMs: number } | { cron: string }>>;

/** Maintenance comes at an odd minute of the American night, when courts file least. */
export const TIMETABLE: Timetable = {
  tick: { everyMs: 15 * SECOND },
  sweep: { everyMs: MINUTE },
  maintain: { cron: '17 8 * * *' },
};

export interface Schedulers {
  /** Stops looking after the timetable; the queue keeps it for the other machines. */
  stop(): void;
}

/** A flushed queue has lost its timetable, so every process looks after it. */
const LOOK_EVERY_MS = 30 * SECOND;
const TIMED_QUEUES = ['tick', 'sweep', 'maintain'] as const satisfies readonly QueueName[];

export interface SchedulerOptions {
  log: QueueLog;
  clock: Clock;
  timetable?: Timetable;
  /** How often the timetable is looked after. */
  lookEveryMs?: number;
}

/** Sets the timetable up and keeps it up. Any number of machines may do so; each job still comes once. */
export async function startSchedulers(backend: QueueBackend, options: SchedulerOptions): Promise<Schedulers> {
  const ensure = () => ensureTimetable(backend, options.timetable ?? TIMETABLE, options.clock());
  await ensure();
  const timer = setInterval(() => {
    ensure().catch((err: unknown) => options.log.warn({ err }, 'timetable could not be checked'));
  }, options.lookEveryMs ?? LOOK_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Writes only what is missing, changed or stuck, and removes what is no longer in the timetable. */
export async function ensureTimetable(backend: QueueBackend, timetable: Timetable, now: Date): Promise<void> {
  for (const name of TIMED_QUEUES) {
    const queue = backend.queue(name);
    const wanted = timetable[name];
    for (const scheduler of await queue.getJobSchedulers()) {
      if (!wanted || scheduler.key !== name) await queue.removeJobScheduler(scheduler.key);
    }
    if (wanted) await ensureScheduler(queue, name, { repeat: repeatOf(wanted), now });
  }
}

function repeatOf(wanted: { everyMs: number } | { cron: string }): RepeatOptions {
  return 'cron' in wanted ? { pattern: wanted.cron, tz: 'UTC' } : { every: wanted.everyMs };
}

interface Wanted {
  repeat: RepeatOptions;
  now: Date;
}

async function ensureScheduler(queue: Queue, name: string, { repeat, now }: Wanted): Promise<void> {
  const found = await queue.getJobScheduler(name);
  const same = found?.every === repeat.every && found?.pattern === repeat.pattern;
  // A due time long past means that its job was lost: no job, no successor.
  const stuck = (found?.next ?? 0) < now.getTime() - (repeat.every ?? 0) - MINUTE;
  if (found && same && !stuck) return;
  await queue.upsertJobScheduler(name, repeat, {
    name,
    data: {},
    opts: { attempts: 1, removeOnComplete: true, removeOnFail: { count: 20 } },
  });
}
