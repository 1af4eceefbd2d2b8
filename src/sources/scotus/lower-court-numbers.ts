/** More numbers than any consolidated case lists; a longer text is cut, not trusted. */
const MAX_NUMBERS = 100;
const MAX_CHARS = 4000;
/** Longest range ("1111 to 1115") that is spelled out. */
const MAX_RANGE = 50;

/**
 * The docket numbers below, as the Court prints them in one field: `(23-40273)`, `(3D18-2466, 3D19-0612)`,
 * `98-35309/35509`, `99-1845,-1846`, `(23-2051 (See also 23-1853))`, `97-1715/98-1111 to 1115`. A number that
 * leaves its beginning out takes it from the one before. Numbers stay as printed, judge's initials included:
 * which court they belong to, and so how they are normalised, is for the reader of the fact to decide.
 */
export function readLowerCourtNumbers(text: string): string[] {
  const found: string[] = [];
  for (const token of split(text.slice(0, MAX_CHARS))) {
    const range = /^(.*\d)\s+(?:to|through|thru)\s+(\d{1,9})$/i.exec(token.text);
    const first = complete(range?.[1] ?? token.text, token.separator, found.at(-1));
    if (first === null) continue;
    found.push(first);
    if (range) found.push(...rangeAfter(first, range[2] ?? ''));
    if (found.length > MAX_NUMBERS) break;
  }
  return [...new Set(found)].slice(0, MAX_NUMBERS);
}

interface Token {
  separator: string;
  text: string;
}

function split(text: string): Token[] {
  const plain = text
    .replace(/[‐-―−]/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/\(?\s?\bsee\s{1,5}also\b/gi, ',')
    .replace(/[()]/g, ' ');
  const pieces = plain.split(/([,;&/]|\band\b|(?<=\d)\s+(?=\d))/i);
  const tokens: Token[] = [];
  for (let index = 0; index < pieces.length; index += 2)
    tokens.push({ separator: pieces[index - 1] ?? ',', text: clean(pieces[index] ?? '') });
  return tokens;
}

function clean(piece: string): string {
  return piece
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:case|nos?\.?|number)\s*:?\s*(?=[\dA-Z]))+/i, '')
    .replace(/[.:]$/, '');
}

/** A token as a whole number, or null when it is no number at all. */
function complete(token: string, separator: string, previous: string | undefined): string | null {
  if (!/\d/.test(token)) return null;
  const stem = previous === undefined ? null : /^(.*-)\d+$/.exec(previous);
  if (!stem) return token.replace(/^-/, '');
  if (/^-\d+$/.test(token)) return `${stem[1]}${token.slice(1)}`;
  const bare = /^\d+$/.test(token);
  if (bare && (separator === '/' || token.length === serialLength(previous))) return `${stem[1]}${token}`;
  return token.replace(/^-/, '');
}

function serialLength(number: string | undefined): number {
  return /^\d\d-(\d+)$/.exec(number ?? '')?.[1]?.length ?? 0;
}

function rangeAfter(first: string, last: string): string[] {
  const parts = /^(.*?)(\d+)$/.exec(first);
  if (!parts) return [];
  const [, stem = '', start = ''] = parts;
  const [from, to] = [Number(start), Number(last)];
  if (to <= from) return [];
  if (to - from > MAX_RANGE) return [`${stem}${last}`];
  return Array.from(
    { length: to - from },
    (_, step) => `${stem}${String(from + step + 1).padStart(start.length, '0')}`,
  );
}
