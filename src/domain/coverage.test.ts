import { describe, expect, it } from 'vitest';
import { coverageSentence, unseenSentence, type SourceCoverage } from './coverage.ts';

const feed: SourceCoverage = {
  kind: 'court-feed',
  format: 'pacer-rss',
  health: 'ok',
  reason: null,
  completeness: 'window',
  coverage: ['order', 'order-cr', 'opinion'],
  lastSuccessAt: new Date('2025-05-30T19:12:40Z'),
};
const api: SourceCoverage = {
  ...feed,
  kind: 'docket',
  format: 'courtlistener-entries',
  completeness: 'partial',
  coverage: null,
};

describe('a coverage sentence', () => {
  it.each<[string, SourceCoverage[], string]>([
    [
      'names kinds as a reader would',
      [feed],
      'court RSS feed (recent orders, opinions only), last read May 30, 2025, 7:12 PM UTC.',
    ],
    [
      'says that a feed carries all',
      [{ ...feed, coverage: ['all'] }],
      'court RSS feed (all kinds of entry, recent ones only), last read May 30, 2025, 7:12 PM UTC.',
    ],
    [
      'falls back on the configuration',
      [{ ...feed, coverage: null, stated: 'orders only (2019)' }],
      'court RSS feed (orders only (2019), as far as we know), last read May 30, 2025, 7:12 PM UTC.',
    ],
    [
      'shortens a long list',
      [{ ...feed, coverage: ['answer', 'motion', 'order', 'notice', 'letter', 'brief'] }],
      'court RSS feed (recent answers, motions, orders, notices and 2 more kinds only), last read May 30, 2025, 7:12 PM UTC.',
    ],
    [
      'says that calls are short, which is no failure',
      [{ ...api, reason: 'budget' }],
      'CourtListener (what volunteers have contributed), waiting for its share of calls, last read May 30, 2025, 7:12 PM UTC.',
    ],
    [
      'says how seldom and how late',
      [{ ...api, leastMs: 3 * 3_600_000, delayMs: 40 * 60_000 }],
      'CourtListener (what volunteers have contributed), last read May 30, 2025, 7:12 PM UTC, read about every 3 hours, usually 40 minutes behind the court.',
    ],
    [
      'says that a feed stands still',
      [{ ...feed, doubts: { stalled: 'x' } }],
      'court RSS feed (recent orders, opinions only), standing still, last read May 30, 2025, 7:12 PM UTC.',
    ],
    [
      'says that a source fails',
      [{ ...feed, health: 'failing', reason: 'server-error' }],
      'court RSS feed (recent orders, opinions only), failing (server error), last read May 30, 2025, 7:12 PM UTC.',
    ],
    [
      'promises the whole docket where the Supreme Court will have a page',
      [{ ...api, format: 'scotus-docket', completeness: null, reason: 'absent', lastSuccessAt: null }],
      'Supreme Court docket page (complete docket), not there yet.',
    ],
    ['admits that nothing reaches a docket', [], 'no public source that we can read reaches this docket.'],
  ])('%s', (_, sources, words) => {
    expect(coverageSentence('D. Mass. 1:25-cv-10495', sources)).toBe(`D. Mass. 1:25-cv-10495: ${words}`);
  });
});

describe('what stays unseen', () => {
  it.each<[string, SourceCoverage[], RegExp | null]>([
    ['nothing, of a complete docket', [{ ...feed, completeness: 'full', format: 'scotus-docket' }], null],
    ['other kinds than a feed carries', [feed, api], /other kinds/],
    ['what a window drops', [{ ...feed, coverage: ['all'] }], /lost/],
    ['what nobody contributes', [api], /volunteers/],
    ['everything', [], /Nothing/],
  ])('is %s', (_, sources, words) => {
    const sentence = unseenSentence(sources);
    if (words === null) expect(sentence).toBeNull();
    else expect(sentence).toMatch(words);
  });
});
