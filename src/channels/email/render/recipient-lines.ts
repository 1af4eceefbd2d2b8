import type { Recipient, SubscriptionLinks } from '../../../domain/alert-view.ts';
import { html } from './markup.ts';
import { oneLine } from './plain.ts';
import type { TimeFormat } from '../../../domain/speech/moment.ts';
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
  /** Titles of the sections of a joined digest. */
  sections: readonly string[];
}

export function sentText({ words, times }: Phrases, sentAt: Date): string {
  return `${words.times.sent}: ${times.instant(sentAt)}`;
}

export function sentHtml(phrases: Phrases, sentAt: Date): string {
  return html`<li>${sentText(phrases, sentAt)}</li>`.source;
}

/** Why the mail came and how to stop it; for a joined digest section by section, then the whole. */
export function whyText({ words, times, title, sections }: Phrases, recipient: Recipient): string {
  const line = (name: string, links: SubscriptionLinks) =>
    [
      words.why.subscribed(name, times.date(links.since)),
      `${words.why.manage}: ${oneLine(links.manageUrl)}`,
      `${words.why.unsubscribe}: ${oneLine(links.unsubscribeUrl)}`,
    ].join('\n');
  if (!recipient.sections || sections.length === 0) return line(title, recipient);
  const whole = `${words.why.stopDigest}: ${oneLine(recipient.unsubscribeUrl)}`;
  return [...recipient.sections.map((links, place) => line(sections[place] ?? title, links)), whole].join(
    '\n\n',
  );
}

export function whyHtml({ words, times, title, sections }: Phrases, recipient: Recipient): string {
  const { subscribed, manage, unsubscribe, stopDigest } = words.why;
  const line = (
    name: string,
    links: SubscriptionLinks,
  ) => html`<p>${subscribed(name, times.date(links.since))}</p>
<p><a href="${links.manageUrl}">${manage}</a> <span class="dot">&middot;</span> <a href="${links.unsubscribeUrl}">${unsubscribe}</a></p>`;
  if (!recipient.sections || sections.length === 0) return line(title, recipient).source;
  const each = recipient.sections.map((links, place) => line(sections[place] ?? title, links).source);
  return [...each, html`<p><a href="${recipient.unsubscribeUrl}">${stopDigest}</a></p>`.source].join('\n');
}
