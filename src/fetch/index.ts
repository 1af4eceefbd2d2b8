export { createAddressGuard, type AddressGuard, type GuardVerdict, type Lookup } from './address-guard.ts';
export { parseRetryAfter, retryDelayMs, RETRY_AFTER_CAP_MS } from './backoff.ts';
export {
  BREAKER_DEFAULTS,
  breakerAdmits,
  breakerEventOf,
  type BreakerOptions,
  type BreakerState,
  closedBreaker,
  nextBreaker,
} from './breaker.ts';
export { createFetcher, type FetcherOptions, type FetchTimeouts } from './fetcher.ts';
export type {
  FetchFault,
  Fetcher,
  FetchLogLine,
  FetchNotModified,
  FetchOk,
  FetchOutcome,
  FetchRequest,
  PostRequest,
} from './outcome.ts';
export { reasonOf } from './reason-of.ts';
export { FETCH_REASONS, type FetchReason, REASON_POLICIES } from './reasons.ts';
export { createMemoryRobotsStore, type RobotsRecord, type RobotsStore } from './robots.ts';
export { buildUserAgent, PRODUCT_TOKEN } from './user-agent.ts';
