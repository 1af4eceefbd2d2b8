import { Hono } from 'hono';
import { boardRoutes } from '../board.ts';
import type { SiteParts } from '../site.ts';
import { captureRoutes } from './captured.ts';
import { deadLetterRoutes } from './dead-letters.ts';
import { meterRoutes } from './meters.ts';
import { overviewRoutes } from './overview.ts';
import { pollRoutes } from './polls.ts';
import { proposalRoutes } from './proposals.ts';
import { signedIn, signInRoutes } from './sign-in.ts';
import { takedownRoutes } from './takedown.ts';

/** What operators see and do, behind `ADMIN_TOKEN`. Without a token there is nothing at these addresses. */
export function operatorRoutes(site: SiteParts): Hono {
  const routes = new Hono();
  if (!site.env?.adminToken) return routes;
  routes.route('/', signInRoutes(site));
  routes.use('/operators', signedIn(site));
  routes.use('/operators/*', signedIn(site));
  for (const part of PARTS) routes.route('/', part(site));
  return routes;
}

const PARTS = [
  overviewRoutes,
  captureRoutes,
  deadLetterRoutes,
  proposalRoutes,
  takedownRoutes,
  meterRoutes,
  pollRoutes,
  boardRoutes,
];
