import type { EntryChange } from '../change.ts';
import type { EntryEvent } from '../event.ts';
import type { ObservedDocket, ObservedEntry } from '../observation.ts';
import { isBackfill, newestDay } from './backfill.ts';
import { collapseRepeats } from './collapse.ts';
import type { Telling } from './entry-change.ts';
import { filedChange, mergedChange, readEvent, withdrawnChange } from './entry-change.ts';
import { mergeFacts } from './facts.ts';
import type { Folds } from './fold.ts';
import { findFolds, foldEntries } from './fold.ts';
import type { EntryWrite, KnownDocket, KnownEntry, ReconcileContext, Reconciliation } from './known.ts';
import { matchEntries } from './match.ts';
import type { MatchTask } from './match-task.ts';
import { firstSight, mergeEntry, wordsChanged } from './merge-entry.ts';
import { occurrenceCounter } from './occurrence.ts';
import { keepShown } from './shown.ts';
import { miss, refusal, standsFor } from './withdraw.ts';

/** What one reading leads to, while it is being written down. */
interface Ledger {
  telling: Telling;
  changes: Reconciliation['changes'];
  entries: EntryWrite[];
}

export function emptyDocket(court: string, number: string): KnownDocket {
  return { court, number, caption: null, pacerCaseId: null, facts: {}, factProvenance: {}, entries: [] };
}

function record(ledger: Ledger, write: Omit<EntryWrite, 'change'>, change: EntryChange | null): void {
  ledger.entries.push({ ...write, change: change === null ? null : ledger.changes.length });
  if (change !== null) ledger.changes.push(change);
}

/** Field by field: a store may give the fields back in another order. */
function sameEvent(a: EntryEvent, b: EntryEvent): boolean {
  return (['type', 'relief', 'outcome', 'importance'] as const).every((field) => a[field] === b[field]);
}

/** Re-reads the event when the words changed, or when the rules may have (`reparse`). */
function withEvent(before: KnownEntry, after: KnownEntry, telling: Telling): KnownEntry {
  if (telling.context.mode !== 'reparse' && !wordsChanged(before, after)) return after;
  const { event, sealed } = readEvent(after, telling);
  const same = sameEvent(event, after.event) && (after.sealed || !sealed);
  return same ? after : { ...after, event, sealed: after.sealed || sealed };
}

interface Update {
  known: KnownEntry;
  /** What is known, with what rows that turned out to be the same know. */
  base: KnownEntry;
  seen: ObservedEntry;
  /** One of several that might have been meant: the choice is to be kept. */
  isWeighed: boolean;
}

function updateEntry(ledger: Ledger, { known, base, seen, isWeighed }: Update): void {
  const { telling } = ledger;
  const merged = mergeEntry(base, seen, telling.context);
  const chosen = isWeighed ? keepShown(merged.entry, seen, telling.context.sourceId) : merged.entry;
  const entry = withEvent(base, chosen, telling);
  if (entry === known) return;
  const backfill = isBackfill(entry, telling.newestOn, telling.context);
  const change = mergedChange({ before: base, after: entry, merged, backfill }, telling);
  const newVersion = entry.text !== known.text || entry.labels !== known.labels;
  record(ledger, { kind: 'update', entry, was: known, newVersion }, change);
}

function insertEntry(ledger: Ledger, seen: ObservedEntry, occurrence: number): void {
  const { telling } = ledger;
  const bare = firstSight(seen, telling.context, occurrence);
  const { event, sealed } = readEvent(bare, telling);
  const entry = { ...bare, event, sealed: bare.sealed || sealed };
  const backfill = isBackfill(entry, telling.newestOn, telling.context);
  record(ledger, { kind: 'insert', entry, newVersion: true }, filedChange(entry, backfill, telling));
}

function foldAway(ledger: Ledger, spare: KnownEntry, into: KnownEntry): void {
  const entry = { ...spare, withdrawnAt: ledger.telling.context.seenAt, foldedInto: into.id };
  record(ledger, { kind: 'update', entry, was: spare, newVersion: false }, null);
}

