import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../domain/duration.ts';
import {
  breakerAdmits,
  type BreakerEvent,
  breakerEventOf,
  type BreakerState,
  closedBreaker,
  heldBreaker,
  heldUntil,
  nextBreaker,
} from './breaker.ts';
import type { FetchFault, FetchOutcome } from './outcome.ts';
import type { FetchReason } from './reasons.ts';

const NOW = new Date('2025-05-30T12:00:00Z');
const later = (ms: number) => new Date(NOW.getTime() + ms);
const OPTIONS = { failuresToOpen: 3, firstProbeMs: MINUTE, probeCapMs: HOUR };

function after(events: BreakerEvent[], at = NOW): BreakerState {
  return events.reduce((state, event) => nextBreaker(state, event, at, OPTIONS), closedBreaker());
}

describe('the breaker of a host', () => {
  it('stays closed until the failures in a row are enough', () => {
    expect(breakerAdmits(after(['failure', 'failure']), NOW)).toEqual({ admitted: true, probe: false });
    expect(after(['failure', 'failure', 'success', 'failure', 'failure']).phase).toBe('closed');
    expect(after(['failure', 'failure', 'failure']).phase).toBe('open');
  });

  it('says how long to wait and then lets one probe through', () => {
    const open = after(['failure', 'failure', 'failure']);
    expect(breakerAdmits(open, later(20_000))).toEqual({ admitted: false, retryAfterMs: 40_000 });
    expect(breakerAdmits(open, later(MINUTE))).toEqual({ admitted: true, probe: true });
    const claimed = nextBreaker(open, 'claim', later(MINUTE), OPTIONS);
    expect(breakerAdmits(claimed, later(MINUTE))).toEqual({ admitted: false, retryAfterMs: MINUTE });
  });

  it('frees a probe whose claimer died after one interval', () => {
    const claimed = nextBreaker(after(['failure', 'failure', 'failure']), 'claim', later(MINUTE), OPTIONS);
    expect(breakerAdmits(claimed, later(2 * MINUTE))).toEqual({ admitted: true, probe: true });
  });

  it('doubles the interval with every failed probe up to its cap', () => {
    let state = after(['failure', 'failure', 'failure']);
    const waits = Array.from({ length: 9 }, () => {
      state = nextBreaker(state, 'failure', NOW, OPTIONS);
      return Date.parse(state.probeAt ?? '') - NOW.getTime();
    });
    expect(waits.map((ms) => ms / MINUTE)).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60]);
  });

  it('closes on the first success and remembers since when it was open until then', () => {
    const open = nextBreaker(after(['failure', 'failure', 'failure']), 'failure', later(HOUR), OPTIONS);
    expect(open.openedAt).toBe(NOW.toISOString());
    expect(nextBreaker(open, 'success', later(HOUR), OPTIONS)).toEqual(closedBreaker());
  });

  it('never gives up and survives storage, whatever happened to it', () => {
    const event = fc.constantFrom<BreakerEvent>('success', 'failure', 'claim');
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), (events) => {
        const state = after(events);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(breakerAdmits(state, later(OPTIONS.probeCapMs)).admitted).toBe(true);
        expect(state.phase === 'closed').toBe(state.probeAt === null);
      }),
    );
  });
});

describe('a host that says when to come back', () => {
  const fault = (status: number, retryAfterMs: number | null) =>
    ({ kind: 'fault', reason: 'rate-limited', status, retryAfterMs }) as FetchFault;
  const held = (outcome: FetchOutcome) => heldUntil(heldBreaker(closedBreaker(), outcome, NOW), NOW);

  it.each([429, 503])('with %i is left alone until then and not longer', (status) => {
    const state = heldBreaker(closedBreaker(), fault(status, 2 * MINUTE), NOW);
    expect(heldUntil(state, NOW)).toEqual(later(2 * MINUTE));
    expect(heldUntil(state, later(2 * MINUTE))).toBeNull();
    expect(breakerAdmits(state, NOW)).toEqual({ admitted: true, probe: false });
    expect(nextBreaker(state, 'success', NOW)).toEqual(closedBreaker());
  });

  it('has to say so, with a status that means it', () => {
    expect(held(fault(429, null))).toBeNull();
    expect(held(fault(429, 0))).toBeNull();
    expect(held(fault(404, MINUTE))).toBeNull();
    expect(held({ kind: 'ok' } as FetchOutcome)).toBeNull();
    expect(heldUntil(null, NOW)).toBeNull();
  });
});

describe('what an outcome tells the breaker', () => {
  const fault = (reason: FetchReason) => ({ kind: 'fault', reason }) as FetchFault;

  it.each<[FetchOutcome, string | null]>([
    [{ kind: 'ok' } as FetchOutcome, 'success'],
    [{ kind: 'not-modified' } as FetchOutcome, 'success'],
    [fault('connect'), 'failure'],
    [fault('server-error'), 'failure'],
    [fault('rate-limited'), 'failure'],
    [fault('not-found'), 'success'],
    [fault('aborted'), null],
    [fault('address-blocked'), null],
    [fault('robots'), null],
    [fault('breaker-open'), null],
  ])('%j is %s', (outcome, event) => {
    expect(breakerEventOf(outcome)).toBe(event);
  });
});
