import { systemClock, type Clock } from '../../clock.ts';
import type { BatchView, Recipient } from '../../domain/alert-view.ts';
import type { Channel, SendResult } from '../channel.ts';
import { bareAddress, mailAddress } from './address.ts';
import { failureOf, type MailFault } from './faults.ts';
import { createHandOver } from './hand-over.ts';
import { bareMessageId } from './headers.ts';
import type { MessageSettings } from './head.ts';
import { sendLetter } from './letter.ts';
import { EMAIL_CONCURRENCY, silentEmailChannel } from './silent.ts';
import { createTemplates } from './templates.ts';
import { createRedactor, createTransport, type DkimKey, endTransport, type Timeouts } from './transport.ts';

export interface EmailOptions {
  /** `smtp://user:password@host:587` or `smtps://host`; null when mail is not set up. */
  smtpUrl: string | null;
  /** `Court Crier <crier@example.org>` */
  from: string | null;
  publicUrl: string;
  dkim: DkimKey | null;
  /** Where a mail to unsubscribe would be read; without it only the one-click address is offered. */
  unsubscribeMailbox?: string | null;
  /** Connections to the mail server, and sends side by side. */
  concurrency?: number;
  timeouts?: Timeouts;
  now?: Clock;
}

const RESPONSE_LENGTH = 500;

/** Mail over pooled SMTP connections: rendered once per content, filled in per reader. */
export function createEmailChannel(options: EmailOptions): Channel {
  const { smtpUrl, from, concurrency = EMAIL_CONCURRENCY } = options;
  const sender = from && bareAddress(from);
  if (!smtpUrl || !from || !sender)
    return silentEmailChannel(smtpUrl ? 'MAIL_FROM' : 'SMTP_URL', concurrency);
  const transport = createTransport({ ...options, smtpUrl, concurrency });
  const handOver = createHandOver(transport, options.dkim);
  const redact = createRedactor(smtpUrl);
  const templates = createTemplates(messageSettings(options, from));
  const now = options.now ?? systemClock;
  const inFlight = new Set<Promise<unknown>>();

  const send = async (view: BatchView, recipient: Recipient, signal: AbortSignal): Promise<SendResult> => {
    const address = mailAddress(recipient.address);
    if (!address) return BAD_ADDRESS;
    const raw = templates.of(view).messageFor({ address, recipient, sentAt: now() });
    const messageId = bareMessageId(recipient.messageId);
    const sending = handOver({ from: sender, to: address, messageId, raw }, signal);
    inFlight.add(sending);
    try {
      const { response } = await sending;
      return { outcome: 'sent', response: redact(response).slice(0, RESPONSE_LENGTH) };
    } catch (error) {
      return failureOf(error as MailFault, redact);
    } finally {
      inFlight.delete(sending);
    }
  };

  return {
    id: 'email',
    concurrency,
    send,
    sendLetter: (letter, address) => sendLetter({ transport, from, redact }, letter, address),
    close: () => endTransport(transport, inFlight),
  };
}

function messageSettings(options: EmailOptions, from: string): MessageSettings {
  const { hostname } = new URL(options.publicUrl);
  return {
    from,
    // An address literal is no name that a Message-ID or list id may hold.
    host: /^[a-z0-9.-]+$/.test(hostname) ? hostname : 'localhost',
    unsubscribeMailbox: options.unsubscribeMailbox ?? null,
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
