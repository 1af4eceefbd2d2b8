import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';

/** Style and script of the site, read once. Their addresses carry a hash, so that they may be kept for good. */

const TYPES = {
  'site.css': 'text/css; charset=utf-8',
  'site.js': 'text/javascript; charset=utf-8',
  'embed.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;
export type AssetName = keyof typeof TYPES;

interface Asset {
  body: string;
  hash: string;
}

const assets = new Map<string, Asset>(
  (Object.keys(TYPES) as AssetName[]).map((name) => {
    const body = readFileSync(join(import.meta.dirname, 'assets', name), 'utf8');
    return [name, { body, hash: createHash('sha256').update(body).digest('hex').slice(0, 12) }];
  }),
);

/** "/assets/site.css?v=0f3a..." */
export function assetUrl(name: AssetName): string {
  return `/assets/${name}?v=${assets.get(name)?.hash ?? ''}`;
}

export function assetRoutes(): Hono {
  const routes = new Hono();
  routes.get('/assets/:name', (c) => {
    const name = c.req.param('name');
    const asset = assets.get(name);
    if (!asset) return c.notFound();
    const fresh = c.req.query('v') === asset.hash;
    return c.body(asset.body, 200, {
      'content-type': TYPES[name as AssetName],
      'cache-control': fresh ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });
  routes.get('/favicon.ico', (c) => c.redirect(assetUrl('icon.svg'), 301));
  return routes;
}
