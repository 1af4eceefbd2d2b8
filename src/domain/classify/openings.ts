/**
 * Which patterns of a list can match at a place, told from the first few characters there. All patterns are read side
 * by side as one automaton, whose states are made when a text first comes to them; so a text costs a step for each of
 * those characters, however many patterns there are, and only the patterns that are left are tried.
 */

import { ASCII, type Letters, type Tree, treeOf } from './pattern-tree.ts';

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
  steps: (State | undefined)[];
}

/** The places in the list of those patterns that can match, ascending, and no others. */
export interface Opening {
  patterns: readonly number[];
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
function stateOf(open: Node[], before: readonly number[]): State {
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
  return { patterns: [...patterns].sort((a, b) => a - b), ended: [...ended], nodes, steps: [] };
}

function stepFrom({ nodes, ended }: State, code: number): State {
  const open: Node[] = [];
  for (const { letters, next } of nodes)
    if (code >= ASCII || letters?.[code] === true) for (const node of next) open.push(node);
  return stateOf(open, ended);
}

/** New words make new states. Where there are many, what begins in a new way is looked at less far. */
const MAX_STATES = 10_000;

/** @param depth How many characters are looked at: each further one parts fewer patterns and makes more states. */
export function openingsOf(patterns: readonly RegExp[], depth: number): Openings {
  let start: State | null = null;
  let states = 1;
  const begin = (): State => {
    const nodes = patterns.map((pattern, place) =>
      nodeOf(treeOf(pattern, depth), { letters: null, next: [], pattern: place, mark: 0 }),
    );
    return stateOf(nodes, []);
  };
  return {
    at(text, offset) {
      let state = (start ??= begin());
      const end = Math.min(text.length, offset + depth);
      for (let at = offset; at < end && state.nodes.length > 0; at += 1) {
        const code = Math.min(text.charCodeAt(at), ASCII);
        let next = state.steps[code];
        if (!next) {
          if (states >= MAX_STATES) break;
          state.steps[code] = next = stepFrom(state, code);
          states += 1;
        }
        state = next;
      }
      return state;
    },
  };
}
