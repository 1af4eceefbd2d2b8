import { serve, type ServerType } from '@hono/node-server';
import { createSite, type SiteParts } from './site.ts';

export interface WebServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Requests under way get this long to end; then their connections are cut. */
const CLOSING_GRACE_MS = 3_000;

/** Serves pages, API, feeds, health and metrics. Port 0 takes any free one. */
export async function startWeb(parts: SiteParts, at: { host: string; port: number }): Promise<WebServer> {
  const closing = new AbortController();
  const site = createSite({ ...parts, closing: closing.signal });
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve({ fetch: site.fetch, hostname: at.host, port: at.port }, () => resolve(started));
    started.on('error', reject);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : at.port;
  const close = () => {
    closing.abort();
    return closeServer(server);
  };
  return { url: `http://${at.host}:${port}`, port, close };
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, CLOSING_GRACE_MS);
    server.close((error) => {
      clearTimeout(cut);
      if (error) reject(error);
      else resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
