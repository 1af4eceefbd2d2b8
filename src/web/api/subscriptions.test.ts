/* oxlint-disable typescript/no-explicit-any -- what comes back is JSON that the test looks into */
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStory } from '../../../tests/browser/story.ts';
import type { TestHouse } from '../../../tests/house.ts';
import { createSite } from '../site.ts';

const TOKEN = 'a-token-of-sixteen-letters';
const PAROLE = { kind: 'matter', id: 'parole' };
let house: TestHouse;
let site: Hono;

beforeAll(async () => {
  house = await openStory({ ADMIN_TOKEN: TOKEN });
  const { house: inner, env } = house.app;
  site = createSite({ house: inner, backend: null, env });
});
afterAll(() => house.close());

async function ask(
  method: string,
  path: string,
  { token = TOKEN, body }: { token?: string; body?: unknown } = {},
) {
  const response = await site.request(`/api/v1/subscriptions${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': '203.0.113.9',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text ? JSON.parse(text) : null,
  };
}

let desks = 0;
async function subscribed(more: object = {}) {
  desks += 1;
  const { json } = await ask('POST', '', {
    body: { email: `desk${desks}@news.example`, target: PAROLE, confirmed: true, ...more },
  });
  return json as { id: string; token: string; email: string };
}

describe('a subscription through the API', () => {
  it('is in force at once when the operator vouches, and its mail comes', async () => {
    const made = await ask('POST', '', {
      body: {
        email: 'vouched@news.example',
        target: PAROLE,
        filter: { minImportance: 'critical', types: ['order'] },
        delivery: { digest: 'daily@07:30', quiet: '22:00-07:00' },
        confirmed: true,
      },
    });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`https://crier.example/api/v1/subscriptions/${made.json.id}`);
    expect(made.json).toMatchObject({
      email: 'vouched@news.example',
      target: PAROLE,
      title: 'CHNV parole terminations',
      state: 'active',
      filter: { minImportance: 'critical', types: ['order'] },
      delivery: { mode: 'daily', at: '07:30', quiet: { from: '22:00', to: '07:00', holdsCritical: false } },
    });
    const list = await ask('GET', '?email=VOUCHED@news.example');
    expect(list.json.subscriptions).toEqual([made.json]);
  });

  it('waits for the word of an address that nobody vouches for', async () => {
    const before = house.mailbox.messages.length;
    const { status, json } = await ask('POST', '', { body: { email: 'asked@news.example', target: PAROLE } });
    expect([status, json]).toEqual([202, { state: 'asked' }]);
    await house.mailbox.waitFor(before + 1);
    expect(house.mailbox.messages).toHaveLength(before + 1);
    const [row] = (await ask('GET', '?email=asked@news.example')).json.subscriptions;
    expect(row).toMatchObject({ state: 'pending', confirmedAt: null });
  });

  it('is read, changed and ended by its own token, and by no other', async () => {
    const [mine, other] = [await subscribed(), await subscribed()];
    expect((await ask('GET', `/${mine.id}`, { token: mine.token })).json).toEqual(mine);
    for (const [method, body] of [
      ['GET', undefined],
      ['PATCH', {}],
      ['DELETE', undefined],
    ] as const) {
      const refused = await ask(method, `/${mine.id}`, { token: other.token, body });
      expect([method, refused.status, refused.headers.get('www-authenticate')]).toEqual([
        method,
        401,
        'Bearer',
      ]);
    }
    expect((await ask('GET', '', { token: mine.token })).status).toBe(401);

    const changed = await ask('PATCH', `/${mine.id}`, {
      token: mine.token,
      body: { filter: { exclude: ['medical parole'] } },
    });
    expect(changed.json).toMatchObject({
      filter: { exclude: ['medical parole'] },
      delivery: { mode: 'instant' },
    });
    const retimed = await ask('PATCH', `/${mine.id}`, {
      token: mine.token,
      body: { delivery: { digest: 'hourly' } },
    });
    expect(retimed.json).toMatchObject({
      filter: { exclude: ['medical parole'] },
      delivery: { mode: 'hourly' },
    });

    expect((await ask('DELETE', `/${mine.id}`, { token: mine.token })).status).toBe(204);
    expect((await ask('DELETE', `/${mine.id}`, { token: mine.token })).status).toBe(404);
    expect((await ask('GET', `/${other.id}`)).status).toBe(200);
  });

  it('cannot become what the address has already', async () => {
    const first = await subscribed({ filter: { minImportance: 'major' } });
    const second = await ask('POST', '', { body: { email: first.email, target: PAROLE, confirmed: true } });
    const answer = await ask('PATCH', `/${second.json.id}`, { body: { filter: { minImportance: 'major' } } });
    expect([answer.status, answer.json.title]).toEqual([409, 'Cannot be both']);
  });

  it('is listed page by page', async () => {
    for (let turn = 0; turn < 3; turn += 1) await subscribed();
    const seen: string[] = [];
    for (let cursor: number | null = 0; cursor !== null; ) {
      const { json }: { json: any } = await ask('GET', `?limit=2&cursor=${cursor}`);
      seen.push(...json.subscriptions.map((one: { id: string }) => one.id));
      cursor = json.next;
    }
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('what is wrong with a wish', () => {
  it.each([
    [{ email: 'x', target: PAROLE, confirmed: true }, 400, 'email'],
    [{ email: 'a\r\nBcc: b@c.example', target: PAROLE, confirmed: true }, 400, 'email'],
    [{ email: 'a@b.example', target: { kind: 'matter', id: 'none' } }, 404, 'matter none'],
    [{ email: 'a@b.example', target: PAROLE, filter: { minimportance: 'major' } }, 400, 'minimportance'],
    [{ email: 'a@b.example', target: PAROLE, filter: { include: [' '] } }, 400, 'filter.include.0'],
    [{ email: 'a@b.example', target: PAROLE, filter: { exclude: ['a\0b'] } }, 400, 'control character'],
    [{ email: 'a@b.example', target: { kind: 'matter', id: '\0' } }, 400, 'control character'],
    [{ email: 'a@b.example', target: PAROLE, delivery: { digest: 'sometimes' } }, 400, 'daily@08:00'],
    [{ email: 'a@b.example', target: PAROLE, delivery: { pauseUntil: '2025-02-30' } }, 400, '2025-06-01'],
  ])('%j is said with %i', async (body, status, words) => {
    const answer = await ask('POST', '', { body });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    expect(answer.json.detail).toContain(words);
  });
});

describe('a token', () => {
  it('is needed, and a cookie is none', async () => {
    expect((await ask('POST', '', { token: '', body: {} })).status).toBe(401);
    expect((await ask('GET', '', { token: '' })).status).toBe(401);
    const login = await site.request('/operators/login', {
      method: 'POST',
      body: new URLSearchParams({ token: TOKEN }),
    });
    const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect((await site.request('/api/v1/subscriptions', { headers: { cookie } })).status).toBe(401);
  });

  it('cannot be guessed at speed', async () => {
    const guess = (token: string) =>
      site.request('/api/v1/subscriptions', {
        headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': '198.51.100.77' },
      });
    const statuses = [];
    for (let turn = 0; turn < 21; turn += 1) statuses.push((await guess(`guess${turn}`)).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401));
    expect([statuses[20], (await guess(TOKEN)).status]).toEqual([429, 429]);
    expect((await ask('GET', '')).status).toBe(200);
  });

  it('opens nothing to scripts of other sites, and what it opened is kept nowhere', async () => {
    const one = await subscribed();
    const response = await site.request(`/api/v1/subscriptions/${one.id}`, {
      headers: { authorization: `Bearer ${one.token}`, origin: 'https://evil.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([
      'private, no-store',
      null,
    ]);
    const preflight = await site.request('/api/v1/subscriptions', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    const reading = await site.request('/api/v1/matters', {
      method: 'OPTIONS',
      headers: { origin: 'https://desk.example', 'access-control-request-method': 'GET' },
    });
    expect(reading.headers.get('access-control-allow-methods')).toBe('GET,HEAD');
  });

  it('never stands in a public answer', async () => {
    const one = await subscribed();
    for (const path of [
      '/api/v1/changes',
      '/api/v1/matters',
      '/feeds/all.json',
      '/sitemap.xml',
      '/search?q=desk',
    ])
      expect(await (await site.request(path)).text()).not.toMatch(new RegExp(`${one.token}|${one.email}`));
  });
});
