import { randomBytes } from 'node:crypto';
import { encodeWords } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import { encode, wrap } from 'nodemailer/lib/qp';
import type { BatchView } from '../../domain/alert-view.ts';
import { bareMessageId, listId, mailDate, threadRoot, unsubscribeHeader } from './headers.ts';
import { mailDocument } from './render/document.ts';
import { fitting } from './render/fitting.ts';
import { mailHtml } from './render/html.ts';
import { cutAtWord } from './render/plain.ts';
import { sentHtml, sentText, type SlotValues, whyHtml, whyText } from './render/slots.ts';
import { subjectOf } from './render/subject.ts';
import { mailText } from './render/text.ts';
import { timeFormat } from './render/times.ts';
import { wordsFor } from './render/words.ts';

export interface MessageSettings {
  from: string;
  /** Host part of thread and list ids. */
  host: string;
  unsubscribeMailbox: string | null;
}

/** A finished mail of one content. Filling it for one more recipient only encodes the few lines that differ. */
export interface MailTemplate {
  forRecipient(values: SlotValues & { address: string }): Buffer;
}

const SLOTS = ['to', 'date', 'id', 'unsubscribe', 'sentText', 'sentHtml', 'whyText', 'whyHtml'] as const;
type Slot = (typeof SLOTS)[number];

/** Renders and encodes everything that all recipients share. */
export async function createTemplate(view: BatchView, settings: MessageSettings): Promise<MailTemplate> {
  const nonce = randomBytes(9).toString('hex');
  const marker = (slot: Slot) => `slot-${nonce}-${SLOTS.indexOf(slot)}`;
  const words = wordsFor(view.language);
  const subject = subjectOf(view, words);
  const shown = fitting(view, words);
  const document = mailDocument(view, words, { subject, shown });
  const root = new MimeNode('multipart/alternative');
  setHeaders(root, view, { settings, subject, marker });
  addPart(root, 'text/plain', mailText(document, { sent: marker('sentText'), why: marker('whyText') }));
  addPart(root, 'text/html', mailHtml(document, { sent: marker('sentHtml'), why: marker('whyHtml') }));
  const built = (await root.build()).toString('latin1');
  const pieces = built.split(new RegExp(`slot-${nonce}-(\\d)(?:@to\\.invalid)?`));
  const times = timeFormat(words.locales, view.timezone);
  const fills: Record<Slot, (values: SlotValues & { address: string }) => string> = {
    to: ({ address }) => address,
    date: ({ sentAt }) => mailDate(sentAt),
    id: ({ recipient }) => bareMessageId(recipient.messageId),
    unsubscribe: ({ recipient }) => unsubscribeHeader(recipient, settings.unsubscribeMailbox),
    sentText: (values) => quotedPrintable(sentText(words, times, values)),
    sentHtml: (values) => quotedPrintable(sentHtml(words, times, values)),
    whyText: (values) => quotedPrintable(whyText(words, times, values)),
    whyHtml: (values) => quotedPrintable(whyHtml(words, times, values)),
  };
  return {
    forRecipient(values) {
      const filled = pieces.map((piece, index) =>
        index % 2 === 0 ? piece : fills[SLOTS[Number(piece)] ?? 'to'](values),
      );
      return Buffer.from(filled.join(''), 'utf8');
    },
  };
}

interface HeaderParts {
  settings: MessageSettings;
  subject: string;
  marker: (slot: Slot) => string;
}

function setHeaders(root: MimeNode, view: BatchView, { settings, subject, marker }: HeaderParts): void {
  const { host } = settings;
  const list = listId(view, host);
  const thread = threadRoot(view.items[0]?.threadKey ?? view.title, host);
  root.setHeader('From', settings.from);
  root.setHeader('To', `${marker('to')}@to.invalid`);
  root.setHeader('Subject', subject);
  root.setHeader('Date', marker('date'));
  root.setHeader('Message-ID', fixed(`<${marker('id')}>`));
  root.setHeader('In-Reply-To', thread);
  root.setHeader('References', thread);
  root.setHeader('List-Id', fixed(`${phrase(list.name)} <${list.id}>`));
  root.setHeader('List-Unsubscribe', fixed(marker('unsubscribe')));
  root.setHeader('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click');
  root.setHeader('Auto-Submitted', 'auto-generated');
  root.setHeader('X-Auto-Response-Suppress', 'All');
}

/** A value that is final: no further encoding or folding. */
function fixed(value: string): string {
  // The header writer takes an object here; its type says string.
  return { prepared: true, value } as unknown as string;
}

/** A display name: quoted where it is plain, encoded words where it is not. */
function phrase(name: string): string {
  const short = cutAtWord(name, 60);
  return /^[\x20-\x7e]*$/.test(short) ? `"${short.replaceAll(/["\\]/g, "'")}"` : encodeWords(short, 'Q', 52);
}

function addPart(root: MimeNode, type: string, content: string): void {
  const part = root.createChild(`${type}; charset=utf-8`);
  part.setHeader('Content-Transfer-Encoding', 'quoted-printable');
  part.setContent(content);
}

function quotedPrintable(text: string): string {
  return wrap(encode(text.replaceAll('\n', '\r\n')));
}
