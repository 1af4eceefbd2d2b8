import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import { subscriptionLinks } from '../pipeline/links.ts';
import { subscribeEmail } from '../store/subscribers.ts';
import { allRoutes } from './all-routes.fixture.ts';
import { createSite, type SiteParts } from './site.ts';

const TOKEN = 'a-token-of-sixteen-letters';
let house: TestHouse;
let site: Hono;

const closed = (parts: Partial<SiteParts> = {}) =>
  createSite({
    house: house.app.house,
    backend: null,
    env: { adminToken: house.app.env.adminToken, access: 'private' },
    ...parts,
  });

beforeAll(async () => {
  house = await openStory({
    ADMIN_TOKEN: TOKEN,
    COURTLISTENER_WEBHOOK_SECRET: 'a-secret-of-sixteen-letters',
  });
  site = closed();
});
afterAll(() => house.close());

/** Things of the story that the parameters of routes can name. */
const NAMES: Readonly<Record<string, string>> = {
  matter: 'parole',
  court: 'mad',
  number: '1:25-cv-10495',
  id: '1',
  name: 'site.css',
  secret: 'wrong',
};

/** An address that the route answers: "/feeds/:court/:file{...}" becomes "/feeds/mad/1:25-cv-10495.atom". */
function addressOf(path: string): string {
  const isDocket = path.includes(':court/');
  const filled = path.replaceAll(
    /:(\w+)(?:\{([^}]*)\})?/g,
    (_, name: string, pattern: string | undefined) => {
      const extension = /\\\.\W*(\w+)/.exec(pattern ?? '')?.[1];
      if (extension) return `${isDocket ? '1:25-cv-10495' : 'parole'}.${extension}`;
      if (path.startsWith('/api/v1/matters/')) return 'parole';
      return path.startsWith('/sources/') ? 'mad-rss' : (NAMES[name] ?? 'x');
    },
  );
  return filled.replace(/\*$/, 'x');
}

/** What a stranger may call, and why. Whatever else a route is called, it must be closed. */
const OPEN: readonly (readonly [RegExp, string])[] = [
  [/^GET \/(?:healthz|readyz|robots\.txt|favicon\.ico)$/, 'signs of life'],
  [/^GET \/assets\//, 'style and script of the login page'],
  [/^(?:GET|POST) \/(?:confirm|manage|unsubscribe|answer)$/, 'signed links of mails'],
  [/^(?:GET|POST) \/hooks\//, 'posts with a secret of their own'],
  [/^(?:GET|POST) \/operators\/login$/, 'the way in'],
  [/^\w+ \/api\/v1\/subscriptions(?:\/|$)/, 'asks for a token of its own'],
];
/** Ask for a signed link, a secret or a token themselves. */
const PRIVATE_WORDS = /Noem|CHNV|parole|10495|Talwani/;

describe('a private installation', () => {
  it('shows a stranger nothing at any route there is', async () => {
    const routes = (await allRoutes(site, { house: house.app.house, backend: null })).filter(
      (route) => !route.path.endsWith('/*') || route.path.startsWith('/operators/queues'),
    );
    const calls = new Set(
      routes.map(({ method, path }) => `${method === 'ALL' ? 'GET' : method} ${addressOf(path)}`),
    );
    expect(calls.size).toBeGreaterThan(50);
    const shut: string[] = [];
    for (const call of calls) {
      const [method = '', address = ''] = call.split(' ');
      const response = await site.request(address, { method });
      const text = await response.text();
      expect([call, PRIVATE_WORDS.test(text)]).toEqual([call, false]);
      if (OPEN.some(([pattern]) => pattern.test(call))) continue;
      expect([call, response.status]).toEqual([call, 401]);
      shut.push(call);
    }
    expect(shut).toEqual(
      expect.arrayContaining([
        'GET /',
        'GET /m/parole',
        'GET /d/mad/1:25-cv-10495',
        'GET /feeds/parole.atom',
        'GET /feeds/mad/1:25-cv-10495.atom',
        'GET /calendar/parole.ics',
        'GET /search',
        'GET /embed/m/parole',
        'GET /sitemap.xml',
        'GET /metrics',
        'GET /api/v1/changes',
        'GET /api/v1/changes/stream',
        'GET /api/v1/openapi.json',
        'GET /operators/queues/x',
        'POST /operators/takedown',
      ]),
    );
  });

  it('walks addresses that a reader really gets', async () => {
    const open = createSite({ house: house.app.house, backend: null });
    const found: string[] = [];
    const routes = await allRoutes(open, { house: house.app.house, backend: null });
    for (const { method, path } of routes.filter((route) => route.method === 'GET')) {
      const address = addressOf(path);
      if (/\/(?:stream|confirm|manage|unsubscribe)$/.test(address)) continue;
      if ((await open.request(address)).status === 200) found.push(`${method} ${address}`);
    }
    expect(found).toEqual(
      expect.arrayContaining([
        'GET /m/parole',
        'GET /d/mad/1:25-cv-10495',
        'GET /c/1',
        'GET /p/1',
        'GET /sources/mad-rss',
        'GET /feeds/parole.atom',
        'GET /feeds/mad/1:25-cv-10495.atom',
        'GET /calendar/parole.ics',
        'GET /calendar/mad/1:25-cv-10495.ics',
        'GET /embed/m/parole',
        'GET /api/v1/matters/parole',
      ]),
    );
  });

  it('lets whoever has the token read, and mail links act', async () => {
    const bearer = { headers: { authorization: `Bearer ${TOKEN}` } };
    expect((await site.request('/api/v1/changes', bearer)).status).toBe(200);
    expect((await site.request('/feeds/all.atom', bearer)).headers.get('cache-control')).toBe(
      'private, no-store',
    );
    expect((await site.request('/healthz')).status).toBe(200);
    expect((await site.request('/unsubscribe?t=x')).status).toBe(404);
    expect(await (await site.request('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
  });

  it('lets a subscriber read with the manage link of a mail', async () => {
    const { id } = await subscribeEmail(house.app.house.db.read, {
      email: 'member@news.example',
      targetKind: 'matter',
      targetId: 'parole',
      filter: {},
      preference: { mode: 'instant' },
      confirmed: true,
      now: house.app.house.clock(),
    });
    const { manageUrl } = subscriptionLinks(house.app.house.settings, id);
    const opened = await site.request(manageUrl.replace('https://crier.example', ''));
    const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const read = await site.request('/m/parole', { headers: { cookie } });
    expect(read.status).toBe(200);
    expect((await site.request('/operators', { headers: { cookie } })).status).toBe(303);
  });
});
