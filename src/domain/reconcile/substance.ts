import { cutDatedMarks, datedMarks } from './corrections.ts';

/**
 * What a docket text says, apart from how it is written down: entities, white space, case, punctuation, the
 * attachment list, clerk initials, "(Entered: ...)" tails and dated correction marks are no substance.
 */

const TAIL_REACH = 400;
const TAIL_ROUNDS = 12;

/** Parentheses that end an entry: who docketed it, who filed it, when it was entered. */
const TAIL = new RegExp(
  String.raw`(?:` +
    [
      String.raw`[([](?:[Ee]ntered|ENTERED|[Ff]iled on)\b:?[^()\[\]]{0,60}[)\]]`,
      String.raw`\([A-Za-z]{1,5}\d{0,2}\s?,?\s?(?:COURT STAFF|Deputy Clerk)?\s?\)`,
      String.raw`\([A-Z][\p{L}'’-]{1,30}(?: [A-Z][\p{L}'’.-]{0,20}){0,2}, [A-Z][\p{L} .'’-]{0,40}\)`,
    ].join('|') +
    String.raw`)[\s.,;]*$`,
  'u',
);

function decodeEntity(whole: string, code: string): string {
  if (!code.startsWith('#')) return /^(?:amp|lt|gt|quot|apos|nbsp)$/i.test(code) ? ' ' : whole;
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

/** Lower-case words separated by single blanks; entities, also doubly encoded ones, are read. */
export function wordsOf(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(?:amp;){0,4}(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, decodeEntity)
    : text;
  return plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Index behind the parenthesis that opens at `open`; the text's end when it never closes (a cut text). */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 40) depth += 1;
    else if (char === 41 && --depth === 0) return at + 1;
  }
  const first = text.indexOf(')', open);
  return first === -1 ? text.length : first + 1;
}

/** Only the first list is cut: a text with more of them is no docket text, and each search would cost its length. */
function cutAttachments(text: string): string {
  const open = text.search(/\((?:Attachments?|Additional attachments?)\b/i);
  return open === -1 ? text : `${text.slice(0, open)} ${text.slice(closing(text, open))}`;
}

function cutTail(text: string): string {
  let rest = text;
  for (let round = 0; round < TAIL_ROUNDS; round += 1) {
    const start = Math.max(0, rest.length - TAIL_REACH);
    const match = TAIL.exec(rest.slice(start));
    if (!match) break;
    rest = rest.slice(0, start + match.index);
  }
  return rest;
}

export function substanceOf(text: string): string {
  return wordsOf(cutTail(cutDatedMarks(cutAttachments(text))));
}

/** 64 bits of two FNV-1a runs, as 16 hexadecimal digits: an identity for texts, not a proof. */
export function digest(words: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x01000193);
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}

/** Fingerprint of a text's substance together with its dated correction marks. */
export function textPrint(text: string): string {
  const marks = datedMarks(text);
  const substance = substanceOf(text);
  return digest(marks.length === 0 ? substance : `${substance}|${marks.map(wordsOf).join('|')}`);
}

/** The day in "(Entered: 05/26/2025)" or "[Entered: 10/06/2023 10:54 AM]" as `YYYY-MM-DD`, or null. */
export function enteredDay(text: string): string | null {
  const match = /[([]entered:?\s{1,4}(\d{1,2})\/(\d{1,2})\/(\d{4})\b/i.exec(text);
  return match ? `${match[3]}-${match[1]?.padStart(2, '0')}-${match[2]?.padStart(2, '0')}` : null;
}
