import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context, MiddlewareHandler } from 'hono';
import { hasPrivateMatters, seenBySubscriptions } from '../store/private-matters.ts';
import type { Sight } from '../store/visitor-read.ts';
import { ASKS_ITSELF } from './access.ts';
import { createBearer } from './bearer.ts';
import { isOperator, subscriptionsOf } from './session.ts';
import type { SiteParts } from './site.ts';

/** What the visitor of the request at hand may see. Whatever runs for no visitor sees what is public. */
const sights = new AsyncLocalStorage<Sight>();

export function sightNow(): Sight {
  return sights.getStore() ?? [];
}

/** The same house, whose reads show what the visitor of the request may see. It is whole where nobody asks. */
export function forVisitors(site: SiteParts): SiteParts {
  const { db } = site.house;
  return { ...site, house: { ...site.house, db: { ...db, read: db.readAs(sightNow) } } };
}

/** Work of the house's own that a visitor set off: it is about others, too. */
export function forTheHouse<T>(work: () => T): T {
  return sights.run('all', work);
}

/**
 * Decides for each request what it may see of private matters: operators everything, subscribers what their links
 * are about, others nothing. `whole` is the site that sees everything.
 */
export function chooseSight(whole: SiteParts): MiddlewareHandler {
  const bearer = createBearer(whole);
  const { read } = whole.house.db;
  return async (c, next) => {
    // No list for crawlers holds what only some may see, whoever fetches it.
    if (c.req.path === '/sitemap.xml') return sights.run([], next);
    if (ASKS_ITSELF.some((pattern) => pattern.test(c.req.path))) return sights.run('all', next);
    // A stream lasts, and what it carries may become private meanwhile.
    const anyPrivate = c.req.path.endsWith('/stream') || (await hasPrivateMatters(read));
    if (!anyPrivate) return sights.run('all', next);
    const sight = await sightOf(whole, bearer, c);
    await sights.run(sight, next);
    if (sight === 'all' || sight.length > 0) c.res.headers.set('cache-control', 'private, no-store');
    c.res.headers.append('vary', 'Cookie, Authorization');
    return undefined;
  };
}

async function sightOf(
  whole: SiteParts,
  bearer: ReturnType<typeof createBearer>,
  c: Context,
): Promise<Sight> {
  const who = bearer(c);
  if (who === 'operator' || isOperator(whole, c)) return 'all';
  const shown = who !== null && who !== 'too-many' ? [who.subscription] : [];
  return seenBySubscriptions(whole.house.db.read, [...shown, ...subscriptionsOf(whole, c)]);
}
