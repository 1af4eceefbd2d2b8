import { sql, type Kysely } from 'kysely';

/**
 * Which matters are private, as their configuration says. `entry_seal` is every entry's seal whoever asks: what a
 * visitor may not see must still shut the bytes that it stands in.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table matter add column private boolean not null
      generated always as (coalesce(config -> 'private' = 'true'::jsonb, false)) stored;
    create view entry_seal as select id, sealed from entry;
  `.execute(db);
}
