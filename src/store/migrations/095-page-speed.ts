import { sql, type Kysely } from 'kysely';

/**
 * What pages ask of thousands of entries and changes and show a few of. Entries stand in the order in which dockets
 * and timelines list them, with what counting and weighing them asks, so that their texts stay unread; changes of weight,
 * and those that happen to a thing after it appeared, are few among all of them.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create index entry_in_order on entry (docket_id, day desc nulls last, (coalesce(entered_at, first_seen_at)) desc)
      include (id, number, entered_at, first_seen_at, withdrawn_at, event) where folded_into is null;
    create index change_of_weight on change (id)
      where silent is null and importance in ('major', 'critical');
    create index change_later on change (id)
      where silent is null and type in
        ('entry-amended', 'entry-withdrawn', 'publication-edited', 'publication-withdrawn', 'coverage-gap');
  `.execute(db);
}
