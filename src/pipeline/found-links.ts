import type { Silence } from '../domain/change.ts';
import { courtOfName } from '../domain/court-of-name.ts';
import type { CourtDirectory } from '../domain/court.ts';
import type { EntryReading } from '../domain/event.ts';
import { isCitation } from '../domain/judge-link.ts';
import type { DocketFacts } from '../domain/observation.ts';
import { courtKindOfId } from '../domain/docket-number-court.ts';
import type { KnownEntry } from '../domain/reconcile/index.ts';
import type { DocketRow } from '../store/schema.ts';
import type { FoundLink } from './follow.ts';

interface Origin {
  from: DocketRow;
  matterIds: readonly string[];
  silent: Silence | null;
  snapshotId: number | null;
}

/** Links that an entry's words name. What is sealed or withdrawn is not read for them. */
export function linksOfEntry(
  origin: Origin,
  written: { entry: KnownEntry; id: number | null; reading: Partial<EntryReading> },
): FoundLink[] {
  const { entry, id, reading } = written;
  if (entry.sealed || entry.withdrawnAt) return [];
  const kind = courtKindOfId(origin.from.court) ?? 'district';
  return (reading.links ?? []).map(({ court, number, role, quote = '' }) => ({
    ...origin,
    named: { court, number, role },
    quote: quote || null,
    entryId: id,
    entryNumber: entry.number,
    cited: isCitation({ kind }, { type: entry.event.type, text: entry.text, quote }),
  }));
}

/** Links that the head of a Supreme Court docket states in fields of their own. */
export function linksOfFacts(origin: Origin, facts: DocketFacts, courts: CourtDirectory): FoundLink[] {
  if (origin.from.court !== 'scotus') return [];
  const below = facts.lowerCourt ? courtOfName(facts.lowerCourt, courts) : null;
  const base = { ...origin, entryId: null, entryNumber: null, cited: false };
  return [
    ...(facts.lowerCourtNumbers ?? []).map((number) => ({
      ...base,
      named: { court: below, number, role: 'lower_court' as const },
      quote: `Lower Ct: ${facts.lowerCourt ?? ''}, Case Numbers: (${number})`,
    })),
    ...(facts.linkedWith ?? []).map((number) => ({
      ...base,
      named: { court: 'scotus', number, role: 'linked' as const },
      quote: `Linked with ${number}`,
    })),
    ...(facts.related ?? []).map((number) => ({
      ...base,
      named: { court: 'scotus', number, role: 'related' as const },
      quote: `Vide ${number}`,
    })),
  ];
}
