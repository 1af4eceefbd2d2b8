import { createCourtDirectory } from '../../../src/domain/court.ts';
import type { ObservedPublication } from '../../../src/domain/observation.ts';
import { reconcilePublications } from '../../../src/domain/publication.ts';
import { page } from '../../../src/sources/page/index.ts';

export interface PageSettings {
  body?: string;
  drop?: string[];
}

const courts = createCourtDirectory([]);

/** One stored page as its reader sees it; throws what the reader says when it cannot be read. */
function readOne(html: string, settings: PageSettings): ObservedPublication[] {
  const result = page.read({
    body: new TextEncoder().encode(html),
    url: 'https://www.agency.example/watched/page',
    contentType: 'text/html; charset=utf-8',
    court: null,
    courts,
    settings,
  });
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.observation.publications;
}

/** The kinds of edit that a second reading is told with, or null when it stays quiet: the product's own path. */
export function compareReadings(before: string, after: string, settings: PageSettings = {}): string[] | null {
  const context = { sourceId: 'page', completeness: 'full', mode: 'live' } as const;
  const first = reconcilePublications([], readOne(before, settings), context);
  const rows = first.writes.map((write) => write.publication);
  const { changes } = reconcilePublications(rows, readOne(after, settings), context);
  const [change] = changes;
  return change ? (change.kinds ?? []) : null;
}
