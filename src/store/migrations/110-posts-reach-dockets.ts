import { sql, type Kysely } from 'kysely';

/** Which dockets posts came about, for the sentence that says what reaches a docket. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create index change_posted on change (docket_id, at desc) where source_id = 'courtlistener-inbox';
    analyze change;
  `.execute(db);
}
