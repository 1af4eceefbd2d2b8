import { importanceRank } from '../event.ts';
import type { ObservedEntry } from '../observation.ts';
import { mergeLabels } from './collapse.ts';
import { dayOf } from './court-day.ts';
import { documentKeysOf, mergeDocuments } from './documents.ts';
import type { KnownEntry } from './known.ts';
import type { MatchTask } from './match-task.ts';
import { compatible, knownEntry, openKnown } from './match-task.ts';
import { textPrint } from './substance.ts';

/**
 * Two rows that turn out to be one filing: sources without a common key were recorded apart, and now a reading
 * has both keys. Known index of the row that gives way -> known index of the row that stays.
 */
export type Folds = ReadonlyMap<number, number>;

const NO_KEYS: readonly string[] = [];

/** Asked of every entry of a docket, of which hardly one gains a key. */
function bringsKey(known: KnownEntry, seen: ObservedEntry): boolean {
  return (
    (known.number === null && seen.number !== null) ||
    (known.text === null && seen.text !== null) ||
    (known.documents.length === 0 && seen.documents.length > 0)
  );
}

/** Keys under which another row of the same filing may be on record: those the paired row lacks. */
function newKeys(known: KnownEntry, seen: ObservedEntry, timezone: string): readonly string[] {
  if (!bringsKey(known, seen)) return NO_KEYS;
  const keys: string[] = [];
  if (seen.number !== null && known.number === null) keys.push(`n${seen.number}`);
  if (seen.text !== null && known.text === null)
    keys.push(`t${dayOf(seen, timezone)} ${textPrint(seen.text)}`);
  if (known.documents.length === 0) {
    for (const key of documentKeysOf(seen)) keys.push(`d${key}`);
  }
  return keys;
}

function keysOf(known: KnownEntry, timezone: string): string[] {
  const keys = documentKeysOf(known).map((key) => `d${key}`);
  if (known.number !== null) keys.push(`n${known.number}`);
  if (known.texts.current !== null) keys.push(`t${dayOf(known, timezone)} ${known.texts.current}`);
  return keys;
}

export function findFolds(task: MatchTask): Folds {
  const wanted = new Map<string, number>();
  task.seen.forEach((seen, at) => {
    const knownAt = task.to[at] as number;
    if (knownAt === -1) return;
    for (const key of newKeys(knownEntry(task, knownAt), seen, task.timezone)) wanted.set(key, knownAt);
  });
  const folds = new Map<number, number>();
  if (wanted.size === 0) return folds;
  for (const at of openKnown(task)) {
    const spare = knownEntry(task, at);
    const key = keysOf(spare, task.timezone).find((candidate) => wanted.has(candidate));
    const stays = key === undefined ? undefined : wanted.get(key);
    if (stays === undefined) continue;
    const seen = task.seen[task.by[stays] as number] as ObservedEntry;
    if (compatible(spare, knownEntry(task, stays)) && compatible(spare, seen)) folds.set(at, stays);
  }
  return folds;
}

/** What both rows know together. It was told under either row, so the more important event counts as told. */
export function foldEntries(stays: KnownEntry, spare: KnownEntry): KnownEntry {
  const takesText = stays.text === null && spare.text !== null;
  const louder = importanceRank(spare.event.importance) > importanceRank(stays.event.importance);
  return {
    ...stays,
    sequence: stays.sequence ?? spare.sequence,
    number: stays.number ?? spare.number,
    filedOn: stays.filedOn ?? spare.filedOn,
    enteredAt: stays.enteredAt ?? spare.enteredAt,
    url: stays.url ?? spare.url,
    labels: mergeLabels(stays.labels, spare.labels),
    documents: mergeDocuments(stays.documents, spare.documents).documents,
    text: stays.text ?? spare.text,
    texts: takesText ? spare.texts : stays.texts,
    sealed: stays.sealed || spare.sealed,
    event: louder ? spare.event : stays.event,
    provenance: { ...spare.provenance, ...stays.provenance },
    seenBy: [...new Set([...stays.seenBy, ...spare.seenBy])],
    missedBy: { ...spare.missedBy, ...stays.missedBy },
    shown: { ...spare.shown, ...stays.shown },
  };
}
