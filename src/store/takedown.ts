import { sql } from 'kysely';
import type { Tombstone } from '../domain/tombstone.ts';
import type { Queryable } from './database.ts';

/** Taking an entry down: its words go from every table, its mark and the hashes stay. */

export interface BuriedVersion {
  text: string | null;
  labels: string[];
}

export async function versionsOf(db: Queryable, entryId: number): Promise<BuriedVersion[]> {
  return db.selectFrom('entry_version').select(['text', 'labels']).where('entry_id', '=', entryId).execute();
}

export async function saveTombstone(
  db: Queryable,
  entry: {
    docketId: number;
    entryId: number;
    tombstone: Tombstone;
    reason: string;
    twins: boolean;
    now: Date;
  },
): Promise<void> {
  const { sequence, number, documentKeys, prints, days, kinds } = entry.tombstone;
  await db
    .insertInto('tombstone')
    .values({
      docket_id: entry.docketId,
      entry_id: entry.entryId,
      sequence,
      number,
      document_keys: documentKeys,
      prints,
      days,
      kinds,
      twins: entry.twins,
      reason: entry.reason,
      at: entry.now,
    })
    .execute();
}

/** A mark with its row, so that it can learn what it is known by. */
export interface StoredTombstone extends Tombstone {
  id: number;
}

export async function tombstonesOf(
  db: Queryable,
  docketIds: readonly number[],
): Promise<Map<number, StoredTombstone[]>> {
  const found = new Map<number, StoredTombstone[]>();
  if (docketIds.length === 0) return found;
  const rows = await db
    .selectFrom('tombstone')
    .selectAll()
    .where('docket_id', 'in', [...docketIds])
    .execute();
  for (const { docket_id, document_keys: documentKeys, ...row } of rows)
    found.set(docket_id, [...(found.get(docket_id) ?? []), { ...row, documentKeys }]);
  return found;
}

/** Documents whose filing was taken down in every docket that shows it. */
export async function buriedDocuments(db: Queryable): Promise<string[]> {
  const rows = await sql<{ key: string }>`
    select distinct unnest(document_keys) as key from tombstone where twins
  `.execute(db);
  return rows.rows.map(({ key }) => key);
}

/** Those of the sequences that stand in the docket for an entry that was not taken down. */
export async function liveSequences(
  db: Queryable,
  docketId: number,
  sequences: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('entry')
    .select('sequence')
    .where('docket_id', '=', docketId)
    .where('sequence', 'in', [...sequences])
    .where('purged_at', 'is', null)
    .execute();
  return new Set(rows.flatMap(({ sequence }) => sequence ?? []));
}

/** The mark was met under these keys of the court, and is known by them from now on and by its day no more. */
export async function knowTombstone(
  db: Queryable,
  id: number,
  by: { sequence: string | null; prints: readonly string[] },
): Promise<void> {
  await sql`
    update tombstone set sequence = coalesce(sequence, ${by.sequence}), prints = prints || ${by.prints}::text[], kinds = '{}'
    where id = ${id}
  `.execute(db);
}

const NOTHING = { type: 'other', relief: null, outcome: null, importance: 'noise' };

/** Empties the entry and its versions. Sealed, it is left out of search, pages and alerts. */
export async function emptyEntry(db: Queryable, entryId: number, now: Date): Promise<number> {
  await db
    .updateTable('entry')
    .set({
      text: null,
      labels: [],
      url: null,
      documents: '[]',
      event: JSON.stringify(NOTHING),
      reading: '{}',
      sealed: true,
      withdrawn_at: now,
      purged_at: now,
      updated_at: now,
    })
    .where('id', '=', entryId)
    .execute();
  await sql`
    update entry set known = known || '{"texts": {"current": null, "from": null, "bySource": {}, "earlier": []}}' where id = ${entryId}
  `.execute(db);
  const versions = await db
    .updateTable('entry_version')
    .set({ text: null, labels: [], documents: '[]' })
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
  return Number(versions.numUpdatedRows);
}

export interface RedactedChange {
  seq: number;
  hash: string;
}

interface Subject {
  entryId: number;
  docketId: number;
  number: number | null;
  /** Of parties that the entry gives, as changes of the docket spell them. */
  names: readonly string[];
}

/** The changes of an entry, those of links that quote it, and lists of parties it names, whose words are still there. */
function speaksOf({ entryId, docketId, number, names }: Subject) {
  return sql<boolean>`redacted_at is null and (
      entry_id = ${entryId}
      or (docket_id = ${docketId} and type = 'docket-linked' and data -> 'link' ->> 'entry' = ${String(number)})
      or (docket_id = ${docketId} and data ->> 'fact' = 'parties' and data -> 'to' ?| ${[...names]}::text[]))`;
}

