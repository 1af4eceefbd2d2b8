import type { EntryEvent, Outcome } from './event.ts';

/**
 * Which motion a court of appeals ruled on, where its order names no entry: "ORDER denying motion for stay pending
 * appeal filed by Appellants". It is the one that waits for that relief, by that movant; of several it may be any.
 */

export interface NamelessEntry {
  id: number;
  /** Null in courts that number no entries. */
  number: number | null;
  day: string;
  event: Pick<EntryEvent, 'type' | 'relief' | 'outcome'>;
  text: string | null;
  /** Every entry that its words name. */
  refs: readonly number[];
}

export interface NamelessRuling<Entry> {
  ruling: Entry;
  motion: Entry;
}

/** What may become of a motion; a stay that is vacated or an appeal that is dismissed answers none. */
export const ANSWERS_RELIEF: readonly Outcome[] = [
  'granted',
  'denied',
  'granted_in_part',
  'moot',
  'withdrawn',
];

function rules({ event }: NamelessEntry): boolean {
  const { type, relief, outcome } = event;
  const decides = type === 'order' || type === 'opinion';
  return decides && relief !== 'other' && outcome !== null && ANSWERS_RELIEF.includes(outcome);
}

/** The rulings of one docket that name no entry, each with the one motion that it must mean. */
export function namelessRulings<Entry extends NamelessEntry>(
  entries: readonly Entry[],
): NamelessRuling<Entry>[] {
  const motions = entries.filter(({ event }) => event.type === 'motion' && event.relief !== null);
  const answered = new Set<number>();
  const found: NamelessRuling<Entry>[] = [];
  for (const ruling of entries.filter(rules).toSorted(byDay)) {
    const waiting = motions.filter(({ id, day }) => !answered.has(id) && day <= ruling.day);
    const named = waiting.filter(({ number }) => number !== null && ruling.refs.includes(number));
    for (const { id, event } of named) if (event.relief === ruling.event.relief) answered.add(id);
    const motion = named.length > 0 ? null : onlyFit(ruling, waiting);
    if (!motion) continue;
    answered.add(motion.id);
    found.push({ ruling, motion });
  }
  return found;
}

function byDay(a: NamelessEntry, b: NamelessEntry): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.id - b.id;
}

/** The number of a document tells more than any words: "denying motion for stay [2111111-2]". */
function onlyFit<Entry extends NamelessEntry>(ruling: Entry, waiting: readonly Entry[]): Entry | null {
  const documents = documentsIn(ruling.text);
  const marked = waiting.filter(({ text }) => documentsIn(text).some((id) => documents.includes(id)));
  if (marked.length > 0) return alone(marked);
  const names = movantOf(ruling.text, RULED_FOR);
  return alone(
    waiting.filter(
      ({ event, number, text }) =>
        event.relief === ruling.event.relief &&
        (ruling.refs.length === 0 || number === null) &&
        !(NAMES_DOCUMENT.test(ruling.text ?? '') && documentsIn(text).length > 0) &&
        mayBeSame(names, movantOf(text, ASKED_BY)),
    ),
  );
}

function alone<Entry>(entries: readonly Entry[]): Entry | null {
  const [first = null, ...others] = entries;
  return others.length === 0 ? first : null;
}

const DOCUMENT = /\[(\d{6,12})(?:-\d{1,3})?\]/g;
/** The part of another document, as clerks point to a motion. */
const NAMES_DOCUMENT = /\[\d{6,12}-\d{1,3}\]/;

function documentsIn(text: string | null): string[] {
  return [...(text ?? '').matchAll(DOCUMENT)].map(([, id = '']) => id);
}

/** Who asked, where the words tell: parts in the case and names. */
interface Movant {
  parts: readonly string[];
  names: readonly string[];
}

const WHO =
  '(?:(?!\\b(?:to|for|and for|is|are|be|pending|with|w/service)\\b)[^.;:()[\\]\\d]|(?<=\\b[A-Z])\\.){2,160}';
/** "motion for stay filed by Appellants", "Appellants' emergency motion for stay" */
const RULED_FOR = new RegExp(
  `\\b(?:motion|petition)s?\\b[^;]{0,160}?\\b(?:filed by|on behalf of) (${WHO})|\\b([\\w-]+(?:['’]s|s['’])) (?:[\\w-]+ ){0,4}(?:motion|petition)s?\\b`,
  'i',
);
/** "MOTION by Appellants Jane Roe and John Doe for stay", "MOTION, for stay, on behalf of Appellant Jane Roe" */
const ASKED_BY = new RegExp(
  `\\b(?:motion|petition)\\b[^;]{0,200}?\\b(?:filed by|on behalf of|by) (${WHO})|\\b([\\w-]+(?:['’]s|s['’])) (?:[\\w-]+ ){0,4}(?:motion|petition)\\b`,
  'i',
);
const PART = /^(?:appell(?:ant|ee)|petitioner|respondent|intervenor|amicus|defendant|plaintiff|movant)s?$/;
const NO_NAME =
  /^(?:and|the|et|al|inc|llc|of|in|by|on|jr|mr|ms|mrs|united|states|government|federal|state|county|department|cross|party|counsel|attorney|all|each|both|court|own|this|emergency|joint|unopposed|opposed|filed|motion|its|his|her|their)$/;

function movantOf(text: string | null, told: RegExp): Movant {
  const match = told.exec((text ?? '').replace(/\s+/g, ' '));
  const words = (match?.[1] ?? match?.[2] ?? '').toLowerCase().split(/[^\p{L}'’]+/u);
  const plain = words.map((word) => word.replace(/['’]s?$/, ''));
  return {
    parts: plain.filter((word) => PART.test(word)).map((word) => word.replace(/s$/, '')),
    names: plain.filter((word) => word.length > 2 && !PART.test(word) && !NO_NAME.test(word)),
  };
}

function mayBeSame(one: Movant, other: Movant): boolean {
  return meets(one.parts, other.parts) && meets(one.names, other.names);
}

/** What is not told speaks against nobody. */
function meets(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((word) => others.includes(word));
}
