import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  closeAll,
  loopbackCertificate,
  loopbackLookup,
  openFetcher,
  openRawSite,
  openSite,
} from './loopback-site.ts';
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

/** Answers the first bytes of any request with `bytes`, then does `next`. */
function answering(bytes: string | Buffer, next: (socket: net.Socket) => void = (socket) => socket.end()) {
  return (socket: net.Socket) => {
    socket.once('data', () => socket.write(bytes, () => next(socket)));
  };
}

const stay = () => undefined;

describe('a server that is slow', () => {
  it('with its headers is given up', async () => {
    const { port, url } = await openRawSite(answering('HTTP/1.1 200 OK\r\nX-Slow: ', stay));
    const outcome = await fetchFrom(port, { url: url('/') }, { timeouts: { headersMs: 50 } });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'timeout', status: null, permanent: false });
  });

  it('in the middle of its body is given up', async () => {
    const { port, url } = await openRawSite(
      answering('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc', stay),
    );
    const outcome = await fetchFrom(port, { url: url('/') }, { timeouts: { idleMs: 50 } });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'timeout', status: 200 });
  });

  it('but never idle is given up when the total time is over', async () => {
    const { port, url } = await openRawSite((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n'));
      const drip = setInterval(() => socket.write('a'), 5);
      socket.once('close', () => clearInterval(drip));
    });
    const outcome = await fetchFrom(port, { url: url('/') }, { timeouts: { totalMs: 100 } });
    expect(outcome).toMatchObject({
      kind: 'fault',
      reason: 'timeout',
      message: 'no complete answer within 100 ms',
    });
  });

  it('to shake hands is given up', async () => {
    const { port } = await openRawSite(stay);
    const request = { url: `https://127.0.0.1:${port}/` };
    expect(await fetchFrom(port, request, { timeouts: { connectMs: 50 } })).toMatchObject({
      reason: 'timeout',
    });
  });

  it('may take longer than a caller who aborts wants to wait', async () => {
    const controller = new AbortController();
    const { port, url } = await openRawSite((socket) =>
      socket.once('data', () => controller.abort(new Error('enough'))),
    );
    const outcome = await fetchFrom(port, { url: url('/'), signal: controller.signal });
    expect(outcome).toMatchObject({
      kind: 'fault',
      reason: 'aborted',
      message: 'the caller aborted the request: enough',
    });
    expect(await fetchFrom(port, { url: url('/'), signal: controller.signal })).toMatchObject({
      reason: 'aborted',
    });
  });
});

