import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INBOX_SOURCE } from '../../../src/pipeline/courtlistener/sources.ts';
import { sweep } from '../../../src/pipeline/sweep.ts';
import { countPosts } from '../../../src/store/inbox.ts';
import { courtlistenerHook } from '../../../src/web/hooks/courtlistener.ts';
import { clDocketPath, clPost, type ClEntry } from '../../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';

const SECRET = 'a-long-random-word-of-the-test';
const DOE = 69695790;
/** CourtListener's second docket of the same case; only its API knows that. */
const DOE_AGAIN = 70000001;
const SOME_OTHER = 70000002;

const FILES = {
  'settings.yaml': { courtlistener: { url: '{site}/api/rest/v4/', perMinute: 2 } },
  'courts.yaml': [{ id: 'mad' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'mad', number: '1:25-cv-10495', courtlistener: DOE }],
  },
};

const order: ClEntry = {
  docket: DOE,
  filedOn: '2025-04-14',
  number: 97,
  sequence: 310,
  text: 'MEMORANDUM AND ORDER granting 24 Motion to Stay and for Preliminary Injunction.',
};

function post(house: TestHouse, body: string, options: { key?: string; secret?: string } = {}) {
  const { key, secret = SECRET } = options;
  const headers = { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) };
  return courtlistenerHook(house.app.house).request(`/hooks/courtlistener/${secret}`, {
    method: 'POST',
    headers,
    body,
  });
}

async function openHouse(env: Record<string, string> = {}): Promise<TestHouse> {
  const house = await openTestHouse({
    files: FILES,
    now: '2025-04-14T20:00:00Z',
    env: { COURTLISTENER_WEBHOOK_SECRET: SECRET, ...env },
  });
  await house.follow('parole');
  return house;
}

describe('the address of the webhook', () => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('is not there for whoever does not know the secret', async () => {
    for (const secret of ['wrong', `${SECRET}x`, SECRET.slice(1)])
      expect((await post(house, clPost([order]), { secret })).status).toBe(404);
    expect(await countPosts(house.app.house.db.read)).toEqual([]);
  });

  it('is not there at all without a secret', async () => {
    const { house: parts } = house.app;
    const shut = { ...parts, courtlistener: { ...parts.courtlistener, webhookSecret: null } };
    const answer = await courtlistenerHook(shut).request(`/hooks/courtlistener/null`, {
      method: 'POST',
      body: '{}',
    });
    expect(answer.status).toBe(404);
  });

  it('refuses more than five megabytes', async () => {
    const answer = await post(house, 'x'.repeat(5 * 1024 * 1024 + 1));
    expect(answer.status).toBe(413);
    expect(await countPosts(house.app.house.db.read)).toEqual([]);
  });
});

