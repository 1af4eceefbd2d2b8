/**
 * Which patterns of a list can match at a place, told from the first few characters there. All patterns are read side
 * by side as one automaton, whose states are made when a text first comes to them; so a text costs a step for each of
 * those characters, however many patterns there are, and only the patterns that are left are tried.
 */

import { BEYOND, type Kinds, type Net, netOf, type Places, type Rows } from './opening-net.ts';
import { ASCII } from './pattern-tree.ts';
import { BITS } from './sought.ts';

/** The places in the list of those patterns that can match, and no others. */
export interface Opening {
  /** Ascending. */
  readonly patterns: readonly number[];
  /** The same as a row of bits. */
  readonly bits: Int32Array;
}

/** Places as a row of bits, so many in each number. */
export function bitsOf(places: Iterable<number>, length: number): Int32Array {
  const bits = new Int32Array(Math.ceil(length / BITS));
  for (const place of places) setBit(bits, place);
  return bits;
}

function setBit(bits: Int32Array, place: number): void {
  const word = Math.floor(place / BITS);
  bits[word] = (bits[word] as number) | (1 << (place % BITS));
}

function setBits(bits: Int32Array): number[] {
  const places: number[] = [];
  for (let word = 0; word < bits.length; word += 1)
    for (let bit = 0; bit < BITS; bit += 1)
      if (((bits[word] as number) & (1 << bit)) !== 0) places.push(word * BITS + bit);
  return places;
}

export interface Openings {
  at(text: string, offset: number): Opening;
}

/** All that an automaton has learnt, as it can be put away. */
export interface OpeningTables {
  net: Net;
  kinds: Kinds;
  /** By state and kind, the state after it. */
  steps: Uint16Array;
  states: number;
  /** By state a row of bits: the patterns that can match, and of them those that match already, whatever follows. */
  bits: Int32Array;
  ended: Int32Array;
  /** By state, the nodes that can be read. */
  nodes: Rows;
}

/** A row with room for so many numbers, doubled where it is too short. */
function roomIn<Row extends Places | Int32Array>(row: Row, length: number): Row {
  if (length <= row.length) return row;
  const grown = new (row.constructor as new (length: number) => Row)(2 * length);
  grown.set(row);
  return grown;
}

/** New words make new states. Where there are many, what begins in a new way is looked at less far. */
const MAX_STATES = 10_000;
/** No step was made there yet; states are numbered from 1. */
const UNKNOWN = 0;

/** What a text can still be after its first characters. */
class State implements Opening {
  readonly bits: Int32Array;
  private places: number[] | null = null;

  constructor(bits: Int32Array) {
    this.bits = bits;
  }

  get patterns(): readonly number[] {
    return (this.places ??= setBits(this.bits));
  }
}

/** States with the steps between them in one table, so that a text costs a look into it for each character. */
class Automaton {
  private readonly tables: OpeningTables;
  /** How many numbers hold a bit for each pattern. */
  private readonly words: number;
  /** By node, the last state that was found to hold it. */
  private readonly marked: Uint16Array;
  private readonly states: (State | undefined)[] = [];

  constructor(tables: OpeningTables, length: number) {
    this.tables = tables;
    this.words = Math.ceil(length / BITS);
    this.marked = new Uint16Array(tables.net.letters.length);
    if (tables.states === 0) this.add([tables.net.first], new Int32Array(this.words));
  }

  /** @param next Rows of what can be read next, with the patterns that end there. */
  private add(next: readonly Places[], endedBefore: Int32Array): number {
    const { tables, words, marked } = this;
    const { net, nodes } = tables;
    const number = (tables.states += 1);
    const count = net.letters.length;
    const from = nodes.from[number - 1] as number;
    let to = from;
    const ended = endedBefore.slice();
    for (const row of next) {
      nodes.all = roomIn(nodes.all, to + row.length);
      for (let turn = 0; turn < row.length; turn += 1) {
        const place = row[turn] as number;
        if (place >= count) setBit(ended, place - count);
        else if (marked[place] !== number) {
          marked[place] = number;
          nodes.all[to] = place;
          to += 1;
        }
      }
    }
    const bits = ended.slice();
    for (let at = from; at < to; at += 1) setBit(bits, net.patterns[nodes.all[at] as number] as number);
    nodes.from = roomIn(nodes.from, number + 1);
    nodes.from[number] = to;
    tables.bits = roomIn(tables.bits, (number + 1) * words);
    tables.bits.set(bits, number * words);
    tables.ended = roomIn(tables.ended, (number + 1) * words);
    tables.ended.set(ended, number * words);
    const width = tables.kinds.count;
    tables.steps = roomIn(tables.steps, (number + 1) * width);
    // Where nothing can be read any more, every character leaves all as it is.
    if (to === from) tables.steps.fill(number, number * width, (number + 1) * width);
    return number;
  }

