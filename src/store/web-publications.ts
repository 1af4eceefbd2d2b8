import { sql } from 'kysely';
import type { Queryable } from './database.ts';
import type { PublicationRow } from './schema.ts';

export type PublicationPage = PublicationRow & { sourceTitle: string };

export async function findPublication(db: Queryable, id: number): Promise<PublicationPage | null> {
  const rows = await sql<PublicationPage>`
    select p.*, s.title as "sourceTitle" from publication p join source s on s.id = p.source_id where p.id = ${id}
  `.execute(db);
  return rows.rows[0] ?? null;
}

export interface PublicationVersion {
  version: number;
  title: string;
  text: string | null;
  seenAt: Date;
  changeId: number | null;
  /** Whether the bytes it was read from are here to be handed out. */
  hasBytes: boolean;
}

/** Oldest first, each with the change that recorded it. */
export async function publicationVersions(db: Queryable, id: number): Promise<PublicationVersion[]> {
  const rows = await sql<PublicationVersion>`
    select v.version, v.title, v.text, v.seen_at as "seenAt",
      exists (select 1 from snapshot s join blob b on b.sha256 = s.sha256
        where s.id = v.snapshot_id and b.purged_at is null) as "hasBytes",
      (select min(c.id) from change c where c.publication_id = v.publication_id and c.at >= v.seen_at) as "changeId"
    from publication_version v where v.publication_id = ${id} order by v.version
  `.execute(db);
  return rows.rows;
}

/** The reading that a version was made from; null when there is no such version. */
export async function snapshotOfVersion(db: Queryable, id: number, version: number): Promise<number | null> {
  const row = await db
    .selectFrom('publication_version')
    .select('snapshot_id')
    .where('publication_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.snapshot_id ?? null;
}

export interface ListedPublication {
  id: number;
  sourceId: string;
  sourceTitle: string;
  url: string;
  title: string;
  publishedOn: string | null;
  kind: string | null;
  state: string;
  version: number;
  firstSeenAt: Date;
}

/** Newest first, ids below the cursor. */
export async function listPublications(
  db: Queryable,
  by: { source: string | null; before: number | null; limit: number },
): Promise<ListedPublication[]> {
  const rows = await sql<ListedPublication>`
    select p.id, p.source_id as "sourceId", s.title as "sourceTitle", p.url, p.title, p.published_on as "publishedOn",
      p.kind, p.state, p.version, p.first_seen_at as "firstSeenAt"
    from publication p join source s on s.id = p.source_id
    where (${by.source}::text is null or p.source_id = ${by.source})
      and (${by.before}::bigint is null or p.id < ${by.before})
    order by p.id desc limit ${by.limit}
  `.execute(db);
  return rows.rows;
}

export async function mattersOfPublication(
  db: Queryable,
  id: number,
): Promise<{ id: string; title: string }[]> {
  const rows = await sql<{ id: string; title: string }>`
    select distinct m.id, m.title from change c join change_matter cm on cm.change_id = c.id
      join matter m on m.id = cm.matter_id
    where c.publication_id = ${id} and m.active order by m.title
  `.execute(db);
  return rows.rows;
}
