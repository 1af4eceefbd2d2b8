import type { ObservedEntry } from '../observation.ts';
import { dayOf } from './court-day.ts';
import type { KnownEntry } from './known.ts';
import { textPrint } from './substance.ts';

/** What identifies an entry that has neither sequence nor number; null for one that has. */
function looseKey(entry: ObservedEntry | KnownEntry, print: string | null, timezone: string): string | null {
  if (entry.sequence !== null || entry.number !== null) return null;
  return print === null
    ? `l${entry.enteredAt === null ? entry.filedOn : Date.parse(entry.enteredAt)} ${entry.labels.join('\n')}`
    : `t${dayOf(entry, timezone)} ${print}`;
}

/**
 * Numbers equal rows: the second "Rehearing DENIED." of one day has occurrence 1. Known rows are counted only
 * when the first new row without sequence and number asks.
 */
export function occurrenceCounter(
  known: readonly KnownEntry[],
  timezone: string,
): (seen: ObservedEntry) => number {
  let next: Map<string, number> | null = null;
  const count = (counts: Map<string, number>, key: string, at: number) =>
    counts.set(key, Math.max(counts.get(key) ?? 0, at + 1));
  return (seen) => {
    const key = looseKey(seen, seen.text === null ? null : textPrint(seen.text), timezone);
    if (key === null) return 0;
    if (next === null) {
      next = new Map();
      for (const entry of known) {
        const knownKey = looseKey(entry, entry.texts.current, timezone);
        if (knownKey !== null) count(next, knownKey, entry.occurrence);
      }
    }
    const occurrence = next.get(key) ?? 0;
    count(next, key, occurrence);
    return occurrence;
  };
}
