import { sql, type Kysely } from 'kysely';

/**
 * What a post says of a docket used to outrank the search (35), which then was never heard again. A post may be days
 * late, so its facts rank below those of the search.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    update docket set fact_provenance = (
      select jsonb_object_agg(key, case when value = '35'::jsonb then '22'::jsonb else value end)
      from jsonb_each(fact_provenance))
    where exists (select from jsonb_each(fact_provenance) where value = '35'::jsonb);
  `.execute(db);
}
