import { describe, expect, it } from 'vitest';
import { gapSentence, type GapNews } from './gap-words.ts';
import { LANGUAGES } from './languages.ts';

const NEWS: GapNews = {
  type: 'coverage-gap',
  reason: 'window-gap',
  court: 'D. Mass.',
  from: 'FROM',
  to: 'TO',
  since: null,
  kinds: null,
  found: null,
};
const END: Partial<GapNews> = { type: 'source-recovered' };
const CASES: [string, Partial<GapNews>, string[]][] = [
  ['a window that left something out', {}, ['FROM', 'TO']],
  ['a feed that is not rebuilt', { reason: 'stalled', since: 'SINCE' }, ['SINCE']],
  ['a feed that is not rebuilt, nobody knows since when', { reason: 'stalled' }, []],
  ['a feed without anything new', { reason: 'silent', since: 'SINCE' }, ['SINCE']],
  ['a feed without anything new, nobody knows since when', { reason: 'silent' }, []],
  ['other kinds', { reason: 'kinds-changed', kinds: { now: 'NOW', before: 'BEFORE' } }, ['NOW', 'BEFORE']],
  ['a hole that was filled', { ...END, found: { dockets: 3, entries: 4 } }, ['FROM', 'TO', '3', '4']],
  ['a hole of one docket and one entry', { ...END, found: { dockets: 1, entries: 1 } }, ['FROM', 'TO']],
  ['a hole in which nothing was', { ...END, found: { dockets: 2, entries: 0 } }, ['2']],
  ['a feed that moves again', { ...END, reason: 'silent', since: 'SINCE' }, ['SINCE']],
];

describe.each(LANGUAGES)('what may be missing, in %s', (language) => {
  it.each(CASES)('tells of %s with court and facts', (_, given, facts) => {
    const told = gapSentence({ ...NEWS, ...given }, language);
    for (const fact of [...facts, 'D. Mass.']) expect(told).toContain(fact);
    expect(told).toMatch(/\.$/);
    expect(told).not.toMatch(/undefined|null|\b1 (?:entries|asientos)\b/);
  });

  it('says each of them in its own words', () => {
    const told = CASES.map(([, given]) => gapSentence({ ...NEWS, ...given }, language));
    expect(new Set(told).size).toBe(CASES.length);
    if (language !== 'en') expect(told.join(' ')).not.toMatch(/\b(?:the|feed|entries|was|since|may)\b/);
  });

  it.each<Partial<GapNews>>([
    { type: 'source-failing', reason: 'http-503' },
    { ...END, reason: 'http-503' },
    { from: null },
    { reason: 'kinds-changed' },
    { ...END, reason: 'stalled' },
  ])('has no sentence for %j', (given) => {
    expect(gapSentence({ ...NEWS, ...given }, language)).toBeNull();
  });
});
