import { Agent } from 'undici';
import { SECOND } from '../domain/duration.ts';
import { createAddressGuard, type Lookup } from './address-guard.ts';
import { openDeadline, type Deadline } from './deadline.ts';
import type { Fetcher, FetchLogLine, FetchOutcome } from './outcome.ts';
import { isOperational } from './reason-of.ts';
import { createRobotsPolicy, type RobotsStore } from './robots.ts';
import { ROBOTS_MAX_BYTES } from './robots-rules.ts';
import { Trip, type Task, type TripContext } from './trip.ts';

export interface FetcherOptions {
  /** See `buildUserAgent`. */
  userAgent: string;
  /** `host:port` pairs that the address guard lets through although private. */
  allowHosts: readonly string[];
  robots: RobotsStore;
  clock: () => Date;
  /** After decompression. */
  maxBytes?: number;
  timeouts?: Partial<FetchTimeouts>;
  maxRedirects?: number;
  /** Sockets per origin. */
  connections?: number;
  lookup?: Lookup;
  /** Additional certificate authority in PEM. */
  ca?: string;
  log?: (line: FetchLogLine) => void;
}

export interface FetchTimeouts {
  /** Name look-up, TCP and TLS together. */
  connectMs: number;
  headersMs: number;
  /** Between two pieces of the body. */
  idleMs: number;
  /** Everything, robots.txt and redirects included. */
  totalMs: number;
}

const DEFAULT_TIMEOUTS: FetchTimeouts = {
  connectMs: 10 * SECOND,
  headersMs: 20 * SECOND,
  idleMs: 20 * SECOND,
  totalMs: 60 * SECOND,
};
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const CONNECTIONS_PER_ORIGIN = 4;
const HEADER_MAX_BYTES = 32 * 1024;
/** A receiver's answer is only looked at by people. */
const POST_MAX_BYTES = 64 * 1024;

/** The one HTTP client of the product. Its connections are shared by all requests and ended by `close`. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
  const guard = createAddressGuard(options.allowHosts, {
    ...(options.lookup ? { lookup: options.lookup } : {}),
    ...(options.ca ? { ca: options.ca } : {}),
    connectTimeoutMs: timeouts.connectMs,
  });
  const agent = new Agent({
    connect: guard.connector,
    connections: options.connections ?? CONNECTIONS_PER_ORIGIN,
    maxHeaderSize: HEADER_MAX_BYTES,
    pipelining: 1,
    allowH2: false,
  });
  const robots = createRobotsPolicy({ store: options.robots, clock: options.clock, read: readRobots });
  const context: TripContext = {
    agent,
    guard,
    robots,
    timeouts,
    clock: options.clock,
    userAgent: options.userAgent,
  };
  const open = new Set<Deadline>();
  let closed = false;

  async function run(task: Task): Promise<FetchOutcome> {
    const deadline = openDeadline(timeouts.totalMs, task.signal);
    open.add(deadline);
    if (closed) deadline.cancel();
    try {
      const outcome = await attempt(new Trip(context, task, deadline.signal), deadline.signal);
      options.log?.(logLine(task, outcome));
      return outcome;
    } finally {
      deadline.release();
      open.delete(deadline);
    }
  }

  function readRobots(origin: string): Promise<FetchOutcome> {
    return run({
      method: 'GET',
      url: `${origin}/robots.txt`,
      accept: 'text/plain, */*;q=0.5',
      ignoreRobots: true,
      limits: { maxBytes: ROBOTS_MAX_BYTES, overflow: 'cut' },
      maxRedirects: MAX_REDIRECTS,
    });
  }

  return {
    fetch: ({ maxBytes, ...request }) =>
      run({
        ...request,
        method: 'GET',
        limits: { maxBytes: maxBytes ?? options.maxBytes ?? MAX_BYTES, overflow: 'fault' },
        maxRedirects: options.maxRedirects ?? MAX_REDIRECTS,
      }),
    post: ({ maxBytes, ...request }) =>
      run({
        ...request,
        method: 'POST',
        ignoreRobots: true,
        limits: { maxBytes: maxBytes ?? POST_MAX_BYTES, overflow: 'cut' },
        maxRedirects: 0,
      }),
    async crawlDelayMs(url) {
      const verdict = guard.checkUrl(url);
      return verdict.ok ? robots.crawlDelayMs(verdict.url) : null;
    },
    async close() {
      closed = true;
      for (const deadline of open) deadline.cancel();
      await agent.destroy();
    },
  };
}

/** After an abort its reason is the truth, whatever error the torn connection reports. */
async function attempt(trip: Trip, signal: AbortSignal): Promise<FetchOutcome> {
  try {
    return await trip.travel();
  } catch (error) {
    const cause: unknown = signal.aborted ? signal.reason : error;
    if (!isOperational(cause)) throw error;
    return trip.fault(cause);
  }
}

function logLine(task: Task, outcome: FetchOutcome): FetchLogLine {
  return {
    method: task.method,
    url: task.method === 'POST' ? withoutSecrets(outcome.url) : outcome.url,
    kind: outcome.kind,
    reason: outcome.kind === 'fault' ? outcome.reason : null,
    status: outcome.status,
    bytes: outcome.kind === 'not-modified' ? 0 : (outcome.body?.byteLength ?? 0),
    durationMs: outcome.durationMs,
  };
}

/** The address of a destination is often its password: whoever knows the path may write there. */
function withoutSecrets(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
