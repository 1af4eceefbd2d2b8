import type { QueueBackend, QueueLog } from './backend.ts';
import { JOB_OPTIONS, type Payload, type QueueName } from './queues.ts';

/**
 * Says to the queue that there may be work. Never throws: what a hint stands for is recorded in Postgres,
 * and the sweep repeats a hint that got lost.
 */
export interface QueueHints {
  poll(sourceId: string, delayMs?: number): Promise<void>;
  dispatch(batchId: string, delayMs?: number): Promise<void>;
  deliver(channel: string, delayMs?: number): Promise<void>;
}

export function createHints(backend: QueueBackend, log: QueueLog): QueueHints {
  return {
    poll: (source, delayMs = 0) =>
      hint(backend, log, { name: 'poll', data: { source }, id: source, delayMs }),
    dispatch: (batch, delayMs = 0) =>
      hint(backend, log, { name: 'dispatch', data: { batch }, id: batch, delayMs }),
    deliver: (channel, delayMs = 0) =>
      hint(backend, log, { name: 'deliver', data: { channel }, id: channel, delayMs }),
  };
}

interface Hint<Name extends QueueName = QueueName> {
  name: Name;
  data: Payload<Name>;
  id: string;
  delayMs: number;
}

/**
 * At most one job waits per id; a hint given while that job is active makes it run once more afterwards.
 * Hints for later go by an id of their own: a retry in ten minutes must not swallow "now", nor "now" it.
 */
async function hint(backend: QueueBackend, log: QueueLog, { name, data, id, delayMs }: Hint): Promise<void> {
  const delay = Math.max(0, Math.round(delayMs));
  const deduplication = { id: delay > 0 ? `later ${id}` : id, keepLastIfActive: true };
  try {
    await backend.queue(name).add(name, data, { ...JOB_OPTIONS, delay, deduplication });
  } catch (err) {
    log.warn({ err, queue: name, id }, 'hint lost until the next sweep');
  }
}
