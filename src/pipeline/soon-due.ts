import { SECOND } from '../domain/duration.ts';
import { findSource, reserveSources } from '../store/sources.ts';
import type { House } from './house.ts';

/** How often the timetable looks for due sources; what is due earlier must be hinted when it is known. */
const TICK_MS = 15 * SECOND;
const GRACE_MS = 40 * SECOND;

/**
 * A source whose next poll comes before the next tick is hinted right after this one, never sooner than the
 * pace of its host allows. The reservation keeps the tick from hinting it too. Where the poll itself tells when that
 * is, mostly minutes later, nothing is asked.
 */
export async function hintIfSoonDue(house: House, sourceId: string, nextPollAt?: Date): Promise<void> {
  if (nextPollAt && !isSoon(house, nextPollAt)) return;
  const source = await findSource(house.db.read, sourceId);
  if (!source?.active || source.kind === 'inbox') return;
  const at = new Date(source.next_poll_at);
  if (!isSoon(house, at)) return;
  const delayMs = Math.max(at.getTime() - house.clock().getTime(), house.hosts.minGapMs(source.host), 0);
  await reserveSources(house.db.read, [{ id: source.id, delayMs }], GRACE_MS);
  await house.hints.poll(source.id, delayMs);
}

function isSoon({ clock }: Pick<House, 'clock'>, at: Date): boolean {
  return at.getTime() - clock().getTime() < TICK_MS;
}