  private stepAt(state: number, kind: number): number {
    const { tables, words } = this;
    if (tables.states >= MAX_STATES) return UNKNOWN;
    const { net, nodes } = tables;
    const { count, reads } = tables.kinds;
    const next: Places[] = [];
    for (let at = nodes.from[state - 1] as number; at < (nodes.from[state] as number); at += 1) {
      const node = nodes.all[at] as number;
      if (reads[(net.letters[node] as number) * count + kind] === 0) continue;
      next.push(net.next.all.subarray(net.next.from[node], net.next.from[node + 1]));
    }
    const made = this.add(next, tables.ended.subarray(state * words, (state + 1) * words));
    tables.steps[state * count + kind] = made;
    return made;
  }

  after(text: string, from: number, to: number): Opening {
    const { count, of } = this.tables.kinds;
    let { steps } = this.tables;
    let state = 1;
    for (let at = from; at < to; at += 1) {
      const char = text.charCodeAt(at);
      const kind = of[char < ASCII ? char : BEYOND] as number;
      let next = steps[state * count + kind] as number;
      if (next === UNKNOWN) {
        next = this.stepAt(state, kind);
        if (next === UNKNOWN) break;
        ({ steps } = this.tables);
      }
      state = next;
    }
    return this.states[state] ?? this.stateAt(state);
  }

  private stateAt(number: number): State {
    const { tables, words } = this;
    return (this.states[number] = new State(tables.bits.slice(number * words, (number + 1) * words)));
  }

  /** Its tables, cut to what they hold. */
  learnt(): OpeningTables {
    const { tables, words } = this;
    const { steps, states, bits, ended, nodes, kinds } = tables;
    const end = states + 1;
    return {
      ...tables,
      steps: steps.slice(0, end * kinds.count),
      bits: bits.slice(0, end * words),
      ended: ended.slice(0, end * words),
      nodes: { from: nodes.from.slice(0, end), all: nodes.all.slice(0, nodes.from[states]) },
    };
  }
}

/** The list of patterns with its automaton, made when a text is first asked for. */
class LazyOpenings implements Openings {
  readonly patterns: readonly (RegExp | null)[];
  readonly depth: number;
  private automaton: Automaton | null = null;

  constructor(patterns: readonly (RegExp | null)[], depth: number) {
    this.patterns = patterns;
    this.depth = depth;
  }

  at(text: string, offset: number): Opening {
    const automaton = (this.automaton ??= this.begin());
    return automaton.after(text, offset, Math.min(text.length, offset + this.depth));
  }

  private begin(): Automaton {
    const nothing = new Int32Array(1);
    const { net, kinds } = netOf(this.patterns, this.depth);
    const tables: OpeningTables = {
      net,
      kinds,
      steps: new Uint16Array(0),
      states: 0,
      bits: nothing,
      ended: nothing,
      nodes: { from: nothing, all: net.next.all.slice(0, 0) },
    };
    return new Automaton(tables, this.patterns.length);
  }

  learnt(): OpeningTables | null {
    return this.automaton?.learnt() ?? null;
  }

  take(tables: OpeningTables | null): void {
    this.automaton = tables && new Automaton(tables, this.patterns.length);
  }
}

const ALL: LazyOpenings[] = [];

/**
 * @param patterns null for one that never matches.
 * @param depth How many characters are looked at: each further one parts fewer patterns and makes more states.
 */
export function openingsOf(patterns: readonly (RegExp | null)[], depth: number): Openings {
  const openings = new LazyOpenings(patterns, depth);
  ALL.push(openings);
  return openings;
}

/** The lists of patterns that the tables are made from, each on its line. */
export function openingPatterns(): string {
  return ALL.map(({ patterns, depth }) => `${depth} ${patterns.map(String).join(' ')}`).join('\n');
}

/** What has been learnt from the texts that were read so far; null of a list that no text was asked for. */
export function openingTables(): (OpeningTables | null)[] {
  return ALL.map((openings) => openings.learnt());
}

/** Takes what was learnt before, of the very same lists. */
export function useOpeningTables(tables: readonly (OpeningTables | null)[]): void {
  for (const [place, openings] of ALL.entries()) openings.take(tables[place] ?? null);
}
