import { sql, type Kysely } from 'kysely';

/** Posts that were given up are looked for every minute among thousands that are through. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create index inbox_given_up on inbox (reason) where state = 'unreadable'`.execute(db);
}
