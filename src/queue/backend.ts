import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import type { Connection } from '../store/database.ts';
import { openPostgresBackend } from './backend-postgres.ts';
import { openRedisBackend } from './backend-redis.ts';
import { QUEUE_NAMES, type QueueName } from './queues.ts';

/** What differs between Redis and Postgres; all else is BullMQ's one interface. */
export interface QueueBackend {
  readonly kind: 'redis' | 'postgres';
  /** Seconds that an idle worker of this backend may wait for a job without asking again. */
  readonly idleWaitSeconds: number;
  queue(name: QueueName): Queue;
  worker(name: QueueName, processor: Processor, options: Omit<WorkerOptions, 'connection'>): Worker;
  /** Throws when the queue cannot be reached now. */
  ping(): Promise<void>;
  /** Idempotent; close the workers first. */
  close(): Promise<void>;
}

/** The part of a pino logger that the queue uses. */
export interface QueueLog {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface BackendOptions {
  /** Redis when given, else the Postgres of `connection`. */
  redisUrl: string | null;
  connection: Connection;
  log: QueueLog;
  /** How long a backend that is not there yet is waited for; several machines start in any order. */
  connectWithinMs?: number;
}

const CONNECT_WITHIN_MS = 30_000;

/** @throws {QueueBackendError} when the backend stays out of reach. */
export async function createBackend(options: BackendOptions): Promise<QueueBackend> {
  const within = options.connectWithinMs ?? CONNECT_WITHIN_MS;
  return options.redisUrl === null
    ? openPostgresBackend(options.connection, options.log, within)
    : openRedisBackend(options.redisUrl, options.log, within);
}

/** Throws every job and timetable away. Nothing is lost by it: all of it is rebuilt from Postgres. */
export async function flushQueues(backend: QueueBackend): Promise<void> {
  for (const name of QUEUE_NAMES) {
    const queue = backend.queue(name);
    await queue.obliterate({ force: true });
    // Obliterating pauses a queue for good, and the pause would outlive it.
    await queue.resume();
  }
}
