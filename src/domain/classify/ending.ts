/**
 * Patterns about what stands right before a place. Written with `$` they would be tried from every character on; read
 * backwards from the place they are tried once.
 */

import { BLANK, codeAt } from './characters.ts';
import { ASCII, type Tree, treeOf } from './pattern-tree.ts';
import { mayMatch, type Signs, sought, type Sought } from './sought.ts';

/** The alternatives of a pattern that are not inside a group. */
function alternatives(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/g)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    if (token !== '|' || depth > 0) continue;
    found.push(source.slice(from, index));
    from = index + 1;
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
  readonly last: readonly boolean[];
}

/** Notes the last characters that a part can match but blanks; whether it can match blanks alone, or nothing. */
function noteLast(tree: Tree, last: boolean[]): boolean {
  if (tree.kind === 'letter') {
    for (const [code, fits] of tree.letters.entries()) if (fits) last[code] = true;
    return tree.letters[BLANK] === true;
  }
  if (tree.kind === 'row') return tree.parts.toReversed().every((part) => noteLast(part, last));
  if (tree.kind === 'choice') return tree.parts.map((part) => noteLast(part, last)).includes(true);
  return noteLast(tree.part, last) || tree.optional;
}

/** Turns a pattern round as `ending` does, for `endsIn`: most words have another last letter, and are soon done with. */
export function wordEnding(pattern: RegExp): WordEnding {
  const last = Array.from({ length: ASCII }, () => false);
  const isOpen = noteLast(treeOf(pattern), last);
  return { turned: ending(pattern), last: isOpen ? last.fill(true) : last };
}

/** Whether the words right before a place end as `wordEnding` was told. */
export function endsIn({ turned, last }: WordEnding, text: string, at = text.length): boolean {
  let code = BLANK;
  for (let place = at - 1; code === BLANK; place -= 1) code = codeAt(text, place);
  return code < ASCII && !last[code] ? false : endsAt(turned, text, at);
}

/** The same of a pattern that needs words which few texts hold. */
export interface RareEnding extends WordEnding {
  readonly words: Sought;
}

export function rareEnding(pattern: RegExp): RareEnding {
  return { ...wordEnding(pattern), words: sought(pattern) };
}

/** @param signs Of the text that the words are a part of. */
export function endsRarely(one: RareEnding, signs: Signs, words: string): boolean {
  return mayMatch(one.words, signs) && endsIn(one, words);
}
