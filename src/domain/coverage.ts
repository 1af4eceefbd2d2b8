import { HOUR, MINUTE } from './duration.ts';
import { carriesAll, readableKinds } from './entry-kinds.ts';
import type { CoverageWords } from './speech/alert-words.ts';
import { alertWordsFor } from './speech/words-for.ts';

const ENGLISH = alertWordsFor('en').coverage;

/** What can be seen of a docket and what cannot, in sentences that a reader of an alert understands. */

export interface SourceCoverage {
  kind: string;
  format: string;
  health: string;
  reason: string | null;
  completeness: string | null;
  /** Kinds of entry as the channel itself names them, else as CourtListener does. */
  coverage: readonly string[] | null;
  lastSuccessAt: Date | null;
  /** What the configuration says about the source, for want of anything better. */
  stated?: string | null;
  /** That stands in the reader's own language and is no quotation. */
  statedOwn?: boolean;
  /** How long after the court's own time entries were seen here. */
  delayMs?: number | null;
  /** Least time between two reads that the budget of an API allows. */
  leastMs?: number | null;
  /** Since when a feed that answers has been doubted, as ISO 8601. */
  doubts?: Partial<Record<'stalled' | 'silent', string>>;
}

/** "D. Mass. 1:25-cv-10495: court RSS feed (recent orders only), last read May 30, 2025, 3:12 PM EDT." */
export function coverageSentence(
  docketName: string,
  sources: readonly SourceCoverage[],
  words: CoverageWords = ENGLISH,
  timezone = 'UTC',
): string {
  if (sources.length === 0) return `${docketName}: ${words.unreached}.`;
  return `${docketName}: ${sources.map((source) => sourcePhrase(source, words, timezone)).join('; ')}.`;
}

/** What a docket's sources leave unseen, or null when one of them shows the complete docket. */
export function unseenSentence(
  sources: readonly SourceCoverage[],
  { unseen }: CoverageWords = ENGLISH,
): string | null {
  if (sources.length === 0) return unseen.all;
  if (sources.some(({ completeness, format }) => completeness === 'full' || format.startsWith('scotus-')))
    return null;
  const feeds = sources.filter(({ kind }) => kind === 'court-feed');
  if (feeds.some(({ coverage }) => coverage && carriesAll(coverage))) return unseen.dropped;
  return feeds.length > 0 ? unseen.otherKinds : unseen.uncontributed;
}

function sourcePhrase(source: SourceCoverage, words: CoverageWords, timezone: string): string {
  const name = words.names[source.format] ?? source.format;
  return `${name} (${reach(source, words)}), ${freshness(source, words, timezone)}`;
}

/** What a source shows of a docket, in a few words. */
export function reach(source: SourceCoverage, words: CoverageWords = ENGLISH): string {
  const isWhole = source.completeness === null && source.format.startsWith('scotus-');
  if (source.completeness === 'full' || isWhole) return words.complete;
  if (source.coverage && carriesAll(source.coverage)) return words.allRecent;
  if (source.coverage?.length) return words.only(listOf(readableKinds(source.coverage), words));
  if (source.format === 'courtlistener-search') return words.contributedFilings;
  if (source.completeness === 'partial' || source.format === 'courtlistener-entries')
    return words.contributed;
  return source.stated ? words.stated(source.stated, source.statedOwn ?? false) : words.unstated;
}

function listOf(kinds: readonly string[], words: CoverageWords): string {
  const shown = kinds.slice(0, 4).map(words.kind).join(', ');
  return kinds.length > 4 ? words.moreKinds(shown, kinds.length - 4) : shown;
}

function freshness(source: SourceCoverage, words: CoverageWords, timezone: string): string {
  const { health, reason, doubts = {} } = source;
  const read = source.lastSuccessAt
    ? words.lastRead(words.moment(source.lastSuccessAt, timezone))
    : words.neverRead;
  if (health === 'failing') return words.failing((reason ?? 'unknown reason').replaceAll('-', ' '), read);
  if (reason === 'absent') return words.absent;
  if (reason === 'budget') return words.budget(read);
  if (doubts.stalled ?? doubts.silent) return words.still(read);
  return [read, ...rhythm(source, words)].join(', ');
}

function rhythm({ leastMs = null, delayMs = null }: SourceCoverage, words: CoverageWords): string[] {
  const seldom = leastMs !== null && leastMs >= HOUR ? [words.every(spell(leastMs, words))] : [];
  const late = delayMs !== null && delayMs >= 10 * MINUTE ? [words.behind(spell(delayMs, words))] : [];
  return [...seldom, ...late];
}

/** "40 minutes", "3 hours" */
export function spell(ms: number, words: CoverageWords = ENGLISH): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 90) return words.minutes(minutes);
  const hours = Math.round(ms / HOUR);
  return hours < 48 ? words.hours(hours) : words.days(Math.round(hours / 24));
}
