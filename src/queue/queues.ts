import { z } from 'zod';

/**
 * The queues, with what a job of each may carry: an id at most, since Postgres owns the truth and the queue
 * may be flushed at any moment. `concurrency` is per process; that of `deliver` is more than there are channels,
 * so that one whose receivers hang never keeps another waiting.
 */
export const QUEUES = {
  tick: { payload: z.object({}), concurrency: 1 },
  poll: { payload: z.object({ source: z.string().min(1) }), concurrency: 8 },
  dispatch: { payload: z.object({ batch: z.string().min(1) }), concurrency: 2 },
  deliver: { payload: z.object({ channel: z.string().min(1) }), concurrency: 16 },
  sweep: { payload: z.object({}), concurrency: 1 },
  maintain: { payload: z.object({}), concurrency: 1 },
} as const;

export type QueueName = keyof typeof QUEUES;
export type Payload<Name extends QueueName> = z.infer<(typeof QUEUES)[Name]['payload']>;

export const QUEUE_NAMES = Object.keys(QUEUES) as QueueName[];
/** Queues whose jobs somebody hints; those of the others come from a timetable. */
export const HINTED_QUEUES = ['poll', 'dispatch', 'deliver'] as const satisfies readonly QueueName[];

/**
 * Options of every job. Operational failures complete their job, so retries are for thrown errors only.
 * Failed jobs are kept to be looked at; their ids are the queue's own and never stand in a new job's way.
 */
export const JOB_OPTIONS = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: true,
  removeOnFail: { count: 200, age: 7 * 24 * 3600 },
} as const;

/** Nobody listens to BullMQ's stream of events; our own log and metrics tell the same. */
export const EVENTS_KEPT = { events: { maxLen: 100 } };
