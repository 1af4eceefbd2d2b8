import { sql, type Kysely } from 'kysely';

/**
 * A mark knows an entry that has neither number nor sequence by its day and the kind of its label, and the same
 * filing in other dockets by its documents.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table tombstone
      add column days text[] not null default '{}',
      add column kinds text[] not null default '{}',
      add column twins boolean not null default true
  `.execute(db);
}
