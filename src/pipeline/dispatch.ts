import { claimTellings, dispatchBatches, muteEnded, takeDueBatches } from '../store/batches.ts';
import type { House } from './house.ts';

const AT_ONCE = 2000;

/**
 * Turns due batches into deliveries: alerts pass the stages (still subscribed? already told?), what is left
 * becomes one delivery per batch. Each round is one transaction. Returns the number of batches closed.
 */
export async function dispatch(house: House): Promise<{ batches: number }> {
  let batches = 0;
  for (;;) {
    const closed = await dispatchRound(house);
    batches += closed;
    if (closed < AT_ONCE) return { batches };
  }
}

async function dispatchRound(house: House): Promise<number> {
  const now = house.clock();
  return house.db.transaction(async (tx) => {
    const due = await takeDueBatches(tx.db, now, AT_ONCE);
    if (due.length === 0) return 0;
    await muteEnded(tx.db, due);
    await claimTellings(tx.db, due);
    const channels = await dispatchBatches(tx.db, due, now, house.settings.messageHost);
    for (const channel of channels) tx.onCommit(() => house.hints.deliver(channel));
    return due.length;
  });
}
