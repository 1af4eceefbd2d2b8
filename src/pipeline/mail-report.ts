import { readMailReport, type MailReport, type ReportedRecipient } from '../channels/mail-report/parse.ts';
import type { ProviderReport } from '../channels/mail-report/provider.ts';
import { noteRefusal } from '../store/destinations.ts';
import type { Tx } from '../store/database.ts';
import {
  deliveryOfMessage,
  endSubscriptionsTo,
  latestDeliveriesTo,
  saveMailReport,
  type ReportedDelivery,
} from '../store/mail-reports.ts';
import type { MailReportKind } from '../store/schema-telling.ts';
import type { House } from './house.ts';

export type MailReportOutcome =
  | { ok: true; kind: MailReportKind; address: string; delivery: number; acted: string }
  | { ok: false; problem: string };

/**
 * Takes a bounce or complaint: an address that does not exist is closed, another lasting refusal counts towards
 * closing it, a complaint ends what is sent there. Everything is noted beside the delivery.
 */
export async function takeMailReport(house: House, raw: Buffer): Promise<MailReportOutcome> {
  const reading = await readMailReport(raw);
  if (!reading.ok) return reading;
  const { report } = reading;
  if (!report.messageId) return { ok: false, problem: 'the report does not say which mail it is about' };
  const { messageId } = report;
  return house.db.transaction(async (tx) => {
    const delivery = await deliveryOfMessage(tx.db, messageId);
    if (!delivery)
      return { ok: false, problem: `no mail with the Message-ID ${messageId} was sent from here` };
    return actOn(house, tx, report, delivery);
  });
}

/**
 * Takes a report that a sending service posted to our secret address. Where it replaced our Message-ID, the newest
 * mail to each address it names is meant. One outcome per mail.
 */
export async function takeProviderReport(
  house: House,
  { report, addresses }: ProviderReport,
): Promise<MailReportOutcome[]> {
  return house.db.transaction(async (tx) => {
    const own = report.messageId ? await deliveryOfMessage(tx.db, report.messageId) : null;
    const deliveries = own ? [own] : await latestDeliveriesTo(tx.db, addresses);
    if (deliveries.length === 0)
      return [{ ok: false, problem: 'no mail to this address was sent from here' }];
    const outcomes: MailReportOutcome[] = [];
    for (const delivery of deliveries) outcomes.push(await actOn(house, tx, report, delivery));
    return outcomes;
  });
}

async function actOn(
  house: House,
  tx: Tx,
  report: MailReport,
  delivery: ReportedDelivery,
): Promise<MailReportOutcome> {
  const now = house.clock();
  if (report.kind === 'complaint') {
    const ended = await endSubscriptionsTo(tx.db, delivery.destination_id, { reason: 'complaint', now });
    const acted = `${ended} ${ended === 1 ? 'subscription' : 'subscriptions'} ended`;
    return note(tx, { kind: 'complaint', delivery, status: null, words: null, acted, now });
  }
  const recipient = concerned(report.recipients, delivery);
  if (!recipient) return { ok: false, problem: 'the bounce is about another recipient than the mail had' };
  const { status, words } = recipient;
  const hard = recipient.action === 'failed' && !status?.startsWith('4');
  if (!hard) return note(tx, { kind: 'soft-bounce', delivery, status, words, acted: 'noted', now });
  const closed = await noteRefusal(tx.db, {
    deliveryId: delivery.delivery_id,
    reason: `bounced: ${[status, words].filter(Boolean).join(' ')}`,
    confirmed: isNoAddress(status),
    now,
  });
  const acted = closed ? 'address closed' : 'counted; a second one on another day closes the address';
  return note(tx, { kind: 'hard-bounce', delivery, status, words, acted, now });
}

/** Forwarding changes addresses: with one recipient it is ours, with several it must be named. */
function concerned(
  recipients: readonly ReportedRecipient[],
  { address }: ReportedDelivery,
): ReportedRecipient | undefined {
  const named = recipients.find((one) => one.address.toLowerCase() === address.toLowerCase());
  return named ?? (recipients.length === 1 ? recipients[0] : undefined);
}

/** RFC 3463: 5.1.1 no such mailbox, 5.1.2 no such system, 5.1.3 no address, 5.1.6 moved, 5.1.10 null MX, 5.2.1 disabled. */
function isNoAddress(status: string | null): boolean {
  return /^5\.(?:1\.(?:1|2|3|6|10)|2\.1)$/.test(status ?? '');
}

async function note(tx: Tx, report: Parameters<typeof saveMailReport>[1]): Promise<MailReportOutcome> {
  await saveMailReport(tx.db, report);
  const { kind, acted, delivery } = report;
  return { ok: true, kind, address: delivery.address, delivery: delivery.delivery_id, acted };
}
