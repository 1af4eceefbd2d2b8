import type { CourtDirectory } from './court.ts';
import { foldWords } from './filter.ts';

/** The court that a docket names in full ("United States Court of Appeals for the First Circuit"), or null. */
export function courtOfName(name: string, courts: CourtDirectory): string | null {
  const wanted = plainName(name);
  return courts.all.find((court) => plainName(court.name) === wanted)?.id ?? null;
}

/** Courts write their own name with and without "United States", "for" and "the". */
function plainName(name: string): string {
  return foldWords(name)
    .replace(/ united states /g, ' u s ')
    .replace(/ (?:for|the)(?= )/g, '')
    .trim();
}
