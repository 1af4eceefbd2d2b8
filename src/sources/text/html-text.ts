import type { CheerioAPI } from 'cheerio/slim';
import type { AnyNode, Element } from 'domhandler';
import { disclosedParts } from './disclosed.ts';
import { isFurniture } from './furniture.ts';
import { isElement, isText, parseHtml, linkTarget, selectAll } from './html-document.ts';
import { mailTarget } from './mail-target.ts';
import { createLineWriter, LINK_MARK, type LineWriter } from './line-writer.ts';

const PARAGRAPHS = new Set(
  'address article aside blockquote body center details dl fieldset figure footer form header hgroup hr main ol p pre section table ul'.split(
    ' ',
  ),
);
const LINES = new Set(
  'br caption dd div dt figcaption label legend li option optgroup select summary tbody tfoot thead tr'.split(
    ' ',
  ),
);
/** Slides change places by themselves; as list items their order does not count. */
const SLIDES =
  /(?:^|\s)(?:carousel|slick|swiper|flexslider|slideshow|slider)(?:[-_](?:inner|track|wrapper|list))?(?:\s|$)/iu;

export interface TextSettings {
  /** Selectors of parts to leave out, besides code, navigation, share and cookie boxes. */
  drop?: readonly string[];
  /** Address of the page or its `<base>`, against which links are resolved; without it relative links are left out. */
  url?: string | null;
  /** False leaves out the link lines. */
  links?: boolean;
}

interface Walk {
  out: LineWriter;
  dropped: ReadonlySet<AnyNode>;
  base: string | null;
  links: boolean;
  isDisclosed: (element: Element) => boolean;
  /** Greater than 0 inside a data row, where blocks are cells and break nothing. */
  inRow: number;
  /** Inside text that is struck out, which is marked once. */
  isStruck: boolean;
}

/**
 * Plain text of some elements: paragraphs are separated by an empty line, headings start with `#` signs, list
 * items with `- ` (or their number), table rows hold ` | ` between cells, and link targets follow their line.
 */
export function elementsText($: CheerioAPI, elements: readonly AnyNode[], settings: TextSettings): string {
  const dropped = new Set<AnyNode>();
  for (const selector of settings.drop ?? []) {
    const selection = selectAll($, selector);
    if (selection.ok) for (const element of selection.elements) dropped.add(element);
  }
  const base = settings.url ?? null;
  const walk: Walk = {
    out: createLineWriter(),
    dropped,
    base,
    links: settings.links ?? true,
    isDisclosed: disclosedParts($),
    inRow: 0,
    isStruck: false,
  };
  for (const element of elements) {
    visit(walk, element);
    if (isElement(element) && PARAGRAPHS.has(element.name)) walk.out.breakParagraph();
  }
  return walk.out.text();
}

/** Text of an HTML fragment, as feeds carry in a description. Null when it is nested beyond reason. */
export function fragmentText(html: string, settings: TextSettings = {}): string | null {
  const document = parseHtml(html);
  return document.ok ? elementsText(document.$, document.$.root().contents().toArray(), settings) : null;
}

function visit(walk: Walk, node: AnyNode): void {
  if (isText(node)) {
    if (node.data.includes(LINK_MARK)) visitMarked(walk, node.data);
    else walk.out.words(node.data);
    return;
  }
  if (!isElement(node) || walk.dropped.has(node) || isFurniture(node, walk.isDisclosed)) return;
  if (node.name === 'a') visitLink(walk, node);
  else if (STRUCK.has(node.name) && !walk.isStruck) visitStruck(walk, node);
  else if (node.name === 'tr') visitRow(walk, node);
  else if (walk.inRow > 0) visitChildren(walk, node, ' ');
  else visitBlock(walk, node);
}

/** Words between which the addresses of links stand, each between two marks. */
function visitMarked(walk: Walk, text: string): void {
  text.split(LINK_MARK).forEach((part, index) => {
    if (index % 2 === 0) walk.out.words(part);
    else if (walk.links) {
      const target = linkTarget(part, walk.base);
      if (target) walk.out.link(target);
    }
  });
}

/** Words that are struck out are taken back although they still stand there. */
const STRUCK = new Set(['s', 'strike', 'del']);

function visitStruck(walk: Walk, node: Element): void {
  if (allText(node).trim() === '') return;
  walk.out.words('[struck out: ');
  visitChildren({ ...walk, isStruck: true }, node, '');
  walk.out.words(']');
}

function visitBlock(walk: Walk, node: Element): void {
  const heading = /^h([1-6])$/u.exec(node.name)?.[1];
  if (heading) surround(walk, node, `${'#'.repeat(Number(heading))} `);
  else if (node.name === 'li') visitItem(walk, node);
  else if (isNestedList(node)) visitLine(walk, node);
  else if (PARAGRAPHS.has(node.name)) surround(walk, node, '');
  else if (LINES.has(node.name)) visitLine(walk, node);
  else visitInline(walk, node);
}

function isNestedList(node: Element): boolean {
  const parent = node.parent;
  return (
    (node.name === 'ul' || node.name === 'ol') && parent !== null && isElement(parent) && parent.name === 'li'
  );
}

function surround(walk: Walk, node: Element, prefix: string): void {
  walk.out.breakParagraph(prefix);
  if (node.name === 'pre') walk.out.verbatim(allText(node));
  else visitChildren(walk, node, '');
  walk.out.breakParagraph();
}

