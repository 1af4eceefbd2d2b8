import type { CheerioAPI } from 'cheerio/slim';
import { load } from 'cheerio/slim';
import type { AnyNode, Element, Text } from 'domhandler';
import { DomHandler, Parser, type Handler } from 'htmlparser2';

/** Browsers stop nesting at 512; the tree we keep is flattened below this, so that walking it stays cheap. */
const KEPT_DEPTH = 200;
/** Beyond this the parser's own stack costs more than linear time, and no page that people read gets there. */
const REFUSED_DEPTH = 2_000;
const CHUNK_CHARACTERS = 65_536;

export type HtmlDocument =
  | { ok: true; $: CheerioAPI /** What the page's own `<base>` says. */; base: string | null }
  | { ok: false; reason: 'too-deep' };

/**
 * Reads HTML of any quality into a tree of bounded depth. Missing `<html>`, a second `<body>`, unclosed and
 * misnested elements all keep their text. Time grows with the size of the input only.
 */
export function parseHtml(html: string): HtmlDocument {
  const tree = new DomHandler(null, { withStartIndices: false, withEndIndices: false });
  const capped = capTree(tree);
  const parser = new Parser(capped.handler, { decodeEntities: true, lowerCaseTags: true });
  for (let from = 0; from < html.length; from += CHUNK_CHARACTERS) {
    parser.write(html.slice(from, from + CHUNK_CHARACTERS));
    if (capped.deepest() > REFUSED_DEPTH) return { ok: false, reason: 'too-deep' };
  }
  parser.end();
  return { ok: true, $: load(tree.root), base: capped.base() };
}

interface Capped {
  handler: Partial<Handler>;
  deepest: () => number;
  base: () => string | null;
}

/**
 * Passes on what the tree may hold. Of elements nested deeper than is kept, and of those beyond the number that
 * is kept, the words go to the last element kept; a long table then is one line per row, without its links.
 */
function capTree(tree: DomHandler): Capped {
  let base: string | null = null;
  let deepest = 0;
  let kept = 0;
  let atRowStart = false;
  let inWholeRow = false;
  const open: boolean[] = [];
  const handler: Partial<Handler> = {
    onparserinit: (parser) => tree.onparserinit(parser),
    onopentag: (name, attributes) => {
      if (name === 'base') base ??= attributes.href ?? null;
      const keeps = open.length < KEPT_DEPTH && (hasRoom(kept, name) || (inWholeRow && CELLS.has(name)));
      open.push(keeps);
      deepest = Math.max(deepest, open.length);
      if (!keeps) tree.ontext(CELLS.has(name) && !atRowStart ? CELL_MARK : ' ');
      else if (kept < WHOLE_ELEMENTS) tree.onopentag(name, attributes);
      else tree.onopentag(name === 'tr' ? 'div' : name, {});
      if (keeps) kept += 1;
      atRowStart = name === 'tr';
      if (atRowStart) inWholeRow = kept <= WHOLE_ELEMENTS;
    },
    onclosetag: () => {
      if (open.pop()) tree.onclosetag();
    },
    ontext: (data) => tree.ontext(data),
    onend: () => tree.onend(),
  };
  return { handler, deepest: () => deepest, base: () => base };
}

/** Elements kept with all they say; no page for readers has more. */
const WHOLE_ELEMENTS = 100_000;
/** Beyond these, elements that begin a line are kept, so that a change still has its place. */
const MOST_ELEMENTS = 400_000;
const LINE_ELEMENTS = new Set('dd div dt h1 h2 h3 h4 h5 h6 li p section table tr'.split(' '));
const HIDDEN_ELEMENTS = new Set('noscript script style svg template'.split(' '));
const CELLS = new Set(['td', 'th']);
const CELL_MARK = ' | ';

function hasRoom(kept: number, name: string): boolean {
  if (kept < WHOLE_ELEMENTS) return true;
  return HIDDEN_ELEMENTS.has(name) || (kept < MOST_ELEMENTS && LINE_ELEMENTS.has(name));
}

export type Selection = { ok: true; elements: Element[] } | { ok: false; problem: string };

/** Elements that match, outermost only and in document order. A selector that does not parse is a problem, not a throw. */
export function selectAll($: CheerioAPI, selector: string): Selection {
  try {
    const matched = $(selector).toArray().filter(isElement);
    const all = new Set<AnyNode>(matched);
    return { ok: true, elements: matched.filter((element) => !hasAncestorIn(element, all)) };
  } catch (error) {
    return { ok: false, problem: `selector "${selector}" is not valid: ${(error as Error).message}` };
  }
}

function hasAncestorIn(element: Element, set: ReadonlySet<AnyNode>): boolean {
  for (let parent = element.parent; parent; parent = parent.parent) {
    if (set.has(parent)) return true;
  }
  return false;
}

export function isElement(node: AnyNode): node is Element {
  return node.nodeType === 1;
}

export function isText(node: AnyNode): node is Text {
  return node.nodeType === 3;
}

/** An absolute http(s) address, or null for fragments, scripts, mail addresses and whatever does not parse. */
export function resolveLink(href: string | undefined, base: string | null): string | null {
  const trimmed = href?.trim() ?? '';
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > 4_000) return null;
  const url = URL.parse(trimmed, base ?? undefined);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

/** Only for resolving; it never leaves this file. */
const NOWHERE = 'https://page.invalid';

/**
 * As `resolveLink`; where nothing says what a page's address is (a file), a relative link is its path on the
 * unknown site, so that a changed link still is a change.
 */
export function linkTarget(href: string | undefined, base: string | null): string | null {
  const resolved = resolveLink(href, base ?? NOWHERE);
  return resolved?.startsWith(`${NOWHERE}/`) ? resolved.slice(NOWHERE.length) : resolved;
}

/** The title stands at the beginning; looking through the rest of a long page for more would cost. */
function titleElementText(root: AnyNode | null): string {
  const waiting: AnyNode[] = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && node.name === 'title') return node.children.map(wordsOf).join('');
    if ('children' in node) waiting.push(...node.children.slice(0, SEARCHED_CHILDREN).toReversed());
  }
  return '';
}

const SEARCHED_CHILDREN = 1_000;

function wordsOf(node: AnyNode): string {
  return isText(node) ? node.data : '';
}

/** Text of `<title>`, then `og:title`, then the first heading, with whitespace collapsed. */
export function documentTitle($: CheerioAPI): string | null {
  const places = [
    () => titleElementText($.root()[0] ?? null),
    () => $('meta[property="og:title"]').first().attr('content') ?? '',
    () => $('h1').first().text(),
  ];
  for (const read of places) {
    const title = read().replace(/\s+/gu, ' ').trim();
    if (title !== '') return title;
  }
  return null;
}
