import { sql } from 'kysely';
import type { House } from './house.ts';

export interface PruneReport {
  polls: number;
  snapshots: number;
  blobs: number;
}

/**
 * Drops what nothing rests on: old lines of the poll ledger, and bytes that led to no change and are not the
 * newest readable ones of their source. Evidence of a change is kept.
 */
export async function prune(house: House): Promise<PruneReport> {
  const now = house.clock().getTime();
  const { retention } = house.settings;
  const polls = await sql`delete from poll where finished_at < ${new Date(now - retention.pollsMs)}`.execute(
    house.db.read,
  );
  const snapshots = await sql`
    delete from snapshot s
    where s.fetched_at < ${new Date(now - retention.snapshotsMs)}
      and not s.kept
      and not exists (select 1 from change c where c.snapshot_id = s.id)
      and not exists (select 1 from entry_version v where v.snapshot_id = s.id)
      and not exists (select 1 from publication_version v where v.snapshot_id = s.id)
      and s.id is distinct from (select max(n.id) from snapshot n where n.source_id = s.source_id and n.readable)
  `.execute(house.db.read);
  const blobs = await sql`
    delete from blob b where not exists (select 1 from snapshot s where s.sha256 = b.sha256)
  `.execute(house.db.read);
  return {
    polls: Number(polls.numAffectedRows ?? 0),
    snapshots: Number(snapshots.numAffectedRows ?? 0),
    blobs: Number(blobs.numAffectedRows ?? 0),
  };
}
