import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, NOON, openFetcher, openRawSite, openSite } from './loopback-site.ts';

const FEED = '<rss version="2.0"><channel><title>D. Example</title></channel></rss>';
afterEach(closeAll);

describe('a fetch', () => {
  it('gives the bytes, where they came from and what is needed to ask again', async () => {
    const court = await openSite((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/xml; charset=ISO-8859-1',
        etag: '"v1"',
        'last-modified': 'Fri, 30 May 2025 11:00:00 GMT',
        'X-Twice': ['a', 'b'],
      });
      response.end(FEED);
    });
    const outcome = await openFetcher([`127.0.0.1:${court.port}`]).fetch({
      url: court.url('/rss?x=1#part'),
    });
    expect(outcome).toMatchObject({
      kind: 'ok',
      status: 200,
      url: court.url('/rss?x=1'),
      redirects: [],
      etag: '"v1"',
      lastModified: 'Fri, 30 May 2025 11:00:00 GMT',
      contentType: 'text/xml; charset=ISO-8859-1',
      fetchedAt: NOON,
      headers: { 'x-twice': 'a, b' },
    });
    expect(outcome.kind === 'ok' && Buffer.from(outcome.body).toString()).toBe(FEED);
    expect(court.requests.at(-1)?.headers).toMatchObject({ 'user-agent': 'CourtCrier/0.0.0 (+tests)' });
    expect(court.requests.at(-1)?.headers).not.toHaveProperty('if-none-match');
  });

  it.each([
    ['gzip', zlib.gzipSync(FEED)],
    ['deflate', zlib.deflateSync(FEED)],
    ['br', zlib.brotliCompressSync(FEED)],
    ['zstd', zlib.zstdCompressSync(FEED)],
  ])('unpacks %s', async (encoding, bytes) => {
    const court = await openSite((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes);
    });
    const outcome = await openFetcher([`127.0.0.1:${court.port}`]).fetch({ url: court.url('/') });
    expect(outcome.kind === 'ok' && Buffer.from(outcome.body).toString()).toBe(FEED);
  });

  it('asks with what it holds and learns that nothing changed', async () => {
    const court = await openSite((request, response) => {
      const known =
        request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] === 'x';
      response.writeHead(known ? 304 : 200).end();
    });
    const request = { url: court.url('/'), etag: '"v1"', lastModified: 'x' };
    const outcome = await openFetcher([`127.0.0.1:${court.port}`]).fetch(request);
    expect(outcome).toMatchObject({ kind: 'not-modified', status: 304, etag: '"v1"', lastModified: 'x' });
  });

  it('takes a 304 that nobody asked for as a fault', async () => {
    const court = await openSite((_request, response) => response.writeHead(304).end());
    const outcome = await openFetcher([`127.0.0.1:${court.port}`]).fetch({ url: court.url('/') });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'unexpected-status', status: 304 });
  });

  it('bears the 24 KiB of headers that some walls set', async () => {
    const court = await openSite((_request, response) => {
      response.writeHead(200, { 'content-security-policy': 'x'.repeat(24 * 1024) }).end(FEED);
    });
    const outcome = await openFetcher([`127.0.0.1:${court.port}`]).fetch({ url: court.url('/') });
    expect(outcome).toMatchObject({ kind: 'ok' });
  });

  it("sends the caller's headers", async () => {
    const court = await openSite((_request, response) => response.end('{}'));
    const request = {
      url: court.url('/'),
      headers: { Authorization: 'Token t' },
      accept: 'application/json',
    };
    await openFetcher([`127.0.0.1:${court.port}`]).fetch(request);
    expect(court.requests.at(-1)?.headers).toMatchObject({
      authorization: 'Token t',
      accept: 'application/json',
    });
  });

  it('writes one line to the log, robots.txt included', async () => {
    const court = await openSite((_request, response) => response.end(FEED));
    const fetcher = openFetcher([`127.0.0.1:${court.port}`]);
    await fetcher.fetch({ url: court.url('/rss') });
    expect(fetcher.log).toMatchObject([
      { method: 'GET', url: court.url('/robots.txt'), kind: 'fault', reason: 'not-found', status: 404 },
      { method: 'GET', url: court.url('/rss'), kind: 'ok', reason: null, status: 200, bytes: FEED.length },
    ]);
  });

  it('keeps connections and opens no more than its share', async () => {
    const sockets = new Set<unknown>();
    const court = await openSite((request, response) => {
      sockets.add(request.socket);
      response.end(FEED);
    });
    const fetcher = openFetcher([`127.0.0.1:${court.port}`], { connections: 2 });
    await fetcher.fetch({ url: court.url('/0') });
    expect(sockets.size).toBe(1);
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => fetcher.fetch({ url: court.url(`/${index}`) })),
    );
    expect(sockets.size).toBe(2);
    expect(court.paths).toHaveLength(31);
  });

  it('asks once more when a kept connection turns out to be closed', async () => {
    let served = 0;
    const sockets: unknown[] = [];
    const court = await openSite((request, response) => {
      sockets.push(request.socket);
      served += 1;
      if (served === 2) request.socket.destroy();
      else response.end(FEED);
    });
    const fetcher = openFetcher([`127.0.0.1:${court.port}`], { connections: 1 });
    await fetcher.fetch({ url: court.url('/'), ignoreRobots: true });
    expect(await fetcher.fetch({ url: court.url('/'), ignoreRobots: true })).toMatchObject({ kind: 'ok' });
    expect(served).toBe(3);
    expect(sockets[1]).toBe(sockets[0]);
    expect(sockets[2]).not.toBe(sockets[0]);
  });
});

