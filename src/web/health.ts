import { Hono } from 'hono';
import type { SiteParts } from './site.ts';
import { isReachable } from '../store/database.ts';

/** `/healthz`: the process answers. `/readyz`: database and queue answer too. `/metrics`: Prometheus text. */
export function healthRoutes({ house, backend }: SiteParts): Hono {
  const routes = new Hono();
  routes.get('/healthz', (c) => c.text('ok\n'));
  routes.get('/readyz', async (c) => {
    const database = await isReachable(house.db);
    const queue =
      backend === null ||
      (await backend.ping().then(
        () => true,
        () => false,
      ));
    return c.json({ ready: database && queue, database, queue }, database && queue ? 200 : 503);
  });
  routes.get('/metrics', async (c) => {
    const { registry } = house.metrics;
    return c.text(await registry.metrics(), 200, { 'content-type': registry.contentType });
  });
  return routes;
}
