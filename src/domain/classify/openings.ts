/**
 * Which patterns of a list can match at a place, told from the first few characters there. All patterns are read side
 * by side as one automaton, whose states are made when a text first comes to them; so a text costs a step for each of
 * those characters, however many patterns there are, and only the patterns that are left are tried.
 */

import { ASCII, type Letters, type Tree, treeOf } from './pattern-tree.ts';
import { BITS } from './sought.ts';

/** A character to be read, and what may be read after it. */
interface Node {
  letters: Letters | null;
  next: Node[];
  pattern: number;
  /** The last state that was found to hold this node. */
  mark: number;
}

/** What a text can still be after its first characters: the patterns that can match or have. */
interface State extends Opening {
  /** Patterns that match already, whatever follows. */
  ended: readonly number[];
  nodes: readonly Node[];
}

/** The places in the list of those patterns that can match, and no others. */
export interface Opening {
  /** Ascending. */
  patterns: readonly number[];
  /** The same as a row of bits. */
  bits: Int32Array;
}

/** Places as a row of bits, so many in each number. */
export function bitsOf(places: Iterable<number>, length: number): Int32Array {
  const bits = new Int32Array(Math.ceil(length / BITS));
  for (const place of places) {
    const word = Math.floor(place / BITS);
    bits[word] = (bits[word] ?? 0) | (1 << (place % BITS));
  }
  return bits;
}

export interface Openings {
  at(text: string, offset: number): Opening;
}

/** The node at which `tree` begins, when `after` follows it. */
function nodeOf(tree: Tree, after: Node): Node {
  const { pattern } = after;
  if (tree.kind === 'letter') return { letters: tree.letters, next: [after], pattern, mark: 0 };
  if (tree.kind === 'row') return tree.parts.reduceRight((next, part) => nodeOf(part, next), after);
  if (tree.kind === 'choice')
    return { letters: null, next: tree.parts.map((part) => nodeOf(part, after)), pattern, mark: 0 };
  if (!tree.many)
    return tree.optional
      ? { letters: null, next: [nodeOf(tree.part, after), after], pattern, mark: 0 }
      : nodeOf(tree.part, after);
  const loop: Node = { letters: null, next: [after], pattern, mark: 0 };
  const body = nodeOf(tree.part, loop);
  loop.next.push(body);
  return tree.optional ? loop : body;
}

let marks = 0;

/** All that can be read next from these nodes. */
function stateOf(open: Node[], before: readonly number[], length: number): State {
  const mark = (marks += 1);
  const ended = new Set(before);
  const nodes: Node[] = [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.mark === mark) continue;
    node.mark = mark;
    if (node.letters) nodes.push(node);
    else if (node.next.length === 0) ended.add(node.pattern);
    else for (const next of node.next) open.push(next);
  }
  const patterns = new Set(ended);
  for (const { pattern } of nodes) patterns.add(pattern);
  const places = [...patterns].sort((a, b) => a - b);
  return { patterns: places, bits: bitsOf(places, length), ended: [...ended], nodes };
}

function stepFrom({ nodes, ended }: State, code: number, length: number): State {
  const open: Node[] = [];
  for (const { letters, next } of nodes)
    if (code >= ASCII || letters?.[code] === true) for (const node of next) open.push(node);
  return stateOf(open, ended, length);
}

/** New words make new states. Where there are many, what begins in a new way is looked at less far. */
const MAX_STATES = 10_000;
/** The code that stands for all characters beyond ASCII. */
const BEYOND = ASCII;

/** Characters that no pattern tells apart are of one kind; a text has a few dozen kinds. */
interface Kinds {
  /** By code. */
  of: Uint8Array;
  /** By kind, a code of it. */
  codes: readonly number[];
}

/** All sets of letters that are read somewhere from these nodes on. */
function lettersFrom(nodes: readonly Node[]): Set<Letters> {
  const found = new Set<Letters>();
  const open = [...nodes];
  const mark = (marks += 1);
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.mark === mark) continue;
    node.mark = mark;
    if (node.letters) found.add(node.letters);
    open.push(...node.next);
  }
  return found;
}

function kindsOf(nodes: readonly Node[]): Kinds {
  const sets = [...lettersFrom(nodes)];
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
  return { of, codes: [...codes, BEYOND] };
}

/** No step was made there yet; states are numbered from 1. */
const UNKNOWN = 0;

/** States with the steps between them in one table, so that a text costs a look into it for each character. */
class Automaton {
  private readonly states: State[] = [];
  private readonly length: number;
  private readonly kinds: Kinds;
  private readonly width: number;
  private steps: Uint16Array;

  /** @param length How many patterns there are. */
  constructor(nodes: Node[], length: number) {
    this.length = length;
    this.kinds = kindsOf(nodes);
    this.width = this.kinds.codes.length;
    this.steps = new Uint16Array(8 * this.width);
    this.add(stateOf(nodes, [], length));
  }

  private add(state: State): number {
    this.states.push(state);
    const number = this.states.length;
    const room = (number + 1) * this.width;
    if (room > this.steps.length) {
      const grown = new Uint16Array(2 * room);
      grown.set(this.steps);
      this.steps = grown;
    }
    // Where nothing can be read any more, every character leaves all as it is.
    if (state.nodes.length === 0) this.steps.fill(number, number * this.width, room);
    return number;
  }

  private stepAt(state: number, kind: number): number {
    if (this.states.length >= MAX_STATES) return UNKNOWN;
    const code = this.kinds.codes[kind] as number;
    const next = this.add(stepFrom(this.states[state - 1] as State, code, this.length));
    this.steps[state * this.width + kind] = next;
    return next;
  }

  after(text: string, from: number, to: number): Opening {
    const { width } = this;
    const { of } = this.kinds;
    let state = 1;
    for (let at = from; at < to; at += 1) {
      const char = text.charCodeAt(at);
      const kind = of[char < ASCII ? char : BEYOND] as number;
      const next = (this.steps[state * width + kind] as number) || this.stepAt(state, kind);
      if (next === UNKNOWN) break;
      state = next;
    }
    return this.states[state - 1] as State;
  }
}

/**
 * @param patterns null for one that never matches.
 * @param depth How many characters are looked at: each further one parts fewer patterns and makes more states.
 */
export function openingsOf(patterns: readonly (RegExp | null)[], depth: number): Openings {
  const { length } = patterns;
  let automaton: Automaton | null = null;
  const begin = (): Automaton => {
    const nodes = patterns.flatMap((pattern, place) =>
      pattern ? [nodeOf(treeOf(pattern, depth), { letters: null, next: [], pattern: place, mark: 0 })] : [],
    );
    return new Automaton(nodes, length);
  };
  return {
    at: (text, offset) => (automaton ??= begin()).after(text, offset, Math.min(text.length, offset + depth)),
  };
}
