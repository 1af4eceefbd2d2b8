import { batchDueAt } from '../domain/grouping.ts';
import { SECOND } from '../domain/duration.ts';
import { pausedUntil } from '../domain/schedule.ts';
import type { Tx } from '../store/database.ts';
import { claimedAnew, endClaims, type ClaimedDelivery } from '../store/deliveries.ts';
import {
  leaveOut,
  membersOf,
  shrinkBatch,
  waitAnew,
  type BatchMember,
  type Lapsed,
} from '../store/lapsed.ts';
import type { House } from './house.ts';

/** Asking anew costs a question per message, which nobody notices where each takes this long. */
const FRESH_MS = 2 * SECOND;

/**
 * The claims as they may be sent: between dispatch and now some reader may have unsubscribed or paused. What that
 * subscription had in a mail is left out of it, visibly in the ledger; a mail in which nothing is left is ended.
 */
export async function withoutLapsed(
  house: House,
  claims: readonly ClaimedDelivery[],
): Promise<ClaimedDelivery[]> {
  const sendable: ClaimedDelivery[] = [];
  for (const claim of claims) {
    const left = claim.doubtful ? await settle(house, claim) : claim;
    if (left) sendable.push(left);
  }
  return sendable;
}

/** A claim that waited for its turn is looked at again: behind a slow server a reader has time to leave. */
export async function asWantedNow(house: House, claim: ClaimedDelivery): Promise<ClaimedDelivery | null> {
  if (house.clock().getTime() - claim.claimed_at.getTime() < FRESH_MS) return claim;
  const current = await claimedAnew(house.db.read, claim);
  return current?.doubtful ? settle(house, current) : current;
}

async function settle(house: House, claim: ClaimedDelivery): Promise<ClaimedDelivery | null> {
  const now = house.clock();
  return house.db.transaction(async (tx) => {
    const { ended, paused } = lapsedOf(await membersOf(tx.db, claim.batch_id), now);
    if (ended.length + paused.length === 0) return claim;
    await waitForOthers(house, tx, { claim, lapsed: { ended, paused }, now });
    const { left } = await shrinkBatch(tx.db, claim.batch_id, [...ended, ...paused]);
    if (left) return claimedAnew(tx.db, claim);
    await endClaims(tx.db, [claim]);
    return null;
  });
}

function lapsedOf(members: readonly BatchMember[], now: Date): Lapsed {
  const isPaused = ({ preference: { pauseUntil }, timezone }: BatchMember) =>
    pauseUntil !== undefined && pausedUntil(pauseUntil, now, timezone) !== null;
  return {
    ended: members.filter(({ active }) => !active).map(({ id }) => id),
    paused: members.filter((member) => member.active && isPaused(member)).map(({ id }) => id),
  };
}

/** A pause puts off what was about to be sent, as it does with what comes meanwhile; and who counted on it is told. */
async function waitForOthers(
  house: House,
  tx: Tx,
  { claim, lapsed, now }: { claim: ClaimedDelivery; lapsed: Lapsed; now: Date },
): Promise<void> {
  for (const alert of await leaveOut(tx.db, claim.batch_id, lapsed)) {
    const { preference, timezone, critical } = alert;
    const importance = critical ? ('critical' as const) : ('major' as const);
    const dueAt = batchDueAt(preference, { importance, timezone, groupWaitMs: 0 }, now);
    await waitAnew(tx.db, alert, { dueAt, now });
    tx.onCommit(() =>
      house.hints.dispatch(String(Math.ceil(dueAt.getTime() / 1000)), dueAt.getTime() - now.getTime()),
    );
  }
}
