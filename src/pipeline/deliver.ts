import type { Channel, SendResult } from '../channels/channel.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import { nextAttempt } from '../domain/retry.ts';
import {
  claimDeliveries,
  recordOutcomes,
  releaseDeliveries,
  renewLeases,
  type ClaimedDelivery,
  type DeliveryOutcome,
} from '../store/deliveries.ts';
import { noteRefusal } from '../store/destinations.ts';
import { createViewLoader, recipientOf } from './alert-views.ts';
import { readSections } from './digest-sections.ts';
import { claimAhead, type ClaimedAhead } from './claim-ahead.ts';
import type { House } from './house.ts';
import { noteChannelRound, type ChannelRound } from './incidents.ts';
import { asWantedNow, withoutLapsed } from './leave-out.ts';
import { createOutcomeLog, persistently } from './outcome-log.ts';

const AT_ONCE = 500;
/** With fewer left the next are claimed, which takes less time than sending these. */
const AHEAD = 200;
/** A worker that lives renews its leases; what a dead one held is due again after this. */
const LEASE_MS = 90 * SECOND;
const RENEW_EVERY_MS = 30 * SECOND;
/** After this a slow channel gives back what it has not begun, so that other workers may help. */
const ROUND_MS = MINUTE;
/** No send takes longer, whatever the other side does. */
const SEND_DEADLINE_MS = ROUND_MS + 3 * MINUTE;
/** The first retry comes after about half a minute; later ones are left to the sweep. */
const RETRY_HINT_MS = 35 * SECOND;

export interface DeliverReport {
  sent: number;
  retried: number;
  dead: number;
}

/** Sends what is due on one channel: claim with a lease, send, record, until nothing is due. */
export async function deliver(house: House, channelId: string, stop?: AbortSignal): Promise<DeliverReport> {
  const report = { sent: 0, retried: 0, dead: 0 };
  const channel = house.channels.get(channelId);
  if (!channel) return report;
  const health: ChannelRound = { sent: 0, trouble: null };
  let more = true;
  while (more && !stop?.aborted) more = await sendRound(house, channel, { report, health, stop });
  await noteChannelRound(house, channelId, { ...health, sent: report.sent });
  if (report.retried > 0) await house.hints.deliver(channelId, RETRY_HINT_MS);
  return report;
}

interface Round {
  report: DeliverReport;
  health: ChannelRound;
  stop: AbortSignal | undefined;
}

/** Sends for a minute at most. Returns whether more may be due. */
async function sendRound(house: House, channel: Channel, round: Round): Promise<boolean> {
  const held = new Map<number, ClaimedDelivery>();
  const claimed = claimAhead(() => claimWanted(house, channel.id), {
    ahead: AHEAD,
    onClaimed: (claims) => claims.forEach((claim) => held.set(claim.id, claim)),
  });
  const leases = keepLeases(house, held);
  try {
    const first = await claimed.next();
    if (first) await sendAll(house, channel, { ...round, claimed, held, first });
  } finally {
    const left = await claimed.end();
    leases.end();
    // Not given back, they would wait for their leases to end after an outage that is long over.
    await persistently(() => releaseDeliveries(house.db.read, left), round.stop?.aborted ? [] : undefined);
  }
  if (claimed.fault) throw claimed.fault;
  return !claimed.exhausted;
}

/** The next claims, as far as their readers still want them. Empty only when nothing is due. */
async function claimWanted(house: House, channelId: string): Promise<ClaimedDelivery[]> {
  for (;;) {
    const now = house.clock();
    const claims = await claimDeliveries(house.db.read, channelId, {
      now,
      limit: AT_ONCE,
      leaseMs: LEASE_MS,
    });
    const wanted = await withoutLapsed(house, claims);
    if (wanted.length > 0 || claims.length === 0) return wanted;
  }
}

interface Claims {
  claimed: ClaimedAhead<ClaimedDelivery>;
  first: ClaimedDelivery;
  /** All that is claimed and not yet recorded. */
  held: Map<number, ClaimedDelivery>;
}

