import { sql } from 'kysely';
import type { KnownPublication, PublicationStage, PublicationWrite } from '../domain/publication.ts';
import type { Queryable } from './database.ts';
import type { PublicationRow } from './schema.ts';

/** Publications of a source that a reading may be about: those with these keys or addresses, or all of them. */
export async function loadPublications(
  db: Queryable,
  sourceId: string,
  by: { keys: readonly string[]; urls: readonly string[] } | 'all',
): Promise<PublicationRow[]> {
  let query = db.selectFrom('publication').selectAll().where('source_id', '=', sourceId);
  if (by !== 'all') {
    query = query.where((eb) =>
      eb.or([
        eb('key', '=', sql<string>`any(${by.keys}::text[])`),
        eb('url', '=', sql<string>`any(${by.urls}::text[])`),
      ]),
    );
  }
  return query.orderBy('id').forUpdate().execute();
}

export function toKnownPublication(row: PublicationRow): KnownPublication {
  const known = row.known as { versions?: string[]; missing?: number };
  return {
    key: row.key,
    url: row.url,
    title: row.title,
    publishedOn: row.published_on,
    text: row.text,
    stage: row.stage as PublicationStage | null,
    kind: row.kind,
    state: row.state,
    versions: known.versions ?? [],
    missing: known.missing ?? 0,
  };
}

export interface PublicationContext {
  sourceId: string;
  snapshotId: number | null;
  now: Date;
  /** Keys of the publications it corrects; those on record stay when absent. */
  corrects?: readonly string[];
}

/** Writes one publication and, where its words are new, a version. Returns its id. */
export async function savePublication(
  db: Queryable,
  write: PublicationWrite,
  was: PublicationRow | null,
  context: PublicationContext,
): Promise<number> {
  const { publication } = write;
  const versions = was ? toKnownPublication(was).versions : [];
  const known = {
    versions: write.endsVersion ? [...versions, write.endsVersion] : versions,
    missing: write.missing,
  };
  const newWords = !was || was.title !== publication.title || was.text !== publication.text;
  const version = (was?.version ?? 0) + (newWords ? 1 : 0);
  const columns = {
    url: publication.url,
    title: publication.title,
    published_on: publication.publishedOn,
    text: publication.text,
    kind: publication.kind,
    stage: publication.stage ?? null,
    state: write.state,
    known: JSON.stringify(known),
    version,
    updated_at: context.now,
    ...(context.corrects?.length ? { corrects: [...context.corrects] } : {}),
  };
  const id = was
    ? await updateRow(db, was.id, columns)
    : await insertRow(db, {
        source_id: context.sourceId,
        key: write.key,
        first_seen_at: context.now,
        ...columns,
      });
  if (newWords) {
    const row = {
      publication_id: id,
      version,
      title: publication.title,
      text: publication.text,
      snapshot_id: context.snapshotId,
      seen_at: context.now,
    };
    await db.insertInto('publication_version').values(row).execute();
  }
  return id;
}

async function insertRow(
  db: Queryable,
  row: Parameters<ReturnType<Queryable['insertInto']>['values']>[0] & object,
): Promise<number> {
  const written = await db
    .insertInto('publication')
    .values(row as never)
    .returning('id')
    .executeTakeFirstOrThrow();
  return written.id;
}

async function updateRow(db: Queryable, id: number, columns: object): Promise<number> {
  await db.updateTable('publication').set(columns).where('id', '=', id).execute();
  return id;
}

/** The text on record of one publication; null when there is none. */
export async function knownText(db: Queryable, sourceId: string, key: string): Promise<string | null> {
  const row = await db
    .selectFrom('publication')
    .select('text')
    .where('source_id', '=', sourceId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.text ?? null;
}

/** How many items of a publisher wait for their text before they are told. */
export async function countListed(db: Queryable, publisher: string): Promise<number> {
  const row = await db
    .selectFrom('publication')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('source_id', '=', publisher)
    .where('state', '=', 'listed')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Items that were listed and whose article did not come in time. */
export async function overdueListed(
  db: Queryable,
  before: Date,
): Promise<{ source_id: string; key: string }[]> {
  return db
    .selectFrom('publication')
    .select(['source_id', 'key'])
    .where('state', '=', 'listed')
    .where('first_seen_at', '<', before)
    .orderBy('first_seen_at')
    .limit(200)
    .execute();
}
