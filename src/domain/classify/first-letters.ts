/**
 * The characters that a match of a pattern can begin with, read from the pattern's source. Rules that stand at the
 * start of a text are found by its first letter, so that a rule costs only the texts that it could fit. What this
 * reader does not know counts as any character: it may name too many, never too few.
 */

/** Which of the first 128 characters may begin a match; those beyond are always thought possible. */
export type FirstLetters = readonly boolean[];

interface Part {
  letters: FirstLetters;
  /** The part can match nothing, so what follows it may begin the match. */
  empty: boolean;
}

const ASCII = 128;
const NONE: FirstLetters = Array.from({ length: ASCII }, () => false);
const ANY: FirstLetters = Array.from({ length: ASCII }, () => true);
const NOTHING: Part = { letters: NONE, empty: true };

function either(one: FirstLetters, other: FirstLetters): FirstLetters {
  if (one === NONE || other === ANY) return other;
  return other === NONE || one === ANY ? one : one.map((letter, code) => letter || other[code] === true);
}

const TOKENS = new Map<string, FirstLetters>();

/** Letters that a single token matches. The engine itself is asked, once for each token. */
function lettersOf(token: string, flags: string): FirstLetters {
  const key = `${flags}/${token}`;
  let letters = TOKENS.get(key);
  if (!letters) {
    const one = new RegExp(`^${token}`, flags);
    letters = ANY.map((_, code) => one.test(String.fromCharCode(code)));
    TOKENS.set(key, letters);
  }
  return letters;
}

/** A class, an escape or a single character. */
const TOKEN = /\[(?:\\.|[^\]\\])*\]|\\.|[^]/y;

/** Reads a pattern's source from left to right; only what the engine has accepted comes here. */
class Reader {
  private at = 0;
  private readonly source: string;
  private readonly flags: string;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  choice(): Part {
    let { letters, empty } = this.sequence();
    while (this.source[this.at] === '|') {
      this.at += 1;
      const other = this.sequence();
      letters = either(letters, other.letters);
      empty ||= other.empty;
    }
    return { letters, empty };
  }

  private sequence(): Part {
    let letters = NONE;
    while (!this.ended()) {
      const part = this.quantified();
      letters = either(letters, part.letters);
      if (part.empty) continue;
      this.skipSequence();
      return { letters, empty: false };
    }
    return { letters, empty: true };
  }

  private ended(): boolean {
    const next = this.source[this.at];
    return next === undefined || next === '|' || next === ')';
  }

  /** What follows a part that must match something begins nothing. */
  private skipSequence(): void {
    for (let depth = 0; this.at < this.source.length && (depth > 0 || !this.ended()); ) {
      const token = this.take(TOKEN);
      if (token === '(') depth += 1;
      else if (token === ')') depth -= 1;
    }
  }

  private quantified(): Part {
    const part = this.token();
    if (!'*+?{'.includes(this.source[this.at] ?? ' ')) return part;
    const optional = /^(?:[*?]|\{0)/.test(this.take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y));
    return { letters: part.letters, empty: part.empty || optional };
  }

  private token(): Part {
    if (this.source[this.at] === '(') return this.group();
    const token = this.take(TOKEN);
    if (/^(?:\^|\$|\\b|\\B)$/.test(token)) return NOTHING;
    // References and characters by number or name are not told apart: anything may stand there.
    if (/^\\[1-9kuxcpP]/.test(token)) return { letters: ANY, empty: true };
    return { letters: lettersOf(token, this.flags), empty: false };
  }

  private group(): Part {
    const open = this.take(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y);
    const part = this.choice();
    this.at += 1;
    return /^\(\?<?[=!]/.test(open) ? NOTHING : part;
  }

  /** The next piece of the source. */
  private take(piece: RegExp): string {
    piece.lastIndex = this.at;
    const taken = piece.exec(this.source)?.[0] ?? '';
    this.at += taken.length;
    return taken;
  }
}

/** What a match of the pattern can begin with; every character where the pattern can match nothing. */
export function firstLetters(pattern: RegExp): FirstLetters {
  const part = new Reader(pattern.source, pattern.flags.replace(/[gy]/g, '')).choice();
  return part.empty ? ANY : part.letters;
}
