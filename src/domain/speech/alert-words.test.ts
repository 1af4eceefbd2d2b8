import { describe, expect, it } from 'vitest';
import { EDIT_KINDS } from '../redline.ts';
import { coverageSentence, type SourceCoverage } from '../coverage.ts';
import { readableKinds } from '../entry-kinds.ts';
import { scoreCase } from '../discovery.ts';
import { LANGUAGE_NAMES, LANGUAGES, languageOf } from './languages.ts';
import { shapeOf, stringsOf } from './shape.fixture.ts';
import { alertWordsFor } from './words-for.ts';

describe.each(['es', 'ht'] as const)('the words of alerts in %s', (language) => {
  const words = alertWordsFor(language);

  it('are complete', () => {
    expect(shapeOf(words)).toEqual(shapeOf(alertWordsFor('en')));
  });

  it('are words of their own, names apart', () => {
    const english = new Set(stringsOf(alertWordsFor('en')));
    expect(stringsOf(words).filter((one) => english.has(one))).toEqual(['CourtListener']);
  });

  it('name every kind of edit and of entry', () => {
    for (const kind of EDIT_KINDS) expect(words.publication.kinds[kind]).not.toBe(kind);
    const raw = [
      'order',
      'opinion',
      'motion',
      'notice',
      'answer',
      'minutes',
      'utility',
      'misc',
      'respm',
      'svc',
    ];
    for (const kind of readableKinds(raw)) expect(words.coverage.kind(kind)).not.toBe(kind);
  });

  it('give the reasons of a proposal, with what they quote as it is', () => {
    const score = scoreCase(
      {
        caption: 'Doe v. Department of Homeland Security',
        labels: ['Complaint opened by parole in the caption'],
        natureOfSuit: 'immigration',
        cause: '28:2241 Petition',
        text: 'humanitarian parole',
        type: 'complaint',
      },
      { any: ['humanitarian parole', 'immigration'], parties: ['Homeland Security'], types: ['complaint'] },
    );
    const told = (score?.reasons ?? []).map(words.docket.reasons).join('; ');
    expect(told).toContain('"Homeland Security"');
    expect(told).toContain('"Complaint opened by parole in the caption"');
    expect(told.replaceAll(/"[^"]*"/g, '')).not.toMatch(/\b(?:in the|among|opened|likely|parties)\b/);
  });

  it('say what reaches a docket in every state of its sources', () => {
    const source: SourceCoverage = {
      kind: 'court-feed',
      format: 'pacer-rss',
      health: 'ok',
      reason: null,
      completeness: 'window',
      coverage: ['order', 'opinion', 'motion', 'notice', 'answer', 'misc'],
      lastSuccessAt: new Date('2025-05-30T19:12:00Z'),
      delayMs: 40 * 60_000,
      leastMs: 3 * 3_600_000,
    };
    const states: Partial<SourceCoverage>[] = [
      {},
      { completeness: 'full' },
      { coverage: ['all'] },
      { coverage: null },
      { health: 'failing', reason: 'http-503' },
      { reason: 'absent' },
      { reason: 'budget' },
      { doubts: { stalled: '2025-05-30T10:00:00Z' } },
      { lastSuccessAt: null, completeness: 'partial', coverage: null, format: 'courtlistener-entries' },
      { delayMs: 5 * 86_400_000 },
    ];
    const english =
      /\b(?:the|read|only|recent|of|and|not|last|about|behind|docket|hours|minutes|days|kinds)\b/i;
    for (const state of states) {
      const sentence = coverageSentence('D. Mass. 1:25-cv-10495', [{ ...source, ...state }], words.coverage);
      expect(sentence).toMatch(/^D\. Mass\. 1:25-cv-10495: .+\.$/);
      expect(sentence.replace('CourtListener', '')).not.toMatch(english);
    }
    expect(coverageSentence('D. Mass. 1', [], words.coverage)).not.toMatch(english);
  });

  it('quote the log, and call it that, where the facts make no sentence', () => {
    const news = {
      court: 'D.D.C.',
      detail: 'The feed of X',
      from: null,
      to: null,
      since: null,
      kinds: null,
      found: null,
    };
    const failing = words.source.detail({ ...news, type: 'source-failing', reason: 'http-503' });
    const recovered = words.source.detail({ ...news, type: 'source-recovered', reason: 'http-503' });
    expect(failing).not.toBe(recovered);
    const gap = words.source.detail({ ...news, type: 'coverage-gap', reason: 'kinds-changed' });
    for (const told of [failing, recovered, gap]) expect(told).toContain('The feed of X');
  });
});

describe('languages', () => {
  it.each([
    ['es', 'es'],
    ['ES-mx', 'es'],
    ['ht_HT', 'ht'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['', 'en'],
  ])('%j is read as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it('are named by their own names', () => {
    expect(LANGUAGES.map((one) => LANGUAGE_NAMES[one])).toEqual(['English', 'Español', 'Kreyòl ayisyen']);
  });
});
