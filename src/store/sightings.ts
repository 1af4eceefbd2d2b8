import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** Notes that this source has shown these publications. Returns those it shows for the first time. */
export async function noteSightings(
  db: Queryable,
  sourceId: string,
  publicationIds: readonly number[],
  now: Date,
): Promise<Set<number>> {
  if (publicationIds.length === 0) return new Set();
  const { rows } = await sql<{ publication_id: number }>`
    insert into publication_sighting (publication_id, source_id, seen_at)
    select id, ${sourceId}, ${now} from unnest(${publicationIds}::bigint[]) as shown (id)
    on conflict do nothing returning publication_id
  `.execute(db);
  return new Set(rows.map((row) => row.publication_id));
}

/** Matters to which an earlier change of each publication belongs. */
export async function mattersTold(
  db: Queryable,
  publicationIds: readonly number[],
): Promise<Map<number, string[]>> {
  if (publicationIds.length === 0) return new Map();
  const { rows } = await sql<{ publication_id: number; matters: string[] }>`
    select c.publication_id, array_agg(distinct m.matter_id order by m.matter_id) as matters
    from change c join change_matter m on m.change_id = c.id
    where c.publication_id = any(${publicationIds}::bigint[]) and c.silent is null
    group by c.publication_id
  `.execute(db);
  return new Map(rows.map((row) => [row.publication_id, row.matters]));
}

/** What of a publisher stands under these keys. */
export async function publicationsByKey(
  db: Queryable,
  publisher: string,
  keys: readonly string[],
): Promise<{ id: number; key: string; title: string; url: string }[]> {
  if (keys.length === 0) return [];
  return db
    .selectFrom('publication')
    .select(['id', 'key', 'title', 'url'])
    .where('source_id', '=', publisher)
    .where('key', 'in', [...keys])
    .execute();
}
