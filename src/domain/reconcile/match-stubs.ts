import { courtDay, dayOf, sameInstant, shiftDay } from './court-day.ts';
import { labelsFitStems, stemSet } from './label-fit.ts';
import type { MatchTask } from './match-task.ts';
import { pair } from './match-task.ts';
import { enteredDay } from './substance.ts';

/** An entry may be put on the docket some days after its filing date: a long weekend at most. */
export const LATE_ENTRY_DAYS = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Beyond this many pairs on one court day nothing is unambiguous any more. */
const PAIR_LIMIT = 4_000;

interface Place {
  known: boolean;
  at: number;
  open: boolean;
  timezone: string;
}

interface Side extends Place {
  sequence: string | null;
  enteredAt: string | null;
  labels: readonly string[];
  stems: ReadonlySet<string> | null;
  fits: Side[];
}

interface CourtDay {
  stubs: Side[];
  texts: Side[];
}

interface Words {
  sequence: string | null;
  number: number | null;
  filedOn: string | null;
  enteredAt: string | null;
  labels: readonly string[];
  text: string | null;
}

/** The court day on which a text was entered: as its tail says, else the day it is filed under. */
function textDay(entry: Words, timezone: string): string | null {
  const day = dayOf(entry, timezone);
  const entered = entry.text === null ? null : enteredDay(entry.text);
  if (day === null || entered === null) return day;
  const lateMs = Date.parse(entered) - Date.parse(day);
  return lateMs >= 0 && lateMs <= LATE_ENTRY_DAYS * DAY_MS ? entered : null;
}

/** Puts an unnumbered entry under its court day; only under days that are there already unless `opens`. */
function place(days: Map<string, CourtDay>, entry: Words, place: Place, opens: boolean): void {
  if (entry.number !== null || (entry.text === null && entry.labels.length === 0)) return;
  const isStub = entry.text === null;
  const day = isStub
    ? (courtDay(entry.enteredAt, place.timezone) ?? entry.filedOn)
    : textDay(entry, place.timezone);
  const found = day === null ? undefined : (days.get(day) ?? (opens ? { stubs: [], texts: [] } : undefined));
  if (day === null || !found) return;
  days.set(day, found);
  const { sequence, enteredAt, labels, text } = entry;
  const stems = text === null ? null : stemSet(text);
  (isStub ? found.stubs : found.texts).push({ ...place, sequence, enteredAt, labels, stems, fits: [] });
}

/** Days on which an observed entry is still open; other days need no look. */
function daysInQuestion({ seen, to, timezone }: MatchTask): Map<string, CourtDay> {
  const days = new Map<string, CourtDay>();
  seen.forEach((entry, at) => {
    if (to[at] === -1) place(days, entry, { known: false, at, open: true, timezone }, true);
  });
  return days;
}

/** Known entries count for ambiguity even when this reading has already paired them. */
function addKnown({ known, seen, by, timezone }: MatchTask, days: Map<string, CourtDay>): void {
  const inQuestion = [...days.keys()].sort();
  const first = shiftDay(inQuestion[0] ?? '', -LATE_ENTRY_DAYS) ?? '';
  const last = inQuestion.at(-1) ?? '';
  known.forEach((entry, at) => {
    if (entry.number !== null || (entry.foldedInto ?? null) !== null) return;
    // A text is entered on the day it is filed under or within the days after; only then its words are looked at.
    const filed = entry.text === null ? null : entry.filedOn;
    if (filed !== null && (filed < first || filed > last)) return;
    const pairedWith = by[at] === -1 ? undefined : seen[by[at] as number];
    // A known stub whose text has just arrived is no stub any more.
    if (entry.text === null && (pairedWith?.text ?? null) !== null) return;
    place(days, entry, { known: true, at, open: pairedWith === undefined, timezone }, false);
  });
}

/** One entry can have only one sequence and one moment of entry. */
function mayBeOne(stub: Side, text: Side): boolean {
  return (
    (stub.sequence === null || text.sequence === null) &&
    (stub.enteredAt === null || text.enteredAt === null || sameInstant(stub.enteredAt, text.enteredAt)) &&
    text.stems !== null &&
    labelsFitStems(stub.labels, text.stems)
  );
}

function link({ stubs, texts }: CourtDay): void {
  if (stubs.length * texts.length > PAIR_LIMIT) return;
  for (const stub of stubs) {
    for (const text of texts) {
      if (!mayBeOne(stub, text)) continue;
      stub.fits.push(text);
      text.fits.push(stub);
    }
  }
}

/**
 * Pass 5: an unnumbered stub of a court feed and an unnumbered text from elsewhere are one entry only when they
 * belong to the same court day, the label fits the text and neither fits anything else of that day. A wrong
 * guess would put one order's words under another; two rows for one order are the lesser evil.
 */
export function pairStubs(task: MatchTask): void {
  const days = daysInQuestion(task);
  if (days.size === 0) return;
  addKnown(task, days);
  for (const day of days.values()) {
    link(day);
    for (const stub of day.stubs) {
      const text = stub.fits[0];
      if (stub.fits.length !== 1 || !text || text.fits.length !== 1) continue;
      if (stub.known === text.known || !stub.open || !text.open) continue;
      pair(task, stub.known ? text.at : stub.at, stub.known ? stub.at : text.at);
    }
  }
}