describe('a defect of our own', () => {
  it('is thrown and never dressed up as a fault of the server', async () => {
    const court = await openSite((_request, response) => response.end());
    const broken = new Error('the store is gone');
    const robots = { get: () => Promise.reject(broken), put: () => Promise.reject(broken) };
    const fetcher = openFetcher([`127.0.0.1:${court.port}`], { robots });
    await expect(fetcher.fetch({ url: court.url('/') })).rejects.toThrow('the store is gone');
  });
});

describe('closing', () => {
  it('ends an open request and everything asked afterwards', async () => {
    let arrived = () => {};
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    const court = await openSite(() => arrived());
    const fetcher = openFetcher([`127.0.0.1:${court.port}`]);
    const pending = fetcher.fetch({ url: court.url('/'), ignoreRobots: true });
    await asked;
    await fetcher.close();
    expect(await pending).toMatchObject({
      kind: 'fault',
      reason: 'aborted',
      message: 'the client is closing',
    });
    expect(await fetcher.fetch({ url: court.url('/') })).toMatchObject({
      kind: 'fault',
      reason: 'aborted',
      message: 'the client is closing',
    });
    await fetcher.close();
  });

  it('does not wait for a TLS handshake that never ends', async () => {
    let connected = () => {};
    const reached = new Promise<void>((resolve) => (connected = resolve));
    const silent = await openRawSite(() => connected());
    const fetcher = openFetcher([`127.0.0.1:${silent.port}`]);
    const pending = fetcher.fetch({ url: `https://127.0.0.1:${silent.port}/`, ignoreRobots: true });
    await reached;
    await fetcher.close();
    expect(await pending).toMatchObject({ kind: 'fault', reason: 'aborted' });
  });
});

describe('a post', () => {
  it('delivers the body and any 2xx is a success', async () => {
    const bodies: string[] = [];
    const receiver = await openSite((request, response) => {
      const hash = createHash('sha256');
      request.on('data', (chunk: Buffer) => hash.update(chunk));
      request.on('end', () => {
        bodies.push(hash.digest('hex'));
        response.writeHead(202).end('queued');
      });
    });
    const fetcher = openFetcher([`127.0.0.1:${receiver.port}`]);
    const outcome = await fetcher.post({
      url: receiver.url('/hook'),
      body: '{"a":1}',
      headers: { 'Webhook-Id': 'm1' },
    });
    expect(outcome).toMatchObject({ kind: 'ok', status: 202 });
    expect(bodies).toEqual([createHash('sha256').update('{"a":1}').digest('hex')]);
    expect(receiver.requests.map((request) => [request.method, request.headers['webhook-id']])).toEqual([
      ['POST', 'm1'],
    ]);
  });

  it.each([
    [301, { location: '/elsewhere' }, 'redirect-blocked', false],
    [410, {}, 'gone', true],
    [429, { 'retry-after': '30' }, 'rate-limited', false],
    [500, {}, 'server-error', false],
  ] as const)('answered with %i is a fault', async (status, headers, reason, permanent) => {
    const receiver = await openSite((_request, response) => response.writeHead(status, headers).end());
    const outcome = await openFetcher([`127.0.0.1:${receiver.port}`]).post({
      url: receiver.url('/'),
      body: '',
    });
    expect(outcome).toMatchObject({ kind: 'fault', reason, permanent });
    expect(receiver.requests).toHaveLength(1);
  });

  it('is not repeated when a kept connection breaks, since it may have been read', async () => {
    const receiver = await openSite((request, response) => {
      if (receiver.requests.length === 1) response.end();
      else request.socket.destroy();
    });
    const fetcher = openFetcher([`127.0.0.1:${receiver.port}`], { connections: 1 });
    expect(await fetcher.post({ url: receiver.url('/'), body: 'x' })).toMatchObject({ kind: 'ok' });
    const outcome = await fetcher.post({ url: receiver.url('/'), body: 'x' });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'reset' });
    expect(receiver.requests).toHaveLength(2);
  });

  it('goes to no private address', async () => {
    const outcome = await openFetcher([]).post({ url: 'http://169.254.169.254/', body: 'x' });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'address-blocked' });
  });

  it('reads no more of an answer than people will look at', async () => {
    const receiver = await openSite((_request, response) => response.end(Buffer.alloc(1_000_000, 'a')));
    const outcome = await openFetcher([`127.0.0.1:${receiver.port}`]).post({
      url: receiver.url('/'),
      body: '',
    });
    expect(outcome.kind === 'ok' && outcome.body.byteLength).toBe(64 * 1024);
  });
});
