import type { Change } from './change.ts';
import type { ObservedDocket } from './observation.ts';
import {
  joinedChange,
  mergeParties,
  partyStatements,
  withoutRenaming,
  type KnownParty,
  type PartyBasis,
  type PartyMerge,
  type PartyRole,
  type SeenParties,
  type Sighting,
} from './parties/index.ts';
import { courtDay, type KnownDocket, type KnownEntry, type Reconciliation } from './reconcile/index.ts';

/** Who joined a case, left it or took another's place between two readings, and what says so. */
export interface PartyChange {
  does: 'joined' | 'left' | 'replaced';
  court: string;
  number: string;
  name: string;
  role: PartyRole | null;
  office: string | null;
  /** Whose place it took; only of those that did. */
  insteadOf?: string;
  by: PartyBasis;
  /** Court day of the entry that says so; null for what was only seen. */
  on: string | null;
  /** Number of that entry. */
  entry: number | null;
}

/** What is known of a docket's parties from one reading to the next, in place of what the store keeps. */
export interface PartyTrail {
  parties: KnownParty[];
  /** Each by its id, which is its place here; a version takes the place of the one before. */
  entries: KnownEntry[];
}

export const NO_PARTIES: PartyTrail = { parties: [], entries: [] };

export interface PartyReading {
  observed: ObservedDocket;
  /** As the docket stood before the reading, and as it stands now. */
  before: KnownDocket;
  now: KnownDocket;
  result: Reconciliation;
  sourceId: string;
  seenAt: string;
  timezone: string;
}

export interface PartyDiff {
  trail: PartyTrail;
  /** What the product tells of the docket, with whom a list shows anew and without a name that only follows an entry. */
  changes: Change[];
  parties: PartyChange[];
}

export function diffParties(trail: PartyTrail, reading: PartyReading): PartyDiff {
  const entries = withWritten(trail.entries, reading.result);
  const merge = mergeParties(trail.parties, seenBy(reading, entries));
  const { now, result } = reading;
  const own = merge.isNameTold ? result.changes.map(withoutRenaming) : result.changes;
  return {
    trail: { parties: merge.parties.map((party, id) => Object.assign(party, { id })), entries },
    changes: [...own, ...joinedChange(now, merge.joined, null)],
    parties: partyChanges(trail, merge, { ...reading, entries }),
  };
}

function withWritten(known: readonly KnownEntry[], { entries }: Reconciliation): KnownEntry[] {
  const places = placesOf(known);
  const all = [...known];
  for (const { entry, was } of entries) {
    const place = was ? places.get(was) : undefined;
    if (place === undefined) all.push(entry);
    else all[place] = entry;
  }
  return all;
}

function placesOf(entries: readonly KnownEntry[]): Map<KnownEntry, number> {
  return new Map(entries.map((entry, place) => [entry, place]));
}

function seenBy(reading: PartyReading, entries: readonly KnownEntry[]): SeenParties {
  const { observed, before, now, result, sourceId, seenAt, timezone } = reading;
  const sighting = (by: PartyBasis, part: Partial<Sighting> = {}): Sighting => ({
    by,
    on: null,
    seenAt,
    entryId: null,
    sourceId,
    snapshotId: null,
    ...part,
  });
  const isRenamed = result.changes.some((change) => 'fact' in change && change.fact === 'caption');
  const places = placesOf(entries);
  const said = result.entries.map(({ entry }) => {
    const entryId = places.get(entry) ?? 0;
    const on = entry.filedOn ?? courtDay(entry.enteredAt, timezone);
    const statements = isPublic(entry) ? partyStatements(entry.text) : [];
    return { entryId, statements, sighting: sighting('entry', { on, entryId }) };
  });
  return {
    case: now,
    entries: said.toSorted((a, b) => (a.sighting.on ?? '').localeCompare(b.sighting.on ?? '')),
    caption: {
      before: before.caption,
      now: now.caption,
      since: before.caption === now.caption ? null : sighting('caption'),
      replaced: isRenamed ? sighting('caption') : null,
    },
    list: observed.parties
      ? { names: observed.parties, isCut: observed.partiesCut === true, sighting: sighting('list') }
      : null,
    isBuried: () => false,
  };
}

function isPublic({ sealed, withdrawnAt, foldedInto }: KnownEntry): boolean {
  return !sealed && withdrawnAt === null && !foldedInto;
}

function partyChanges(
  { parties }: PartyTrail,
  merge: PartyMerge,
  { before, now, entries }: PartyReading & { entries: readonly KnownEntry[] },
): PartyChange[] {
  const told = merge.parties.filter(({ withheld }) => !withheld);
  const was = ({ id }: KnownParty) => (id === null ? null : (parties[id] ?? null));
  const change = (
    does: PartyChange['does'],
    { name, role, office }: KnownParty,
    { by, on, entryId }: Sighting,
  ): PartyChange => {
    const entry = entryId === null ? null : (entries[entryId]?.number ?? null);
    return { does, court: now.court, number: now.number, name, role, office, by, on, entry };
  };
  const replaced = told.filter((row) => row.insteadOf !== null && was(row)?.insteadOf == null);
  const predecessors = replaced.map(({ insteadOf }) => insteadOf);
  return told.flatMap((row): PartyChange[] => {
    const { insteadOf, since, until } = row;
    if (insteadOf && replaced.includes(row))
      return since ? [{ ...change('replaced', row, since), insteadOf: insteadOf.name }] : [];
    const hasLeft = until !== null && was(row)?.until == null && !predecessors.includes(row);
    if (hasLeft) return [change('left', row, until)];
    if (was(row) || !since || until) return [];
    // The first list and the first name of a case tell whom it has, not who joined.
    const isFirst =
      (since.by === 'list' && !merge.joined.includes(row.name)) ||
      (since.by === 'caption' && before.caption === null);
    return isFirst ? [] : [change('joined', row, since)];
  });
}
