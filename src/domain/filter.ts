import type { CaseOpening, Change, ChangeType } from './change.ts';
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

/** What follows up on something told before: only for those who ask for it by name. */
const FOLLOW_UPS: readonly ChangeType[] = ['entry-text-arrived', 'document-available'];

/** Told to operators only, unless a filter asks for them by name. */
const OPERATIONAL: readonly ChangeType[] = ['source-failing', 'source-recovered'];

/** Cases that wait for an operator's word, whether a feed or an entry named them. */
const PROPOSALS: readonly ChangeType[] = ['docket-discovered', 'docket-linked'];

/**
 * What an operator hears of when the filter names no kinds of change: the machinery, what it may have missed, and
 * cases that wait for a word.
 */
export function operatorFilter(filter: FilterSpec): FilterSpec {
  if (filter.changes?.length) return filter;
  return { ...filter, changes: [...OPERATIONAL, 'coverage-gap', ...PROPOSALS] };
}

/**
 * True when a subscriber with this filter wants this change. A change that is not about an entry passes the
 * filters on type, relief and outcome only when none of them is set.
 */
export function filterMatches(filter: FilterSpec, change: Change): boolean {
  return (
    (change.silent === null || (isQuietFollowUp(change) && Boolean(filter.changes?.length))) &&
    wantsKind(filter, change) &&
    wantsImportance(filter, change) &&
    wantsEvent(filter, change) &&
    wantsPlace(filter, change) &&
    wantsWords(filter, change)
  );
}

function wantsKind(filter: FilterSpec, change: Change): boolean {
  if (filter.changes?.length) return kindsOf(change).some((kind) => filter.changes?.includes(kind));
  return endsGap(change) || (change.type !== 'document-available' && !OPERATIONAL.includes(change.type));
}

/** What a change counts as. Who asked for new cases by the one name hears of them by the other. */
function kindsOf(change: Change): ChangeType[] {
  if (endsGap(change)) return [change.type, 'coverage-gap'];
  return change.type === 'docket-opened' ? [change.type, 'docket-discovered'] : [change.type];
}

/** Whether it says what may be missing, or that nothing is missing any more. */
export function aboutCoverage(change: Change): boolean {
  return change.type === 'coverage-gap' || endsGap(change);
}

const GAPS = ['window-gap', 'stalled', 'silent'];

/** Who heard that entries may be missing hears that it is over. */
function endsGap(change: Change): boolean {
  return change.type === 'source-recovered' && GAPS.includes(change.reason);
}

/**
 * True when somebody may hear of this change: it is news, or it completes an entry told before (its full text
 * came and said nothing new). The latter reaches only filters that name its kind.
 */
export function mayBeTold(change: Change): boolean {
  return change.silent === null || isQuietFollowUp(change);
}

function isQuietFollowUp(change: Change): boolean {
  return change.silent === 'minor' && FOLLOW_UPS.includes(change.type);
}

/** Corrections go to everybody who was told what they correct, whatever the filter says. */
export function isCorrection(change: Change): boolean {
  return change.silent === null && CORRECTIONS.includes(change.type);
}

const CORRECTIONS: readonly ChangeType[] = [
  'entry-amended',
  'entry-withdrawn',
  'publication-edited',
  'publication-withdrawn',
];

function wantsImportance(filter: FilterSpec, change: Change): boolean {
  return importanceRank(change.importance) >= importanceRank(filter.minImportance ?? 'noise');
}

function wantsEvent(filter: FilterSpec, change: Change): boolean {
  const event = eventOf(change);
  return (
    allows(filter.types, event?.type) &&
    allows(filter.reliefs, event?.relief) &&
    allows(filter.outcomes, event?.outcome)
  );
}

function eventOf(change: Change): EntryEvent | null {
  if ('event' in change) return change.event;
  return 'opened' in change ? (change.opened?.event ?? null) : null;
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
  const words = foldedWords(change);
  if (filter.exclude?.some((phrase) => hasPhrase(words, phrase))) return false;
  return !filter.include?.length || filter.include.some((phrase) => hasPhrase(words, phrase));
}

const folded = new WeakMap<Change, string>();

/** Folded once per change, however many filters look for phrases in it. */
function foldedWords(change: Change): string {
  const known = folded.get(change);
  if (known !== undefined) return known;
  const words = foldWords(wordsOf(change));
  folded.set(change, words);
  return words;
}

/** The words of a change that a phrase may be found in: caption, labels, text; title and text of a publication. */
function wordsOf(change: Change): string {
  if ('publication' in change) return `${change.publication.title}\n${change.publication.text ?? ''}`;
  if ('entry' in change) {
    return `${change.caption ?? ''}\n${change.entry.labels.join('\n')}\n${change.entry.text ?? ''}`;
  }
  if ('caption' in change)
    return [change.caption, change.link?.quote, ...wordsOfOpening(change.opened)].join('\n');
  return change.detail;
}

function wordsOfOpening(opened: CaseOpening | undefined): (string | null)[] {
  return opened ? [...opened.labels, opened.natureOfSuit, opened.cause] : [];
}

/** Scripts that write words without spaces between them: each character counts as a word. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** Nearly all that courts write; nothing in it has accents to take off or words to part. */
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\0-\x7F]*$/;

/** Lower case without accents, words separated by one space, a space at either end. */
export function foldWords(text: string): string {
  if (ASCII.test(text))
    return ` ${text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `;
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(UNSPACED, ' $& ');
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** `words` comes from `foldWords`; the phrase is folded the same way, so "CHNV" finds "C.H.N.V." only as spelled. */
export function hasPhrase(words: string, phrase: string): boolean {
  const wanted = foldWords(phrase);
  return wanted.trim() !== '' && words.includes(wanted);
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
