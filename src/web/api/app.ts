import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { SiteParts } from '../site.ts';
import { VERSION_OF_API, describeApi } from './describe.ts';
import { registerDockets } from './dockets.ts';
import { registerMatters } from './matters.ts';
import { registerNews } from './news.ts';
import { problem } from './problem.ts';
import { readablePage } from './readable.ts';

/** `/api/v1`: everything the pages show, for programs. Open to scripts of other sites, for reading only. */
export function apiRoutes(site: SiteParts): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      return problem(
        c,
        400,
        `${issue?.path.join('.') ?? 'A parameter'}: ${issue?.message ?? 'is not usable'}`,
      );
    },
  });
  api.use(
    '*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['etag', 'link'], maxAge: 86_400 }),
  );
  api.use('*', conditional);
  registerMatters(api, site);
  registerDockets(api, site);
  registerNews(api, site);
  const describe = () => api.getOpenAPI31Document(describeApi(site.house.settings.publicUrl));
  api.get('/openapi.json', (c) => c.json(describe()));
  api.get('/', (c) => c.html(readablePage(site, describe())));
  api.all('*', (c) => problem(c, 404, `Version ${VERSION_OF_API} has nothing at this address.`));
  return api;
}

const tagged = etag({ weak: true });

/** A stream has no end to be hashed. */
function conditional(c: Parameters<typeof tagged>[0], next: Parameters<typeof tagged>[1]) {
  return c.req.path.endsWith('/stream') ? next() : tagged(c, next);
}
