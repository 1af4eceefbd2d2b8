import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import type { Env } from '../../config/env.ts';
import type { House } from '../pipeline/house.ts';
import { guardAccess } from './access.ts';
import { isProblemStatus, problem } from './api/problem.ts';
import { assetRoutes } from './assets.ts';
import type { Board, BoardPlace } from './board.ts';
import { crawlerRoutes } from './crawlers.ts';
import { healthRoutes } from './health.ts';
import { courtlistenerHook } from './hooks/courtlistener.ts';
import { mailReportHook } from './hooks/mail.ts';
import { messagePage } from './layout.ts';
import { onFirstRequest } from './on-first-request.ts';
import { changeRoutes } from './pages/change.ts';
import { confirmRoutes } from './pages/confirm.ts';
import { docketRoutes } from './pages/docket.ts';
import { manageRoutes } from './pages/manage.ts';
import { matterRoutes } from './pages/matter.ts';
import { mattersRoutes } from './pages/matters.ts';
import { operatorRoutes } from './operators/index.ts';
import { previewRoutes } from './pages/preview.ts';
import { proposalAnswerRoutes } from './pages/proposal-answer.ts';
import { publicationRoutes } from './pages/publication.ts';
import { searchRoutes } from './pages/search.ts';
import { sourcesRoutes } from './pages/sources.ts';
import { subscribeRoutes } from './pages/subscribe.ts';
import { unsubscribeRoutes } from './pages/unsubscribe.ts';
import { chooseSight, forVisitors } from './sight.ts';
import { securityHeaders } from './security.ts';
import { widgetRoutes } from './widget.ts';

/** What the site is served from. */
export interface SiteParts {
  house: House;
  /** Null in a process without a queue. */
  backend: {
    ping(): Promise<void>;
    kind?: string;
    queue?(name: string): { getJobCounts(...states: string[]): Promise<Record<string, number>> };
  } | null;
  /** Opens the dashboard of the queues at this place; absent in a process without a queue. */
  openBoard?: (place: BoardPlace) => Promise<Board>;
  /** Who may see and do what; everybody reads and nobody operates when absent. */
  env?: Pick<Env, 'adminToken' | 'access'> & Partial<Pick<Env, 'mailHookSecret'>>;
  /** Aborts when the server is about to close: open streams end. */
  closing?: AbortSignal;
}

const MAX_FORM_BYTES = 64 * 1024;

/** All routes of the site. */
export function createSite(whole: SiteParts): Hono {
  const parts = forVisitors(whole);
  const site = new Hono();
  // Before all that pages need: a sender waits a second or two, and many may come at once.
  site.route('/', courtlistenerHook(whole.house));
  site.use(securityHeaders({ https: parts.house.settings.publicUrl.startsWith('https:') }));
  site.use(guardAccess(whole));
  site.use(chooseSight(whole));
  // No thing has a NUL in its name, and the database would take it for an attack.
  site.use(async (c, next) => (/%00/.test(new URL(c.req.url).pathname) ? c.notFound() : next()));
  for (const path of COMPRESSED) site.use(path, compress());
  site.route('/', healthRoutes(parts));
  site.route('/', assetRoutes());
  site.route('/', mailReportHook(parts.house, parts.env?.mailHookSecret?.reveal() ?? null));
  for (const path of FORMS)
    site.use(
      path,
      bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => c.text('The form is too large.\n', 413) }),
    );
  for (const routes of PAGES) site.route('/', routes(parts));
  const absent = (c: Context) => c.html(nothingHere(parts), 404);
  for (const part of FOR_PROGRAMS)
    site.route(
      '/',
      onFirstRequest(part.paths, () => part.load(parts), absent),
    );
  site.notFound(absent);
  site.onError((err, c) => somethingBroke(parts, err, c));
  return site;
}

/**
 * What everybody gets alike, in fewer bytes. Pages with somebody's own secrets are sent as they are: their length
 * would tell of them beside words that a stranger may choose.
 */
const COMPRESSED = [
  '/',
  '/m/*',
  '/d/*',
  '/c/*',
  '/p/*',
  '/sources/*',
  '/search',
  '/preview',
  '/assets/*',
  '/embed/*',
  '/feeds/*',
];

const FORMS = ['/subscribe', '/preview', '/confirm', '/manage', '/answer', '/unsubscribe', '/operators/*'];

const PAGES = [
  mattersRoutes,
  matterRoutes,
  docketRoutes,
  changeRoutes,
  publicationRoutes,
  sourcesRoutes,
  searchRoutes,
  subscribeRoutes,
  confirmRoutes,
  previewRoutes,
  manageRoutes,
  proposalAnswerRoutes,
  unsubscribeRoutes,
  widgetRoutes,
  crawlerRoutes,
  operatorRoutes,
];

/** What only programs ask for weighs more than all pages: OpenAPI, the writers of feeds and calendars. */
export const FOR_PROGRAMS: readonly { paths: readonly string[]; load(site: SiteParts): Promise<Hono> }[] = [
  { paths: ['/feeds/*'], load: async (site) => (await import('./feeds.ts')).feedRoutes(site) },
  { paths: ['/calendar/*'], load: async (site) => (await import('./calendar.ts')).calendarRoutes(site) },
  {
    paths: ['/api/v1', '/api/v1/*'],
    load: async (site) => new Hono().route('/api/v1', (await import('./api/app.ts')).apiRoutes(site)),
  },
];

function nothingHere(site: SiteParts) {
  return messagePage(
    site,
    'Nothing is at this address',
    html`<p>It may be mistyped, or what it led to is not followed here. If a mail of ours led you here, open the manage link at its foot first and try again. Start from <a href="/">the matters</a> or <a href="/search">search</a>.</p>`,
  );
}

/** The address of a hook holds the secret that stands for its sender. */
function withoutSecret(path: string): string {
  return path.replace(/^(\/hooks\/[^/]+\/).+$/, '$1...');
}

function somethingBroke(site: SiteParts, err: Error, c: Context) {
  const isApi = c.req.path.startsWith('/api/');
  // Thrown by the framework for what it cannot read: JSON that is none, a charset that is none.
  if (isApi && err instanceof HTTPException && err.status < 500 && isProblemStatus(err.status))
    return problem(c, err.status, err.message);
  site.house.log.error({ err, path: withoutSecret(c.req.path) }, 'a page failed');
  if (isApi) return problem(c, 500, 'The fault is on our side and has been logged.');
  return c.html(
    messagePage(
      site,
      'This page could not be made',
      html`<p>The fault is on our side and has been logged. What was recorded is safe. Try again in a minute.</p>`,
    ),
    500,
  );
}
