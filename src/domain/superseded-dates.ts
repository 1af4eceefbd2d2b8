import type { EntryEvent, StatedDate } from './event.ts';
import { foldWords } from './filter.ts';

/** A hearing or deadline with the entry that states it. */
export interface DateInEntry {
  docketId: number;
  entryId: number;
  event: EntryEvent;
  date: StatedDate;
}

export interface StandingDate<D extends DateInEntry> {
  stated: D;
  /** The later entry that cancelled or moved it; null while it stands. */
  supersededBy: D | null;
}

/**
 * Which stated dates still stand. `dates` are in docket order. A later entry supersedes an earlier date of the same
 * docket and kind when it calls that very day off, or moves the same thing to another day. Nothing is computed: a
 * date that no entry touches stands as stated.
 */
export function standingDates<D extends DateInEntry>(dates: readonly D[]): StandingDate<D>[] {
  return dates.map((stated, index) => ({
    stated,
    supersededBy: dates.slice(index + 1).find((later) => supersedes(later, stated)) ?? null,
  }));
}

function supersedes(later: DateInEntry, earlier: DateInEntry): boolean {
  if (later.docketId !== earlier.docketId || later.date.kind !== earlier.date.kind) return false;
  if (earlier.date.cancelled) return false;
  const sameDay = later.date.date === earlier.date.date;
  // One entry may say both: "the hearing set for 6/3 is reset to 6/10".
  if (later.date.cancelled) return sameDay && sameTime(later.date, earlier.date);
  if (later.entryId === earlier.entryId) return false;
  const again = sameDay && sameTime(later.date, earlier.date);
  return !again && sameThing(later.date, earlier.date) && moves(later.event);
}

function sameTime(a: StatedDate, b: StatedDate): boolean {
  return a.time === null || b.time === null || a.time === b.time;
}

/** An entry that resets a calendar or grants more time. */
function moves({ outcome, relief }: EntryEvent): boolean {
  if (outcome === 'reset' || outcome === 'cancelled') return true;
  return (outcome === 'granted' || outcome === 'granted_in_part') && relief === 'extension';
}

/** Words that stand beside every date and tell none from another. */
const COMMON = new Set(
  'the a an of on for to by in at is and or his her its their set due file filed'.split(' '),
);

/** "Motion Hearing" and "hearing on motion" are one thing; "Answer due" and "Reply due" are two. */
function sameThing(a: StatedDate, b: StatedDate): boolean {
  const [left, right] = [wordsOf(a.what), wordsOf(b.what)];
  const [few, many] = left.size <= right.size ? [left, right] : [right, left];
  return few.size > 0 && [...few].every((word) => many.has(word));
}

function wordsOf(what: string): Set<string> {
  return new Set(
    foldWords(what)
      .trim()
      .split(' ')
      .filter((word) => word.length > 1 && !COMMON.has(word)),
  );
}
