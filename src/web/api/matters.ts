import type { OpenAPIHono } from '@hono/zod-openapi';
import { sourcesWithHistory } from '../../store/web-sources.ts';
import {
  findMatter,
  matterDockets,
  matterSources,
  matterSummaries,
  statedDates,
} from '../../store/web-matters.ts';
import type { SiteParts } from '../site.ts';
import { pageOf } from './page-of.ts';
import { problem } from './problem.ts';
import { listMatters, listSources, readMatter } from './routes.ts';
import { dateView, matterDocketView, matterLinks, matterView, sourceView } from './views.ts';

export function registerMatters(api: OpenAPIHono, { house }: SiteParts): void {
  const { settings, db } = house;
  api.openapi(listMatters, async (c) => {
    const matters = await matterSummaries(db.read);
    const { page, next } = pageOf(matters, c.req.valid('query'));
    return c.json({ matters: page.map((matter) => matterView(settings, matter)), next }, 200);
  });
  api.openapi(readMatter, async (c) => {
    const matter = await findMatter(db.read, c.req.valid('param').id);
    if (!matter) return problem(c, 404, 'No matter has this id.') as never;
    const [dockets, sources] = await Promise.all([
      matterDockets(db.read, matter.id),
      matterSources(db.read, matter.id),
    ]);
    const dates = await statedDates(db.read, {
      docketIds: dockets.filter((docket) => docket.state === 'followed').map((docket) => docket.id),
      from: house.clock().toISOString().slice(0, 10),
      limit: 100,
    });
    const { id, title, description } = matter;
    return c.json(
      {
        id,
        title,
        description,
        ...matterLinks(settings, id),
        dockets: dockets.map((docket) => matterDocketView(settings, docket)),
        sources,
        dates: dates.map((date) => dateView(settings, date)),
      },
      200,
    );
  });
  api.openapi(listSources, async (c) => {
    const { matter, ...which } = c.req.valid('query');
    const sources = await sourcesWithHistory(db.read, { polls: 0, ...(matter ? { matter } : {}) });
    const { page, next } = pageOf(sources, which);
    return c.json({ sources: page.map(sourceView), next }, 200);
  });
}
