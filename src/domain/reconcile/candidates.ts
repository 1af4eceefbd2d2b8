import type { ObservedDocket } from '../observation.ts';
import { courtDay, shiftDay } from './court-day.ts';
import { documentKey } from './documents.ts';
import { LATE_ENTRY_DAYS } from './match-stubs.ts';
import { enteredDay } from './substance.ts';

/** What to load of a large docket before a window or a partial reading is reconciled with it. */
export interface CandidateKeys {
  sequences: string[];
  numbers: number[];
  /** Document ids as `documentKey` gives them; compare with stored ids in the same form. */
  documents: string[];
  /**
   * Court days. Load every entry whose filing date is among them or whose `enteredAt` falls on one of them (in the
   * court's zone or in UTC), whether numbered or not.
   */
  days: string[];
}

/** The days on which an entry may stand under another source: filed up to some days before it was entered. */
function daysAround(day: string): string[] {
  const days: string[] = [];
  for (let shift = -LATE_ENTRY_DAYS - 1; shift <= 1; shift += 1) {
    const shifted = shiftDay(day, shift);
    if (shifted !== null) days.push(shifted);
  }
  return days;
}

/**
 * Keys with which reconciling the loaded entries equals reconciling all of them, for observations that are not
 * full. The margin of a day makes the court's time zone unnecessary.
 */
export function candidateKeys(observed: ObservedDocket): CandidateKeys {
  const sequences = new Set<string>();
  const numbers = new Set<number>();
  const documents = new Set<string>();
  const anchors = new Set<string>();
  for (const entry of observed.entries) {
    if (entry.sequence !== null) sequences.add(entry.sequence);
    if (entry.number !== null) numbers.add(entry.number);
    for (const { id } of entry.documents) if (id !== null) documents.add(documentKey(id));
    const entered = entry.text === null ? null : enteredDay(entry.text);
    for (const day of [entry.filedOn, courtDay(entry.enteredAt, 'UTC'), entered])
      if (day !== null) anchors.add(day);
  }
  const days = [...new Set([...anchors].flatMap(daysAround))].sort();
  return { sequences: [...sequences], numbers: [...numbers], documents: [...documents], days };
}
