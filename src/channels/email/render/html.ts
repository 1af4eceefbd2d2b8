import { introOf, type MailDocument, type SectionDocument } from './document.ts';
import { anchor, itemHtml, markerLine } from './item-html.ts';
import { html, type Markup, trusted } from './markup.ts';
import type { RecipientLines } from './recipient-lines.ts';
import { STYLE } from './style.ts';
import type { Words } from './words.ts';

/** The HTML part: one column, system fonts, nothing fetched from anywhere, readable without its styles. */
export function mailHtml(mail: MailDocument, lines: RecipientLines): string {
  const { words, items, total } = mail;
  const several = total > 1 || mail.sections?.length === 1;
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
<main style="max-width:640px;margin:0 auto">
${mail.nothing && nothingHtml(mail.nothing, lines)}
${several && introHtml(mail, lines)}
${mail.sections ? mail.sections.map((section) => sectionHtml(section, words)) : items.map((item) => itemHtml(item, words, several ? null : lines.sent))}
${mail.rest && restHtml(mail.rest)}
${mail.quiet && html`<p class="note">${mail.quiet}</p>`}
${coverageHtml(mail)}
${footHtml(mail, lines)}
</main>
</body>
</html>
`;
  return page.source.replaceAll(/\n{2,}/g, '\n');
}

function sectionHtml({ title, url, items }: SectionDocument, words: Words): Markup {
  return html`<section>
<h2 class="section">${url ? anchor({ label: title, url }) : title}</h2>
${items.map((item) => itemHtml(item, words, null, true))}
</section>
`;
}

function introHtml(mail: MailDocument, lines: RecipientLines): Markup {
  return html`<header>
<h1>${mail.title}</h1>
<p>${introOf(mail)}</p>
<ul class="times">${markerLine(lines.sent)}</ul>
</header>
`;
}

function nothingHtml(
  { headline, body }: NonNullable<MailDocument['nothing']>,
  lines: RecipientLines,
): Markup {
  return html`<header>
<h1>${headline}</h1>
<p>${body}</p>
<ul class="times">${markerLine(lines.sent)}</ul>
</header>
`;
}

function restHtml({ heading, lines, more }: NonNullable<MailDocument['rest']>): Markup {
  return html`<section>
<h2>${heading}</h2>
<ul>
${lines.map((line) => html`<li>${anchor(line)}</li>\n`)}
</ul>
${more && html`<p class="note">${more}</p>\n`}
</section>
`;
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

function footHtml({ words, operator, titleLink }: MailDocument, lines: RecipientLines): Markup {
  return html`<footer class="small">
<h2>${words.why.heading}</h2>
${markerLine(lines.why)}
${titleLink && html`<p>${anchor(titleLink)}</p>\n`}
${operator.contact && html`<p>${words.why.contact}: ${contactHtml(operator.contact)}</p>\n`}
${operator.postalAddress && html`<p>${operator.postalAddress}</p>\n`}
<p>${words.why.notAdvice}</p>
</footer>`;
}

/** A mail address or web address can be followed; anything else is shown as it is. */
function contactHtml(contact: string): Markup {
  if (/^https?:\/\/[^\s"<>]+$/.test(contact)) return anchor({ label: contact, url: contact });
  if (/^[^\s@:/?&]+@[^\s@:/?&]+$/.test(contact)) return anchor({ label: contact, url: `mailto:${contact}` });
  return html`${contact}`;
}
