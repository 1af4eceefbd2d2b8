/** What can be seen of a docket and what cannot, in sentences that a reader of an alert understands. */

export interface SourceCoverage {
  kind: string;
  format: string;
  health: string;
  reason: string | null;
  completeness: string | null;
  coverage: readonly string[] | null;
  lastSuccessAt: Date | null;
}

/** "D. Mass. 1:25-cv-10495: court RSS feed (recent orders only), last read 2025-05-30 19:12 UTC." */
export function coverageSentence(docketName: string, sources: readonly SourceCoverage[]): string {
  if (sources.length === 0) {
    return `${docketName}: no public source that we can read reaches this docket.`;
  }
  return `${docketName}: ${sources.map(sourcePhrase).join('; ')}.`;
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

function reach(source: SourceCoverage): string {
  if (source.completeness === 'full') return 'complete docket';
  if (source.coverage?.includes('all')) return 'all kinds of entry, recent ones only';
  if (source.coverage?.length) return `recent ${listOf(source.coverage)} only`;
  if (source.completeness === 'partial') return 'what volunteers have contributed';
  return 'recent entries; the source does not say which kinds';
}

function listOf(kinds: readonly string[]): string {
  const shown = kinds.slice(0, 4).join(', ');
  return kinds.length > 4 ? `${shown} and ${kinds.length - 4} more kinds` : shown;
}

function freshness(source: SourceCoverage): string {
  const read = source.lastSuccessAt ? `last read ${minute(source.lastSuccessAt)} UTC` : 'not read yet';
  return source.health === 'failing' ? `failing (${source.reason ?? 'unknown'}), ${read}` : read;
}

function minute(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ');
}
