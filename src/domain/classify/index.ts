import type { Court, CourtDirectory } from '../court.ts';
import { createCourtDirectory } from '../court.ts';
import type { DocketLink, EntryEvent, EntryReading, EntryWords } from '../event.ts';
import { importanceRank } from '../event.ts';
import { linkAllowed } from '../links.ts';
import { type CourtPlace, placeOf, readsLike } from './court-names.ts';
import { docketMentionsOf } from './docket-mentions.ts';
import { entryRefsOf } from './entry-refs.ts';
import { type EntryText, readText } from './entry-text.ts';
import { eventOf } from './event-of.ts';
import { isSealed } from './sealed.ts';
import { statedDatesOf } from './stated-dates.ts';

const NO_COURTS = createCourtDirectory([]);

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

/** Looks courts up in the directory and falls back on what the id itself says. */
function directoryWithIds(courts: CourtDirectory): CourtDirectory {
  return { ...courts, byId: (id) => courts.byId(id) ?? courtAt(placeOf(id)) };
}

function linksOf(
  text: EntryText,
  place: CourtPlace,
  words: EntryWords,
  courts: CourtDirectory,
): DocketLink[] {
  const named = docketMentionsOf(text.full, place, words.docketNumber);
  if (named.length === 0 || place.id === null) return named;
  const known = directoryWithIds(courts);
  const from = known.byId(place.id) ?? courtAt(place);
  return named.filter((link) => linkAllowed(from, link, known));
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
  const events = labels.slice(0, 20).map((label) => eventOf(readText(label), readsLike(place)));
  return events.reduce((best, event) => (weight(event) > weight(best) ? event : best));
}

/** A text that names nothing we know takes the court's own label for what it is. */
function eventFor(text: EntryText, words: EntryWords, place: CourtPlace): EntryEvent {
  const own = eventOf(text, readsLike(place));
  if (own.type !== 'other' || words.labels.length === 0) return own;
  const labelled = byLabels(words.labels, place);
  return labelled.type === 'other' ? own : labelled;
}

/**
 * What a docket entry means: its event by the taxonomy, whether it is sealed, the other dockets and entries it names
 * and the dates it states. Reads the full text, or the court's labels where there is none. Never throws; the cost is
 * linear in the text, of which at most the head and its ruling sentences are read.
 */
export function classifyEntry(words: EntryWords, courts: CourtDirectory = NO_COURTS): EntryReading {
  const place = placeOf(words.court, courts);
  const raw = words.text?.trim() ? words.text : '';
  const text = readText(raw === '' ? (words.labels[0] ?? '') : raw);
  const event =
    raw === '' && words.labels.length > 0 ? byLabels(words.labels, place) : eventFor(text, words, place);
  const sealed = isSealed(text) || (raw === '' && words.labels.some((label) => isSealed(readText(label))));
  const own = { docketNumber: words.docketNumber, entryNumber: words.entryNumber, kind: place.kind };
  return {
    event,
    sealed,
    links: linksOf(text, place, words, courts),
    entryRefs: entryRefsOf(text, own),
    dates: statedDatesOf(text.full, event.type),
  };
}
