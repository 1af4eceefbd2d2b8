import { isTurnOfMonth, nextTurnOfMonth } from '../domain/address-template.ts';
import { SECOND } from '../domain/duration.ts';
import { englishDay } from '../domain/speech/moment.ts';
import {
  breakerAdmits,
  breakerEventOf,
  closedBreaker,
  heldBreaker,
  heldUntil,
  nextBreaker,
  type BreakerState,
} from '../fetch/breaker.ts';
import type { FetchOutcome } from '../fetch/outcome.ts';
import { enterHost, leaveHost, loadBreaker, saveBreaker } from '../store/hosts.ts';
import type { SourceRow } from '../store/schema.ts';
import { findSourceToPoll, saveSource } from '../store/sources.ts';
import { isMetered } from './courtlistener/access.ts';
import { readInbox } from './courtlistener/inbox.ts';
import { heedThrottle, waitForCall } from './courtlistener/meter.ts';
import { heedRefusal } from './courtlistener/refusal.ts';
import { digestAnswer } from './digest.ts';
import { dryRun } from './dry-run.ts';
import type { House } from './house.ts';
import type { PollReport } from './poll-report.ts';
import { recordFault } from './record-fault.ts';
import { zoneOf } from './request.ts';

/** A request may take a minute; a crashed worker frees the host after this. */
const HOST_LEASE_MS = 90 * SECOND;
const BUSY_WAIT_MS = 500;

export type PollOutcome =
  | { kind: 'done'; report: PollReport; nextPollAt?: Date }
  /** The host is taken by another worker: come back then. Costs no attempt. */
  | { kind: 'wait'; until: Date }
  | { kind: 'skipped'; why: string };

/** Polls one source: fetch, read, record. What a server does wrong is recorded; only our own bugs throw. */
export async function poll(
  house: House,
  sourceId: string,
  options: { dryRun?: boolean } = {},
): Promise<PollOutcome> {
  const found = await findSourceToPoll(house.db.read, sourceId);
  const source = found?.source;
  if (!source?.active)
    return { kind: 'skipped', why: source ? 'the source is switched off' : 'there is no such source' };
  if (source.kind === 'inbox') return { kind: 'done', report: await readInbox(house, source) };
  const startedAt = house.clock();
  const rest = restUntil(source, startedAt);
  if (rest) return leaveTurnPage(house, source, rest);
  const breaker = found?.breaker as BreakerState | null;
  const held = heldUntil(breaker, startedAt);
  if (held) return leaveHeld(house, source, { until: held, ...options });
  if (options.dryRun) return { kind: 'done', report: await dryRun(house, source) };
  const refusal = await refusalOf(house, source.host, { breaker, now: startedAt });
  if (refusal !== null) {
    const report = await recordFault(house, source, {
      reason: 'breaker-open',
      message: refusal.message,
      startedAt,
      status: null,
      retryAfterMs: refusal.retryAfterMs,
    });
    return { kind: 'done', report };
  }
  if (!(await enter(house, source.host)))
    return { kind: 'wait', until: new Date(startedAt.getTime() + BUSY_WAIT_MS) };
  const shortage = isMetered(source) ? await waitForCall(house, source) : null;
  if (shortage) return leaveForLater(house, source, shortage);
  const outcome = await fetchSource(house, source, breaker);
  const wait = isMetered(source) ? await heedThrottle(house, source, outcome) : null;
  if (wait) return leaveForLater(house, source, wait);
  // The same docket is asked for in another way from now on, which is tried at once.
  if (await heedRefusal(house, source, outcome)) return poll(house, sourceId, options);
  const { nextPollAt, ...report } = await digestAnswer(house, source, outcome, startedAt);
  return { kind: 'done', report, ...(nextPollAt && { nextPollAt }) };
}

/** The page of a past month is read while it may still grow: in the first days of the next one. */
function restUntil(source: SourceRow, now: Date): Date | null {
  if (source.settings['monthTurn'] !== true) return null;
  const timezone = zoneOf(source);
  return isTurnOfMonth(now, timezone) ? null : nextTurnOfMonth(now, timezone);
}

