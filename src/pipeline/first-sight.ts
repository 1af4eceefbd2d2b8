import { isBeforeThisMonth } from '../domain/address-template.ts';
import type { Queryable } from '../store/database.ts';
import type { SourceRow } from '../store/schema.ts';
import { findSource } from '../store/sources.ts';
import { zoneOf } from './request.ts';

/**
 * True when what a source shows was there before we watched: it is recorded and told to nobody. The page of the
 * past month continues the list that was watched while the month ran, so that a release of the last evening is
 * news on it; it is history when the list was first read in the new month.
 */
export async function isFirstSight(db: Queryable, source: SourceRow, now: Date): Promise<boolean> {
  if (source.settings['monthTurn'] !== true || source.parent_id === null) return source.baselined_at === null;
  const watchedSince = (await findSource(db, source.parent_id))?.baselined_at ?? null;
  return watchedSince === null || !isBeforeThisMonth(watchedSince, now, zoneOf(source));
}
