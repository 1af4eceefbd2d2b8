import { Hono } from 'hono';
import type { House } from '../pipeline/house.ts';
import { healthRoutes } from './health.ts';
import { courtlistenerHook } from './hooks/courtlistener.ts';
import { unsubscribeRoutes } from './unsubscribe.ts';

/** What the site is served from. */
export interface SiteParts {
  house: House;
  /** Null in a process without a queue. */
  backend: { ping(): Promise<void> } | null;
}

/** All routes of the site. */
export function createSite(parts: SiteParts): Hono {
  const site = new Hono();
  site.route('/', healthRoutes(parts));
  site.route('/', unsubscribeRoutes(parts.house));
  site.route('/', courtlistenerHook(parts.house));
  return site;
}
