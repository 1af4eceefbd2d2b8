import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { messagePage } from './layout.ts';
import { BOARD_POLICY } from './security.ts';
import type { SiteParts } from './site.ts';

/** Answers for the queues' dashboard below the path it was opened for. */
export interface Board {
  fetch(request: Request, bindings: object): Promise<Response>;
}

export interface BoardPlace {
  basePath: string;
  files: typeof serveStatic;
}

export const BOARD_PATH = '/operators/queues';

/** The dashboard of the queue library, opened when somebody first asks for it. */
export function boardRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  let opened: Promise<Board> | null = null;
  const answer = async (c: Context) => {
    if (!site.openBoard) return c.html(noQueue(site), 503);
    opened ??= site.openBoard({ basePath: BOARD_PATH, files: serveStatic }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    const response = await (await opened).fetch(c.req.raw, c.env as object);
    const headers = new Headers(response.headers);
    headers.set('content-security-policy', BOARD_POLICY);
    return new Response(response.body, { status: response.status, headers });
  };
  // Addresses within the page are relative to this one with a slash at its end.
  routes.get(BOARD_PATH, (c) => c.redirect(`${BOARD_PATH}/`, 301));
  routes.all(`${BOARD_PATH}/*`, answer);
  return routes;
}

function noQueue(site: SiteParts) {
  return messagePage(
    site,
    'This process has no queue',
    html`<p>It serves pages only. Open the dashboard at a process that was started with "crier run".</p>`,
  );
}

/** The dashboard sends JSON without our form token, so a request that acts must come from a page of ours. */
export function isFromOurPage(site: SiteParts, c: Context): boolean {
  const fetchSite = c.req.header('sec-fetch-site');
  if (fetchSite !== undefined) return fetchSite === 'same-origin';
  const origin = c.req.header('origin');
  if (origin === undefined) return false;
  const ours = [new URL(site.house.settings.publicUrl).origin, new URL(c.req.url).origin];
  return ours.includes(origin);
}
