import type { CourtKind } from '../court.ts';
import type { EntryEvent, EventType, StatedDate } from '../event.ts';
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
}

/**
 * Feeds repeat a few hundred labels, and a filing that is spread over consolidated cases comes once for each of them,
 * word for word. What was read lately is not read again.
 */
const KEPT_TEXTS = 500;
/** Long texts hardly ever come twice, and would take the room of many labels. */
const KEPT_CHARS = 1_500;

const kept = new Map<string, KnownText>();

export function knownText(raw: string): KnownText {
  if (raw.length > KEPT_CHARS) return knownAs(raw);
  const known = kept.get(raw);
  if (known) return known;
  if (kept.size >= KEPT_TEXTS) kept.clear();
  const own = copyOf(raw);
  const read = knownAs(own);
  kept.set(own, read);
  return read;
}

/** A part of a larger text keeps the whole of it in memory, a whole feed for one label; a copy does not. */
function copyOf(raw: string): string {
  return JSON.parse(JSON.stringify(raw)) as string;
}

function knownAs(raw: string): KnownText {
  const text = readText(raw);
  const events = new Map<CourtKind | null, EntryEvent>();
  const dates = new Map<EventType, StatedDate[]>();
  let sealed: boolean | null = null;
  return {
    text,
    get sealed() {
      return (sealed ??= isSealed(text));
    },
    // Readings go their own ways, so each gets a copy.
    event: (kind) => ({ ...remembered(events, kind, () => eventOf(text, kind)) }),
    dates: (type) =>
      remembered(dates, type, () => statedDatesOf(text.full, type)).map((date) => ({ ...date })),
  };
}

function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, read: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = read();
  memory.set(key, value);
  return value;
}
