import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { repairMojibake } from './mojibake.ts';
import { censusUtf8, decodeMixedUtf8 } from './utf8.ts';

export interface DecodedText {
  text: string;
  /** Charset actually used, in lower case. */
  charset: string;
  how: 'bom' | 'valid-utf8' | 'declared' | 'mixed' | 'guessed';
  /** True when doubly encoded UTF-8 was undone. */
  repaired: boolean;
}

/** A declaration after this many bytes is not looked for; browsers stop at 1,024, agencies sometimes do not. */
const DECLARATION_WINDOW_BYTES = 65_536;
/** iconv-lite also knows transfer encodings and internal names, which no page may choose. */
const REFUSED = new Set([
  'base64',
  'hex',
  'binary',
  'ucs2',
  'utf7',
  'utf7imap',
  'utf32',
  'utf32le',
  'utf32be',
]);
/** Multi-byte charsets whose text can look like UTF-8 by accident, so a declaration counts first. */
const ACCIDENTAL = /^(?:gbk?|gb2312|gb18030|big5|shift_?jis|sjis|euc-?(?:jp|kr)|iso-?2022)/iu;
/** All control characters but tab, line feed, form feed and carriage return. */
const CONTROLS = new RegExp(String.raw`[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]`, 'gu');

/**
 * Turns received bytes into text without NUL and control characters. Bytes speak louder than declarations:
 * well-formed UTF-8 is UTF-8 whatever the header says, and a declaration that does not fit is passed over.
 * `iso-8859-1` means windows-1252, as in browsers. Never fails: undecodable bytes become U+FFFD.
 */
export function decodeBody(body: Uint8Array, contentType: string | null): DecodedText {
  const decoded = decodeBytes(body, contentType);
  const { text, repaired } = repairMojibake(decoded.text);
  return { ...decoded, text: text.replace(CONTROLS, ''), repaired };
}

type Decoded = Omit<DecodedText, 'repaired'>;

function decodeBytes(body: Uint8Array, contentType: string | null): Decoded {
  const marked = decodeMarked(body);
  if (marked) return marked;
  const declared = declaredCharsets(body, contentType);
  const accidental = declared.find((name) => ACCIDENTAL.test(name) && usable(name));
  if (!accidental && isUtf8(body)) return { text: utf8(body), charset: 'utf-8', how: 'valid-utf8' };
  const census = censusUtf8(body);
  if (accidental && (census.sequences > 0 || census.strays > 0 || /2022/u.test(accidental)))
    return { text: iconv.decode(body, accidental), charset: accidental, how: 'declared' };
  if (census.strays === 0) return { text: utf8(body), charset: 'utf-8', how: 'valid-utf8' };
  return decodeNotUtf8(body, declared, census.sequences >= census.strays);
}

function decodeNotUtf8(body: Uint8Array, declared: readonly string[], mostlyUtf8: boolean): Decoded {
  if (mostlyUtf8) return { text: decodeMixedUtf8(body), charset: 'utf-8', how: 'mixed' };
  const charset = declared.map(canonical).find((name) => name !== 'utf-8' && usable(name));
  if (charset) return { text: iconv.decode(body, charset), charset, how: 'declared' };
  return { text: iconv.decode(body, 'windows-1252'), charset: 'windows-1252', how: 'guessed' };
}

function decodeMarked(body: Uint8Array): Decoded | null {
  const [first, second, third] = body;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: utf8(body.subarray(3)), charset: 'utf-8', how: 'bom' };
  if (first === 0xff && second === 0xfe) return utf16(body.subarray(2), 'utf-16le', 'bom');
  if (first === 0xfe && second === 0xff) return utf16(body.subarray(2), 'utf-16be', 'bom');
  return unmarkedUtf16(body);
}

/** Text in Latin script as UTF-16 has a NUL in every second byte; nothing else we read has. */
function unmarkedUtf16(body: Uint8Array): Decoded | null {
  const sample = body.subarray(0, 400);
  const nulls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const enough = sample.length * 0.35;
  if (sample.length < 8 || even + odd < enough) return null;
  if (odd > even * 8) return utf16(body, 'utf-16le', 'guessed');
  return even > odd * 8 ? utf16(body, 'utf-16be', 'guessed') : null;
}

function utf16(body: Uint8Array, charset: 'utf-16le' | 'utf-16be', how: Decoded['how']): Decoded {
  return { text: iconv.decode(body, charset), charset, how };
}

function utf8(body: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);
}

/** Charsets named by the header, the XML declaration and `<meta>`, in that order. */
function declaredCharsets(body: Uint8Array, contentType: string | null): string[] {
  const head = iconv.decode(body.subarray(0, DECLARATION_WINDOW_BYTES), 'windows-1252');
  const names = [
    /charset\s*=\s*["']?([\w:.-]{2,40})/iu.exec((contentType ?? '').slice(0, 500))?.[1],
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/iu.exec(head)?.[1],
    /<meta\b[^>]{0,400}?charset\s*=\s*["']?([\w:.-]{2,40})/iu.exec(head)?.[1],
  ];
  return names.filter((name) => name !== undefined).map((name) => name.toLowerCase());
}

function canonical(name: string): string {
  const plain = name.replace(/[^a-z0-9]/gu, '');
  if (/^(?:iso88591|latin1|l1|ascii|usascii|cp1252|windows1252|xcp1252|ansi)$/u.test(plain))
    return 'windows-1252';
  if (plain === 'utf8' || plain === 'unicode11utf8') return 'utf-8';
  return name;
}

function usable(name: string): boolean {
  const plain = name.replace(/[^a-z0-9]/gu, '');
  return !REFUSED.has(plain) && !plain.startsWith('utf16') && iconv.encodingExists(name);
}
