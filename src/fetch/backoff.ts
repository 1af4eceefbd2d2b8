import { DAY, SECOND } from '../domain/duration.ts';

/** A server may ask for a longer pause, but a typing error of theirs must not silence a source for a month. */
export const RETRY_AFTER_CAP_MS = DAY;

/** HTTP dates end in GMT, save for the obsolete asctime form, which means GMT (RFC 9110 section 5.6.7). */
const HTTP_DATE = /^[A-Z][a-z]{2,8}, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME_DATE = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/**
 * Milliseconds that a `Retry-After` value asks for (RFC 9110 section 10.2.3: seconds or an HTTP date), at most
 * a day, never negative; null when there is no value or it is not one.
 */
export function parseRetryAfter(value: string | null | undefined, now: Date): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,20}$/.test(text)) return Math.min(Number(text) * SECOND, RETRY_AFTER_CAP_MS);
  const moment = parseHttpDate(text);
  if (Number.isNaN(moment)) return null;
  return Math.min(Math.max(moment - now.getTime(), 0), RETRY_AFTER_CAP_MS);
}

function parseHttpDate(text: string): number {
  if (HTTP_DATE.test(text)) return Date.parse(text);
  return ASCTIME_DATE.test(text) ? Date.parse(`${text} GMT`) : Number.NaN;
}

export interface RetryInput {
  /** Attempts made so far, from 1. */
  attempt: number;
  /** What the server asked for; null when it said nothing. */
  retryAfterMs: number | null;
  /** In [0, 1). */
  random: number;
  baseMs: number;
  capMs: number;
}

/**
 * Exponential back-off with full jitter: anything from nothing to `baseMs` doubled per attempt, at most `capMs`.
 * A server's Retry-After is a lower bound; the jitter of one base step comes on top of it, so that everything
 * that was turned away does not come back in the same instant.
 */
export function retryDelayMs(input: RetryInput): number {
  const { retryAfterMs, random, baseMs, capMs } = input;
  if (retryAfterMs !== null) return Math.min(retryAfterMs, RETRY_AFTER_CAP_MS) + Math.floor(random * baseMs);
  // Past 2^30 the cap has long been reached; the bound keeps the power finite.
  const doublings = Math.min(Math.max(input.attempt - 1, 0), 30);
  return Math.floor(random * Math.min(baseMs * 2 ** doublings, capMs));
}
