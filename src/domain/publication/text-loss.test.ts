import { describe, expect, test } from 'vitest';
import { textLoss } from './text-loss.ts';

const paragraph = (n: number) =>
  `Paragraph ${n} says what the agency did about the parole programs that day.`;
const article = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('\n\n');

describe('an article against its own history', () => {
  test.each([
    ['half of it is gone', article(10), article(5)],
    ['it grew', article(10), article(30)],
    ['it was short and is shorter', article(2), article(1)],
    ['it had no text before', null, article(1)],
    ['only a counter went', `${article(10)}\n${'Page views: 1,234\n'.repeat(80)}`, article(10)],
  ])('is believed when %s', (_, before, after) => {
    expect(textLoss(before, after)).toBeNull();
  });

  test.each([
    ['one paragraph of ten is left', article(10), article(1)],
    ['nothing is left', article(10), null],
    ['only the frame is left', article(40), 'Home\nContact us\nAccessibility'],
  ])('is doubted when %s', (_, before, after) => {
    expect(textLoss(before, after)).toMatch(/^\d+ characters of text are left of \d+$/);
  });
});
