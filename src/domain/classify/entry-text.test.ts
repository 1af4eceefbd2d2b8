import { describe, expect, it } from 'vitest';
import { ALL_CASES } from './cases/all-cases.ts';
import { type EntryText, readAhead, readText } from './entry-text.ts';

const PARTS = [
  'body',
  'lower',
  'first',
  'title',
  'lead',
  'related',
  'phrases',
  'sentences',
  'marks',
] as const;

function partsOf(text: EntryText, order: readonly (typeof PARTS)[number][]) {
  const read = new Map(order.map((part) => [part, text[part]]));
  return PARTS.map((part) => read.get(part));
}

describe('the parts of a text', () => {
  it('are the same in whatever order they are asked for', () => {
    for (const [, words] of ALL_CASES.filter((_, place) => place % 5 === 0)) {
      const inOrder = partsOf(readText(words), PARTS);
      expect(partsOf(readText(words), PARTS.toReversed()), words).toEqual(inOrder);
      const ahead = readText(words);
      readAhead([ahead, readText('ORDER granting 9 Motion.')]);
      expect(partsOf(ahead, PARTS), words).toEqual(inOrder);
    }
  });

  it('leave out what a clerk adds', () => {
    const text = readText(
      'JUDGE ROE: MOTION to Stay 9 Order by Ann Doe. (Attachments: # 1 Exhibit (part 1))(Poe, Jane) (Entered: 01/02/2025)',
    );
    expect(text.body).toBe('JUDGE ROE: MOTION to Stay 9 Order by Ann Doe.');
    expect(text.lead).toBe('motion to stay 9 order by ann doe.');
    expect(text.full).toContain('Entered: 01/02/2025');
  });
});
