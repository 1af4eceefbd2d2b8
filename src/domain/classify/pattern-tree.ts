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

const CHARACTERS = Array.from({ length: ASCII }, (_, code) => String.fromCharCode(code));
/** By flags, then by token. */
const LETTERS = new Map<string, Map<string, Tree>>();

/** What a single token matches: a class, an escape or a character. The engine itself is asked about what has a meaning. */
function letterOf(token: string, flags: string): Tree {
  if (token.length === 1 && token !== '.') {
    const same = flags.includes('i') ? [token.toLowerCase(), token.toUpperCase()] : [token];
    return { kind: 'letter', letters: CHARACTERS.map((character) => same.includes(character)) };
  }
  const one = new RegExp(`^${token}`, flags);
  return { kind: 'letter', letters: CHARACTERS.map((character) => one.test(character)) };
}

/** Escapes that are no single character: references and characters by number or name may stand for anything. */
const ANY_ESCAPE = /[1-9kuxcpP]/;

/** The fewest characters that a tree matches. */
function least(tree: Tree): number {
  if (tree.kind === 'letter') return 1;
  if (tree.kind === 'row') return tree.parts.reduce((sum, part) => sum + least(part), 0);
  if (tree.kind === 'choice') return Math.min(...tree.parts.map(least));
  return tree.optional ? 0 : least(tree.part);
}

/**
 * Reads a pattern's source from left to right; only what the engine has accepted comes here. What a match reaches only
 * after `depth` characters is passed over: nearly all of a long pattern, where somebody looks at its beginning.
 */
class Reader {
  private at = 0;
  private readonly source: string;
  private readonly flags: string;
  private readonly letters: Map<string, Tree>;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
    this.letters = LETTERS.get(flags) ?? new Map();
    LETTERS.set(flags, this.letters);
  }

  choice(depth: number): Tree {
    const parts = [this.row(depth)];
    for (; this.source[this.at] === '|'; parts.push(this.row(depth))) this.at += 1;
    return parts.length === 1 ? (parts[0] as Tree) : { kind: 'choice', parts };
  }

  private row(depth: number): Tree {
    const parts: Tree[] = [];
    let left = depth;
    for (let next = this.source[this.at]; next !== undefined && next !== '|' && next !== ')'; ) {
      if (left <= 0) {
        this.passRow();
        break;
      }
      const part = this.quantified(next, left);
      parts.push(part);
      left -= least(part);
      next = this.source[this.at];
    }
    return { kind: 'row', parts };
  }

  /** Goes on to where the row ends that is being read. */
  private passRow(): void {
    for (let open = 0; this.at < this.source.length; ) {
      const next = this.source[this.at];
      if (open === 0 && (next === '|' || next === ')')) return;
      if (next === '(') open += 1;
      else if (next === ')') open -= 1;
      this.at = next === '\\' ? this.at + 2 : next === '[' ? this.endOfClass() : this.at + 1;
    }
  }

  private quantified(first: string, depth: number): Tree {
    const part = this.token(first, depth);
    const sign = this.source[this.at];
    if (sign !== '*' && sign !== '+' && sign !== '?' && sign !== '{') return part;
    const close = sign === '{' ? this.source.indexOf('}', this.at) : this.at;
    const times = this.source.slice(this.at, close + 1);
    this.at = close + 1;
    if (this.source[this.at] === '?') this.at += 1;
    const optional = sign === '*' || sign === '?' || times.startsWith('{0');
    const many = !['?', '{0}', '{1}', '{0,1}'].includes(times);
    return { kind: 'repeat', part, optional, many };
  }

  private token(first: string, depth: number): Tree {
    if (first === '(') return this.group(depth);
    if (first === '^' || first === '$') return this.taken(1, NOTHING);
    if (first === '[') return this.ofClass();
    if (first !== '\\') return this.taken(1, this.letter(first));
    const escaped = this.source[this.at + 1] ?? '';
    if (escaped === 'b' || escaped === 'B') return this.taken(2, NOTHING);
    return this.taken(2, ANY_ESCAPE.test(escaped) ? ANYTHING : this.letter(`\\${escaped}`));
  }

  private letter(token: string): Tree {
    let letter = this.letters.get(token);
    if (!letter) this.letters.set(token, (letter = letterOf(token, this.flags)));
    return letter;
  }

  private taken(chars: number, tree: Tree): Tree {
    this.at += chars;
    return tree;
  }

  private ofClass(): Tree {
    const end = this.endOfClass();
    return this.taken(end - this.at, this.letter(this.source.slice(this.at, end)));
  }

  private endOfClass(): number {
    let end = this.at + 1;
    while (this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    return end + 1;
  }

  private group(depth: number): Tree {
    const [, sign, kind, side] = this.source.slice(this.at, this.at + 4);
    const behind = kind === '<' && (side === '=' || side === '!');
    const named = kind === '<' && !behind;
    const looks = sign === '?' && (kind === '=' || kind === '!' || behind);
    if (sign !== '?') this.at += 1;
    else this.at = named ? this.source.indexOf('>', this.at) + 1 : this.at + (behind ? 4 : 3);
    const part = this.choice(depth);
    this.at += 1;
    return looks ? NOTHING : part;
  }
}

/** The tree of a pattern, or of its beginning. Repeats are told apart only by "maybe none" and "maybe more than one". */
export function treeOf({ source, flags }: RegExp, depth = Number.POSITIVE_INFINITY): Tree {
  return new Reader(source, flags.replace(/[gy]/g, '')).choice(depth);
}
