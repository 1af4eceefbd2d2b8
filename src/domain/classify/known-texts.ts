import type { CourtKind } from '../court.ts';
import type { DocketLink, EntryEvent, EventType, StatedDate } from '../event.ts';
import { type EntryText, readText } from './entry-text.ts';
import { eventOf } from './event-of.ts';
import { isSealed } from './sealed.ts';
import { statedDatesOf } from './stated-dates.ts';

/** A text with what it means by itself, in whatever docket it stands. Each part is read when it is first asked for. */
export interface KnownText {
  readonly text: EntryText;
  readonly sealed: boolean;
  event(kind: CourtKind | null): EntryEvent;
  dates(type: EventType): StatedDate[];
  /** The dockets and entries that it names where it stands; one that is kept reads them anew only elsewhere. */
  readonly links: Memory<DocketLink>;
  readonly entryRefs: Memory<number>;
}

/** What a text names, by what it depends on besides the text. */
interface Memory<Found> {
  for(asking: readonly unknown[], read: () => Found[]): Found[];
}

/** Of a text that comes once nothing need be remembered. */
const FORGETS: Memory<never> = { for: (_asking, read) => read() };
const ONCE = { links: FORGETS, entryRefs: FORGETS };

/** What was read the last time, for whoever asks the same again. */
class LastTime<Found> implements Memory<Found> {
  private asked: readonly unknown[] = [];
  private found: readonly Found[] = [];

  for(asking: readonly unknown[], read: () => Found[]): Found[] {
    const same = asking.length === this.asked.length && asking.every((one, at) => one === this.asked[at]);
    if (!same) {
      this.found = read();
      this.asked = asking.map((one) => (typeof one === 'string' ? copyOf(one) : one));
    }
    return [...this.found];
  }
}

/**
 * Feeds repeat a few hundred labels, and a filing that is spread over consolidated cases comes once for each of them,
 * word for word. A text that comes a second time is kept; most never do, and would only push out those that do.
 */
const KEPT_TEXTS = 4_000;
/** Of all of them together, so that long texts take no more room than many short ones would. */
const KEPT_CHARS = 4_000_000;
/** Longer texts hardly ever come twice. */
const LONG_CHARS = 8_000;

const kept = new Map<string, KnownText>();
let keptChars = 0;
/** What came lately, a number for each text, where its number says. */
const seen = new Int32Array(8_192);

const LAST_CHARS = 24;

/** A number with a further character taken in. */
function numberWith(number: number, code: number): number {
  return (Math.imul(number, 31) + code) | 0;
}

/** A number that different texts rarely share, from their last words and a few letters on the way there. */
function numberOf(raw: string): number {
  let number = raw.length;
  const last = Math.max(0, raw.length - LAST_CHARS);
  for (let at = 0; at < last; at += 7) number = numberWith(number, raw.charCodeAt(at));
  for (let at = last; at < raw.length; at += 1) number = numberWith(number, raw.charCodeAt(at));
  return number;
}

function cameBefore(raw: string): boolean {
  const number = numberOf(raw);
  const place = number & (seen.length - 1);
  if (seen[place] === number) return true;
  seen[place] = number;
  return false;
}

export function knownText(raw: string): KnownText {
  if (raw.length > LONG_CHARS) return new Reading(raw, ONCE);
  const known = kept.get(raw);
  if (known) return known;
  if (!cameBefore(raw)) return new Reading(raw, ONCE);
  makeRoom(raw.length);
  const own = copyOf(raw);
  const read = new Reading(own, { links: new LastTime(), entryRefs: new LastTime() });
  kept.set(own, read);
  return read;
}

function makeRoom(chars: number): void {
  if (kept.size >= KEPT_TEXTS || keptChars + chars > KEPT_CHARS) {
    kept.clear();
    keptChars = 0;
  }
  keptChars += chars;
}

/** A part of a larger text keeps the whole of it in memory, a whole feed for one label; a copy does not. */
function copyOf(raw: string): string {
  return JSON.parse(JSON.stringify(raw)) as string;
}

/** Readings go their own ways, so each gets a copy. */
class Reading implements KnownText {
  readonly text: EntryText;
  readonly links: Memory<DocketLink>;
  readonly entryRefs: Memory<number>;
  private ownSeal: boolean | null = null;
  private ownEvent: { kind: CourtKind | null; read: EntryEvent } | null = null;
  private ownDates: { type: EventType; read: StatedDate[] } | null = null;

  constructor(raw: string, { links, entryRefs }: Pick<KnownText, 'links' | 'entryRefs'>) {
    this.text = readText(raw);
    this.links = links;
    this.entryRefs = entryRefs;
  }

  get sealed(): boolean {
    return (this.ownSeal ??= isSealed(this.text));
  }

  event(kind: CourtKind | null): EntryEvent {
    if (this.ownEvent?.kind !== kind) this.ownEvent = { kind, read: eventOf(this.text, kind) };
    return { ...this.ownEvent.read };
  }

  dates(type: EventType): StatedDate[] {
    const { full, marks } = this.text;
    if (this.ownDates?.type !== type) this.ownDates = { type, read: statedDatesOf(full, type, marks) };
    return this.ownDates.read.map((date) => ({ ...date }));
  }
}
