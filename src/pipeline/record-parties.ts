import type { DocketChange } from '../domain/change.ts';
import {
  joinedChange,
  mergeParties,
  partyKey,
  partyStatements,
  type SeenParties,
  type Sighting,
} from '../domain/parties/index.ts';
import type { ObservedDocket } from '../domain/observation.ts';
import { courtDay, type EntryWrite, type KnownEntry } from '../domain/reconcile/index.ts';
import { partyPrint, type Tombstone } from '../domain/tombstone.ts';
import { loadParties, restsOnEntries, saveParties } from '../store/parties.ts';
import type { DocketRow } from '../store/schema.ts';
import { purgeSnapshot } from '../store/takedown.ts';
import { readEarlierParties } from './earlier-parties.ts';
import { timezoneOf } from './reading-parts.ts';
import type { RecordContext } from './record.ts';
import { snapshotOf } from './shown-by.ts';

/** What of a docket was just recorded, as far as it may tell who is a party. */
export interface RecordedParts {
  observed: ObservedDocket;
  captionBefore: string | null;
  /** Whether the same kind of source gives the case another name than before. */
  isRenamed: boolean;
  entries: readonly EntryWrite[];
  /** Of the entries, in their order. */
  ids: readonly number[];
  marks: readonly Tombstone[];
  mode: RecordContext['mode'];
}

export interface RecordedParties {
  changes: DocketChange[];
  /** Whether the new name of the case only follows an entry that was told. */
  isNameTold: boolean;
}

/**
 * Merges what a reading says of a docket's parties into their history. An entry that states a change is told as what
 * it is, and a caption as a caption; told here is only whom a list shows that it did not show before.
 */
export async function recordParties(
  context: RecordContext,
  row: DocketRow,
  parts: RecordedParts,
): Promise<RecordedParties> {
  const { db } = context.tx;
  if (!row.parties_read) await readEarlierParties(db, row, parts.captionBefore);
  const entries = await entriesThatSay(context, row, parts);
  const isCaptionNew = parts.captionBefore !== row.caption;
  const list = parts.observed.parties;
  if (entries.length === 0 && !isCaptionNew && !list) return { changes: [], isNameTold: false };
  const seen = seenParties(context, row, { parts, entries });
  const merge = mergeParties(await loadParties(db, row.id), seen);
  await saveParties(db, row.id, merge);
  if (list?.some((name) => seen.isBuried(partyKey(name)))) await forgetBytes(context, row);
  const silent = parts.mode === 'live' ? null : parts.mode;
  return { changes: joinedChange(row, merge.joined, silent), isNameTold: merge.isNameTold };
}

type SayingEntry = SeenParties['entries'][number];

/** Entries that state something, and those that may have stated something before they were changed. */
async function entriesThatSay(
  context: RecordContext,
  row: DocketRow,
  { entries, ids }: RecordedParts,
): Promise<SayingEntry[]> {
  const read = entries.map(({ entry, kind }, at): SayingEntry & { kind: EntryWrite['kind'] } => ({
    entryId: ids[at] ?? 0,
    kind,
    statements: isPublic(entry) ? partyStatements(entry.text) : [],
    sighting: entrySighting(context, row, { entry, id: ids[at] ?? null }),
  }));
  const silent = read.filter(({ kind, statements }) => kind === 'update' && statements.length === 0);
  const wasSaid = await restsOnEntries(
    context.tx.db,
    row.id,
    silent.map(({ entryId }) => entryId),
  );
  return read
    .filter((one) => one.statements.length > 0 || (wasSaid && silent.includes(one)))
    .toSorted((a, b) => (a.sighting.on ?? '').localeCompare(b.sighting.on ?? ''));
}

function isPublic({ sealed, withdrawnAt, foldedInto }: KnownEntry): boolean {
  return !sealed && withdrawnAt === null && !foldedInto;
}

function entrySighting(
  context: RecordContext,
  row: DocketRow,
  { entry, id }: { entry: KnownEntry; id: number | null },
): Sighting {
  return {
    by: 'entry',
    on: entry.filedOn ?? courtDay(entry.enteredAt, timezoneOf(context, row)),
    seenAt: context.seenAt.toISOString(),
    entryId: id,
    sourceId: context.source.id,
    snapshotId: snapshotOf(context, row, entry),
  };
}

function seenParties(
  context: RecordContext,
  row: DocketRow,
  { parts, entries }: { parts: RecordedParts; entries: readonly SayingEntry[] },
): SeenParties {
  const { court, number, facts, caption } = row;
  const sighting = (by: 'list' | 'caption'): Sighting => ({
    by,
    on: null,
    seenAt: context.seenAt.toISOString(),
    entryId: null,
    sourceId: context.source.id,
    snapshotId: snapshotOf(context, row, null),
  });
  const { marks, captionBefore, isRenamed, observed } = parts;
  const since = captionBefore === caption ? null : sighting('caption');
  return {
    case: { court, number, facts },
    entries,
    caption: { before: captionBefore, now: caption, since, replaced: isRenamed ? sighting('caption') : null },
    list: observed.parties
      ? { names: observed.parties, isCut: observed.partiesCut === true, sighting: sighting('list') }
      : null,
    isBuried: (key) => marks.some(({ prints }) => prints.includes(partyPrint(key))),
  };
}

/** The answer shows a name that was taken down: its bytes are not kept. */
async function forgetBytes(context: RecordContext, row: DocketRow): Promise<void> {
  const snapshotId = snapshotOf(context, row, null);
  if (snapshotId !== null) await purgeSnapshot(context.tx.db, snapshotId, context.now);
}
