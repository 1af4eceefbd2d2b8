import { sql } from 'kysely';
import type { Queryable } from './database.ts';

export interface Pruned {
  polls: number;
  snapshots: number;
  blobs: number;
}

/**
 * Drops what nothing rests on: old lines of the poll ledger, and bytes that led to no change and are not the
 * newest readable ones of their source. Evidence of a change is kept.
 */
export async function dropOld(db: Queryable, before: { polls: Date; snapshots: Date }): Promise<Pruned> {
  const polls = await sql`delete from poll where finished_at < ${before.polls}`.execute(db);
  const snapshots = await sql`
    delete from snapshot s
    where s.fetched_at < ${before.snapshots}
      and not s.kept
      and not exists (select 1 from change c where c.snapshot_id = s.id)
      and not exists (select 1 from entry_version v where v.snapshot_id = s.id)
      and not exists (select 1 from publication_version v where v.snapshot_id = s.id)
      and s.id is distinct from (select max(n.id) from snapshot n where n.source_id = s.source_id and n.readable)
  `.execute(db);
  const blobs = await sql`
    delete from blob b where not exists (select 1 from snapshot s where s.sha256 = b.sha256)
  `.execute(db);
  return {
    polls: Number(polls.numAffectedRows ?? 0),
    snapshots: Number(snapshots.numAffectedRows ?? 0),
    blobs: Number(blobs.numAffectedRows ?? 0),
  };
}
