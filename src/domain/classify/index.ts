import type { Court, CourtDirectory } from '../court.ts';
import { createCourtDirectory } from '../court.ts';
import type { DocketLink, EntryEvent, EntryReading, EntryWords } from '../event.ts';
import { importanceRank } from '../event.ts';
import { linkAllowed } from '../links.ts';
import { type CourtPlace, placeOf, readsLike } from './court-place.ts';
import { docketMentionsOf } from './docket-mentions.ts';
import { entryRefsOf } from './entry-refs.ts';
import { knownText, type KnownText } from './known-texts.ts';

const NO_COURTS = createCourtDirectory([]);

/** Entries come in many from few courts; ids that no court has may be without number. */
const PLACES = new WeakMap<CourtDirectory, Map<string | null, CourtPlace>>();
const MAX_PLACES = 1_000;

function knownPlace(id: string | null, courts: CourtDirectory): CourtPlace {
  let places = PLACES.get(courts);
  if (!places || places.size > MAX_PLACES) PLACES.set(courts, (places = new Map()));
  let place = places.get(id);
  if (!place) places.set(id, (place = placeOf(id, courts)));
  return place;
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
interface Opened {
  words: EntryWords;
  place: CourtPlace;
  /** There is only the court's label to read. */
  stub: boolean;
  known: KnownText;
}

function open(words: EntryWords, courts: CourtDirectory): Opened {
  const raw = words.text?.trim() ? words.text : null;
  const known = knownText(raw ?? words.labels[0] ?? '');
  return { words, place: knownPlace(words.court, courts), stub: raw === null, known };
}

function allowedLinks({ known: { text }, place, words }: Opened, courts: CourtDirectory): DocketLink[] {
  const named = docketMentionsOf(text, place, words.docketNumber);
  if (named.length === 0 || place.id === null) return named;
  const directory = directoryWithIds(courts);
  const from = directory.byId(place.id) ?? courtAt(place);
  return named.filter((link) => linkAllowed(from, link, directory));
}

function linksOf(one: Opened, courts: CourtDirectory): DocketLink[] {
  const { known, place, words } = one;
  const found = known.links.for([place, words.docketNumber], () => allowedLinks(one, courts));
  return found.map((link) => ({ ...link }));
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

function byLabels(labels: readonly string[], place: CourtPlace): EntryEvent {
  const events = labels.slice(0, 20).map((label) => knownText(label).event(readsLike(place)));
  return events.reduce((best, event) => (weight(event) > weight(best) ? event : best));
}

/** A text that names nothing we know takes the court's own label for what it is. */
function eventFor({ known, words, place, stub }: Opened): EntryEvent {
  if (stub && words.labels.length > 0) return byLabels(words.labels, place);
  const own = known.event(readsLike(place));
  if (own.type !== 'other' || words.labels.length === 0) return own;
  const labelled = byLabels(words.labels, place);
  return labelled.type === 'other' ? own : labelled;
}

function sealedIn({ known, words, stub }: Opened): boolean {
  return known.sealed || (stub && words.labels.some((label) => knownText(label).sealed));
}

function refsIn({ known, words, place: { kind } }: Opened): number[] {
  const { docketNumber, entryNumber } = words;
  return known.entryRefs.for([kind, docketNumber, entryNumber], () =>
    entryRefsOf(known.text, { docketNumber, entryNumber, kind }),
  );
}

/**
 * What docket entries mean: the event by the taxonomy, whether it is sealed, the other dockets and entries it names
 * and the dates it states. Reads the full text, or the court's labels where there is none. Never throws; the cost is
 * linear in the text, of which at most the head and its ruling sentences are read.
 *
 * Each step is taken for all entries before the next: the rules of one step fit the processor's nearest memory, those
 * of all steps do not, and a hundred entries in one call cost a third less than in a hundred calls.
 */
export function classifyEntries(
  entries: readonly EntryWords[],
  courts: CourtDirectory = NO_COURTS,
): EntryReading[] {
  const opened = entries.map((words) => open(words, courts));
  const events = opened.map(eventFor);
  const sealed = opened.map(sealedIn);
  const links = opened.map((one) => linksOf(one, courts));
  const entryRefs = opened.map(refsIn);
  return opened.map(({ known }, place) => {
    const event = events[place] as EntryEvent;
    return {
      event,
      sealed: sealed[place] === true,
      links: links[place] ?? [],
      entryRefs: entryRefs[place] ?? [],
      dates: known.dates(event.type),
    };
  });
}

/** What one docket entry means. */
export function classifyEntry(words: EntryWords, courts?: CourtDirectory): EntryReading {
  return classifyEntries([words], courts)[0] as EntryReading;
}
