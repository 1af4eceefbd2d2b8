import { Hono } from 'hono';
import { html } from 'hono/html';
import { shortCaption } from '../../domain/caption.ts';
import { parseDocketNumber } from '../../domain/docket-number.ts';
import { matterSummaries } from '../../store/web-matters.ts';
import {
  searchDockets,
  searchWords,
  type Found,
  type FoundDocket,
  type SearchWish,
} from '../../store/web-search.ts';
import { countOf, dayOf, lineOf, options } from '../choices.ts';
import { renderPage } from '../layout.ts';
import { addressOf, docketPath, entryPath, importanceMark, marked, pager, type Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { dayTime } from '../times.ts';
import { courtCite, docketName, entryHeadline } from '../wording.ts';

const PAGE_SIZE = 20;
const DEEPEST = 400;

/** Search over entries and publications. */
export function searchRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/search', async (c) => {
    const wish = wishOf(c.req.query());
    const [found, matters] = await Promise.all([
      wish.query === '' ? NOTHING : find(site, wish),
      matterSummaries(site.house.db.read),
    ]);
    const body = html`<h1>Search</h1>
${form(
  site,
  wish,
  matters.map((one): [string, string] => [one.id, one.title]),
)}
${wish.query === '' ? hints() : results(site, wish, found)}`;
    const title = wish.query === '' ? 'Search' : `Search: ${wish.query}`;
    const shell = {
      title,
      description: 'Search what courts entered and agencies published, by words, phrase or docket number.',
      path: '/search',
      current: 'search' as const,
      noindex: wish.query !== '',
    };
    return c.html(renderPage(site, shell, body));
  });
  return routes;
}

const NOTHING: Results = { dockets: [], items: [], hasMore: false };

interface Results {
  dockets: FoundDocket[];
  items: Found[];
  hasMore: boolean;
}

export function wishOf(query: Record<string, string>): SearchWish {
  const kind = query['kind'];
  return {
    query: lineOf(query['q'], 300) ?? '',
    matter: lineOf(query['matter'], 80),
    court: lineOf(query['court'], 20),
    kind: kind === 'entries' || kind === 'publications' ? kind : 'all',
    since: dayOf(query['since']),
    until: dayOf(query['until']),
    offset: countOf(query['from'], DEEPEST),
    limit: PAGE_SIZE,
  };
}

async function find(site: SiteParts, wish: SearchWish): Promise<Results> {
  const { read } = site.house.db;
  const number = parseDocketNumber(wish.query)?.number;
  const [dockets, items] = await Promise.all([
    wish.offset > 0 ? [] : searchDockets(read, wish.query, number ? [number] : []),
    searchWords(read, { ...wish, limit: PAGE_SIZE + 1 }),
  ]);
  return { dockets, items: items.slice(0, PAGE_SIZE), hasMore: items.length > PAGE_SIZE };
}

function form(site: SiteParts, wish: SearchWish, matters: [string, string][]): Html {
  const courts = site.house.courts.all
    .map((court): [string, string] => [court.id, court.cite])
    .sort((a, b) => a[1].localeCompare(b[1]));
  return html`<form class="filters" action="/search" role="search" aria-label="Entries and publications">
<div><label for="q">Words, a phrase in quotes, or a docket number</label><input id="q" name="q" type="search" value="${wish.query}" maxlength="300" size="36"></div>
<div><label for="matter">Matter</label><select id="matter" name="matter">${options([['', 'All matters'], ...matters], wish.matter)}</select></div>
<div><label for="court">Court</label><select id="court" name="court">${options([['', 'All courts'], ...courts], wish.court)}</select></div>
<div><label for="kind">In</label><select id="kind" name="kind">${options(
    [
      ['all', 'Entries and publications'],
      ['entries', 'Entries'],
      ['publications', 'Publications'],
    ],
    wish.kind,
  )}</select></div>
<div><label for="since">From</label><input type="date" id="since" name="since" value="${wish.since ?? ''}"></div>
<div><label for="until">Up to</label><input type="date" id="until" name="until" value="${wish.until ?? ''}"></div>
<button class="primary">Search</button></form>`;
}

function hints(): Html {
  return html`<p class="soft">Examples: <a href="/search?q=%22preliminary+injunction%22">"preliminary injunction"</a>, <a href="/search?q=stay+-extension">stay -extension</a>. Words are matched in every form (<em>grant</em> finds <em>granted</em>); a minus leaves a word out; <em>or</em> takes either.</p>`;
}

function results(site: SiteParts, wish: SearchWish, found: Results): Html {
  if (found.items.length === 0 && found.dockets.length === 0)
    return html`<div class="empty"><p><strong>Nothing was found for “${wish.query}”.</strong></p><p>${narrowed(wish) ? html`<a href="${addressOf('/search', { q: wish.query })}">Look everywhere and at all times</a>. ` : ''}Only what is followed here is searched, and many entries have no text at their source. Try fewer words, or look at <a href="/sources">what we can and cannot see</a>.</p></div>`;
  return html`${found.dockets.length ? html`<section aria-labelledby="dockets"><h2 id="dockets">Dockets</h2><ul>${found.dockets.map((docket) => html`<li><a href="${docketPath(docket.court, docket.number)}">${docketName(site.house.courts, docket)}</a></li>`)}</ul></section>` : ''}
<section aria-labelledby="found"><h2 id="found">Entries and publications</h2>
${found.items.length ? found.items.map((item) => foundItem(site, item)) : html`<p class="empty">No entry or publication holds these words.</p>`}
${pager({
  path: '/search',
  query: {
    q: wish.query,
    matter: wish.matter,
    court: wish.court,
    kind: wish.kind === 'all' ? null : wish.kind,
    since: wish.since,
    until: wish.until,
  },
  offset: wish.offset,
  limit: PAGE_SIZE,
  total: null,
  hasMore: found.hasMore && wish.offset + PAGE_SIZE < DEEPEST,
})}</section>`;
}

function narrowed(wish: SearchWish): boolean {
  return [wish.matter, wish.court, wish.since, wish.until].some(Boolean) || wish.kind !== 'all';
}

function foundItem(site: SiteParts, item: Found): Html {
  const { courts } = site.house;
  if (item.kind === 'publication') {
    return html`<article class="item is-major"><p class="kicker"><span>${item.sourceTitle}</span> ${item.day ? dayTime(item.day) : ''}</p>
<h3 class="headline"><a href="/p/${item.id}">${item.title}</a></h3><p class="summary" dir="auto">${marked(item.snippet)}</p></article>`;
  }
  const court = item.court ?? '';
  const number = item.docketNumber ?? '';
  const headline = item.event
    ? entryHeadline(courts, {
        court,
        event: item.event,
        labels: item.labels,
        text: item.snippet.replaceAll(/[\uE000\uE001]/g, ''),
      })
    : 'Entry';
  return html`<article class="item is-${item.event?.importance ?? 'routine'}"><p class="kicker">${importanceMark(item.event?.importance ?? 'routine')} <span>${courtCite(courts, court)}</span> ${item.day ? dayTime(item.day) : ''}</p>
<h3 class="headline">${item.changeId === null ? headline : html`<a href="/c/${item.changeId}">${headline}</a>`}</h3>
<p class="where">${item.caption ? `${shortCaption(item.caption)}, ` : ''}<a href="${entryPath(court, number, item.number)}">${number}${item.number === null ? '' : `, entry ${item.number}`}</a></p>
<p class="summary" dir="auto">${marked(item.snippet)}</p></article>`;
}