describe('a post', () => {
  let house: TestHouse;

  beforeEach(async () => {
    house = await openHouse();
    return () => house.close();
  });

  it('is stored before it is answered and told when it is read', async () => {
    expect((await post(house, clPost([order]), { key: 'a' })).status).toBe(202);
    expect(await countPosts(house.app.house.db.read)).toMatchObject([{ state: 'waiting', posts: 1 }]);
    expect(await house.poll(INBOX_SOURCE)).toMatchObject({ outcome: 'changed', items: 1, alerts: 1 });
    await house.tell();
    expect(house.mailbox.messages).toHaveLength(1);
    const text = house.mailbox.messages[0]?.text?.replace(/\s+/g, ' ');
    expect(text).toContain('MEMORANDUM AND ORDER granting 24 Motion');
    expect(text).toContain(
      'D. Mass. 1:25-cv-10495: CourtListener webhook (what volunteers have contributed), last read April 14, 2025, 4:00 PM EDT. Only what volunteers contribute to CourtListener is seen',
    );
    expect(await countPosts(house.app.house.db.read)).toMatchObject([{ state: 'done', posts: 1 }]);
  });

  it('that is repeated is one post, by its key or by its bytes', async () => {
    await post(house, clPost([order]), { key: 'a' });
    expect(await (await post(house, clPost([order]), { key: 'a' })).json()).toEqual({ stored: false });
    await post(house, clPost([order]));
    expect(await (await post(house, clPost([order]))).json()).toEqual({ stored: false });
    expect(await house.poll(INBOX_SOURCE)).toMatchObject({ alerts: 1 });
    expect(await countPosts(house.app.house.db.read)).toMatchObject([{ state: 'done', posts: 2 }]);
  });

  it('of another kind is accepted and recorded, and told to nobody', async () => {
    expect((await post(house, clPost([], 3), { key: 'fetch' })).status).toBe(202);
    expect(await house.poll(INBOX_SOURCE)).toMatchObject({ alerts: 0, items: 0 });
    expect(await countPosts(house.app.house.db.read)).toMatchObject([
      { state: 'ignored', reason: 'event-type', detail: 'Event type 3 carries no docket news.' },
    ]);
  });

  it('that cannot be read is kept with its reason', async () => {
    await post(house, '<html>no webhook</html>', { key: 'x' });
    await house.poll(INBOX_SOURCE);
    expect(await countPosts(house.app.house.db.read)).toMatchObject([{ state: 'unreadable', posts: 1 }]);
  });

  it('about an unknown docket waits in sight while nobody can be asked', async () => {
    await post(house, clPost([{ ...order, docket: DOE_AGAIN }]), { key: 'b' });
    expect(await house.poll(INBOX_SOURCE)).toMatchObject({ alerts: 0 });
    expect(await countPosts(house.app.house.db.read)).toMatchObject([
      { state: 'parked', reason: 'docket-unknown', detail: expect.stringContaining('COURTLISTENER_TOKEN') },
    ]);
  });

  it('left by a worker that died is found by the sweep', async () => {
    await post(house, clPost([order]), { key: 'a' });
    const hinted: string[] = [];
    const watching = {
      ...house.app.house,
      hints: { ...house.app.house.hints, poll: async (id: string) => void hinted.push(id) },
    };
    await sweep(watching);
    expect(hinted).toContain(INBOX_SOURCE);
  });
});

describe('a post about an id that only the API knows', () => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openHouse({ COURTLISTENER_TOKEN: 'token-of-the-test' });
    const docket = {
      id: DOE_AGAIN,
      court_id: 'mad',
      docket_number: '1:25-cv-10495-IT',
      case_name: 'Doe v. Noem',
    };
    house.site.set(clDocketPath(DOE_AGAIN), JSON.stringify(docket));
  });
  afterAll(() => house.close());

  it('is told under the docket it means, for one call that is never repeated', async () => {
    await post(house, clPost([{ ...order, docket: DOE_AGAIN }]), { key: 'b' });
    expect(await house.poll(INBOX_SOURCE)).toMatchObject({ alerts: 1 });
    await post(
      house,
      clPost([
        { ...order, docket: DOE_AGAIN, number: 98, sequence: 320, text: 'NOTICE OF APPEAL as to 97.' },
      ]),
      { key: 'c' },
    );
    expect(await house.poll(INBOX_SOURCE)).toMatchObject({ alerts: 1 });
    expect(house.site.requests.filter(({ path }) => path.startsWith('/api/'))).toHaveLength(1);
  });

  it('and the same filing under the first id is no second alert', async () => {
    await post(house, clPost([order]), { key: 'd' });
    expect(await house.poll(INBOX_SOURCE)).toMatchObject({ alerts: 0 });
  });

  it('is done with when the API knows no such docket', async () => {
    await post(house, clPost([{ ...order, docket: SOME_OTHER }]), { key: 'e' });
    expect(await house.poll(INBOX_SOURCE)).toMatchObject({ alerts: 0 });
    expect(await countPosts(house.app.house.db.read)).toMatchObject([{ state: 'done' }]);
  });

  it('waits for the budget and is told when calls are free again', async () => {
    await post(house, clPost([{ ...order, docket: 70000003 }]), { key: 'f' });
    await house.poll(INBOX_SOURCE);
    const parked = (await countPosts(house.app.house.db.read)).find(({ state }) => state === 'parked');
    expect(parked).toMatchObject({ posts: 1, detail: expect.stringContaining('2 calls of this minute') });
    house.setTime('2025-04-14T20:02:00Z');
    await house.poll(INBOX_SOURCE);
    expect((await countPosts(house.app.house.db.read)).map(({ state }) => state)).toEqual(['done']);
  });
});
