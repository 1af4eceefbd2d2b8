import { Hono } from 'hono';
import { html } from 'hono/html';
import { importanceRank, type Importance } from '../../domain/event.ts';
import { coverageOf } from '../../pipeline/coverage.ts';
import { linksOfDockets } from '../../store/docket-links.ts';
import {
  findMatter,
  matterActivity,
  matterDockets,
  matterSources,
  matterSpan,
  statedDates,
  type MatterDocket,
  type MatterHead,
} from '../../store/web-matters.ts';
import { matterTimeline, type TimelineItem } from '../../store/web-timeline.ts';
import { newestChangeId } from '../../store/web-changes.ts';
import { countOf, importanceOf, importanceSelect, lineOf, options } from '../choices.ts';
import { chartSpan, laneChart } from '../lanes.ts';
import { renderPage } from '../layout.ts';
import { addressOf, matterPath, pager, type Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { casesOf, datesAhead, embedBox } from '../matter-parts.ts';
import { timelineList } from '../timeline-item.ts';
import { courtCite } from '../wording.ts';

const PAGE_SIZE = 40;

/** A matter's own page: where it stands, what is stated to come, and its timeline across courts and agencies. */
export function matterRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/m/:matter', async (c) => {
    const matter = await findMatter(site.house.db.read, c.req.param('matter'));
    if (!matter) return c.notFound();
    const view: TimelineView = {
      from: countOf(c.req.query('from')),
      importance: importanceOf(c.req.query('importance'), 'noise'),
      lane: lineOf(c.req.query('lane'), 80),
    };
    return c.html(await matterPage(site, matter, view));
  });
  return routes;
}

interface TimelineView {
  from: number;
  importance: Importance;
  lane: string | null;
}

async function matterPage(site: SiteParts, matter: MatterHead, view: TimelineView): Promise<Html> {
  const { house } = site;
  const { read } = house.db;
  const [newest, dockets, sources, timeline, span] = await Promise.all([
    newestChangeId(read),
    matterDockets(read, matter.id),
    matterSources(read, matter.id),
    matterTimeline(read, {
      matterId: matter.id,
      minImportance: view.importance,
      lane: view.lane,
      offset: view.from,
      limit: PAGE_SIZE + 1,
    }),
    matterSpan(read, matter.id),
  ]);
  const followed = dockets.filter((docket) => docket.state === 'followed');
  const isFirst = view.from === 0;
  const body = [
    head(site, matter, newest),
    isFirst ? await glance(site, dockets, followed) : html``,
    isFirst ? await activity(site, { matter, dockets: followed, sources, span }) : html``,
    timelineSection(site, { matter, view, timeline, lanes: laneNames(site, followed, sources) }),
    isFirst ? await coverage(site, followed) : html``,
    isFirst ? embedBox(site, matter) : html``,
  ];
  return renderPage(site, shellOf(matter), body);
}

function shellOf(matter: MatterHead) {
  const id = encodeURIComponent(matter.id);
  return {
    title: matter.title,
    description: matter.description ?? `What courts and agencies did in ${matter.title}, on one timeline.`,
    path: matterPath(matter.id),
    current: 'matters' as const,
    feeds: [
      { href: `/feeds/${id}.atom`, type: 'application/atom+xml', title: `${matter.title} (Atom)` },
      { href: `/feeds/${id}.json`, type: 'application/feed+json', title: `${matter.title} (JSON Feed)` },
      { href: `/calendar/${id}.ics`, type: 'text/calendar', title: `${matter.title}: stated dates` },
    ],
  };
}

function head(site: SiteParts, matter: MatterHead, newest: number): Html {
  const id = encodeURIComponent(matter.id);
  return html`<h1>${matter.title}</h1>
${matter.description ? html`<p class="lede">${matter.description}</p>` : ''}
${matter.active ? '' : html`<p class="alertbox">This matter is no longer followed. What was recorded stays here.</p>`}
<p class="actions"><a class="button primary" href="${addressOf('/subscribe', { matter: matter.id })}">Get alerts</a>
<a class="button" href="/feeds/${id}.atom">Atom</a> <a class="button" href="/feeds/${id}.json">JSON Feed</a> <a class="button" href="/calendar/${id}.ics">Calendar</a></p>
${site.env?.access === 'private' ? '' : html`<p class="live" data-live="/api/v1/changes/stream?matter=${id}&after=${newest}" role="status" hidden></p>`}`;
}

