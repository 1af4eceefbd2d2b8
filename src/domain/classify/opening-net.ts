/**
 * The beginnings of many patterns as one net of the characters that they read, in rows of numbers: quick to walk, and
 * to put away and take back.
 */

import { ASCII, type Letters, type Tree, treeOf } from './pattern-tree.ts';

/** A character to be read, and what may be read after it. */
interface Node {
  letters: Letters | null;
  next: Node[];
  pattern: number;
  /** The last walk that came to this node. */
  mark: number;
  /** Its place in the net, once it has one. */
  place: number;
}

function node(letters: Letters | null, next: Node[], pattern: number): Node {
  return { letters, next, pattern, mark: 0, place: -1 };
}

/** The node at which `tree` begins, when `after` follows it. */
function nodeOf(tree: Tree, after: Node): Node {
  const { pattern } = after;
  if (tree.kind === 'letter') return node(tree.letters, [after], pattern);
  if (tree.kind === 'row') return tree.parts.reduceRight((next, part) => nodeOf(part, next), after);
  if (tree.kind === 'choice') {
    const parts = tree.parts.map((part) => nodeOf(part, after));
    return node(null, parts, pattern);
  }
  if (!tree.many)
    return tree.optional ? node(null, [nodeOf(tree.part, after), after], pattern) : nodeOf(tree.part, after);
  const loop = node(null, [after], pattern);
  const body = nodeOf(tree.part, loop);
  loop.next.push(body);
  return tree.optional ? loop : body;
}

let marks = 0;

/** The nodes that read a character, or end a pattern, without another character before. */
function reached(from: readonly Node[]): Node[] {
  const found: Node[] = [];
  const open = [...from];
  const mark = (marks += 1);
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.mark === mark) continue;
    one.mark = mark;
    if (one.letters || one.next.length === 0) found.push(one);
    else open.push(...one.next);
  }
  return found;
}

/** As wide as the highest of them asks. */
export type Places = Uint16Array | Uint32Array;

const NARROW = 65_536;

function placesOf(places: readonly number[], count: number): Places {
  return count <= NARROW ? Uint16Array.from(places) : Uint32Array.from(places);
}

/** Rows of places, one behind the other. */
export interface Rows {
  /** By row, where it begins; and where the last one ends. */
  from: Int32Array;
  all: Places;
}

function rowsOf(rows: readonly (readonly number[])[], count: number): Rows {
  const from = new Int32Array(rows.length + 1);
  for (const [place, row] of rows.entries()) from[place + 1] = (from[place] as number) + row.length;
  return { from, all: placesOf(rows.flat(), count) };
}

/** The patterns as one net of the characters that they read. */
export interface Net {
  /** By node, the place of its letters among the kinds' rows, and its pattern. */
  letters: Uint16Array;
  patterns: Uint16Array;
  /** By node, what comes after it: nodes, and behind their last number the patterns that end there. */
  next: Rows;
  /** How every text begins, in the same way. */
  first: Places;
}

/** Characters that no pattern tells apart are of one kind; a text has a few dozen kinds. */
export interface Kinds {
  /** By code. */
  of: Uint8Array;
  count: number;
  /** By letters and kind, whether it is one of them. */
  reads: Uint8Array;
}

/** The code that stands for all characters beyond ASCII, which are thought to be any letter. */
export const BEYOND = ASCII;

function kindsOf(sets: readonly Letters[]): Kinds {
  const of = new Uint8Array(BEYOND + 1);
  const codes: number[] = [];
  const known = new Map<string, number>();
  for (let code = 0; code < ASCII; code += 1) {
    const read = sets.map((letters) => (letters[code] ? '1' : '0')).join('');
    let kind = known.get(read);
    if (kind === undefined) {
      known.set(read, (kind = codes.length));
      codes.push(code);
    }
    of[code] = kind;
  }
  of[BEYOND] = codes.length;
  const rows = sets.map((letters) => [...codes.map((code) => (letters[code] ? 1 : 0)), 1]);
  return { of, count: codes.length + 1, reads: Uint8Array.from(rows.flat()) };
}

/**
 * @param patterns null for one that never matches.
 * @param depth How many characters of each are read.
 */
export function netOf(patterns: readonly (RegExp | null)[], depth: number): { net: Net; kinds: Kinds } {
  const begins = patterns.flatMap((pattern, place) =>
    pattern ? [nodeOf(treeOf(pattern, depth), node(null, [], place))] : [],
  );
  const all: Node[] = [];
  const sets = new Map<Letters, number>();
  const first = reached(begins);
  const after: Node[][] = [];
  const number = (nodes: readonly Node[]) => {
    for (const one of nodes) {
      if (!one.letters || one.place >= 0) continue;
      one.place = all.length;
      all.push(one);
      if (!sets.has(one.letters)) sets.set(one.letters, sets.size);
    }
  };
  number(first);
  for (let place = 0; place < all.length; place += 1) {
    const next = reached((all[place] as Node).next);
    number(next);
    after.push(next);
  }
  const placesIn = (nodes: readonly Node[]) =>
    nodes.map(({ letters, place, pattern }) => (letters ? place : all.length + pattern));
  const count = all.length + patterns.length;
  const net = {
    letters: Uint16Array.from(all, ({ letters }) => sets.get(letters as Letters) as number),
    patterns: Uint16Array.from(all, ({ pattern }) => pattern),
    next: rowsOf(after.map(placesIn), count),
    first: placesOf(placesIn(first), count),
  };
  return { net, kinds: kindsOf([...sets.keys()]) };
}
