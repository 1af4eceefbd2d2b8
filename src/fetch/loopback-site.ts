import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Lookup } from './address-guard.ts';
import { createFetcher, type FetcherOptions } from './fetcher.ts';
import type { Fetcher, FetchLogLine } from './outcome.ts';
import { createMemoryRobotsStore, type RobotsStore } from './robots-store.ts';

/** Sites on loopback for tests: real servers, real sockets, invented names. */
export interface LoopbackSite {
  port: number;
  /** Paths in the order asked for. */
  paths: string[];
  requests: http.IncomingMessage[];
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

interface Closable {
  close(): Promise<void>;
}

const open: Closable[] = [];

/** Hands back what it is given; everything opened here is closed by `closeAll`. */
function closeLater<T extends Closable>(opened: T): T {
  open.push(opened);
  return opened;
}

/** For `afterEach`: the latest first, so that clients end before their servers. */
export async function closeAll(): Promise<void> {
  for (const each of open.splice(0).toReversed()) await each.close();
}

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** Serves `handler`; robots.txt is a 404 unless `robots` answers it. */
export async function openSite(
  handler: Handler,
  options: { tls?: boolean; robots?: Handler } = {},
): Promise<LoopbackSite> {
  const requests: http.IncomingMessage[] = [];
  const listener: Handler = (request, response) => {
    requests.push(request);
    if (request.url === '/robots.txt') (options.robots ?? noRobots)(request, response);
    else handler(request, response);
  };
  const server = options.tls
    ? https.createServer(loopbackCertificate(), listener)
    : http.createServer(listener);
  const port = await listen(server);
  return closeLater({
    port,
    requests,
    get paths() {
      return requests.map((request) => request.url ?? '').filter((path) => path !== '/robots.txt');
    },
    url: (path: string, host = '127.0.0.1') => `${options.tls ? 'https' : 'http'}://${host}:${port}${path}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** A server below HTTP, for what no HTTP library would send. */
export async function openRawSite(onConnection: (socket: net.Socket) => void) {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  const port = await listen(server);
  return closeLater({
    port,
    url: (path: string) => `http://127.0.0.1:${port}${path}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

export function loopbackCertificate(): { cert: string; key: string } {
  const read = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  return { cert: read('loopback-cert.pem'), key: read('loopback-key.pem') };
}

/** Every name lives on loopback, save for those in `names`. */
export function loopbackLookup(names: Record<string, string[]> = {}): Lookup {
  return (hostname, _options, callback) => {
    const addresses = names[hostname] ?? ['127.0.0.1'];
    callback(
      null,
      addresses.map((address) => ({ address, family: net.isIP(address) })),
    );
  };
}

export const NOON = new Date('2025-05-30T12:00:00Z');

/** A client with short time-outs that may reach the given `host:port` pairs. */
export function openFetcher(
  allowHosts: string[],
  options: Partial<FetcherOptions> = {},
): Fetcher & { log: FetchLogLine[]; robots: RobotsStore } {
  const log: FetchLogLine[] = [];
  const robots = options.robots ?? createMemoryRobotsStore();
  const fetcher = createFetcher({
    userAgent: 'CourtCrier/0.0.0 (+tests)',
    allowHosts,
    robots,
    clock: () => NOON,
    lookup: loopbackLookup(),
    log: (line) => log.push(line),
    ...options,
  });
  return closeLater(Object.assign(fetcher, { log, robots }));
}

function noRobots(_request: http.IncomingMessage, response: http.ServerResponse): void {
  response.writeHead(404).end();
}

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as net.AddressInfo).port;
}
