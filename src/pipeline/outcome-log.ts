import { setTimeout as pause } from 'node:timers/promises';

/** Outcomes on their way into the ledger. */
export interface OutcomeLog<Outcome> {
  /** Resolves when the outcome is written; rejects when it cannot be, and then nothing of it is. */
  record(outcome: Outcome): Promise<void>;
}

export interface OutcomeLogOptions {
  /** How many record side by side, each of them waiting for its last outcome before it records the next. */
  senders?: number;
  /** Calls back when an outcome has waited long enough for the others. */
  soon?: (callBack: () => void) => void;
  pausesMs?: readonly number[];
}

/**
 * A database that restarts is away for seconds, one that moves to another machine for a minute; what was sent
 * meanwhile must not be sent again. Together they are shorter than a lease, so that nobody else has begun.
 */
const PAUSES_MS = [100, 300, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000, 8000];
/** Less than a sender needs for its next message, so that none ever waits for the ledger because of it. */
const HOLD_MS = 8;

interface Waiting<Outcome> {
  outcome: Outcome;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Writes outcomes together: as soon as every sender has one, or after a few milliseconds. A commit costs the
 * database about as much for ten outcomes as for one, and while it lasts the senders are at their next messages.
 */
export function createOutcomeLog<Outcome>(
  write: (outcomes: readonly Outcome[]) => Promise<void>,
  { senders = 1, soon = afterHold, pausesMs = PAUSES_MS }: OutcomeLogOptions = {},
): OutcomeLog<Outcome> {
  let waiting: Waiting<Outcome>[] = [];
  let writing = false;
  let held = false;
  const flush = async () => {
    held = false;
    if (writing || waiting.length === 0) return;
    writing = true;
    const together = waiting;
    waiting = [];
    try {
      await persistently(() => write(together.map(({ outcome }) => outcome)), pausesMs);
      for (const { resolve } of together) resolve();
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
    writing = false;
    flushOrHold();
  };
  const flushOrHold = () => {
    if (waiting.length >= senders) void flush();
    else if (!held && !writing && waiting.length > 0) {
      held = true;
      soon(() => void flush());
    }
  };
  return {
    record: (outcome) =>
      new Promise((resolve, reject) => {
        waiting.push({ outcome, resolve, reject });
        flushOrHold();
      }),
  };
}

function afterHold(callBack: () => void): void {
  setTimeout(callBack, HOLD_MS);
}

/** Tries again while the database is away, for most of a minute. */
export async function persistently(
  attempt: () => Promise<void>,
  pausesMs: readonly number[] = PAUSES_MS,
): Promise<void> {
  for (const pauseMs of pausesMs) {
    try {
      return await attempt();
    } catch {
      await pause(pauseMs);
    }
  }
  return attempt();
}
