import type { ObservedEntry } from '../observation.ts';
import { mergeDocuments } from './documents.ts';

/** Adds labels in the order met; the same array when nothing is new. */
export function mergeLabels(known: string[], seen: readonly string[]): string[] {
  if (seen.every((label) => known.includes(label))) return known;
  const added = seen.filter((label, at) => !known.includes(label) && seen.indexOf(label) === at);
  return [...known, ...added];
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

/** Where an entry of the same sequence, or without one of the same number and text, already stands. */
class Places {
  readonly #sequences = new Map<string, number>();
  readonly #numbers = new Map<number, number>();
  /** Of one number and another text than the first of that number. */
  readonly #others = new Map<string, number>();

  /** The place in `placed` of the first entry like this one; its end when this is the first. */
  claim({ sequence, number, text }: ObservedEntry, placed: readonly ObservedEntry[]): number {
    const at = placed.length;
    if (sequence !== null) return claimIn(this.#sequences, sequence, at);
    if (number === null) return at;
    const first = claimIn(this.#numbers, number, at);
    if (first === at || (placed[first]?.text ?? '') === (text ?? '')) return first;
    return claimIn(this.#others, `${number}\n${text ?? ''}`, at);
  }
}

function isIdentified({ sequence, number, filedOn, enteredAt, documents }: ObservedEntry): boolean {
  if (sequence !== null || number !== null || filedOn !== null || enteredAt !== null) return true;
  return documents.some(({ id }) => id !== null);
}

function claimIn<K>(places: Map<K, number>, key: K, at: number): number {
  const place = places.get(key);
  if (place === undefined) places.set(key, at);
  return place ?? at;
}

/** Strings as counted: a longer one is a later one. */
function isLater(key: string, before: string): boolean {
  return key.length > before.length || (key.length === before.length && key > before);
}

/**
 * Whether no entry can repeat another because sequences and numbers rise, or fall, from each to the next. Most
 * readings show a docket in its order, and need no list of what they have shown.
 */
function isInOrder(entries: readonly ObservedEntry[], rises: boolean): boolean {
  let lastSequence: string | null = null;
  let lastNumber: number | null = null;
  for (const { sequence, number } of entries) {
    if (sequence !== null) {
      if (lastSequence !== null) {
        if (!(rises ? isLater(sequence, lastSequence) : isLater(lastSequence, sequence))) return false;
      }
      lastSequence = sequence;
    } else if (number !== null) {
      if (lastNumber !== null && !(rises ? number > lastNumber : number < lastNumber)) return false;
      lastNumber = number;
    }
  }
  return true;
}

/**
 * One reading may carry an entry several times: a feed item per label, a row repeated at a page break. Items of
 * one sequence are one entry; so are items of one number and one text where there is no sequence. Entries with
 * neither stay apart: two equal rows of one day may be two filings. An entry that nothing identifies, no number,
 * document or date, is left out: it would be news in every reading.
 */
export function collapseRepeats(entries: readonly ObservedEntry[]): readonly ObservedEntry[] {
  if (isInOrder(entries, true) || isInOrder(entries, false)) {
    return entries.every(isIdentified) ? entries : entries.filter(isIdentified);
  }
  const places = new Places();
  const result: ObservedEntry[] = [];
  for (const entry of entries) {
    if (!isIdentified(entry)) continue;
    const at = places.claim(entry, result);
    const first = result[at];
    result[at] = first === undefined ? entry : combine(first, entry);
  }
  return result;
}
