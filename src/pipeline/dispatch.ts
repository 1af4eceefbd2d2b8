import { heldUntil } from '../domain/grouping.ts';
import {
  claimTellings,
  dispatchBatches,
  holdableBatches,
  muteEnded,
  retimeBatches,
  takeDueBatches,
} from '../store/batches.ts';
import { forgetPlans, lookAgain, type Tx } from '../store/database.ts';
import { takeDigestsBeside } from '../store/joined-digests.ts';
import { muteKnownCases, muteSameFiling } from '../store/same-filing.ts';
import type { House } from './house.ts';
import { joinDigests, nameQuietNeighbours } from './join-digests.ts';

const AT_ONCE = 2000;
/** So many rows that a plan made for few would tell. */
const MANY = 100;

/**
 * Turns due batches into deliveries: batches pass the stages (quiet hours? paused?), then their alerts (still
 * subscribed? already told?), and a reader's digests of one time are joined; what is left becomes one delivery per
 * batch. Each round is one transaction. Returns the number of batches closed.
 */
export async function dispatch(house: House): Promise<{ batches: number }> {
  let batches = 0;
  for (;;) {
    const closed = await dispatchRound(house);
    if (batches === 0 && closed === AT_ONCE) await lookAgain(house.db.read, ['told', 'delivery']);
    batches += closed;
    if (closed < AT_ONCE) return { batches };
  }
}

async function dispatchRound(house: House): Promise<number> {
  const now = house.clock();
  return house.db.transaction(async (tx) => {
    const taken = await takeDueBatches(tx.db, now, AT_ONCE);
    if (taken.length === 0) return 0;
    const torn = taken.length === AT_ONCE ? await takeDigestsBeside(tx.db, taken, now) : [];
    const due = [...taken, ...torn];
    if (due.length > MANY) await forgetPlans(tx.db);
    const open = await withoutHeld(house, tx, due, now);
    await muteEnded(tx.db, open);
    await muteSameFiling(tx.db, open);
    await muteKnownCases(tx.db, open);
    const digests = await joinDigests(tx.db, open);
    await claimTellings(tx.db, open);
    await nameQuietNeighbours(tx.db, digests, now);
    const channels = await dispatchBatches(tx.db, open, now, house.settings.messageHost);
    for (const channel of channels) tx.onCommit(() => house.hints.deliver(channel));
    return taken.length;
  });
}

/**
 * Batches that came due before a pause or quiet hours began and are dispatched in them, because a machine was
 * down or the subscriber has changed their mind, are put off to the end.
 */
async function withoutHeld(house: House, tx: Tx, due: readonly number[], now: Date): Promise<number[]> {
  const held = (await holdableBatches(tx.db, due)).flatMap(({ id, preference, ...batch }) => {
    const dueAt = heldUntil(preference, batch, now);
    return dueAt ? [{ id, dueAt }] : [];
  });
  await retimeBatches(tx.db, held);
  for (const at of new Set(held.map(({ dueAt }) => dueAt.getTime())))
    tx.onCommit(() => house.hints.dispatch(String(Math.ceil(at / 1000)), at - now.getTime()));
  const ids = new Set(held.map(({ id }) => id));
  return due.filter((id) => !ids.has(id));
}
