import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { readSubscriptionToken } from '../pipeline/links.ts';
import { endSubscription } from '../store/subscribers.ts';
import { messagePage } from './layout.ts';
import type { SiteParts } from './site.ts';

/**
 * One-click unsubscribe (RFC 8058): POST acts, GET only asks, because link scanners follow every link in a
 * mail. The signed token names one subscription.
 */
export function unsubscribeRoutes(site: SiteParts): Hono {
  const { house } = site;
  const routes = new Hono();
  routes.get('/unsubscribe', (c) => {
    const token = c.req.query('t') ?? '';
    if (!subscriptionOf(site, token)) return unknownLink(site, c);
    const form = html`<form method="post"><button class="primary">Stop these alerts</button></form>`;
    return c.html(
      messagePage(
        site,
        'Stop these alerts?',
        html`<p>You will get no more alerts of this subscription.</p>${form}`,
      ),
    );
  });
  routes.post('/unsubscribe', async (c) => {
    const id = subscriptionOf(site, c.req.query('t') ?? '');
    if (!id) return unknownLink(site, c);
    await endSubscription(house.db.read, id, { reason: 'unsubscribed by link', now: house.clock() });
    return c.html(
      messagePage(
        site,
        'You are unsubscribed',
        html`<p>No more alerts of this subscription will be sent.</p>`,
      ),
    );
  });
  return routes;
}

function subscriptionOf({ house }: SiteParts, token: string): string | null {
  return readSubscriptionToken(house.settings.linkKey, 'unsubscribe', token);
}

function unknownLink(site: SiteParts, c: Context) {
  const words = html`<p>This link is incomplete or was not made by this service. Use the link of a recent mail.</p>`;
  return c.html(messagePage(site, 'This link does not work', words), 404);
}
