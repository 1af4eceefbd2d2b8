import type { Hono } from 'hono';
import type { RouterRoute } from 'hono/types';
import { FOR_PROGRAMS, type SiteParts } from './site.ts';

/** Every route that a site answers, those included that it loads with their first request. */
export async function allRoutes(site: Hono, parts: SiteParts): Promise<RouterRoute[]> {
  const late = await Promise.all(FOR_PROGRAMS.map(async (part) => (await part.load(parts)).routes));
  return [...site.routes, ...late.flat()];
}
