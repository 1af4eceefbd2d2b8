import { Hono } from 'hono';
import { html } from 'hono/html';
import { parseDocketNumber } from '../../domain/docket-number.ts';
import type { Importance } from '../../domain/event.ts';
import { linksAround } from '../../store/docket-links.ts';
import { findDocket } from '../../store/dockets.ts';
import type { DocketRow } from '../../store/schema.ts';
import { coverageOf } from '../../pipeline/coverage.ts';
import { motionHearings } from '../../store/motion-hearings.ts';
import { namelessAnswers } from '../../store/nameless-motions.ts';
import { pendingMotions } from '../../store/references.ts';
import {
  docketCounts,
  docketEntries,
  docketsOnRecord,
  entriesNumbered,
  mattersOfDocket,
  placeOfEntry,
  rulingsOn,
  versionsOf,
} from '../../store/web-dockets.ts';
import { statedDates } from '../../store/web-matters.ts';
import { shownParties } from '../../store/web-parties.ts';
import { lastRulings } from '../../store/web-standing.ts';
import { blindSpots, coverageList, type Covered } from '../coverage-parts.ts';
import { countOf, importanceOf, importanceSelect, options } from '../choices.ts';
import { docketFacts, motionsWaiting } from '../docket-parts.ts';
import { docketParties } from '../docket-parties.ts';
import { entryArticle } from '../entry-article.ts';
import type { EntryContext } from '../entry-references.ts';
import { factHistory, readFactHistory } from '../fact-history.ts';
import { renderPage } from '../layout.ts';
import { datesAhead } from '../matter-parts.ts';
import { addressOf, docketPath, matterPath, pager, type Html } from '../markup.ts';
import { invitations } from '../reader-language.ts';
import type { SiteParts } from '../site.ts';
import { courtCite, docketName } from '../wording.ts';

const PAGE_SIZE = 40;
const MOTIONS = 8;
const DATES = 6;
/** The hearing of a motion may come after the dates that are listed. */
const DATES_READ = 24;

/** One case in one court: its facts, what is waiting, and every entry with its versions. */
export function docketRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/d/:court/:number', async (c) => {
    const { court, number } = c.req.param();
    const { read } = site.house.db;
    const docket = await findDocket(read, court, number);
    if (!docket) {
      const normal = parseDocketNumber(number, court)?.number;
      return normal && normal !== number ? c.redirect(docketPath(court, normal), 302) : c.notFound();
    }
    const wanted = countOf(c.req.query('entry'));
    const place = wanted > 0 ? await placeOfEntry(read, docket.id, wanted) : null;
    const view: DocketView = {
      from: place === null ? countOf(c.req.query('from')) : Math.floor(place / PAGE_SIZE) * PAGE_SIZE,
      importance: place === null ? importanceOf(c.req.query('importance'), 'noise') : 'noise',
      order: place === null && c.req.query('order') === 'oldest' ? 'oldest' : 'newest',
    };
    return c.html(await docketPage(site, docket, view));
  });
  return routes;
}

interface DocketView {
  from: number;
  importance: Importance;
  order: 'newest' | 'oldest';
}

async function docketPage(site: SiteParts, docket: DocketRow, view: DocketView): Promise<Html> {
  const { house } = site;
  const { read } = house.db;
  const entries = await docketEntries(read, {
    docketId: docket.id,
    minImportance: view.importance,
    order: view.order,
    offset: view.from,
    limit: PAGE_SIZE,
  });
  const numbers = entries.flatMap((entry) => (entry.number === null ? [] : [entry.number]));
  const edited = entries.filter((entry) => entry.version > 1).map((entry) => entry.id);
  const refs = entries.flatMap((entry) => entry.reading.entryRefs ?? []);
  const named = entries.flatMap((entry) => entry.reading.links ?? []);
  const isFirst = view.from === 0;
  const [
    counts,
    matters,
    rulings,
    nameless,
    numbered,
    onRecord,
    versions,
    covered,
    last,
    links,
    ahead,
    facts,
    parties,
  ] = await Promise.all([
    docketCounts(read, docket.id, view.importance),
    mattersOfDocket(read, docket.id),
    rulingsOn(read, docket.id, numbers),
    namelessAnswers(read, { courts: [docket.court], of: { docketId: docket.id } }),
    entriesNumbered(read, docket.id, [...new Set(refs)]),
    docketsOnRecord(read, named),
    versionsOf(read, edited),
    coverageOf(house, [docket]),
    lastRulings(read, [docket.id]),
    linksAround(read, [docket.id]),
    isFirst ? pending(site, docket) : html``,
    isFirst ? readFactHistory(house, docket.id) : [],
    isFirst ? shownParties(read, docket.id) : [],
  ]);
  const context: EntryContext = {
    courts: house.courts,
    docket,
    rulings,
    nameless,
    named: numbered,
    onRecord,
    versions,
  };
  const path = docketPath(docket.court, docket.number);
  const body = [
    head(site, docket, matters),
    isFirst ? blindSpots(house.courts, { dockets: [docket], covered }) : html``,
    docketFacts(house.courts, docket, {
      counts,
      covered: covered.get(docket.id),
      last: last.get(docket.id),
      links,
    }),
    factHistory(facts),
    docketParties(house, docket, parties),
    ahead,
    html`<section aria-labelledby="entries"><h2 id="entries">Entries</h2>
${filters(path, view)}
${entries.length ? entries.map((entry) => entryArticle(context, entry)) : emptyEntries(path, counts.entries)}
${pager({
  path,
  query: {
    importance: view.importance === 'noise' ? null : view.importance,
    order: view.order === 'newest' ? null : view.order,
  },
  offset: view.from,
  limit: PAGE_SIZE,
  total: counts.shown,
  hasMore: view.from + entries.length < counts.shown,
})}</section>`,
    coverage(site, docket, covered),
  ];
  return renderPage(site, shellOf(site, docket, path), body);
}

