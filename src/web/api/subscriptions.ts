import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { mailAddress } from '../../channels/email/address.ts';
import type { DeliveryPreference } from '../../domain/grouping.ts';
import { readPreference } from '../../domain/preference-words.ts';
import { sendDueLetters } from '../../pipeline/letters.ts';
import { retimeSubscription } from '../../pipeline/prefer.ts';
import { requestSubscription } from '../../pipeline/sign-up.ts';
import { watchCourtOf } from '../../pipeline/watch-court.ts';
import {
  changeSubscription as saveChange,
  endSubscription as end,
  findSubscription,
  listSubscriptions as all,
  subscribeEmail,
  type SubscriptionRow,
} from '../../store/subscribers.ts';
import { createBearer, type Bearer } from '../bearer.ts';
import { clientNetwork } from '../client-network.ts';
import { knownTarget } from '../targets.ts';
import type { SiteParts } from '../site.ts';
import { problem } from './problem.ts';
import {
  changeSubscription,
  createSubscription,
  endSubscription,
  listSubscriptions,
  readSubscription,
} from './subscription-routes.ts';
import type { deliverySchema, newSubscriptionSchema } from './subscription-schemas.ts';
import { subscriptionView } from './subscription-view.ts';

/** Only a bearer counts here, never a cookie, so that no page of another site can act in somebody's name. */
export function registerSubscriptions(api: OpenAPIHono, site: SiteParts): void {
  const { house } = site;
  const { read } = house.db;
  const bearer = createBearer(site);
  for (const path of ['/subscriptions', '/subscriptions/*']) api.use(path, guarded(bearer));
  api.openapi(listSubscriptions, async (c) => {
    const refusal = refusalOf(bearer, c, null);
    if (refusal) return refusal as never;
    const { email, cursor, limit } = c.req.valid('query');
    const rows = await all(read, email, { offset: cursor, limit: limit + 1 });
    const subscriptions = await Promise.all(rows.slice(0, limit).map((row) => subscriptionView(house, row)));
    return c.json({ subscriptions, next: rows.length > limit ? cursor + limit : null }, 200);
  });
  api.openapi(createSubscription, async (c) => {
    const refusal = refusalOf(bearer, c, null);
    return (refusal ?? (await create(site, c, c.req.valid('json')))) as never;
  });
  api.openapi(readSubscription, async (c) => {
    const { id } = c.req.valid('param');
    const refusal = refusalOf(bearer, c, id);
    if (refusal) return refusal as never;
    const row = await findSubscription(read, id);
    return row ? c.json(await subscriptionView(house, row), 200) : (unknown(c) as never);
  });
  api.openapi(changeSubscription, async (c) => {
    const { id } = c.req.valid('param');
    const refusal = refusalOf(bearer, c, id);
    if (refusal) return refusal as never;
    const row = await findSubscription(read, id);
    return (row ? await change(site, c, { row, wish: c.req.valid('json') }) : unknown(c)) as never;
  });
  api.openapi(endSubscription, async (c) => {
    const { id } = c.req.valid('param');
    const refusal = refusalOf(bearer, c, id);
    if (refusal) return refusal;
    const ended = await end(read, id, { reason: 'ended through the API', now: house.clock() });
    return ended ? c.body(null, 204) : unknown(c);
  });
}

/** Whoever shows no token that we know learns nothing of what a body should be. What is answered is kept nowhere. */
function guarded(bearer: Bearer): MiddlewareHandler {
  return async (c, next) => {
    const refusal = READS_NOTHING.has(c.req.method) ? refusalOf(bearer, c, undefined) : null;
    if (refusal) return refusal;
    await next();
    c.res.headers.set('cache-control', 'private, no-store');
    return undefined;
  };
}

const READS_NOTHING: ReadonlySet<string> = new Set(['POST', 'PATCH', 'DELETE']);

