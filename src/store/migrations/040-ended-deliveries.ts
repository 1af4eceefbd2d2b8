import { sql, type Kysely } from 'kysely';

/** A delivery ends unsent when its reader unsubscribed while it waited to be tried again. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table delivery
      drop constraint delivery_state_check,
      add constraint delivery_state_check check (state in ('pending', 'sending', 'sent', 'dead', 'ended'))
  `.execute(db);
}
