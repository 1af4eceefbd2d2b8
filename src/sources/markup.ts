import { Parser, parseDocument } from 'htmlparser2';

/** Deeper nesting than any court's page; beyond it walking the tree would risk the stack. */
const MAX_DEPTH = 200;

/** Elements that separate words although no white space stands between them. */
const BREAKING = new Set(['br', 'p', 'div', 'td', 'th', 'tr', 'li', 'table']);
const UNSEEN = new Set(['script', 'style']);

/** As much of a node of the tree as reading needs. */
export interface MarkupNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Readonly<Record<string, string>>;
  children?: readonly MarkupNode[];
}

export type NodeTest = (node: MarkupNode) => boolean;

/**
 * Parses markup leniently and in linear time. The Supreme Court's pages are not valid HTML (forms across
 * table rows, a whole `<html>` inside a cell), and this way elements stay where they were written. Null when
 * the nesting is deeper than any real page.
 *
 * The tree is walked by the functions below and not queried by selectors: those compare every node of a
 * context with every other, which a page of a hundred thousand siblings turns into minutes.
 */
export function parseMarkup(html: string): MarkupNode | null {
  return isTooDeep(html) ? null : parseDocument(html, { decodeEntities: true });
}

/** Text of nodes with entities decoded, breaks as spaces and white space collapsed; `except` leaves parts out. */
export function textOf(nodes: readonly MarkupNode[], except: NodeTest = () => false): string {
  const parts: string[] = [];
  for (const node of nodes) collect(node, except, parts);
  return tidy(parts.join(''));
}

/** Elements within a node, itself included, that pass the test, in the order of the page. */
export function findAll(root: MarkupNode, test: NodeTest): MarkupNode[] {
  const found: MarkupNode[] = [];
  const visit = (node: MarkupNode): void => {
    if (node.name !== undefined && test(node)) found.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return found;
}

export function childrenNamed(node: MarkupNode, name: string): MarkupNode[] {
  return (node.children ?? []).filter((child) => child.name === name);
}

export function hasId(node: MarkupNode, id: string): boolean {
  return node.attribs?.['id'] === id;
}

export function hasClass(node: MarkupNode, name: string): boolean {
  const classes = node.attribs?.['class'];
  return classes !== undefined && classes.split(/\s+/).includes(name);
}

/** Links with their text and address, in the order of the page. */
export function linksIn(
  root: MarkupNode,
  except: NodeTest = () => false,
): { description: string | null; url: string }[] {
  return findAll(
    root,
    (node) => node.name === 'a' && node.attribs?.['href'] !== undefined && !except(node),
  ).map((anchor) => ({ description: textOf([anchor]) || null, url: anchor.attribs?.['href'] ?? '' }));
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

function collect(node: MarkupNode, except: NodeTest, parts: string[]): void {
  if (node.type === 'text') parts.push(node.data ?? '');
  else if (UNSEEN.has(node.name ?? '') || except(node)) return;
  const breaking = BREAKING.has(node.name ?? '');
  if (breaking) parts.push(' ');
  for (const child of node.children ?? []) collect(child, except, parts);
  if (breaking) parts.push(' ');
}
