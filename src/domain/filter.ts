import type { Change, ChangeType } from './change.ts';
import type { EntryEvent, EventType, Importance, Outcome, Relief } from './event.ts';
import { importanceRank } from './event.ts';

/** What a subscription wants to hear. Every field narrows; an absent field lets everything through. */
export interface FilterSpec {
  minImportance?: Importance;
  types?: EventType[];
  reliefs?: Relief[];
  outcomes?: Outcome[];
  changes?: ChangeType[];
  courts?: string[];
  /** "mad 1:25-cv-10495" */
  dockets?: string[];
  /** At least one of these phrases must occur as whole words. */
  include?: string[];
  /** None of these phrases may occur. */
  exclude?: string[];
}

/** Told to operators only, unless a filter asks for them by name. */
const OPERATIONAL: readonly ChangeType[] = ['source-failing', 'source-recovered'];

/** What an operator hears of when the filter names no kinds of change: the machinery, and what it may have missed. */
export function operatorFilter(filter: FilterSpec): FilterSpec {
  return filter.changes?.length ? filter : { ...filter, changes: [...OPERATIONAL, 'coverage-gap'] };
}

/**
 * True when a subscriber with this filter wants this change. A change that is not about an entry passes the
 * filters on type, relief and outcome only when none of them is set.
 */
export function filterMatches(filter: FilterSpec, change: Change): boolean {
  return (
    wantsKind(filter, change) &&
    wantsImportance(filter, change) &&
    wantsEvent(filter, change) &&
    wantsPlace(filter, change) &&
    wantsWords(filter, change)
  );
}

function wantsKind(filter: FilterSpec, change: Change): boolean {
  if (filter.changes?.length) return filter.changes.includes(change.type);
  return !OPERATIONAL.includes(change.type);
}

function wantsImportance(filter: FilterSpec, change: Change): boolean {
  return importanceRank(change.importance) >= importanceRank(filter.minImportance ?? 'noise');
}

function wantsEvent(filter: FilterSpec, change: Change): boolean {
  const event: EntryEvent | null = 'event' in change ? change.event : null;
  return (
    allows(filter.types, event?.type) &&
    allows(filter.reliefs, event?.relief) &&
    allows(filter.outcomes, event?.outcome)
  );
}

function wantsPlace(filter: FilterSpec, change: Change): boolean {
  const court = 'court' in change ? change.court : null;
  const docket = 'number' in change ? `${change.court} ${change.number}` : null;
  return allows(filter.courts, court) && allows(filter.dockets, docket);
}

function allows<T>(wanted: readonly T[] | undefined, value: T | null | undefined): boolean {
  if (!wanted?.length) return true;
  return value !== null && value !== undefined && wanted.includes(value);
}

function wantsWords(filter: FilterSpec, change: Change): boolean {
  if (!filter.include?.length && !filter.exclude?.length) return true;
  const words = foldWords(wordsOf(change));
  if (filter.exclude?.some((phrase) => hasPhrase(words, phrase))) return false;
  return !filter.include?.length || filter.include.some((phrase) => hasPhrase(words, phrase));
}

/** The words of a change that a phrase may be found in: caption, labels, text; title and text of a publication. */
function wordsOf(change: Change): string {
  if ('publication' in change) return `${change.publication.title}\n${change.publication.text ?? ''}`;
  if ('entry' in change) {
    return `${change.caption ?? ''}\n${change.entry.labels.join('\n')}\n${change.entry.text ?? ''}`;
  }
  if ('caption' in change) return `${change.caption ?? ''}\n${change.link?.quote ?? ''}`;
  return change.detail;
}

/** Lower case without accents, words separated by one space, a space at either end. */
export function foldWords(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** `words` comes from `foldWords`; the phrase is folded the same way, so "CHNV" finds "C.H.N.V." only as spelled. */
export function hasPhrase(words: string, phrase: string): boolean {
  const folded = foldWords(phrase);
  return folded.trim() !== '' && words.includes(folded);
}

export interface WordRule {
  any?: string[] | undefined;
  all?: string[] | undefined;
  none?: string[] | undefined;
}

/** The narrowing of an agency source by a matter (`any`, `all`, `none`). */
export function wordRuleMatches(rule: WordRule, text: string): boolean {
  const words = foldWords(text);
  if (rule.none?.some((phrase) => hasPhrase(words, phrase))) return false;
  if (rule.all?.some((phrase) => !hasPhrase(words, phrase))) return false;
  return !rule.any?.length || rule.any.some((phrase) => hasPhrase(words, phrase));
}

/** Equal filters have equal keys, so that thousands of subscriptions share one. */
export function filterKey(filter: FilterSpec): string {
  const entries = Object.entries(filter)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(
      ([name, value]) => [name, Array.isArray(value) ? [...value].map(String).sort(byText) : value] as const,
    )
    .sort(([a], [b]) => byText(a, b));
  return JSON.stringify(entries);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
