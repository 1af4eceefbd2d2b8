import type { Context } from 'hono';
import { MINUTE } from '../domain/duration.ts';
import { readSubscriptionToken } from '../pipeline/links.ts';
import { clientNetwork } from './client-network.ts';
import { createRateLimit } from './rate-limit.ts';
import { isAdminToken } from './session.ts';
import type { SiteParts } from './site.ts';

const TRIES = { tries: 20, withinMs: 15 * MINUTE };

/** Who a request speaks for by its Authorization header: null without a token that we know. */
export type Bearer = (c: Context) => 'operator' | { subscription: string } | 'too-many' | null;

/** Wrong tokens are counted per network, so that none can be guessed at speed. */
export function createBearer(site: SiteParts): Bearer {
  const limit = createRateLimit(TRIES);
  return (c) => {
    const given = /^Bearer (\S{1,500})$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (given === undefined) return null;
    const network = clientNetwork(c);
    if (!limit.take(network, site.house.clock())) return 'too-many';
    const who = ownerOf(site, given);
    if (who !== null) limit.forget(network);
    return who;
  };
}

function ownerOf(site: SiteParts, given: string): 'operator' | { subscription: string } | null {
  if (isAdminToken(site, given)) return 'operator';
  const subscription = readSubscriptionToken(site.house.settings.linkKey, 'manage', given);
  return subscription === null ? null : { subscription };
}
