import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';

/** What a loopback site answers for one path. */
export interface LoopbackPage {
  status?: number;
  type?: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
  /** Answer 304 to a matching If-None-Match, as agencies do and court feeds do not. */
  etag?: boolean;
}

export interface LoopbackRequest {
  path: string;
  status: number;
  userAgent: string;
  /** When it was answered, on the clock of `performance.now()`. */
  answeredMs: number;
}

export interface LoopbackSite {
  /** "http://127.0.0.1:41234" */
  url: string;
  /** "127.0.0.1:41234", for the address guard. */
  host: string;
  /**
   * Sets what a path answers from now on; null makes it 404. A path that ends in "&" answers for every address that
   * begins so, as a question does whose last part is a moment.
   */
  set(path: string, page: LoopbackPage | string | null): void;
  /** Requests so far, oldest first. */
  readonly requests: readonly LoopbackRequest[];
  close(): Promise<void>;
}

/** A web site on loopback whose pages are set by the story or the test. Unknown paths answer 404. */
export async function startLoopbackSite(): Promise<LoopbackSite> {
  const pages = new Map<string, LoopbackPage>();
  const requests: LoopbackRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const status = answer(pages.get(path) ?? beginningOf(pages, path), request, response);
    requests.push({
      path,
      status,
      userAgent: request.headers['user-agent'] ?? '',
      answeredMs: performance.now(),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    set: (path, page) => {
      if (page === null) pages.delete(path);
      else pages.set(path, typeof page === 'string' ? { body: page } : page);
    },
    requests,
    close: () => closeServer(server),
  };
}

function beginningOf(pages: ReadonlyMap<string, LoopbackPage>, path: string): LoopbackPage | undefined {
  return [...pages].find(([key]) => key.endsWith('&') && path.startsWith(key))?.[1];
}

function answer(page: LoopbackPage | undefined, request: IncomingMessage, response: ServerResponse): number {
  if (!page) return end(response, 404, { 'content-type': 'text/plain' }, 'Not found\n');
  const headers: Record<string, string> = {
    'content-type': page.type ?? 'text/html; charset=utf-8',
    ...page.headers,
  };
  if (page.etag) {
    const etag = `"${createHash('sha256').update(page.body).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) return end(response, 304, { etag }, '');
    headers['etag'] = etag;
  }
  return end(response, page.status ?? 200, headers, page.body);
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array,
): number {
  response.writeHead(status, headers);
  response.end(body);
  return status;
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
