import { html } from 'hono/html';
import { withoutLinkTargets } from '../domain/redline.ts';
import { shortCaption } from '../domain/caption.ts';
import type { CourtDirectory } from '../domain/court.ts';
import { cutAtWord } from '../domain/headline-title.ts';
import type { ObservedDocument } from '../domain/observation.ts';
import type { House } from '../pipeline/house.ts';
import type { TimelineEntry, TimelineItem, TimelinePublication } from '../store/web-timeline.ts';
import {
  articleWords,
  docketPath,
  entryPath,
  importanceMark,
  outLink,
  redlinePieces,
  safeUrl,
  type Html,
} from './markup.ts';
import type { News } from './news-item.ts';
import { dayTime, hour, moment } from './times.ts';
import { changeName, courtCite, entryHeadline } from './wording.ts';

const QUOTE_CHARS = 360;

/** Items under the day they belong to; in two lanes where both courts and agencies have some, in the order of time. */
export function timelineList(house: House, items: readonly TimelineItem[], later: readonly News[]): Html {
  const days = Map.groupBy(items, (item) => item.day);
  const news = new Map(later.map((one) => [one.changeId, one]));
  const both = new Set(items.map((item) => isAgencys(item, news))).size > 1;
  return html`<div class="${both ? 'timeline two-lanes' : 'timeline'}">
${both ? html`<p class="lane-names" aria-hidden="true"><span>Courts</span><span>Agencies and parties</span></p>` : ''}
${[...days].map(
  ([day, ofDay]) =>
    html`<div class="of-day"><h3 class="day">${dayTime(day, { weekday: true })}</h3>${ofDay.map((item) => timelineItem(house, item, news))}</div>`,
)}</div>`;
}

type Later = ReadonlyMap<number, News>;

function isAgencys(item: TimelineItem, later: Later): boolean {
  return item.kind === 'change' ? !later.get(item.id)?.docket : item.kind === 'publication';
}

function timelineItem(house: House, item: TimelineItem, later: Later): Html {
  if (item.entry) return entryItem(house.courts, item, item.entry);
  if (item.publication) return publicationItem(item, item.publication);
  const news = later.get(item.id);
  return news ? laterItem(house, news) : html``;
}

/** What was altered or withdrawn after it had appeared, with the words that changed. */
function laterItem(house: House, news: News): Html {
  const { docket, entryNumber } = news;
  const zone = docket ? house.courts.byId(docket.court)?.timezone : undefined;
  const where = docket
    ? html`<a href="${entryPath(docket.court, docket.number, entryNumber)}">${news.subject}${entryNumber === null ? '' : `, entry ${entryNumber}`}</a>`
    : news.subject;
  return html`<article class="item ${docket ? '' : 'of-agency'} is-${news.importance}">
<p class="kicker">${importanceMark(news.importance)} <span>${docket?.courtCite ?? news.subject}</span> <span>${changeName(news.type)}, seen ${hour(new Date(news.seenAt), zone)}</span></p>
<h4 class="headline"><a href="/c/${news.changeId}">${news.headline}</a></h4>
<p class="where">${where}</p>
${news.redline ? html`<p class="redline-line" dir="auto">${redlinePieces(news.redline)}</p>` : news.summary ? html`<p class="summary" dir="auto">${news.summary}</p>` : ''}
<ul class="links"><li><a href="/c/${news.changeId}">Evidence</a></li></ul></article>`;
}

function entryItem(courts: CourtDirectory, item: TimelineItem, entry: TimelineEntry): Html {
  const place =
    entry.number === null
      ? `${docketPath(entry.court, entry.docketNumber)}#i${item.id}`
      : entryPath(entry.court, entry.docketNumber, entry.number);
  const name = entry.caption ? `${shortCaption(entry.caption)}, ` : '';
  const zone = courts.byId(entry.court)?.timezone;
  const headline = entry.sealed ? 'Sealed entry' : entryHeadline(courts, entry);
  return html`<article class="item is-${entry.event.importance} ${entry.withdrawnAt ? 'withdrawn' : ''}">
<p class="kicker">${importanceMark(entry.event.importance)} <span>${courtCite(courts, entry.court)}</span> <span>${entry.enteredAt ? html`entered ${hour(entry.enteredAt, zone)}` : html`first seen ${moment(item.moment, zone)}`}</span>${entry.withdrawnAt ? html` <strong>withdrawn</strong>` : ''}</p>
<h4 class="headline">${item.changeId === null ? headline : html`<a href="/c/${item.changeId}">${headline}</a>`}</h4>
<p class="where">${name}<a href="${place}">${entry.docketNumber}${entry.number === null ? '' : `, entry ${entry.number}`}</a></p>
${shortQuote(entry.text)}
<ul class="links">${documentLinks(entry.documents, entry.number)}${entry.version > 1 && !entry.sealed ? html`<li><a href="${place}">${entry.version} versions</a></li>` : ''}${item.changeId === null ? '' : html`<li><a href="/c/${item.changeId}">Evidence</a></li>`}</ul>
</article>`;
}

function publicationItem(item: TimelineItem, publication: TimelinePublication): Html {
  const withdrawn = publication.state === 'withdrawn';
  return html`<article class="item of-agency is-major ${withdrawn ? 'withdrawn' : ''}">
<p class="kicker">${importanceMark('major')} <span>${publication.sourceTitle}</span> <span>first seen ${moment(item.moment)}</span>${withdrawn ? html` <strong>withdrawn</strong>` : ''}</p>
<h4 class="headline"><a href="/p/${item.id}">${publication.title}</a></h4>
${shortQuote(articleWords(publication.text ?? '', publication.title).join(' '))}
<ul class="links">${safeUrl(publication.url) ? html`<li>${outLink(publication.url, 'At the publisher')}</li>` : ''}${publication.version > 1 ? html`<li><a href="/p/${item.id}">${publication.version} versions: see what changed</a></li>` : ''}${item.changeId === null ? '' : html`<li><a href="/c/${item.changeId}">Evidence</a></li>`}</ul>
</article>`;
}

function shortQuote(text: string | null): Html {
  const line = withoutLinkTargets(text ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line === '') return html``;
  return html`<blockquote class="quote" dir="auto"><p>${cutAtWord(line, QUOTE_CHARS)}</p></blockquote>`;
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
