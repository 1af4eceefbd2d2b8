import type { ObservedEntry } from './observation.ts';
import { documentKey, substanceOf, textPrint } from './reconcile/index.ts';

/**
 * The mark that stays where an entry was taken down: enough to know the entry when a source shows it again, and
 * none of its words.
 */
export interface Tombstone {
  sequence: string | null;
  number: number | null;
  documentKeys: string[];
  /** Fingerprints of its texts, and of its labels with the moment of entry. */
  prints: string[];
}

/** What an entry looked like, in any of its versions. */
export interface BuriedWords {
  texts: readonly (string | null)[];
  labels: readonly (readonly string[])[];
  enteredAt: string | null;
}

export function printsOf({ texts, labels, enteredAt }: BuriedWords): string[] {
  const ofTexts = texts.flatMap((text) =>
    text === null || substanceOf(text) === '' ? [] : [textPrint(text)],
  );
  const ofLabels = labels.flatMap((list) => labelPrint(list, enteredAt) ?? []);
  return [...new Set([...ofTexts, ...ofLabels])];
}

/** Labels are shared by many entries; only together with the second of entry they name one. */
function labelPrint(labels: readonly string[], enteredAt: string | null): string | null {
  if (labels.length === 0 || enteredAt === null) return null;
  return textPrint(`${labels.join(' ')} entered ${new Date(enteredAt).toISOString()}`);
}

/** Whether a source shows again what was taken down. */
export function isBuried(entry: ObservedEntry, tombstones: readonly Tombstone[]): boolean {
  return tombstones.some((tombstone) => namesSame(entry, tombstone) ?? looksSame(entry, tombstone));
}

/** The court's own keys decide where both sides have one; null where they cannot. */
function namesSame(entry: ObservedEntry, tombstone: Tombstone): boolean | null {
  const { sequence, number, documentKeys } = tombstone;
  if (entry.documents.some(({ id }) => id !== null && documentKeys.includes(documentKey(id)))) return true;
  if (sequence !== null && entry.sequence !== null) return sequence === entry.sequence;
  if (number !== null && entry.number !== null) return number === entry.number;
  return null;
}

function looksSame(entry: ObservedEntry, { prints }: Tombstone): boolean {
  const own = printsOf({ texts: [entry.text], labels: [entry.labels], enteredAt: entry.enteredAt });
  return own.some((print) => prints.includes(print));
}
