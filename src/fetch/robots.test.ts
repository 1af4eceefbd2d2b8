import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../domain/duration.ts';
import type { FetchFault, FetchOk, FetchOutcome } from './outcome.ts';
import { createMemoryRobotsStore, createRobotsPolicy } from './robots.ts';

const NOON = new Date('2025-05-30T12:00:00Z').getTime();
const PAGE = new URL('https://court.test/docket');
const FORBID = 'User-agent: *\nDisallow: /docket\nCrawl-delay: 2';

const found = (text: string) => ({ kind: 'ok', status: 200, body: Buffer.from(text) }) as unknown as FetchOk;
const fault = (reason: FetchFault['reason'], status: number | null, retryAfterMs: number | null = null) =>
  ({ kind: 'fault', reason, status, retryAfterMs, message: `it is ${reason}` }) as FetchFault;

/** A policy whose network answers in turn (the last answer stays) and whose clock is set by hand. */
function open(answers: FetchOutcome[], store = createMemoryRobotsStore()) {
  const reads: string[] = [];
  const world = { now: NOON, reads, store };
  const policy = createRobotsPolicy({
    store,
    clock: () => new Date(world.now),
    read: async (origin) => {
      reads.push(origin);
      return (answers.length > 1 ? answers.shift() : answers[0]) as FetchOutcome;
    },
  });
  return Object.assign(world, { policy, allowed: async () => (await policy.check(PAGE)).allowed });
}

describe('the robots policy', () => {
  it('reads a file once a day and obeys it', async () => {
    const site = open([found(FORBID), found('')]);
    expect(await site.policy.check(PAGE)).toMatchObject({
      allowed: false,
      reason: 'robots',
      retryAfterMs: null,
    });
    expect((await site.policy.check(new URL('/other', PAGE))).allowed).toBe(true);
    site.now += DAY - 1;
    expect(await site.allowed()).toBe(false);
    expect(site.reads).toEqual(['https://court.test']);
    site.now += 1;
    expect(await site.allowed()).toBe(true);
    expect(site.reads).toHaveLength(2);
  });

  it('reads once for all who ask at the same moment, and per origin', async () => {
    const site = open([found('')]);
    await Promise.all(Array.from({ length: 20 }, () => site.policy.check(PAGE)));
    expect(site.reads).toHaveLength(1);
    await site.policy.check(new URL('http://court.test/docket'));
    expect(site.reads).toEqual(['https://court.test', 'http://court.test']);
  });

  it.each([400, 401, 403, 404, 410, 451])('takes %i for the absence of rules', async (status) => {
    const reason = { 401: 'unauthorized', 403: 'forbidden', 404: 'not-found', 410: 'gone', 451: 'forbidden' }[
      status
    ];
    const site = open([fault((reason ?? 'bad-request') as FetchFault['reason'], status)]);
    expect(await site.allowed()).toBe(true);
    site.now += HOUR;
    expect(await site.allowed()).toBe(true);
    expect(site.reads).toHaveLength(1);
  });

  it('takes more redirects than it follows for the absence of rules', async () => {
    expect(await open([fault('redirect-loop', null)]).allowed()).toBe(true);
  });

  it.each<[string, FetchFault]>([
    ['a server error', fault('server-error', 503)],
    ['a 429', fault('rate-limited', 429)],
    ['a refused connection', fault('connect', null)],
    ['a time-out', fault('timeout', null)],
    ['a body that cannot be unpacked', fault('decompress', 200)],
    ['a redirect to a private address', fault('address-blocked', null)],
  ])('stays away after %s and says why', async (_name, answer) => {
    const site = open([answer]);
    expect(await site.policy.check(PAGE)).toMatchObject({
      allowed: false,
      reason: answer.reason,
      message: expect.stringContaining(answer.message) as string,
    });
  });

  it('tries again after a pause that doubles up to an hour', async () => {
    const site = open([fault('server-error', 500)]);
    const pauses: (number | null)[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      const verdict = await site.policy.check(PAGE);
      const pauseMs = verdict.allowed ? null : verdict.retryAfterMs;
      pauses.push(pauseMs);
      site.now += pauseMs ?? 0;
    }
    expect(pauses.map((ms) => (ms ?? 0) / MINUTE)).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    expect(site.reads).toHaveLength(9);
  });

  it('does not ask again before the pause is over', async () => {
    const site = open([fault('connect', null), found('')]);
    expect(await site.allowed()).toBe(false);
    site.now += 15 * SECOND - 1;
    expect(await site.allowed()).toBe(false);
    expect(site.reads).toHaveLength(1);
    site.now += 1;
    expect(await site.allowed()).toBe(true);
  });

  it('waits as long as the server asks', async () => {
    const site = open([fault('server-error', 503, 2 * HOUR)]);
    expect(await site.policy.check(PAGE)).toMatchObject({ retryAfterMs: 2 * HOUR });
  });

  it('goes on obeying the last copy while the file cannot be refreshed', async () => {
    const site = open([found(FORBID), fault('server-error', 500), found('')]);
    await site.allowed();
    site.now += DAY;
    expect(await site.policy.check(PAGE)).toMatchObject({ allowed: false, reason: 'robots' });
    expect((await site.policy.check(new URL('/other', PAGE))).allowed).toBe(true);
    expect(await site.store.get(PAGE.origin)).toMatchObject({ status: 200, body: FORBID });
    site.now += MINUTE;
    expect(await site.allowed()).toBe(true);
  });
});

describe('the robots store', () => {
  it('spares the network after a restart', async () => {
    const first = open([found(FORBID)]);
    await first.allowed();
    const second = open([found('')], first.store);
    expect(await second.allowed()).toBe(false);
    expect(second.reads).toEqual([]);
    expect(await second.policy.crawlDelayMs(PAGE)).toBe(2 * SECOND);
  });

  it.each<[FetchFault, boolean, number]>([
    [fault('not-found', 404), true, 0],
    [fault('server-error', 502), false, 0],
    [fault('connect', null), false, 0],
    [fault('decompress', 200), false, 0],
  ])('remembers %j across a restart', async (answer, allowed, reads) => {
    const first = open([answer]);
    expect(await first.allowed()).toBe(allowed);
    const second = open([found('')], first.store);
    expect(await second.allowed()).toBe(allowed);
    expect(second.reads).toHaveLength(reads);
  });

  it('keeps no trace of a read that we ended ourselves', async () => {
    const site = open([fault('aborted', null), found('')]);
    expect(await site.policy.check(PAGE)).toMatchObject({ allowed: false, reason: 'aborted' });
    expect(await site.store.get(PAGE.origin)).toBeNull();
    expect(await site.allowed()).toBe(true);
  });

  it('gives no crawl delay for a file nobody has read, and does not read it for that', async () => {
    const site = open([found(FORBID)]);
    expect(await site.policy.crawlDelayMs(PAGE)).toBeNull();
    expect(site.reads).toEqual([]);
  });
});
