import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { introductionOf, lastWordOf } from './date-introduction.ts';
import { DUE_WORDS, DUES_END, PAST_ON, PAST_PHRASES, PAST_WORDS } from './date-words.ts';
import { endsAt, endsIn } from './ending.ts';

const NOW = () => 0;

describe('the words that bring a date in', () => {
  it.each([
    ['a hearing on Monday, ', 'a hearing on '],
    ['a hearing, on ', 'a hearing on '],
    ['Responses due by ', 'Responses due by '],
    ['moved from the ', 'moved from '],
    ['filed:', 'filed: '],
    ['set for, ', 'set for '],
    ['set for: ', 'set for: '],
    ['', ''],
    ['THE ', ''],
    ['On ', 'On '],
  ])('"%s" is read as "%s"', (left, words) => {
    expect(introductionOf(left, NOW).words).toBe(words);
  });

  it('lose the time of day, which is looked for only where one may stand', () => {
    expect(introductionOf('set for 10:00 AM on ', () => 12).words).toBe('set for ');
    const never = () => expect.unreachable('no time of day stands there');
    for (const left of ['Answer due by ', 'signed by Judge Roe on ', 'hearing on '])
      expect(introductionOf(left, never).words).toBe(left);
    for (const hour of ['10:00 a.m. ', '10 am EST ', '10 AM Eastern ', 'noon ', '9:00 PM (local time) '])
      expect(introductionOf(`set for ${hour}on `, () => hour.length + 3).words, hour).toBe('set for ');
  });

  it.each([
    ['was Filed on ', 'on', 'filed', false],
    ['due by: ', 'by', '', true],
    ['refiled in : ', 'in', 'refiled', true],
    ['(on ', 'on', '', false],
    ['9filed ', '', '', false],
    ['re-filed ', 'filed', '', false],
    [' ', '', '', false],
  ])('"%s" ends in the word "%s" behind "%s"', (words, word, before, colon) => {
    expect(lastWordOf(words)).toEqual({ word, before, colon });
  });
});

describe('the tables of such words', () => {
  it('hold what the pattern of last days knows by itself', () => {
    for (const word of DUE_WORDS) expect(endsIn(DUES_END, `it ${word} `), word).toBe(true);
  });

  it('have nothing in common, for what is of record never ends in a word of last days', () => {
    const phrases = ['text reading', 'as of', 'date of service', 'signed by Judge Roe on', 'judgment date'];
    for (const word of [...DUE_WORDS, 'for']) {
      expect(PAST_WORDS.has(word), word).toBe(false);
      for (const phrase of phrases)
        for (const { turned } of [PAST_PHRASES, PAST_ON])
          expect(endsAt(turned, `${phrase} ${word} `), word).toBe(false);
    }
  });

  it('are asked wherever the longer patterns would say the same', () => {
    const word = fc.constantFrom(
      'x',
      'by',
      'on',
      'due',
      'filed',
      'Judge',
      'Roe',
      'for',
      ':',
      ',',
      'is',
      'to',
      'DATED',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const left = `${words.join(' ')} `;
        const { words: introduction, last } = introductionOf(left, NOW);
        if (DUE_WORDS.has(last.word)) expect(endsIn(DUES_END, introduction), left).toBe(true);
      }),
    );
  });
});
