import { sql } from 'kysely';
import type { Queryable } from './database.ts';

export interface Pruned {
  polls: number;
  snapshots: number;
  blobs: number;
}

/** A snapshot that a change or a version on record was read from, or that somebody asked to keep. */
const isEvidence = sql<boolean>`(s.kept
  or exists (select 1 from change c where c.snapshot_id = s.id)
  or exists (select 1 from entry_version v where v.snapshot_id = s.id)
  or exists (select 1 from publication_version v where v.snapshot_id = s.id))`;

/**
 * Drops what nothing rests on: old lines of the poll ledger, and bytes that led to no change and are not the
 * newest readable ones of their source. Evidence of a change is kept.
 */
export async function dropOld(db: Queryable, before: { polls: Date; snapshots: Date }): Promise<Pruned> {
  const polls = await sql`delete from poll where finished_at < ${before.polls}`.execute(db);
  const snapshots = await sql`
    delete from snapshot s
    where s.fetched_at < ${before.snapshots} and not ${isEvidence}
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

export interface StorageFigures {
  snapshots: number;
  /** Snapshots that are kept for good. */
  evidence: number;
  bodies: number;
  /** As received, and as stored. */
  bytes: number;
  storedBytes: number;
  oldestSnapshotAt: Date | null;
  polls: number;
  oldestPollAt: Date | null;
}

/** How much is stored and how much of it is there to stay. */
export async function storageFigures(db: Queryable): Promise<StorageFigures> {
  const { rows } = await sql<StorageFigures>`
    select (select count(*) from snapshot) as snapshots,
      (select count(*) from snapshot s where ${isEvidence}) as evidence,
      (select count(*) from blob) as bodies,
      (select coalesce(sum(bytes), 0)::bigint from blob) as bytes,
      pg_total_relation_size('blob') as "storedBytes",
      (select min(fetched_at) from snapshot) as "oldestSnapshotAt",
      (select count(*) from poll) as polls,
      (select min(finished_at) from poll) as "oldestPollAt"
  `.execute(db);
  const [figures] = rows;
  if (!figures) throw new Error('counting returned no row');
  return figures;
}
