import type { ObservedPublication } from './observation.ts';
import {
  type KnownPublication,
  type PublicationContext,
  type PublicationOutcome,
  reconcilePublications,
} from './publication.ts';

/** Publications of an invented agency, and their readings told one after the other. */

export const BODY = 'The Department ended the program.\n\nAbout 532,000 people are affected.';

export function observed(parts: Partial<ObservedPublication> = {}): ObservedPublication {
  const url = 'https://agency.example/news/1';
  return { key: url, url, title: 'Parole Ends', publishedOn: '2025-03-25', text: BODY, ...parts };
}

export function known(parts: Partial<KnownPublication> = {}): KnownPublication {
  return { ...observed(), stage: null, versions: [], ...parts };
}

export function context(parts: Partial<PublicationContext> = {}): PublicationContext {
  return { sourceId: 'agency-news', completeness: 'window', mode: 'live', ...parts };
}

/** Writes applied as the store applies them, so that a story can be told in several readings. */
export function remember(
  before: readonly KnownPublication[],
  { writes }: PublicationOutcome,
): KnownPublication[] {
  const rows = new Map(before.map((row) => [row.key, row]));
  for (const write of writes) rows.set(write.key, write.publication);
  return [...rows.values()];
}

export function tell(
  readings: readonly ObservedPublication[][],
  settings: Partial<PublicationContext> = {},
): string[][] {
  let rows: KnownPublication[] = [];
  return readings.map((reading) => {
    const outcome = reconcilePublications(rows, reading, context(settings));
    rows = remember(rows, outcome);
    return outcome.changes.map((change) => `${change.type}${change.reverts ? ' reverts' : ''}`);
  });
}
