import { randomBytes } from 'node:crypto';
import type { BatchView, Recipient } from '../../domain/alert-view.ts';
import { SECOND } from '../../domain/duration.ts';
import { bareMessageId, mailDate, unsubscribeHeader } from './headers.ts';
import { messageHead, type MessageSettings } from './head.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { mailDocument, titleOf } from './render/document.ts';
import { mailHtml } from './render/html.ts';
import { oncePerEntry } from './render/one-entry.ts';
import { sentHtml, sentText, whyHtml, whyText } from './render/recipient-lines.ts';
import { subjectOf } from './render/subject.ts';
import { mailText } from './render/text.ts';
import { timeFormat } from '../../domain/speech/moment.ts';
import { wordsFor } from './render/words.ts';

export interface Addressee {
  /** The address as it was found fit for an envelope. */
  address: string;
  recipient: Recipient;
  sentAt: Date;
}

/** A finished mail of one content. Filling it for one more reader only encodes the few lines that differ. */
export interface MailTemplate {
  messageFor(addressee: Addressee): Buffer;
}

const BLANKS = ['to', 'date', 'id', 'unsubscribe', 'sentText', 'sentHtml', 'whyText', 'whyHtml'] as const;
type Blank = (typeof BLANKS)[number];
type Fillers = Record<Blank, (addressee: Addressee) => string>;

/**
 * Renders and encodes everything that all readers share. What differs is a marker until it is filled; markers
 * are random, so that no title and no quotation can hold one.
 */
export function createTemplate(given: BatchView, settings: MessageSettings): MailTemplate {
  const view = oncePerEntry(given);
  const nonce = randomBytes(9).toString('hex');
  const marker = (blank: Blank) => `blank-${nonce}-${BLANKS.indexOf(blank)}`;
  const message = wholeMessage(view, settings, { nonce, marker });
  const pieces = message.split(new RegExp(`blank-${nonce}-(\\d)(?:@to\\.invalid)?`));
  const fillers = fillersOf(view, settings);
  return {
    messageFor(addressee) {
      const filled = pieces.map((piece, index) => {
        const blank = index % 2 === 1 && BLANKS[Number(piece)];
        return blank ? fillers[blank](addressee) : piece;
      });
      return Buffer.from(filled.join(''), 'utf8');
    },
  };
}

interface Markers {
  nonce: string;
  marker: (blank: Blank) => string;
}

function wholeMessage(view: BatchView, settings: MessageSettings, { nonce, marker }: Markers): string {
  const words = wordsFor(view.language);
  const subject = subjectOf(view, words);
  const document = mailDocument(view, words, subject);
  // "=_" cannot occur in quoted-printable, so that no line of the mail can end a part.
  const boundary = `=_${nonce}`;
  const head = messageHead(view, settings, {
    subject,
    boundary,
    to: `${marker('to')}@to.invalid`,
    date: marker('date'),
    messageId: marker('id'),
    unsubscribe: marker('unsubscribe'),
  });
  const text = mailText(document, { sent: marker('sentText'), why: marker('whyText') });
  const html = mailHtml(document, { sent: marker('sentHtml'), why: marker('whyHtml') });
  return [
    head,
    '',
    ...part(boundary, 'text/plain', text),
    ...part(boundary, 'text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function part(boundary: string, type: string, content: string): string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
  ];
}

function fillersOf(view: BatchView, { unsubscribeMailbox }: MessageSettings): Fillers {
  const words = wordsFor(view.language);
  const phrases = {
    words,
    times: timeFormat(words.locales, view.timezone),
    title: titleOf(view),
    sections: (view.sections ?? []).map(titleOf),
  };
  const sent = oncePerSecond((sentAt) => ({
    date: mailDate(sentAt),
    text: quotedPrintable(sentText(phrases, sentAt)),
    html: quotedPrintable(sentHtml(phrases, sentAt)),
  }));
  return {
    to: ({ address }) => address,
    date: ({ sentAt }) => sent(sentAt).date,
    id: ({ recipient }) => bareMessageId(recipient.messageId),
    unsubscribe: ({ recipient }) => unsubscribeHeader(recipient, unsubscribeMailbox),
    sentText: ({ sentAt }) => sent(sentAt).text,
    sentHtml: ({ sentAt }) => sent(sentAt).html,
    whyText: ({ recipient }) => quotedPrintable(whyText(phrases, recipient)),
    whyHtml: ({ recipient }) => quotedPrintable(whyHtml(phrases, recipient)),
  };
}

/** Mails name the second they were sent, and hundreds are sent in one; writing a date in words is slow. */
function oncePerSecond<Value>(make: (at: Date) => Value): (at: Date) => Value {
  let known: { second: number; value: Value } | null = null;
  return (at) => {
    const second = Math.floor(at.getTime() / SECOND);
    if (known?.second !== second) known = { second, value: make(at) };
    return known.value;
  };
}
