import { Feed } from 'feed';
import { Hono, type Context } from 'hono';
import { etag } from 'hono/etag';
import { findDocket } from '../store/dockets.ts';
import type { ChangesWish } from '../store/web-changes.ts';
import { findMatter } from '../store/web-matters.ts';
import { docketPath, matterPath, safeUrl } from './markup.ts';
import { readNews, type News } from './news-item.ts';
import type { SiteParts } from './site.ts';
import { docketName, importanceWords } from './wording.ts';

const ITEMS = 50;

/** Atom and JSON Feed of all news, of a matter and of a docket. Ids never change; a reader pays only for news. */
export function feedRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.use('/feeds/*', etag({ weak: true }));
  routes.get('/feeds/:file{[^/]+\\.(?:atom|json)}', async (c) => {
    const { name, format } = split(c.req.param('file'));
    if (name === 'all') return send(site, c, { format, channel: ALL, wish: { limit: ITEMS } });
    const matter = await findMatter(site.house.db.read, name);
    if (!matter) return c.notFound();
    const channel = { title: matter.title, path: matterPath(matter.id), file: encodeURIComponent(matter.id) };
    return send(site, c, { format, channel, wish: { matter: matter.id, limit: ITEMS } });
  });
  routes.get('/feeds/:court/:file{[^/]+\\.(?:atom|json)}', async (c) => {
    const { name, format } = split(c.req.param('file'));
    const docket = await findDocket(site.house.db.read, c.req.param('court'), name);
    if (!docket) return c.notFound();
    const channel = {
      title: docketName(site.house.courts, docket),
      path: docketPath(docket.court, docket.number),
      file: `${encodeURIComponent(docket.court)}/${encodeURIComponent(docket.number)}`,
    };
    return send(site, c, { format, channel, wish: { docketId: docket.id, limit: ITEMS } });
  });
  return routes;
}

const ALL = { title: 'Court Crier: all news', path: '/', file: 'all' };

/** "name.atom" as name and format. */
export function split(file: string): { name: string; format: string } {
  const dot = file.lastIndexOf('.');
  return { name: file.slice(0, dot), format: file.slice(dot + 1) };
}

interface FeedWish {
  format: string;
  channel: { title: string; path: string; file: string };
  wish: ChangesWish;
}

async function send(site: SiteParts, c: Context, { format, channel, wish }: FeedWish): Promise<Response> {
  const { publicUrl } = site.house.settings;
  const news = await readNews(site.house, wish);
  const feed = new Feed({
    id: publicUrl + channel.path,
    title: plain(channel.title),
    link: publicUrl + channel.path,
    generator: 'Court Crier',
    language: 'en',
    copyright: 'Court and agency records are quoted as published.',
    updated: new Date(news[0]?.seenAt ?? 0),
    feedLinks: {
      atom: `${publicUrl}/feeds/${channel.file}.atom`,
      json: `${publicUrl}/feeds/${channel.file}.json`,
    },
  });
  for (const item of news) feed.addItem(feedItem(item));
  const [body, type] =
    format === 'atom'
      ? [feed.atom1(), 'application/atom+xml; charset=utf-8']
      : [feed.json1(), 'application/feed+json; charset=utf-8'];
  return c.body(body, 200, {
    'content-type': type,
    'cache-control': 'public, max-age=60',
    'access-control-allow-origin': '*',
  });
}

function feedItem(item: News) {
  const at = new Date(item.seenAt);
  return {
    id: item.pageUrl,
    link: item.pageUrl,
    title: plain(`${item.headline} - ${item.subject}`),
    date: at,
    published: at,
    description: plain(item.summary ?? item.headline),
    content: contentOf(item),
    category: [{ name: item.type }, { name: item.importance }],
  };
}

/** A feed reader renders this as HTML, so every word of it is escaped. */
function contentOf(item: News): string {
  const lines = [`<p>${escapeHtml(importanceWords(item.importance))}. ${escapeHtml(item.subject)}</p>`];
  if (item.quote) lines.push(`<blockquote>${escapeHtml(item.quote)}</blockquote>`);
  if (item.redline) lines.push(`<p>${item.redline.map(piece).join('')}</p>`);
  const source = safeUrl(item.url);
  if (source) lines.push(`<p><a href="${escapeHtml(source)}">At the source</a></p>`);
  lines.push(`<p><a href="${escapeHtml(item.pageUrl)}">Evidence</a></p>`);
  return lines.join('\n');
}

function piece({ kind, text }: { kind: string; text: string }): string {
  if (kind === 'gap') return ' […] ';
  const words = escapeHtml(text);
  return kind === 'del' || kind === 'ins' ? `<${kind}>${words}</${kind}>` : words;
}

/** XML allows no control characters, however they are written. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
}

function escapeHtml(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