export async function countRedactable(db: Queryable, subject: Subject): Promise<number> {
  const rows = await sql<{ count: number }>`
    select count(*)::int as count from change where ${speaksOf(subject)}
  `.execute(db);
  return rows.rows[0]?.count ?? 0;
}

/**
 * Cuts the words out of the changes of an entry and of links that quote it. Place, time and hash of each change
 * stay, so that the chain still joins; that its words are gone is told by `redacted_at`.
 */
export async function redactChanges(
  db: Queryable,
  entry: Subject & { now: Date },
): Promise<RedactedChange[]> {
  const bare = JSON.stringify({
    sequence: null,
    filedOn: null,
    enteredAt: null,
    labels: [],
    text: null,
    url: null,
    documents: [],
    sealed: true,
  });
  const rows = await sql<RedactedChange>`
    update change set redacted_at = ${entry.now}::timestamptz,
      data = case when data ? 'entry'
        then (data - 'before' - 'correction' - 'documents') || jsonb_build_object(
          'entry', ${bare}::jsonb || jsonb_build_object('number', data -> 'entry' -> 'number'),
          'event', ${JSON.stringify(NOTHING)}::jsonb)
        when data ? 'fact' then jsonb_set(data, '{to}', '[]')
        else jsonb_set(data, '{link,quote}', '""') end
    where ${speaksOf(entry)}
    returning scope_seq as seq, hash
  `.execute(db);
  await redactQuotes(db, entry);
  await sql`
    update alert a set state = 'muted', mute_reason = 'taken-down' from change c
    where a.state = 'batched' and c.id = a.change_id
      and (c.entry_id = ${entry.entryId} or (c.data ->> 'fact' = 'parties' and c.redacted_at = ${entry.now}))
  `.execute(db);
  return rows.rows.toSorted((a, b) => a.seq - b.seq);
}

async function redactQuotes(
  db: Queryable,
  { entryId, docketId, number }: { entryId: number; docketId: number; number: number | null },
): Promise<void> {
  await sql`
    update docket_link set quote = null
    where entry_id = ${entryId} or (from_docket_id = ${docketId} and entry_number = ${number})
  `.execute(db);
  await sql`
    update proposal set quote = null, reasons = '{}' where from_docket_id = ${docketId} and entry_number = ${number}
  `.execute(db);
}

export interface StoredBody {
  snapshotId: number;
  sourceId: string;
  sha256: string;
  readable: boolean;
}

/** Snapshots that may hold the entry: those of the sources that reach its docket since it was first seen. */
export async function bodiesSince(db: Queryable, docketId: number, since: Date): Promise<StoredBody[]> {
  const rows = await sql<StoredBody>`
    select n.id as "snapshotId", n.source_id as "sourceId", n.sha256, n.readable
    from snapshot n join source s on s.id = n.source_id join docket d on d.id = ${docketId}
    join blob b on b.sha256 = n.sha256 and b.purged_at is null
    where n.fetched_at >= ${since} and (s.docket_id = d.id or s.kind = 'inbox' or s.court = d.court
      or (s.format = 'courtlistener-search' and s.settings ? 'asks'))
    order by n.id
  `.execute(db);
  return rows.rows;
}

/** Throws the bytes away; when and from where they came, and their hash, stay. */
export async function purgeBodies(db: Queryable, hashes: readonly string[], now: Date): Promise<void> {
  if (hashes.length === 0) return;
  await db
    .updateTable('blob')
    .set({ body: Buffer.alloc(0), purged_at: now })
    .where('sha256', 'in', [...hashes])
    .execute();
  await db
    .updateTable('snapshot')
    .set({ readable: false })
    .where('sha256', 'in', [...hashes])
    .execute();
  await sql`update source set body_hash = null, etag = null, last_modified = null where id in (
    select source_id from snapshot where sha256 = any(${hashes}::text[]))`.execute(db);
}

/** The same for the body of one snapshot that shows again what was taken down. */
export async function purgeSnapshot(db: Queryable, snapshotId: number, now: Date): Promise<void> {
  const row = await db
    .selectFrom('snapshot')
    .select('sha256')
    .where('id', '=', snapshotId)
    .executeTakeFirst();
  if (row) await purgeBodies(db, [row.sha256], now);
}

/** Posts that were kept because they could not be read yet. */
export async function openPosts(db: Queryable): Promise<{ id: number; body: Buffer }[]> {
  return db
    .selectFrom('inbox')
    .select(['id', 'body'])
    .where('state', 'in', ['parked', 'unreadable'])
    .execute();
}

export async function dropPosts(db: Queryable, ids: readonly number[]): Promise<void> {
  if (ids.length > 0)
    await db
      .deleteFrom('inbox')
      .where('id', 'in', [...ids])
      .execute();
}
