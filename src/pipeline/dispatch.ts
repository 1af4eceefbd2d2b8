import { SECOND } from '../domain/duration.ts';
import { heldUntil } from '../domain/grouping.ts';
import {
  claimTellings,
  dispatchBatches,
  holdableBatches,
  muteEnded,
  nextBatchDue,
  retimeBatches,
  takeDueBatches,
} from '../store/batches.ts';
import { forgetPlans, lookAgain, type Queryable, type Tx } from '../store/database.ts';
import { takeDueDigests, type DueDigests } from '../store/due-digests.ts';
import { muteKnownCases, muteSameFiling } from '../store/same-filing.ts';
import type { House } from './house.ts';
import { joinDigests, nameQuietNeighbours } from './join-digests.ts';

const AT_ONCE = 2000;
/** So many rows that a plan made for few would tell. */
const MANY = 100;
/** What another worker held for a moment is looked at again after this. */
const LOOK_AGAIN_MS = 1 * SECOND;

/**
 * Turns due batches into deliveries: batches pass the stages (quiet hours? paused?), then their alerts (still
 * subscribed? already told?), and a reader's digests of one time are joined; what is left becomes one delivery per
 * batch. Each round is one transaction; digests go after all that is urgent. Returns the number of batches closed.
 */
export async function dispatch(house: House): Promise<{ batches: number }> {
  const left: string[] = [];
  let batches = 0;
  for (const take of [takeSingle, takeDigests]) {
    for (let more = true; more; ) {
      const round = await dispatchRound(house, take, left);
      if (batches === 0 && round.ids.length >= AT_ONCE) await lookAgain(house.db.read, ['told', 'delivery']);
      batches += round.ids.length;
      left.push(...round.left);
      more = round.more;
    }
  }
  await hintWhatIsHeld(house);
  return { batches };
}

type Take = (db: Queryable, now: Date, without: readonly string[]) => Promise<DueDigests>;

async function takeSingle(db: Queryable, now: Date): Promise<DueDigests> {
  const ids = await takeDueBatches(db, now, AT_ONCE);
  return { ids, left: [], more: ids.length === AT_ONCE };
}

function takeDigests(db: Queryable, now: Date, without: readonly string[]): Promise<DueDigests> {
  return takeDueDigests(db, now, { limit: AT_ONCE, without });
}

async function dispatchRound(house: House, take: Take, without: readonly string[]): Promise<DueDigests> {
  const now = house.clock();
  return house.db.transaction(async (tx) => {
    const due = await take(tx.db, now, without);
    if (due.ids.length > 0) await dispatchDue(house, tx, due.ids, now);
    return due;
  });
}

async function dispatchDue(house: House, tx: Tx, due: readonly number[], now: Date): Promise<void> {
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
}

/** A batch that is being written to, or whose reader is, would else wait for the sweep. */
async function hintWhatIsHeld(house: House): Promise<void> {
  const now = house.clock().getTime();
  const due = await nextBatchDue(house.db.read);
  if (!due || due.getTime() > now) return;
  await house.hints.dispatch(String(Math.ceil((now + LOOK_AGAIN_MS) / 1000)), LOOK_AGAIN_MS);
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
