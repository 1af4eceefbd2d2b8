import type http from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { SECOND } from '../domain/duration.ts';
import { closeAll, type LoopbackSite, openFetcher, openRawSite, openSite } from './loopback-site.ts';

afterEach(closeAll);

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;
const page: Handler = (_request, response) => response.end('page');
const saying =
  (text: string | Buffer, status = 200): Handler =>
  (_request, response) =>
    response.writeHead(status).end(text);

async function open(robots: Handler, handler: Handler = page) {
  const court: LoopbackSite = await openSite(handler, { robots });
  const fetcher = openFetcher([`127.0.0.1:${court.port}`]);
  const robotsReads = () => court.requests.filter((request) => request.url === '/robots.txt').length;
  return { court, fetcher, robotsReads };
}

describe('robots.txt on a real server', () => {
  it('is read before the first page, once, and obeyed even where the address guard was told to let us pass', async () => {
    const { court, fetcher, robotsReads } = await open(
      saying('User-agent: CourtCrier\nDisallow: /rss/\nCrawl-delay: 1'),
    );
    expect(await fetcher.fetch({ url: court.url('/rss/a.json') })).toMatchObject({
      kind: 'fault',
      reason: 'robots',
      status: null,
      message: `robots.txt of http://127.0.0.1:${court.port} disallows /rss/a.json`,
    });
    expect(await fetcher.fetch({ url: court.url('/docket/a.html') })).toMatchObject({ kind: 'ok' });
    expect(court.requests.map((request) => request.url)).toEqual(['/robots.txt', '/docket/a.html']);
    expect(robotsReads()).toBe(1);
  });

  it('tells how long to wait between requests once it is known', async () => {
    const { court, fetcher, robotsReads } = await open(saying('User-agent: *\nCrawl-delay: 10'));
    expect(await fetcher.crawlDelayMs(court.url('/'))).toBeNull();
    expect(robotsReads()).toBe(0);
    await fetcher.fetch({ url: court.url('/') });
    expect(await fetcher.crawlDelayMs(court.url('/anything'))).toBe(10 * SECOND);
    expect(await fetcher.crawlDelayMs('not a url')).toBeNull();
  });

  it('is not asked for by those who have another permission', async () => {
    const { court, fetcher, robotsReads } = await open(saying('User-agent: *\nDisallow: /'));
    expect(await fetcher.fetch({ url: court.url('/'), ignoreRobots: true })).toMatchObject({ kind: 'ok' });
    expect(robotsReads()).toBe(0);
  });

  it.each([401, 403, 404, 410])('that answers %i permits everything', async (status) => {
    const { court, fetcher } = await open(saying('', status));
    expect(await fetcher.fetch({ url: court.url('/') })).toMatchObject({ kind: 'ok' });
  });

  it.each([
    [500, 'server-error'],
    [503, 'server-error'],
    [429, 'rate-limited'],
  ])('that answers %i keeps us away from the site', async (status, reason) => {
    const { court, fetcher, robotsReads } = await open(saying('', status));
    const outcome = await fetcher.fetch({ url: court.url('/') });
    expect(outcome).toMatchObject({ kind: 'fault', reason, status, retryAfterMs: 60 * SECOND });
    await fetcher.fetch({ url: court.url('/other') });
    expect(court.paths).toEqual([]);
    expect(robotsReads()).toBe(1);
  });

  it('that breaks off keeps us away', async () => {
    const { court, fetcher } = await open((request) => request.socket.destroy());
    expect(await fetcher.fetch({ url: court.url('/') })).toMatchObject({ kind: 'fault', reason: 'reset' });
    expect(court.paths).toEqual([]);
  });

  it('that nobody serves is a fault of the host with its own reason', async () => {
    const closed = await openRawSite(() => undefined);
    await closed.close();
    const fetcher = openFetcher([`127.0.0.1:${closed.port}`]);
    expect(await fetcher.fetch({ url: closed.url('/') })).toMatchObject({ kind: 'fault', reason: 'connect' });
  });

  it('counts for its first 500 KiB', async () => {
    const filler = '#'.repeat(99).concat('\n').repeat(5120);
    const { court, fetcher } = await open(
      saying(`User-agent: *\nDisallow: /a\n${filler}\nUser-agent: *\nDisallow: /b`),
    );
    expect(await fetcher.fetch({ url: court.url('/a') })).toMatchObject({ reason: 'robots' });
    expect(await fetcher.fetch({ url: court.url('/b') })).toMatchObject({ kind: 'ok' });
  });

  it.each([
    [5, 'fault'],
    [6, 'ok'],
  ])('is followed through five redirects and no further (%i)', async (redirects, kind) => {
    const { court, fetcher } = await open(
      (_request, response) => response.writeHead(302, { location: '/robots/1' }).end(),
      (request, response) => {
        const step = Number(/^\/robots\/(\d)$/.exec(request.url ?? '')?.[1] ?? Number.NaN);
        if (step < redirects) response.writeHead(302, { location: `/robots/${step + 1}` }).end();
        else response.end(step === redirects ? 'User-agent: *\nDisallow: /page' : 'page');
      },
    );
    expect((await fetcher.fetch({ url: court.url('/page') })).kind).toBe(kind);
  });

  it('is read once for many who start together, none of whom can stop it for the others', async () => {
    const waiting: http.ServerResponse[] = [];
    let arrived = () => {};
    const asked = new Promise<void>((resolve) => (arrived = resolve));
    const { court, fetcher, robotsReads } = await open((_request, response) => {
      waiting.push(response);
      arrived();
    });
    const controller = new AbortController();
    const impatient = fetcher.fetch({ url: court.url('/0'), signal: controller.signal });
    const patient = [1, 2, 3].map((index) => fetcher.fetch({ url: court.url(`/${index}`) }));
    await asked;
    controller.abort();
    expect(await impatient).toMatchObject({ kind: 'fault', reason: 'aborted' });
    for (const response of waiting) response.end('');
    expect((await Promise.all(patient)).map((outcome) => outcome.kind)).toEqual(['ok', 'ok', 'ok']);
    expect(robotsReads()).toBe(1);
  });
});
