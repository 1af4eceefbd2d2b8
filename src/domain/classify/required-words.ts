/** Which words stand in every match of a pattern, read from its tree. */

import { type Letters, type Tree, treeOf } from './pattern-tree.ts';

/** What the matches of a part of a pattern have in common. Words are in lower case; a blank is any end of a word. */
interface Common {
  /** All that the part can match; null when that is too much to list. */
  whole: readonly string[] | null;
  /** Lists of which each has a text in every match. */
  needs: readonly (readonly string[])[];
}

/** More spellings of one text than this are not told apart. */
const MAX_CROSSED = 40;
const MAX_TEXTS = 400;
const OPEN: Common = { whole: null, needs: [] };
const OF_LETTERS = new Map<Letters, Common>();

function ofLetter(letters: Letters): Common {
  let common = OF_LETTERS.get(letters);
  if (!common) OF_LETTERS.set(letters, (common = readLetter(letters)));
  return common;
}

function readLetter(letters: Letters): Common {
  const found = new Set<string>();
  for (const [code, fits] of letters.entries()) {
    const letter = String.fromCharCode(code).toLowerCase();
    if (fits) found.add(/[a-z0-9]/.test(letter) ? letter : ' ');
  }
  // A class that leaves most letters open says nothing; one that has none is of signs beyond ASCII, which end a word.
  if (found.size > 4) return OPEN;
  return { whole: found.size === 0 ? [' '] : [...found], needs: [] };
}

function crossed(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.flatMap((one) => right.map((other) => one + other));
}

function ofRow(parts: readonly Common[]): Common {
  const needs: (readonly string[])[] = [];
  let whole: readonly string[] = [''];
  // Most parts are single letters, which are joined here before they are crossed with what stands beside them.
  let letters = '';
  let listed = true;
  for (const part of parts) {
    needs.push(...part.needs);
    if (part.whole?.length === 1) {
      letters += part.whole[0];
      continue;
    }
    if (letters) whole = crossed(whole, [letters]);
    letters = '';
    if (part.whole && (whole.length === 1 || part.whole.length * whole.length <= MAX_CROSSED)) {
      whole = crossed(whole, part.whole);
      continue;
    }
    listed = false;
    needs.push(whole);
    whole = part.whole ?? [''];
  }
  if (letters) whole = crossed(whole, [letters]);
  return listed ? { whole, needs } : { whole: null, needs: [...needs, whole] };
}

function ofChoice(parts: readonly Common[]): Common {
  const wholes = parts.flatMap(({ whole }) => whole ?? []);
  const listed = parts.every(({ whole }) => whole !== null);
  if (listed && wholes.length <= MAX_TEXTS) return { whole: wholes, needs: [] };
  const lists = parts.map(bestOf);
  const words = lists.flatMap((list) => list ?? []);
  const all = lists.every((list) => list !== null) && words.length <= MAX_TEXTS;
  return { whole: null, needs: all ? [words] : [] };
}

function commonOf(tree: Tree): Common {
  if (tree.kind === 'letter') return ofLetter(tree.letters);
  if (tree.kind === 'row') return ofRow(tree.parts.map(commonOf));
  if (tree.kind === 'choice') return ofChoice(tree.parts.map(commonOf));
  if (tree.optional && tree.many) return OPEN;
  const { whole, needs } = commonOf(tree.part);
  if (tree.optional) return { whole: whole && ['', ...whole], needs: [] };
  return tree.many ? { whole: null, needs: whole ? [...needs, whole] : needs } : { whole, needs };
}

/** Words that stand in so many entries that to need one of them says little, and those that say nothing. */
const COMMON_WORDS = new Set(
  'motion order notice court filed plaintiff defendant document judge hearing signed entered case filing attorney'.split(
    ' ',
  ),
);
const EMPTY_WORDS = new Set(['the', 'and', 'for']);

const WORTH = new Map<string, number>();

function worthOf(word: string): number {
  if (EMPTY_WORDS.has(word)) return 0;
  return COMMON_WORDS.has(word) ? 2.5 : Math.min(word.length, 8);
}

/** The word of a text that tells most. */
function tellingWord(text: string): string {
  if (!text.includes(' ')) return text;
  return text.split(' ').reduce((one, other) => (worthOf(other) > worthOf(one) ? other : one), '');
}

/** How much it tells that a text holds one of these: as much as the word that tells least, or `floor` where that is no more. */
function tells(texts: readonly string[], floor: number): number {
  let least = 8;
  for (const text of texts) {
    let worth = WORTH.get(text);
    if (worth === undefined) WORTH.set(text, (worth = worthOf(tellingWord(text))));
    least = Math.min(least, worth);
    if (least <= floor) return floor;
  }
  return least;
}

/** Lists that tell no more than this are not worth looking for. */
const LEAST_WORTH = 2;

/** The first of the lists that tell most; null where none tells anything. */
function bestOf({ whole, needs }: Common): readonly string[] | null {
  let best: readonly string[] | null = null;
  let most = LEAST_WORTH;
  for (const list of whole ? [...needs, whole] : needs) {
    const worth = tells(list, most);
    if (worth > most) [best, most] = [list, worth];
  }
  return best;
}

/** Words, in lower case, of which every match of the pattern holds at least one, maybe inside a word; null: any text may match. */
export function requiredWords(pattern: RegExp): readonly string[] | null {
  const best = bestOf(commonOf(treeOf(pattern)));
  return best && [...new Set(best.map(tellingWord))];
}
