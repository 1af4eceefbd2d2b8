import { describe, expect, it } from 'vitest';
import { CHOICES } from '../domain/speech/choice-words.ts';
import { shapeOf, stringsOf } from '../domain/speech/shape.fixture.ts';
import { letterWordsFor } from '../pipeline/letter-words.ts';
import { readerWordsFor } from './reader-words.ts';

/** Words that courts everywhere use in Latin. */
const LATIN = ['Certiorari', 'Mandamus'];

describe.each(['es', 'ht'] as const)('words for readers in %s', (language) => {
  it.each([
    ['pages', readerWordsFor(language), readerWordsFor('en')],
    ['letters', letterWordsFor(language), letterWordsFor('en')],
    ['choices', CHOICES[language], CHOICES.en],
  ])('of %s are complete and their own', (_, own, english) => {
    expect(shapeOf(own)).toEqual(shapeOf(english));
    const shared = new Set(stringsOf(english));
    expect(stringsOf(own).filter((one) => shared.has(one) && !LATIN.includes(one))).toEqual([]);
  });

  it('name each choice differently within its group', () => {
    for (const group of Object.values(CHOICES[language])) {
      const names = stringsOf(group);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('put names and numbers in their place', () => {
    const { manage, stop, signUp } = readerWordsFor(language);
    expect(manage.title('CHNV')).toContain('CHNV');
    expect(manage.since('1 de mayo', 'r…@news.example')).toMatch(/1 de mayo.*r…@news\.example/);
    expect(
      [stop.body('CHNV'), stop.doneBody('CHNV'), signUp.newCasesOf('CHNV')].every((one) =>
        one.includes('CHNV'),
      ),
    ).toBe(true);
    expect(stop.doneAll(1)).not.toContain('1');
    expect(stop.doneAll(3)).toContain('3');
    const { confirm, already } = letterWordsFor(language);
    for (const say of [confirm.subject, confirm.asked, already.subject, already.asked])
      expect(say('CHNV')).toContain('CHNV');
  });
});
