import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import type { SiteParts } from '../site.ts';
import { VERSION_OF_API, describeApi } from './describe.ts';
import { registerDockets } from './dockets.ts';
import { registerMatters } from './matters.ts';
import { registerNews } from './news.ts';
import { problem } from './problem.ts';
import { readablePage } from './readable.ts';
import { SECURITY_SCHEME } from './subscription-routes.ts';
import { registerSubscriptions } from './subscriptions.ts';
import { describeWebhook } from './webhook.ts';

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
  api.use('*', readable);
  api.use('*', conditional);
  api.use('*', bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problem(c, 413, BODY_TOO_LARGE) }));
  registerMatters(api, site);
  registerDockets(api, site);
  registerNews(api, site);
  registerSubscriptions(api, site);
  describeWebhook(api);
  api.openAPIRegistry.registerComponent('securitySchemes', SECURITY_SCHEME, BEARER);
  const describe = () => api.getOpenAPI31Document(describeApi(site.house.settings.publicUrl));
  api.get('/openapi.json', (c) => c.json(describe()));
  api.get('/', (c) => c.html(readablePage(site, describe())));
  api.all('*', (c) => nothingSo(api, c));
  return api;
}

const MAX_BODY_BYTES = 64 * 1024;
const BODY_TOO_LARGE = `A body may hold ${MAX_BODY_BYTES / 1024} KB.`;
const BEARER = {
  type: 'http',
  scheme: 'bearer',
  description: 'ADMIN_TOKEN of this installation, or the token of one subscription',
} as const;

/** What is there but does not take this method says which it takes. */
function nothingSo(api: OpenAPIHono, c: Context): Response {
  const path = c.req.path.replace(/^\/api\/v1/, '') || '/';
  const methods = api.routes
    .filter((route) => route.method !== 'ALL' && matches(route.path, path))
    .map((route) => route.method);
  if (methods.length === 0) return problem(c, 404, `Version ${VERSION_OF_API} has nothing at this address.`);
  const allowed = [...new Set(methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])))];
  c.header('allow', allowed.join(', '));
  return problem(c, 405, `This address takes ${allowed.join(', ')}.`);
}

function matches(route: string, path: string): boolean {
  const [wanted, given] = [route, path].map((one) => one.split('/')) as [string[], string[]];
  return (
    wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
  );
}

const SUBSCRIPTIONS = /\/subscriptions(?:\/|$)/;
const open = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  exposeHeaders: ['etag', 'link'],
  maxAge: 86_400,
});
const tagged = etag({ weak: true });
type Step = (c: Context, next: () => Promise<void>) => ReturnType<typeof open>;

/** Scripts of other sites may read what everybody may read, and nothing of anybody's own. */
const readable: Step = async (c, next) => (SUBSCRIPTIONS.test(c.req.path) ? next() : open(c, next));

/** A stream has no end to be hashed, and what is somebody's own is kept nowhere. */
const conditional: Step = async (c, next) =>
  c.req.path.endsWith('/stream') || SUBSCRIPTIONS.test(c.req.path) ? next() : tagged(c, next);
