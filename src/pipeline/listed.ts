import { appendChanges } from '../store/changes.ts';
import { loadPublications, overdueListed } from '../store/publications.ts';
import { lockSource } from '../store/sources.ts';
import type { House } from './house.ts';
import { matchChanges } from './match.ts';
import { tellWithoutText } from './record-publications.ts';

/**
 * An item whose article did not come in time is told with its title: late words are better than none, and its
 * text follows silently. Returns the number of items told.
 */
export async function tellListedAnyway(house: House): Promise<number> {
  const now = house.clock();
  const overdue = await overdueListed(house.db.read, new Date(now.getTime() - house.settings.articleWaitMs));
  for (const item of overdue) {
    await house.db.transaction(async (tx) => {
      const source = await lockSource(tx.db, item.source_id);
      const [row] = await loadPublications(tx.db, item.source_id, { keys: [item.key], urls: [] });
      if (row?.state !== 'listed') return;
      const changes = await tellWithoutText(tx, row, {
        house,
        tx,
        source,
        snapshotId: null,
        seenAt: now,
        now,
      });
      await matchChanges(house, tx, await appendChanges(tx.db, changes));
    });
  }
  return overdue.length;
}
