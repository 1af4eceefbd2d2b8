import type { Worker } from 'bullmq';
import type { QueueBackend } from './backend.ts';
import { HINTED_QUEUES } from './queues.ts';

export interface DrainOptions {
  /** Also run what is due later, at once. Jobs of the timetable are left to their time. */
  promoteDelayed?: boolean;
}

const ROUNDS_LIMIT = 10_000;
/** Guards against a change made by another process, of which no event tells. */
const LOOK_AGAIN_MS = 50;

/** Waits for the workers' own events, so it takes as long as the work and no longer. */
export async function drain(
  backend: QueueBackend,
  workers: Worker[],
  options: DrainOptions = {},
): Promise<void> {
  for (let round = 0; round < ROUNDS_LIMIT; round += 1) {
    const change = nextChange(workers);
    const busy = await countBusy(backend, options.promoteDelayed ?? false);
    if (busy === 0) {
      change.forget();
      return;
    }
    await change.happened;
  }
  throw new Error('the queues do not come to rest: some job always makes the next');
}

async function countBusy(backend: QueueBackend, promote: boolean): Promise<number> {
  let busy = 0;
  for (const name of HINTED_QUEUES) {
    const queue = backend.queue(name);
    const counts = await queue.getJobCounts('waiting', 'active', 'prioritized', 'delayed');
    busy += (counts.waiting ?? 0) + (counts.active ?? 0) + (counts.prioritized ?? 0);
    if (promote && counts.delayed) {
      await queue.promoteJobs();
      busy += counts.delayed;
    }
  }
  return busy;
}

const CHANGES = ['completed', 'failed', 'drained'] as const;

/** Listening begins before the counting, so that no change falls between the two. */
function nextChange(workers: Worker[]): { happened: Promise<void>; forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, LOOK_AGAIN_MS);
  const happened = () => resolve();
  for (const worker of workers) for (const event of CHANGES) worker.on(event, happened);
  const forget = () => {
    clearTimeout(timer);
    for (const worker of workers) for (const event of CHANGES) worker.off(event, happened);
  };
  return { happened: promise.finally(forget), forget };
}
