import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { html } from 'hono/html';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../domain/speech/languages.ts';
import type { Html } from './markup.ts';
import { addressOf } from './markup.ts';
import { readerWordsFor, type ReaderWords } from './reader-words.ts';

/** The words of a page: of the language that was asked for, else the stored one, else what the browser prefers. */
export function pageWords(c: Context, stored: string | null = null): ReaderWords {
  return readerWordsFor(askedFor(c) ?? stored ?? preferred(c));
}

function askedFor(c: Context): Language | undefined {
  return LANGUAGES.find((one) => one === c.req.query('lang'));
}

function preferred(c: Context): string {
  return accepts(c, {
    header: 'Accept-Language',
    supports: [...LANGUAGES],
    default: 'en',
    match: (accepted) =>
      accepted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => LANGUAGES.find((one) => type.toLowerCase().split('-', 1)[0] === one))
        .find((one) => one !== undefined) ?? 'en',
  });
}

/** Links to the same page in the other languages, each in its own words. */
export function languageLinks(c: Context, words: ReaderWords): Html {
  const others = LANGUAGES.filter((one) => one !== words.language);
  const query = c.req.query();
  return html`<nav class="languages" aria-label="${words.languages}"><ul>${others.map(
    (one) =>
      html`<li><a lang="${one}" hreflang="${one}" href="${addressOf(c.req.path, { ...query, lang: one })}">${LANGUAGE_NAMES[one]}</a></li>`,
  )}</ul></nav>`;
}

/** On a page in English: the way to the sign-up form for whoever reads another language, in that one's own words. */
export function invitations(target: Record<string, string> = {}): Html {
  const others = LANGUAGES.filter((one) => one !== 'en');
  return html`<ul class="invitations">${others.map(
    (one) =>
      html`<li><a lang="${one}" hreflang="${one}" href="${addressOf('/subscribe', { ...target, lang: one })}">${readerWordsFor(one).signUp.invitation}</a></li>`,
  )}</ul>`;
}