async function leaveTurnPage(house: House, source: SourceRow, until: Date): Promise<PollOutcome> {
  await saveSource(house.db.read, source.id, { next_poll_at: until, reserved_until: null });
  return {
    kind: 'skipped',
    why: `it is read in the first days of a month, next on ${englishDay(until.toISOString())}`,
  };
}

/** The host said when to come back, to whichever of its pages. That is no failure of this one, which was not asked for. */
async function leaveHeld(
  house: House,
  source: SourceRow,
  { until, dryRun }: { until: Date; dryRun?: boolean },
): Promise<PollOutcome> {
  if (!dryRun) await saveSource(house.db.read, source.id, { next_poll_at: until, reserved_until: null });
  const time = until.toISOString();
  const when = `${englishDay(time)}, ${time.slice(11, 16)} UTC`;
  return { kind: 'skipped', why: `${source.host} asked to be left alone until ${when}` };
}

/** A poll that the budget of its API does not allow now: Postgres keeps the time, so no job waits for it. */
async function leaveForLater(
  house: House,
  source: SourceRow,
  { until, why }: { until: Date; why: string },
): Promise<PollOutcome> {
  await leaveHost(house.db.read, source.host, null);
  return { kind: 'skipped', why: `${why}; its turn comes at ${until.toISOString().slice(11, 16)} UTC` };
}

/** Null when the breaker lets a request through; a probe is claimed, so that one goes at a time. */
async function refusalOf(
  house: House,
  host: string,
  { breaker, now }: { breaker: BreakerState | null; now: Date },
): Promise<{ message: string; retryAfterMs: number } | null> {
  if (breaker === null) return null;
  const verdict = breakerAdmits(breaker, now);
  if (!verdict.admitted) {
    const message = `${host} failed ${breaker.failures} times in a row; the next probe goes at ${breaker.probeAt}`;
    return { message, retryAfterMs: verdict.retryAfterMs };
  }
  if (verdict.probe) await saveBreaker(house.db.read, host, nextBreaker(breaker, 'claim', now));
  return null;
}

async function enter(house: House, host: string): Promise<boolean> {
  if (house.hosts.concurrency(host) > 1) return true;
  return enterHost(house.db.read, host, HOST_LEASE_MS);
}

/** One conditional request. The host is left again whatever happens. */
async function fetchSource(
  house: House,
  source: SourceRow,
  breaker: BreakerState | null,
): Promise<FetchOutcome> {
  let crawlDelayMs: number | null = null;
  try {
    const outcome = await house.fetcher.fetch(house.requestOf(source));
    crawlDelayMs = await house.fetcher.crawlDelayMs(source.url);
    await noteHostHealth(house, source, { outcome, breaker });
    if (outcome.kind === 'fault') house.metrics.fetched(outcome.reason);
    return outcome;
  } finally {
    const entered = house.hosts.concurrency(source.host) === 1;
    if (entered || crawlDelayMs !== null) await leaveHost(house.db.read, source.host, crawlDelayMs);
  }
}

/** A healthy host has no breaker, so that the usual poll costs nothing for it. */
async function noteHostHealth(
  house: House,
  source: SourceRow,
  { outcome, breaker }: { outcome: FetchOutcome; breaker: BreakerState | null },
): Promise<void> {
  const { host } = source;
  const event = breakerEventOf(outcome);
  if (event === null) return;
  if (event === 'success') {
    if (breaker !== null) await saveBreaker(house.db.read, host, null);
    return;
  }
  // Other polls of this host may have failed meanwhile: count on from what stands there now.
  const state = (await loadBreaker(house.db.read, host)) as BreakerState | null;
  const now = house.clock();
  const next = nextBreaker(state ?? closedBreaker(), event, now);
  // An API that is metered counts calls by token: its throttle says nothing of the host's other pages.
  await saveBreaker(house.db.read, host, isMetered(source) ? next : heldBreaker(next, outcome, now));
}
