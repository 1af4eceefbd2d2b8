import { describe, expect, it, test } from 'vitest';
import { linesFound, ruleFoundIn, type TextRule, textRule, withoutLines } from './text-rules.ts';

function rules(...written: string[]): TextRule[] {
  return written.map((words) => {
    const rule = textRule(words);
    if (!rule) throw new Error(`${words} is no rule`);
    return rule;
  });
}

const found = (text: string, ...written: string[]) => ruleFoundIn(text, rules(...written))?.words ?? null;

describe('plain words', () => {
  it('are found whatever their case and spacing, and over the end of a line', () => {
    expect(found('The form is OUT of\n  Stock today', 'out of stock')).toBe('out of stock');
  });

  it('mean themselves, not a pattern', () => {
    expect(found('Is it over', 'really?')).toBeNull();
    expect(found('Fee: $1.50 (net)', '$1.50 (net)')).toBe('$1.50 (net)');
    expect(found('Fee: $1950 (net)', '$1.50 (net)')).toBeNull();
  });

  it('may begin with a slash', () => {
    expect(found('moved to /news today', '/news')).toBe('/news');
  });
});

describe('a pattern between slashes', () => {
  it('ignores case, keeps to its line, and crosses lines with the letter s', () => {
    expect(found('CASE NO. 17', String.raw`/case no\. \d+/`)).not.toBeNull();
    expect(found('from May\nuntil June', '/from.+until/')).toBeNull();
    expect(found('from May\nuntil June', '/from.+until/s')).not.toBeNull();
  });

  it('is asked for more than once with the same answer', () => {
    const [rule] = rules('/parole/');
    const text = 'parole';
    expect(rule && [ruleFoundIn(text, [rule]), ruleFoundIn(text, [rule])]).toEqual([rule, rule]);
  });
});

test.each(['', '   ', '/(/', '/[z-a]/i'])('%j cannot be looked for', (words) => {
  expect(textRule(words)).toBeNull();
});

test('the first rule that holds is the one that is named', () => {
  expect(found('closed and archived', 'open', 'archived', 'closed')).toBe('archived');
});

describe('lines that are left out', () => {
  const text = 'Fees\n\nNext drawing: Monday\n<https://agency.example/draw>\n\nWinners are told.';

  it('go with the links they carry, and leave no hole', () => {
    expect(withoutLines(text, rules('next drawing'))).toBe('Fees\n\nWinners are told.');
  });

  it('do not take the links of other lines with them', () => {
    const linked = 'One\n<https://a.example/>\nTwo\n<https://b.example/>';
    expect(withoutLines(linked, rules('two'))).toBe('One\n<https://a.example/>');
  });

  it('are all that a match touches, and not the line after its end', () => {
    expect([...linesFound('a 1\nb\nc 2\nd', rules('/1.+2/s'))]).toEqual([0, 1, 2]);
    expect([...linesFound('a\nb\nc', rules(String.raw`/b\n/`))]).toEqual([1]);
  });

  it('are none for a pattern that matches nothing anywhere', () => {
    expect(withoutLines(text, rules('/z*/'))).toBe(text);
  });
});
