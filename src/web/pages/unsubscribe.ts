import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { readSubscriptionToken } from '../../pipeline/links.ts';
import { endAllBeside, endSubscription, subscriptionAnyState } from '../../store/subscribers.ts';
import { pageWords } from '../reader-language.ts';
import { readerMessage } from '../reader-page.ts';
import { readerWordsFor } from '../reader-words.ts';
import type { SiteParts } from '../site.ts';
import { titleIn } from '../targets.ts';

const REASON = 'unsubscribed by link';

/**
 * One-click unsubscribe (RFC 8058): POST acts, GET only asks, because link scanners follow every link in a
 * mail. The signed token names one subscription; a button of the page stops all that goes to the same address.
 */
export function unsubscribeRoutes(site: SiteParts): Hono {
  const { house } = site;
  const routes = new Hono();
  routes.get('/unsubscribe', async (c) => {
    const subscription = await subscriptionOf(site, c);
    if (!subscription) return unknownLink(site, c);
    const words = readerWordsFor(subscription.language);
    const { stop } = words;
    const title = await titleIn(site, subscription, words);
    const body = html`<p>${stop.body(title)}</p><form method="post"><button class="primary">${stop.stopThese}</button></form>
<p class="soft">${stop.all}</p><form method="post"><input type="hidden" name="all" value="1"><button>${stop.stopAll}</button></form>`;
    return c.html(readerMessage(site, words, stop.title, body));
  });
  routes.post('/unsubscribe', async (c) => {
    const subscription = await subscriptionOf(site, c);
    if (!subscription) return unknownLink(site, c);
    const words = readerWordsFor(subscription.language);
    const by = { reason: REASON, now: house.clock() };
    const { all } = await c.req.parseBody();
    const isAll = all === '1';
    const ended = isAll
      ? await endAllBeside(house.db.read, subscription.subscriptionId, by)
      : await endSubscription(house.db.read, subscription.subscriptionId, by);
    const said = isAll
      ? words.stop.doneAll(Number(ended))
      : words.stop.doneBody(await titleIn(site, subscription, words));
    const body = html`<p>${said}</p><p><a href="/subscribe">${words.stop.again}</a></p>`;
    return c.html(readerMessage(site, words, words.stop.done, body));
  });
  return routes;
}

function subscriptionOf({ house }: SiteParts, c: Context) {
  const id = readSubscriptionToken(house.settings.linkKey, 'unsubscribe', c.req.query('t') ?? '');
  return id === null ? null : subscriptionAnyState(house.db.read, id);
}

function unknownLink(site: SiteParts, c: Context) {
  const words = pageWords(c);
  const body = html`<p>${words.stop.unknown}</p>`;
  return c.html(readerMessage(site, words, words.oldLink.title, body), 404);
}
