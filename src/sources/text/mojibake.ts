/**
 * UTF-8 that somebody read as windows-1252 and saved again: `â€™` for an apostrophe, `Â§` for a section sign.
 * It is undone only where nothing else can have been meant.
 */

/** What windows-1252 shows for the bytes 0x80 to 0x9f; positions it leaves empty keep their control character. */
const CP1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTE_OF = new Map<string, number>([
  ...CP1252_HIGH.split('').map((char, index): [string, number] => [char, 0x80 + index]),
  ...Array.from({ length: 0x60 }, (_, index): [string, number] => [
    String.fromCharCode(0xa0 + index),
    0xa0 + index,
  ]),
]);

/** The Unicode character that windows-1252 shows for a byte, as the WHATWG encoding standard has it. */
export function cp1252Character(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (CP1252_HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

/** Three-byte punctuation: `â€` and `â„¢` never stand next to each other in English for any other reason. */
const CERTAIN = /â(?:€[\u0080-\u009f\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|„¢)/u;
const BEYOND_ASCII = /\P{ASCII}/u;

/**
 * Repairs the text when it is certain: either a sequence occurs that English never holds, or every character
 * beyond ASCII is part of such a sequence. Otherwise the text comes back unchanged.
 */
export function repairMojibake(text: string): { text: string; repaired: boolean } {
  if (!BEYOND_ASCII.test(text)) return { text, repaired: false };
  const attempt = undoSequences(text);
  const certain = CERTAIN.test(text) || (attempt.undone > 0 && attempt.others === 0);
  return certain ? { text: attempt.text, repaired: true } : { text, repaired: false };
}

interface Attempt {
  text: string;
  undone: number;
  /** Characters beyond ASCII that are not part of a doubly encoded sequence. */
  others: number;
}

function undoSequences(text: string): Attempt {
  const parts: string[] = [];
  let undone = 0;
  let others = 0;
  let copiedTo = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) < 0x80) continue;
    const found = sequenceAt(text, index);
    if (!found) {
      others += 1;
      continue;
    }
    parts.push(text.slice(copiedTo, index), found.char);
    index += found.length - 1;
    copiedTo = index + 1;
    undone += 1;
  }
  parts.push(text.slice(copiedTo));
  return { text: parts.join(''), undone, others };
}

/** Lead bytes of Latin letters and signs (Â, Ã), punctuation (â) and pictographs (ð); others can be true letters. */
const LENGTH_BY_LEAD = new Map([
  [0xc2, 2],
  [0xc3, 2],
  [0xe2, 3],
  [0xf0, 4],
]);

/** The character whose UTF-8 bytes, shown as windows-1252, stand at this place. */
function sequenceAt(text: string, index: number): { char: string; length: number } | null {
  const lead = BYTE_OF.get(text[index] ?? '') ?? 0;
  const length = LENGTH_BY_LEAD.get(lead);
  if (!length) return null;
  const bytes = [lead];
  for (let offset = 1; offset < length; offset += 1) {
    const byte = BYTE_OF.get(text[index + offset] ?? '') ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    bytes.push(byte);
  }
  const char = new TextDecoder().decode(Uint8Array.from(bytes));
  return char.includes('\ufffd') ? null : { char, length };
}
