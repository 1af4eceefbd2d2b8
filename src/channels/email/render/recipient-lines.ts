import type { Recipient } from '../../../domain/alert-view.ts';
import { html } from './markup.ts';
import { oneLine } from './plain.ts';
import type { TimeFormat } from './times.ts';
import type { Words } from './words.ts';

/** What differs between readers. Each piece stands on lines of its own, so that the rest is encoded once. */

/** Markers that stand for the lines of `sentText` or `sentHtml` and `whyText` or `whyHtml`. */
export interface RecipientLines {
  sent: string;
  why: string;
}

export interface Phrases {
  words: Words;
  times: TimeFormat;
  title: string;
}

export function sentText({ words, times }: Phrases, sentAt: Date): string {
  return `${words.times.sent}: ${times.instant(sentAt)}`;
}

export function sentHtml(phrases: Phrases, sentAt: Date): string {
  return html`<li>${sentText(phrases, sentAt)}</li>`.source;
}

export function whyText({ words, times, title }: Phrases, recipient: Recipient): string {
  return [
    words.why.subscribed(title, times.date(recipient.since)),
    `${words.why.manage}: ${oneLine(recipient.manageUrl)}`,
    `${words.why.unsubscribe}: ${oneLine(recipient.unsubscribeUrl)}`,
  ].join('\n');
}

export function whyHtml({ words, times, title }: Phrases, recipient: Recipient): string {
  const { subscribed, manage, unsubscribe } = words.why;
  return html`<p>${subscribed(title, times.date(recipient.since))}</p>
<p><a href="${recipient.manageUrl}">${manage}</a> <span class="dot">&middot;</span> <a href="${recipient.unsubscribeUrl}">${unsubscribe}</a></p>`
    .source;
}
