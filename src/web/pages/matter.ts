import { Hono } from 'hono';
import { html } from 'hono/html';
import { coverageOf } from '../../pipeline/coverage.ts';
import { linksOfDockets } from '../../store/docket-links.ts';
import { motionHearings } from '../../store/motion-hearings.ts';
import { pendingMotions } from '../../store/references.ts';
import {
  findMatter,
  matterActivity,
  matterDockets,
  matterSources,
  matterSpan,
  statedDates,
  type MatterDocket,
  type MatterHead,
  type MatterSource,
} from '../../store/web-matters.ts';
import { lastRulings } from '../../store/web-standing.ts';
import { matterTimeline } from '../../store/web-timeline.ts';
import { newestChangeId } from '../../store/web-changes.ts';
import { casesOf } from '../case-tree.ts';
import { countOf, dayOf, importanceOf, lineOf } from '../choices.ts';
import { agencyList, blindSpots, coverageList, type Covered } from '../coverage-parts.ts';
import { motionsWaiting } from '../docket-parts.ts';
import { chartSpan, laneChart } from '../lanes.ts';
import { renderPage } from '../layout.ts';
import { addressOf, matterPath, type Html } from '../markup.ts';
import { datesAhead, embedBox } from '../matter-parts.ts';
import { isNarrowed, TIMELINE_PAGE, timelineSection, type TimelineView } from '../matter-timeline.ts';
import { newsLine, readNews, type News } from '../news-item.ts';
import { invitations } from '../reader-language.ts';
import type { SiteParts } from '../site.ts';
import { courtCite } from '../wording.ts';

const MOTIONS = 5;
const DATES = 6;
/** The hearing of a motion may come after the dates that are listed. */
const DATES_READ = 24;

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
      until: dayOf(c.req.query('until')),
    };
    return c.html(await matterPage(site, matter, view));
  });
  return routes;
}

async function matterPage(site: SiteParts, matter: MatterHead, view: TimelineView): Promise<Html> {
  const { house } = site;
  const { read } = house.db;
  const isWhole = view.from === 0 && !isNarrowed(view);
  const [newest, dockets, sources, timeline, span, last] = await Promise.all([
    newestChangeId(read),
    matterDockets(read, matter.id),
    matterSources(read, matter.id),
    matterTimeline(read, {
      matterId: matter.id,
      minImportance: view.importance,
      lane: view.lane,
      until: view.until,
      offset: view.from,
      limit: TIMELINE_PAGE + 1,
    }),
    matterSpan(read, matter.id),
    isWhole ? latest(site, matter) : html``,
  ]);
  const followed = dockets.filter((docket) => docket.state === 'followed');
  const ids = timeline.filter((item) => item.kind === 'change').map((item) => item.id);
  const laterNews = async () => (ids.length > 0 ? readNews(house, { ids, limit: ids.length }) : []);
  const lanes = laneNames(site, followed, sources);
  const listOf = (later: readonly News[]) => timelineSection(house, { matter, view, timeline, later, lanes });
  if (!isWhole)
    return renderPage(site, shellOf(matter), [head(site, matter, newest), listOf(await laterNews())]);
  const [later, covered, standing, picture] = await Promise.all([
    laterNews(),
    coverageOf(house, followed),
    glance(site, dockets, followed),
    activity(site, { matter, dockets: followed, sources, span }),
  ]);
  const body = [
    head(site, matter, newest),
    blindSpots(house.courts, { dockets: followed, covered, agencies: sources }),
    last,
    standing,
    picture,
    listOf(later),
    coverage(site, followed, covered, sources),
    embedBox(site, matter),
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
${invitations({ matter: matter.id })}
${site.env?.access === 'private' ? '' : html`<p class="live" data-live="/api/v1/changes/stream?matter=${id}&after=${newest}" role="status" hidden></p>`}`;
}

/** The last thing of weight, above all else: it is what most readers came to learn. */
async function latest(site: SiteParts, matter: MatterHead): Promise<Html> {
  const [news] = await readNews(site.house, {
    matter: matter.id,
    minImportance: 'major',
    withoutRefused: true,
    limit: 1,
  });
  if (!news) return html``;
  return html`<section class="latest" aria-labelledby="latest"><h2 id="latest">What happened last</h2>${newsLine(site.house, news)}</section>`;
}

async function glance(
  site: SiteParts,
  dockets: readonly MatterDocket[],
  followed: readonly MatterDocket[],
): Promise<Html> {
  const { house } = site;
  const { read } = house.db;
  const docketIds = followed.map((docket) => docket.id);
  const [links, rulings, dates, motions] = await Promise.all([
    linksOfDockets(read, docketIds),
    lastRulings(read, docketIds),
    statedDates(read, { docketIds, from: house.clock().toISOString().slice(0, 10), limit: DATES_READ }),
    pendingMotions(read, { docketIds }, house.clock()),
  ]);
  const oldest = motions.slice(0, MOTIONS);
  const heard = await motionHearings(read, oldest, dates);
  return html`<div class="glance">
<section aria-labelledby="cases"><h2 id="cases">Where it stands</h2>${casesOf(house.courts, { dockets, links, rulings })}</section>
<div><section aria-labelledby="dates"><h2 id="dates">Dates stated to come</h2>${datesAhead(house.courts, dates.slice(0, DATES))}</section>
<section aria-labelledby="waiting"><h2 id="waiting">Motions without a ruling we have seen</h2>${motionsWaiting(house, oldest, { more: motions.length - MOTIONS, named: true, heard })}</section></div>
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
      filter: docket.court,
      name: `${courtCite(house.courts, docket.court)} ${docket.number}`,
    })),
    ...parts.sources.map((source) => ({ id: `source:${source.id}`, filter: source.id, name: source.title })),
  ];
  const bins = cells.map((cell) => cell.bin);
  const first = bins.reduce((a, b) => (a < b ? a : b), span.first);
  const last = bins.reduce((a, b) => (a > b ? a : b), span.last);
  return html`<section aria-labelledby="activity"><h2 id="activity">Activity</h2>${laneChart({ lanes, cells, unit: span.unit, first, last, path: matterPath(parts.matter.id) })}</section>`;
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

function coverage(
  site: SiteParts,
  dockets: readonly MatterDocket[],
  covered: Covered,
  sources: readonly MatterSource[],
): Html {
  if (dockets.length + sources.length === 0) return html``;
  const { house } = site;
  return html`<section aria-labelledby="coverage"><h2 id="coverage">What we can and cannot see</h2>${dockets.length ? coverageList(house.courts, dockets, covered) : ''}
${agencyList(sources, house.clock())}</section>`;
}
