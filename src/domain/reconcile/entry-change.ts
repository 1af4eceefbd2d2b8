import type { ChangedEntry, EntryChange, Silence } from '../change.ts';
import type { EntryEvent, EntryReading, Importance } from '../event.ts';
import { importanceRank } from '../event.ts';
import { correctionIn } from './corrections.ts';
import type { KnownDocket, KnownEntry, ReconcileContext } from './known.ts';
import type { MergedEntry } from './merge-entry.ts';

/** What the changes of one reading have in common. */
export interface Telling {
  docket: Pick<KnownDocket, 'court' | 'number' | 'caption'>;
  newestOn: string | null;
  context: ReconcileContext;
}

export interface ToldEntry {
  before: KnownEntry;
  after: KnownEntry;
  merged: MergedEntry;
  backfill: boolean;
}

export function readEvent(entry: KnownEntry, { docket, context }: Telling): EntryReading {
  return context.read({
    court: docket.court,
    docketNumber: docket.number,
    entryNumber: entry.number,
    filedOn: entry.filedOn,
    labels: entry.labels,
    text: entry.text,
  });
}

/**
 * Whether what is now known of an entry is worth a second telling: it is more important than it seemed, or an
 * order of weight, known by its label, turns out to have granted or denied what was asked.
 */
export function rises(before: EntryEvent, after: EntryEvent): boolean {
  if (importanceRank(after.importance) > importanceRank(before.importance)) return true;
  const isWeighty = importanceRank(after.importance) >= importanceRank('major');
  return isWeighty && before.outcome === null && after.outcome !== null;
}

function silence(
  context: ReconcileContext,
  entry: KnownEntry,
  backfill: boolean,
  minor: boolean,
): Silence | null {
  if (context.mode !== 'live') return context.mode;
  if (backfill) return 'baseline';
  if (entry.sealed) return 'sealed';
  return minor ? 'minor' : null;
}

/** The entry as a change carries it; the words of a sealed one are not repeated. */
export function shown(entry: KnownEntry): ChangedEntry {
  const { sequence, number, filedOn, enteredAt, labels, text, url, documents, sealed } = entry;
  return {
    sequence,
    number,
    filedOn,
    enteredAt,
    labels,
    text: sealed ? null : text,
    url,
    documents: sealed ? documents.map((document) => ({ ...document, description: null })) : documents,
    ...(sealed ? { sealed } : {}),
  };
}

function change(type: EntryChange['type'], entry: KnownEntry, telling: Telling): EntryChange {
  const { court, number, caption } = telling.docket;
  const { event } = entry;
  return {
    type,
    silent: null,
    importance: event.importance,
    court,
    number,
    caption,
    entry: shown(entry),
    event,
  };
}

export function filedChange(entry: KnownEntry, backfill: boolean, telling: Telling): EntryChange {
  const correction = entry.sealed ? null : correctionIn(entry.text, null);
  return {
    ...change('entry-filed', entry, telling),
    silent: silence(telling.context, entry, backfill, false),
    ...(correction === null ? {} : { correction }),
  };
}

function pastOf(before: KnownEntry, after: KnownEntry): EntryChange['before'] {
  const hidden = before.sealed || after.sealed;
  return { text: hidden ? null : before.text, labels: before.labels, event: before.event };
}

/** The documents that arrived, with as much of them as the entry shows. */
function arrivedOf(entry: KnownEntry, { arrived }: MergedEntry): ChangedEntry['documents'] {
  return shown({ ...entry, documents: arrived }).documents;
}

function louder(a: Importance, b: Importance): Importance {
  return importanceRank(a) >= importanceRank(b) ? a : b;
}

/** Those who were told of an order must hear of its correction, even when what is left of it is noise. */
function amendedChange({ before, after, merged }: ToldEntry, telling: Telling): EntryChange {
  return {
    ...change('entry-amended', after, telling),
    importance: louder(before.event.importance, after.event.importance),
    silent: silence(telling.context, after, false, merged.verdict === 'marked'),
    before: pastOf(before, after),
    correction: after.sealed ? null : correctionIn(after.text, before.text),
    ...(merged.arrived.length > 0 ? { documents: arrivedOf(after, merged) } : {}),
  };
}

function arrivedChange({ before, after, merged, backfill }: ToldEntry, telling: Telling): EntryChange {
  const correction = after.sealed ? null : correctionIn(after.text, before.text);
  return {
    ...change('entry-text-arrived', after, telling),
    silent: silence(telling.context, after, backfill, !rises(before.event, after.event)),
    before: pastOf(before, after),
    ...(correction === null ? {} : { correction }),
    ...(merged.arrived.length > 0 ? { documents: arrivedOf(after, merged) } : {}),
  };
}

function availableChange({ before, after, merged, backfill }: ToldEntry, telling: Telling): EntryChange {
  return {
    ...change('document-available', after, telling),
    silent: silence(telling.context, after, backfill, false),
    documents: arrivedOf(after, merged),
    ...(merged.verdict === 'arrived' ? { before: pastOf(before, after) } : {}),
  };
}

/**
 * The one change that a merge amounts to, or null. An amendment speaks before a text that raises the importance,
 * that before a document, and a document before a text that only fills in what was known.
 */
export function mergedChange(told: ToldEntry, telling: Telling): EntryChange | null {
  const { before, after, merged } = told;
  if (merged.verdict === 'amended' || merged.verdict === 'marked') return amendedChange(told, telling);
  const grew = merged.verdict === 'arrived' || merged.labelsGrew || merged.verdict === 'rewritten';
  if (grew && rises(before.event, after.event)) return arrivedChange(told, telling);
  if (merged.arrived.length > 0) return availableChange(told, telling);
  return merged.verdict === 'arrived' ? arrivedChange(told, telling) : null;
}

/** An entry that its source has taken off the docket. */
export function withdrawnChange(entry: KnownEntry, telling: Telling): EntryChange {
  return {
    ...change('entry-withdrawn', entry, telling),
    silent: silence(telling.context, entry, false, false),
  };
}
