import { sql, type Kysely } from 'kysely';

/** What was asked for an answer that is kept: headers without secrets, and the addresses that redirected. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table snapshot add column request jsonb`.execute(db);
}
