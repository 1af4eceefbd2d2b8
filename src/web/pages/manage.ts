import { Hono, type Context } from 'hono';
import { html } from 'hono/html';
import type { FilterSpec } from '../../domain/filter.ts';
import { readSubscriptionToken, subscriptionLinks } from '../../pipeline/links.ts';
import { changeWish } from '../../pipeline/prefer.ts';
import { readersDay } from '../../pipeline/digest-sections.ts';
import { subscriptionAnyState } from '../../store/named-subscription.ts';
import { findSubscription, type SubscriptionRow } from '../../store/subscribers.ts';
import { timeFormat } from '../../domain/speech/moment.ts';
import { wordsFor } from '../../channels/email/render/words.ts';
import type { Html } from '../markup.ts';
import { pageWords } from '../reader-language.ts';
import { againLink, readerMessage, readerPage } from '../reader-page.ts';
import { readerWordsFor, type ReaderWords } from '../reader-words.ts';
import type { SiteParts } from '../site.ts';
import { reachLine, titleIn } from '../targets.ts';
import { filterFields, fineTiming, readingFields, timingFields } from '../wish-form.ts';
import { filterOf, preferenceOf, readingOf, type FormValues } from '../wish.ts';

/** One subscription in the hands of whoever holds its signed link. */
export function manageRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/manage', async (c) => {
    const subscription = await subscriptionOf(site, c);
    return subscription ? c.html(await managePage(site, subscription, null)) : noSubscription(site, c);
  });
  routes.post('/manage', async (c) => {
    const subscription = await subscriptionOf(site, c);
    if (!subscription) return noSubscription(site, c);
    const values = await c.req.parseBody({ all: true });
    const isChanged = await changeWish(site.house, subscription.id, {
      filter: changedFilter(subscription.spec, values),
      preference: preferenceOf(values, subscription.preference),
      ...readingOf(values),
    });
    const now = await findSubscription(site.house.db.read, subscription.id);
    return now ? c.html(await managePage(site, now, isChanged)) : noSubscription(site, c);
  });
  return routes;
}

/** What the form does not show (courts, dockets, what operators hear of) stays as it was. */
function changedFilter(before: FilterSpec, values: FormValues): FilterSpec {
  const { courts, dockets, changes } = before;
  const shown = filterOf(values);
  const hidden = changes?.filter((type) => type === 'source-failing' || type === 'source-recovered') ?? [];
  const wanted = [...(shown.changes ?? []), ...hidden];
  return {
    ...(courts && { courts }),
    ...(dockets && { dockets }),
    ...shown,
    ...(wanted.length > 0 && { changes: wanted }),
  };
}

async function subscriptionOf(site: SiteParts, c: Context): Promise<SubscriptionRow | null> {
  const id = namedBy(site, c);
  return id === null ? null : findSubscription(site.house.db.read, id);
}

function namedBy(site: SiteParts, c: Context): string | null {
  return readSubscriptionToken(site.house.settings.linkKey, 'manage', c.req.query('t') ?? '');
}

/** A link of ours whose subscription has ended says so; any other is no link of ours. */
async function noSubscription(site: SiteParts, c: Context) {
  const id = namedBy(site, c);
  const ended = id === null ? null : await subscriptionAnyState(site.house.db.read, id);
  if (ended) {
    const own = readerWordsFor(ended.language);
    const body = html`<p>${own.stop.doneBody(await titleIn(site, ended, own))}</p><p>${againLink(own.stop.again, ended)}</p>`;
    return c.html(readerMessage(site, own, own.stop.done, body));
  }
  const words = pageWords(c);
  const body = html`<p>${words.manage.unknown} <a href="/subscribe">${words.manage.again}</a></p>`;
  return c.html(readerMessage(site, words, words.oldLink.title, body), 404);
}

/** `isSaved` is null where nothing was sent. */
async function managePage(
  site: SiteParts,
  subscription: SubscriptionRow,
  isSaved: boolean | null,
): Promise<Html> {
  const words = readerWordsFor(subscription.language);
  const { manage } = words;
  const target = { kind: subscription.target_kind, id: subscription.target_id };
  const title = manage.title(await titleIn(site, target, words));
  const { unsubscribeUrl } = subscriptionLinks(site.house.settings, subscription.id);
  const stop = new URL(unsubscribeUrl);
  const body = html`<p class="soft">${stateLine(subscription, words)}</p>${await reachLine(site, target, words)}
${isSaved === null ? '' : noticeOf(isSaved, words)}
<form method="post">${filterFields(subscription.spec, words)}${timingFields(subscription.preference, words)}${fineTiming(subscription.preference, words)}
${readingFields(subscription, words)}
<p class="actions"><button class="primary">${manage.save}</button></p></form>
<h2>${manage.stop}</h2><p><a href="${stop.pathname}${stop.search}">${manage.stopThese}</a></p>`;
  return readerPage(site, words, { title, noindex: true }, body);
}

function noticeOf(isSaved: boolean, { manage }: ReaderWords): Html {
  return isSaved
    ? html`<p class="goodbox" role="status">${manage.saved}</p>`
    : html`<p class="alertbox" role="alert">${manage.same}</p>`;
}

function stateLine(subscription: SubscriptionRow, { manage, language }: ReaderWords): string {
  if (subscription.state !== 'active') return manage.unconfirmed;
  const { confirmed_at, created_at, timezone, email } = subscription;
  const day = readersDay(confirmed_at ?? created_at, timezone);
  const times = timeFormat(wordsFor(language).locales, timezone);
  return manage.since(times.date(day), maskedAddress(email));
}

/** The link may be seen over a shoulder or forwarded with the mail. */
function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
