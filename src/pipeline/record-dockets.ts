import type { EntryReading } from '../domain/event.ts';
import type { ObservedDocket } from '../domain/observation.ts';
import {
  candidateKeys,
  courtDay,
  documentKey,
  reconcileDocket,
  type EntryWrite,
  type KnownDocket,
  type KnownEntry,
  type Reconciliation,
  type SourceKind,
} from '../domain/reconcile/index.ts';
import type { NewChange } from '../store/changes.ts';
import { lockFollowedDockets, saveDocket } from '../store/dockets.ts';
import { loadAllEntries, loadCandidates, newestDay, saveEntries } from '../store/entries.ts';
import { mattersOfDockets } from '../store/matters.ts';
import type { DocketRow } from '../store/schema.ts';
import { followLinks, type FoundLink } from './follow.ts';
import { withoutBuried } from './buried.ts';
import { partsOf, timezoneOf, type Part } from './reading-parts.ts';
import { linksOfEntry, linksOfFacts } from './found-links.ts';
import { buriedDocuments, tombstonesOf, type StoredTombstone } from '../store/takedown.ts';
import { withoutRenaming } from '../domain/parties/index.ts';
import { recordParties } from './record-parties.ts';
import type { RecordContext } from './record.ts';
import { snapshotOf } from './shown-by.ts';

/** The docket that was read cannot be the one that is known: the whole reading is taken back. */
export class ReadingRefusedError extends Error {
  override readonly name = 'ReadingRefusedError';
  readonly reason: string;

