import { load } from 'cheerio';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStory } from '../../../tests/browser/story.ts';
import type { TestHouse } from '../../../tests/house.ts';
import { forecastTakedown, takeDown } from '../../pipeline/takedown.ts';
import { findDocket } from '../../store/dockets.ts';
import { findEntries } from '../../store/entries.ts';
import { createSite, type SiteParts } from '../site.ts';
import { capture, deadLetter } from './operators.fixture.ts';

const TOKEN = 'a-token-of-sixteen-letters';
let house: TestHouse;
let site: Hono;
const opened: string[] = [];

const withAccess = (access: 'public' | 'private'): SiteParts => ({
  house: house.app.house,
  backend: { ping: async () => {}, queue: () => ({ getJobCounts: async () => ({ failed: 3 }) }) },
  openBoard: async ({ basePath }) => {
    opened.push(basePath);
    return { fetch: async (request) => new Response(`${request.method} ${new URL(request.url).pathname}`) };
  },
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

async function page(cookie: string, path = '/operators') {
  return load(await (await site.request(path, { headers: { cookie } })).text());
}

/** What the named form of a page would send. */
function valuesOf($: Awaited<ReturnType<typeof page>>, form: string): Record<string, string> {
  return Object.fromEntries(
    $(`${form} input`)
      .toArray()
      .map((one) => [$(one).attr('name') ?? '', $(one).attr('value') ?? '']),
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
    await deadLetter(house);
    const cookie = await signIn();
    const $ = await page(cookie);
    expect($('#queues').parent().text()).toContain('deliver');
    expect($('#dead').parent().find('script')).toHaveLength(0);
    expect($('#dead').parent().text()).toContain('550 <script>no such user</script>');
    const values = valuesOf($, 'form[action="/operators/retry"]');
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

const INSIDE = [
  '',
  '/proposals',
  '/meters',
  '/polls',
  '/takedown',
  '/captured/1',
  '/captured/1/text',
  '/queues/',
];

describe('every page of the operators', () => {
  it.each(INSIDE)('at /operators%s is for those who signed in', async (path) => {
    const response = await site.request(`/operators${path}`);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/operators/login']);
  });

  it.each(['retry', 'retry-all', 'proposal', 'exclusion', 'takedown', 'logout'])(
    'refuses a form at /operators/%s that another site sent',
    async (path) => {
      expect((await post(`/operators/${path}`, { sure: 'yes' }, await signIn())).status).toBe(403);
    },
  );

  it('puts all dead letters back at once', async () => {
    await deadLetter(house);
    const cookie = await signIn();
    const $ = await page(cookie);
    expect(
      (await post('/operators/retry-all', valuesOf($, 'form[action="/operators/retry-all"]'), cookie)).status,
    ).toBe(303);
    expect((await page(cookie))('#dead').parent().text()).toContain('Nothing was given up on');
  });
});

describe('the dashboard of the queues', () => {
  const ask = async (method: string, headers: Record<string, string>) =>
    site.request('/operators/queues/api/queues/poll/empty', {
      method,
      headers: { cookie: await signIn(), ...headers },
    });

  it('is opened once, when it is first looked at, under a policy of its own', async () => {
    expect(opened).toEqual([]);
    const cookie = await signIn();
    for (const path of ['/operators/queues/', '/operators/queues/static/x.js']) {
      const response = await site.request(path, { headers: { cookie } });
      expect(await response.text()).toBe(`GET ${path}`);
      expect(response.headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*style-src 'self' 'unsafe-inline'.*frame-ancestors 'none'/,
      );
    }
    expect(opened).toEqual(['/operators/queues']);
    expect((await site.request('/')).headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });

  it.each([
    ['no sign where it comes from', {}, 403],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://crier.example' }, 403],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['its own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['its own origin', { origin: 'https://crier.example' }, 200],
  ])('acts on a request from %s as it should', async (_, headers, status) => {
    for (const method of ['PUT', 'POST', 'PATCH']) expect((await ask(method, headers)).status).toBe(status);
  });

  it('says so where a process has no queue', async () => {
    const { openBoard, ...rest } = withAccess('public');
    const cookie = await signIn();
    const response = await createSite(rest).request('/operators/queues/', { headers: { cookie } });
    expect([openBoard === undefined, response.status]).toEqual([false, 503]);
    expect(await response.text()).toContain('This process has no queue');
  });
});

describe('budgets and polls', () => {
  it('show what of the calls is used and left', async () => {
    const { db, clock } = house.app.house;
    await db.pool.query(
      `insert into api_call (service, purpose, at) select 'courtlistener', 'entries cl-69695790', $1::timestamptz - interval '10 seconds' from generate_series(1, 3)`,
      [clock()],
    );
    const $ = await page(await signIn(), '/operators/meters');
    const cells = $('#calls')
      .parent()
      .find('tbody tr')
      .first()
      .find('td')
      .toArray()
      .map((one) => $(one).text());
    expect(cells.slice(0, 4)).toEqual(['minute', '3', '2', '5']);
    expect($('#calls').parent().text()).toContain('entries cl-69695790');
    expect($('#hosts').parent().find('tbody tr').length).toBeGreaterThan(0);
  });

  it('list the last polls, those with news, and those that failed with what came back', async () => {
    const cookie = await signIn();
    const snapshot = await capture(house, '<script>alert(1)</script>Down for maintenance');
    await house.app.house.db.pool.query(
      `insert into poll (source_id, started_at, finished_at, outcome, reason, detail, status, bytes, changes, snapshot_id)
       values ('mad-rss', now(), now(), 'failed', 'maintenance', 'the <b>court</b> is down', 200, 44, 0, $1)`,
      [snapshot],
    );
    const all = await page(cookie, '/operators/polls');
    const faults = await page(cookie, '/operators/polls?kind=faults');
    expect(all('tbody tr').length).toBeGreaterThan(faults('tbody tr').length);
    expect(faults('tbody').text()).toContain('the <b>court</b> is down');
    expect(faults('tbody a').last().attr('href')).toBe(`/operators/captured/${snapshot}`);
    const news = await page(cookie, '/operators/polls?kind=news');
    expect(news('tbody').text()).not.toContain('maintenance');
    expect((await page(cookie, '/operators/polls?before=1'))('.empty').length).toBe(1);
  });
});

describe('a captured page', () => {
  it('is shown as text, given as text and as a file, and never as a page', async () => {
    const id = await capture(house, `<script>alert(1)</script>${'x'.repeat(50_000)}`);
    const cookie = await signIn();
    const $ = await page(cookie, `/operators/captured/${id}`);
    expect($('main script')).toHaveLength(0);
    expect($('pre.captured').text()).toContain('<script>alert(1)</script>');
    expect($('pre.captured').text().length).toBeLessThanOrEqual(40_000);
    for (const [part, type, disposition] of [
      ['text', 'text/plain; charset=utf-8', null],
      ['file', 'application/octet-stream', `attachment; filename="captured-${id}.bin"`],
    ] as const) {
      const response = await site.request(`/operators/captured/${id}/${part}`, { headers: { cookie } });
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-disposition')).toBe(disposition);
      expect(response.headers.get('content-security-policy')).toContain('sandbox');
      expect((await response.text()).length).toBe(50_025);
    }
    for (const path of ['/operators/captured/999999', '/operators/captured/x/file'])
      expect((await site.request(path, { headers: { cookie } })).status).toBe(404);
  });
});

describe('a takedown', () => {
  const PATH = '/operators/takedown?court=mad&number=25-cv-10495&entry=97';

  it.each([
    ['court=mad&number=1:99-cv-1&entry=1', 'No docket mad 1:99-cv-1'],
    ['court=mad&number=1:25-cv-10495&entry=9999', 'has no entry 9999 here'],
    ['court=mad&number=1:25-cv-10495&entry=x', 'neither an entry number nor'],
    ['court=<b>&number=<b>&entry=<b>', 'No docket <b> <b>'],
  ])('of what is not there (%s) says so', async (query, words) => {
    const $ = await page(await signIn(), `/operators/takedown?${query}`);
    expect($('[role=alert]').text()).toContain(words);
  });

  it('shows what would go, needs a reason and a tick, and leaves a mark', async () => {
    const cookie = await signIn();
    const $ = await page(cookie, PATH);
    expect($('main').text()).toContain('GRANTED IN PART');
    expect($('main h2 + ul li').first().text()).toMatch(/^\d+ versions? of its text$/);
    const values = valuesOf($, 'form[action="/operators/takedown"]');
    expect((await post('/operators/takedown', { ...values, reason: '' }, cookie)).status).toBe(400);
    const { sure, ...unsure } = values;
    const unticked = { ...unsure, reason: 'sealed by the court' };
    expect([sure, (await post('/operators/takedown', unticked, cookie)).status]).toEqual(['yes', 400]);
    const before = await (await site.request('/d/mad/1:25-cv-10495')).text();
    expect(before).toContain('GRANTED IN PART');

    const done = await post('/operators/takedown', { ...values, reason: 'sealed by the court' }, cookie);
    expect(done.status).toBe(200);
    expect(load(await done.text())('[role=status]').text()).toContain('It is gone');
    expect(await (await site.request('/d/mad/1:25-cv-10495')).text()).not.toContain('GRANTED IN PART');
    const again = await page(cookie, PATH);
    expect(again('[role=alert]').text()).toBe('Entry 97 was taken down already.');
    expect(again('#buried').parent().text()).toContain('sealed by the court');
  });

  it('throws away exactly what it said it would', async () => {
    const { read } = house.app.house.db;
    const found = await findDocket(read, 'mad', '1:25-cv-10495');
    const [entry] = await findEntries(read, found?.id ?? 0, { sequence: null, number: 24 });
    if (!found || !entry) throw new Error('the story has changed');
    const forecast = await forecastTakedown(house.app.house, found, entry);
    expect(forecast.versions).toBeGreaterThan(0);
    expect(await takeDown(house.app.house, found, entry, { reason: 'a test', twins: true })).toEqual(
      forecast,
    );
  });
});
