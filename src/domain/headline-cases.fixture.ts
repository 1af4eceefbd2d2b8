import { expect, it } from 'vitest';
import { classifyEntry } from './classify/index.ts';
import type { Court } from './court.ts';
import { summaryOf } from './headline-summary.ts';
import { headlineOf } from './headline.ts';

/** What is said of an entry of a court, by its text alone. */

const KINDS: Readonly<Record<string, Court['kind']>> = {
  scotus: 'supreme',
  ca9: 'appellate',
  ca4: 'appellate',
  ca1: 'appellate',
};

export function read(id: string, text: string) {
  const court: Court = {
    id,
    name: id,
    kind: KINDS[id] ?? 'district',
    cite: id,
    circuit: null,
    timezone: 'America/New_York',
    rss: null,
  };
  const entry = { court: id, docketNumber: null, entryNumber: null, filedOn: null, labels: [], text };
  const words = { labels: [], text, court };
  const { event } = classifyEntry(entry);
  return { headline: headlineOf(event, words), summary: summaryOf(event, words) };
}

type Case = readonly [court: string, text: string, headline: string];

export function expectHeadlines(cases: readonly Case[]): void {
  it.each(cases)('in %s of %s', (court, text, headline) => {
    expect(read(court, text).headline).toBe(headline);
  });
}
