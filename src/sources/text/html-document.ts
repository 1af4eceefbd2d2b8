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
  const capped = capDepth(tree);
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

/** Passes on everything but the elements nested deeper than is kept; their text goes to the last one kept. */
function capDepth(tree: DomHandler): Capped {
  let base: string | null = null;
  let depth = 0;
  let deepest = 0;
  const handler: Partial<Handler> = {
    onparserinit: (parser) => tree.onparserinit(parser),
    onopentag: (name, attributes) => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (name === 'base') base ??= attributes.href ?? null;
      if (depth <= KEPT_DEPTH) tree.onopentag(name, attributes);
      else tree.ontext(' ');
    },
    onclosetag: () => {
      if (depth <= KEPT_DEPTH) tree.onclosetag();
      depth -= 1;
    },
    ontext: (data) => tree.ontext(data),
    onend: () => tree.onend(),
  };
  return { handler, deepest: () => deepest, base: () => base };
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

/** Text of `<title>`, then `og:title`, then the first heading, with whitespace collapsed. */
export function documentTitle($: CheerioAPI): string | null {
  const places = [
    () => $('title').first().text(),
    () => $('meta[property="og:title"]').first().attr('content') ?? '',
    () => $('h1').first().text(),
  ];
  for (const read of places) {
    const title = read().replace(/\s+/gu, ' ').trim();
    if (title !== '') return title;
  }
  return null;
}
