import { plainLine, plainUrl } from './decode.ts';
import type { Description, DescriptionLink } from './schema.ts';

const BANKRUPTCY_FACTS =
  /^\s*Type:\s*(?!Office:)\w*\s*(?:Office:\s*((?!Chapter:|Trustee:)\w*)\s*)?(?:Chapter:\s*((?!Trustee:)\w*)\s*)?(?:Trustee:([^[]*))?/;
const LINK = /<a\s[^<>]*?\bhref\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))[^<>]*>([^<]*)/gi;

/**
 * Takes a decoded description apart: `Type: bk Office: 1 Chapter: 11 Trustee: Last, First [Type] (<a href='..'>5237</a>)`
 * in bankruptcy courts, `[Type] (<a ..>39</a>)` elsewhere, and with the caption repeated behind the label in
 * E.D.N.Y., which is why the caption is needed to read it.
 */
export function readDescription(html: string, caption: string | null, base: string | null): Description {
  const firstLink = html.search(/<a\s/i);
  const head = firstLink === -1 ? html : html.slice(0, firstLink).replace(/\(\s*$/, '');
  const facts = BANKRUPTCY_FACTS.exec(head);
  const body = plainLine(facts ? head.slice(facts[0].length) : head);
  return {
    label: labelOf(body, caption),
    links: firstLink === -1 ? [] : readLinks(html.slice(firstLink), base),
    office: facts?.[1] || null,
    chapter: facts?.[2] || null,
    trustee: plainLine(facts?.[3] ?? '') || null,
  };
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

function readLinks(html: string, base: string | null): DescriptionLink[] {
  return Array.from(html.matchAll(LINK), (match) =>
    readLink(plainUrl(match[1] ?? match[2] ?? match[3] ?? ''), plainLine(match[4] ?? ''), base),
  );
}

function readLink(href: string, text: string, base: string | null): DescriptionLink {
  const documentId = /\/docs?1\/(\d{1,20})/.exec(href)?.[1] ?? null;
  const number = text === documentId ? null : /^(\d{1,6})(?:-(\d{1,4}))?$/.exec(text);
  return {
    url: webUrl(href, base),
    documentId,
    sequence: /[?&]de_seq_num=(\d{1,15})/.exec(href)?.[1] ?? null,
    number: number ? Number(number[1]) : null,
    attachment: number?.[2] === undefined ? null : Number(number[2]),
  };
}

/** The address if it is one of the web; relative ones are resolved against the court's own. */
export function webUrl(href: string, base: string | null): string | null {
  if (href === '') return null;
  if (/^https?:\/\/[\w.-]/i.test(href)) return href;
  const url = base === null ? URL.parse(href) : URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
