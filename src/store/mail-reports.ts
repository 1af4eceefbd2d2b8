import { sql } from 'kysely';
import type { Queryable } from './database.ts';
import type { MailReportKind } from './schema-telling.ts';

/** The mail that a report is about. */
export interface ReportedDelivery {
  delivery_id: number;
  destination_id: string;
  address: string;
}

/**
 * The delivery with this Message-ID. Its middle cannot be guessed, so whoever quotes it has seen the mail: a
 * made-up bounce closes nobody's address.
 */
export async function deliveryOfMessage(db: Queryable, messageId: string): Promise<ReportedDelivery | null> {
  const rows = await sql<ReportedDelivery>`
    select d.id as delivery_id, d.destination_id, x.address
    from delivery d join destination x on x.id = d.destination_id
    where d.message_id = ${messageId} and d.channel = 'email'
  `.execute(db);
  return rows.rows[0] ?? null;
}

/** The newest mail that was handed over for each address: services that replace our Message-ID name only those. */
export async function latestDeliveriesTo(
  db: Queryable,
  addresses: readonly string[],
): Promise<ReportedDelivery[]> {
  const rows = await sql<ReportedDelivery>`
    select distinct on (lower(x.address)) d.id as delivery_id, d.destination_id, x.address
    from destination x join delivery d on d.destination_id = x.id
    where x.channel = 'email' and lower(x.address) = any(${addresses.map((one) => one.toLowerCase())}::text[])
      and d.sent_at is not null
    order by lower(x.address), d.id desc
  `.execute(db);
  return rows.rows;
}

export interface NewMailReport {
  kind: MailReportKind;
  delivery: ReportedDelivery;
  status: string | null;
  words: string | null;
  acted: string;
  now: Date;
}

export async function saveMailReport(db: Queryable, report: NewMailReport): Promise<void> {
  await db
    .insertInto('mail_report')
    .values({
      kind: report.kind,
      received_at: report.now,
      destination_id: report.delivery.destination_id,
      delivery_id: report.delivery.delivery_id,
      status: report.status,
      words: report.words,
      acted: report.acted,
    })
    .execute();
}

/** Ends everything that goes to a destination. Returns how many subscriptions ended. */
export async function endSubscriptionsTo(
  db: Queryable,
  destinationId: string,
  by: { reason: string; now: Date },
): Promise<number> {
  const row = await db
    .updateTable('subscription')
    .set({ state: 'ended', ended_at: by.now, end_reason: by.reason })
    .where('destination_id', '=', destinationId)
    .where('state', '<>', 'ended')
    .executeTakeFirst();
  return Number(row.numUpdatedRows);
}
