import type { CheerioAPI } from 'cheerio/slim';
import { load } from 'cheerio/slim';
import type { AnyNode, Element, Text } from 'domhandler';
import { type DomHandler, Parser, type Handler } from 'htmlparser2';
import { GatheringTree } from './gathering-tree.ts';
import { LINE_MARK, LINK_MARK } from './line-writer.ts';

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
  const tree = new GatheringTree(null, { withStartIndices: false, withEndIndices: false });
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

/** What became of an open element: in the tree, its words alone, those as lines of their own, or nothing. */
type Fate = 'kept' | 'words' | 'lines' | 'silent';

/**
 * Passes on what the tree may hold. Of elements nested deeper than is kept, and of those beyond the number that
 * is kept, the words go to the last element kept, with marks where their lines begin and around what
 * links lead to: a long table then is one line per row, and costs no tree.
 */
function capTree(tree: DomHandler): Capped {
  let base: string | null = null;
  let deepest = 0;
  let kept = 0;
  let silent = 0;
  let linksLeft = LINKS_BEYOND;
  let atRowStart = false;
  let inWholeRow = false;
  const open: Fate[] = [];
  /** Where the links lead that are open and not kept. */
  const targets: string[] = [];
  const fateOf = (name: string): Fate => {
    if (open.length >= KEPT_DEPTH) return 'words';
    if (kept < WHOLE_ELEMENTS || (inWholeRow && CELLS.has(name))) return 'kept';
    if (HIDDEN_ELEMENTS.has(name)) return 'silent';
    return LINE_ELEMENTS.has(name) ? 'lines' : 'words';
  };
  const handler: Partial<Handler> = {
    onparserinit: (parser) => tree.onparserinit(parser),
    onopentag: (name, attributes) => {
      if (name === 'base') base ??= attributes.href ?? null;
      const fate = fateOf(name);
      open.push(fate);
      deepest = Math.max(deepest, open.length);
      if (fate === 'kept') {
        tree.onopentag(name, attributes);
        kept += 1;
      } else if (fate === 'silent') silent += 1;
      else if (silent === 0) tree.ontext(markOf(name, fate, atRowStart));
      if (fate === 'words' && name === 'a') targets.push(attributes.href ?? '');
      atRowStart = name === 'tr';
      if (atRowStart) inWholeRow = kept <= WHOLE_ELEMENTS;
    },
    onclosetag: (name) => {
      const fate = open.pop();
      const target = fate === 'words' && name === 'a' ? targets.pop() : undefined;
      if (target && silent === 0 && (linksLeft -= 1) >= 0) tree.ontext(LINK_MARK + target + LINK_MARK);
      if (fate === 'kept') tree.onclosetag();
      else if (fate === 'silent') silent -= 1;
      else if (fate === 'lines' && silent === 0) tree.ontext(LINE_MARK);
    },
    ontext: (data) => {
      if (silent > 0) return;
      // What a page writes itself is no mark of ours.
      tree.ontext(data.includes(LINK_MARK) ? data.replaceAll(LINK_MARK, LINE_MARK) : data);
    },
    onend: () => tree.onend(),
  };
  return { handler, deepest: () => deepest, base: () => base };
}

/** Elements kept with all they say; no page for readers has more. */
const WHOLE_ELEMENTS = 100_000;
/** So many more links are followed by their address; it takes longer to compare one than to read ten rows. */
const LINKS_BEYOND = 50_000;
const LINE_ELEMENTS = new Set('br dd div dt h1 h2 h3 h4 h5 h6 li p section table tr'.split(' '));
const HIDDEN_ELEMENTS = new Set('noscript script style svg template'.split(' '));
const CELLS = new Set(['td', 'th']);
const CELL_MARK = ' | ';

function markOf(name: string, fate: Fate, atRowStart: boolean): string {
  if (fate === 'lines') return LINE_MARK + (LINE_BEGINNINGS[name] ?? '');
  return CELLS.has(name) && !atRowStart ? CELL_MARK : ' ';
}

const LINE_BEGINNINGS: Readonly<Record<string, string>> = {
  li: '- ',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((rank) => [`h${rank}`, `${'#'.repeat(rank)} `])),
};

export type Selection = { ok: true; elements: Element[] } | { ok: false; problem: string };

/** Names that stand for themselves; nothing that they match is searched any further. */
const ELEMENT_NAME = /^[a-z][a-z\d]*$/u;

/** Elements that match, outermost only and in document order. A selector that does not parse is a problem, not a throw. */
export function selectAll($: CheerioAPI, selector: string): Selection {
  if (ELEMENT_NAME.test(selector))
    return { ok: true, elements: outermost($, ({ name }) => name === selector) };
  try {
    const matched = $(selector).toArray().filter(isElement);
    const all = new Set<AnyNode>(matched);
    return { ok: true, elements: matched.filter((element) => !hasAncestorIn(element, all)) };
  } catch (error) {
    return { ok: false, problem: `selector "${selector}" is not valid: ${(error as Error).message}` };
  }
}

function outermost($: CheerioAPI, matches: (element: Element) => boolean, most = Infinity): Element[] {
  const found: Element[] = [];
  const waiting: AnyNode[] = $.root().toArray();
  for (let node = waiting.pop(); node && found.length < most; node = waiting.pop()) {
    if (isElement(node) && matches(node)) found.push(node);
    else if ('children' in node)
      for (let child = node.lastChild; child; child = child.prev) waiting.push(child);
  }
  return found;
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

function firstElement($: CheerioAPI, matches: (element: Element) => boolean): Element | null {
  return outermost($, matches, 1)[0] ?? null;
}

/** Text of `<title>`, then `og:title`, then the first heading, with whitespace collapsed. */
export function documentTitle($: CheerioAPI): string | null {
  const textOf = (element: Element | null) => (element ? $(element).text() : '');
  const places = [
    () => textOf(firstElement($, ({ name }) => name === 'title')),
    () => firstElement($, isSharedTitle)?.attribs.content ?? '',
    () => textOf(firstElement($, ({ name }) => name === 'h1')),
  ];
  for (const read of places) {
    const title = read().replace(/\s+/gu, ' ').trim();
    if (title !== '') return title;
  }
  return null;
}

function isSharedTitle({ name, attribs }: Element): boolean {
  return name === 'meta' && attribs.property === 'og:title';
}
