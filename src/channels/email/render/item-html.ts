import type { ItemDocument, LabelledLink, Passage } from './item.ts';
import { html, trusted, type Markup } from './markup.ts';
import { broken, redlineHtml } from './redline.ts';
import type { Words } from './words.ts';

/**
 * One change as HTML. Alone in its mail it bears the top heading and `sentMarker`, which stands for the line that
 * says when the mail went out; among several the marker is null, and in a section its heading is below that of the
 * section.
 */
export function itemHtml(
  item: ItemDocument,
  words: Words,
  sentMarker: string | null,
  inSection = false,
): Markup {
  const documents = item.documents && documentsHtml(item.documents);
  const filed = item.filedLanguage === null ? null : html` lang="${item.filedLanguage}"`;
  return html`<article>
${headingHtml(item.headline, sentMarker ? 1 : inSection ? 3 : 2)}
<p class="place"${filed}>${item.place}</p>
${item.facts.map((fact) => html`<p class="fact">${fact}</p>\n`)}
${item.summary && html`<p class="summary">${item.summary}</p>\n`}
${item.documentsFirst && documents}
${item.correction && html`<p class="lead">${item.correction.lead}</p>\n<blockquote${filed}>${item.correction.text}</blockquote>\n`}
${item.redline && redlineBlock(item.redline, { lead: item.redlineLead, words }, filed)}
${item.passage && passageHtml(item.passage, filed)}
${!item.documentsFirst && documents}
${item.lists.map(listHtml)}${item.answers.map(answerHtml)}<ul class="links">
${item.links.map((link) => html`<li>${anchor(link)}</li>\n`)}
</ul>
<ul class="times">
${item.times.map(({ label, value }) => html`<li>${label}: ${value}</li>\n`)}
${sentMarker && markerLine(sentMarker)}
</ul>
</article>
`;
}

function headingHtml(headline: string, level: 1 | 2 | 3): Markup {
  if (level === 1) return html`<h1>${headline}</h1>`;
  return level === 2
    ? html`<h2 class="headline">${headline}</h2>`
    : html`<h3 class="headline">${headline}</h3>`;
}

function listHtml({ heading, lines }: ItemDocument['lists'][number]): Markup {
  return html`<p class="lead">${heading}</p>
<ul>
${lines.map((line) => html`<li>${line}</li>\n`)}
</ul>
`;
}

function answerHtml({ heading, links, note }: ItemDocument['answers'][number]): Markup {
  return html`<p class="lead">${heading}</p>
<p class="place">${links.map((link, index) => html`${index > 0 && html` <span class="dot">&middot;</span> `}${anchor(link)}`)}</p>
<p class="note">${note}</p>
`;
}

export function anchor({ label, url }: LabelledLink): Markup {
  return html`<a href="${url}">${label}</a>`;
}

/** A marker stands alone on its line. */
export function markerLine(marker: string): Markup {
  return trusted(`\n${marker}\n`);
}

function redlineBlock(
  redline: NonNullable<ItemDocument['redline']>,
  { lead, words }: { lead: string; words: Words },
  filed: Markup | null,
): Markup {
  return html`<p class="lead">${lead}</p>
<blockquote${filed}>${redlineHtml(redline, words)}</blockquote>
${redline.cut && html`<p class="note">${words.redline.cut}</p>\n`}
`;
}

function passageHtml({ lead, text, quoted, cut }: Passage, filed: Markup | null): Markup {
  const body = quoted
    ? html`<blockquote${filed}>${broken(text)}</blockquote>`
    : html`<p class="summary">${broken(text)}</p>`;
  return html`${lead && html`<p class="lead">${lead}</p>\n`}${body}
${cut && html`<p class="note">${cut.note} ${anchor(cut.link)}</p>\n`}`;
}

function documentsHtml({ heading, list, more }: NonNullable<ItemDocument['documents']>): Markup {
  return html`<p class="lead">${heading}:</p>
<ul>
${list.map(({ title, url, note }) => html`<li>${anchor({ label: title, url })} (${note})</li>\n`)}
</ul>
${more && html`<p class="note">${more}</p>\n`}`;
}
