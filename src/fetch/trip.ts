import type { Agent, Dispatcher } from 'undici';
import type { AddressGuard } from './address-guard.ts';
import { parseRetryAfter } from './backoff.ts';
import { captureBody, readBody, type ReadLimits } from './decode.ts';
import { unlessAborted } from './deadline.ts';
import {
  exchange,
  type ExchangeTimeouts,
  flattenHeaders,
  isValidator,
  openHeaders,
  requestHeaders,
} from './exchange.ts';
import type { FetchFault, FetchOutcome } from './outcome.ts';
import { describeError, reasonOf, type Verdict } from './reason-of.ts';
import { FetchFaultError } from './reasons.ts';
import { isRedirect, redirectTarget } from './redirect.ts';
import type { RobotsPolicy, RobotsVerdict } from './robots.ts';

export interface TripContext {
  agent: Agent;
  guard: AddressGuard;
  robots: RobotsPolicy;
  timeouts: ExchangeTimeouts;
  clock: () => Date;
  userAgent: string;
}

/** A request with every default filled in. */
export interface Task {
  method: 'GET' | 'POST';
  url: string;
  body?: string | Uint8Array;
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  headers?: Readonly<Record<string, string>>;
  ignoreRobots?: boolean;
  signal?: AbortSignal;
  limits: ReadLimits;
  maxRedirects: number;
}

/** Enough of an error page to see who wrote it. */
const EVIDENCE_MAX_BYTES = 64 * 1024;
/** A redirect's body is read to its end only while that is cheaper than a new connection. */
const DRAIN_MAX_BYTES = 16 * 1024;

/** A robots.txt that forbids or cannot be read; carries what the site said about coming back. */
class RobotsFaultError extends FetchFaultError {
  readonly verdict: Extract<RobotsVerdict, { allowed: false }>;

  constructor(verdict: Extract<RobotsVerdict, { allowed: false }>) {
    super(verdict.reason, verdict.message);
    this.verdict = verdict;
  }
}

/** One task on its way from the URL asked for, through redirects, to an outcome. */
export class Trip {
  readonly #context: TripContext;
  readonly #task: Task;
  readonly #signal: AbortSignal;
  readonly #startedAt = performance.now();
  readonly #redirects: string[] = [];
  /** The caller's headers until a redirect leaves the origin; they never come back. */
  #extra: Readonly<Record<string, string>>;
  #url: string;
  #status: number | null = null;
  #headers: Record<string, string> | null = null;
  #sent: Record<string, string> | null = null;

  constructor(context: TripContext, task: Task, signal: AbortSignal) {
    this.#context = context;
    this.#task = task;
    this.#signal = signal;
    this.#url = task.url;
    this.#extra = task.headers ?? {};
  }

  /** Throws operational faults as errors for `fault` to put into words. */
  async travel(): Promise<FetchOutcome> {
    let url = this.#admit();
    for (;;) {
      this.#url = url.href;
      if (!this.#task.ignoreRobots) await this.#askRobots(url);
      const response = await this.#send(url);
      if (!isRedirect(response.statusCode)) return this.#conclude(response);
      const target = await this.#redirect(url, response);
      this.#redirects.push(url.href);
      if (target.origin !== url.origin) this.#extra = {};
      url = target;
    }
  }

  fault(error: unknown): FetchFault {
    const verdict = error instanceof RobotsFaultError ? error.verdict : null;
    return {
      ...this.#faultOf(reasonOf({ error }), describeError(error)),
      ...(verdict ? { status: verdict.status, retryAfterMs: verdict.retryAfterMs } : {}),
    };
  }

  #admit(): URL {
    const verdict = this.#context.guard.checkUrl(this.#task.url);
    if (!verdict.ok) throw new FetchFaultError(verdict.reason, verdict.message);
    verdict.url.hash = '';
    return verdict.url;
  }

  async #askRobots(url: URL): Promise<void> {
    const verdict = await unlessAborted(this.#signal, () => this.#context.robots.check(url));
    if (!verdict.allowed) throw new RobotsFaultError(verdict);
  }

