import { DAY, HOUR, MINUTE, SECOND } from '../domain/duration.ts';
import type { FetchOutcome } from './outcome.ts';
import { reasonOf } from './reason-of.ts';
import type { FetchReason } from './reasons.ts';
import { ALLOW_ALL, type RobotsRules, readRobots } from './robots-rules.ts';
import type { RobotsRecord, RobotsStore } from './robots-store.ts';

export { createMemoryRobotsStore, type RobotsRecord, type RobotsStore } from './robots-store.ts';

/** A file that was read is obeyed for a day (RFC 9309 section 2.4). */
export const ROBOTS_FRESH_MS = DAY;
/** First pause after a failed read: a server that answered with an error, and one that did not answer. */
const ERROR_PAUSE_MS = MINUTE;
const SILENCE_PAUSE_MS = 15 * SECOND;
const PAUSE_CAP_MS = HOUR;
/** Origins kept parsed; sources live on a few hundred hosts. */
const KNOWN_MAX = 1000;

export type RobotsVerdict =
  | { allowed: true }
  | {
      allowed: false;
      reason: FetchReason;
      message: string;
      status: number | null;
      retryAfterMs: number | null;
    };

export interface RobotsPolicy {
  check(url: URL): Promise<RobotsVerdict>;
  /** From the copy at hand, in memory or store; never asks the network. */
  crawlDelayMs(url: URL): Promise<number | null>;
}

export interface RobotsPolicyOptions {
  store: RobotsStore;
  clock: () => Date;
  /** Reads `<origin>/robots.txt` from the network, cut at `ROBOTS_MAX_BYTES`. */
  read: (origin: string) => Promise<FetchOutcome>;
}

interface Unreachable {
  reason: FetchReason;
  message: string;
  status: number | null;
}

interface Known {
  /** Null when the file could not be read and no earlier copy exists: stay away. */
  rules: RobotsRules | null;
  unreachable: Unreachable | null;
  failures: number;
  validUntil: number;
}

/**
 * RFC 9309 per origin. No file (4xx) permits everything; a server error, a 429 or silence means stay away until
 * a read succeeds, tried again after a pause that doubles up to an hour. A copy that was read before goes on
 * being obeyed while the file cannot be refreshed (section 2.4). One read at a time per origin.
 */
export function createRobotsPolicy(options: RobotsPolicyOptions): RobotsPolicy {
  const known = new Map<string, Known>();
  const pending = new Map<string, Promise<Known>>();
  const isFresh = (entry: Known | null | undefined) =>
    Boolean(entry && options.clock().getTime() < entry.validUntil);

  async function load(origin: string): Promise<Known> {
    const held = known.get(origin);
    if (held && isFresh(held)) return held;
    const running = pending.get(origin);
    if (running) return running;
    const reading = refresh(origin).finally(() => pending.delete(origin));
    pending.set(origin, reading);
    return reading;
  }

  async function refresh(origin: string): Promise<Known> {
    const held = await recall(origin);
    if (held && isFresh(held)) return held;
    const outcome = await options.read(origin);
    const now = options.clock();
    const fresh = judge(origin, outcome, held, now);
    if (outcome.kind === 'fault' && outcome.reason === 'aborted') return fresh;
    remember(origin, fresh);
    // An older copy that is still obeyed stays in the store, so that a restart finds it.
    if (!fresh.unreachable || !fresh.rules) await options.store.put(origin, recordOf(outcome, now));
    return fresh;
  }

  async function recall(origin: string): Promise<Known | null> {
    const held = known.get(origin);
    if (held) return held;
    const record = await options.store.get(origin);
    if (!record) return null;
    const stored = fromRecord(origin, record);
    remember(origin, stored);
    return stored;
  }

  function remember(origin: string, entry: Known): void {
    known.delete(origin);
    known.set(origin, entry);
    const [oldest] = known.keys();
    if (known.size > KNOWN_MAX && oldest !== undefined) known.delete(oldest);
  }

  return {
    async check(url) {
      const entry = known.get(url.origin);
      return verdictOf(entry && isFresh(entry) ? entry : await load(url.origin), url, options.clock());
    },
    async crawlDelayMs(url) {
      return (await recall(url.origin))?.rules?.crawlDelayMs ?? null;
    },
  };
}

