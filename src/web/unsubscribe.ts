import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { House } from '../pipeline/house.ts';
import { readSubscriptionToken } from '../pipeline/links.ts';
import { endSubscription } from '../store/subscribers.ts';

/**
 * One-click unsubscribe (RFC 8058): POST acts, GET only asks, because link scanners follow every link in a
 * mail. The signed token names one subscription.
 */
export function unsubscribeRoutes(house: House): Hono {
  const routes = new Hono();
  routes.get('/unsubscribe', (c) => {
    const token = c.req.query('t') ?? '';
    if (!subscriptionOf(house, token)) return unknownLink(c);
    const form = html`<form method="post"><button>Stop these alerts</button></form>`;
    return c.html(
      page('Stop these alerts?', html`<p>You will get no more alerts of this subscription.</p>${form}`),
    );
  });
  routes.post('/unsubscribe', async (c) => {
    const id = subscriptionOf(house, c.req.query('t') ?? '');
    if (!id) return unknownLink(c);
    await endSubscription(house.db.read, id, { reason: 'unsubscribed by link', now: house.clock() });
    return c.html(
      page('You are unsubscribed', html`<p>No more alerts of this subscription will be sent.</p>`),
    );
  });
  return routes;
}

function subscriptionOf(house: House, token: string): string | null {
  return readSubscriptionToken(house.settings.linkKey, 'unsubscribe', token);
}

function unknownLink(c: Context) {
  const words = html`<p>This link is incomplete or was not made by this service. Use the link of a recent mail.</p>`;
  return c.html(page('This link does not work', words), 404);
}

function page(title: string, body: unknown) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} - Court Crier</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
}
