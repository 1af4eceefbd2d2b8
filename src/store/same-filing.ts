import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** Consolidated cases show one filing within days; a document id never comes back for another filing. */
const WITHIN_DAYS = 14;

/**
 * One filing may stand in several dockets: the court gives its document one id in all of them. Whoever is told
 * of it under one docket is not told again under another. Alerts of these batches that repeat what the same
 * destination was told, or is about to be told by a lower alert, are muted.
 */
export async function muteSameFiling(db: Queryable, batchIds: readonly number[]): Promise<void> {
  await sql`
    update alert a set state = 'muted', mute_reason = 'same-filing'
    from change c, entry e, subscription s
    where a.batch_id = any(${batchIds}::bigint[]) and a.state = 'batched'
      and c.id = a.change_id and c.type = 'entry-filed' and s.id = a.subscription_id
      and e.id = c.entry_id and cardinality(e.document_keys) > 0
      and exists (
        select 1 from entry e2 join change c2 on c2.entry_id = e2.id and c2.type = 'entry-filed'
          join alert a2 on a2.change_id = c2.id join subscription s2 on s2.id = a2.subscription_id
        where e2.document_keys && e.document_keys and e2.docket_id <> e.docket_id
          and s2.destination_id = s.destination_id
          and a2.created_at > a.created_at - make_interval(days => ${WITHIN_DAYS}::int)
          and (a2.state = 'told' or (a2.state = 'batched' and a2.batch_id = any(${batchIds}::bigint[]) and a2.id < a.id)))
  `.execute(db);
}

/** A matter's proposal and the complaint itself are recorded when the court's feed shows the case, or soon after. */
const SAME_CASE_HOURS = 24;

/**
 * Whoever hears of a new case through a matter or its docket is not told once more that its court has a new case.
 * Batches of new cases are known by their key, so that a round without any pays next to nothing.
 */
export async function muteKnownCases(db: Queryable, batchIds: readonly number[]): Promise<void> {
  await sql`
    update alert a set state = 'muted', mute_reason = 'same-filing'
    from batch b, change c, subscription s
    where b.id = any(${batchIds}::bigint[]) and b.group_key like 'court:%' and a.batch_id = b.id and a.state = 'batched'
      and c.id = a.change_id and c.type = 'docket-opened' and s.id = a.subscription_id
      and exists (
        select 1 from change c2 join alert a2 on a2.change_id = c2.id join subscription s2 on s2.id = a2.subscription_id
        where c2.docket_id = c.docket_id and c2.type in ('docket-discovered', 'entry-filed')
          and c2.at between c.at - make_interval(hours => ${SAME_CASE_HOURS}::int) and c.at
          and s2.destination_id = s.destination_id
          and (a2.state = 'told' or (a2.state = 'batched' and a2.batch_id = any(${batchIds}::bigint[]))))
  `.execute(db);
}