async function sendAll(
  house: House,
  channel: Channel,
  { report, health, stop, claimed, held, first }: Round & Claims,
): Promise<void> {
  const over = AbortSignal.timeout(ROUND_MS);
  const deadline = AbortSignal.timeout(SEND_DEADLINE_MS);
  const signal = stop ? AbortSignal.any([stop, deadline]) : deadline;
  const tools: SendTools = { health, views: createViewLoader(house), signal };
  const lanes = Math.min(channel.concurrency, held.size);
  const log = createOutcomeLog(
    (outcomes: readonly DeliveryOutcome[]) => recordOutcomes(house.db.read, outcomes),
    { senders: lanes },
  );
  const next = async () => (over.aborted || stop?.aborted ? undefined : claimed.next());
  const lane = async (begin?: ClaimedDelivery) => {
    let recorded = Promise.resolve();
    for (let claim = begin ?? (await next()); claim; claim = await next()) {
      const { id } = claim;
      const delivery = await asWantedNow(house, claim);
      if (!delivery) {
        held.delete(id);
        continue;
      }
      const outcome = await sendOne(house, channel, delivery, tools);
      report[outcome.state === 'pending' ? 'retried' : outcome.state] += 1;
      // A lane is at most one outcome ahead of the ledger: that is all a crash can repeat.
      await recorded;
      recorded = log.record(outcome).then(() => void held.delete(id));
      recorded.catch(() => undefined);
    }
    await recorded;
  };
  await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index === 0 ? first : undefined)));
}

/** What a living worker still holds stays its own. A renewal that fails costs at most a repeated message. */
function keepLeases(house: House, held: ReadonlyMap<number, ClaimedDelivery>): { end(): void } {
  const timer = setInterval(() => {
    renewLeases(house.db.read, [...held.values()], LEASE_MS).catch((err: unknown) =>
      house.log.warn({ err }, 'leases could not be renewed'),
    );
  }, RENEW_EVERY_MS);
  return { end: () => clearInterval(timer) };
}

interface SendTools {
  health: ChannelRound;
  views: ReturnType<typeof createViewLoader>;
  signal: AbortSignal;
}

async function sendOne(
  house: House,
  channel: Channel,
  delivery: ClaimedDelivery,
  tools: SendTools,
): Promise<DeliveryOutcome> {
  const result = await attempt(house, channel, delivery, tools);
  house.metrics.delivered(channel.id, result.outcome === 'sent' ? 'sent' : result.reason);
  if (result.outcome === 'failed') await noteFault(house, delivery, result, tools.health);
  return outcomeOf(house, delivery, result);
}

/** Whose fault it was: the destination's, which is closed once that is confirmed, or the channel's own. */
async function noteFault(
  house: House,
  delivery: ClaimedDelivery,
  fault: Extract<SendResult, { outcome: 'failed' }>,
  health: ChannelRound,
): Promise<void> {
  const { reason, message } = fault;
  if (!fault.destination) {
    if (!fault.permanent && reason !== 'aborted') health.trouble = { reason, message };
    return;
  }
  const closed = await noteRefusal(house.db.read, {
    deliveryId: delivery.id,
    reason: `${reason}: ${message}`,
    confirmed: fault.confirmed ?? false,
    now: house.clock(),
  });
  if (closed)
    house.log.warn({ channel: delivery.channel, delivery: delivery.id, reason }, 'destination closed');
}

/** A bug in rendering one message must not cost the others their record, so it ends as a failed attempt too. */
async function attempt(
  house: House,
  channel: Channel,
  delivery: ClaimedDelivery,
  tools: SendTools,
): Promise<SendResult> {
  try {
    const whole = await readSections(house, delivery);
    const view = await tools.views.load(whole);
    return await channel.send(view, recipientOf(house, whole), tools.signal);
  } catch (err) {
    house.log.error({ err, delivery: delivery.id, channel: channel.id }, 'delivery failed by a bug');
    const message = err instanceof Error ? err.message : String(err);
    return { outcome: 'failed', permanent: false, reason: 'internal', message, retryAfterMs: null };
  }
}

function outcomeOf(house: House, delivery: ClaimedDelivery, result: SendResult): DeliveryOutcome {
  const at = house.clock();
  const base = { id: delivery.id, attempt: delivery.attempts, at };
  if (result.outcome === 'sent') {
    return { ...base, state: 'sent', reason: null, response: result.response, nextAttemptAt: null };
  }
  const next = nextAttempt(delivery.attempts - delivery.retried_from, result, house.random());
  const failure = { ...base, reason: result.reason, response: result.message };
  if (next.kind === 'dead') return { ...failure, state: 'dead', nextAttemptAt: null };
  return { ...failure, state: 'pending', nextAttemptAt: new Date(at.getTime() + next.delayMs) };
}
