import { createPostgresBackend, DEFAULT_SCHEMA, Queue, runMigrations, Worker } from 'bullmq';
import type { ConnectionOptions } from 'bullmq';
import { Pool } from 'pg';
import { type Connection, poolConfig } from '../store/database.ts';
import type { QueueBackend, QueueLog } from './backend.ts';
import { closedError, untilReachable, withoutCredentials } from './backend-error.ts';
import { EVENTS_KEPT, QUEUE_NAMES, type QueueName } from './queues.ts';

/** Each worker keeps one connection to listen on; the rest are shared for short queries. */
const QUERY_CONNECTIONS = 6;
const POOL_SIZE = QUEUE_NAMES.length + QUERY_CONNECTIONS;
/**
 * New jobs are announced by NOTIFY and delayed ones by a timer in the worker, so asking again only guards
 * against an announcement that got lost; the sweep guards against the same every minute.
 */
const IDLE_WAIT_SECONDS = 300;

/** BullMQ's tables live in a schema of their own beside ours, so one database is all a small install needs. */
export async function openPostgresBackend(
  connection: Connection,
  log: QueueLog,
  withinMs: number,
): Promise<QueueBackend> {
  const pool = openPool(connection, POOL_SIZE, log);
  const what = connection.url ? withoutCredentials(connection.url) : `Postgres at ${connection.host}`;
  const remedy =
    'Check DATABASE_URL and that its user may create a schema; LISTEN needs a session, so no pooler.';
  try {
    await untilReachable(() => migratePool(pool), { what, remedy, withinMs, log });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return backendOn(pool, log);
}

/** Brings BullMQ's own tables up to date; safe from many machines at once. */
export async function migrateQueue(connection: Connection): Promise<void> {
  const pool = new Pool({ ...poolConfig(connection), max: 1 });
  try {
    await migratePool(pool);
  } finally {
    await pool.end();
  }
}

async function migratePool(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, DEFAULT_SCHEMA);
  } finally {
    client.release();
  }
}

function openPool(connection: Connection, max: number, log: QueueLog): Pool {
  const pool = new Pool({
    ...poolConfig(connection),
    max,
    keepAlive: true,
    // Longer than the timetable's beat, or an idle process would connect anew for every tick.
    idleTimeoutMillis: 60_000,
    options: `-c search_path=${DEFAULT_SCHEMA}`,
    application_name: 'court-crier-queue',
  });
  // A connection lost while it is in use is reported by what uses it; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  // A connection lost while idle is replaced on the next query; without a listener it would end the process.
  pool.on('error', (err) => log.warn({ err }, 'queue connection lost'));
  // Every queue and every worker listens to it too.
  pool.setMaxListeners(4 * QUEUE_NAMES.length);
  return pool;
}

function backendOn(pool: Pool, log: QueueLog): QueueBackend {
  const queues = new Map<QueueName, Queue>();
  // The option types of Queue and Worker know Redis connections only; the Postgres factory takes the pool.
  const connection = pool as unknown as ConnectionOptions;
  let closed: Promise<void> | null = null;
  const open = (name: QueueName) => {
    if (closed) throw closedError();
    const queue = new Queue(name, { connection, streams: EVENTS_KEPT }, createPostgresBackend as never);
    queue.on('error', (err) => log.warn({ err, queue: name }, 'queue error'));
    queues.set(name, queue);
    return queue;
  };
  return {
    kind: 'postgres',
    idleWaitSeconds: IDLE_WAIT_SECONDS,
    queue: (name) => (closed ? undefined : queues.get(name)) ?? open(name),
    worker: (name, processor, options) =>
      new Worker(name, processor, { ...options, connection }, createPostgresBackend as never),
    ping: async () => void (await pool.query('SELECT 1')),
    close: () => (closed ??= closeAll([...queues.values()], () => pool.end())),
  };
}

async function closeAll(queues: Queue[], last: () => Promise<void>): Promise<void> {
  await Promise.allSettled(queues.map((queue) => queue.close()));
  await last();
}
