import type { BatchView } from '../domain/alert-view.ts';
import { cleanLines, cutAtWord, safeLink } from './email/render/plain.ts';
import { tell, titleLine } from './telling.ts';
import { wordsOf } from './words.ts';

/** A public post: what happened, as much of the court's words as there is room for, and where to read on. */
export interface PostText {
  text: string;
  url: string | null;
}

/**
 * `fits` judges a whole text, so that each network counts in its own way. The headline is cut only when nothing
 * else is left to leave out.
 */
export function postText(
  view: BatchView,
  fits: (text: string) => boolean,
  prepare: (text: string) => string,
): PostText {
  const [first] = view.items;
  const only = view.items.length === 1;
  const url = (only && first ? tell(first, view, 0).url : null) ?? safeLink(view.titleUrl);
  const end = url ? `\n\n${url}` : '';
  const head = prepare(headOf(view));
  const quote = only && first?.quote ? prepare(cleanLines(first.quote).replaceAll(/\s+/g, ' ')) : '';
  const withQuote = longest(quote, (part) => `${head}\n\n“${part}”${end}`, fits);
  if (withQuote !== null) return { text: withQuote, url };
  return { text: longest(head, (part) => `${part}${end}`, fits) ?? end.trim(), url };
}

function headOf(view: BatchView): string {
  const [first] = view.items;
  if (!first) return titleLine(view);
  const { headline, subject } = tell(first, view, 0);
  const more = view.items.length > 1 ? `\n${wordsOf(view.language).more(view.items.length - 1)}` : '';
  return `${headline}${subject ? `\n${subject}` : ''}${more}`;
}

/** The longest cut of `text` that fits once built, or null when there is none worth showing. */
function longest(
  text: string,
  build: (part: string) => string,
  fits: (text: string) => boolean,
): string | null {
  if (text === '') return null;
  if (fits(build(text))) return build(text);
  let least = 0;
  let most = Math.min(text.length, 3000);
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(build(cutAtWord(text, middle)))) least = middle;
    else most = middle;
  }
  return least < 20 ? null : build(cutAtWord(text, least));
}
