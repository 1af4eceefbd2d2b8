import type { ObservedDocument, ObservedEntry } from '../observation.ts';
import { mergeLabels } from './collapse.ts';
import { sameInstant } from './court-day.ts';
import { addsNoDocument, mergeDocuments } from './documents.ts';
import type { EntryField, KnownEntry, ReconcileContext } from './known.ts';
import { rankOf } from './rank.ts';
import { rememberShown } from './shown.ts';
import type { TextVerdict } from './text-memory.ts';
import { judgeText, NO_TEXT } from './text-memory.ts';

export interface MergedEntry {
  /** The known object itself when the observation adds nothing. The event is still the old one. */
  entry: KnownEntry;
  verdict: TextVerdict;
  labelsGrew: boolean;
  arrived: ObservedDocument[];
}

const PLAIN_FIELDS = ['sequence', 'number', 'filedOn', 'enteredAt', 'url'] as const;
export type PlainField = (typeof PLAIN_FIELDS)[number];

/** A field changes when it was empty, or when a source at least as good says otherwise. Null never overwrites. */
function fieldChanges(known: KnownEntry, seen: ObservedEntry, field: PlainField, rank: number): boolean {
  const value = seen[field];
  if (value === null || value === known[field]) return false;
  if (known[field] === null) return true;
  if (field === 'enteredAt' && sameInstant(known.enteredAt, seen.enteredAt)) return false;
  return field !== 'sequence' && rank >= (known.provenance[field] ?? 0);
}

function mergeFields(known: KnownEntry, seen: ObservedEntry, context: ReconcileContext): Partial<KnownEntry> {
  const merged: Record<string, unknown> = {};
  const provenance: KnownEntry['provenance'] = {};
  for (const field of PLAIN_FIELDS) {
    const rank = rankOf(context.sourceKind, field);
    if (!fieldChanges(known, seen, field, rank)) continue;
    merged[field] = seen[field];
    provenance[field] = rank;
  }
  if (Object.keys(merged).length > 0) merged['provenance'] = { ...known.provenance, ...provenance };
  return merged;
}

/** Who has seen it: the source is noted, a full reading counts as presence, a withdrawn entry is back. */
function mergePresence(known: KnownEntry, context: ReconcileContext): Partial<KnownEntry> {
  const { sourceId } = context;
  const presence: Partial<KnownEntry> = {};
  if (!known.seenBy.includes(sourceId)) presence.seenBy = [...known.seenBy, sourceId];
  if (context.completeness === 'full' && known.missedBy[sourceId] !== 0) {
    presence.missedBy = { ...known.missedBy, [sourceId]: 0 };
  }
  if (known.withdrawnAt !== null) presence.withdrawnAt = null;
  return presence;
}

interface MergedText {
  verdict: TextVerdict;
  patch: Partial<KnownEntry>;
}

function mergeText(
  known: KnownEntry,
  seen: ObservedEntry,
  labels: readonly string[],
  context: ReconcileContext,
): MergedText {
  if (seen.text === null) return { verdict: 'same', patch: {} };
  const rank = rankOf(context.sourceKind, 'text');
  const { text, texts } = known;
  const judged = judgeText(
    { text, labels, texts, rank: known.provenance.text ?? 0 },
    { text: seen.text, source: context.sourceId, rank },
  );
  if (judged.texts === texts) return { verdict: judged.verdict, patch: {} };
  if (judged.verdict === 'same' || judged.verdict === 'other') {
    return { verdict: judged.verdict, patch: { texts: judged.texts } };
  }
  const provenance: KnownEntry['provenance'] = { text: rank };
  return { verdict: judged.verdict, patch: { text: seen.text, texts: judged.texts, provenance } };
}

/** Answers for an unchanged entry without allocating: a docket of ten thousand is mostly that. */
function addsNothing(known: KnownEntry, seen: ObservedEntry, context: ReconcileContext): boolean {
  const { texts, withdrawnAt, seenBy, missedBy } = known;
  const { sourceId, sourceKind, completeness } = context;
  if (withdrawnAt !== null || !seenBy.includes(sourceId)) return false;
  if (completeness === 'full' && missedBy[sourceId] !== 0) return false;
  if (seen.sealed === true && !known.sealed) return false;
  if (seen.text !== null && (seen.text !== known.text || texts.bySource[sourceId] !== texts.current))
    return false;
  if (!addsNoDocument(known.documents, seen.documents)) return false;
  for (const label of seen.labels) if (!known.labels.includes(label)) return false;
  if (repeatsFields(known, seen)) return true;
  return PLAIN_FIELDS.every((field) => !fieldChanges(known, seen, field, rankOf(sourceKind, field)));
}

/** The usual case, each field by its name: nothing is said of it, or the same as ever. */
function repeatsFields(known: KnownEntry, seen: ObservedEntry): boolean {
  return (
    (seen.sequence === null || seen.sequence === known.sequence) &&
    (seen.number === null || seen.number === known.number) &&
    (seen.filedOn === null || seen.filedOn === known.filedOn) &&
    (seen.enteredAt === null || seen.enteredAt === known.enteredAt) &&
    (seen.url === null || seen.url === known.url)
  );
}

/** Adds to a known entry what one source says of it. */
export function mergeEntry(known: KnownEntry, seen: ObservedEntry, context: ReconcileContext): MergedEntry {
  if (addsNothing(known, seen, context))
    return { entry: known, verdict: 'same', labelsGrew: false, arrived: [] };
  const labels = mergeLabels(known.labels, seen.labels);
  const { verdict, patch } = mergeText(known, seen, labels, context);
  const fields = mergeFields(known, seen, context);
  const presence = mergePresence(known, context);
  const { documents, arrived } = mergeDocuments(known.documents, seen.documents);
  const sealed = known.sealed || seen.sealed === true;
  const labelsGrew = labels !== known.labels;
  const parts = [patch, fields, presence];
  const still = !labelsGrew && documents === known.documents && sealed === known.sealed;
  if (still && parts.every((part) => Object.keys(part).length === 0)) {
    return { entry: known, verdict, labelsGrew, arrived };
  }
  const provenance = { ...known.provenance, ...fields.provenance, ...patch.provenance };
  const shown = rememberShown(known, seen, context.sourceId);
  const entry = { ...known, ...fields, ...presence, ...patch, provenance, labels, documents, sealed, shown };
  return { entry, verdict, labelsGrew, arrived };
}

/** An entry that nobody has recorded before, as this source shows it. The event is filled in by the caller. */
export function firstSight(seen: ObservedEntry, context: ReconcileContext, occurrence: number): KnownEntry {
  const empty: KnownEntry = {
    id: '',
    sequence: null,
    number: null,
    filedOn: null,
    enteredAt: null,
    labels: [],
    text: null,
    url: null,
    documents: [],
    occurrence,
    sealed: false,
    withdrawnAt: null,
    event: { type: 'other', relief: null, outcome: null, importance: 'noise' },
    provenance: {},
    missedBy: {},
    seenBy: [],
    texts: NO_TEXT,
  };
  return mergeEntry(empty, seen, context).entry;
}

/** Fields whose value the classifier sees. */
export function wordsChanged(before: KnownEntry, after: KnownEntry): boolean {
  const fields: (EntryField | 'labels')[] = ['text', 'labels', 'number', 'filedOn'];
  return fields.some((field) => before[field] !== after[field]);
}
