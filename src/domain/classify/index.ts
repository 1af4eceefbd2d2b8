import type { Court, CourtDirectory } from '../court.ts';
import { createCourtDirectory } from '../court.ts';
import type { DocketLink, EntryEvent, EntryReading, EntryWords } from '../event.ts';
import { importanceRank } from '../event.ts';
import { linkAllowed } from '../links.ts';
import { type CourtPlace, placeOf } from './court-place.ts';
import { docketMentionsOf } from './docket-mentions.ts';
import { readAhead } from './entry-text.ts';
import { entryRefsOf } from './entry-refs.ts';
import { type KnownText, knownText, type Read, type SharedReading, type Standing } from './known-texts.ts';

const NO_COURTS = createCourtDirectory([]);

/** Entries come in many from few courts; ids that no court has may be without number. */
const PLACES = new WeakMap<CourtDirectory, Map<string | null, CourtPlace>>();
const MAX_PLACES = 1_000;

function placesIn(courts: CourtDirectory): Map<string | null, CourtPlace> {
  let places = PLACES.get(courts);
  if (!places || places.size > MAX_PLACES) PLACES.set(courts, (places = new Map()));
  return places;
}

/** A court as far as its place tells, for the structure check where no directory is at hand. */
function courtAt(place: CourtPlace): Court {
  return {
    id: place.id ?? '',
    name: '',
    kind: place.kind ?? 'district',
    cite: '',
    circuit: place.circuit,
    timezone: 'America/New_York',
    rss: null,
  };
}

const WITH_IDS = new WeakMap<CourtDirectory, CourtDirectory>();

/** Looks courts up in the directory and falls back on what the id itself says. */
function directoryWithIds(courts: CourtDirectory): CourtDirectory {
  let directory = WITH_IDS.get(courts);
  if (!directory) {
    directory = { ...courts, byId: (id) => courts.byId(id) ?? courtAt(placeOf(id)) };
    WITH_IDS.set(courts, directory);
  }
  return directory;
}

/** An entry with its text prepared. */
interface Opened extends Standing {
  words: EntryWords;
  /** There is only the court's label to read. */
  stub: boolean;
  known: KnownText;
  /** What it means, as soon as that is known. */
  read: Read | null;
}

function open(words: EntryWords, place: CourtPlace): Opened {
  const raw = words.text?.trim() ? words.text : null;
  const known = knownText(raw ?? words.labels[0] ?? '');
  const { docketNumber, entryNumber } = words;
  const opened: Opened = { words, place, docketNumber, entryNumber, stub: raw === null, known, read: null };
  // The labels are no part of what is remembered.
  if (words.labels.length === 0) opened.read = known.lastAt(opened);
  return opened;
}

function openAll(entries: readonly EntryWords[], courts: CourtDirectory): Opened[] {
  const places = placesIn(courts);
  return entries.map((words) => {
    let place = places.get(words.court);
    if (!place) places.set(words.court, (place = placeOf(words.court, courts)));
    return open(words, place);
  });
}

function linksOf({ known: { text }, place, docketNumber }: Opened, courts: CourtDirectory): DocketLink[] {
  const named = docketMentionsOf(text, place, docketNumber);
  if (named.length === 0 || place.id === null) return named;
  const directory = directoryWithIds(courts);
  const from = directory.byId(place.id) ?? courtAt(place);
  return named.filter((link) => linkAllowed(from, link, directory));
}

/** How much a reading says: labels that rule beat labels that file, and those beat clerk utilities. */
const TYPE_RANK: readonly string[] = [
  'other',
  'notice',
  'deadline',
  'hearing',
  'assignment',
  'letter',
  'brief',
  'motion',
];

function weight(event: EntryEvent): number {
  const rank = TYPE_RANK.indexOf(event.type);
  const rules =
    event.type === 'order' ||
    event.type === 'opinion' ||
    event.type === 'judgment' ||
    event.type === 'mandate';
  return importanceRank(event.importance) * 100 + (rules ? 50 : rank < 0 ? 20 : rank);
}

function byLabels(labels: readonly string[], place: CourtPlace): Readonly<EntryEvent> {
  const events = labels.slice(0, 20).map((label) => knownText(label).event(place.readsLike));
  return events.reduce((best, event) => (weight(event) > weight(best) ? event : best));
}

/** A text that names nothing we know takes the court's own label for what it is. */
function eventFor({ known, words, place, stub }: Opened): Readonly<EntryEvent> {
  if (stub && words.labels.length > 0) return byLabels(words.labels, place);
  const own = known.event(place.readsLike);
  if (own.type !== 'other' || words.labels.length === 0) return own;
  const labelled = byLabels(words.labels, place);
  return labelled.type === 'other' ? own : labelled;
}

function sealedIn({ known, words, stub }: Opened): boolean {
  return known.sealed || (stub && words.labels.some((label) => knownText(label).sealed));
}

function refsIn({ known, docketNumber, entryNumber, place: { kind } }: Opened): number[] {
  return entryRefsOf(known.text, { docketNumber, entryNumber, kind });
}

/** Each step is taken for all entries before the next, see `classifyEntries`. */
function readAll(opened: readonly Opened[], courts: CourtDirectory): SharedReading[] {
  readAhead(opened.map(({ known }) => known.text));
  for (const { known, place } of opened) known.findRule(place.readsLike);
  const events = opened.map(eventFor);
  const sealed = opened.map(sealedIn);
  const links = opened.map((one) => linksOf(one, courts));
  const entryRefs = opened.map(refsIn);
  return opened.map(({ known }, turn) => {
    const event = events[turn] as EntryEvent;
    return {
      event,
      sealed: sealed[turn] === true,
      links: links[turn] ?? [],
      entryRefs: entryRefs[turn] ?? [],
      dates: known.dates(event.type),
    };
  });
}

/** What `classifyEntries` says, for those who change nothing of it: a text that comes again is not even copied. */
export function sharedReadings(
  entries: readonly EntryWords[],
  courts: CourtDirectory = NO_COURTS,
): readonly Read[] {
  const opened = openAll(entries, courts);
  const asked = opened.filter(({ read }) => read === null);
  readAll(asked, courts).forEach((reading, turn) => {
    const one = asked[turn] as Opened;
    one.read = { reading, printed: null };
    if (one.words.labels.length === 0) one.known.readAt(one, one.read);
  });
  return opened.map(({ read }) => read as Read);
}

/**
 * What docket entries mean: the event by the taxonomy, whether it is sealed, the other dockets and entries it names
 * and the dates it states. Reads the full text, or the court's labels where there is none. Never throws; the cost is
 * linear in the text, of which at most the head and its ruling sentences are read.
 *
 * Each step is taken for all entries before the next: the rules of one step fit the processor's nearest memory, those
 * of all steps do not, and a thousand entries in one call cost little more than half of what they do in a thousand calls.
 */
export function classifyEntries(entries: readonly EntryWords[], courts?: CourtDirectory): EntryReading[] {
  return sharedReadings(entries, courts).map(({ reading: { event, sealed, links, entryRefs, dates } }) => ({
    event: { ...event },
    sealed,
    links: links.map((link) => ({ ...link })),
    entryRefs: [...entryRefs],
    dates: dates.map((date) => ({ ...date })),
  }));
}

/** What one docket entry means. */
export function classifyEntry(words: EntryWords, courts?: CourtDirectory): EntryReading {
  return classifyEntries([words], courts)[0] as EntryReading;
}
