import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './cases/all-cases.ts';
import { readText } from './entry-text.ts';
import { requiredWords } from './required-words.ts';
import { mayMatch, signsOf, sought } from './sought.ts';
import { TITLE_RULES } from './title-rules.ts';

describe('the words that a pattern needs', () => {
  it.each<[RegExp, string[] | null]>([
    [/transfer order/, ['transfer']],
    [/\btransfer(?:red|s)?\b/, ['transfer', 'transferred', 'transfers']],
    [/MDL no\. \d+/i, ['mdl']],
    [/(?:in )?forma pauperis|\bifp\b/, ['pauperis', 'ifp']],
    [/word[- ]?count/, ['wordcount', 'count']],
    [/recus|disqualif(?:y|ied)/, ['recus', 'disqualify', 'disqualified']],
    [/[a-z]+ (?:order|petition) [^.]{0,60}vacat/, ['vacat']],
    [/(?:petition )?granted/, ['petition', 'granted']],
    [/(?:\w+ )*x(?:stay)+/, ['stay']],
    [/(?=stay)[^]*/, null],
    [/(?:stay)?/, null],
    [/stay|[a-z]/, null],
    [/of the/, null],
    [/é|stay/, null],
  ])('%s', (pattern, words) => {
    const found = requiredWords(pattern);
    expect(found && [...found].sort()).toEqual(words && [...words].sort());
  });
});

describe('the signs of a text', () => {
  const transfer = sought(/transfer order/i);
  const pauper = sought(/forma pauperis|\bifp\b/);
  const any = sought(/[a-z]+/);

  it('leave a pattern that may match and rule one out that cannot', () => {
    const signs = signsOf('Conditional TRANSFERS of venue');
    expect([transfer, pauper, any].map((one) => mayMatch(one, signs))).toEqual([true, false, true]);
    expect(mayMatch(pauper, signsOf('leave to proceed ifp'))).toBe(true);
    // A word broken by another sign is no word.
    expect(mayMatch(transfer, signsOf('trans-fer order'))).toBe(false);
  });

  it('find a word that another word hides in part', () => {
    const inner = sought(/onditi/);
    expect(mayMatch(inner, signsOf('unconditional'))).toBe(true);
    expect(mayMatch(transfer, signsOf('transtransfer'))).toBe(true);
  });

  it('say nothing of a pattern that is made known later', () => {
    const signs = signsOf('nothing');
    const later = Array.from({ length: 40 }, (_, place) => sought(new RegExp(`later${place}`)));
    expect(later.at(-1) && mayMatch(later.at(-1) as (typeof later)[number], signs)).toBe(true);
  });

  it('rule out no pattern of the tables that matches', () => {
    const parts = {
      title: 'title',
      lead: 'lead',
      within: 'first',
      unlessWithin: 'first',
      unless: 'lead',
    } as const;
    const patterns = TITLE_RULES.flatMap((rule) =>
      (Object.keys(parts) as (keyof typeof parts)[]).flatMap((key) => {
        const pattern = rule[key];
        return pattern ? [{ one: sought(pattern), part: parts[key] }] : [];
      }),
    );
    for (const [, words] of ALL_CASES) {
      const text = readText(words);
      const signs = signsOf(text.full);
      const found = patterns.filter(({ one, part }) => {
        one.pattern.lastIndex = 0;
        return !mayMatch(one, signs) && one.pattern.test(text[part]);
      });
      expect(
        found.map(({ one }) => String(one.pattern)),
        words,
      ).toEqual([]);
    }
  });
});
