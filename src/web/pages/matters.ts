import { Hono } from 'hono';
import { html } from 'hono/html';
import type { SiteParts } from '../site.ts';
import { matterSummaries, statedDates, matterDockets, type MatterSummary } from '../../store/web-matters.ts';
import { renderPage } from '../layout.ts';
import { docketPath, matterPath, type Html } from '../markup.ts';
import { newsLine, readNews, type News } from '../news-item.ts';
import { ago, dayTime } from '../times.ts';
import { courtCite } from '../wording.ts';

const LEAD_ITEMS = 8;

/** The front page: what happened last, what is followed and what is pending. */
export function mattersRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/', async (c) => {
    const { db } = site.house;
    const [matters, lead] = await Promise.all([
      matterSummaries(db.read),
      readNews(site.house, { minImportance: 'major', limit: LEAD_ITEMS }),
    ]);
    const cards = await Promise.all(matters.map((matter) => readCard(site, matter)));
    const shell = {
      title: 'Court Crier',
      description:
        'What courts and agencies have just done in the matters followed here, with the words and the proof.',
      path: '/',
      current: 'matters' as const,
      feeds: [{ href: '/feeds/all.atom', type: 'application/atom+xml', title: 'All news' }],
    };
    return c.html(renderPage(site, shell, frontPage(site, lead, cards)));
  });
  return routes;
}

interface Card {
  matter: MatterSummary;
  last: News | null;
  next: Awaited<ReturnType<typeof statedDates>>[number] | null;
}

async function readCard(site: SiteParts, matter: MatterSummary): Promise<Card> {
  const { house } = site;
  const dockets = await matterDockets(house.db.read, matter.id);
  const [last, next] = await Promise.all([
    readNews(house, { matter: matter.id, limit: 1 }),
    statedDates(house.db.read, {
      docketIds: dockets.filter((one) => one.state === 'followed').map((one) => one.id),
      from: house.clock().toISOString().slice(0, 10),
      limit: 1,
    }),
  ]);
  return { matter, last: last[0] ?? null, next: next[0] ?? null };
}

function frontPage(site: SiteParts, lead: readonly News[], cards: readonly Card[]): Html {
  return html`<h1>What the courts and agencies did last</h1>
<p class="lede">Each line leads to the words as filed or published, and to the stored proof.</p>
<div class="front">
<section aria-labelledby="latest"><h2 id="latest">Latest rulings and notices</h2>
${lead.length ? lead.map((news) => newsLine(site.house, news)) : html`<p class="empty">Nothing of weight has happened since the watch began. Routine filings are on the pages of the matters.</p>`}
</section>
<section aria-labelledby="matters"><h2 id="matters">Matters followed</h2>
${cards.length ? cards.map((card) => matterCard(site, card)) : noMatters()}
</section>
</div>`;
}

function noMatters(): Html {
  return html`<div class="empty"><p><strong>Nothing is followed yet.</strong></p>
<p>A matter is a file in <code>config/matters</code>; single dockets are added with <code>crier watch mad 1:25-cv-10495</code>. They show here as soon as the service has started with them.</p></div>`;
}

function matterCard(site: SiteParts, { matter, last, next }: Card): Html {
  const { house } = site;
  const counts = [
    `${matter.dockets} ${matter.dockets === 1 ? 'docket' : 'dockets'}`,
    `${matter.sources} agency ${matter.sources === 1 ? 'source' : 'sources'}`,
  ];
  return html`<article class="matter">
<h3><a href="${matterPath(matter.id)}">${matter.title}</a></h3>
${matter.description ? html`<p class="soft">${matter.description}</p>` : ''}
<p class="kicker"><span>${counts.join(', ')}</span></p>
${
  last
    ? html`<p><span class="soft">Last:</span> <a href="/c/${last.changeId}">${last.headline}</a>, ${last.subject} <span class="soft">(${ago(new Date(last.seenAt), house.clock())})</span></p>`
    : html`<p class="soft">No news since the watch began.</p>`
}
${
  next
    ? html`<p><span class="soft">Next stated date:</span> ${next.date.what}, ${dayTime(next.date.date)}, <a href="${docketPath(next.court, next.number)}">${courtCite(house.courts, next.court)} ${next.number}</a></p>`
    : ''
}
</article>`;
}
