import type { ObservedEntry } from '../observation.ts';
import { documentKey } from './documents.ts';
import type { KnownEntry } from './known.ts';
import { knownEntry, seenEntry, type MatchTask } from './match-task.ts';
import { digest } from './substance.ts';

/**
 * What a source showed of an entry, it goes on showing. Where neither sequence nor number tells one entry from another,
 * the reading that comes again is known by this mark, whatever other sources and other entries have added since: two
 * entries that took turns would be told anew.
 */

/** Of all that tells an entry from another; not of addresses and open documents, which come later. */
export function markOf({
  sequence,
  number,
  filedOn,
  enteredAt,
  labels,
  text,
  documents,
}: ObservedEntry): string {
  const moment = enteredAt === null ? null : Date.parse(enteredAt);
  const keys = documents.flatMap(({ id }) => (id === null ? [] : [documentKey(id)]));
  return digest(
    JSON.stringify([sequence, number, filedOn, moment, labels.toSorted(), text, keys.toSorted()]),
  );
}

/** The mark is kept with what is written anyway: to repeat what is on record writes nothing. */
export function rememberShown(known: KnownEntry, seen: ObservedEntry, sourceId: string): KnownEntry['shown'] {
  return { ...known.shown, [sourceId]: markOf(seen) };
}

/** The known entry as it is now shown; the known object itself when it was shown just so before. */
export function keepShown(known: KnownEntry, seen: ObservedEntry, sourceId: string): KnownEntry {
  const shown = rememberShown(known, seen, sourceId) ?? {};
  return shown[sourceId] === known.shown?.[sourceId] ? known : { ...known, shown };
}

const MARKS = new WeakMap<ObservedEntry, string>();

/** Whether this source showed the known entry just so. Made once for each entry that is asked for. */
export function isAsShown(task: MatchTask, knownAt: number, seenAt: number): boolean {
  const before = knownEntry(task, knownAt).shown?.[task.sourceId];
  if (before === undefined) return false;
  const seen = seenEntry(task, seenAt);
  const mark = MARKS.get(seen) ?? markOf(seen);
  MARKS.set(seen, mark);
  return before === mark;
}
