/**
 * The characters of a text as numbers. To ask a text for them one by one takes three times as long as to read them from
 * a row of numbers, into which the engine copies them all at once.
 */

let bytes = Buffer.alloc(32_768);
let codes = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
const SAME_ORDER = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The row is the same for all texts, so it holds until the next is asked for; it is longer than the text. */
export function codesOf(text: string): Uint16Array {
  if (text.length >= codes.length) {
    bytes = Buffer.alloc(4 * text.length);
    codes = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  }
  bytes.write(text, 0, 2 * text.length, 'utf16le');
  if (!SAME_ORDER) bytes.swap16();
  return codes;
}