/** Old before new, so that alerts of one reading are told in the order of the docket. */
function inOrder(seen: readonly ObservedEntry[], at: readonly number[]): number[] {
  const place = (entry: ObservedEntry) => entry.enteredAt ?? entry.filedOn ?? '';
  return at.toSorted((a, b) => {
    const [left, right] = [seen[a] as ObservedEntry, seen[b] as ObservedEntry];
    const days = place(left).slice(0, 10).localeCompare(place(right).slice(0, 10));
    return (
      days ||
      (left.number ?? Infinity) - (right.number ?? Infinity) ||
      place(left).localeCompare(place(right))
    );
  });
}

const NONE: readonly number[] = [];

function writeSeen(ledger: Ledger, task: MatchTask, folds: Folds): void {
  const spares = new Map<number, number[]>();
  for (const [spare, stays] of folds) spares.set(stays, [...(spares.get(stays) ?? []), spare]);
  const fresh: number[] = [];
  for (let at = 0; at < task.seen.length; at += 1) {
    const knownAt = task.to[at] as number;
    if (knownAt === -1) {
      fresh.push(at);
      continue;
    }
    const known = task.known[knownAt] as KnownEntry;
    let base = known;
    for (const spareAt of spares.get(knownAt) ?? NONE) {
      const spare = task.known[spareAt] as KnownEntry;
      base = foldEntries(base, spare);
      foldAway(ledger, spare, known);
    }
    updateEntry(ledger, {
      known,
      base,
      seen: task.seen[at] as ObservedEntry,
      isWeighed: task.weighed.has(at),
    });
  }
  const inserts = inOrder(task.seen, fresh).map((at) => task.seen[at] as ObservedEntry);
  const occurrenceOf = occurrenceCounter(task.known, inserts, task.timezone);
  for (const seen of inserts) insertEntry(ledger, seen, occurrenceOf(seen));
}

/** What a full reading concludes about entries it lacks; a refusal when it lacks too much. */
function writeMissing(ledger: Ledger, task: MatchTask, folds: Folds): Reconciliation['refused'] {
  const { context } = ledger.telling;
  if (context.completeness !== 'full' || context.knownIsPartial === true) return undefined;
  const missing: KnownEntry[] = [];
  let held = 0;
  for (let at = 0; at < task.known.length; at += 1) {
    const entry = task.known[at] as KnownEntry;
    if (folds.has(at) || !standsFor(entry, context.sourceId)) continue;
    held += 1;
    if (task.by[at] === -1) missing.push(entry);
  }
  const refused = refusal(held, missing.length, task.seen.length);
  if (refused) return refused;
  for (const was of missing) {
    const entry = miss(was, context);
    if (entry === was) continue;
    const change = entry.withdrawnAt === null ? null : withdrawnChange(entry, ledger.telling);
    record(ledger, { kind: 'update', entry, was, newVersion: false }, change);
  }
  return undefined;
}

/**
 * Compares what is known of one docket with what a source shows of it now. Pure: the same arguments give the
 * same answer and neither is modified. An entry that does not change yields no write. `known` is null for a
 * docket without any record; `observed.court` and `observed.number` must then be set. A reading that carries one
 * docket twice is reconciled in turn, each time against the state after the last.
 */
export function reconcileDocket(
  known: KnownDocket | null,
  observed: ObservedDocket,
  context: ReconcileContext,
): Reconciliation {
  const base = known ?? emptyDocket(observed.court ?? '', observed.number ?? '');
  const { docket, changes } = mergeFacts(base, observed, context);
  const seen = collapseRepeats(observed.entries);
  const task = matchEntries(base, seen, context);
  const folds = findFolds(task);
  const named = { court: base.court, number: base.number, caption: docket?.caption ?? base.caption };
  const telling: Telling = { docket: named, newestOn: newestDay(base, context.timezone), context };
  const ledger: Ledger = { telling, changes: [...changes], entries: [] };
  const refused = writeMissing(ledger, task, folds);
  if (refused) return { changes: [], entries: [], docket: null, refused };
  writeSeen(ledger, task, folds);
  return { changes: ledger.changes, entries: ledger.entries, docket };
}
