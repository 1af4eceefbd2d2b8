import { serve, type ServerType } from '@hono/node-server';
import { createSite, type SiteParts } from './site.ts';

export interface WebServer {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Serves pages, health and metrics. Port 0 takes any free one. */
export async function startWeb(parts: SiteParts, at: { host: string; port: number }): Promise<WebServer> {
  const site = createSite(parts);
  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve({ fetch: site.fetch, hostname: at.host, port: at.port }, () => resolve(started));
    started.on('error', reject);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : at.port;
  return { url: `http://${at.host}:${port}`, port, close: () => closeServer(server) };
}

function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}
