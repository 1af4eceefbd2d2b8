import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { findMatter } from '../store/web-matters.ts';
import { assetUrl } from './assets.ts';
import { matterPath, type Html } from './markup.ts';
import { inPlainOrder } from './plain-order.ts';
import { newsLine, readNews, type News } from './news-item.ts';
import type { SiteParts } from './site.ts';

const ITEMS = 6;

/** A matter's last news for the pages of others: an iframe, or one script that makes it. */
export function widgetRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/embed/m/:matter', async (c) => {
    const matter = await findMatter(site.house.db.read, c.req.param('matter'));
    if (!matter) return c.notFound();
    const news = await readNews(site.house, {
      matter: matter.id,
      minImportance: 'routine',
      withoutRefused: true,
      limit: ITEMS,
    });
    c.header('cache-control', 'public, max-age=60');
    return c.html(inPlainOrder(widgetPage(site, matter, news)));
  });
  return routes;
}

function widgetPage(site: SiteParts, matter: { id: string; title: string }, news: readonly News[]): Html {
  const { publicUrl } = site.house.settings;
  return html`${raw('<!doctype html>')}
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${matter.title} · Court Crier</title><meta name="robots" content="noindex"><base target="_blank" />
<link rel="stylesheet" href="${assetUrl('site.css')}"></head>
<body class="widget"><main><h1><a href="${publicUrl}${matterPath(matter.id)}">${matter.title}</a></h1>
<h2 class="hush">Last news</h2>
${news.length ? news.map((one) => newsLine(site.house, one)) : html`<p class="empty">No news since the watch began.</p>`}
<p class="note">By <a href="${publicUrl}/">Court Crier</a>, from public dockets and agency pages.</p></main></body></html>`;
}