function verdictOf(entry: Known, url: URL, now: Date): RobotsVerdict {
  if (entry.rules?.allows(url)) return { allowed: true };
  if (entry.rules) {
    const message = `robots.txt of ${url.origin} disallows ${url.pathname.slice(0, 200)}`;
    return { allowed: false, reason: 'robots', message, status: null, retryAfterMs: null };
  }
  const { reason, message, status } = entry.unreachable ?? { reason: 'robots', message: '', status: null };
  return {
    allowed: false,
    reason,
    message: `robots.txt of ${url.origin} cannot be read, so the site is left alone: ${message}`,
    status,
    retryAfterMs: Math.max(entry.validUntil - now.getTime(), 0),
  };
}

function judge(origin: string, outcome: FetchOutcome, held: Known | null, now: Date): Known {
  const rules = rulesOf(origin, outcome);
  if (rules) return { rules, unreachable: null, failures: 0, validUntil: now.getTime() + ROBOTS_FRESH_MS };
  const fault = outcome.kind === 'fault' ? outcome : null;
  const failures = (held?.failures ?? 0) + 1;
  const pauseMs = Math.max(failurePauseMs(failures, fault?.status ?? null), fault?.retryAfterMs ?? 0);
  return {
    rules: held?.rules ?? null,
    unreachable: {
      reason: fault?.reason ?? 'protocol',
      message: fault?.message ?? '',
      status: fault?.status ?? null,
    },
    failures,
    validUntil: now.getTime() + pauseMs,
  };
}

/** Null: the file may exist but could not be read. */
function rulesOf(origin: string, outcome: FetchOutcome): RobotsRules | null {
  if (outcome.kind === 'ok') return readRobots(origin, new TextDecoder().decode(outcome.body));
  if (outcome.kind === 'not-modified') return null;
  // Section 2.3.1.2: more redirects than we follow count as no file.
  if (outcome.reason === 'redirect-loop') return ALLOW_ALL;
  return isUnavailable(answeredStatus(outcome)) ? ALLOW_ALL : null;
}

/** The status where it is the answer itself; null for a 200 whose body then failed, and for silence. */
function answeredStatus(outcome: FetchOutcome): number | null {
  if (outcome.kind !== 'fault' || outcome.status === null) return outcome.status;
  return reasonOf({ status: outcome.status }).reason === outcome.reason ? outcome.status : null;
}

/** Section 2.3.1.3, except that a 429 is read as what it says: we came too often. */
function isUnavailable(status: number | null): boolean {
  return status !== null && status >= 200 && status < 500 && status !== 429;
}

function failurePauseMs(failures: number, status: number | null): number {
  const baseMs = status === null ? SILENCE_PAUSE_MS : ERROR_PAUSE_MS;
  return Math.min(baseMs * 2 ** Math.min(failures - 1, 30), PAUSE_CAP_MS);
}

function recordOf(outcome: FetchOutcome, now: Date): RobotsRecord {
  const body = outcome.kind === 'ok' ? new TextDecoder().decode(outcome.body).replaceAll('\0', '') : null;
  return { body, status: answeredStatus(outcome) ?? 0, fetchedAt: now };
}

function fromRecord(origin: string, record: RobotsRecord): Known {
  const readAt = record.fetchedAt.getTime();
  const status = record.status === 0 ? null : record.status;
  const rules =
    record.body !== null ? readRobots(origin, record.body) : isUnavailable(status) ? ALLOW_ALL : null;
  if (rules) return { rules, unreachable: null, failures: 0, validUntil: readAt + ROBOTS_FRESH_MS };
  const reason: FetchReason = status === null ? 'connect' : status === 429 ? 'rate-limited' : 'server-error';
  const message = status === null ? 'no answer' : `status ${status}`;
  return {
    rules: null,
    unreachable: { reason, message, status },
    failures: 1,
    validUntil: readAt + failurePauseMs(1, status),
  };
}
