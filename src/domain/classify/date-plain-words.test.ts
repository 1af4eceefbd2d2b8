import { describe, expect, it } from 'vitest';
import { HARD } from './date-kind.ts';
import { beforeDue, PLAIN, PLAIN_ROWS, plainMarks } from './date-plain-words.ts';
import { DUES, SETS } from './date-words.ts';
import { endsIn } from './ending.ts';

describe('the words that say all by themselves', () => {
  const words = PLAIN_ROWS.flatMap((row) => row.words);

  it.each(words)('say what the longer patterns say: %s', (word) => {
    for (const before of [`${word} `, `Roe ${word.toUpperCase()} `]) {
      const marks = plainMarks(before);
      expect(marks).not.toBe(0);
      if (marks & PLAIN.sets) expect(endsIn(SETS, before)).toBe(true);
      if (marks & PLAIN.hard) expect(endsIn(HARD, before)).toBe(true);
      const cut = beforeDue(before);
      if (cut !== null) expect(cut.trim()).toBe(before.replace(DUES, '').trim());
    }
  });

  it.each(['residue ', 'offset for ', 'due', 'due by noon '])(
    'are whole words right before the date: %s',
    (before) => {
      expect(plainMarks(before)).toBe(0);
    },
  );
});
