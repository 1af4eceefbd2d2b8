import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { MINUTE } from '../../domain/duration.ts';
import { BOARD_PATH, isFromOurPage } from '../board.ts';
import { clientNetwork } from '../client-network.ts';
import { messagePage } from '../layout.ts';
import { createRateLimit } from '../rate-limit.ts';
import { closeSession, isAdminToken, isFormToken, openSession, roleOf } from '../session.ts';
import type { SiteParts } from '../site.ts';

const TRIES = { tries: 5, withinMs: 15 * MINUTE };

/** The way in, open to whoever shows the token, and the way out. */
export function signInRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  const limit = createRateLimit(TRIES);
  routes.get('/operators/login', (c) => c.html(loginPage(site, null)));
  routes.post('/operators/login', async (c) => {
    const network = clientNetwork(c);
    if (!limit.take(network, site.house.clock()))
      return c.html(loginPage(site, 'Too many tries from your network. Wait a quarter of an hour.'), 429);
    const { token } = await c.req.parseBody();
    if (typeof token !== 'string' || !isAdminToken(site, token)) {
      site.house.log.warn({ network }, 'a sign-in was refused');
      return c.html(loginPage(site, 'This is not the token of this installation.'), 403);
    }
    limit.forget(network);
    openSession(site, c, 'operator');
    return c.redirect('/operators', 303);
  });
  routes.use('/operators/logout', signedIn(site));
  routes.post('/operators/logout', (c) => {
    closeSession(c);
    return c.redirect('/', 303);
  });
  return routes;
}

function loginPage(site: SiteParts, notice: string | null) {
  return messagePage(
    site,
    'Operators',
    html`${notice ? html`<p class="alertbox" role="alert">${notice}</p>` : ''}
<form method="post" action="/operators/login"><input type="text" name="username" value="operator" autocomplete="username" hidden><div class="field"><label for="token">Token of this installation (ADMIN_TOKEN)</label>
<input id="token" name="token" type="password" required maxlength="500" autocomplete="current-password"></div><button class="primary">Sign in</button></form>`,
  );
}

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Looking takes a session; acting takes a sign besides that a page of ours asked for it. */
export function signedIn(site: SiteParts): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path === '/operators/login') return next();
    if (roleOf(site, c) !== 'operator') return c.redirect('/operators/login', 303);
    if (!READS.has(c.req.method) && !(await isOurs(site, c))) return c.html(tooOld(site), 403);
    await next();
    c.res.headers.set('cache-control', 'private, no-store');
    return undefined;
  };
}

/** Our forms carry a token of their own; the dashboard's requests say which page they come from. */
async function isOurs(site: SiteParts, c: Context): Promise<boolean> {
  if (c.req.path.startsWith(`${BOARD_PATH}/`)) return isFromOurPage(site, c);
  return isFormToken(site, c, (await c.req.parseBody())['form']);
}

function tooOld(site: SiteParts) {
  return messagePage(
    site,
    'This form is too old',
    html`<p><a href="/operators">Open the page again</a> and repeat what you did.</p>`,
  );
}
