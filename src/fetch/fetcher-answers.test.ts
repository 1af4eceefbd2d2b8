import zlib from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../domain/duration.ts';
import { closeAll, openFetcher, openSite } from './loopback-site.ts';
import type { FetcherOptions } from './fetcher.ts';
import type { FetchOutcome, FetchRequest } from './outcome.ts';

afterEach(closeAll);

function fetchFrom(
  port: number,
  request: FetchRequest,
  options: Partial<FetcherOptions> = {},
): Promise<FetchOutcome> {
  const fetcher = openFetcher([`127.0.0.1:${port}`, `court.test:${port}`], options);
  return fetcher.fetch({ ignoreRobots: true, ...request });
}

describe('a body that is not what it should be', () => {
  it('because it is larger than the cap, declared or not', async () => {
    const court = await openSite((request, response) => {
      if (request.url === '/declared') response.setHeader('content-length', 2000);
      response.write(Buffer.alloc(1000));
      response.end(Buffer.alloc(1000));
    });
    for (const path of ['/declared', '/chunked']) {
      const outcome = await fetchFrom(court.port, { url: court.url(path) }, { maxBytes: 1999 });
      expect(outcome).toMatchObject({ kind: 'fault', reason: 'too-large', status: 200 });
    }
    expect(await fetchFrom(court.port, { url: court.url('/'), maxBytes: 2000 })).toMatchObject({
      kind: 'ok',
    });
  });

  it('because it is a bomb, of which no more is read than needed to know', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(256 * 1024 * 1024));
    let closed = (_finished: boolean) => {};
    const finished = new Promise<boolean>((resolve) => (closed = resolve));
    const court = await openSite((_request, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.once('close', () => closed(response.writableFinished));
      response.write(bomb.subarray(0, bomb.length / 2));
    });
    const outcome = await fetchFrom(court.port, { url: court.url('/') }, { maxBytes: 100_000 });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'too-large', status: 200 });
    expect(await finished).toBe(false);
  });

  it.each([
    ['gzip', Buffer.from('<rss></rss>')],
    ['gzip', zlib.gzipSync('<rss></rss>').subarray(0, 12)],
    ['br', Buffer.from('<rss></rss>')],
    ['compress', Buffer.from('x')],
    ['gzip, gzip, gzip, gzip', Buffer.from('x')],
  ])('because it is no %s', async (encoding, bytes) => {
    const court = await openSite((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
    });
    const outcome = await fetchFrom(court.port, { url: court.url('/') });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'decompress', status: 200, permanent: false });
  });
});

describe('a status that is no page', () => {
  it.each([
    [202, 'unexpected-status'],
    [204, 'unexpected-status'],
    [206, 'unexpected-status'],
    [300, 'unexpected-status'],
    [400, 'bad-request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'gone'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('%i is %s', async (status, reason) => {
    const court = await openSite((_request, response) => response.writeHead(status).end());
    const outcome = await fetchFrom(court.port, { url: court.url('/x') });
    expect(outcome).toMatchObject({ kind: 'fault', reason, status, url: court.url('/x') });
    expect(outcome.kind === 'fault' && outcome.message).toBe(`${court.url('/x')} answered ${status}`);
  });

  it('keeps the headers and the beginning of the page as evidence, unpacked', async () => {
    const page = '<title>Just a moment...</title>'.padEnd(200_000, 'x');
    const court = await openSite((_request, response) => {
      response.writeHead(403, { 'content-encoding': 'gzip', server: 'wall' }).end(zlib.gzipSync(page));
    });
    const outcome = await fetchFrom(court.port, { url: court.url('/') });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'forbidden', headers: { server: 'wall' } });
    expect(Buffer.from(outcome.kind === 'fault' ? (outcome.body ?? '') : '').toString()).toBe(
      page.slice(0, 64 * 1024),
    );
  });

  it.each([
    [429, '120', 2 * MINUTE],
    [503, 'Fri, 30 May 2025 12:05:00 GMT', 5 * MINUTE],
    [503, 'later', null],
  ])('%i passes on when to come back (%s)', async (status, retryAfter, expected) => {
    const court = await openSite((_request, response) =>
      response.writeHead(status, { 'retry-after': retryAfter }).end(),
    );
    expect(await fetchFrom(court.port, { url: court.url('/') })).toMatchObject({ retryAfterMs: expected });
  });
});
