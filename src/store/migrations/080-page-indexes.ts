import { sql, type Kysely } from 'kysely';

/**
 * What pages ask of every docket they show: its last entry of weight, and its motions. Both are few among thousands
 * of entries, so that looking them up costs no reading of the rest.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create index entry_of_weight on entry (docket_id, day desc)
      where event ->> 'importance' in ('major', 'critical') and folded_into is null;
    create index entry_motion on entry (docket_id) where event ->> 'type' = 'motion' and folded_into is null;
  `.execute(db);
}
