import type { MailDocument } from './document.ts';
import type { ItemDocument, Passage } from './item.ts';
import { html, trusted, type Markup } from './markup.ts';
import { broken, redlineHtml } from './redline.ts';
import { slotLine, type Slots } from './slots.ts';
import { STYLE } from './style.ts';
import type { Words } from './words.ts';

/** The HTML part: one column, system fonts, nothing fetched from anywhere, readable without its styles. */
export function mailHtml(mail: MailDocument, slots: Slots): string {
  const { words, items } = mail;
  const several = items.length > 1 || mail.rest !== null;
  const count = items.length + (mail.rest?.lines.length ?? 0);
  const page = html`<!doctype html>
<html lang="${words.tag}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${mail.subject}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<div class="mail" style="max-width:640px;margin:0 auto">
${several && html`<p>${words.intro(count, mail.title)}</p>\n<ul class="times">${slotLine(slots.sent)}</ul>\n`}
${items.map((item) => itemHtml(item, words, several ? null : slots.sent))}
${mail.rest && restHtml(mail.rest)}
${coverageHtml(mail)}
${footHtml(mail, slots)}
</div>
</body>
</html>
`;
  return page.source;
}

function itemHtml(item: ItemDocument, words: Words, sentMarker: string | null): Markup {
  return html`<article>
<h1>${item.headline}</h1>
<p class="place">${item.place}</p>
${item.facts.map((fact) => html`<p class="fact">${fact}</p>\n`)}
${item.summary && html`<p>${item.summary}</p>\n`}
${item.correction && html`<p class="lead">${item.correction.lead}</p>\n<blockquote>${item.correction.text}</blockquote>\n`}
${item.redline && redlineBlock(item.redline, words)}
${item.passage && passageHtml(item.passage)}
${item.documents && documentsHtml(item.documents)}
<ul class="links">
${item.links.map(({ label, url }) => html`<li><a href="${url}">${label}</a></li>\n`)}
</ul>
<ul class="times">
${item.times.map(({ label, value }) => html`<li>${label}: ${value}</li>\n`)}
${sentMarker && slotLine(sentMarker)}
</ul>
</article>
`;
}

function redlineBlock(redline: NonNullable<ItemDocument['redline']>, words: Words): Markup {
  return html`<p class="lead">${words.redline.lead}</p>
<blockquote class="redline">${redlineHtml(redline, words)}</blockquote>
${redline.cut && html`<p>${words.redline.cut}</p>\n`}
`;
}

function passageHtml({ lead, text, quoted, cut }: Passage): Markup {
  const body = quoted ? html`<blockquote>${broken(text)}</blockquote>` : html`<p>${broken(text)}</p>`;
  return html`${lead && html`<p class="lead">${lead}</p>\n`}${body}
${cut && html`<p class="note">${cut.note} <a href="${cut.link.url}">${cut.link.label}</a></p>\n`}`;
}

function documentsHtml({ heading, list, more }: NonNullable<ItemDocument['documents']>): Markup {
  return html`<p class="lead">${heading}</p>
<ul>
${list.map(({ title, url, note }) => html`<li><a href="${url}">${title}</a> (${note})</li>\n`)}
</ul>
${more && html`<p class="note">${more}</p>\n`}`;
}

function restHtml({ heading, lines, more }: NonNullable<MailDocument['rest']>): Markup {
  return html`<h2>${heading}</h2>
<ul>
${lines.map(({ label, url }) => html`<li><a href="${url}">${label}</a></li>\n`)}
</ul>
${more && html`<p class="note">${more}</p>\n`}`;
}

function coverageHtml({ coverage, words }: MailDocument): Markup | null {
  if (coverage.length === 0) return null;
  return html`<section class="small">
<h2>${words.coverage.heading}</h2>
<p>${words.coverage.lead}</p>
<ul>
${coverage.map((line) => html`<li>${line}</li>\n`)}
</ul>
</section>
`;
}

function footHtml(mail: MailDocument, slots: Slots): Markup {
  const { words, operator, titleLink } = mail;
  return html`<footer class="small">
<h2>${words.why.heading}</h2>
${slotLine(slots.why)}
${titleLink && html`<p><a href="${titleLink.url}">${titleLink.label}</a></p>\n`}
${operator.contact && html`<p>${words.why.operator(operator.contact)}</p>\n`}
${operator.postalAddress && html`<p>${operator.postalAddress}</p>\n`}
<p>${words.why.notAdvice}</p>
</footer>`;
}
