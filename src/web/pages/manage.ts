import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import { readSubscriptionToken, subscriptionLinks } from '../../pipeline/links.ts';
import { changeSubscription, findSubscription, type SubscriptionRow } from '../../store/subscribers.ts';
import { targetTitle } from '../../store/views.ts';
import { messagePage, renderPage } from '../layout.ts';
import type { Html } from '../markup.ts';
import type { SiteParts } from '../site.ts';
import { dayWords } from '../times.ts';
import { filterFields, fineTiming, timingFields } from '../wish-form.ts';
import { filterOf, preferenceOf } from '../wish.ts';

/** One subscription in the hands of whoever holds its signed link. */
export function manageRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/manage', async (c) => {
    const subscription = await subscriptionOf(site, c);
    return subscription ? c.html(await managePage(site, subscription, null)) : unknownLink(site, c);
  });
  routes.post('/manage', async (c) => {
    const subscription = await subscriptionOf(site, c);
    if (!subscription) return unknownLink(site, c);
    const values = await c.req.parseBody();
    const filter = { ...subscription.spec, minImportance: undefined, include: undefined, exclude: undefined };
    const changed = await changeSubscription(site.house.db.read, subscription.id, {
      filter: { ...definedOnly(filter), ...filterOf(values) },
      preference: preferenceOf(values, subscription.preference),
    });
    const now = await findSubscription(site.house.db.read, subscription.id);
    const notice = changed
      ? html`<p class="goodbox" role="status">Saved.</p>`
      : html`<p class="alertbox" role="alert">Nothing was changed: this address has another subscription with exactly this choice.</p>`;
    return now ? c.html(await managePage(site, now, notice)) : unknownLink(site, c);
  });
  return routes;
}

function definedOnly<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;
}

async function subscriptionOf(site: SiteParts, c: Context): Promise<SubscriptionRow | null> {
  const id = readSubscriptionToken(site.house.settings.linkKey, 'manage', c.req.query('t') ?? '');
  return id === null ? null : findSubscription(site.house.db.read, id);
}

function unknownLink(site: SiteParts, c: Context) {
  const words = html`<p>It is incomplete, or the subscription has ended. <a href="/subscribe">Subscribe again</a>, or use the link of a recent mail.</p>`;
  return c.html(messagePage(site, 'This link does not work', words), 404);
}

async function managePage(
  site: SiteParts,
  subscription: SubscriptionRow,
  notice: Html | null,
): Promise<Html> {
  const title = await targetTitle(site.house.db.read, subscription.target_kind, subscription.target_id);
  const { unsubscribeUrl } = subscriptionLinks(site.house.settings, subscription.id);
  const stop = new URL(unsubscribeUrl);
  const since = (subscription.confirmed_at ?? subscription.created_at).toISOString().slice(0, 10);
  const body = html`<div class="narrow"><h1>Your alerts about ${title}</h1>
<p class="soft">${subscription.state === 'active' ? `Since ${dayWords(since)}, sent to ${maskedAddress(subscription.email)}.` : 'Not confirmed yet: open the link of the confirmation mail first.'}</p>
${notice ?? ''}
<form method="post">${filterFields(subscription.spec)}${timingFields(subscription.preference)}${fineTiming(subscription.preference)}
<p class="actions"><button class="primary">Save</button></p></form>
<h2>Stop</h2><p><a href="${stop.pathname}${stop.search}">Stop these alerts</a></p></div>`;
  return renderPage(site, { title: `Your alerts about ${title}`, noindex: true }, body);
}

/** The link may be seen over a shoulder or forwarded with the mail. */
function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
