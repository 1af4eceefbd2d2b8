import type { EntryField, SourceKind, SourceRank } from './known.ts';

/**
 * Trust by kind of source. Every kind has a rank of its own, so that equal rank means the same kind: two kinds
 * that word one thing differently can then never take turns in overwriting each other.
 */
const RANK: Record<SourceKind, SourceRank> = {
  'scotus-json': 60,
  'scotus-docket': 55,
  'courtlistener-entries': 40,
  'courtlistener-search': 38,
  'courtlistener-webhook': 35,
  'pacer-rss': 30,
  'courtlistener-atom': 20,
};

/** The court's own feed is the origin of these; CourtListener copies them from it. */
const COURT_FIRST: ReadonlySet<string> = new Set<EntryField>(['sequence', 'number', 'enteredAt']);

/**
 * CourtListener takes facts from the court's feed, hours later: where the feed speaks, it speaks first. The search
 * tells how things stand now; a post that was repeated for two days does not, so it never outranks the search.
 */
const LATE_FACTS: Partial<Record<SourceKind, SourceRank>> = {
  'courtlistener-search': 25,
  'courtlistener-webhook': 22,
};

/**
 * A post carries the text as it was when the entry was made, and may be repeated for two days: an edit that any page
 * has shown meanwhile stands.
 */
const POSTED_TEXT: SourceRank = 18;

/** Rank of a kind of source for one field of an entry or one fact of a docket. */
export function rankOf(kind: SourceKind, field: EntryField | 'facts'): SourceRank {
  if (field === 'facts') return LATE_FACTS[kind] ?? RANK[kind];
  if (field === 'text' && kind === 'courtlistener-webhook') return POSTED_TEXT;
  return kind === 'pacer-rss' && COURT_FIRST.has(field) ? 70 : RANK[kind];
}
