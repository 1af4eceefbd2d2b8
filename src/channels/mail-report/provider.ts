import { z } from 'zod';
import type { MailReport, ReportedRecipient } from './parse.ts';

/** What a sending service posts about a mail of ours, in the shapes that two common ones document. */
export interface ProviderReport {
  report: MailReport;
  /** Whom it is about, for services that put a Message-ID of their own in place of ours. */
  addresses: string[];
}

export type ProviderReading =
  | { ok: true; reports: ProviderReport[] }
  /** A topic that asks to be confirmed before it sends anything. */
  | { ok: true; confirmUrl: string }
  | { ok: false; problem: string };

const MOST_RECIPIENTS = 100;
const WORDS_LENGTH = 500;

/** Reads a post of Amazon SES (through SNS or raw) or of Postmark. News that asks for nothing gives no report. */
export function readProviderReport(post: unknown): ProviderReading {
  const envelope = SNS.safeParse(post);
  if (envelope.success) return readEnvelope(envelope.data);
  const ses = SES.safeParse(post);
  if (ses.success) return { ok: true, reports: sesReports(ses.data) };
  const postmark = POSTMARK.safeParse(post);
  if (postmark.success) return { ok: true, reports: postmarkReports(postmark.data) };
  return { ok: false, problem: 'this is no notification of Amazon SES or Postmark' };
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html */
const SNS = z.object({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  Message: z.string(),
  SubscribeURL: z.string().optional(),
});

function readEnvelope({ Type, Message, SubscribeURL = '' }: z.infer<typeof SNS>): ProviderReading {
  if (Type === 'UnsubscribeConfirmation') return { ok: true, reports: [] };
  if (Type === 'SubscriptionConfirmation') {
    if (isSnsAddress(SubscribeURL)) return { ok: true, confirmUrl: SubscribeURL };
    return { ok: false, problem: 'the address to confirm is none of Amazon SNS' };
  }
  const ses = SES.safeParse(jsonOf(Message));
  // SNS announces a topic with a text of its own; that is no report.
  return { ok: true, reports: ses.success ? sesReports(ses.data) : [] };
}

/** Only Amazon's own hosts are asked, whatever address a post may name. */
export function isSnsAddress(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed?.protocol === 'https:' &&
    parsed.port === '' &&
    parsed.username === '' &&
    /^sns\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/.test(parsed.hostname)
  );
}

const RECIPIENT = z.object({
  emailAddress: z.string(),
  status: z.string().optional(),
  action: z.string().optional(),
  diagnosticCode: z.string().optional(),
});

/** https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html; events name the kind `eventType`. */
const SES = z
  .object({
    notificationType: z.string().optional(),
    eventType: z.string().optional(),
    mail: z.object({
      headers: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
      commonHeaders: z.object({ messageId: z.string().optional() }).optional(),
    }),
    bounce: z
      .object({ bounceType: z.string(), bouncedRecipients: z.array(RECIPIENT).max(MOST_RECIPIENTS) })
      .optional(),
    complaint: z
      .object({
        complainedRecipients: z.array(RECIPIENT).max(MOST_RECIPIENTS),
        complaintFeedbackType: z.string().nullish(),
      })
      .optional(),
  })
  .refine(({ notificationType, eventType }) => notificationType !== undefined || eventType !== undefined);

function sesReports({ bounce, complaint, mail }: z.infer<typeof SES>): ProviderReport[] {
  const messageId = originalId(mail);
  if (bounce) {
    const isPermanent = bounce.bounceType === 'Permanent';
    return bounce.bouncedRecipients.map(({ emailAddress, status, diagnosticCode }) =>
      bounceReport(messageId, {
        address: bareAddressOf(emailAddress),
        action: isPermanent ? 'failed' : 'delayed',
        status: enhancedStatus(status ?? diagnosticCode),
        words: wordsOf(diagnosticCode?.replace(/^smtp;\s*/i, '')),
      }),
    );
  }
  if (!complaint || complaint.complaintFeedbackType === 'not-spam') return [];
  return complaint.complainedRecipients.map(({ emailAddress }) =>
    complaintReport(messageId, bareAddressOf(emailAddress)),
  );
}

/** SES sends under a Message-ID of its own and reports ours among the original headers. */
function originalId({ headers = [], commonHeaders }: z.infer<typeof SES>['mail']): string | null {
  const header = headers.find(({ name }) => name.toLowerCase() === 'message-id')?.value;
  const bare = /[^<>\s]{3,300}/.exec(header ?? commonHeaders?.messageId ?? '')?.[0];
  return bare ? `<${bare}>` : null;
}

/** https://postmarkapp.com/developer/webhooks/bounce-webhook; older hooks leave `RecordType` out. */
const POSTMARK = z.object({
  RecordType: z.enum(['Bounce', 'SpamComplaint']).optional(),
  Type: z.string(),
  TypeCode: z.number(),
  Email: z.string(),
  Description: z.string().optional(),
  Details: z.string().optional(),
});

/** No such mailbox, by Postmark's own judgement. */
const POSTMARK_GONE = new Set(['HardBounce', 'BadEmailAddress']);
/** The reader asked to be left alone. */
const POSTMARK_COMPLAINTS = new Set(['SpamComplaint', 'Unsubscribe']);

function postmarkReports(post: z.infer<typeof POSTMARK>): ProviderReport[] {
  const address = bareAddressOf(post.Email);
  if (post.RecordType === 'SpamComplaint' || POSTMARK_COMPLAINTS.has(post.Type))
    return [complaintReport(null, address)];
  const isGone = POSTMARK_GONE.has(post.Type);
  return [
    bounceReport(null, {
      address,
      action: isGone ? 'failed' : 'delayed',
      status: isGone ? '5.1.1' : enhancedStatus(post.Details),
      words: wordsOf(post.Details || post.Description),
    }),
  ];
}

function bounceReport(messageId: string | null, recipient: ReportedRecipient): ProviderReport {
  return { report: { kind: 'delivery', messageId, recipients: [recipient] }, addresses: [recipient.address] };
}

function complaintReport(messageId: string | null, address: string): ProviderReport {
  return { report: { kind: 'complaint', messageId }, addresses: [address] };
}

function enhancedStatus(text: string | undefined): string | null {
  return /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text ?? '')?.[0] ?? null;
}

function wordsOf(text: string | undefined): string | null {
  return text?.slice(0, WORDS_LENGTH) || null;
}

/** "Jane <jane@example.com>" comes from lists and old clients. */
function bareAddressOf(text: string): string {
  return (/<([^<>]+)>/.exec(text)?.[1] ?? text).trim().slice(0, 320);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
