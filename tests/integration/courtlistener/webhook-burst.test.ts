import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPosts, storePosts } from '../../../src/store/inbox.ts';
import { INBOX_SOURCE } from '../../../src/pipeline/courtlistener/sources.ts';
import { startWeb, type WebServer } from '../../../src/web/server.ts';
import { clPost } from '../../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';

const SECRET = 'a-long-random-word-of-the-test';
const BODY = clPost([
  { docket: 69695790, filedOn: '2025-04-14', number: 97, text: 'ORDER granting 24 Motion.' },
]);

describe('posts through the server, many at once', () => {
  let house: TestHouse;
  let web: WebServer;

  beforeAll(async () => {
    house = await openTestHouse({
      files: { 'courts.yaml': [{ id: 'mad' }] },
      now: '2025-04-14T20:00:00Z',
      env: { COURTLISTENER_WEBHOOK_SECRET: SECRET },
    });
    web = await startWeb(house.app, { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await web.close();
    await house.close();
  });

  function post(
    body: RequestInit['body'],
    options: { key?: string; secret?: string } = {},
  ): Promise<Response> {
    const { key, secret = SECRET } = options;
    return fetch(`${web.url}/hooks/courtlistener/${secret}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) },
      body: body ?? null,
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    });
  }

  async function kept(key: string): Promise<string[]> {
    const rows = await house.app.house.db.read
      .selectFrom('inbox')
      .select('body')
      .where('idempotency_key', '=', key)
      .execute();
    return rows.map(({ body }) => body.toString());
  }

  it('are stored whole, each once, and each is told whether it is new', async () => {
    const keys = Array.from({ length: 40 }, (_, at) => `burst-${at % 20}`);
    const answers = await Promise.all(keys.map((key) => post(BODY, { key })));
    const fresh = answers.filter(({ status }) => status === 202);
    expect(fresh).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(await kept('burst-7')).toEqual([BODY]);
  });

  it('are stored whole, too, when no length is stated', async () => {
    expect((await post(new Blob([BODY]).stream(), { key: 'in pieces' })).status).toBe(202);
    expect(await kept('in pieces')).toEqual([BODY]);
  });

  it('are stored whole, too, when they are as large as they may be and of every byte', async () => {
    const large = Buffer.alloc(5 * 1024 * 1024, Buffer.from(Array.from({ length: 256 }, (_, at) => at)));
    const keys = ['large 1', 'small', 'large 2', 'large 3', 'none'];
    const bodyOf = (key: string) => (key === 'none' ? '' : key === 'small' ? BODY : new Blob([large]));
    const answers = await Promise.all(keys.map((key) => post(bodyOf(key), { key })));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    const rows = await house.app.house.db.read
      .selectFrom('inbox')
      .select(['idempotency_key', 'body'])
      .where('idempotency_key', 'in', keys)
      .execute();
    const sizes = Object.fromEntries(rows.map(({ idempotency_key, body }) => [idempotency_key, body.length]));
    expect(sizes).toEqual({
      'large 1': large.length,
      small: BODY.length,
      'large 2': large.length,
      'large 3': large.length,
      none: 0,
    });
    expect(rows.find(({ idempotency_key }) => idempotency_key === 'large 2')?.body.equals(large)).toBe(true);
  });

  it('are refused when they are too large, whether that is stated or not', async () => {
    const large = new Blob(['x'.repeat(5 * 1024 * 1024 + 1)]);
    expect((await post(large, { key: 'large' })).status).toBe(413);
    expect((await post(large.stream(), { key: 'large' })).status).toBe(413);
    expect(await kept('large')).toEqual([]);
  });

  it('find nothing under a wrong secret, like any address that is none', async () => {
    const answer = await post(BODY, { key: 'wrong', secret: 'wrong' });
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([404, 'nosniff']);
    expect(await answer.text()).toContain('Nothing is at this address');
    expect(await kept('wrong')).toEqual([]);
  });

  it('never wait for one another in a circle, in whatever order two machines store them', async () => {
    const { read } = house.app.house.db;
    const receivedAt = house.app.house.clock();
    for (let round = 0; round < 10; round += 1) {
      const posts = Array.from({ length: 100 }, (_, at) => ({
        sourceId: INBOX_SOURCE,
        key: `round ${round}, post ${at}`,
        headers: {},
        body: Buffer.from(BODY),
        receivedAt,
      }));
      const both = await Promise.all([storePosts(read, posts), storePosts(read, posts.toReversed())]);
      expect(both.map(({ size }) => size).reduce((a, b) => a + b)).toBe(100);
    }
    expect(await countPosts(read)).toMatchObject([{ state: 'waiting', posts: 1_026 }]);
  });
});
