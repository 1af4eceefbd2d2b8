import { HOUR, MINUTE } from './duration.ts';
import { carriesAll, readableKinds } from './entry-kinds.ts';

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
  /** How long after the court's own time entries were seen here. */
  delayMs?: number | null;
  /** Least time between two reads that the budget of an API allows. */
  leastMs?: number | null;
  /** Since when a feed that answers has been doubted, as ISO 8601. */
  doubts?: Partial<Record<'stalled' | 'silent', string>>;
}

/** "D. Mass. 1:25-cv-10495: court RSS feed (recent orders only), last read 2025-05-30 19:12 UTC." */
export function coverageSentence(docketName: string, sources: readonly SourceCoverage[]): string {
  if (sources.length === 0) {
    return `${docketName}: no public source that we can read reaches this docket.`;
  }
  return `${docketName}: ${sources.map(sourcePhrase).join('; ')}.`;
}

/** What a docket's sources leave unseen, or null when one of them shows the complete docket. */
export function unseenSentence(sources: readonly SourceCoverage[]): string | null {
  if (sources.length === 0) return 'Nothing of this docket will be seen until another source reaches it.';
  if (sources.some(({ completeness, format }) => completeness === 'full' || format.startsWith('scotus-')))
    return null;
  const feeds = sources.filter(({ kind }) => kind === 'court-feed');
  if (feeds.some(({ coverage }) => coverage && carriesAll(coverage)))
    return 'The feed shows what was entered lately, as labels; what it drops while we cannot read it is lost.';
  if (feeds.length > 0)
    return 'Entries of other kinds are seen only if volunteers contribute them to CourtListener.';
  return 'Only what volunteers contribute to CourtListener is seen, often hours after it was filed.';
}

const NAMES: Readonly<Record<string, string>> = {
  'pacer-rss': 'court RSS feed',
  'scotus-docket': 'Supreme Court docket page',
  'scotus-json': 'Supreme Court docket data',
  'courtlistener-entries': 'CourtListener',
  'courtlistener-webhook': 'CourtListener webhook',
  'courtlistener-atom': 'CourtListener feed',
};

function sourcePhrase(source: SourceCoverage): string {
  const name = NAMES[source.format] ?? source.format;
  return `${name} (${reach(source)}), ${freshness(source)}`;
}

/** What a source shows of a docket, in a few words. */
export function reach(source: SourceCoverage): string {
  if (source.completeness === 'full') return 'complete docket';
  if (source.coverage && carriesAll(source.coverage)) return 'all kinds of entry, recent ones only';
  if (source.coverage?.length) return `recent ${listOf(readableKinds(source.coverage))} only`;
  if (source.completeness === 'partial' || source.format === 'courtlistener-entries')
    return 'what volunteers have contributed';
  if (source.stated) return `${source.stated}, as far as we know`;
  return 'recent entries; the source does not say which kinds';
}

function listOf(kinds: readonly string[]): string {
  const shown = kinds.slice(0, 4).join(', ');
  return kinds.length > 4 ? `${shown} and ${kinds.length - 4} more kinds` : shown;
}

function freshness(source: SourceCoverage): string {
  const { health, reason, doubts = {} } = source;
  const read = source.lastSuccessAt ? `last read ${minute(source.lastSuccessAt)} UTC` : 'not read yet';
  if (health === 'failing') return `failing (${reason ?? 'unknown'}), ${read}`;
  if (reason === 'absent') return 'not there yet';
  if (reason === 'budget') return `waiting for its share of calls, ${read}`;
  if (doubts.stalled ?? doubts.silent) return `standing still, ${read}`;
  return [read, ...rhythm(source)].join(', ');
}

function rhythm({ leastMs = null, delayMs = null }: SourceCoverage): string[] {
  const seldom = leastMs !== null && leastMs >= HOUR ? [`read about every ${spell(leastMs)}`] : [];
  const late =
    delayMs !== null && delayMs >= 10 * MINUTE ? [`usually ${spell(delayMs)} behind the court`] : [];
  return [...seldom, ...late];
}

/** "40 minutes", "3 hours" */
export function spell(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 90) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.round(ms / HOUR);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

function minute(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ');
}
