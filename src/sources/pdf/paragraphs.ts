/** One piece of text as a page of a PDF places it; y grows upwards, in points. */
export interface PlacedText {
  text: string;
  y: number;
  height: number;
  endsLine: boolean;
}

interface Line {
  text: string;
  y: number;
  height: number;
}

/** A gap of this many line heights between two base lines begins a paragraph. */
const PARAGRAPH_GAP = 1.6;
/** What begins a line of its own: a bullet always, a number where the line above has come to an end. */
const BULLET = /^(?:[•●▪–*-] |§)/u;
const NUMBERED = /^(?:\([a-z0-9]{1,4}\)|[0-9ivx]{1,4}[.)]) /iu;
const ENDED = /[.!?:;]["”)]?$/u;
const PAGE_NUMBER = /^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/iu;

/**
 * Paragraphs of a PDF, from the lines of its pages. Lines are joined, because where they break says nothing and
 * one word more would move every break that follows; page numbers are left out for the same reason.
 */
export function paragraphsOf(pages: readonly (readonly PlacedText[])[]): string[] {
  const paragraphs: string[] = [];
  for (const page of pages) {
    const lines = linesOf(page).filter((line) => !PAGE_NUMBER.test(line.text));
    lines.forEach((line, index) => {
      const above = lines[index - 1];
      const last = paragraphs.at(-1);
      const goesOn = above
        ? !beginsParagraph(above, line)
        : last !== undefined && isContinued(last, line.text);
      if (goesOn && last !== undefined) paragraphs[paragraphs.length - 1] = joined(last, line.text);
      else paragraphs.push(line.text);
    });
  }
  return paragraphs;
}

function linesOf(page: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let pieces: PlacedText[] = [];
  const flush = () => {
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .replaceAll('\u0000', '')
      .replace(/\s+/gu, ' ')
      .trim();
    const tallest = pieces.reduce((height, piece) => Math.max(height, piece.height), 0);
    if (text !== '') lines.push({ text, y: pieces[0]?.y ?? 0, height: tallest });
    pieces = [];
  };
  for (const piece of page) {
    pieces.push(piece);
    if (piece.endsLine) flush();
  }
  flush();
  return lines;
}

function beginsParagraph(above: Line, line: Line): boolean {
  const height = Math.max(above.height, line.height, 1);
  const gap = Math.abs(above.y - line.y);
  if (gap > height * PARAGRAPH_GAP || Math.abs(above.height - line.height) > 2) return true;
  return BULLET.test(line.text) || (NUMBERED.test(line.text) && ENDED.test(above.text));
}

/** A sentence that runs over the end of a page. */
function isContinued(last: string, next: string): boolean {
  return !ENDED.test(last) && /^\p{Ll}/u.test(next);
}

/** A word parted at the end of its line is one word again. */
function joined(last: string, next: string): string {
  return /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(next) ? last.slice(0, -1) + next : `${last} ${next}`;
}