async function glance(
  site: SiteParts,
  dockets: readonly MatterDocket[],
  followed: readonly MatterDocket[],
): Promise<Html> {
  const { house } = site;
  const docketIds = followed.map((docket) => docket.id);
  const [links, dates] = await Promise.all([
    linksOfDockets(house.db.read, docketIds),
    statedDates(house.db.read, { docketIds, from: house.clock().toISOString().slice(0, 10), limit: 6 }),
  ]);
  return html`<div class="glance">
<section aria-labelledby="cases"><h2 id="cases">Where it stands</h2>${casesOf(house.courts, dockets, links)}</section>
<section aria-labelledby="dates"><h2 id="dates">Dates stated to come</h2>${datesAhead(house.courts, dates)}</section>
</div>`;
}

interface ActivityParts {
  matter: MatterHead;
  dockets: readonly MatterDocket[];
  sources: readonly { id: string; title: string }[];
  span: { first: string | null; last: string | null };
}

async function activity(site: SiteParts, parts: ActivityParts): Promise<Html> {
  const { house } = site;
  const span = chartSpan(parts.span, house.clock().toISOString().slice(0, 10));
  const cells = await matterActivity(house.db.read, parts.matter.id, { since: span.first, unit: span.unit });
  const lanes = [
    ...parts.dockets.map((docket) => ({
      id: `docket:${docket.id}`,
      name: `${courtCite(house.courts, docket.court)} ${docket.number}`,
    })),
    ...parts.sources.map((source) => ({ id: `source:${source.id}`, name: source.title })),
  ];
  const bins = cells.map((cell) => cell.bin);
  const first = bins.reduce((a, b) => (a < b ? a : b), span.first);
  const last = bins.reduce((a, b) => (a > b ? a : b), span.last);
  return html`<section aria-labelledby="activity"><h2 id="activity">Activity</h2>${laneChart({ lanes, cells, unit: span.unit, first, last })}</section>`;
}

function laneNames(
  site: SiteParts,
  dockets: readonly MatterDocket[],
  sources: readonly { id: string; title: string }[],
): [string, string][] {
  const courts = [...new Set(dockets.map((docket) => docket.court))];
  return [
    ...courts.map((court): [string, string] => [court, courtCite(site.house.courts, court)]),
    ...sources.map((source): [string, string] => [source.id, source.title]),
  ];
}

interface TimelineParts {
  matter: MatterHead;
  view: TimelineView;
  timeline: readonly TimelineItem[];
  lanes: readonly (readonly [string, string])[];
}

function timelineSection(site: SiteParts, { matter, view, timeline, lanes }: TimelineParts): Html {
  const shown = timeline.slice(0, PAGE_SIZE);
  const narrowed = view.lane !== null || importanceRank(view.importance) > 0;
  return html`<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
<form class="filters no-print" action="${matterPath(matter.id)}">
<div><label for="importance">Show</label>${importanceSelect('importance', view.importance)}</div>
<div><label for="lane">From</label><select name="lane" id="lane">${options([['', 'All courts and agencies'], ...lanes], view.lane)}</select></div>
<button>Apply</button></form>
${shown.length ? timelineList(site.house, shown) : emptyTimeline(matter, narrowed)}
${pager({
  path: matterPath(matter.id),
  query: { importance: view.importance === 'noise' ? null : view.importance, lane: view.lane },
  offset: view.from,
  limit: PAGE_SIZE,
  total: null,
  hasMore: timeline.length > PAGE_SIZE,
})}</section>`;
}

function emptyTimeline(matter: MatterHead, narrowed: boolean): Html {
  return narrowed
    ? html`<p class="empty">Nothing here passes this choice. <a href="${matterPath(matter.id)}">Show everything</a>.</p>`
    : html`<p class="empty">Nothing has been read yet. The first reading of each source shows here as soon as it is done; <a href="/sources">the sources page</a> tells how far it is.</p>`;
}

async function coverage(site: SiteParts, dockets: readonly MatterDocket[]): Promise<Html> {
  if (dockets.length === 0) return html``;
  const covered = await coverageOf(site.house, dockets);
  return html`<section aria-labelledby="coverage"><h2 id="coverage">What we can and cannot see</h2>
<ul>${dockets.map((docket) => html`<li>${covered.get(docket.id)?.sentence} ${covered.get(docket.id)?.unseen ?? ''}</li>`)}</ul></section>`;
}
