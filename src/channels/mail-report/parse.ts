import type { Attachment, ParsedMail } from 'mailparser';

/** What a mail server or provider reports about a mail of ours. */
export type MailReport =
  | { kind: 'delivery'; messageId: string | null; recipients: ReportedRecipient[] }
  | { kind: 'complaint'; messageId: string | null };

export interface ReportedRecipient {
  address: string;
  action: 'failed' | 'delayed' | 'other';
  /** Enhanced status of RFC 3463, "5.1.1", or null. */
  status: string | null;
  /** The words of the server that refused. */
  words: string | null;
}

export type MailReportReading = { ok: true; report: MailReport } | { ok: false; problem: string };

/** No report is larger than a mail that is returned whole. */
export const REPORT_BYTES = 5_000_000;
const MOST_RECIPIENTS = 100;
const WORDS_LENGTH = 500;

/** Reads a delivery status notification (RFC 3464) or an abuse report (RFC 5965) as it came in. */
export async function readMailReport(raw: Buffer): Promise<MailReportReading> {
  if (raw.length > REPORT_BYTES) return { ok: false, problem: 'the mail is larger than any report' };
  // Loaded late: bounces are rare, and what reads mails is a tenth of all code.
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(raw, {
    keepDeliveryStatus: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  }).catch(() => null);
  if (!mail) return { ok: false, problem: 'this is not a mail' };
  const messageId = originalMessageId(mail);
  const feedback = part(mail, 'message/feedback-report');
  if (feedback) return readFeedback(blocks(feedback)[0] ?? new Map(), messageId);
  const status = part(mail, 'message/delivery-status');
  if (!status) return { ok: false, problem: 'the mail is neither a bounce nor a complaint' };
  const recipients = blocks(status)
    .slice(1, MOST_RECIPIENTS + 1)
    .flatMap(recipientOf);
  if (recipients.length === 0) return { ok: false, problem: 'the bounce names no recipient' };
  return { ok: true, report: { kind: 'delivery', messageId, recipients } };
}

type Fields = Map<string, string>;

function readFeedback(fields: Fields, messageId: string | null): MailReportReading {
  const type = fields.get('feedback-type')?.toLowerCase();
  if (type === 'abuse' || type === 'fraud' || type === 'opt-out' || type === 'opt-out-list')
    return { ok: true, report: { kind: 'complaint', messageId } };
  return { ok: false, problem: `a report of the kind ${type ?? 'unknown'} asks for nothing` };
}

function recipientOf(fields: Fields): ReportedRecipient[] {
  const named = fields.get('original-recipient') ?? fields.get('final-recipient');
  const address = named?.split(';').at(-1)?.trim();
  if (!address) return [];
  const action = fields.get('action')?.toLowerCase();
  const words =
    fields
      .get('diagnostic-code')
      ?.replace(/^[a-z-]+;\s*/i, '')
      .slice(0, WORDS_LENGTH) ?? null;
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null;
  return [{ address, action: action === 'failed' || action === 'delayed' ? action : 'other', status, words }];
}

function part(mail: ParsedMail, type: string): string | null {
  const found = mail.attachments.find(({ contentType }) => contentType === type);
  return found ? textOf(found) : null;
}

function textOf({ content }: Attachment): string {
  return content.subarray(0, 200_000).toString('utf8');
}

/** Groups of header fields with an empty line between them; folded lines are joined. */
function blocks(text: string): Fields[] {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .map(fieldsOf)
    .filter((fields) => fields.size > 0);
}

function fieldsOf(block: string): Fields {
  const fields: Fields = new Map();
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** Of the mail that the report is about: it comes back whole or as its headers alone. */
function originalMessageId(mail: ParsedMail): string | null {
  const original = part(mail, 'message/rfc822') ?? part(mail, 'text/rfc822-headers');
  const fields = original ? blocks(original)[0] : undefined;
  return /<[^<>\s]{3,300}>/.exec(fields?.get('message-id') ?? '')?.[0] ?? null;
}
