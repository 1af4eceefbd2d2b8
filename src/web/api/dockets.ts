import type { OpenAPIHono } from '@hono/zod-openapi';
import { coverageOf } from '../../pipeline/coverage.ts';
import { findDocket, listDockets as allDockets } from '../../store/dockets.ts';
import { docketCounts, docketEntries, findEntry, mattersOfDocket } from '../../store/web-dockets.ts';
import { shownParties } from '../../store/web-parties.ts';
import { matterDockets } from '../../store/web-matters.ts';
import type { SiteParts } from '../site.ts';
import { courtName } from '../wording.ts';
import { pageOf } from './page-of.ts';
import { problem } from './problem.ts';
import { listDockets, listEntries, readDocket, readEntry } from './routes.ts';
import { docketRef, entryView } from './views.ts';

export function registerDockets(api: OpenAPIHono, { house }: SiteParts): void {
  const { settings, db, courts } = house;
  api.openapi(listDockets, async (c) => {
    const { matter, ...which } = c.req.valid('query');
    const dockets = matter
      ? (await matterDockets(db.read, matter)).filter((docket) => docket.state === 'followed')
      : (await allDockets(db.read)).filter((docket) => docket.matters.length > 0);
    const { page, next } = pageOf<(typeof dockets)[number]>(dockets, which);
    return c.json({ dockets: page.map((docket) => docketRef(settings, docket)), next }, 200);
  });
  api.openapi(readDocket, async (c) => {
    const { court, number } = c.req.valid('param');
    const docket = await findDocket(db.read, court, number);
    if (!docket) return problem(c, 404, 'No such docket is followed.') as never;
    const [counts, matters, covered, parties] = await Promise.all([
      docketCounts(db.read, docket.id, 'noise'),
      mattersOfDocket(db.read, docket.id),
      coverageOf(house, [docket]),
      shownParties(db.read, docket.id),
    ]);
    const { sentence = '', unseen = null } = covered.get(docket.id) ?? {};
    const coverage = [sentence, unseen].filter(Boolean).join(' ');
    return c.json(
      {
        ...docketRef(settings, docket),
        courtName: courtName(courts, court),
        facts: { ...docket.facts },
        parties,
        entries: counts.entries,
        matters: matters.map((matter) => matter.id),
        coverage,
      },
      200,
    );
  });
  api.openapi(listEntries, async (c) => {
    const { court, number } = c.req.valid('param');
    const { cursor = 0, limit, importance, order } = c.req.valid('query');
    const docket = await findDocket(db.read, court, number);
    if (!docket) return problem(c, 404, 'No such docket is followed.') as never;
    const entries = await docketEntries(db.read, {
      docketId: docket.id,
      minImportance: importance,
      order,
      offset: cursor,
      limit: limit + 1,
    });
    const page = entries.slice(0, limit);
    const next = entries.length > limit ? cursor + limit : null;
    return c.json({ entries: page.map((entry) => entryView(settings, entry)), next }, 200);
  });
  api.openapi(readEntry, async (c) => {
    const entry = await findEntry(db.read, c.req.valid('param').id);
    if (!entry) return problem(c, 404, 'No entry has this id.') as never;
    return c.json(entryView(settings, entry), 200);
  });
}
