/**
 * Words right before a date that say all by themselves: most dates are brought in by one of them, and a look into a table
 * spares the longer patterns, which would say the same.
 */

import { BLANK, codeAt } from './characters.ts';
import { marksOfWordAt, type WordsRow, wordsBefore } from './words-before.ts';

export const PLAIN = {
  /** What `SETS` matches. */
  sets: 1 << 0,
  /** What `HARD` matches. */
  hard: 1 << 1,
  /** "due", and the same with a word behind: `DUES` begins at "due". */
  due: 1 << 2,
  dueBy: 1 << 3,
} as const;

/** Characters that stand before a date for these marks. */
const DUE_CHARS = 'due'.length;
const DUE_BY_CHARS = 'due by'.length;

export const PLAIN_ROWS: readonly WordsRow[] = [
  {
    marks: PLAIN.sets,
    words: [
      'set',
      'set for',
      'set on',
      'reset',
      'reset for',
      'reset to',
      'scheduled',
      'scheduled for',
      'scheduled on',
      'rescheduled',
      'rescheduled for',
      'rescheduled to',
      'continued to',
      'adjourned to',
      'noticed for',
      'conference of',
      'hearing',
      'hearing on',
      'hearing for',
      'conference',
      'conference on',
      'trial',
      'trial on',
      'argument on',
    ],
  },
  { marks: PLAIN.hard | PLAIN.due, words: ['due'] },
  { marks: PLAIN.hard | PLAIN.dueBy, words: ['due by', 'due on'] },
  { marks: PLAIN.hard, words: ['no later than', 'not later than', 'on or before', 'deadline', 'deadlines'] },
];
const TABLE = wordsBefore(PLAIN_ROWS);

/** What the words before a date say, a blank behind them. */
export function plainMarks(introduction: string): number {
  const end = introduction.length - 1;
  return codeAt(introduction, end) === BLANK ? marksOfWordAt(TABLE, introduction, end) : 0;
}

/** What stands before "due" and "due by"; null where other words bring the date in. */
export function beforeDue(words: string): string | null {
  const marks = plainMarks(words);
  if ((marks & (PLAIN.due | PLAIN.dueBy)) === 0) return null;
  return words.slice(0, -1 - (marks & PLAIN.due ? DUE_CHARS : DUE_BY_CHARS));
}
