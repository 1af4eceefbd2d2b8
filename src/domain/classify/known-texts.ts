import type { CourtKind } from '../court.ts';
import type { DocketLink, EntryEvent, EntryWords, EventType, StatedDate } from '../event.ts';
import type { CourtPlace } from './court-place.ts';
import { type EntryText, readText } from './entry-text.ts';
import { eventOf, titleRuleOf } from './event-of.ts';
import { isSealed } from './sealed.ts';
import { statedDatesOf } from './stated-dates.ts';
import type { TitleRule } from './title-rule.ts';

/** A text with what it means by itself, in whatever docket it stands. Each part is read when it is first asked for. */
export interface KnownText {
  readonly text: EntryText;
  readonly sealed: boolean;
  /** Looks ahead for the rule that decides what event it is. */
  findRule(kind: CourtKind | null): void;
  event(kind: CourtKind | null): Readonly<EntryEvent>;
  dates(type: EventType): SharedReading['dates'];
  /** The whole of what it meant the last time, if that was in the same place. */
  lastAt(where: Standing): Read | null;
  /** Remembers it, of a text that is kept. */
  readAt(where: Standing, read: Read): void;
}

/** What many may hold at once, so nobody may change it. */
export interface SharedReading {
  readonly event: Readonly<EntryEvent>;
  readonly sealed: boolean;
  readonly links: readonly Readonly<DocketLink>[];
  readonly entryRefs: readonly number[];
  readonly dates: readonly Readonly<StatedDate>[];
}

export interface Read {
  readonly reading: SharedReading;
  /** As it was printed, by whoever did; nobody else writes or reads it. */
  printed: string | null;
}

/** Where a text stands, as far as the dockets and entries that it names depend on it. */
export interface Standing extends Pick<EntryWords, 'docketNumber' | 'entryNumber'> {
  readonly place: CourtPlace;
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
/**
 * What came lately, a number for each text, in the row that its number says, the latest first. With a single place two
 * texts that take turns would drive each other out for ever.
 */
const seen = new Int32Array(16_384);
const IN_A_ROW = 4;

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
  const first = (number * IN_A_ROW) & (seen.length - 1);
  let moved = number;
  for (let place = first; place < first + IN_A_ROW; place += 1) {
    const here = seen[place] as number;
    seen[place] = moved;
    if (here === number) return true;
    moved = here;
  }
  return false;
}

export function knownText(raw: string): KnownText {
  // To look a text up takes a look at each of its letters, so those that never came are not even looked up.
  if (raw.length > LONG_CHARS || !cameBefore(raw)) return new Reading(raw);
  const known = kept.get(raw);
  if (known) return known;
  makeRoom(raw.length);
  const own = copyOf(raw);
  const read = new KeptReading(own);
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

/** Most texts never come again, so of them nothing is remembered. */
class Reading implements KnownText {
  readonly text: EntryText;
  private ownSeal: boolean | null = null;
  private ownRule: { kind: CourtKind | null; found: TitleRule | null } | null = null;
  private ownEvent: { kind: CourtKind | null; read: EntryEvent } | null = null;
  private ownDates: { type: EventType; read: StatedDate[] } | null = null;

  constructor(raw: string) {
    this.text = readText(raw);
  }

  get sealed(): boolean {
    return (this.ownSeal ??= isSealed(this.text));
  }

  findRule(kind: CourtKind | null): TitleRule | null {
    if (this.ownRule?.kind !== kind) this.ownRule = { kind, found: titleRuleOf(this.text, kind) };
    return this.ownRule.found;
  }

  event(kind: CourtKind | null): Readonly<EntryEvent> {
    if (this.ownEvent?.kind !== kind)
      this.ownEvent = { kind, read: eventOf(this.text, kind, this.findRule(kind)) };
    return this.ownEvent.read;
  }

  dates(type: EventType): SharedReading['dates'] {
    const { full, marks, signs } = this.text;
    if (this.ownDates?.type !== type) this.ownDates = { type, read: statedDatesOf(full, type, marks, signs) };
    return this.ownDates.read;
  }

  lastAt(_where: Standing): Read | null {
    return null;
  }

  readAt(_where: Standing, _read: Read): void {}
}

class KeptReading extends Reading {
  private where: Standing | null = null;
  private read: Read | null = null;

  override lastAt({ place, docketNumber, entryNumber }: Standing): Read | null {
    const { where } = this;
    const same =
      where?.place === place && where.docketNumber === docketNumber && where.entryNumber === entryNumber;
    return same ? this.read : null;
  }

  override readAt({ place, docketNumber, entryNumber }: Standing, read: Read): void {
    this.where = { place, docketNumber: docketNumber && copyOf(docketNumber), entryNumber };
    this.read = read;
  }
}
