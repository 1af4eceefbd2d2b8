import type { Recipient } from '../../../domain/alert-view.ts';
import { html, trusted, type Markup } from './markup.ts';
import { oneLine } from './plain.ts';
import type { TimeFormat } from './times.ts';
import type { Words } from './words.ts';

/**
 * What differs between recipients stands on lines of its own, so that everything else is rendered and encoded
 * once. A slot is a line holding only its marker; markers are random, so that no content can hold one.
 */
export interface Slots {
  sent: string;
  why: string;
}

export interface SlotValues {
  title: string;
  sentAt: Date;
  recipient: Recipient;
}

export function sentText(words: Words, times: TimeFormat, values: SlotValues): string {
  return `${words.times.sent}: ${times.instant(values.sentAt)}`;
}

export function sentHtml(words: Words, times: TimeFormat, values: SlotValues): string {
  return html`<li>${words.times.sent}: ${times.instant(values.sentAt)}</li>`.source;
}

export function whyText(words: Words, times: TimeFormat, { title, recipient }: SlotValues): string {
  return [
    words.why.subscribed(title, times.date(recipient.since)),
    `${words.why.manage}: ${oneLine(recipient.manageUrl)}`,
    `${words.why.unsubscribe}: ${oneLine(recipient.unsubscribeUrl)}`,
  ].join('\n');
}

export function whyHtml(words: Words, times: TimeFormat, { title, recipient }: SlotValues): string {
  return html`<p>${words.why.subscribed(title, times.date(recipient.since))}</p>
<p><a href="${recipient.manageUrl}">${words.why.manage}</a> &nbsp; <a href="${recipient.unsubscribeUrl}">${words.why.unsubscribe}</a></p>`
    .source;
}

/** A marker as a line of its own, in HTML. */
export function slotLine(marker: string): Markup {
  return trusted(`\n${marker}\n`);
}