  constructor(reason: string, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** Merges the followed dockets of a reading into what is known of them. The rest of a court's feed is left. */
export async function recordDockets(context: RecordContext): Promise<NewChange[]> {
  const changes: NewChange[] = [];
  const links: FoundLink[] = [];
  for (const [court, observed] of byCourt(context.observation.dockets)) {
    const numbers = [...new Set(observed.map((docket) => docket.number ?? ''))];
    const rows = await lockFollowedDockets(context.tx.db, court, numbers);
    const matters = await mattersOfDockets(
      context.tx.db,
      rows.map((row) => row.id),
    );
    const tombstones = await tombstonesOf(
      context.tx.db,
      rows.map((row) => row.id),
    );
    const elsewhere = rows.length > 0 ? await buriedDocuments(context.tx.db) : [];
    for (const row of rows) {
      for (const docket of observed.filter((one) => one.number === row.number)) {
        const marks = tombstones.get(row.id) ?? [];
        const shown = await withoutBuried(context, docket, { row, marks, elsewhere });
        const recorded = await recordDocket(context, row, shown, {
          marks,
          matterIds: matters.get(row.id) ?? [],
        });
        changes.push(...recorded.changes);
        links.push(...recorded.links);
      }
    }
  }
  // The entry comes after what it names, so that the newest change about an entry is its own.
  return [...(await followLinks(context, links)), ...changes];
}

/** What is news of a docket, and which other dockets it names. */
interface RecordedDocket {
  changes: NewChange[];
  links: FoundLink[];
}

function byCourt(dockets: readonly ObservedDocket[]): Map<string, ObservedDocket[]> {
  const courts = new Map<string, ObservedDocket[]>();
  for (const docket of dockets) {
    if (docket.court === null || docket.number === null) continue;
    courts.set(docket.court, [...(courts.get(docket.court) ?? []), docket]);
  }
  return courts;
}

async function recordDocket(
  context: RecordContext,
  row: DocketRow,
  observed: ObservedDocket,
  { marks, matterIds }: { marks: readonly StoredTombstone[]; matterIds: string[] },
): Promise<RecordedDocket> {
  const changes: NewChange[] = [];
  const links: FoundLink[] = [];
  for (const part of partsOf(context, row, observed)) {
    const known = await loadKnown(context, row, part.observed);
    const result = reconcileDocket(known, part.observed, reconcileContext(context, row, part));
    if (result.refused) throw new ReadingRefusedError(result.refused.reason, result.refused.detail);
    const captionBefore = row.caption;
    const saved = await saveReconciliation(context, row, result, matterIds);
    const { entries } = result;
    const isRenamed = result.changes.some((change) => 'fact' in change && change.fact === 'caption');
    const said = {
      observed: part.observed,
      captionBefore,
      isRenamed,
      entries,
      ids: saved.ids,
      marks,
      mode: part.mode,
    };
    const { changes: joined, isNameTold } = await recordParties(context, row, said);
    const own = isNameTold
      ? saved.changes.map((one) => ({ ...one, change: withoutRenaming(one.change) }))
      : saved.changes;
    changes.push(...own, ...joined.map((change) => newChange(context, row, { change, matterIds })));
    links.push(...linksOf(context, row, { result, saved, matterIds, mode: part.mode }));
  }
  return { changes, links };
}

function linksOf(
  context: RecordContext,
  row: DocketRow,
  part: { result: Reconciliation; saved: Saved; matterIds: string[]; mode: RecordContext['mode'] },
): FoundLink[] {
  const { result, saved, matterIds, mode } = part;
  const quiet = mode === 'live' ? null : mode;
  const origin = { from: row, matterIds, silent: quiet, snapshotId: snapshotOf(context, row, null) };
  const stated = result.docket ? linksOfFacts(origin, result.docket.facts, context.house.courts) : [];
  const named = result.entries.flatMap(({ entry, change }, index) => {
    const reading = saved.readings.get(entry) ?? {};
    // What was filed before the watch began is history, and so is what it names.
    const isHistory = change !== null && result.changes[change]?.silent === 'baseline';
    const silent = quiet ?? (isHistory ? 'baseline' : null);
    const snapshotId = snapshotOf(context, row, entry);
    return linksOfEntry({ ...origin, silent, snapshotId }, { entry, id: saved.ids[index] ?? null, reading });
  });
  return [...stated, ...named];
}

async function loadKnown(
  context: RecordContext,
  row: DocketRow,
  observed: ObservedDocket,
): Promise<KnownDocket> {
  const { db } = context.tx;
  const full = context.observation.completeness === 'full';
  const entries = full
    ? await loadAllEntries(db, row.id)
    : await loadCandidates(db, row.id, candidateKeys(observed));
  return {
    court: row.court,
    number: row.number,
    caption: row.caption,
    pacerCaseId: row.pacer_case_id,
    facts: row.facts,
    factProvenance: row.fact_provenance as KnownDocket['factProvenance'],
    entries,
    newestOn: full ? null : await newestDay(db, row.id),
  };
}

function reconcileContext(context: RecordContext, row: DocketRow, part: Part) {
  const { source, observation, house } = context;
  return {
    sourceId: source.id,
    sourceKind: source.format as SourceKind,
    completeness: part.completeness ?? observation.completeness,
    mode: part.mode,
    seenAt: context.seenAt.toISOString(),
    timezone: timezoneOf(context, row),
    read: house.classify,
    knownIsPartial: observation.completeness !== 'full',
    watchedSince: row.created_at.toISOString(),
  };
}

interface Saved {
  changes: NewChange[];
  /** Of the entries written, in their order. */
  ids: number[];
  readings: ReadonlyMap<KnownEntry, Partial<EntryReading>>;
}

async function saveReconciliation(
  context: RecordContext,
  row: DocketRow,
  result: Reconciliation,
  matterIds: string[],
): Promise<Saved> {
  const { tx, now } = context;
  if (result.docket) {
    await saveDocket(tx.db, row.id, result.docket, now);
    Object.assign(row, {
      caption: result.docket.caption,
      pacer_case_id: result.docket.pacerCaseId,
      facts: result.docket.facts,
      fact_provenance: result.docket.factProvenance,
    });
  }
  const readings = new Map<KnownEntry, Partial<EntryReading>>();
  const ids = await saveEntries(tx.db, result.entries, entryContext(context, row, readings));
  const entryOf = entryIdsByChange(result.entries, ids);
  const changes = result.changes.map((change, index) =>
    newChange(context, row, { change, matterIds, entryId: entryOf.get(index) }),
  );
  return { changes, ids, readings };
}

function newChange(
  context: RecordContext,
  row: DocketRow,
  news: { change: NewChange['change']; matterIds: string[]; entryId?: number | undefined },
): NewChange {
  const { change, matterIds, entryId = null } = news;
  return {
    change,
    at: context.now,
    scope: `docket:${row.id}`,
    docketId: row.id,
    entryId,
    publicationId: null,
    sourceId: context.source.id,
    snapshotId: snapshotOf(context, row, 'entry' in change ? change.entry : null),
    matterIds,
  };
}

function entryIdsByChange(writes: readonly EntryWrite[], ids: readonly number[]): Map<number, number> {
  return new Map(
    writes.flatMap((write, index) =>
      write.change === null ? [] : [[write.change, ids[index] ?? 0] as const],
    ),
  );
}

function entryContext(
  context: RecordContext,
  row: DocketRow,
  readings: Map<KnownEntry, Partial<EntryReading>>,
) {
  const timezone = timezoneOf(context, row);
  return {
    docketId: row.id,
    sourceId: context.source.id,
    snapshotOf: (entry: KnownEntry) => snapshotOf(context, row, entry),
    documentKeys: (entry: KnownEntry) =>
      entry.documents.flatMap((document) => (document.id ? [documentKey(document.id)] : [])),
    day: (entry: KnownEntry) => entry.filedOn ?? courtDay(entry.enteredAt, timezone),
    reading: (entry: KnownEntry) => {
      const reading = readingOf(context, row, entry);
      readings.set(entry, reading);
      return reading;
    },
    now: context.now,
  };
}

/** Links, references and stated dates; the event itself is kept beside them. */
function readingOf(context: RecordContext, row: DocketRow, entry: KnownEntry): Partial<EntryReading> {
  const { links, entryRefs, dates } = context.house.classify({
    court: row.court,
    docketNumber: row.number,
    entryNumber: entry.number,
    filedOn: entry.filedOn,
    labels: entry.labels,
    text: entry.text,
  });
  return { links, entryRefs, dates };
}
