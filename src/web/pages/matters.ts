import { Hono } from 'hono';
import { html } from 'hono/html';
import { dateName } from '../../domain/date-name.ts';
import { HOUR } from '../../domain/duration.ts';
import type { House } from '../../pipeline/house.ts';
import { pendingMotions } from '../../store/references.ts';
import {
  matterSummaries,
  statedDates,
  type DatedEntry,
  type MatterSummary,
} from '../../store/web-matters.ts';
import { followedDockets, healthCounts, type HealthCounts } from '../../store/web-sources.ts';
import { renderPage } from '../layout.ts';
import { entryPath, matterPath, type Html } from '../markup.ts';
import { datesAhead } from '../matter-parts.ts';
import { newsLine, readNews, type News } from '../news-item.ts';
import { invitations } from '../reader-language.ts';
import type { SiteParts } from '../site.ts';
import { ago, dayTime } from '../times.ts';
import { courtCite } from '../wording.ts';

const LEAD_ITEMS = 8;
const DATES_AHEAD = 5;

/** The front page: what happened last, what is pending, and whether silence means anything. */
export function mattersRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/', async (c) => {
    const shell = {
      title: 'Court Crier',
      description:
        'What courts and agencies have just done in the matters followed here, with the words and the proof.',
      path: '/',
      current: 'matters' as const,
      feeds: [{ href: '/feeds/all.atom', type: 'application/atom+xml', title: 'All news' }],
    };
    return c.html(renderPage(site, shell, frontPage(site, await readFront(site))));
  });
  return routes;
}

interface Card {
  matter: MatterSummary;
  last: News | null;
  next: DatedEntry | null;
  waiting: number;
}

interface Front {
  lead: News[];
  cards: Card[];
  dates: DatedEntry[];
  health: HealthCounts;
}

async function readFront(site: SiteParts): Promise<Front> {
  const { house } = site;
  const { read } = house.db;
  const [matters, dockets, lead, health] = await Promise.all([
    matterSummaries(read),
    followedDockets(read),
    readNews(house, { minImportance: 'major', withoutRefused: true, limit: LEAD_ITEMS }),
    healthCounts(read),
  ]);
  const docketIds = dockets.map((one) => one.id);
  const from = house.clock().toISOString().slice(0, 10);
  const [dates, motions, last] = await Promise.all([
    statedDates(read, { docketIds, from, limit: 1_000 }),
    pendingMotions(read, { docketIds }, house.clock()),
    lastNews(house, matters),
  ]);
  const inMatter = (matter: MatterSummary) =>
    new Set(dockets.filter((one) => one.matters.includes(matter.id)).map((one) => one.id));
  const cards = matters.map((matter) => {
    const own = inMatter(matter);
    return {
      matter,
      last: last.get(matter.lastChangeId ?? 0) ?? null,
      next: dates.find((one) => own.has(one.docketId)) ?? null,
      waiting: motions.filter((one) => own.has(one.docketId)).length,
    };
  });
  return { lead, cards, dates: dates.slice(0, DATES_AHEAD), health };
}

async function lastNews(house: House, matters: readonly MatterSummary[]): Promise<Map<number, News>> {
  const ids = matters.flatMap(({ lastChangeId }) => (lastChangeId === null ? [] : [lastChangeId]));
  const news = ids.length === 0 ? [] : await readNews(house, { ids, limit: ids.length });
  return new Map(news.map((one) => [one.changeId, one]));
}

function frontPage(site: SiteParts, { lead, cards, dates, health }: Front): Html {
  const { house } = site;
  return html`<h1>What the courts and agencies did last</h1>
<p class="lede">Each line leads to the words as filed or published, and to the stored proof.</p>
${invitations()}
${healthLine(house, health)}
<div class="front">
<section aria-labelledby="latest"><h2 id="latest">Latest rulings and notices</h2>
${lead.length ? lead.map((news) => newsLine(house, news)) : html`<p class="empty">Nothing of weight has happened since the watch began. Routine filings are on the pages of the matters.</p>`}
</section>
<div>
${dates.length ? html`<section aria-labelledby="dates"><h2 id="dates">Dates stated to come</h2>${datesAhead(house.courts, dates)}</section>` : ''}
<section aria-labelledby="matters"><h2 id="matters">Matters followed</h2>
${cards.length ? cards.map((card) => matterCard(site, card)) : noMatters()}
</section></div>
</div>`;
}

/** So long without a single reading, and the service itself stands still. */
const STANDSTILL_MS = 2 * HOUR;

/** Whether the sources work: an empty page must not be read as a quiet court. */
function healthLine(house: House, health: HealthCounts): Html {
  const { working, failing, waiting, failingTitles, lastReadAt } = health;
  if (working + failing + waiting === 0) return html``;
  const counts = [
    `${working} ${working === 1 ? 'source works' : 'sources work'}`,
    ...(waiting > 0 ? [`${waiting} not read yet`] : []),
    ...(failing > 0 ? [`${failing} ${failing === 1 ? 'fails' : 'fail'}`] : []),
  ];
  const now = house.clock();
  const still = lastReadAt !== null && now.getTime() - lastReadAt.getTime() > STANDSTILL_MS;
  return html`<p class="vitals ${failing > 0 || still ? 'has-faults' : ''}"><a href="/sources">${counts.join(', ')}</a>${lastReadAt ? html`; last read ${ago(lastReadAt, now)}` : ''}.
${still ? 'Nothing has been read since: what happened meanwhile is not here yet.' : ''}
${failing > 0 ? html`Silence may mean nothing from ${failingTitles.map(({ id, title }, at) => html`${at > 0 ? ', ' : ''}<a href="/sources/${encodeURIComponent(id)}">${title}</a>`)}${failing > failingTitles.length ? ' and others' : ''}.` : ''}</p>`;
}

function noMatters(): Html {
  return html`<div class="empty"><p><strong>Nothing is followed yet.</strong></p>
<p>A matter is a file in <code>config/matters</code>; single dockets are added with <code>crier watch mad 1:25-cv-10495</code>. They show here as soon as the service has started with them.</p></div>`;
}

function matterCard(site: SiteParts, { matter, last, next, waiting }: Card): Html {
  const { house } = site;
  const counts = [
    `${matter.dockets} ${matter.dockets === 1 ? 'docket' : 'dockets'}`,
    `${matter.sources} agency ${matter.sources === 1 ? 'source' : 'sources'}`,
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? 'motion waits' : 'motions wait'} for a ruling`] : []),
  ];
  return html`<article class="matter">
<h3><a href="${matterPath(matter.id)}">${matter.title}</a></h3>
${matter.description ? html`<p class="soft">${matter.description}</p>` : ''}
${
  last
    ? html`<p><span class="soft">Last:</span> <a href="/c/${last.changeId}">${last.headline}</a>, ${last.subject} <span class="soft">(${ago(new Date(last.seenAt), house.clock())})</span></p>`
    : html`<p class="soft">No news since the watch began.</p>`
}
${
  next
    ? html`<p><span class="soft">Next stated date:</span> ${dateName(next.date)}, ${dayTime(next.date.date)}, <a href="${entryPath(next.court, next.number, next.entryNumber)}">${courtCite(house.courts, next.court)} ${next.number}</a></p>`
    : ''
}
<p class="kicker"><span>${counts.join(', ')}</span></p>
</article>`;
}
