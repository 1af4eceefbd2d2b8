import type { ObservedEntry } from '../observation.ts';
import { mergeDocuments } from './documents.ts';

/** Adds labels in the order met; the same array when nothing is new. */
export function mergeLabels(known: string[], seen: readonly string[]): string[] {
  const added = seen.filter((label, at) => !known.includes(label) && seen.indexOf(label) === at);
  return added.length === 0 ? known : [...known, ...added];
}

function combine(first: ObservedEntry, second: ObservedEntry): ObservedEntry {
  return {
    sequence: first.sequence ?? second.sequence,
    number: first.number ?? second.number,
    filedOn: first.filedOn ?? second.filedOn,
    enteredAt: first.enteredAt ?? second.enteredAt,
    labels: mergeLabels(first.labels, second.labels),
    text: first.text ?? second.text,
    url: first.url ?? second.url,
    documents: mergeDocuments(first.documents, second.documents).documents,
    sealed: first.sealed === true || second.sealed === true,
  };
}

function repeatKey(entry: ObservedEntry): string | null {
  if (entry.sequence !== null) return `s${entry.sequence}`;
  return entry.number === null ? null : `n${entry.number} ${entry.text ?? ''}`;
}

/**
 * One reading may carry an entry several times: a feed item per label, a row repeated at a page break. Items of
 * one sequence are one entry; so are items of one number and one text where there is no sequence. Entries with
 * neither stay apart: two equal rows of one day may be two filings.
 */
export function collapseRepeats(entries: readonly ObservedEntry[]): ObservedEntry[] {
  const places = new Map<string, number>();
  const result: ObservedEntry[] = [];
  for (const entry of entries) {
    const key = repeatKey(entry);
    const at = key === null ? undefined : places.get(key);
    if (at !== undefined) {
      result[at] = combine(result[at] as ObservedEntry, entry);
      continue;
    }
    if (key !== null) places.set(key, result.length);
    result.push(entry);
  }
  return result;
}
