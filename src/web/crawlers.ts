import { Hono } from 'hono';
import { listDockets } from '../store/dockets.ts';
import { matterSummaries } from '../store/web-matters.ts';
import { docketPath, matterPath } from './markup.ts';
import type { SiteParts } from './site.ts';

/** What crawlers may read and where it is. A private installation gives them nothing. */
export function crawlerRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  const { publicUrl } = site.house.settings;
  const isPrivate = site.env?.access === 'private';
  routes.get('/robots.txt', (c) =>
    c.text(isPrivate ? 'User-agent: *\nDisallow: /\n' : `${RULES}\nSitemap: ${publicUrl}/sitemap.xml\n`),
  );
  routes.get('/sitemap.xml', async (c) => {
    if (isPrivate) return c.notFound();
    const [matters, dockets] = await Promise.all([
      matterSummaries(site.house.db.read),
      listDockets(site.house.db.read),
    ]);
    const paths = [
      '/',
      '/sources',
      ...matters.map((matter) => matterPath(matter.id)),
      ...dockets.filter((one) => one.matters.length > 0).map((one) => docketPath(one.court, one.number)),
    ];
    const rows = paths.slice(0, 50_000).map((path) => `<url><loc>${escapeXml(publicUrl + path)}</loc></url>`);
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
    return c.body(body, 200, { 'content-type': 'application/xml; charset=utf-8' });
  });
  return routes;
}

const RULES = `User-agent: *
Disallow: /search
Disallow: /preview
Disallow: /manage
Disallow: /confirm
Disallow: /unsubscribe
Disallow: /operators
Disallow: /c/*/evidence
Disallow: /p/*/versions
`;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');
}