describe('a server that breaks off', () => {
  it.each([
    ['before it answers', '', 'reset'],
    ['within its headers', 'HTTP/1.1 200 OK\r\nContent-', 'reset'],
    ['within its body', 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc', 'reset'],
    ['within a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc', 'reset'],
    ['before the last chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n', 'reset'],
  ])('%s is a fault and no short page', async (_name, bytes, reason) => {
    for (const end of [
      (socket: net.Socket) => socket.end(),
      (socket: net.Socket) => socket.resetAndDestroy(),
    ]) {
      const { port, url } = await openRawSite(answering(bytes || ' ', end));
      const outcome = await fetchFrom(port, { url: url('/') });
      expect(outcome.kind).toBe('fault');
      expect([reason, 'protocol']).toContain(outcome.kind === 'fault' ? outcome.reason : '');
    }
  });

  it('within a body of no stated length cannot be told from one that ends', async () => {
    const { port, url } = await openRawSite(answering('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc'));
    expect(await fetchFrom(port, { url: url('/') })).toMatchObject({ kind: 'ok', status: 200 });
  });
});

describe('a server that does not speak HTTP', () => {
  it.each([
    ['but something else', '220 mail.example.gov ESMTP\r\n', 'protocol'],
    ['in a header', 'HTTP/1.1 200 OK\r\nBad Header\r\n\r\n', 'protocol'],
    [
      'and states two lengths',
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd',
      'reset',
    ],
    [
      'and states a length for chunks',
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'reset',
    ],
    [
      'within reason in its headers',
      `HTTP/1.1 200 OK\r\nX-Long: ${'a'.repeat(64 * 1024)}\r\n\r\n`,
      'too-large',
    ],
    [
      'within reason in the number of headers',
      `HTTP/1.1 200 OK\r\n${'X-A: b\r\n'.repeat(20_000)}\r\n`,
      'too-large',
    ],
  ])('%s is a fault', async (_name, bytes, reason) => {
    const { port, url } = await openRawSite(answering(bytes));
    expect(await fetchFrom(port, { url: url('/') })).toMatchObject({ kind: 'fault', reason });
  });
});

describe('a host that cannot be reached', () => {
  it('because nobody listens', async () => {
    const closed = await openRawSite(stay);
    await closed.close();
    const outcome = await fetchFrom(closed.port, { url: closed.url('/') });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'connect', status: null, retryAfterMs: null });
    expect(outcome.kind === 'fault' && outcome.message).toContain('ECONNREFUSED');
  });

  it('because its name is unknown', async () => {
    const lookup: FetcherOptions['lookup'] = (_name, _options, callback) =>
      callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []);
    expect(await fetchFrom(1, { url: 'http://court.test/' }, { lookup })).toMatchObject({ reason: 'dns' });
  });

  it.each([
    ['a private address', ['10.0.0.1']],
    ['the metadata service', ['169.254.169.254']],
    ['loopback', ['127.0.0.1']],
    ['loopback in IPv6', ['::1']],
    ['loopback mapped into IPv6', ['::ffff:127.0.0.1']],
    ['only private addresses', ['192.168.0.1', 'fd00::1']],
  ])('because its name leads to %s', async (_name, addresses) => {
    const lookup = loopbackLookup({ 'court.test': addresses });
    const outcome = await fetchFrom(1, { url: 'http://court.test/' }, { lookup });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'address-blocked', permanent: false });
  });

  it.each([
    ['not a url', 'bad-url', true],
    ['gopher://court.test/', 'bad-url', true],
    ['http://u:p@court.test/', 'bad-url', true],
    ['http://127.0.0.1:2/', 'address-blocked', false],
    ['http://[::ffff:169.254.169.254]/', 'address-blocked', false],
  ])('because %s is no address for us', async (url, reason, permanent) => {
    expect(await fetchFrom(1, { url })).toMatchObject({ kind: 'fault', reason, permanent, url });
  });

  it('because a header of the caller cannot be sent', async () => {
    const { port, url } = await openRawSite(stay);
    const outcome = await fetchFrom(port, {
      url: url('/'),
      headers: { authorization: 'Token a\r\nX-Evil: 1' },
    });
    expect(outcome).toMatchObject({ kind: 'fault', reason: 'bad-request', permanent: true });
    expect(JSON.stringify(outcome)).not.toContain('Token');
  });
});

describe('TLS', () => {
  it('is refused with a certificate that nobody vouches for', async () => {
    const court = await openSite((_request, response) => response.end('secret'), { tls: true });
    expect(await fetchFrom(court.port, { url: court.url('/', 'court.test') })).toMatchObject({
      kind: 'fault',
      reason: 'tls',
      message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT') as string,
    });
    expect(court.requests).toHaveLength(0);
  });

  it('works for the name on a trusted certificate and fails for another', async () => {
    const court = await openSite((_request, response) => response.end('ok'), { tls: true });
    const fetcher = openFetcher([`court.test:${court.port}`, `other.test:${court.port}`], {
      ca: loopbackCertificate().cert,
    });
    expect(await fetcher.fetch({ url: court.url('/', 'court.test') })).toMatchObject({ kind: 'ok' });
    expect(await fetcher.fetch({ url: court.url('/', 'other.test'), ignoreRobots: true })).toMatchObject({
      reason: 'tls',
    });
  });

  it('is refused by a server that speaks plain HTTP', async () => {
    const court = await openSite((_request, response) => response.end());
    const url = `https://127.0.0.1:${court.port}/`;
    expect(await fetchFrom(court.port, { url })).toMatchObject({ kind: 'fault', reason: 'tls' });
  });
});
