/** Characters by their codes, for what is read one by one: no part of a text is cut out and no pattern is called. */

export const BLANK = 32;
export const EXCLAMATION = 33;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const AND_SIGN = 38;
export const OPEN = 40;
export const CLOSE = 41;
export const COMMA = 44;
export const DASH = 45;
/** As some write a dash. */
export const MINUS = 0x2212;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const QUESTION = 63;
export const OPEN_SQUARE = 91;
export const CLOSE_SQUARE = 93;
export const CLOSED_QUOTE = 0x201d;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Ends a part of a sentence. */
export const isStop = (code: number): boolean =>
  code === DOT || code === COMMA || code === SEMICOLON || code === CLOSE;

/** The character at a place; 0, which is none of these, before the first and after the last. */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

/** Where a number begins that ends at a place; `/\d+/g` finds the ends faster than a loop over all characters. */
export function startOfNumber(text: string, end: number): number {
  let at = end - 1;
  while (isDigit(codeAt(text, at - 1))) at -= 1;
  return at;
}

/** Pairs of letters of any case: by the first letter's number a bit for each second one. */
export function pairsOf(pairs: string): Int32Array {
  const bits = new Int32Array(32);
  for (const pair of pairs.split(' ')) {
    const first = pair.charCodeAt(0) & 31;
    bits[first] = (bits[first] as number) | (1 << (pair.charCodeAt(1) & 31));
  }
  return bits;
}

export function isPairAt(pairs: Int32Array, text: string, at: number): boolean {
  const first = codeAt(text, at);
  if (!isLetter(first)) return false;
  const second = codeAt(text, at + 1);
  return isLetter(second) && ((pairs[first & 31] as number) & (1 << (second & 31))) !== 0;
}
