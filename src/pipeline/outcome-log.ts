import { setTimeout as pause } from 'node:timers/promises';

/** Outcomes on their way into the ledger. */
export interface OutcomeLog<Outcome> {
  /** Resolves when the outcome is written; rejects when it cannot be, and then nothing of it is. */
  record(outcome: Outcome): Promise<void>;
}

/** A database that restarts is away for seconds; what was sent meanwhile must not be sent again. */
const PAUSES_MS = [100, 300, 1000, 2000, 4000, 8000, 8000];

interface Waiting<Outcome> {
  outcome: Outcome;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Writes outcomes as soon as the database takes them, and together those that came while it was busy: many
 * senders share few writes, and none waits longer than two of them. What a crash leaves unwritten is sent again,
 * so nothing is held back for the sake of larger writes.
 */
export function createOutcomeLog<Outcome>(
  write: (outcomes: readonly Outcome[]) => Promise<void>,
  pausesMs: readonly number[] = PAUSES_MS,
): OutcomeLog<Outcome> {
  let waiting: Waiting<Outcome>[] = [];
  let writing = false;
  const flush = async () => {
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      const together = waiting;
      waiting = [];
      try {
        await persistently(() => write(together.map(({ outcome }) => outcome)), pausesMs);
        for (const { resolve } of together) resolve();
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    writing = false;
  };
  return {
    record: (outcome) =>
      new Promise((resolve, reject) => {
        waiting.push({ outcome, resolve, reject });
        void flush();
      }),
  };
}

async function persistently(attempt: () => Promise<void>, pausesMs: readonly number[]): Promise<void> {
  for (const pauseMs of pausesMs) {
    try {
      return await attempt();
    } catch {
      await pause(pauseMs);
    }
  }
  return attempt();
}
