import type {
  Completeness,
  ObservedPublication,
  ReadResult,
  RejectedItem,
} from '../../domain/observation.ts';

export interface PublicationsRead {
  format: string;
  completeness: Completeness;
  builtAt?: string | null;
  publications: readonly ObservedPublication[];
  rejected: readonly RejectedItem[];
  truncated?: boolean;
  held?: string;
}

/** A reading that holds publications; of two with one key the first counts. */
export function publicationsRead(read: PublicationsRead): ReadResult {
  const keys = new Set<string>();
  const publications: ObservedPublication[] = [];
  const rejected = [...read.rejected];
  for (const publication of read.publications) {
    if (keys.has(publication.key)) rejected.push({ reason: 'duplicate-key', raw: excerpt(publication.key) });
    else publications.push(publication);
    keys.add(publication.key);
  }
  return {
    ok: true,
    ...(read.truncated ? { truncated: true } : {}),
    observation: {
      format: read.format,
      completeness: read.completeness,
      builtAt: read.builtAt ?? null,
      coverage: null,
      dockets: [],
      publications,
      rejected,
      ...(read.held !== undefined && { held: read.held }),
    },
  };
}

const EXCERPT_CHARACTERS = 200;

/** Enough of an item to find it again in its source. */
export function excerpt(raw: string): string {
  return raw.replace(/\s+/gu, ' ').trim().slice(0, EXCERPT_CHARACTERS);
}
