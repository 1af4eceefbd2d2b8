import type { ObservedEntry } from '../observation.ts';
import { dayOf } from './court-day.ts';
import type { KnownEntry } from './known.ts';
import { textPrint } from './substance.ts';

function isLoose({ sequence, number }: ObservedEntry | KnownEntry): boolean {
  return sequence === null && number === null;
}

/** What identifies an entry that has neither sequence nor number; null for one that has. */
function looseKey(entry: ObservedEntry | KnownEntry, print: string | null, timezone: string): string | null {
  if (!isLoose(entry)) return null;
  return print === null
    ? `l${entry.enteredAt === null ? entry.filedOn : Date.parse(entry.enteredAt)} ${entry.labels.join('\n')}`
    : `t${dayOf(entry, timezone)} ${print}`;
}

/**
 * Numbers equal rows: the second "Rehearing DENIED." of one day has occurrence 1. Of the known rows only those with
 * the words of a new row are counted.
 */
export function occurrenceCounter(
  known: readonly KnownEntry[],
  fresh: readonly ObservedEntry[],
  timezone: string,
): (seen: ObservedEntry) => number {
  if (!fresh.some(isLoose)) return () => 0;
  const prints = new Map(fresh.map((seen) => [seen, seen.text === null ? null : textPrint(seen.text)]));
  const words = new Set(prints.values());
  const next = new Map<string, number>();
  const count = (key: string, at: number) => next.set(key, Math.max(next.get(key) ?? 0, at + 1));
  for (const entry of known) {
    const isAsked = isLoose(entry) && words.has(entry.texts.current);
    const key = isAsked ? looseKey(entry, entry.texts.current, timezone) : null;
    if (key !== null) count(key, entry.occurrence);
  }
  return (seen) => {
    const key = looseKey(seen, prints.get(seen) ?? null, timezone);
    if (key === null) return 0;
    const occurrence = next.get(key) ?? 0;
    count(key, occurrence);
    return occurrence;
  };
}
