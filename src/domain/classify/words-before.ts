/**
 * Which words of a list end right before a place, read backwards letter by letter from it. A number says by the word
 * before it what it can be, and one look into this table spares the patterns that cannot match there.
 */

/** Letters whatever their case, both apostrophes as one, and the signs that may end what stands before a number. */
const KINDS = 32;
const SIGNS = "'#)] ";
const CURLED = 0x2019;
const KIND_OF = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32;
  if (code >= 65 && lower >= 97 && lower <= 122) return lower - 96;
  const sign = SIGNS.indexOf(String.fromCharCode(code));
  return sign < 0 ? 0 : 27 + sign;
});
/** What a pattern's `\b` takes for a part of a word. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

function kindOf(code: number): number {
  if (code < 128) return KIND_OF[code] as number;
  return code === CURLED ? (KIND_OF[39] as number) : 0;
}

export function isInWord(code: number): boolean {
  return code < 128 && IN_WORD[code] === 1;
}

/** Words, several with blanks between them, and the marks that they set. */
export interface WordsRow {
  marks: number;
  words: readonly string[];
  /** A word may also be the end of a longer one. */
  asEnd?: boolean;
}

/** A list as it is easiest to read: "granted denied moot". */
export const words = (list: string): string[] => list.split(' ');
export const withPlural = (list: string): string[] => words(list).flatMap((word) => [word, `${word}s`]);

/** Words as a tree of letters from the last to the first; place 0 is nowhere, 1 the beginning. */
export interface WordsBefore {
  steps: Uint16Array;
  /** By place, the marks of the words that begin there, where no letter stands before them. */
  whole: Int32Array;
  /** The same, whatever stands before them. */
  ends: Int32Array;
}

const BEGINNING = 1;

export function wordsBefore(rows: readonly WordsRow[]): WordsBefore {
  const size = rows.reduce((sum, { words }) => sum + words.join('').length, 2);
  const tree = {
    steps: new Uint16Array(size * KINDS),
    whole: new Int32Array(size),
    ends: new Int32Array(size),
  };
  let places = BEGINNING + 1;
  for (const { marks, words, asEnd } of rows) {
    for (const word of words) {
      let place = BEGINNING;
      for (let at = word.length - 1; at >= 0; at -= 1) {
        const step = place * KINDS + kindOf(word.charCodeAt(at));
        if (tree.steps[step] === 0) tree.steps[step] = places++;
        place = tree.steps[step] as number;
      }
      const bounded = !asEnd && isInWord(word.charCodeAt(0));
      const into = bounded ? tree.whole : tree.ends;
      into[place] = (into[place] as number) | marks;
    }
  }
  return tree;
}

/** The marks of all listed words that end at a place. */
export function marksOfWordAt({ steps, whole, ends }: WordsBefore, text: string, end: number): number {
  let marks = 0;
  let place = BEGINNING;
  for (let at = end - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (!isInWord(code)) marks |= whole[place] as number;
    place = steps[place * KINDS + kindOf(code)] as number;
    if (place === 0) return marks;
    marks |= ends[place] as number;
  }
  return marks | (whole[place] as number);
}
