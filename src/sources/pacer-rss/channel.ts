import type { Court, CourtDirectory } from '../../domain/court.ts';

/** A court as far as a feed tells: its id, and all that the directory knows about it. */
export interface FeedCourt {
  id: string | null;
  court: Court | null;
}

const COURT_HOST = /^https?:\/\/(?:ecf|www)[\w-]*\.([a-z0-9-]{2,20})\.uscourts\.gov(?:[:/?#]|$)/i;

/**
 * The court that a PACER address belongs to. PACER's label goes through the directory, because it differs from our
 * id for a few courts; a label the directory does not know is taken as the id.
 */
export function courtOfUrl(url: string, courts: CourtDirectory): FeedCourt | null {
  const label = COURT_HOST.exec(url)?.[1]?.toLowerCase();
  if (label === undefined) return null;
  const court = courts.byPacerId(label);
  return { id: court?.id ?? label, court };
}

/** Kinds of entry that a sentence may promise, in the plural that courts use. */
const KINDS = /\b(?:complaint|order|judgment|opinion|motion|notice|answer|ruling|decree|petition)s\b/gi;

/**
 * Reads what the channel says it carries: `Docket entries of type: orders, opinions` as that list, `all` as
 * `["all"]`, a sentence ("Public Complaints, Orders and Judgments ...") as the kinds it names, else null.
 */
export function readCoverage(description: string): string[] | null {
  const listed = /\bentries of types?:(.*)$/i.exec(description);
  const kinds = listed
    ? (listed[1] ?? '').split(',')
    : Array.from(description.matchAll(KINDS), ([kind]) => kind);
  const coverage = [...new Set(kinds.map((kind) => kind.trim().toLowerCase()).filter((kind) => kind !== ''))];
  return coverage.length === 0 ? null : coverage;
}
