/**
 * A regular expression as a tree, read from its source, so that one can ask what a match must begin with or hold
 * before the engine is called. The tree may allow more than the pattern does, never less: what looks around is left
 * out, and what this reader does not know stands for any characters.
 */

/** Which of the first 128 characters a part matches; those beyond are always thought possible. */
export type Letters = readonly boolean[];

export type Tree =
  | { kind: 'letter'; letters: Letters }
  | { kind: 'row'; parts: readonly Tree[] }
  | { kind: 'choice'; parts: readonly Tree[] }
  | { kind: 'repeat'; part: Tree; optional: boolean; many: boolean };

export const ASCII = 128;
const NOTHING: Tree = { kind: 'row', parts: [] };
const ANY_LETTER: Tree = { kind: 'letter', letters: Array.from({ length: ASCII }, () => true) };
const ANYTHING: Tree = { kind: 'repeat', part: ANY_LETTER, optional: true, many: true };

const LETTERS = new Map<string, Tree>();

/** What a single token matches. The engine itself is asked, once for each token. */
function letterOf(token: string, flags: string): Tree {
  const key = `${flags}/${token}`;
  let letter = LETTERS.get(key);
  if (!letter) {
    const one = new RegExp(`^${token}`, flags);
    const letters = Array.from({ length: ASCII }, (_, code) => one.test(String.fromCharCode(code)));
    LETTERS.set(key, (letter = { kind: 'letter', letters }));
  }
  return letter;
}

/** A class, an escape or a single character. */
const TOKEN = /\[(?:\\.|[^\]\\])*\]|\\.|[^]/y;
const QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

/** Reads a pattern's source from left to right; only what the engine has accepted comes here. */
class Reader {
  private at = 0;
  private readonly source: string;
  private readonly flags: string;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  choice(): Tree {
    const parts = [this.row()];
    for (; this.source[this.at] === '|'; parts.push(this.row())) this.at += 1;
    return parts.length === 1 ? (parts[0] as Tree) : { kind: 'choice', parts };
  }

  private row(): Tree {
    const parts: Tree[] = [];
    while (!this.ended()) parts.push(this.quantified());
    return { kind: 'row', parts };
  }

  private ended(): boolean {
    const next = this.source[this.at];
    return next === undefined || next === '|' || next === ')';
  }

  private quantified(): Tree {
    const part = this.token();
    const times = this.take(QUANTIFIER);
    if (times === '') return part;
    const optional = /^(?:[*?]|\{0)/.test(times);
    return { kind: 'repeat', part, optional, many: !/^(?:\?|\{[01]\}|\{0,1\})/.test(times) };
  }

  private token(): Tree {
    if (this.source[this.at] === '(') return this.group();
    const token = this.take(TOKEN);
    if (/^(?:\^|\$|\\b|\\B)$/.test(token)) return NOTHING;
    // References and characters by number or name are not told apart: anything may stand there.
    if (/^\\[1-9kuxcpP]/.test(token)) return ANYTHING;
    return letterOf(token, this.flags);
  }

  private group(): Tree {
    const open = this.take(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y);
    const part = this.choice();
    this.at += 1;
    return /^\(\?<?[=!]/.test(open) ? NOTHING : part;
  }

  /** The next piece of the source, or nothing where it does not stand there. */
  private take(piece: RegExp): string {
    piece.lastIndex = this.at;
    const taken = piece.exec(this.source)?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }
}

/** The tree of a pattern. Repeats are told apart only by "maybe none" and "maybe more than one". */
export function treeOf({ source, flags }: RegExp): Tree {
  return new Reader(source, flags.replace(/[gy]/g, '')).choice();
}
