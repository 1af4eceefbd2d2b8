import type { ObservedEntry } from '../observation.ts';
import { dayOf, sameInstant } from './court-day.ts';
import { documentKeysOf } from './documents.ts';
import type { KnownEntry } from './known.ts';
import { labelsFit } from './label-fit.ts';
import type { Claims } from './match-claims.ts';
import { documentClaims, numberClaims, walkInStep } from './match-claims.ts';
import type { MatchTask } from './match-task.ts';
import { compatible, enlist, knownEntry, openKnown, openSeen, pair, seenEntry } from './match-task.ts';
import { isAsShown } from './shown.ts';
import { textPrint } from './substance.ts';

/** Beyond this many pairs of one number a reading is nonsense, and order decides instead of evidence. */
const EVIDENCE_LIMIT = 4_000;

/** Pass 1: the court's own sequence, which no two entries of one reading share. */
export function pairBySequence(task: MatchTask): void {
  if (task.seen.every((entry) => entry.sequence === null)) return;
  const placeOf = placeFinder(task.seen);
  for (let at = 0; at < task.known.length; at += 1) {
    const { sequence, foldedInto } = knownEntry(task, at);
    if (sequence === null || (foldedInto ?? null) !== null) continue;
    const seenAt = placeOf(sequence);
    if (seenAt !== undefined && task.to[seenAt] === -1) pair(task, seenAt, at);
  }
}

/**
 * The place of a sequence in a reading. Reading and record mostly have one order, or one has the other's backwards,
 * so the neighbour of the last one found is asked first; a list of all is made for what stands elsewhere.
 */
function placeFinder(seen: readonly ObservedEntry[]): (sequence: string) => number | undefined {
  let places: Map<string | null, number> | null = null;
  let last = -1;
  let step = 1;
  return (sequence) => {
    const beside = last + step;
    if (seen[beside]?.sequence === sequence) return (last = beside);
    places ??= new Map(seen.map((entry, at) => [entry.sequence, at]));
    const at = places.get(sequence);
    if (at === undefined) return undefined;
    step = at < last ? -1 : 1;
    return (last = at);
  };
}

function sharesDocument(known: KnownEntry, seen: ObservedEntry): boolean {
  const keys = new Set(documentKeysOf(known));
  return documentKeysOf(seen).some((key) => keys.has(key));
}

const SHOWN = new WeakMap<MatchTask, ReadonlySet<string>>();

/** The words that this reading shows. */
function shownPrints(task: MatchTask): ReadonlySet<string> {
  let shown = SHOWN.get(task);
  if (!shown) {
    shown = new Set(task.seen.flatMap(({ text }) => (text === null ? [] : [textPrint(text)])));
    SHOWN.set(task, shown);
  }
  return shown;
}

/** The label of one is the short name of the other's words; where both have words, those tell more. */
function labelSays(known: KnownEntry, seen: ObservedEntry): boolean {
  if (known.text === null) return labelsFit(known.labels, seen.text);
  return seen.text === null && labelsFit(seen.labels, known.text);
}

/** An item without words does not take an entry whose words another item of the same reading shows. */
function wordsElsewhere(task: MatchTask, known: KnownEntry, seen: ObservedEntry): boolean {
  const { current } = known.texts;
  return seen.text === null && current !== null && shownPrints(task).has(current);
}

/**
 * How strongly two entries look like one, for when several claim one number or one document. What this source
 * showed of an entry before weighs most, so that one choice is kept from reading to reading.
 */
function evidence(task: MatchTask, knownAt: number, seenAt: number): number {
  const known = knownEntry(task, knownAt);
  const seen = seenEntry(task, seenAt);
  const day = dayOf(seen, task.timezone);
  const before = known.texts.bySource[task.sourceId];
  return (
    (isAsShown(task, knownAt, seenAt) ? 64 : 0) +
    (before !== undefined && seen.text !== null && before === textPrint(seen.text) ? 16 : 0) +
    (sharesDocument(known, seen) ? 8 : 0) +
    (day !== null && day === dayOf(known, task.timezone) ? 4 : 0) +
    (known.enteredAt !== null && sameInstant(known.enteredAt, seen.enteredAt) ? 4 : 0) +
    (known.text !== null && known.text === seen.text ? 3 : 0) +
    (known.labels.some((label) => seen.labels.includes(label)) ? 2 : 0) +
    (labelSays(known, seen) ? 1 : 0) -
    (wordsElsewhere(task, known, seen) ? 2 : 0)
  );
}

function pairGroup(task: MatchTask, seen: readonly number[], known: readonly number[]): void {
  if (seen.length === 1 && known.length === 1) return pairLone(task, seen[0] as number, known[0] as number);
  const weigh = seen.length * known.length <= EVIDENCE_LIMIT;
  const edges: { seenAt: number; knownAt: number; weight: number }[] = [];
  for (const seenAt of seen) {
    for (const knownAt of weigh ? known : known.slice(0, 1)) {
      if (!compatible(knownEntry(task, knownAt), seenEntry(task, seenAt))) continue;
      edges.push({ seenAt, knownAt, weight: weigh ? evidence(task, knownAt, seenAt) : 0 });
    }
  }
  for (const { seenAt, knownAt } of edges.sort((a, b) => b.weight - a.weight)) {
    if (task.to[seenAt] !== -1 || task.by[knownAt] !== -1) continue;
    pair(task, seenAt, knownAt);
    task.weighed.add(seenAt);
  }
}

/** Nearly every key is claimed by one entry on either side, and there is nothing to weigh. */
function pairLone(task: MatchTask, seenAt: number, knownAt: number): void {
  if (task.to[seenAt] !== -1 || task.by[knownAt] !== -1) return;
  if (compatible(knownEntry(task, knownAt), seenEntry(task, seenAt))) pair(task, seenAt, knownAt);
}

/** Pairs by claims of one kind: entry by entry while each key is claimed once, else by what each group shows. */
function pairByClaims<K extends string | number>(
  task: MatchTask,
  claimsOf: (entries: MatchTask['seen'] | MatchTask['known'], places: readonly number[]) => Claims<K>,
): void {
  const seen = claimsOf(task.seen, openSeen(task));
  if (seen.keys.length === 0) return;
  const known = claimsOf(task.known, openKnown(task));
  if (walkInStep(seen, known, (seenAt, knownAt) => pairLone(task, seenAt, knownAt))) return;
  const wanted = groupsOf(seen);
  const held = groupsOf(known, wanted);
  for (const [key, candidates] of held) pairGroup(task, wanted.get(key) as number[], candidates);
}

/** The places that claim each key, in the order met; only of keys that are wanted. */
function groupsOf<K extends string | number>(
  { keys, places }: Claims<K>,
  wanted?: ReadonlyMap<K, number[]>,
): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as K;
    if (!wanted || wanted.has(key)) enlist(groups, key, places[at] as number);
  }
  return groups;
}

/** Pass 2: the entry number. Where several entries claim it, documents, days and words decide. */
export function pairByNumber(task: MatchTask): void {
  pairByClaims(task, numberClaims);
}

/** Pass 3: a document id, its fourth digit aside. */
export function pairByDocument(task: MatchTask): void {
  pairByClaims(task, documentClaims);
}
