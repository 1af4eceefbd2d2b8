import { batchDueAt, type DeliveryPreference } from '../domain/grouping.ts';
import type { FilterSpec } from '../domain/filter.ts';
import { changeSubscription, keepReadingOf, subscriptionsOfReader } from '../store/subscribers.ts';
import { openBatches, retimeBatches } from '../store/batches.ts';
import type { Tx } from '../store/database.ts';
import type { House } from './house.ts';

/**
 * Times what waits for a subscription by its present preference and zone: who switches a weekly digest to
 * instant alerts, or pauses, means what is waiting too.
 */
export async function retimeSubscription(house: House, tx: Tx, subscriptionId: string): Promise<void> {
  const now = house.clock();
  const { groupWaitMs } = house.settings;
  const batches = (await openBatches(tx.db, subscriptionId)).map(({ id, preference, timezone, critical }) => {
    const importance = critical ? ('critical' as const) : ('major' as const);
    const dueAt = batchDueAt(preference, { importance, timezone, groupWaitMs }, now);
    return { id, dueAt };
  });
  await retimeBatches(tx.db, batches);
  if (batches.length === 0) return;
  const soonest = Math.min(...batches.map(({ dueAt }) => dueAt.getTime()));
  tx.onCommit(() => house.hints.dispatch(String(Math.ceil(soonest / 1000)), soonest - now.getTime()));
}

export interface ChangedWish {
  filter: FilterSpec;
  preference: DeliveryPreference;
  /** Those of the reader; null leaves them as they are. */
  language: string | null;
  timezone: string | null;
}

/**
 * Changes what a subscription lets through, how it arrives and how its reader reads, and times anew what waits.
 * False when the same address has exactly that already.
 */
export async function changeWish(house: House, subscriptionId: string, wish: ChangedWish): Promise<boolean> {
  return house.db.transaction(async (tx) => {
    if (!(await changeSubscription(tx.db, subscriptionId, wish))) return false;
    await keepReadingOf(tx.db, subscriptionId, wish);
    for (const id of await subscriptionsOfReader(tx.db, subscriptionId))
      await retimeSubscription(house, tx, id);
    return true;
  });
}

/** Changes how alerts of a subscription arrive. False when there is no such subscription in force. */
export async function setPreference(
  house: House,
  subscriptionId: string,
  preference: DeliveryPreference,
): Promise<boolean> {
  return house.db.transaction(async (tx) => {
    const row = await tx.db
      .updateTable('subscription')
      .set({ preference: JSON.stringify(preference) })
      .where('id', '=', subscriptionId)
      .where('state', '<>', 'ended')
      .executeTakeFirst();
    if (Number(row.numUpdatedRows) === 0) return false;
    await retimeSubscription(house, tx, subscriptionId);
    return true;
  });
}
