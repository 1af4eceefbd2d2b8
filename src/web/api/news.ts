import type { OpenAPIHono } from '@hono/zod-openapi';
import { findDocket } from '../../store/dockets.ts';
import {
  findPublication,
  listPublications as publications,
  publicationVersions,
} from '../../store/web-publications.ts';
import { searchWords } from '../../store/web-search.ts';
import { readNews } from '../news-item.ts';
import { previewFilter } from '../preview.ts';
import { sightNow } from '../sight.ts';
import type { SiteParts } from '../site.ts';
import { filterOf } from '../wish.ts';
import { createChangeFeed, type ChangeFeed } from './change-feed.ts';
import { problem } from './problem.ts';
import {
  listChanges,
  listPublications,
  preview,
  readChange,
  readPublication,
  search,
  streamChanges,
} from './routes.ts';
import { openStream } from './stream.ts';
import { changeView, foundView, publicationView } from './views.ts';

export function registerNews(api: OpenAPIHono, site: SiteParts): void {
  registerChanges(api, site);
  registerPublications(api, site);
  const { house } = site;
  api.openapi(search, async (c) => {
    const { q, matter = null, court = null, kind, limit } = c.req.valid('query');
    const found = await searchWords(house.db.read, { query: q, matter, court, kind, limit, offset: 0 });
    return c.json({ found: found.map((one) => foundView(house, one)) }, 200);
  });
  api.openapi(preview, async (c) => {
    const { matter, days, ...wish } = c.req.valid('query');
    const target = { kind: 'matter' as const, id: matter };
    const { looked, weeks, items } = await previewFilter(house, { target, filter: filterOf(wish), days });
    const changes = items.slice(0, 200).map((item) => changeView(house.settings, item));
    return c.json({ looked, weeks, changes }, 200);
  });
}

function registerChanges(api: OpenAPIHono, site: SiteParts): void {
  const { house } = site;
  const feedNow = createFeeds(house);
  // Before the route of one change, whose id "stream" would not be.
  api.openapi(streamChanges, (c) => {
    const { matter = null, importance, after = null } = c.req.valid('query');
    return openStream(site, feedNow(), c, { matter, minImportance: importance, after });
  });
  api.openapi(listChanges, async (c) => {
    const {
      matter = null,
      court,
      number,
      type,
      importance,
      since,
      silent,
      order,
      cursor,
      limit,
    } = c.req.valid('query');
    const docket = court && number ? await findDocket(house.db.read, court, number) : null;
    if (court && number && !docket) return problem(c, 404, 'No such docket is followed.') as never;
    const oldest = order === 'oldest';
    const news = await readNews(house, {
      matter,
      docketId: docket?.id ?? null,
      types: type ? [type] : null,
      minImportance: importance,
      since: since ? new Date(since) : null,
      after: oldest ? (cursor ?? 0) : null,
      before: oldest ? null : (cursor ?? null),
      silent: silent === 'true',
      limit,
    });
    const last = news.at(-1)?.changeId ?? null;
    const next = oldest ? (last ?? cursor ?? 0) : news.length === limit ? last : null;
    return c.json({ changes: news.map((one) => changeView(house.settings, one)), next }, 200);
  });
  api.openapi(readChange, async (c) => {
    const { id } = c.req.valid('param');
    const [news] = await readNews(house, { after: id - 1, before: id + 1, silent: true, limit: 1 });
    if (!news) return problem(c, 404, 'No change has this id.') as never;
    return c.json(changeView(house.settings, news), 200);
  });
}

/** One feed for all who may see the same. What it reads is what its first listener may see. */
function createFeeds(house: SiteParts['house']): () => ChangeFeed {
  const feeds = new Map<string, ChangeFeed>();
  return () => {
    const key = JSON.stringify(sightNow());
    const feed = feeds.get(key) ?? createChangeFeed(house);
    feeds.set(key, feed);
    return feed;
  };
}

function registerPublications(api: OpenAPIHono, { house }: SiteParts): void {
  const { read } = house.db;
  api.openapi(listPublications, async (c) => {
    const { source = null, cursor = null, limit } = c.req.valid('query');
    const rows = await publications(read, { source, before: cursor, limit: limit + 1 });
    const page = rows.slice(0, limit);
    const next = rows.length > limit ? (page.at(-1)?.id ?? null) : null;
    return c.json({ publications: page.map((row) => publicationView(house.settings, row)), next }, 200);
  });
  api.openapi(readPublication, async (c) => {
    const row = await findPublication(read, c.req.valid('param').id);
    if (!row) return problem(c, 404, 'No publication has this id.') as never;
    const versions = await publicationVersions(read, row.id);
    const listed = {
      ...row,
      sourceId: row.source_id,
      publishedOn: row.published_on,
      firstSeenAt: row.first_seen_at,
    };
    return c.json(
      {
        ...publicationView(house.settings, listed),
        text: row.text,
        versions: versions.map(({ version, title, text, seenAt }) => ({
          version,
          title,
          text,
          seenAt: seenAt.toISOString(),
        })),
      },
      200,
    );
  });
}
