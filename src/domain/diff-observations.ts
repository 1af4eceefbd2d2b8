import type { Change } from './change.ts';
import type { CourtDirectory } from './court.ts';
import type { EntryReading, EntryWords } from './event.ts';
import { diffParties, NO_PARTIES, type PartyChange, type PartyTrail } from './diff-parties.ts';
import type { ObservedDocket, Observation } from './observation.ts';
import { reconcilePublications, type KnownPublication, type PublicationWrite } from './publication.ts';
import {
  applyReconciliation,
  reconcileDocket,
  sanityGate,
  type KnownDocket,
  type SourceKind,
} from './reconcile/index.ts';

export interface DiffContext {
  courts: CourtDirectory;
  read: (words: EntryWords) => EntryReading;
  sourceId: string;
  /** When the second reading was made, ISO 8601. */
  seenAt: string;
  truncated: boolean;
}

/**
 * A fact of a docket that its body may not name in full: CourtListener's entries carry its own number of the docket, and
 * neither court nor docket number.
 */
type OfDocket<C> = C extends { court: string; number: string }
  ? Omit<C, 'court' | 'number'> & { court: string | null; number: string | null; courtlistenerId?: number }
  : C;

export interface ObservationDiff {
  changes: OfDocket<Change>[];
  /** Who joined, left or took another's place; told as the entry, caption or list that says so. */
  parties?: OfDocket<PartyChange>[];
  /** Why what changed is not told yet, by the source's own settings; then there are no changes. */
  held?: string;
  /** Why the second reading is not believed; then there are no changes. */
  quarantined?: { reason: string; detail: string };
}

/**
 * What a source would have told, had it shown `before` at its baseline and `after` at the next poll. One full
 * reading without an entry withdraws nothing: that takes two.
 */
export function diffObservations(
  before: Observation,
  after: Observation,
  context: DiffContext,
): ObservationDiff {
  if (after.held !== undefined) return { changes: [], held: after.held };
  const history = { lastItems: [itemCount(before)], lastBuiltAt: before.builtAt };
  const gate = sanityGate({
    observation: after,
    history,
    truncated: context.truncated,
    seenAt: context.seenAt,
  });
  if (!gate.ok) return { changes: [], quarantined: { reason: gate.reason, detail: gate.detail } };
  const { changes, parties } = diffDockets(before, after, context);
  return {
    changes: [...changes, ...publicationChanges(before, after, context)],
    ...(parties.length > 0 && { parties }),
  };
}

function itemCount(observation: Observation): number {
  return observation.dockets.reduce(
    (sum, docket) => sum + docket.entries.length,
    observation.publications.length,
  );
}

function diffDockets(before: Observation, after: Observation, context: DiffContext): DocketsDiff {
  const known = new Map<string, Stand>();
  for (const docket of before.dockets)
    takeIn(known, docket, { ...context, observation: before, mode: 'baseline' });
  const diffs = after.dockets.map((docket) =>
    takeIn(known, docket, { ...context, observation: after, mode: 'live' }),
  );
  return {
    changes: diffs.flatMap(({ changes }) => changes),
    parties: diffs.flatMap(({ parties }) => parties),
  };
}

type DocketsDiff = Required<Pick<ObservationDiff, 'changes' | 'parties'>>;

/** How a docket stands after the readings so far. */
interface Stand {
  docket: KnownDocket;
  trail: PartyTrail;
}

interface Reading extends DiffContext {
  observation: Observation;
  mode: 'baseline' | 'live';
}

function takeIn(known: Map<string, Stand>, observed: ObservedDocket, reading: Reading): DocketsDiff {
  const key = docketKey(observed);
  const stood = known.get(key);
  const before = stood?.docket ?? emptyKnown(observed);
  const context = reconcileContext(reading.observation, observed, reading);
  const result = reconcileDocket(stood?.docket ?? null, observed, context);
  const now = applyReconciliation(before, result);
  const diff = diffParties(stood?.trail ?? NO_PARTIES, { ...context, observed, before, now, result });
  known.set(key, { docket: now, trail: diff.trail });
  return {
    changes: diff.changes.map((change) => asNamed(change, observed)),
    parties: diff.parties.map((party) => asNamed(party, observed)),
  };
}

/** What the body does not say is absent and not an empty text; what it says instead stands beside it. */
function asNamed<C extends Change | PartyChange>(change: C, { facts }: ObservedDocket): OfDocket<C> {
  if (!('court' in change && 'number' in change) || (change.court && change.number))
    return change as OfDocket<C>;
  const { courtlistenerId } = facts;
  return {
    ...change,
    court: change.court || null,
    number: change.number || null,
    ...(courtlistenerId !== undefined && { courtlistenerId }),
  } as OfDocket<C>;
}

function emptyKnown(docket: ObservedDocket): KnownDocket {
  const { court, number } = docket;
  return {
    court: court ?? '',
    number: number ?? '',
    caption: null,
    pacerCaseId: null,
    facts: {},
    factProvenance: {},
    entries: [],
  };
}

function docketKey(docket: ObservedDocket): string {
  return `${docket.court ?? ''} ${docket.number ?? docket.facts.courtlistenerId ?? ''}`;
}

function reconcileContext(
  observation: Observation,
  docket: ObservedDocket,
  by: DiffContext & { mode: 'baseline' | 'live' },
) {
  return {
    sourceId: by.sourceId,
    sourceKind: observation.format as SourceKind,
    completeness: observation.completeness,
    mode: by.mode,
    seenAt: by.seenAt,
    timezone: by.courts.byId(docket.court ?? '')?.timezone ?? 'America/New_York',
    read: by.read,
  };
}

function publicationChanges(before: Observation, after: Observation, context: DiffContext): Change[] {
  const { sourceId } = context;
  const first = reconcilePublications([], before.publications, {
    sourceId,
    completeness: before.completeness,
    mode: 'baseline',
  });
  const known = first.writes.map(({ publication, state }) => knownPublication(publication, state));
  return reconcilePublications(known, after.publications, {
    sourceId,
    completeness: after.completeness,
    mode: 'live',
  }).changes;
}

function knownPublication(
  publication: PublicationWrite['publication'],
  state: KnownPublication['state'],
): KnownPublication {
  const { key, url, title, publishedOn, text, kind } = publication;
  const stage = publication.stage ?? null;
  return { key, url, title, publishedOn, text, stage, kind, ...(state && { state }), versions: [] };
}