  #send(url: URL): Promise<Dispatcher.ResponseData> {
    const { method, accept, etag, lastModified, body } = this.#task;
    const { agent, timeouts, userAgent } = this.#context;
    const headers = requestHeaders({ userAgent, accept, etag, lastModified, extra: this.#extra });
    this.#sent = method === 'GET' ? openHeaders(headers) : null;
    return exchange(agent, { method, url, headers, body: body ?? null, signal: this.#signal }, timeouts);
  }

  async #redirect(from: URL, response: Dispatcher.ResponseData): Promise<URL> {
    const { location } = flattenHeaders(response.headers);
    await response.body.dump({ limit: DRAIN_MAX_BYTES, signal: this.#signal }).catch(() => undefined);
    if (this.#task.method === 'POST') {
      throw new FetchFaultError('redirect-blocked', `the destination redirects to ${location ?? 'nowhere'}`);
    }
    const redirection = {
      from,
      location,
      visited: [...this.#redirects, from.href],
      maxRedirects: this.#task.maxRedirects,
      carriesHeaders: Object.keys(this.#extra).length > 0,
    };
    return redirectTarget(redirection, this.#context.guard);
  }

  async #conclude(response: Dispatcher.ResponseData): Promise<FetchOutcome> {
    const headers = flattenHeaders(response.headers);
    const status = response.statusCode;
    this.#status = status;
    this.#headers = headers;
    const encoding = headers['content-encoding'];
    if (status === 304 && this.#isConditional()) {
      await response.body.dump({ limit: DRAIN_MAX_BYTES, signal: this.#signal });
      const answer = this.#answer(status, headers);
      // A 304 may leave out the validators it confirms.
      const { etag = null, lastModified = null } = this.#task;
      return {
        kind: 'not-modified',
        ...answer,
        etag: answer.etag ?? etag,
        lastModified: answer.lastModified ?? lastModified,
      };
    }
    if (!this.#isUsable(status)) {
      const body = await captureBody(response.body, encoding, EVIDENCE_MAX_BYTES);
      return { ...this.#faultOf(reasonOf({ status }), this.#describeStatus(status)), body };
    }
    const body = await readBody(response.body, encoding, this.#task.limits);
    const contentType = headers['content-type'] ?? null;
    return { kind: 'ok', ...this.#answer(status, headers), body, contentType };
  }

  /**
   * A page is 200 or 203. Other successes are none for a reader: 202 is how some bot walls answer, 204 and 206
   * bring no page or a part of one.
   */
  #isUsable(status: number): boolean {
    if (this.#task.method === 'POST') return status >= 200 && status < 300;
    return status === 200 || status === 203;
  }

  #isConditional(): boolean {
    return isValidator(this.#task.etag) || isValidator(this.#task.lastModified);
  }

  #answer(status: number, headers: Record<string, string>) {
    return {
      status,
      url: this.#url,
      redirects: [...this.#redirects],
      headers,
      etag: isValidator(headers['etag']) ? headers['etag'] : null,
      lastModified: isValidator(headers['last-modified']) ? headers['last-modified'] : null,
      fetchedAt: this.#context.clock(),
      durationMs: performance.now() - this.#startedAt,
      ...(this.#sent ? { sent: this.#sent } : {}),
    };
  }

  #describeStatus(status: number): string {
    if (status === 304) return `${this.#url} answered 304 to a request without validators`;
    return `${this.#url} answered ${status}`;
  }

  #faultOf({ reason, permanent }: Verdict, message: string): FetchFault {
    const now = this.#context.clock();
    return {
      kind: 'fault',
      reason,
      message,
      status: this.#status,
      retryAfterMs: parseRetryAfter(this.#headers?.['retry-after'], now),
      permanent,
      url: this.#url,
      redirects: [...this.#redirects],
      fetchedAt: now,
      durationMs: performance.now() - this.#startedAt,
      ...(this.#headers ? { headers: this.#headers } : {}),
      ...(this.#sent ? { sent: this.#sent } : {}),
    };
  }
}
