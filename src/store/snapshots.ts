import { hash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Queryable } from './database.ts';
import type { SnapshotRequest } from './schema-evidence.ts';

/** The bytes as received: evidence, immutable, stored once per content. */

export interface NewSnapshot {
  sourceId: string;
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  contentType: string | null;
  body: Uint8Array;
  fetchedAt: Date;
  /** False for what could not be read or was not believed: kept to be looked at, never read again. */
  readable: boolean;
  /** What was asked; null where nothing was (a post) or it was not kept (earlier versions). */
  request?: SnapshotRequest | null;
}

export interface StoredSnapshot extends NewSnapshot {
  id: number;
  sha256: string;
}

export function sha256Hex(body: Uint8Array | string): string {
  return hash('sha256', body, 'hex');
}

/** Stores the bytes (zstd) unless they are known, and notes when and how they were received. Returns the id. */
export async function saveSnapshot(db: Queryable, snapshot: NewSnapshot): Promise<number> {
  const [id] = await saveSnapshots(db, [snapshot]);
  if (id === undefined) throw new Error('the snapshot was not stored');
  return id;
}

/** What was not believed at first is believed now. */
export async function markReadable(db: Queryable, id: number): Promise<void> {
  await db.updateTable('snapshot').set({ readable: true }).where('id', '=', id).execute();
}

/** Hash of the newest bytes that are on record of a source, whether they were believed or not. */
export async function newestHash(db: Queryable, sourceId: string): Promise<string | null> {
  const row = await db
    .selectFrom('snapshot')
    .select('sha256')
    .where('source_id', '=', sourceId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.sha256 ?? null;
}

/** The same for several bodies at once. Returns the ids in the order given. */
export async function saveSnapshots(db: Queryable, snapshots: readonly NewSnapshot[]): Promise<number[]> {
  const hashes = snapshots.map(({ body }) => sha256Hex(body));
  await saveBlobs(db, new Map(snapshots.map(({ body }, at) => [hashes[at] ?? '', body])));
  const rows = await db
    .insertInto('snapshot')
    .values(
      snapshots.map((snapshot, at) => ({
        source_id: snapshot.sourceId,
        sha256: hashes[at] ?? '',
        url: snapshot.url,
        status: snapshot.status,
        headers: JSON.stringify(snapshot.headers),
        content_type: snapshot.contentType,
        fetched_at: snapshot.fetchedAt,
        readable: snapshot.readable,
        request: snapshot.request ? JSON.stringify(snapshot.request) : null,
      })),
    )
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

async function saveBlobs(db: Queryable, bodies: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const known = await db
    .selectFrom('blob')
    .select('sha256')
    .where('sha256', 'in', [...bodies.keys()])
    .execute();
  const held = new Set(known.map((row) => row.sha256));
  const fresh = [...bodies].filter(([sha256]) => !held.has(sha256));
  if (fresh.length === 0) return;
  await db
    .insertInto('blob')
    .values(fresh.map(([sha256, body]) => ({ sha256, body: zstdCompressSync(body), bytes: body.length })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The newest readable snapshot of a source, or the one with this id. */
export async function loadSnapshot(
  db: Queryable,
  by: { id: number } | { latestOf: string },
): Promise<StoredSnapshot | null> {
  let query = db
    .selectFrom('snapshot')
    .innerJoin('blob', 'blob.sha256', 'snapshot.sha256')
    .selectAll('snapshot')
    .select('blob.body')
    .where('blob.purged_at', 'is', null);
  query =
    'id' in by
      ? query.where('snapshot.id', '=', by.id)
      : query
          .where('source_id', '=', by.latestOf)
          .where('readable', '=', true)
          .orderBy('snapshot.id', 'desc')
          .limit(1);
  const row = await query.executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    sourceId: row.source_id,
    sha256: row.sha256,
    url: row.url,
    status: row.status,
    headers: row.headers,
    contentType: row.content_type,
    body: zstdDecompressSync(row.body),
    fetchedAt: row.fetched_at,
    readable: row.readable,
    request: row.request,
  };
}
