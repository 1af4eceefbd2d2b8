import { describe, expect, it } from 'vitest';
import { recommendedSaid } from '../headline-recommended.ts';
import { alertWordsFor } from './words-for.ts';

const VERBS =
  'adopted accepted affirmed allowed approved denied dismissed granted overruled remanded reversed sustained transferred vacated'.split(
    ' ',
  );
const ENGLISH = /\b(?:the|of|to|and|recommendation|this|motion|with|without|part|moot)\b/i;

describe.each(['es', 'ht'])('recommendations in %s', (language) => {
  const { headline } = alertWordsFor(language);

  it.each(VERBS)('say what is recommended to be %s, alone and beside another', (verb) => {
    const one = recommendedSaid(`REPORT AND RECOMMENDATION that this action be ${verb}.`, 70) ?? '';
    const two =
      recommendedSaid(
        `REPORT AND RECOMMENDATION that this case be denied and the petition be ${verb}.`,
        99,
      ) ?? '';
    expect(one).toMatch(/^Recommendation to /);
    expect(two).toMatch(/^Recommendation to deny this case and /);
    for (const english of [one, two]) expect(headline(english)).not.toMatch(ENGLISH);
  });

  it.each([
    'the Motion to Dismiss and the Motion to Strike be denied',
    "defendants' motion to dismiss, motion to stay and motion to strike be granted in part",
    'the motion for summary judgment and the petition be denied without prejudice',
  ])('name all that one clause is about: %s', (clause) => {
    const english = recommendedSaid(`REPORT AND RECOMMENDATION that ${clause}.`, 120) ?? '';
    const own = headline(english);
    expect(english).toMatch(/ and /);
    expect(own).not.toMatch(ENGLISH);
    expect(own).not.toContain('"');
  });

  it('quote what is no name of a motion, with all that stands beside it', () => {
    const clause = 'the motion to dismiss and compel arbitration be denied';
    const english = recommendedSaid(`REPORT AND RECOMMENDATION that ${clause}.`, 120) ?? '';
    expect(headline(english)).toMatch(/"the motion to dismiss and compel arbitration"/);
  });

  it.each(['in part', 'with prejudice', 'without prejudice', 'with leave to amend', 'as moot'])(
    'keep "%s"',
    (way) => {
      const english = recommendedSaid(`REPORT AND RECOMMENDATION that this action be dismissed ${way}.`, 70);
      expect(english).toContain(way);
      const own = headline(english ?? '');
      expect(own).not.toMatch(ENGLISH);
      expect(own.length).toBeGreaterThan(headline('Recommendation to dismiss this action').length);
    },
  );
});
