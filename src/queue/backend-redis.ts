import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueBackend, QueueLog } from './backend.ts';
import { closedError, untilReachable, withoutCredentials } from './backend-error.ts';
import { EVENTS_KEPT, type QueueName } from './queues.ts';

/** Keys begin with it, so that a Redis may be shared with other programs. */
const PREFIX = 'crier';
const IDLE_WAIT_SECONDS = 60;
const LONGEST_RETRY_MS = 5_000;

export async function openRedisBackend(url: string, log: QueueLog, withinMs: number): Promise<QueueBackend> {
  // A hint must fail soon when Redis is away, since the sweep makes it good; a worker must wait for ever.
  const producer = connect(url, 1, log);
  const consumer = connect(url, null, log);
  const remedy = 'Check REDIS_URL, or leave it away to keep the queue in Postgres.';
  try {
    const ready = async () => {
      if (producer.status === 'wait' || producer.status === 'end') await producer.connect();
      await producer.ping();
    };
    await untilReachable(ready, { what: withoutCredentials(url), remedy, withinMs, log });
  } catch (error) {
    producer.disconnect();
    consumer.disconnect();
    throw error;
  }
  return backendOn(producer, consumer, log);
}

function connect(url: string, maxRetriesPerRequest: number | null, log: QueueLog): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest,
    lazyConnect: true,
    connectTimeout: 5_000,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_RETRY_MS),
  });
  let told = false;
  redis.on('ready', () => (told = false));
  redis.on('error', (err) => {
    if (!told) log.warn({ err }, 'redis connection lost');
    told = true;
  });
  return redis;
}

function backendOn(producer: Redis, consumer: Redis, log: QueueLog): QueueBackend {
  const queues = new Map<QueueName, Queue>();
  let closed: Promise<void> | null = null;
  const open = (name: QueueName) => {
    if (closed) throw closedError();
    const queue = new Queue(name, { connection: producer, prefix: PREFIX, streams: EVENTS_KEPT });
    queue.on('error', (err) => log.warn({ err, queue: name }, 'queue error'));
    queues.set(name, queue);
    return queue;
  };
  const close = async () => {
    await Promise.allSettled([...queues.values()].map((queue) => queue.close()));
    producer.disconnect();
    consumer.disconnect();
  };
  return {
    kind: 'redis',
    idleWaitSeconds: IDLE_WAIT_SECONDS,
    queue: (name) => (closed ? undefined : queues.get(name)) ?? open(name),
    worker: (name, processor, options) =>
      new Worker(name, processor, {
        ...options,
        connection: consumer,
        prefix: PREFIX,
      }),
    ping: async () => void (await producer.ping()),
    close: () => (closed ??= close()),
  };
}
