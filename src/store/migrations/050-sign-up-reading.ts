import { sql, type Kysely } from 'kysely';

/** In which language and zone whoever signs up wants to read; it holds from the confirmation on. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table sign_up add column language text, add column timezone text`.execute(db);
}