function shellOf(site: SiteParts, docket: DocketRow, path: string) {
  const feed = `${encodeURIComponent(docket.court)}/${encodeURIComponent(docket.number)}`;
  return {
    title: docketName(site.house.courts, docket),
    description: `Docket entries of ${docketName(site.house.courts, docket)} as the court wrote them.`,
    path,
    feeds: [
      { href: `/feeds/${feed}.atom`, type: 'application/atom+xml', title: 'This docket (Atom)' },
      { href: `/feeds/${feed}.json`, type: 'application/feed+json', title: 'This docket (JSON Feed)' },
      { href: `/calendar/${feed}.ics`, type: 'text/calendar', title: 'Dates stated in this docket' },
    ],
  };
}

function head(
  site: SiteParts,
  docket: DocketRow,
  matters: { id: string; title: string; state: string }[],
): Html {
  const feed = `${encodeURIComponent(docket.court)}/${encodeURIComponent(docket.number)}`;
  const target = { docket: `${docket.court} ${docket.number}` };
  return html`<p class="kicker">${matters.map(
    (matter) =>
      html`<a href="${matterPath(matter.id)}">${matter.title}</a>${matter.state === 'proposed' ? html` <span>(proposed)</span>` : ''}`,
  )}</p>
<h1>${docket.caption ?? docket.number}</h1>
<p class="lede">${courtCite(site.house.courts, docket.court)}, No. ${docket.number}</p>
<p class="actions"><a class="button primary" href="${addressOf('/subscribe', target)}">Get alerts</a>
<a class="button" href="/feeds/${feed}.atom">Atom</a> <a class="button" href="/calendar/${feed}.ics">Calendar</a></p>
${invitations(target)}`;
}

async function pending(site: SiteParts, docket: DocketRow): Promise<Html> {
  const { house } = site;
  const [motions, dates] = await Promise.all([
    pendingMotions(house.db.read, { docketIds: [docket.id] }, house.clock()),
    statedDates(house.db.read, {
      docketIds: [docket.id],
      from: house.clock().toISOString().slice(0, 10),
      limit: DATES_READ,
    }),
  ]);
  if (motions.length === 0 && dates.length === 0) return html``;
  const oldest = motions.slice(0, MOTIONS);
  const heard = await motionHearings(house.db.read, oldest, dates);
  return html`<div class="glance">
<section aria-labelledby="waiting"><h2 id="waiting">Motions without a ruling we have seen</h2>${motionsWaiting(house, oldest, { more: motions.length - MOTIONS, named: false, heard })}</section>
<section aria-labelledby="dates"><h2 id="dates">Dates stated to come</h2>${datesAhead(house.courts, dates.slice(0, DATES))}</section></div>`;
}

function filters(path: string, view: DocketView): Html {
  return html`<form class="filters no-print" action="${path}">
<div><label for="importance">Show</label>${importanceSelect('importance', view.importance)}</div>
<div><label for="order">Order</label><select id="order" name="order">${options(
    [
      ['newest', 'Newest first'],
      ['oldest', 'Oldest first'],
    ],
    view.order,
  )}</select></div><button>Apply</button></form>`;
}

function emptyEntries(path: string, entries: number): Html {
  return entries > 0
    ? html`<p class="empty">No entry is as important as this choice asks. <a href="${path}">Show everything</a>.</p>`
    : html`<p class="empty">No entry of this docket has been seen yet. A court feed shows only recent days, so a quiet docket stays empty until something is filed.</p>`;
}

function coverage(site: SiteParts, docket: DocketRow, covered: Covered): Html {
  return html`<section aria-labelledby="coverage"><h2 id="coverage">What we can and cannot see</h2>${coverageList(site.house.courts, [docket], covered)}
<p class="note">The court's own docket is the record; this page is what its public sources have shown us. <a href="/sources">All sources</a>.</p></section>`;
}
