import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { MINUTE } from '../../domain/duration.ts';
import { listDeliveries } from '../../store/deliveries.ts';
import { loadSnapshot } from '../../store/snapshots.ts';
import { listProposals } from '../../store/proposals.ts';
import { brokenSources, houseTotals, retryDelivery } from '../../store/web-operators.ts';
import { acceptProposal, refuseProposal } from '../../pipeline/proposals.ts';
import { idOf, lineOf } from '../choices.ts';
import { clientNetwork } from '../client-network.ts';
import { messagePage, renderPage } from '../layout.ts';
import { operatorsPage, queueCounts } from '../operator-parts.ts';
import { createRateLimit } from '../rate-limit.ts';
import { EVIDENCE_POLICY } from '../security.ts';
import { closeSession, formToken, isAdminToken, isFormToken, openSession, roleOf } from '../session.ts';
import type { SiteParts } from '../site.ts';

const TRIES = { tries: 5, withinMs: 15 * MINUTE };
const DEAD_SHOWN = 50;

/** What operators see and do, behind `ADMIN_TOKEN`. Without a token there is nothing at these addresses. */
export function operatorRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  if (!site.env?.adminToken) return routes;
  signIn(routes, site);
  routes.use('/operators', signedIn(site));
  routes.use('/operators/*', signedIn(site));
  routes.get('/operators', async (c) => c.html(await overview(site, c)));
  routes.get('/operators/captured/:id', async (c) => captured(site, c));
  routes.post('/operators/retry', async (c) => {
    const values = await c.req.parseBody();
    const id = idOf(lineOf(values['delivery']) ?? undefined);
    if (id !== null && (await retryDelivery(site.house.db.read, id, site.house.clock())))
      await site.house.hints.deliver(lineOf(values['channel'], 40) ?? 'email');
    return c.redirect('/operators#dead', 303);
  });
  routes.post('/operators/proposal', async (c) => {
    const values = await c.req.parseBody();
    const id = idOf(lineOf(values['proposal']) ?? undefined);
    const follow = values['answer'] === 'follow';
    const { house } = site;
    if (id !== null) {
      const { kind } = follow
        ? await acceptProposal(house, id)
        : await refuseProposal(house, id, lineOf(values['exclude'], 80));
      house.log.info({ id, follow, kind }, 'a proposal was answered');
    }
    return c.redirect('/operators#proposals', 303);
  });
  routes.post('/operators/logout', (c) => {
    closeSession(c);
    return c.redirect('/', 303);
  });
  return routes;
}

function signIn(routes: Hono, site: SiteParts): void {
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

/** Looking takes a session; acting takes the form's own token besides, so that no other site can act. */
function signedIn(site: SiteParts): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path === '/operators/login') return next();
    if (roleOf(site, c) !== 'operator') return c.redirect('/operators/login', 303);
    if (c.req.method === 'POST' && !isFormToken(site, c, (await c.req.parseBody())['form'])) {
      return c.html(
        messagePage(
          site,
          'This form is too old',
          html`<p><a href="/operators">Open the page again</a> and repeat what you did.</p>`,
        ),
        403,
      );
    }
    await next();
    c.res.headers.set('cache-control', 'private, no-store');
    return undefined;
  };
}

async function overview(site: SiteParts, c: Context) {
  const { read } = site.house.db;
  const [totals, dead, broken, proposals, queues] = await Promise.all([
    houseTotals(read),
    listDeliveries(read, { dead: true, limit: DEAD_SHOWN }),
    brokenSources(read),
    listProposals(read),
    queueCounts(site),
  ]);
  const body = operatorsPage(site, { totals, dead, broken, proposals, queues, form: formToken(site, c) });
  return renderPage(site, { title: 'Operators', current: 'operators', noindex: true }, body);
}

/** The page that could not be read, as text: it may be anything, so nothing in it may act. */
async function captured(site: SiteParts, c: Context): Promise<Response> {
  const id = idOf(c.req.param('id'));
  const snapshot = id === null ? null : await loadSnapshot(site.house.db.read, { id });
  if (!snapshot) return c.notFound();
  return c.body(new Uint8Array(snapshot.body), 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': EVIDENCE_POLICY,
    'x-robots-tag': 'noindex',
  });
}
