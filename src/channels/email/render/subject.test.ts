import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COVERAGE_GAP, PRESS_RELEASE, SEVERAL, sampleItem, STAY_GRANTED } from '../sample-items.ts';
import { SAMPLE_VIEWS, sampleView } from '../sample-views.ts';
import { subjectOf } from './subject.ts';
import { wordsFor } from './words.ts';

const words = wordsFor('en');

/** Letters, and every kind of character that ends a line, an address or a direction. */
const HOSTILE = fc.constantFrom(...Array.from('ab. <>@,;:"\r\n\t\u0000\u0085\u2028\u202e\ud83d\ufeffé中'));

describe('the subject line', () => {
  it.each([
    ['ruling', 'Stay granted - Noem v. Doe, 24A1079 (U.S.)'],
    ['several', 'Stay granted and 3 more - CHNV parole terminations'],
    ['press-release', 'DHS press releases: DHS Announces End of the CHNV Parole Programs'],
    ['coverage-gap', 'Coverage gap - D.D.C. docket feed'],
    ['source-failing', 'Source failing - USCIS news'],
    [
      'document-arrived',
      'Document now available: Preliminary injunction granted - AFSCME v. SSA, 1:25-cv-00596 (D. Md.)',
    ],
  ])('of %s says what happened: %s', (name, expected) => {
    const view = SAMPLE_VIEWS[name];
    expect(view && subjectOf(view, words)).toBe(expected);
  });

  it('names one item with the one that matters most and counts the others', () => {
    expect(subjectOf(sampleView([COVERAGE_GAP, STAY_GRANTED], { title: 'My docket' }), words)).toBe(
      'Coverage gap and 1 more - My docket',
    );
  });

  it('keeps the case when the headline is long', () => {
    const item = {
      ...STAY_GRANTED,
      headline: `Order granting in part and denying in part ${'motions '.repeat(30)}`,
    };
    const subject = subjectOf(sampleView([item]), words);
    expect(subject).toMatch(/^Order granting in part .* \.\.\. - Noem v\. Doe, 24A1079 \(U\.S\.\)$/);
    expect(subject.length).toBeLessThanOrEqual(120);
  });

  it('keeps the headline when the case is long', () => {
    const item = { ...STAY_GRANTED, subject: `In re ${'Consolidated Litigation of '.repeat(20)}` };
    expect(subjectOf(sampleView([item]), words)).toMatch(/^Stay granted - In re Consolidated .* \.\.\.$/);
  });

  it('shows a headline without a place alone, and an empty digest as one', () => {
    expect(subjectOf(sampleView([{ ...STAY_GRANTED, subject: '' }]), words)).toBe('Stay granted');
    expect(subjectOf(sampleView([]), words)).toBe('Nothing new - CHNV parole terminations');
  });

  it('is one bounded line whatever titles hold', () => {
    const text = fc.string({ unit: HOSTILE, maxLength: 300 });
    fc.assert(
      fc.property(text, text, text, (headline, subject, title) => {
        for (const base of [STAY_GRANTED, PRESS_RELEASE]) {
          const item = sampleItem({ ...base, headline, subject });
          for (const items of [[item], [item, ...SEVERAL]]) {
            const line = subjectOf(sampleView(items, { title }), words);
            expect(line.length).toBeLessThanOrEqual(120);
            expect(line).not.toMatch(/[\r\n]/);
          }
        }
      }),
    );
  });
});
