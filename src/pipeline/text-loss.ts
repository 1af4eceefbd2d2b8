import type { Observation } from '../domain/observation.ts';
import { textLoss } from '../domain/publication.ts';
import { knownText } from '../store/publications.ts';
import type { SourceRow } from '../store/schema.ts';
import type { House } from './house.ts';
import { publisherOf } from './publisher.ts';

/** Why the reading of a page is not believed against what the page said before, or null. */
export async function textLossOf(
  house: House,
  source: SourceRow,
  observation: Observation,
): Promise<{ reason: string; detail: string } | null> {
  const [page] = observation.publications;
  if (source.format !== 'page' || source.baselined_at === null || !page) return null;
  const known = await knownText(house.db.read, publisherOf(source), page.key);
  const loss = known === null ? null : textLoss(known, page.text);
  return loss === null ? null : { reason: 'text-lost', detail: `the page lost most of its text: ${loss}` };
}
