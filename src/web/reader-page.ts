import { html } from 'hono/html';
import { renderPage, type Shell } from './layout.ts';
import { addressOf, type Html } from './markup.ts';
import type { ReaderWords } from './reader-words.ts';
import type { SiteParts } from './site.ts';
import { targetOf, targetValue } from './wish.ts';

/** A page that a reader gets in their own language. */
export function readerPage(
  site: SiteParts,
  words: ReaderWords,
  shell: Omit<Shell, 'language'>,
  body: Html | Html[],
): Html {
  return renderPage(
    site,
    { ...shell, language: words.language },
    html`<div class="narrow"><h1>${shell.title}</h1>${body}</div>`,
  );
}

/** The same without a place in the site: an answer to what somebody did. */
export function readerMessage(site: SiteParts, words: ReaderWords, title: string, body: Html | Html[]): Html {
  return readerPage(site, words, { title, noindex: true }, body);
}

/** The way back to the form, with what was followed chosen already where a reader can choose it. */
export function againLink(words: string, { kind, id }: { kind: string; id: string }): Html {
  const target = targetOf({ target: `${kind}:${id}` });
  const path = target ? addressOf('/subscribe', { target: targetValue(target) }) : '/subscribe';
  return html`<a href="${path}">${words}</a>`;
}
