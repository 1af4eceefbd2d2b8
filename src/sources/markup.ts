import { type CheerioAPI, load } from 'cheerio';
import { Parser } from 'htmlparser2';

/** Deeper nesting than any court's page; beyond it walking the tree would risk the stack. */
const MAX_DEPTH = 200;

/** Elements that separate words although no white space stands between them. */
const BREAKING = new Set(['br', 'p', 'div', 'td', 'th', 'tr', 'li', 'table']);
const UNSEEN = new Set(['script', 'style']);

/** As much of a node of any version of the tree library as reading its text needs. */
export interface MarkupNode {
  type: string;
  name?: string;
  data?: string;
  children?: readonly MarkupNode[];
}

/**
 * Parses markup leniently and in linear time. The Supreme Court's pages are not valid HTML (forms across
 * table rows, a whole `<html>` inside a cell), and this way elements stay where they were written. Null when the nesting
 * is deeper than any real page.
 */
export function parseMarkup(html: string): CheerioAPI | null {
  return isTooDeep(html) ? null : load(html, { xml: { xmlMode: false, decodeEntities: true } }, false);
}

/** Text of nodes with entities decoded, breaks as spaces and white space collapsed. */
export function textOf(nodes: Iterable<MarkupNode>): string {
  const parts: string[] = [];
  for (const node of nodes) collect(node, parts);
  return tidy(parts.join(''));
}

/** Collapses white space, no-break spaces included. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Counts open elements before a tree is built, and stops there: the cost stays linear in the page. */
function isTooDeep(html: string): boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest > MAX_DEPTH) parser.pause();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.write(html);
  return deepest > MAX_DEPTH;
}

function collect(node: MarkupNode, parts: string[]): void {
  if (node.type === 'text') parts.push(node.data ?? '');
  else if (UNSEEN.has(node.name ?? '')) return;
  const breaking = BREAKING.has(node.name ?? '');
  if (breaking) parts.push(' ');
  for (const child of node.children ?? []) collect(child, parts);
  if (breaking) parts.push(' ');
}
