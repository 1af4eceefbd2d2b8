import { expect, it } from 'vitest';
import { coverageSentence } from '../domain/coverage.ts';
import { alertWordsFor } from '../domain/speech/words-for.ts';
import { statedIn } from './coverage.ts';

const NOTE = { en: 'orders only (2019)', es: 'solo órdenes (2019)' };
const feed = {
  kind: 'court-feed',
  format: 'pacer-rss',
  health: 'ok',
  reason: null,
  completeness: null,
  coverage: null,
  lastSuccessAt: null,
};

it.each([
  ['en', NOTE, '(orders only (2019), as far as we know)'],
  ['es', NOTE, '(solo órdenes (2019), hasta donde sabemos)'],
  ['ht', NOTE, '(« orders only (2019) », dapre sa nou konnen)'],
  ['es', NOTE.en, '(«orders only (2019)», hasta donde sabemos)'],
])(
  'a note of the configuration is told in %s where it has that language, else quoted',
  (language, note, told) => {
    const words = alertWordsFor(language);
    const source = { ...feed, ...statedIn(note, words) };
    expect(coverageSentence('D. Mass.', [source], words.coverage)).toContain(told);
  },
);

it('a guess is told in no language', () => {
  expect(
    statedIn({ en: 'unverified: listed in 2019', es: 'sin verificar' }, alertWordsFor('es')).stated,
  ).toBeNull();
});
