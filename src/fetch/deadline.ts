import { FetchFaultError } from './reasons.ts';

/** One abort signal for everything that may end a request early; its reason is always a `FetchFaultError`. */
export interface Deadline {
  signal: AbortSignal;
  /** Ends the request because the client closes. */
  cancel(): void;
  /** To be called when the request is over: forgets the timer and the caller's signal. */
  release(): void;
}

export function openDeadline(totalMs: number, callerSignal: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const onAbort = () =>
    controller.abort(
      new FetchFaultError('aborted', 'the caller aborted the request', { cause: callerSignal?.reason }),
    );
  const timer = setTimeout(
    () => controller.abort(new FetchFaultError('timeout', `no complete answer within ${totalMs} ms`)),
    totalMs,
  );
  callerSignal?.addEventListener('abort', onAbort, { once: true });
  if (callerSignal?.aborted) onAbort();
  return {
    signal: controller.signal,
    cancel: () => controller.abort(new FetchFaultError('aborted', 'the client is closing')),
    release: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', onAbort);
    },
  };
}

/** Waits for work shared with other requests, which an abort of this one must not stop. */
export async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
  });
  return Promise.race([work(), aborted]).finally(() => signal.removeEventListener('abort', onAbort));
}
