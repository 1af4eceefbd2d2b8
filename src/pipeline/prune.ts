import { dropOld, type Pruned } from '../store/retention.ts';
import type { House } from './house.ts';

/** Applies the retention of the configuration. */
export async function prune(house: House): Promise<Pruned> {
  const now = house.clock().getTime();
  const { pollsMs, snapshotsMs } = house.settings.retention;
  return dropOld(house.db.read, { polls: new Date(now - pollsMs), snapshots: new Date(now - snapshotsMs) });
}
