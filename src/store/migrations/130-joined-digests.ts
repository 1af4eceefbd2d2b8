import { sql, type Kysely } from 'kysely';

/**
 * A batch may carry the alerts of several subscriptions, so that a reader's digests of one time are one mail; and
 * it may name subscriptions in which nothing happened.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table batch
      add column joined boolean not null default false,
      add column quiet uuid[] not null default '{}'
  `.execute(db);
}
