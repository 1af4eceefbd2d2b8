import type { AlertWords } from './alert-words.ts';
import { ENGLISH } from './alert-words-en.ts';
import { SPANISH } from './alert-words-es.ts';
import { CREOLE } from './alert-words-ht.ts';
import { languageOf, type Language } from './languages.ts';

const WORDS: Readonly<Record<Language, AlertWords>> = { en: ENGLISH, es: SPANISH, ht: CREOLE };

export function alertWordsFor(language: string): AlertWords {
  return WORDS[languageOf(language)];
}
