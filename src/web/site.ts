import { Hono } from 'hono';
import type { App } from '../app.ts';
import { healthRoutes } from './health.ts';
import { unsubscribeRoutes } from './unsubscribe.ts';

/** All routes of the site. */
export function createSite(app: Pick<App, 'house' | 'backend' | 'env'>): Hono {
  const site = new Hono();
  site.route('/', healthRoutes(app));
  site.route('/', unsubscribeRoutes(app.house));
  return site;
}
