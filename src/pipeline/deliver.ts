import type { Channel, SendResult } from '../channels/channel.ts';
import { MINUTE, SECOND } from '../domain/duration.ts';
import { nextAttempt } from '../domain/retry.ts';
import {
  claimDeliveries,
  recordOutcomes,
  type ClaimedDelivery,
  type DeliveryOutcome,
} from '../store/deliveries.ts';
import { createViewLoader, recipientOf } from './alert-views.ts';
import type { House } from './house.ts';

const AT_ONCE = 500;
const LEASE_MS = 5 * MINUTE;
/** Sending stops well before the lease ends, so that no other worker sends the same message meanwhile. */
const SEND_DEADLINE_MS = 4 * MINUTE;
const RECORD_EVERY = 100;
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
  while (!stop?.aborted) {
    const claimed = await claimDeliveries(house.db.read, channelId, {
      now: house.clock(),
      limit: AT_ONCE,
      leaseMs: LEASE_MS,
    });
    if (claimed.length === 0) break;
    await sendClaimed(house, channel, claimed, report);
  }
  if (report.retried > 0) await house.hints.deliver(channelId, RETRY_HINT_MS);
  return report;
}

async function sendClaimed(
  house: House,
  channel: Channel,
  claimed: readonly ClaimedDelivery[],
  report: DeliverReport,
): Promise<void> {
  const views = createViewLoader(house);
  const queue = [...claimed];
  const done: DeliveryOutcome[] = [];
  const signal = AbortSignal.timeout(SEND_DEADLINE_MS);
  const lanes = Array.from({ length: Math.min(channel.concurrency, queue.length) }, async () => {
    for (let delivery = queue.shift(); delivery; delivery = queue.shift()) {
      const outcome = await sendOne(house, channel, delivery, { views, signal });
      report[outcome.state === 'pending' ? 'retried' : outcome.state] += 1;
      done.push(outcome);
      if (done.length >= RECORD_EVERY) await recordOutcomes(house.db.read, done.splice(0));
    }
  });
  await Promise.all(lanes);
  await recordOutcomes(house.db.read, done);
}

interface SendTools {
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
  return outcomeOf(house, delivery, result);
}

/** A bug in rendering one message must not cost the others their record, so it ends as a failed attempt too. */
async function attempt(
  house: House,
  channel: Channel,
  delivery: ClaimedDelivery,
  tools: SendTools,
): Promise<SendResult> {
  try {
    const view = await tools.views.load(delivery);
    return await channel.send(view, recipientOf(house, delivery), tools.signal);
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
