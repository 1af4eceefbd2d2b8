import { sql, type Kysely } from 'kysely';

/**
 * What a source was doubted for and told so, and what is known of a court's feed from elsewhere. Documents are
 * looked up with every reading and written seldom, so their index keeps no list of what is still to be sorted in.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table source add column doubts jsonb not null default '{}';
    create table court_coverage (
      court text primary key,
      has_feed boolean,
      kinds text[],
      looked_up_at timestamptz not null
    );
    alter index entry_documents set (fastupdate = off);
  `.execute(db);
}
