import { SECOND } from '../domain/duration.ts';
import { reserveSlots, type SlotRequest } from '../store/hosts.ts';
import { reserveSources, takeDueSources, type DueSource } from '../store/sources.ts';
import { withinBudget } from './courtlistener/meter.ts';
import type { House } from './house.ts';

const AT_ONCE = 1000;
/**
 * A job that has not polled by then is taken for lost, and the source becomes due again: a flushed queue stands
 * again within a minute. A job that is only late costs one hint, which the queue knows for a repeat.
 */
const GRACE_MS = 40 * SECOND;

/** Finds the sources whose time has come, gives each a slot of its host, and hints one poll job for each. */
export async function tick(house: House): Promise<{ due: number }> {
  const now = house.clock();
  const slots = await house.db.transaction(async ({ db }) => {
    const due = await withinBudget(house, db, await takeDueSources(db, now, AT_ONCE));
    const starts = await reserveSlots(db, slotRequests(house, due));
    const planned = planSlots(due, starts);
    await reserveSources(db, planned, GRACE_MS);
    return planned;
  });
  for (const slot of slots) await house.hints.poll(slot.id, slot.delayMs);
  return { due: slots.length };
}

function slotRequests(house: House, due: readonly DueSource[]): SlotRequest[] {
  const counts = new Map<string, number>();
  for (const source of due) counts.set(source.host, (counts.get(source.host) ?? 0) + 1);
  return [...counts].map(([host, count]) => ({ host, count, minGapMs: house.hosts.minGapMs(host) }));
}

function planSlots(due: readonly DueSource[], starts: Map<string, { firstDelayMs: number; gapMs: number }>) {
  const used = new Map<string, number>();
  return due.map((source) => {
    const start = starts.get(source.host) ?? { firstDelayMs: 0, gapMs: 0 };
    const position = used.get(source.host) ?? 0;
    used.set(source.host, position + 1);
    return { id: source.id, delayMs: start.firstDelayMs + position * start.gapMs };
  });
}
