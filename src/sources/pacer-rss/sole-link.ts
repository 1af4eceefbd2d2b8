/** A description whose only markup is one link at its end, cut but not yet decoded. */
export interface SoleLink {
  /** What stands before the parenthesis that holds the link. */
  head: string;
  href: string;
  text: string;
}

const OPEN = '&#x3C;a href=';
const QUOTES = ['&#x22;', '&#x27;'];
const CLOSE = '&#x3E;';
const END = '&#x3C;/a&#x3E;)';

/**
 * Cuts `[Type] (&#x3C;a href=&#x22;..&#x22; &#x3E;39&#x3C;/a&#x3E;)` apart as it is on the wire. Nearly every item of
 * a district or bankruptcy feed is written so; cutting first leaves two short pieces to decode instead of the whole.
 * Null for anything else, which is decoded whole and read as HTML with the same result.
 */
export function cutSoleLink(raw: string): SoleLink | null {
  const open = raw.indexOf(OPEN);
  if (open === -1) return null;
  const hrefStart = open + OPEN.length + 6;
  const quote = raw.slice(hrefStart - 6, hrefStart);
  if (!QUOTES.includes(quote)) return null;
  const hrefEnd = raw.indexOf(quote, hrefStart);
  if (hrefEnd === -1) return null;
  const close = hrefEnd + 6 + (raw[hrefEnd + 6] === ' ' ? 1 : 0);
  if (!raw.startsWith(CLOSE, close)) return null;
  const textEnd = raw.indexOf('&', close + CLOSE.length);
  if (textEnd === -1 || !raw.startsWith(END, textEnd) || raw.length !== textEnd + END.length) return null;
  const href = raw.slice(hrefStart, hrefEnd);
  if (raw.includes('<') || href.includes('>') || href.includes('&#x3')) return null;
  const before = raw.slice(0, open).trimEnd();
  if (!before.endsWith('(')) return null;
  return { head: before.slice(0, -1), href, text: raw.slice(close + CLOSE.length, textEnd) };
}
