/**
 * Words to look for on a page, as its source's settings state them: plain text, found whatever its case and
 * spacing, or a regular expression between slashes, whatever its case too: `/case no\. \d+/`, `/from.+until/s`.
 */
export interface TextRule {
  /** As it was written. */
  words: string;
  pattern: RegExp;
}

const BETWEEN_SLASHES = /^\/(?<source>.+)\/(?<flags>[ims]*)$/su;

/** Null for what cannot be looked for: nothing at all, or a broken regular expression. */
export function textRule(words: string): TextRule | null {
  const { source, flags = '' } = BETWEEN_SLASHES.exec(words.trim())?.groups ?? {};
  if (source === undefined) return plainRule(words);
  try {
    return { words, pattern: new RegExp(source, [...new Set(`${flags}giu`)].join('')) };
  } catch {
    return null;
  }
}

function plainRule(words: string): TextRule | null {
  const parts = words.split(/\s+/u).filter((part) => part !== '');
  if (parts.length === 0) return null;
  const source = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)).join('\\s+');
  return { words, pattern: new RegExp(source, 'giu') };
}

/** The first of the rules that a text satisfies, or null. */
export function ruleFoundIn(text: string, rules: readonly TextRule[]): TextRule | null {
  return rules.find(({ pattern }) => text.search(pattern) >= 0) ?? null;
}

/** Places (from 0) of the lines that hold what a rule looks for; a match over several lines holds all of them. */
export function linesFound(text: string, rules: readonly TextRule[]): Set<number> {
  const found = new Set<number>();
  const starts = lineStarts(text);
  for (const { pattern } of rules) {
    let line = 0;
    for (const { index, 0: match } of text.matchAll(pattern)) {
      if (match === '') continue;
      while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= index) line += 1;
      for (
        let touched = line;
        (starts[touched] ?? Number.POSITIVE_INFINITY) < index + match.length;
        touched += 1
      )
        found.add(touched);
    }
  }
  return found;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The text without the lines that a rule is found in, each with the targets of its links. */
export function withoutLines(text: string, rules: readonly TextRule[]): string {
  const found = rules.length === 0 ? null : linesFound(text, rules);
  if (!found || found.size === 0) return text;
  let leavesOut = false;
  const kept = text.split('\n').filter((line, index) => {
    leavesOut = found.has(index) || (leavesOut && LINK_TARGET.test(line));
    return !leavesOut;
  });
  return kept
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Readers write the target of a link as a line of its own below the words that carry it. */
const LINK_TARGET = /^<\S+>$/u;
