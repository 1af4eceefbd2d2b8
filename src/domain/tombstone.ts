import type { ObservedEntry } from './observation.ts';
import {
  courtDay,
  documentKey,
  enteredDay,
  labelsFitStems,
  stemSet,
  substanceOf,
  textPrint,
} from './reconcile/index.ts';

/**
 * The mark that stays where an entry was taken down: enough to know the entry when a source shows it again, and
 * none of its words.
 */
export interface Tombstone {
  sequence: string | null;
  number: number | null;
  documentKeys: string[];
  /** Fingerprints of its texts, and of its labels with the moment of entry. */
  prints: string[];
  /** Court days under which it may stand, and words of courts that its label may be made of; see `mayBeLabelOf`. */
  days: string[];
  kinds: string[];
}

/** What an entry looked like, in any of its versions. */
export interface BuriedWords {
  texts: readonly (string | null)[];
  labels: readonly (readonly string[])[];
  enteredAt: string | null;
}

export function printsOf({ texts, labels, enteredAt }: BuriedWords): string[] {
  const ofTexts = texts.flatMap((text) =>
    text === null || substanceOf(text) === '' ? [] : [textPrint(text)],
  );
  const ofLabels = labels.flatMap((list) => labelPrint(list, enteredAt) ?? []);
  return [...new Set([...ofTexts, ...ofLabels])];
}

/** By which a name is known again that an entry gave which was taken down. */
export function partyPrint(key: string): string {
  return textPrint(`party ${key}`);
}

/** Labels are shared by many entries; only together with the second of entry they name one. */
function labelPrint(labels: readonly string[], enteredAt: string | null): string | null {
  if (labels.length === 0 || enteredAt === null) return null;
  return textPrint(`${labels.join(' ')} entered ${new Date(enteredAt).toISOString()}`);
}

/** Whether a source shows again what was taken down. */
export function isBuried(entry: ObservedEntry, tombstones: readonly Tombstone[]): boolean {
  return tombstones.some((tombstone) => namesSame(entry, tombstone) ?? looksSame(entry, tombstone));
}

/** The court's own keys decide where both sides have one; null where they cannot. */
function namesSame(entry: ObservedEntry, tombstone: Tombstone): boolean | null {
  const { sequence, number, documentKeys } = tombstone;
  if (entry.documents.some(({ id }) => id !== null && documentKeys.includes(documentKey(id)))) return true;
  if (sequence !== null && entry.sequence !== null) return sequence === entry.sequence;
  if (number !== null && entry.number !== null) return number === entry.number;
  return null;
}

function looksSame(entry: ObservedEntry, { prints }: Tombstone): boolean {
  const own = printsOf({ texts: [entry.text], labels: [entry.labels], enteredAt: entry.enteredAt });
  return own.some((print) => prints.includes(print));
}

/** Words that labels of courts are made of: a mark may hold them, since they name nobody. */
const LABEL_WORDS =
  'order minute minutes entry text electronic paperless notice hearing motion memorandum opinion judgment letter reply ' +
  'response answer complaint summons appearance scheduling conference status deadlines declaration affidavit exhibit ' +
  'transcript proceedings report recommendations stay injunction preliminary restraining temporary dismiss extension time ' +
  'leave file sealed seal admission vice withdraw compel discovery settlement stipulation certificate service disclosure ' +
  'amended clerk case assigned reassigned referral magistrate judge trial plea sentencing arraignment initial bond ' +
  'detention appeal mandate oral argument telephone video evidentiary pretrial reset appoint summary endorsed testimony';
const PUBLIC_STEMS = stemSet(LABEL_WORDS);

/** What kinds of label the words of an entry allow, in words that name nobody. */
export function kindsOf(words: readonly (string | null)[]): string[] {
  const own = words.flatMap((text) => (text === null ? [] : [...stemSet(text)]));
  return [...new Set(own)].filter((stem) => PUBLIC_STEMS.has(stem));
}

/** The days of a court under which an entry may be shown: as filed, as entered, as its text says. */
export function daysOf(
  entry: { filedOn: string | null; enteredAt: string | null; texts: readonly (string | null)[] },
  timezone: string,
): string[] {
  const said = entry.texts.map((text) => (text === null ? null : enteredDay(text)));
  const days = [entry.filedOn, courtDay(entry.enteredAt, timezone), ...said];
  return [...new Set(days.filter((day) => day !== null))];
}

/**
 * Whether a bare label of a court's feed may be what was taken down: one without number and sequence then, so that
 * only docket, day and label are left to know it by.
 */
export function mayBeLabelOf(entry: ObservedEntry, tombstone: Tombstone, timezone: string): boolean {
  const { sequence, number, documentKeys, days, kinds } = tombstone;
  if (sequence !== null || number !== null || entry.number !== null || entry.text !== null) return false;
  if (documentKeys.length > 0 && entry.documents.some(({ id }) => id !== null)) return false;
  const day = entry.filedOn ?? courtDay(entry.enteredAt, timezone);
  return day !== null && days.includes(day) && labelsFitStems(entry.labels, new Set(kinds));
}
