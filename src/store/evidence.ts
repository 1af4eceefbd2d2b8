import { sql } from 'kysely';
import type { Change } from '../domain/change.ts';
import type { Queryable } from './database.ts';

/** Everything on record that one change rests on. */
export interface ChangeEvidence {
  change: EvidencedChange;
  /** The chain the change stands in, from its beginning up to the change. */
  chain: { seq: number; type: string; at: Date; prevHash: string | null; hash: string; data: Change }[];
  versions: { version: number; seenAt: Date; snapshotId: number | null; [words: string]: unknown }[];
  /** Oldest first: the bytes that the versions and the change were read from. */
  snapshotIds: number[];
}

export interface EvidencedChange {
  id: number;
  type: string;
  at: Date;
  silent: string | null;
  importance: string;
  scope: string;
  scopeSeq: number;
  prevHash: string | null;
  hash: string;
  data: Change;
  snapshotId: number | null;
  entryId: number | null;
  publicationId: number | null;
  redactedAt: Date | null;
}

export async function evidenceOf(db: Queryable, changeId: number): Promise<ChangeEvidence | null> {
  const change = await changeOf(db, changeId);
  if (!change) return null;
  const versions = (await versionsOf(db, change)).filter(({ seenAt }) => seenAt <= change.at);
  const ids = [...versions.map(({ snapshotId }) => snapshotId), change.snapshotId];
  return {
    change,
    chain: await chainUpTo(db, change),
    versions,
    snapshotIds: [...new Set(ids.filter((id) => id !== null))].toSorted((a, b) => a - b),
  };
}

async function changeOf(db: Queryable, id: number): Promise<EvidencedChange | null> {
  const { rows } = await sql<EvidencedChange>`
    select id, type, at, silent, importance, scope, scope_seq as "scopeSeq", prev_hash as "prevHash", hash, data,
      snapshot_id as "snapshotId", entry_id as "entryId", publication_id as "publicationId",
      redacted_at as "redactedAt"
    from change where id = ${id} and silent is distinct from 'sealed'
  `.execute(db);
  return rows[0] ?? null;
}

async function chainUpTo(db: Queryable, change: EvidencedChange): Promise<ChangeEvidence['chain']> {
  const { rows } = await sql<ChangeEvidence['chain'][number]>`
    select scope_seq as seq, type, at, prev_hash as "prevHash", hash, data from change
    where scope = ${change.scope} and scope_seq <= ${change.scopeSeq} order by scope_seq
  `.execute(db);
  return rows;
}

async function versionsOf(db: Queryable, change: EvidencedChange): Promise<ChangeEvidence['versions']> {
  const { rows } = await sql<ChangeEvidence['versions'][number]>`
    select version, seen_at as "seenAt", snapshot_id as "snapshotId", title, text, null as labels
    from publication_version where publication_id = ${change.publicationId}
    union all
    select version, seen_at, snapshot_id, null, text, to_jsonb(labels)
    from entry_version where entry_id = ${change.entryId}
    order by version
  `.execute(db);
  return rows;
}

export interface StoredAnswer {
  id: number;
  sourceId: string;
  sourceTitle: string;
  sha256: string;
  purgedAt: Date | null;
}

/** Where each snapshot came from, also of those whose bytes were thrown away. */
export async function answersOf(db: Queryable, snapshotIds: readonly number[]): Promise<StoredAnswer[]> {
  const { rows } = await sql<StoredAnswer>`
    select n.id, n.source_id as "sourceId", s.title as "sourceTitle", n.sha256, b.purged_at as "purgedAt"
    from snapshot n join blob b on b.sha256 = n.sha256 join source s on s.id = n.source_id
    where n.id = any(${snapshotIds}::bigint[]) order by n.id
  `.execute(db);
  return rows;
}