function visitLine(walk: Walk, node: Element): void {
  if (node.name === 'br' && previousIsBreak(node)) walk.out.breakParagraph();
  else walk.out.breakLine(isSlide(node) ? '- ' : '');
  visitChildren(walk, node, '');
  if (node.name !== 'br') walk.out.breakLine();
}

function isSlide(node: Element): boolean {
  const parent = node.parent;
  return parent !== null && isElement(parent) && SLIDES.test(parent.attribs.class ?? '');
}

function previousIsBreak(node: Element): boolean {
  let previous = node.prev;
  while (previous && isText(previous) && previous.data.trim() === '') previous = previous.prev;
  return previous !== null && isElement(previous) && previous.name === 'br';
}

function visitItem(walk: Walk, node: Element): void {
  walk.out.breakLine(`${itemMark(node)} `);
  visitChildren(walk, node, '');
  walk.out.breakLine();
}

/** An ordered list means its order, so the position is part of the text. */
function itemMark(node: Element): string {
  const list = node.parent;
  if (!list || !isElement(list) || list.name !== 'ol') return '-';
  const position = Number(list.attribs['data-crier-count'] ?? 0) + 1;
  list.attribs['data-crier-count'] = String(position);
  return `${position}.`;
}

function visitRow(walk: Walk, row: Element): void {
  const cells = row.children.filter(isElement).filter((cell) => cell.name === 'td' || cell.name === 'th');
  walk.out.breakLine();
  if (walk.inRow > 0 || cells.some(isLayoutCell)) {
    visitChildren(walk, row, '\n');
    return;
  }
  walk.inRow += 1;
  cells.forEach((cell, index) => {
    if (index > 0) walk.out.words(' | ');
    visit(walk, cell);
  });
  walk.inRow -= 1;
  walk.out.breakLine();
}

/** Old pages lay themselves out with tables: a cell that holds blocks is a part of the page, not a figure. */
function isLayoutCell(cell: Element): boolean {
  return blockWeight(cell, 0) > 1;
}

/** A table, list or heading within settles it, as do two paragraphs; wrappers like `<font>` are looked through. */
function blockWeight(node: Element, sofar: number): number {
  let weight = sofar;
  for (const child of node.children) {
    if (weight > 1) return weight;
    if (!isElement(child)) continue;
    if (/^(?:table|ul|ol|h[1-6]|form)$/u.test(child.name)) return 2;
    weight = blockWeight(child, weight + (child.name === 'p' || child.name === 'div' ? 1 : 0));
  }
  return weight;
}

function visitLink(walk: Walk, link: Element): void {
  if (isPermalink(link)) return;
  const before = walk.out.written();
  visitChildren(walk, link, '');
  if (walk.out.written() === before) walk.out.words(imageText(link));
  const target = walk.links ? (mailTarget(link) ?? linkTarget(link.attribs.href, walk.base)) : null;
  if (target) walk.out.link(target);
}

/** The sign beside a heading that leads to the heading itself. */
function isPermalink({ attribs, children }: Element): boolean {
  if (!attribs.href?.startsWith('#') || children.length !== 1) return false;
  const [sign] = children;
  return sign !== undefined && isText(sign) && /^\s*[#¶§🔗∞]\s*$/u.test(sign.data);
}

function imageText(node: Element): string {
  const image = node.children.filter(isElement).find((child) => child.name === 'img');
  return image?.attribs.alt ?? node.attribs['aria-label'] ?? '';
}

/** A picture that is described says something; a logo or an ornament does not. */
function pictureWords(alt: string): string {
  const words = alt.trim();
  return /\d/u.test(words) || words.split(/\s+/u).length >= DESCRIBING_WORDS ? ` [picture: ${words}] ` : '';
}

const DESCRIBING_WORDS = 4;

/** Buttons made of `<input>` and embedded data views say something too: one that goes is news. */
function visitInline(walk: Walk, node: Element): void {
  const { type, value } = node.attribs;
  if (node.name === 'input' && (type === 'submit' || type === 'button')) walk.out.words(` ${value ?? ''} `);
  if (node.name === 'button') walk.out.words(' ');
  if (node.name === 'img') walk.out.words(pictureWords(node.attribs.alt ?? ''));
  const embedded = walk.links ? linkTarget(embeddedAddress(node), walk.base) : null;
  if (embedded) walk.out.link(embedded);
  visitChildren(walk, node, node.name === 'td' || node.name === 'th' ? ' ' : '');
}

/** A data view or a document that is shown inside the page; a script may be asked to load it later. */
function embeddedAddress({ name, attribs }: Element): string | undefined {
  if (name === 'iframe') return attribs.src ?? attribs['data-src'];
  if (name === 'embed') return attribs.src;
  return name === 'object' ? attribs.data : undefined;
}

function visitChildren(walk: Walk, node: Element, between: '' | ' ' | '\n'): void {
  for (const child of node.children) {
    visit(walk, child);
    if (between === '\n' && isElement(child)) walk.out.breakLine();
    else if (between === ' ' && isElement(child) && isBlockName(child.name)) walk.out.words(' ');
  }
}

function isBlockName(name: string): boolean {
  return PARAGRAPHS.has(name) || LINES.has(name) || /^h[1-6]$/u.test(name);
}

function allText(node: AnyNode): string {
  if (isText(node)) return node.data;
  return isElement(node) ? node.children.map(allText).join('') : '';
}
