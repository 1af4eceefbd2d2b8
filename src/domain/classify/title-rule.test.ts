import { describe, expect, it } from 'vitest';
import type { CourtKind } from '../court.ts';
import { ALL_CASES } from './cases/all-cases.ts';
import { readText, type EntryText } from './entry-text.ts';
import { titleRuleOf } from './event-of.ts';
import { createRuleFinder, type TitleRule } from './title-rule.ts';
import { TITLE_RULES } from './title-rules.ts';

function matchesAt(pattern: RegExp, words: string): number {
  return new RegExp(pattern.source, pattern.flags).exec(words)?.[0].length ?? -1;
}

/** Every rule is tried, one after the other, with nothing left out. */
function plainly(text: EntryText, kind: CourtKind | null): TitleRule | null {
  const fits = (rule: TitleRule): boolean => {
    if (rule.kinds && (kind === null || !rule.kinds.includes(kind))) return false;
    const words = rule.title ? text.title : text.lead;
    const opening = rule.title ?? rule.lead;
    const end = opening ? matchesAt(opening, words) : 0;
    if (end < 0 || (rule.within && matchesAt(rule.within, text.first) < 0)) return false;
    if (rule.unlessWithin && matchesAt(rule.unlessWithin, text.first) >= 0) return false;
    return !(rule.unless && matchesAt(rule.unless, words.slice(0, end + 30)) >= 0);
  };
  return TITLE_RULES.find(fits) ?? null;
}

describe('the rule that decides a text', () => {
  it.each<CourtKind | null>(['district', 'appellate', 'bankruptcy', null])(
    'is the first that fits, whatever is passed over: %s',
    (kind) => {
      for (const [, words] of ALL_CASES.filter((_, place) => place % 4 === 0)) {
        const text = readText(words);
        expect(titleRuleOf(text, kind), words).toBe(plainly(text, kind));
      }
    },
  );

  it('is found among so many that their bits fill several numbers, in their order', () => {
    const rules = Array.from(
      { length: 95 },
      (_, place): TitleRule => ({
        type: 'notice',
        ...(place % 2 === 0
          ? { title: new RegExp(`n${place}\\b`, 'y') }
          : { within: new RegExp(`\\bw${place}\\b`) }),
        examples: [],
      }),
    );
    const find = createRuleFinder(rules);
    expect(find(readText('n94 and w93'), null)).toBe(rules[93]);
    expect(find(readText('n94 w95'), null)).toBe(rules[94]);
    expect(find(readText('n0 w1'), null)).toBe(rules[0]);
    expect(find(readText('n2 w1'), null)).toBe(rules[1]);
    expect(find(readText('nothing'), null)).toBeNull();
  });
});
