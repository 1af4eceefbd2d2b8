import { load } from 'cheerio';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStory } from '../../tests/browser/story.ts';
import type { TestHouse } from '../../tests/house.ts';
import { subscriptionLinks } from '../pipeline/links.ts';
import { subscribeEmail } from '../store/subscribers.ts';
import { createSite, type SiteParts } from './site.ts';

const TOKEN = 'a-token-of-sixteen-letters';
let house: TestHouse;
let site: Hono;

const withAccess = (access: 'public' | 'private'): SiteParts => ({
  house: house.app.house,
  backend: { ping: async () => {}, queue: () => ({ getJobCounts: async () => ({ failed: 3 }) }) },
  env: { adminToken: house.app.env.adminToken, access },
});

beforeAll(async () => {
  house = await openStory({ ADMIN_TOKEN: TOKEN });
  site = createSite(withAccess('public'));
});
afterAll(() => house.close());

function post(path: string, values: Record<string, string>, cookie = '', from = '203.0.113.7') {
  const headers = { cookie, 'x-forwarded-for': from };
  return site.request(path, { method: 'POST', headers, body: new URLSearchParams(values) });
}

async function signIn(): Promise<string> {
  const response = await post('/operators/login', { token: TOKEN });
  expect(response.status).toBe(303);
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function page(cookie: string) {
  return load(await (await site.request('/operators', { headers: { cookie } })).text());
}

/** A delivery that the mail server has refused for good. */
async function deadLetter(): Promise<void> {
  const { read } = house.app.house.db;
  const { id } = await subscribeEmail(read, {
    email: 'gone@news.example',
    targetKind: 'matter',
    targetId: 'parole',
    filter: {},
    preference: { mode: 'instant' },
    confirmed: true,
    now: house.app.house.clock(),
  });
  await house.app.house.db.pool.query(
    `with b as (insert into batch (subscription_id, group_key, state, opened_at, due_at) values ('${id}', 'x', 'dispatched', now(), now()) returning id)
     insert into delivery (batch_id, destination_id, channel, state, next_attempt_at, message_id, reason, response, created_at)
     select b.id, s.destination_id, 'email', 'dead', now(), '<m@x>', 'address-refused', '550 <script>no such user</script>', now()
     from b, subscription s where s.id = '${id}'`,
  );
}

describe('operators', () => {
  it('have nothing at their address when no token is set', async () => {
    const open = createSite({ house: house.app.house, backend: null });
    expect((await open.request('/operators')).status).toBe(404);
    expect((await open.request('/operators/login', { method: 'POST' })).status).toBe(404);
  });

  it('are sent to sign in, and only the token lets them', async () => {
    expect((await site.request('/operators')).headers.get('location')).toBe('/operators/login');
    expect((await post('/operators/login', { token: 'wrong' })).status).toBe(403);
    const response = await post('/operators/login', { token: TOKEN });
    const cookie = response.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict']) expect(cookie).toContain(part);
    expect(cookie).not.toContain(TOKEN);
  });

  it('cannot be guessed at speed', async () => {
    const tries = [];
    for (let turn = 0; turn < 6; turn += 1)
      tries.push((await post('/operators/login', { token: 'guess' }, '', '198.51.100.1')).status);
    expect(tries).toEqual([403, 403, 403, 403, 403, 429]);
    expect((await post('/operators/login', { token: TOKEN }, '', '198.51.100.1')).status).toBe(429);
  });

  it.each(['crier_session=operator.9999999999999.x.y', 'crier_session=', 'crier_session=operator'])(
    'are not those who make up a session (%s)',
    async (cookie) => {
      expect((await site.request('/operators', { headers: { cookie } })).status).toBe(303);
    },
  );

  it('see queues and dead letters and put one back to work', async () => {
    await deadLetter();
    const cookie = await signIn();
    const $ = await page(cookie);
    expect($('#queues').parent().text()).toContain('deliver');
    expect($('#dead').parent().find('script')).toHaveLength(0);
    expect($('#dead').parent().text()).toContain('550 <script>no such user</script>');
    const values = Object.fromEntries(
      $('form[action="/operators/retry"] input')
        .toArray()
        .map((one) => [$(one).attr('name') ?? '', $(one).attr('value') ?? '']),
    );
    expect((await post('/operators/retry', values, cookie)).status).toBe(303);
    expect((await page(cookie))('#dead').parent().text()).toContain('Nothing was given up on');
  });

  it('cannot be made to act by another site', async () => {
    const cookie = await signIn();
    expect((await post('/operators/retry', { delivery: '1' }, cookie)).status).toBe(403);
    expect((await post('/operators/retry', { delivery: '1', form: 'x' }, cookie)).status).toBe(403);
  });

  it('stay signed in for half a day', async () => {
    const cookie = await signIn();
    house.setTime('2025-06-19T05:00:00Z');
    expect((await site.request('/operators', { headers: { cookie } })).status).toBe(303);
    house.setTime('2025-06-18T16:00:00Z');
  });
});

describe('a private installation', () => {
  const closed = () => createSite(withAccess('private'));

  it.each([
    '/',
    '/m/parole',
    '/d/mad/1:25-cv-10495',
    '/c/1',
    '/c/1/evidence',
    '/p/1',
    '/sources',
    '/search?q=stay',
    '/subscribe',
    '/feeds/all.atom',
    '/calendar/parole.ics',
    '/api/v1/changes',
    '/api/v1/openapi.json',
    '/embed/m/parole',
    '/sitemap.xml',
    '/metrics',
  ])('shows a stranger nothing at %s', async (path) => {
    const response = await closed().request(path);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toMatch(/Noem|CHNV|parole/);
  });

  it('lets whoever has the token read, and mail links act', async () => {
    const bearer = { headers: { authorization: `Bearer ${TOKEN}` } };
    expect((await closed().request('/api/v1/changes', bearer)).status).toBe(200);
    expect((await closed().request('/feeds/all.atom', bearer)).headers.get('cache-control')).toBe(
      'private, no-store',
    );
    expect((await closed().request('/healthz')).status).toBe(200);
    expect((await closed().request('/unsubscribe?t=x')).status).toBe(404);
    expect(await (await closed().request('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
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
    const opened = await closed().request(manageUrl.replace('https://crier.example', ''));
    const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const read = await closed().request('/m/parole', { headers: { cookie } });
    expect(read.status).toBe(200);
    expect((await closed().request('/operators', { headers: { cookie } })).status).toBe(303);
  });
});
