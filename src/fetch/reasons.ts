/**
 * Why a fetch did not give a usable answer: a closed list with one policy per reason. The list is stored, shown
 * to operators and used as a metric label, so it grows by addition only.
 */
export const FETCH_REASONS = [
  'dns',
  'connect',
  'tls',
  'timeout',
  'reset',
  'protocol',
  'decompress',
  'too-large',
  'redirect-loop',
  'redirect-blocked',
  'address-blocked',
  'robots',
  'rate-limited',
  'server-error',
  'forbidden',
  'unauthorized',
  'not-found',
  'gone',
  'bad-request',
  'unexpected-status',
  'bad-url',
  'aborted',
  'breaker-open',
] as const;
export type FetchReason = (typeof FETCH_REASONS)[number];

/**
 * `retry`: the next ordinary attempt may succeed. `slow`: somebody has to change something first, so ask
 * rarely. `stop`: the same request cannot succeed.
 */
export type BackoffHint = 'retry' | 'slow' | 'stop';

export interface ReasonPolicy {
  /** True when repeating the request unchanged cannot help. */
  permanent: boolean;
  backoff: BackoffHint;
  /** What it says about the whole host: `failure` counts towards its breaker, `answered` clears it. */
  host: 'failure' | 'answered' | 'unknown';
}

const RETRY_HOST: ReasonPolicy = { permanent: false, backoff: 'retry', host: 'failure' };
const SLOW_HOST: ReasonPolicy = { permanent: false, backoff: 'slow', host: 'failure' };
const SLOW_PAGE: ReasonPolicy = { permanent: false, backoff: 'slow', host: 'answered' };
const STOP_PAGE: ReasonPolicy = { permanent: true, backoff: 'stop', host: 'answered' };
const OURS: ReasonPolicy = { permanent: false, backoff: 'retry', host: 'unknown' };

/**
 * A missing page is not permanent: dockets, month pages and releases appear at addresses that were 404 before.
 * A blocked address is not permanent either, because a captive portal or a broken resolver may be its cause.
 */
export const REASON_POLICIES: Readonly<Record<FetchReason, ReasonPolicy>> = {
  dns: RETRY_HOST,
  connect: RETRY_HOST,
  tls: SLOW_HOST,
  timeout: RETRY_HOST,
  reset: RETRY_HOST,
  protocol: SLOW_HOST,
  decompress: SLOW_PAGE,
  'too-large': SLOW_PAGE,
  'redirect-loop': SLOW_PAGE,
  'redirect-blocked': SLOW_PAGE,
  'address-blocked': { permanent: false, backoff: 'slow', host: 'unknown' },
  robots: { permanent: false, backoff: 'slow', host: 'unknown' },
  'rate-limited': RETRY_HOST,
  'server-error': RETRY_HOST,
  forbidden: SLOW_PAGE,
  unauthorized: STOP_PAGE,
  'not-found': SLOW_PAGE,
  gone: STOP_PAGE,
  'bad-request': STOP_PAGE,
  'unexpected-status': SLOW_PAGE,
  'bad-url': { permanent: true, backoff: 'stop', host: 'unknown' },
  aborted: OURS,
  'breaker-open': OURS,
};

/** A fault whose reason is known where it arises; it travels inside the client and never leaves it. */
export class FetchFaultError extends Error {
  override readonly name = 'FetchFaultError';
  readonly reason: FetchReason;

  constructor(reason: FetchReason, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.reason = reason;
  }
}
