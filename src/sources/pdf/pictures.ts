import { createHash, hash } from 'node:crypto';

/** The pictures that a PDF draws its pages with. */
export interface Pictures {
  count: number;
  /** The same for the same pictures, whatever else was written into the file with them. */
  fingerprint: string;
}

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');
/** What stands before a stream says what it is; no dictionary of a picture is longer. */
const DICTIONARY_BYTES = 2_000;
const FINGERPRINT_DIGITS = 16;

/**
 * Null for a PDF without pictures. Programs that save a scan anew write dates, ids and the table of its objects, and
 * leave the bytes of its pictures alone; so those bytes say whether it is the same document.
 */
export function picturesOf(body: Uint8Array): Pictures | null {
  const file = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const hashes: string[] = [];
  for (let at = 0; ; ) {
    const keyword = file.indexOf(STREAM, at);
    if (keyword < 0) break;
    const from = keyword + STREAM.length;
    const until = file.indexOf(END, from);
    if (until < 0) break;
    if (isPicture(dictionaryBefore(file, at, keyword)))
      hashes.push(hash('sha256', trimmed(file, from, until)));
    at = until + END.length;
  }
  if (hashes.length === 0) return null;
  return { count: hashes.length, fingerprint: fingerprintOf(hashes) };
}

function dictionaryBefore(file: Buffer, after: number, keyword: number): string {
  const text = file.toString('latin1', Math.max(after, keyword - DICTIONARY_BYTES), keyword);
  return text.slice(text.lastIndexOf(' obj') + 1);
}

function isPicture(dictionary: string): boolean {
  return /\/Subtype\s*\/Image\b/u.test(dictionary);
}

/** The line breaks around the bytes of a stream belong to the file, not to the stream. */
function trimmed(file: Buffer, from: number, until: number): Buffer {
  const isBreak = (at: number) => file[at] === 0x0a || file[at] === 0x0d;
  let start = from;
  let end = until;
  while (start < end && isBreak(start)) start += 1;
  while (end > start && isBreak(end - 1)) end -= 1;
  return file.subarray(start, end);
}

/** In whatever order a program writes its objects. */
function fingerprintOf(hashes: readonly string[]): string {
  const all = createHash('sha256');
  for (const one of hashes.toSorted()) all.update(one);
  return all.digest('hex').slice(0, FINGERPRINT_DIGITS);
}
