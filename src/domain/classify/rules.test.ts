import { describe, expect, it } from 'vitest';
import { readText } from './entry-text.ts';
import { eventOf, titleRuleOf } from './event-of.ts';
import { NOUN_RULES } from './noun-rules.ts';
import { RELIEF_RULES } from './relief-rules.ts';
import { RULING_RULES } from './ruling-rules.ts';
import { reliefBetween, rulingsOf } from './rulings.ts';
import type { TitleRule } from './title-rule.ts';
import { TITLE_RULES } from './title-rules.ts';

interface TitleExample {
  name: string;
  example: string;
  rule: TitleRule;
}

const TITLE_EXAMPLES: TitleExample[] = TITLE_RULES.flatMap((rule, place) =>
  rule.examples.map((example) => ({ name: `${place + 1} (${rule.type})`, example, rule })),
);
const RELIEF_EXAMPLES = RELIEF_RULES.flatMap((rule) =>
  rule.examples.map((example) => ({ says: rule.says, example })),
);
const RULING_EXAMPLES = RULING_RULES.flatMap((rule) =>
  rule.examples.map((example) => ({ ...rule.says, example })),
);

describe('the title rules', () => {
  it.each(TITLE_EXAMPLES)('rule $name decides: $example', ({ example, rule }) => {
    const decided = titleRuleOf(readText(example), rule.kinds?.[0] ?? 'district');
    expect(decided && { type: decided.type, examples: decided.examples }).toEqual({
      type: rule.type,
      examples: rule.examples,
    });
  });

  it('show at least one example each', () => {
    expect(TITLE_RULES.filter((rule) => rule.examples.length === 0)).toEqual([]);
  });

  it('name the type of an entry once they match, whatever its case', () => {
    const shouted = titleRuleOf(readText('MOTION TO DISMISS'), 'district');
    expect(titleRuleOf(readText('Motion to dismiss'), 'district')).toBe(shouted);
  });
});

const NOUN_EXAMPLES = NOUN_RULES.flatMap(({ type, kinds, examples }) =>
  examples.map((example) => ({ type, kind: kinds?.[0] ?? 'appellate', example })),
);

describe('the rules by the noun of a paper', () => {
  it.each(NOUN_EXAMPLES)(
    'read a $type, which no title rule knows, in: $example',
    ({ type, kind, example }) => {
      const text = readText(example);
      expect(titleRuleOf(text, kind)).toBeNull();
      expect(eventOf(text, kind).type).toBe(type);
    },
  );

  it.each(['Proposed peculiar letter', 'Return of peculiar letter to sender', 'Peculiar letterhead filed'])(
    'read no letter in: %s',
    (example) => {
      expect(eventOf(readText(example), 'appellate').type).not.toBe('letter');
    },
  );

  it('leave a text that rules an order', () => {
    const ruled = readText('The peculiar request of appellant Roe for more time: GRANTED');
    expect(eventOf(ruled, 'appellate')).toMatchObject({ type: 'order', outcome: 'granted' });
  });
});

describe('the relief rules', () => {
  it.each(RELIEF_EXAMPLES)('read $says in: $example', ({ says, example }) => {
    const text = readText(example);
    expect(reliefBetween(text, 0, text.lower.length)).toBe(says);
  });
});

describe('the ruling rules', () => {
  it.each(RULING_EXAMPLES)('read $outcome in: $example', ({ outcome, relief, example }) => {
    const rulings = rulingsOf(readText(example));
    const expected = relief === undefined ? { outcome } : { outcome, relief };
    expect(rulings).toContainEqual(expect.objectContaining(expected));
  });

  it.each([
    'Plaintiff asks that the motion be granted',
    'It is recommended that the motion to dismiss be DENIED',
    'ORDER to show cause why the case should not be dismissed',
    'the motion will not be granted',
    'no continuances of the dispositive motions deadline will be granted',
    'If the motion is not opposed, it may be granted',
    'previously granted',
  ])('read no grant in: %s', (example) => {
    const rulings = rulingsOf(readText(example)).filter((ruling) => !ruling.calendar);
    expect(rulings).toEqual([]);
  });
});
