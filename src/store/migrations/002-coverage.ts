import { sql, type Kysely } from 'kysely';

/** What a source was doubted for and told so, and what is known of a court's feed from elsewhere. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table source add column doubts jsonb not null default '{}';
    create table court_coverage (
      court text primary key,
      has_feed boolean,
      kinds text[],
      looked_up_at timestamptz not null
    );
  `.execute(db);
}
