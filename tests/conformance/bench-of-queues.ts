import {
  type BackendOptions,
  createBackend,
  flushQueues,
  type QueueBackend,
  type QueueLog,
} from '../../src/queue/backend.ts';
import { type Handlers, startWorkers, type Workers, type WorkersOptions } from '../../src/queue/runtime.ts';
import { createTestDatabase } from '../postgres.ts';
import { createHints } from '../../src/queue/hints.ts';
import { hasRedis, startRedis } from './redis-server.ts';

/** Where CI is set a missing Redis is a failure, elsewhere its half of the suite is left out. */
export const KINDS = hasRedis || process.env.CI ? (['postgres', 'redis'] as const) : (['postgres'] as const);

export interface LogLine extends Record<string, unknown> {
  level: string;
  message: string;
}

export interface Recorded {
  log: QueueLog;
  lines: LogLine[];
}

export function recordLog(): Recorded {
  const lines: LogLine[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push({ ...fields, level, message });
  return { lines, log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } };
}

/** One store with as many machines on it as a test wants; everything is closed in the reverse order. */
export interface Bench {
  /** How a process of its own reaches the same store. */
  address: Pick<BackendOptions, 'redisUrl' | 'connection'>;
  machine(): Promise<QueueBackend>;
  work(backend: QueueBackend, handlers: Handlers, more?: Partial<WorkersOptions>): Promise<Workers>;
  /** After each test: stops the machines and throws all jobs away. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function openBench(kind: 'redis' | 'postgres'): Promise<Bench> {
  const store = kind === 'redis' ? await redisStore() : await postgresStore();
  const open: { close(): Promise<void> }[] = [];
  const machine = async () => {
    const backend = await createBackend({ ...store.address, log: recordLog().log });
    open.push(backend);
    return backend;
  };
  const clear = async () => {
    await flushQueues(await machine());
    for (const item of open.splice(0).toReversed()) await item.close();
  };
  return {
    address: store.address,
    machine,
    work: async (backend, handlers, more = {}) => {
      const workers = await startWorkers({ backend, handlers, log: recordLog().log, ...more });
      open.push({ close: () => workers.close(0) });
      return workers;
    },
    clear,
    close: store.close,
  };
}

async function redisStore() {
  const server = await startRedis();
  return { address: { redisUrl: server.url, connection: {} }, close: () => server.stop() };
}

async function postgresStore() {
  const database = await createTestDatabase();
  return { address: { redisUrl: null, connection: database.connection }, close: () => database.drop() };
}

export type During = (source: string, run: number) => Promise<void> | void;

/** A machine whose poll handler writes down what it was given. */
export async function openPollingMachine(bench: Bench, during: During = () => {}) {
  const backend = await bench.machine();
  const hints = createHints(backend, recordLog().log);
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
