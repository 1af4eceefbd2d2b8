import { encodeWords } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import type { BatchView } from '../../domain/alert-view.ts';
import { listId, threadOf } from './headers.ts';
import { cutAtWord } from './render/plain.ts';

export interface MessageSettings {
  /** `Court Crier <crier@example.org>` */
  from: string;
  /** Host part of thread and list ids. */
  host: string;
  /** Where a mail that asks to unsubscribe would be read; null when nobody reads one. */
  unsubscribeMailbox: string | null;
}

export interface HeadParts {
  subject: string;
  boundary: string;
  to: string;
  date: string;
  messageId: string;
  unsubscribe: string;
}

/** The header of a message, without the empty line that ends it. */
export function messageHead(view: BatchView, settings: MessageSettings, parts: HeadParts): string {
  const list = listId(view, settings.host);
  const thread = threadOf(view, settings.host);
  const head = new MimeNode(`multipart/alternative; boundary="${parts.boundary}"`);
  head.setHeader('From', settings.from);
  head.setHeader('To', parts.to);
  head.setHeader('Subject', parts.subject);
  head.setHeader('Date', parts.date);
  head.setHeader('Message-ID', final(`<${parts.messageId}>`));
  head.setHeader('In-Reply-To', thread);
  head.setHeader('References', thread);
  head.setHeader('List-Id', final(`${displayName(list.name)} <${list.id}>`));
  head.setHeader('List-Unsubscribe', final(parts.unsubscribe));
  head.setHeader('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click');
  // Three ways to ask that no holiday notice comes back: RFC 3834, old responders, Exchange.
  head.setHeader('Auto-Submitted', 'auto-generated');
  head.setHeader('Precedence', 'bulk');
  head.setHeader('X-Auto-Response-Suppress', 'All');
  return head.buildHeaders();
}

/** A value that is written as it is. The header writer takes an object for that, which its type does not say. */
function final(value: string): string {
  return { prepared: true, value } as unknown as string;
}

/** Quoted where it is plain, encoded words where it is not. */
function displayName(name: string): string {
  const short = cutAtWord(name, 60);
  return /^[\x20-\x7e]*$/.test(short) ? `"${short.replaceAll(/["\\]/g, "'")}"` : encodeWords(short, 'Q', 52);
}
