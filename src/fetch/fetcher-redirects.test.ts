import type http from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { FetcherOptions } from './fetcher.ts';
import {
  closeAll,
  type LoopbackSite,
  loopbackCertificate,
  loopbackLookup,
  openFetcher,
  openSite,
} from './loopback-site.ts';

afterEach(closeAll);

function client(sites: LoopbackSite[], options: Partial<FetcherOptions> = {}) {
  const hosts = ['127.0.0.1', 'court.test', 'other.test'];
  const fetcher = openFetcher(
    sites.flatMap(({ port }) => hosts.map((host) => `${host}:${port}`)),
    options,
  );
  return fetcher;
}

/** Redirects each path of the table and serves every other one. */
function redirecting(table: Record<string, string>, status = 302) {
  return (request: http.IncomingMessage, response: http.ServerResponse) => {
    const location = table[request.url ?? ''];
    if (location === undefined) response.end('arrived');
    else response.writeHead(status, { location }).end('moved');
  };
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('with status %i is followed and recorded', async (status) => {
    const court = await openSite(redirecting({ '/a': '/b', '/b': 'c?d#e' }, status));
    const outcome = await client([court]).fetch({ url: court.url('/a') });
    expect(outcome).toMatchObject({
      kind: 'ok',
      url: court.url('/c?d'),
      redirects: [court.url('/a'), court.url('/b')],
    });
  });

  it('asks with the validators at the end of the way', async () => {
    const court = await openSite((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end();
    });
    const outcome = await client([court]).fetch({ url: court.url('/a'), etag: '"v1"' });
    expect(outcome).toMatchObject({
      kind: 'not-modified',
      url: court.url('/b'),
      redirects: [court.url('/a')],
    });
  });

  it.each([
    ['to itself', { '/a': '/a' }],
    ['to where it came from', { '/a': '/b', '/b': '/a' }],
    ['once too often', { '/a': '/1', '/1': '/2', '/2': '/3', '/3': '/4', '/4': '/5', '/5': '/6' }],
  ])('%s is a loop', async (_name, table) => {
    const court = await openSite(redirecting(table));
    const outcome = await client([court]).fetch({ url: court.url('/a') });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'redirect-loop', status: null });
    expect(court.paths.length).toBeLessThanOrEqual(6);
  });

  it.each([
    ['http://169.254.169.254/latest/meta-data/', 'address-blocked'],
    ['http://127.0.0.1/', 'address-blocked'],
    ['http://[::1]/', 'address-blocked'],
    ['http://2130706433/', 'address-blocked'],
    ['http://court.test:22/', 'address-blocked'],
    ['http://private.test/', 'address-blocked'],
    ['file:///etc/passwd', 'redirect-blocked'],
    ['http://user:pw@court.test/', 'redirect-blocked'],
  ])('to %s is not followed', async (location, reason) => {
    const court = await openSite(redirecting({ '/a': location }));
    const lookup = loopbackLookup({ 'private.test': ['10.1.2.3'] });
    const outcome = await client([court], { lookup }).fetch({ url: court.url('/a'), ignoreRobots: true });
    expect(outcome).toMatchObject({ kind: 'fault', reason });
  });

  it('to the same name on a port that was not allowed finds the address refused when it connects', async () => {
    const court = await openSite(redirecting({ '/a': 'http://court.test/' }));
    const outcome = await client([court]).fetch({ url: court.url('/a', 'court.test'), ignoreRobots: true });
    expect(outcome).toMatchObject({
      kind: 'fault',
      reason: 'address-blocked',
      message: 'court.test resolves to 127.0.0.1, which is not a public address (loopback)',
      url: 'http://court.test/',
    });
  });

  it('without an address is a fault of the server', async () => {
    const court = await openSite((_request, response) => response.writeHead(302).end());
    expect(await client([court]).fetch({ url: court.url('/') })).toMatchObject({
      kind: 'fault',
      reason: 'protocol',
    });
  });

  it('needs the permission of the robots.txt where it leads', async () => {
    const closed = await openSite((_request, response) => response.end('private'), {
      robots: (_request, response) => response.end('User-agent: *\nDisallow: /b'),
    });
    const court = await openSite(redirecting({ '/a': closed.url('/b') }));
    const outcome = await client([court, closed]).fetch({ url: court.url('/a') });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'robots', url: closed.url('/b') });
    expect(closed.paths).toEqual([]);
  });
});

describe("the caller's headers", () => {
  const headers = { Authorization: 'Token secret', Cookie: 'a=b', 'X-Key': 'k' };

  it('stay within the origin and do not come back to it', async () => {
    const other = await openSite((_request, response) => {
      response.writeHead(302, { location: court.url('/end', 'court.test') }).end();
    });
    const court: LoopbackSite = await openSite(
      redirecting({ '/a': '/b', '/b': other.url('/', 'other.test') }),
    );
    const outcome = await client([court, other]).fetch({
      url: court.url('/a', 'court.test'),
      headers,
      ignoreRobots: true,
    });
    expect(outcome).toMatchObject({ kind: 'ok', url: court.url('/end', 'court.test') });
    const seen = [...court.requests, ...other.requests].map((request) => [
      request.url,
      request.headers.authorization,
      request.headers.cookie,
      request.headers['x-key'],
    ]);
    expect(seen).toEqual([
      ['/a', 'Token secret', 'a=b', 'k'],
      ['/b', 'Token secret', 'a=b', 'k'],
      ['/end', undefined, undefined, undefined],
      ['/', undefined, undefined, undefined],
    ]);
  });

  it('never go to robots.txt', async () => {
    const court = await openSite((_request, response) => response.end());
    await client([court]).fetch({ url: court.url('/a'), headers });
    const robots = court.requests.find((request) => request.url === '/robots.txt');
    expect(robots?.headers).not.toHaveProperty('authorization');
  });

  it('forbid a redirect that gives up encryption, which is else followed', async () => {
    const plain = await openSite((_request, response) => response.end('plain'));
    const secure = await openSite(redirecting({ '/a': plain.url('/b', 'court.test') }), { tls: true });
    const fetcher = client([plain, secure], { ca: loopbackCertificate().cert });
    const url = secure.url('/a', 'court.test');
    expect(await fetcher.fetch({ url, headers })).toMatchObject({
      kind: 'fault',
      reason: 'redirect-blocked',
    });
    expect(plain.requests).toHaveLength(0);
    expect(await fetcher.fetch({ url })).toMatchObject({ kind: 'ok', redirects: [url] });
  });
});
