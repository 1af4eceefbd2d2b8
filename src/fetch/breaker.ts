import { HOUR, MINUTE } from '../domain/duration.ts';
import type { FetchOutcome } from './outcome.ts';
import { REASON_POLICIES } from './reasons.ts';

/**
 * A circuit breaker per host as a pure state machine. It opens after a run of failures of the host itself and
 * then lets single probes through at growing intervals, up to a cap and without end: a host that comes back
 * after a month is noticed within one capped interval. The state is plain JSON, stored by whoever owns it.
 */
export interface BreakerState {
  phase: 'closed' | 'open' | 'probing';
  /** Failures in a row. */
  failures: number;
  /** Failed probes since the breaker opened; the interval doubles with each. */
  probes: number;
  /** ISO 8601: when it opened. Null while closed. */
  openedAt: string | null;
  /** ISO 8601: when the next probe may go. Null while closed. */
  probeAt: string | null;
  /** ISO 8601: until when the host itself asked to be left alone, whatever the phase. */
  heldUntil?: string;
}

/** What happened: `claim` marks a probe as sent, so that one goes at a time. */
export type BreakerEvent = 'success' | 'failure' | 'claim';

export interface BreakerOptions {
  failuresToOpen: number;
  firstProbeMs: number;
  probeCapMs: number;
}

export const BREAKER_DEFAULTS: BreakerOptions = {
  failuresToOpen: 5,
  firstProbeMs: MINUTE,
  probeCapMs: HOUR,
};

export function closedBreaker(): BreakerState {
  return { phase: 'closed', failures: 0, probes: 0, openedAt: null, probeAt: null };
}

/** The state after `event`. A success closes the breaker whatever it was. */
export function nextBreaker(
  state: BreakerState,
  event: BreakerEvent,
  now: Date,
  options: BreakerOptions = BREAKER_DEFAULTS,
): BreakerState {
  if (event === 'success') return closedBreaker();
  if (event === 'claim') return claimProbe(state, now, options);
  const failures = state.failures + 1;
  if (state.phase === 'closed' && failures < options.failuresToOpen) return { ...state, failures };
  const probes = state.phase === 'closed' ? 0 : state.probes + 1;
  return {
    phase: 'open',
    failures,
    probes,
    openedAt: state.openedAt ?? now.toISOString(),
    probeAt: probeTime(probes, now, options),
  };
}

/** The claim doubles as a lease: when whoever claimed it dies, the next probe goes one interval later. */
function claimProbe(state: BreakerState, now: Date, options: BreakerOptions): BreakerState {
  if (state.phase === 'closed') return state;
  return { ...state, phase: 'probing', probeAt: probeTime(state.probes, now, options) };
}

function probeTime(probes: number, now: Date, options: BreakerOptions): string {
  const intervalMs = Math.min(options.firstProbeMs * 2 ** Math.min(probes, 30), options.probeCapMs);
  return new Date(now.getTime() + intervalMs).toISOString();
}

/** Statuses with which a host may say when to come back (RFC 9110 section 10.2.3, RFC 6585 section 4). */
const COME_BACK: readonly (number | null)[] = [429, 503];

/** A host that said when to come back is asked for none of its pages until then. */
export function heldBreaker(state: BreakerState, outcome: FetchOutcome, now: Date): BreakerState {
  if (outcome.kind !== 'fault' || !outcome.retryAfterMs || !COME_BACK.includes(outcome.status)) return state;
  return { ...state, heldUntil: new Date(now.getTime() + outcome.retryAfterMs).toISOString() };
}

/** Until when the host wants to be left alone; null where it does not, or the time has passed. */
export function heldUntil(state: BreakerState | null, now: Date): Date | null {
  const until = state?.heldUntil ? new Date(state.heldUntil) : null;
  return until !== null && until > now ? until : null;
}

/** Whether a request may go now; `probe` asks the caller to claim it first. */
export function breakerAdmits(
  state: BreakerState,
  now: Date,
): { admitted: true; probe: boolean } | { admitted: false; retryAfterMs: number } {
  if (state.phase === 'closed' || state.probeAt === null) return { admitted: true, probe: false };
  const waitMs = Date.parse(state.probeAt) - now.getTime();
  return waitMs > 0 ? { admitted: false, retryAfterMs: waitMs } : { admitted: true, probe: true };
}

/** What an outcome says about its host; null when it says nothing (our own abort, a refused address). */
export function breakerEventOf(outcome: FetchOutcome): 'success' | 'failure' | null {
  if (outcome.kind !== 'fault') return 'success';
  const { host } = REASON_POLICIES[outcome.reason];
  if (host === 'unknown') return null;
  return host === 'failure' ? 'failure' : 'success';
}
