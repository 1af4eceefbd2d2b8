import { plainLine, plainUrl } from './decode.ts';
import type { Description, DescriptionLink } from './schema.ts';
import { cutSoleLink } from './sole-link.ts';

const BANKRUPTCY_FACTS =
  /^\s*Type:\s*(?!Office:)\w*\s*(?:Office:\s*((?!Chapter:|Trustee:)\w*)\s*)?(?:Chapter:\s*((?!Trustee:)\w*)\s*)?(?:Trustee:([^[]*))?/;
const LINK = /<a\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))[^<>]*>([^<]*)/gi;

/** What is needed to read a description besides itself. */
export interface DescriptionContext {
  /** E.D.N.Y. repeats the caption behind the label. */
  caption: string | null;
  /** The court's own address. */
  base: string | null;
  /** Turns wire text into plain characters. */
  decode: (raw: string) => string;
}

/**
 * Takes a description apart: `Type: bk Office: 1 Chapter: 11 Trustee: Last, First [Type] (<a href='..'>5237</a>)` in
 * bankruptcy courts, `[Type] (<a ..>39</a>)` elsewhere. The markup in it is escaped, in CDATA or bare.
 */
export function readDescription(raw: string, context: DescriptionContext): Description {
  const { base, decode } = context;
  const sole = cutSoleLink(raw);
  if (sole)
    return describe(decode(sole.head), [readLink(decode(sole.href), decode(sole.text), base)], context);
  const html = decode(raw);
  const firstLink = indexOfLink(html, 0);
  if (firstLink === -1) return describe(html, [], context);
  const head = withoutOpenParenthesis(html.slice(0, firstLink));
  return describe(head, readLinks(html, firstLink, base), context);
}

function describe(head: string, links: DescriptionLink[], { caption }: DescriptionContext): Description {
  const facts = head.includes('Type:') ? BANKRUPTCY_FACTS.exec(head) : null;
  const body = plainLine(facts ? head.slice(facts[0].length) : head);
  return {
    label: labelOf(body, caption),
    links,
    office: facts?.[1] || null,
    chapter: facts?.[2] || null,
    trustee: facts?.[3] ? plainLine(facts[3]) || null : null,
  };
}

function indexOfLink(html: string, from: number): number {
  const plain = html.indexOf('<a ', from);
  if (plain !== -1 || !html.includes('<', from)) return plain;
  const other = html.slice(from).search(/<a\s/i);
  return other === -1 ? -1 : from + other;
}

function withoutOpenParenthesis(head: string): string {
  const text = head.trimEnd();
  return text.endsWith('(') ? text.slice(0, -1) : text;
}

/**
 * The words between the outermost brackets. Types hold brackets of their own, not always in pairs, so the label
 * ends at the last bracket once the repeated caption is gone; pairs are counted only where other text follows.
 */
function labelOf(body: string, caption: string | null): string | null {
  const start = body.indexOf('[');
  if (start === -1) return withoutCaption(body, caption) || null;
  const text = withoutCaption(body.slice(start), caption);
  const end = text.endsWith(']') ? text.length - 1 : (pairOf(text) ?? lastBracket(text));
  return text.slice(1, end).trim() || null;
}

function withoutCaption(text: string, caption: string | null): string {
  return caption && text.endsWith(caption) ? text.slice(0, -caption.length).trimEnd() : text;
}

/** Index of the bracket that closes the first one; null when it is never closed. */
function pairOf(text: string): number | null {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 91) open++;
    else if (character === 93 && --open === 0) return at;
  }
  return null;
}

function lastBracket(text: string): number {
  const last = text.lastIndexOf(']');
  return last === -1 ? text.length : last;
}

/** Courts write `<a href="..."` or `<a href='...'`; anything else takes the slower way. */
function readLinks(html: string, from: number, base: string | null): DescriptionLink[] {
  const links: DescriptionLink[] = [];
  let at = from;
  for (let plain = plainLinkAt(html, at); plain; plain = plainLinkAt(html, at)) {
    links.push(readLink(plain.href, plain.text, base));
    at = indexOfLink(html, plain.end);
    if (at === -1) return links;
  }
  LINK.lastIndex = at;
  for (let match = LINK.exec(html); match; match = LINK.exec(html)) {
    links.push(readLink(match[1] ?? match[2] ?? match[3] ?? '', match[4] ?? '', base));
  }
  return links;
}

function plainLinkAt(html: string, at: number): { href: string; text: string; end: number } | null {
  if (!html.startsWith('<a href=', at)) return null;
  const quote = html[at + 8];
  if (quote !== '"' && quote !== "'") return null;
  const closeQuote = html.indexOf(quote, at + 9);
  const closeTag = closeQuote === -1 ? -1 : html.indexOf('>', closeQuote);
  if (closeTag === -1) return null;
  const href = html.slice(at + 9, closeQuote);
  if (href.includes('<') || href.includes('>')) return null;
  const next = html.indexOf('<', closeTag);
  const end = next === -1 ? html.length : next;
  return { href, text: html.slice(closeTag + 1, end), end };
}

function readLink(rawHref: string, rawText: string, base: string | null): DescriptionLink {
  const href = plainUrl(rawHref);
  const text = rawText.trim();
  const documentId = documentIdOf(href);
  const numbered = text !== documentId && NUMBERED.test(text);
  const dash = numbered ? text.indexOf('-') : -1;
  return {
    url: webUrl(href, base),
    documentId,
    number: numbered ? Number(dash === -1 ? text : text.slice(0, dash)) : null,
    attachment: dash === -1 ? null : Number(text.slice(dash + 1)),
  };
}

const NUMBERED = /^\d{1,6}(?:-\d{1,4})?$/;
const DOCUMENT = /\/docs?1\/(?=\d)/;
const LONGEST_ID = 20;

function documentIdOf(href: string): string | null {
  const at = href.search(DOCUMENT);
  if (at === -1) return null;
  const start = href.indexOf('1/', at) + 2;
  let end = start + 1;
  while (end < start + LONGEST_ID && isDigit(href.charCodeAt(end))) end++;
  return href.slice(start, end);
}

function isDigit(character: number): boolean {
  return character >= 48 && character <= 57;
}

/** The address if it is one of the web; relative ones are resolved against the court's own. */
export function webUrl(href: string, base: string | null): string | null {
  if (href === '') return null;
  if (href.startsWith('https://') || href.startsWith('http://')) return href;
  const url = base === null ? URL.parse(href) : URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
