import { foldWords, hasPhrase } from './filter.ts';
import type { EventType } from './event.ts';

/** Whether a case that was opened somewhere may belong to a matter. */

export interface DiscoveryTerms {
  /** Phrases of the subject. */
  any: readonly string[];
  /** Names of parties, as they stand in captions. */
  parties?: readonly string[] | undefined;
  /** Natures of suit by code or words ("899", "Other Immigration Actions"), where a source states them. */
  nature?: readonly string[] | undefined;
  /** Kinds of entry that open a case worth a look. */
  types: readonly EventType[];
  /** Phrases of cases that a person called unrelated. */
  exclude?: readonly string[] | undefined;
}

export interface NewCase {
  caption: string | null;
  natureOfSuit: string | null;
  cause: string | null;
  /** As far as the source lists them; a caption names but the first. */
  parties?: readonly string[] | undefined;
  /** Of the entry that opened it. */
  labels: readonly string[];
  text: string | null;
  type: EventType;
}

export interface DiscoveryScore {
  /** From 0 to 1. */
  value: number;
  /** One phrase for people each: `"parole" in the caption`. */
  reasons: string[];
}

const SUBJECT = 0.5;
const FURTHER_SUBJECT = 0.1;
const PARTY = 0.4;
const FURTHER_PARTY = 0.15;
/** Half the suits of a nature are of no interest: it lifts a case that something else speaks for. */
const NATURE = 0.3;
const OPENING = 0.1;
/** Petitions for one prisoner's release name the same officials by the dozen a day. */
const SINGLE_PERSON = -0.3;
const PRISONER = /\bhabeas corpus\b|\bprisoner\b|\b2241\b|\b2254\b|\balien detainee\b/i;

/** From this score on a person is asked. A party alone reaches it where a complaint opens the case. */
export const PROPOSE_AT = 0.5;

/** Null when nothing of the case fits, or a person has called its like unrelated. */
export function scoreCase(found: NewCase, terms: DiscoveryTerms): DiscoveryScore | null {
  const places = placesOf(found);
  const all = foldWords(Object.values(places).join('\n'));
  if (terms.exclude?.some((phrase) => hasPhrase(all, phrase))) return null;
  if (!terms.types.includes(found.type)) return null;
  const subjects = terms.any.flatMap((phrase) => placeReason(phrase, places));
  const named = foldWords(partiesIn(found));
  const parties = (terms.parties ?? []).filter((party) => hasPhrase(named, party));
  const nature = natureReason(found, terms);
  if (subjects.length + parties.length === 0) return null;
  const isPrisoner = PRISONER.test(
    `${found.labels.join(' ')} ${found.natureOfSuit ?? ''} ${found.cause ?? ''}`,
  );
  const value =
    share(subjects.length, SUBJECT, FURTHER_SUBJECT) +
    share(parties.length, PARTY, FURTHER_PARTY) +
    share(nature.length, NATURE, 0) +
    OPENING +
    (isPrisoner ? SINGLE_PERSON : 0);
  const reasons = [
    ...subjects,
    ...parties.map((party) => `"${party}" among the parties`),
    ...nature,
    `opened by ${found.labels[0] ? `"${found.labels[0]}"` : 'its first entry'}`,
    ...(isPrisoner ? ['less likely: a petition for one person'] : []),
  ];
  return { value: Math.round(Math.min(1, Math.max(0, value)) * 100) / 100, reasons };
}

function share(count: number, first: number, further: number): number {
  return count === 0 ? 0 : first + further * (count - 1);
}

const AGAINST = /\bagainst ([^;]{3,600})/i;

/** The caption names the first parties; a list or the complaint's own entry ("against ...") names the others. */
function partiesIn({ caption, parties, text, type }: NewCase): string {
  const sued = type === 'complaint' ? (AGAINST.exec(text ?? '')?.[1] ?? '') : '';
  return [caption ?? '', ...(parties ?? []), sued].join('\n');
}

/** The first nature of suit that the matter looks for; one that is a subject as well counts as that. */
function natureReason({ natureOfSuit, cause }: NewCase, { nature = [], any }: DiscoveryTerms): string[] {
  const stated = [natureOfSuit, cause].filter(Boolean).join('\n');
  const own = nature.filter((term) => !any.some((phrase) => foldWords(phrase) === foldWords(term)));
  const found = own.find((term) => hasPhrase(foldWords(stated), term));
  return found === undefined ? [] : [`"${found}" in the nature of suit (${stated.replace('\n', ', ')})`];
}

function placesOf(found: NewCase): Record<string, string> {
  return {
    'the caption': found.caption ?? '',
    'the nature of suit': found.natureOfSuit ?? '',
    'the cause': found.cause ?? '',
    'the text of the entry': found.text ?? '',
    "the court's label": found.labels.join('\n'),
  };
}

/** Where a phrase stands first, in words; empty when it stands nowhere. */
function placeReason(phrase: string, places: Record<string, string>): string[] {
  const found = Object.entries(places).find(([, text]) => text !== '' && hasPhrase(foldWords(text), phrase));
  return found ? [`"${phrase}" in ${found[0]}`] : [];
}

/** Labels with which courts open a case, for feeds whose first entries carry no number. */
const OPENING_LABEL =
  /^(?:civil )?complaint\b|^petition\b|notice of removal|case (?:opened|transferred in)|transfer(?:red)? in\b|miscellaneous case opened|case opening/i;

/** Whether an entry opens its case: a first entry, or one of these labels that is no answer to an older one. */
export function opensCase(entry: { number: number | null; labels: readonly string[] }): boolean {
  if (entry.number !== null && entry.number > 2) return false;
  return entry.number === 1 || entry.labels.some((label) => OPENING_LABEL.test(label.trim()));
}

/**
 * Why a matter must not learn to leave out this phrase, or null. A phrase inside one of the terms that the matter
 * looks for would silence that term for good.
 */
export function exclusionProblem(
  phrase: string,
  terms: Pick<DiscoveryTerms, 'any' | 'parties' | 'nature'> | null,
): string | null {
  if (foldWords(phrase).trim() === '') return `"${phrase}" holds no word`;
  const wanted = [...(terms?.any ?? []), ...(terms?.parties ?? []), ...(terms?.nature ?? [])];
  const silenced = wanted.find((term) => hasPhrase(foldWords(term), phrase));
  if (silenced === undefined) return null;
  return `"${phrase}" would leave out every case that the matter finds by "${silenced}"; name a longer phrase`;
}
