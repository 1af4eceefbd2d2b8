/**
 * Patterns about what stands right before a place. Written with `$` they would be tried from every character on; read
 * backwards from the place they are tried once.
 */

import { BLANK, codeAt } from './characters.ts';
import { ASCII, type Tree, treeOf } from './pattern-tree.ts';
import { mayMatch, type Signs, sought, type Sought } from './sought.ts';

/** Where the class of characters ends that begins at a place of a pattern's source. */
function endOfClass(source: string, from: number): number {
  let end = from + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end;
}

/** The alternatives of a pattern that are not inside a group. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') at = endOfClass(source, at);
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

/** Turns a pattern each of whose alternatives ends in `$` round, for `endsAt`. Throws where one does not. */
export function ending({ source, flags }: RegExp): RegExp {
  const bodies = alternatives(source).map((one) => {
    if (!/(?<!\\)\$$/.test(one)) throw new Error(`does not end in $: ${one}`);
    return one.slice(0, -1);
  });
  return new RegExp(`(?<=${bodies.join('|')})`, `${flags}y`);
}

/** Whether a pattern made by `ending` fits the words right before a place. */
export function endsAt(turned: RegExp, text: string, at = text.length): boolean {
  turned.lastIndex = at;
  return turned.test(text);
}

/** A pattern on what stands right before a place, and in which characters its matches can end, blanks aside. */
export interface WordEnding {
  readonly turned: RegExp;
  /** By code; null until it is asked for. */
  last: Uint8Array | null;
  /** As it was before it was turned round. */
  readonly source: RegExp;
}

/** Notes the last characters that a part can match but blanks; whether it can match blanks alone, or nothing. */
function noteLast(tree: Tree, last: Uint8Array): boolean {
  if (tree.kind === 'letter') {
    const { letters } = tree;
    for (let code = 0; code < ASCII; code += 1) if (letters[code]) last[code] = 1;
    return letters[BLANK] === true;
  }
  if (tree.kind === 'row') return tree.parts.toReversed().every((part) => noteLast(part, last));
  if (tree.kind === 'choice') return tree.parts.map((part) => noteLast(part, last)).includes(true);
  return noteLast(tree.part, last) || tree.optional;
}

function lastOf(pattern: RegExp): Uint8Array {
  const last = new Uint8Array(ASCII);
  return noteLast(treeOf(pattern), last) ? last.fill(1) : last;
}

const ALL: WordEnding[] = [];

/** Turns a pattern round as `ending` does, for `endsIn`: most words have another last letter, and are soon done with. */
export function wordEnding(source: RegExp): WordEnding {
  const one: WordEnding = { turned: ending(source), last: null, source };
  ALL.push(one);
  return one;
}

/** In which characters the matches of a pattern can end. */
export function lastLetters(one: WordEnding): Uint8Array {
  return (one.last ??= lastOf(one.source));
}

/** Whether the words right before a place end as `wordEnding` was told. */
export function endsIn(one: WordEnding, text: string, at = text.length): boolean {
  let code = BLANK;
  for (let place = at - 1; code === BLANK; place -= 1) code = codeAt(text, place);
  return code < ASCII && lastLetters(one)[code] === 0 ? false : endsAt(one.turned, text, at);
}

/** All patterns that `wordEnding` has turned round, each on its line. */
export function wordEndingPatterns(): string {
  return ALL.map(({ source }) => String(source)).join('\n');
}

/** The last characters of all of them, a row for each. */
export function wordEndingTables(): Uint8Array {
  const rows = new Uint8Array(ALL.length * ASCII);
  for (const [place, one] of ALL.entries()) rows.set(lastLetters(one), place * ASCII);
  return rows;
}

/** Takes what was made before, from the very same patterns. */
export function useWordEndingTables(rows: Uint8Array): void {
  for (const [place, one] of ALL.entries()) one.last = rows.subarray(place * ASCII, (place + 1) * ASCII);
}

/** The same of a pattern that needs words which few texts hold. */
export interface RareEnding extends WordEnding {
  readonly words: Sought;
}

export function rareEnding(pattern: RegExp): RareEnding {
  return Object.assign(wordEnding(pattern), { words: sought(pattern) });
}

/** @param signs Of the text that the words are a part of. */
export function endsRarely(one: RareEnding, signs: Signs, words: string): boolean {
  return mayMatch(one.words, signs) && endsIn(one, words);
}
