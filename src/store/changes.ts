import { sql } from 'kysely';
import type { Change } from '../domain/change.ts';
import type { Queryable } from './database.ts';
import { sha256Hex } from './snapshots.ts';

/** A change on its way into the ledger. */
export interface NewChange {
  change: Change;
  at: Date;
  /** "docket:12", "publication:3", "source:x": changes of one scope form one hash chain. */
  scope: string;
  docketId: number | null;
  entryId: number | null;
  publicationId: number | null;
  sourceId: string | null;
  snapshotId: number | null;
  matterIds: readonly string[];
}

export interface RecordedChange extends NewChange {
  id: number;
}

interface Link {
  seq: number;
  hash: string | null;
}

/**
 * Appends changes to their chains. The caller holds a lock on whatever owns each scope, so that two writers
 * never extend one chain at once.
 */
export async function appendChanges(db: Queryable, changes: readonly NewChange[]): Promise<RecordedChange[]> {
  if (changes.length === 0) return [];
  const ends = await chainEnds(db, [...new Set(changes.map((change) => change.scope))]);
  const rows = changes.map((change) => chainRow(change, ends));
  const inserted: { id: number }[] = [];
  for (let start = 0; start < rows.length; start += 500) {
    inserted.push(
      ...(await db
        .insertInto('change')
        .values(rows.slice(start, start + 500))
        .returning('id')
        .execute()),
    );
  }
  const recorded = changes.map((change, index) => ({ ...change, id: inserted[index]?.id ?? 0 }));
  await linkMatters(db, recorded);
  return recorded;
}

function chainRow(change: NewChange, ends: Map<string, Link>) {
  const end = ends.get(change.scope) ?? { seq: 0, hash: null };
  const hash = chainHash(end.hash, change.at, change.change);
  ends.set(change.scope, { seq: end.seq + 1, hash });
  return {
    type: change.change.type,
    at: change.at,
    silent: change.change.silent,
    importance: change.change.importance,
    docket_id: change.docketId,
    entry_id: change.entryId,
    publication_id: change.publicationId,
    source_id: change.sourceId,
    snapshot_id: change.snapshotId,
    data: JSON.stringify(change.change),
    scope: change.scope,
    scope_seq: end.seq + 1,
    prev_hash: end.hash,
    hash,
  };
}

/** sha256 over the previous hash, the time and the change as canonical JSON (keys sorted, nulls kept). */
export function chainHash(previous: string | null, at: Date, change: unknown): string {
  return sha256Hex(`${previous ?? ''}\n${at.toISOString()}\n${canonicalJson(change)}`);
}

export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    const record = inner as Record<string, unknown>;
    return Object.fromEntries(
      Object.keys(record)
        .sort()
        .map((key) => [key, record[key]]),
    );
  });
}

async function chainEnds(db: Queryable, scopes: string[]): Promise<Map<string, Link>> {
  const rows = await sql<{ scope: string; scope_seq: number; hash: string }>`
    select wanted.scope, last.scope_seq, last.hash
    from unnest(${scopes}::text[]) as wanted (scope)
    cross join lateral (
      select scope_seq, hash from change where change.scope = wanted.scope order by scope_seq desc limit 1
    ) last
  `.execute(db);
  return new Map(rows.rows.map((row) => [row.scope, { seq: row.scope_seq, hash: row.hash }]));
}

async function linkMatters(db: Queryable, changes: readonly RecordedChange[]): Promise<void> {
  const links = changes.flatMap((change) =>
    change.matterIds.map((matter) => ({ matter_id: matter, change_id: change.id })),
  );
  if (links.length === 0) return;
  await sql`
    insert into change_matter (matter_id, change_id)
    select * from unnest(${links.map((l) => l.matter_id)}::text[], ${links.map((l) => l.change_id)}::bigint[])
    on conflict do nothing
  `.execute(db);
}
