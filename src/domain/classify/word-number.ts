/** Letters and digits, and the apostrophes within a word. */
function inWord(code: number, first: boolean): boolean {
  const plain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return plain || (!first && (code === 0x27 || code === 0x2019));
}

/** A number with a further character taken in. */
export function numberWith(number: number, code: number): number {
  return (Math.imul(number, 31) + code) | 0;
}

/** A number that different words rarely share, so that a word can be looked up without cutting it out of its text. */
export function wordNumber(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = numberWith(number, word.charCodeAt(at));
  return number;
}

/** Hands on where each word of a text in lower case begins and ends, and its number. */
export function eachWord(lower: string, use: (at: number, end: number, number: number) => void): void {
  for (let at = 0; at < lower.length; at += 1) {
    let code = lower.charCodeAt(at);
    if (!inWord(code, true)) continue;
    const start = at;
    let number = 0;
    do {
      number = numberWith(number, code);
      at += 1;
      code = lower.charCodeAt(at);
    } while (inWord(code, false));
    use(start, at, number);
  }
}
