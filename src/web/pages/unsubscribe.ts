import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { readSubscriptionToken } from '../../pipeline/links.ts';
import {
  digestBeside,
  endAllBeside,
  subscriptionAnyState,
  type NamedSubscription,
} from '../../store/named-subscription.ts';
import { endSubscription } from '../../store/subscribers.ts';
import { pageWords } from '../reader-language.ts';
import { againLink, readerMessage } from '../reader-page.ts';
import type { Html } from '../markup.ts';
import { readerWordsFor, type ReaderWords } from '../reader-words.ts';
import type { SiteParts } from '../site.ts';
import { titleIn } from '../targets.ts';

const REASON = 'unsubscribed by link';

/**
 * One-click unsubscribe (RFC 8058): POST acts, GET only asks, because link scanners follow every link in a
 * mail. The signed token names one subscription, or with it the digest that it comes in; a button of the page stops
 * all that goes to the same address.
 */
export function unsubscribeRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/unsubscribe', async (c) => {
    const subscription = await subscriptionOf(site, c);
    if (!subscription) return unknownLink(site, c);
    const words = readerWordsFor(subscription.language);
    const { stop } = words;
    const mode = digestOf(c);
    if (mode) return c.html(await digestPage(site, { subscription, mode }, words));
    if (subscription.ended) return c.html(await endedPage(site, subscription, words));
    const title = await titleIn(site, subscription, words);
    const body = html`<p>${stop.body(title)}</p><form method="post"><button class="primary">${stop.stopThese}</button></form>
${stopAllForm(words)}`;
    return c.html(readerMessage(site, words, stop.title, body));
  });
  routes.post('/unsubscribe', async (c) => {
    const subscription = await subscriptionOf(site, c);
    if (!subscription) return unknownLink(site, c);
    const words = readerWordsFor(subscription.language);
    const { all } = await c.req.parseBody();
    const mode = digestOf(c);
    const said =
      all === '1' || mode
        ? await stopSeveral(site, { subscription, mode: all === '1' ? null : mode }, words)
        : await stopOne(site, subscription, words);
    const body = html`<p>${said}</p><p>${againLink(words.stop.again, subscription)}</p>`;
    return c.html(readerMessage(site, words, words.stop.done, body));
  });
  return routes;
}

async function stopOne(site: SiteParts, named: NamedSubscription, words: ReaderWords): Promise<string> {
  const { house } = site;
  await endSubscription(house.db.read, named.subscriptionId, { reason: REASON, now: house.clock() });
  return words.stop.doneBody(await titleIn(site, named, words));
}

/** All that goes to the address, or with a mode the digest that comes so often. */
async function stopSeveral(
  { house }: SiteParts,
  { subscription, mode }: { subscription: NamedSubscription; mode: string | null },
  { stop }: ReaderWords,
): Promise<string> {
  const by = { reason: REASON, now: house.clock(), ...(mode && { mode }) };
  const ended = await endAllBeside(house.db.read, subscription.subscriptionId, by);
  return mode ? stop.digest.done : stop.doneAll(ended);
}

const MODES = ['hourly', 'daily', 'weekly'];

/** A link of a joined digest says how often that one comes. */
function digestOf(c: Context): string | null {
  const mode = c.req.query('digest');
  return mode && MODES.includes(mode) ? mode : null;
}

async function digestPage(
  site: SiteParts,
  { subscription, mode }: { subscription: NamedSubscription; mode: string },
  words: ReaderWords,
): Promise<Html> {
  const { digest } = words.stop;
  const parts = await digestBeside(site.house.db.read, subscription.subscriptionId, mode);
  if (parts.length === 0) return endedPage(site, subscription, words, digest.done);
  const titles: string[] = [];
  for (const { kind, target } of parts) titles.push(await titleIn(site, { kind, id: target }, words));
  const body = html`<p>${digest.body}</p><ul>${titles.map((title) => html`<li>${title}</li>`)}</ul>
<form method="post"><button class="primary">${digest.stop}</button></form>
${stopAllForm(words)}`;
  return readerMessage(site, words, digest.title, body);
}

/** Whoever comes back is not asked to stop what has ended; other mails may still come. */
async function endedPage(
  site: SiteParts,
  subscription: NamedSubscription,
  words: ReaderWords,
  said?: string,
): Promise<Html> {
  const { stop } = words;
  const what = said ?? stop.doneBody(await titleIn(site, subscription, words));
  const body = html`<p>${what}</p><p>${againLink(stop.again, subscription)}</p>${stopAllForm(words)}`;
  return readerMessage(site, words, stop.done, body);
}

function stopAllForm({ stop }: ReaderWords): Html {
  return html`<p class="soft">${stop.all}</p><form method="post"><input type="hidden" name="all" value="1"><button>${stop.stopAll}</button></form>`;
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
