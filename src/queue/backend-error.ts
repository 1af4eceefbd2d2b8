import { setTimeout as pause } from 'node:timers/promises';
import type { QueueLog } from './backend.ts';

/** The queue cannot be used; `remedy` tells the operator what to do about it. */
export class QueueBackendError extends Error {
  override readonly name = 'QueueBackendError';
  readonly remedy: string;

  constructor(message: string, remedy: string, cause: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

/** BullMQ lets a call on a closed queue wait for ever, so ours refuses it. */
export function closedError(): QueueBackendError {
  return new QueueBackendError('The queue of this process is closed.', 'Close the queue last.', undefined);
}

export interface Patience {
  /** Names the backend without its credentials. */
  what: string;
  remedy: string;
  withinMs: number;
  log: QueueLog;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;

/** Tries until it works or the time is over; says once that it is waiting. */
export async function untilReachable(attempt: () => Promise<void>, patience: Patience): Promise<void> {
  const deadline = performance.now() + patience.withinMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (err) {
      if (performance.now() + pauseMs > deadline) {
        const why = err instanceof Error && err.message ? err.message : String(err);
        throw new QueueBackendError(
          `The queue on ${patience.what} cannot be used: ${why}`,
          patience.remedy,
          err,
        );
      }
      if (pauseMs === FIRST_PAUSE_MS)
        patience.log.warn({ err, backend: patience.what }, 'waiting for the queue');
    }
    await pause(pauseMs);
  }
}

/** A URL without user, password and query, fit for a message. */
export function withoutCredentials(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'an address that is no URL';
  }
}