/** Null for who may act: on this subscription, on all of them (null), or on any at all (undefined). */
function refusalOf(bearer: Bearer, c: Context, id: string | null | undefined): Response | null {
  const who = bearer(c);
  if (who === 'too-many')
    return problem(c, 429, 'Too many wrong tokens from your network. Wait a quarter of an hour.');
  if (who === 'operator') return null;
  if (who !== null && (id === undefined || who.subscription === id)) return null;
  c.header('www-authenticate', 'Bearer');
  return problem(
    c,
    401,
    id === null
      ? 'Send the token of this installation as "Authorization: Bearer ...".'
      : 'Send the token of this subscription, or of this installation, as "Authorization: Bearer ...".',
  );
}

function unknown(c: Context): Response {
  return problem(c, 404, 'No subscription in force has this id.');
}

type NewWish = z.infer<typeof newSubscriptionSchema>;

async function create(site: SiteParts, c: Context, wish: NewWish): Promise<Response> {
  const { house } = site;
  const target = await knownTarget(site, wish.target);
  if (!target) return problem(c, 404, `Nothing is followed here as ${wish.target.kind} ${wish.target.id}.`);
  const preference = preferenceOf(wish.delivery);
  if (typeof preference === 'string') return problem(c, 400, preference);
  const email = mailAddress(wish.email.trim());
  if (!email) return problem(c, 400, 'email: this is not a mail address that we can write to.');
  const common = {
    email,
    targetKind: target.kind,
    targetId: target.id,
    filter: wish.filter ?? {},
    preference,
  };
  if (!wish.confirmed) return ask(site, c, common);
  const id = await house.db.transaction(async (tx) => {
    const made = await subscribeEmail(tx.db, { ...common, confirmed: true, now: house.clock() });
    await retimeSubscription(house, tx, made.id);
    await watchCourtOf(house, tx, target);
    return made.id;
  });
  const row = await findSubscription(house.db.read, id);
  if (!row) return unknown(c);
  c.header('location', `${house.settings.publicUrl}/api/v1/subscriptions/${id}`);
  return c.json(await subscriptionView(house, row), 201);
}

/** The address itself decides, as with the form. */
async function ask(
  { house }: SiteParts,
  c: Context,
  wish: Omit<Parameters<typeof requestSubscription>[1], 'network'>,
): Promise<Response> {
  const answer = await requestSubscription(house, { ...wish, network: clientNetwork(c) });
  if (answer === 'too-many-from-here')
    return problem(c, 429, 'Too many sign-ups from your network. Wait an hour.');
  void sendDueLetters(house).catch((err: unknown) =>
    house.log.error({ err }, 'confirmation mails were left to the sweep'),
  );
  return c.json({ state: 'asked' }, 202);
}

interface Change {
  row: SubscriptionRow;
  wish: {
    filter?: SubscriptionRow['spec'] | undefined;
    delivery?: z.infer<typeof deliverySchema> | undefined;
  };
}

async function change({ house }: SiteParts, c: Context, { row, wish }: Change): Promise<Response> {
  const preference = wish.delivery ? preferenceOf(wish.delivery) : row.preference;
  if (typeof preference === 'string') return problem(c, 400, preference);
  const changed = await house.db.transaction(async (tx) => {
    const done = await saveChange(tx.db, row.id, { filter: wish.filter ?? row.spec, preference });
    if (done) await retimeSubscription(house, tx, row.id);
    return done;
  });
  if (!changed) return problem(c, 409, 'This address has another subscription with exactly this filter.');
  const now = await findSubscription(house.db.read, row.id);
  return now ? c.json(await subscriptionView(house, now), 200) : unknown(c);
}

/** A preference, or what is wrong with it. */
function preferenceOf(words: z.infer<typeof deliverySchema> | undefined): DeliveryPreference | string {
  const reading = readPreference(words ?? {});
  return reading.ok ? reading.preference : `delivery: ${reading.problem}`;
}
