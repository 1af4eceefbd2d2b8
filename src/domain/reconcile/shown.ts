import type { ObservedEntry } from '../observation.ts';
import { documentKeysOf } from './documents.ts';
import type { KnownEntry } from './known.ts';
import { knownEntry, seenEntry, type MatchTask } from './match-task.ts';
import { digest } from './substance.ts';

/**
 * What a source showed of an entry, it goes on showing. Where neither sequence nor number tells one entry from another,
 * the reading that comes again is known by this mark, whatever other sources and other entries have added since: two
 * entries that took turns would be told anew.
 */

const MARKS = new WeakMap<ObservedEntry, string>();

/** Of all that tells an entry from another; not of addresses and open documents, which come later. Made once for each. */
export function markOf(entry: ObservedEntry): string {
  const mark = MARKS.get(entry) ?? madeMark(entry);
  MARKS.set(entry, mark);
  return mark;
}

function madeMark(entry: ObservedEntry): string {
  const { sequence, number, filedOn, enteredAt, labels, text } = entry;
  const moment = enteredAt === null ? null : Date.parse(enteredAt);
  const keys = documentKeysOf(entry).toSorted();
  return digest(JSON.stringify([sequence, number, filedOn, moment, labels.toSorted(), text, keys]));
}

/** The mark is kept with what is written anyway: to repeat what is on record writes nothing. */
export function rememberShown(
  { shown }: KnownEntry,
  seen: ObservedEntry,
  sourceId: string,
): Record<string, string> {
  return { ...shown, [sourceId]: markOf(seen) };
}

/** The known entry as it is now shown; the known object itself when it was shown just so before. */
export function keepShown(known: KnownEntry, seen: ObservedEntry, sourceId: string): KnownEntry {
  if (known.shown?.[sourceId] === markOf(seen)) return known;
  return { ...known, shown: rememberShown(known, seen, sourceId) };
}

/** Whether this source showed the known entry just so. */
export function isAsShown(task: MatchTask, knownAt: number, seenAt: number): boolean {
  const before = knownEntry(task, knownAt).shown?.[task.sourceId];
  return before !== undefined && before === markOf(seenEntry(task, seenAt));
}
