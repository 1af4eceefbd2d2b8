import { withoutLinkTargets } from '../domain/redline.ts';
import { html } from 'hono/html';
import { shortCaption } from '../domain/caption.ts';
import type { CourtDirectory } from '../domain/court.ts';
import type { ObservedDocument } from '../domain/observation.ts';
import type { House } from '../pipeline/house.ts';
import type { TimelineEntry, TimelineItem, TimelinePublication } from '../store/web-timeline.ts';
import { docketPath, importanceMark, outLink, safeUrl, type Html } from './markup.ts';
import { dayTime, hour, moment } from './times.ts';
import { courtCite, entryHeadline } from './wording.ts';

const QUOTE_CHARS = 360;

/** Items under the day they belong to. */
export function timelineList(house: House, items: readonly TimelineItem[]): Html {
  const days = Map.groupBy(items, (item) => item.day);
  return html`${[...days].map(
    ([day, ofDay]) =>
      html`<h3 class="day">${dayTime(day, { weekday: true })}</h3>${ofDay.map((item) => timelineItem(house, item))}`,
  )}`;
}

function timelineItem(house: House, item: TimelineItem): Html {
  if (item.entry) return entryItem(house.courts, item, item.entry);
  return item.publication ? publicationItem(item, item.publication) : html``;
}

function entryItem(courts: CourtDirectory, item: TimelineItem, entry: TimelineEntry): Html {
  const path = docketPath(entry.court, entry.docketNumber);
  const anchor = entry.number === null ? `#i${item.id}` : `?entry=${entry.number}#e${entry.number}`;
  const name = entry.caption ? `${shortCaption(entry.caption)}, ` : '';
  const zone = courts.byId(entry.court)?.timezone;
  const headline = entry.sealed ? 'Sealed entry' : entryHeadline(courts, entry);
  return html`<article class="item is-${entry.event.importance} ${entry.withdrawnAt ? 'withdrawn' : ''}">
<p class="kicker">${importanceMark(entry.event.importance)} <span>${courtCite(courts, entry.court)}</span> <span>${entry.enteredAt ? html`entered ${hour(entry.enteredAt, zone)}` : html`first seen ${moment(item.moment, zone)}`}</span>${entry.withdrawnAt ? html` <strong>withdrawn</strong>` : ''}</p>
<h4 class="headline">${item.changeId === null ? headline : html`<a href="/c/${item.changeId}">${headline}</a>`}</h4>
<p class="where">${name}<a href="${path}${anchor}">${entry.docketNumber}${entry.number === null ? '' : `, entry ${entry.number}`}</a></p>
${shortQuote(entry.text)}
<ul class="links">${documentLinks(entry.documents, entry.number)}${entry.version > 1 && !entry.sealed ? html`<li><a href="${path}${anchor}">${entry.version} versions</a></li>` : ''}${item.changeId === null ? '' : html`<li><a href="/c/${item.changeId}">Evidence</a></li>`}</ul>
</article>`;
}

function publicationItem(item: TimelineItem, publication: TimelinePublication): Html {
  const withdrawn = publication.state === 'withdrawn';
  return html`<article class="item is-major ${withdrawn ? 'withdrawn' : ''}">
<p class="kicker">${importanceMark('major')} <span>${publication.sourceTitle}</span> <span>first seen ${moment(item.moment)}</span>${withdrawn ? html` <strong>withdrawn</strong>` : ''}</p>
<h4 class="headline"><a href="/p/${item.id}">${publication.title}</a></h4>
${shortQuote(publication.text)}
<ul class="links">${safeUrl(publication.url) ? html`<li>${outLink(publication.url, 'At the publisher')}</li>` : ''}${publication.version > 1 ? html`<li><a href="/p/${item.id}">${publication.version} versions: see what changed</a></li>` : ''}${item.changeId === null ? '' : html`<li><a href="/c/${item.changeId}">Evidence</a></li>`}</ul>
</article>`;
}

function shortQuote(text: string | null): Html {
  if (!text?.trim()) return html``;
  const line = withoutLinkTargets(text).replaceAll(/\s+/g, ' ').trim();
  const space = line.lastIndexOf(' ', QUOTE_CHARS);
  const cut = line.length > QUOTE_CHARS ? `${line.slice(0, space > 200 ? space : QUOTE_CHARS)} …` : line;
  return html`<blockquote class="quote" dir="auto"><p>${cut}</p></blockquote>`;
}

/** Documents that have an address, named as the court names them; free ones say so. */
export function documentLinks(documents: readonly ObservedDocument[], entryNumber: number | null): Html[] {
  return documents
    .filter((document) => safeUrl(document.url) !== null)
    .slice(0, 30)
    .map(
      (document) =>
        html`<li>${outLink(document.url, documentName(document, entryNumber))}${document.available ? ' (free)' : html` <span class="soft">(at the court, for a fee)</span>`}</li>`,
    );
}

function documentName(document: ObservedDocument, entryNumber: number | null): string {
  const number = document.number ?? entryNumber;
  const main = number === null ? 'Document' : `Document ${number}`;
  const name = document.attachment ? `${main}-${document.attachment}` : main;
  return document.description ? `${name}: ${document.description}` : name;
}
