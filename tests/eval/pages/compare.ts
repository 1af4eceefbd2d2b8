import { createCourtDirectory } from '../../../src/domain/court.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { type KnownPublication, reconcilePublications } from '../../../src/domain/publication.ts';
import { page } from '../../../src/sources/page/index.ts';
import type { PageSequence } from './sequences.ts';

export interface PageSettings {
  body?: string;
  drop?: string[];
  ignoreText?: string[];
  tellOnlyWhile?: string[];
  holdWhile?: string[];
}

const courts = createCourtDirectory([]);

/** One stored page as its reader sees it; throws what the reader says when it cannot be read. */
function readOne(html: string, settings: PageSettings): Observation {
  const result = page.read({
    body: new TextEncoder().encode(html),
    url: 'https://www.agency.example/watched/page',
    contentType: 'text/html; charset=utf-8',
    court: null,
    courts,
    settings,
  });
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.observation;
}

const context = { sourceId: 'page', completeness: 'full', mode: 'live' } as const;

/** The kinds of edit that a second reading is told with, or null when it stays quiet: the product's own path. */
export function compareReadings(before: string, after: string, settings: PageSettings = {}): string[] | null {
  const [, told] = tellings([before, after], settings);
  return told ?? null;
}

/** Of every reading of one page the kinds of edit that it is told with, or null; the first is its baseline. */
export function tellings(pages: readonly string[], settings: PageSettings): (string[] | null)[] {
  let known: KnownPublication[] = [];
  return pages.map((html, index) => {
    const { publications, held } = readOne(html, settings);
    if (index > 0 && held !== undefined) return null;
    const { changes, writes } = reconcilePublications(known, publications, context);
    if (writes.length > 0) known = writes.map((write) => write.publication);
    const [change] = changes;
    return index > 0 && change ? (change.kinds ?? []) : null;
  });
}

/** Each step of a sequence with whether it was told. */
export function playSequence({ name, steps, settings }: PageSequence) {
  const told = tellings(
    steps.map((step) => step.page),
    settings,
  );
  return steps.map(({ alert }, index) => ({
    name: `${name}, step ${index + 1}`,
    alert,
    told: told[index] !== null,
  }));
}
