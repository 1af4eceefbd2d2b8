import type { BatchView, Recipient } from '../../domain/alert-view.ts';
import { systemClock, type Clock } from '../../clock.ts';
import type { Channel, SendResult } from '../channel.ts';
import { mailAddress } from './address.ts';
import { faultResult, type MailFault } from './faults.ts';
import { createTemplates } from './templates.ts';
import { createRedactor, createTransport, type DkimKey, type Timeouts } from './transport.ts';

export interface EmailOptions {
  /** `smtp://user:password@host:587` or `smtps://host`; null when mail is not set up. */
  smtpUrl: string | null;
  /** `Court Crier <crier@example.org>` */
  from: string | null;
  publicUrl: string;
  dkim: DkimKey | null;
  /** Where a mail to unsubscribe would be read; without it only the one-click address is offered. */
  unsubscribeMailbox?: string | null;
  concurrency?: number;
  timeouts?: Timeouts;
  now?: Clock;
}

const CONCURRENCY = 10;

/** Mail over pooled SMTP connections: rendered once per content, filled in per recipient. */
export function createEmailChannel(options: EmailOptions): Channel {
  const { smtpUrl, from, concurrency = CONCURRENCY } = options;
  if (!smtpUrl || !from) return unconfiguredChannel(smtpUrl ? 'MAIL_FROM' : 'SMTP_URL', concurrency);
  return createPooledChannel({ ...options, smtpUrl, from, concurrency });
}

function unconfiguredChannel(variable: string, concurrency: number): Channel {
  const result: SendResult = {
    outcome: 'failed',
    permanent: false,
    reason: 'not-configured',
    message: `No mail is sent until ${variable} is set.`,
    retryAfterMs: null,
  };
  return { id: 'email', concurrency, send: async () => result, close: async () => {} };
}

type Configured = EmailOptions & { smtpUrl: string; from: string; concurrency: number };

function createPooledChannel(options: Configured): Channel {
  const { smtpUrl, from, concurrency, now = systemClock } = options;
  const transport = createTransport(options);
  const redact = createRedactor(smtpUrl);
  const sender = senderAddress(from);
  const templates = createTemplates({
    from,
    host: new URL(options.publicUrl).hostname,
    unsubscribeMailbox: options.unsubscribeMailbox ?? null,
  });

  async function send(view: BatchView, recipient: Recipient, signal: AbortSignal): Promise<SendResult> {
    const address = mailAddress(recipient.address);
    if (!address) return BAD_ADDRESS;
    const template = await templates.of(view);
    const raw = template.forRecipient({ title: view.title, sentAt: now(), recipient, address });
    try {
      const info = await transport.sendMail({ envelope: { from: sender, to: [address] }, raw, signal });
      return { outcome: 'sent', response: redact(info.response).slice(0, 500) };
    } catch (error) {
      return faultResult(error as MailFault, redact);
    }
  }

  return {
    id: 'email',
    concurrency,
    send,
    close: async () => transport.close(),
  };
}

const BAD_ADDRESS: SendResult = {
  outcome: 'failed',
  permanent: true,
  destination: true,
  reason: 'bad-address',
  message: 'This is not a mail address.',
  retryAfterMs: null,
};

/** The bare address for the envelope. */
function senderAddress(from: string): string {
  return from.match(/<([^<>]+)>\s*$/)?.[1] ?? from.trim();
}
