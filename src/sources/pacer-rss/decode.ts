import { Buffer, isAscii, isUtf8 } from 'node:buffer';
import { Parser } from 'htmlparser2';

/** The body as a string, one character per byte unless it was UTF-16, and how to read a piece of it. */
export interface DecodedBody {
  text: string;
  /** Turns a slice of `text` into real characters. */
  characters: (slice: string) => string;
}

const same = (slice: string): string => slice;
const windows1252 = new TextDecoder('windows-1252');

/**
 * Courts declare ISO-8859-1 and send windows-1252, UTF-8 or both in one feed, because each caption was typed into
 * another program. So bytes are kept as they are and every field is decided by itself: valid UTF-8 is UTF-8 (text
 * in windows-1252 is practically never valid UTF-8 by accident), everything else is windows-1252.
 */
export function decodeBody(body: Uint8Array): DecodedBody {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), characters: same };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), characters: same };
  const text = bytes.toString('latin1');
  return { text, characters: isAscii(bytes) ? same : fieldCharacters };
}

function fieldCharacters(slice: string): string {
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(slice)) return slice;
  const bytes = Buffer.from(slice, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : windows1252.decode(bytes);
}

const ENTITY = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});$/;
const LONGEST_ENTITY = 33;
/** Feeds escape twice (`&amp;#039;`); a third time was never seen, a fourth is hostile. */
const MOST_ROUNDS = 3;
const LARGEST_CACHE = 4096;
const known = new Map<string, string>();

/**
 * Decodes character references until none is left. The semicolon is required: without it `?a=1&sect=2` would lose
 * its parameter. Entities declared in a document type are not expanded.
 */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = decoded;
    decoded = decodeOnce(before);
    if (decoded === before) break;
  }
  return decoded;
}

/** Written as a loop because it sees every description of every feed; a regular expression took twice as long. */
function decodeOnce(text: string): string {
  let amp = text.indexOf('&');
  if (amp === -1) return text;
  let decoded = '';
  let from = 0;
  let semicolon = -1;
  for (; amp !== -1; amp = text.indexOf('&', amp + 1)) {
    if (semicolon < amp) semicolon = text.indexOf(';', amp);
    if (semicolon === -1) break;
    if (semicolon - amp > LONGEST_ENTITY) continue;
    const entity = text.slice(amp, semicolon + 1);
    const character = known.get(entity) ?? remember(entity);
    if (character === entity) continue;
    decoded += text.slice(from, amp) + character;
    from = semicolon + 1;
    amp = semicolon;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

function remember(entity: string): string {
  if (!ENTITY.test(entity)) return entity;
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true });
  parser.end(entity);
  if (known.size < LARGEST_CACHE) known.set(entity, text);
  return text;
}

/** Content of an element: CDATA opened, comments dropped, other markup left as text, entities decoded. */
export function elementText(raw: string): string {
  if (!raw.includes('<!')) return decodeEntities(raw);
  let text = '';
  let at = 0;
  for (let mark = raw.indexOf('<!'); mark !== -1; mark = raw.indexOf('<!', at)) {
    const cdata = raw.startsWith('<![CDATA[', mark);
    const comment = raw.startsWith('<!--', mark);
    const close = cdata ? ']]>' : comment ? '-->' : '>';
    const from = mark + (cdata ? 9 : comment ? 4 : 2);
    const end = raw.indexOf(close, from);
    text += raw.slice(at, mark);
    if (cdata) text += raw.slice(from, end === -1 ? raw.length : end);
    at = end === -1 ? raw.length : end + close.length;
  }
  return decodeEntities(text + raw.slice(at));
}

const PLAIN_LINE = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** One line of plain text: control and direction-changing characters out, blanks of any kind folded, ends trimmed. */
export function plainLine(text: string): string {
  if (PLAIN_LINE.test(text)) return text;
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A URL as printed over several lines: blanks of any kind are not part of it. */
export function plainUrl(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/g, '') : text;
}
