import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterOf,
  phrasesOf,
  preferenceOf,
  readingOf,
  targetOf,
  targetValue,
  valuesOf,
  wishPath,
} from './wish.ts';

describe('what a form asks for', () => {
  it.each([
    [{ target: 'matter:parole' }, { kind: 'matter', id: 'parole' }],
    [{ target: 'docket:mad 1:25-cv-10495' }, { kind: 'docket', id: 'mad 1:25-cv-10495' }],
    [{ matter: 'parole' }, { kind: 'matter', id: 'parole' }],
    [{ target: 'operator:operator' }, null],
    [{ target: 'matter:' }, null],
    [{ target: 'parole' }, null],
    [{}, null],
  ])('%j is about %j', (values, target) => {
    expect(targetOf(values)).toEqual(target);
  });

  it('is the same target after a trip through a form', () => {
    const target = { kind: 'docket' as const, id: 'mad 1:25-cv-10495' };
    expect(targetOf({ target: targetValue(target) })).toEqual(target);
  });

  it('becomes a filter of only what narrows', () => {
    expect(filterOf({ importance: 'noise', include: ' , ', exclude: '' })).toEqual({});
    expect(filterOf({})).toEqual({ minImportance: 'routine' });
    expect(filterOf({ importance: 'critical', include: 'stay, TPS\nstay', exclude: 'pro hac' })).toEqual({
      minImportance: 'critical',
      include: ['stay', 'TPS'],
      exclude: ['pro hac'],
    });
  });

  it('keeps times that are times and drops the rest', () => {
    expect(
      preferenceOf({
        mode: 'daily',
        at: '07:30',
        'quiet-from': '22:00',
        'quiet-to': '06:00',
        pause: '2025-07-01',
      }),
    ).toEqual({
      mode: 'daily',
      at: '07:30',
      quiet: { from: '22:00', to: '06:00' },
      pauseUntil: '2025-07-01',
    });
    expect(preferenceOf({ mode: 'never', at: '25:00', 'quiet-from': '22:00', pause: 'soon' })).toEqual({
      mode: 'instant',
    });
  });

  it('leaves alone what the form does not show', () => {
    const before = {
      mode: 'daily' as const,
      at: '07:30',
      tellNothing: true,
      quiet: { from: '22:00', to: '06:00', critical: 'waits' as const },
    };
    expect(preferenceOf({ mode: 'daily', 'quiet-from': '23:00', 'quiet-to': '06:00' }, before)).toEqual({
      mode: 'daily',
      tellNothing: true,
      quiet: { from: '23:00', to: '06:00', critical: 'waits' },
    });
  });

  it('takes day, critical quiet and "nothing new" from a form that shows them', () => {
    const fine = { 'shows-fine': '1', mode: 'weekly', weekday: '7', nothing: '1' };
    expect(preferenceOf(fine)).toEqual({ mode: 'weekly', weekday: 7, tellNothing: true });
    expect(
      preferenceOf({ ...fine, weekday: '8', nothing: '' }, { mode: 'weekly', tellNothing: true }),
    ).toEqual({
      mode: 'weekly',
    });
    expect(preferenceOf({ ...fine, mode: 'instant' })).toEqual({ mode: 'instant' });
    const quiet = { 'quiet-from': '22:00', 'quiet-to': '06:00' };
    const before = {
      mode: 'daily' as const,
      quiet: { from: '1:00', to: '2:00', critical: 'waits' as const },
    };
    expect(preferenceOf({ ...fine, ...quiet, mode: 'daily', nothing: '' }, before).quiet).toEqual({
      from: '22:00',
      to: '06:00',
    });
  });

  it('names a language and a zone that exist, or none', () => {
    expect(readingOf({ language: 'ht', timezone: 'America/Port-au-Prince' })).toEqual({
      language: 'ht',
      timezone: 'America/Port-au-Prince',
    });
    expect(readingOf({ language: 'xx', timezone: '../../etc' })).toEqual({ language: null, timezone: null });
    expect(readingOf({ language: ['es', 'ht'], timezone: 7 })).toEqual({ language: null, timezone: null });
  });

  it('is the same filter after a trip through an address', () => {
    const filter = {
      minImportance: 'major' as const,
      include: ['stay', 'a & b'],
      types: ['order' as const, 'opinion' as const],
      reliefs: ['stay' as const],
      outcomes: ['granted' as const],
      changes: ['entry-filed' as const, 'document-available' as const],
    };
    const { searchParams } = new URL(wishPath('/preview', null, filter), 'https://crier.example');
    const names = [...new Set(searchParams.keys())];
    const values = valuesOf(Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)])));
    expect(filterOf(values)).toEqual({ ...filter, changes: ['entry-filed', 'document-available'] });
  });

  it('never grows beyond twenty phrases of eighty characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5_000 }), (text) => {
        const phrases = phrasesOf(text);
        expect(phrases.length).toBeLessThanOrEqual(20);
        for (const phrase of phrases) {
          expect(phrase.length).toBeLessThanOrEqual(80);
          expect(phrase).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});
