import type { Context, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { readSubscriptionToken } from '../pipeline/links.ts';
import { hasPrivateMatters } from '../store/private-matters.ts';
import { findSubscription } from '../store/subscribers.ts';
import { createBearer } from './bearer.ts';
import { messagePage } from './layout.ts';
import { problem } from './api/problem.ts';
import { isOperator, openSession, roleOf, subscriptionsOf } from './session.ts';
import type { SiteParts } from './site.ts';

/** Signs of life, what mail links to, and the way in: they ask for a signed link, a secret or a token themselves. */
export const ASKS_ITSELF = [
  /^\/(?:healthz|readyz|robots\.txt|favicon\.ico)$/,
  /^\/assets\//,
  /^\/hooks\//,
  /^\/(?:confirm|unsubscribe|manage|answer)$/,
  /^\/operators\/login$/,
  // Asks for a token of its own, which may be that of one subscription.
  /^\/api\/v1\/subscriptions(?:\/[^/]*)?$/,
];

/**
 * `ACCESS=private`: pages, API and feeds are for whoever has the token, as a session or as a bearer, and for
 * subscribers, whose manage link opens a session for reading. Everything is open otherwise, except private matters:
 * what such a session may see of them is chosen by its subscriptions (sight.ts).
 */
export function guardAccess(site: SiteParts): MiddlewareHandler {
  const bearer = createBearer(site);
  return async (c, next) => {
    const isClosed = site.env?.access === 'private';
    if (c.req.path === '/manage' && (isClosed || (await hasPrivateMatters(site.house.db.read))))
      await admitSubscriber(site, c);
    if (!isClosed) return next();
    if (
      ASKS_ITSELF.some((pattern) => pattern.test(c.req.path)) ||
      roleOf(site, c) !== null ||
      bearer(c) === 'operator'
    ) {
      await next();
      c.res.headers.set('cache-control', 'private, no-store');
      return undefined;
    }
    if (c.req.path.startsWith('/api/'))
      return problem(c, 401, 'Send the token as "Authorization: Bearer ...".');
    return c.html(closedPage(site), 401);
  };
}

async function admitSubscriber(site: SiteParts, c: Context): Promise<void> {
  const id = readSubscriptionToken(site.house.settings.linkKey, 'manage', c.req.query('t') ?? '');
  if (id === null || isOperator(site, c) || !(await isActive(site, id))) return;
  // Mails about several matters may be read side by side.
  const opened = [id, ...subscriptionsOf(site, c).filter((one) => one !== id)];
  openSession(site, c, 'reader', opened.slice(0, MOST_LINKS));
}

const MOST_LINKS = 20;

async function isActive(site: SiteParts, id: string): Promise<boolean> {
  return (await findSubscription(site.house.db.read, id))?.state === 'active';
}

function closedPage(site: SiteParts) {
  return messagePage(
    site,
    'This installation is private',
    html`<p>Operators <a href="/operators/login">sign in with the token</a>. Subscribers open the manage link at the foot of any mail and can read from then on.</p>`,
  );
}
