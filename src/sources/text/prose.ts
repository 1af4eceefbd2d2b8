import type { CheerioAPI } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';
import { isFurniture } from './furniture.ts';
import { isElement, isText } from './html-document.ts';

/** What a page says in its own words: links, navigation, buttons and hidden parts left out. */
export interface Prose {
  /** Number of words, counted as far as it matters. */
  words: number;
  /** The beginning of them, on one line. */
  text: string;
  /** The first heading, or null. */
  heading: string | null;
  /** True where a password is asked for. */
  asksPassword: boolean;
  /** True where the page sends its reader on to another by itself. */
  sendsOn: boolean;
}

const COUNTED_WORDS = 500;
const KEPT_CHARACTERS = 4_000;
const MOST_NODES = 20_000;
const MOST_PARTS = 50;
const LONGEST_HEADING = 300;
const NO_PROSE = new Set(['a', 'button', 'footer', 'option', 'label', 'title']);

export function proseOf($: CheerioAPI): Prose {
  const prose: Prose = { words: 0, text: '', heading: null, asksPassword: false, sendsOn: false };
  const waiting: AnyNode[] = $.root().toArray();
  let left = MOST_NODES;
  for (let node = waiting.pop(); node && left > 0 && prose.words < COUNTED_WORDS; node = waiting.pop()) {
    left -= 1;
    if (isText(node)) addWords(prose, node.data);
    else if (isElement(node)) {
      note(prose, $, node);
      if (NO_PROSE.has(node.name)) continue;
      // The head has no words, and says whether the page sends on.
      if (node.name !== 'head' && isFurniture(node, nobodyOpens)) continue;
    }
    if ('children' in node) for (let child = node.lastChild; child; child = child.prev) waiting.push(child);
  }
  return prose;
}

const nobodyOpens = () => false;

function note(prose: Prose, $: CheerioAPI, element: Element): void {
  const { name, attribs } = element;
  if (name === 'input' && attribs.type?.toLowerCase() === 'password') prose.asksPassword = true;
  if (name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'refresh')
    prose.sendsOn ||= /^\s*[0-9]\s*[;,]\s*url\s*=/iu.test(attribs.content ?? '');
  if (prose.heading === null && /^h[12]$/u.test(name)) prose.heading = headingText($, element);
}

/** Null for a heading without words, as around a picture, and for one that holds half of the page. */
function headingText($: CheerioAPI, element: Element): string | null {
  if (element.children.length > MOST_PARTS) return null;
  const text = $(element).text().replace(/\s+/gu, ' ').trim();
  return text === '' || text.length > LONGEST_HEADING ? null : text;
}

function addWords(prose: Prose, data: string): void {
  const words = data.slice(0, KEPT_CHARACTERS).match(/[\p{L}\p{N}][^\s]*/gu);
  if (!words) return;
  prose.words += words.length;
  if (prose.text.length < KEPT_CHARACTERS)
    prose.text += `${data.slice(0, KEPT_CHARACTERS).replace(/\s+/gu, ' ')} `;
}
