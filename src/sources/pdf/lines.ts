/** One piece of text as a page of a PDF places it, in points; y grows upwards. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  endsLine: boolean;
}

/** Words with nothing wider than a space between them. */
export interface Cell {
  text: string;
  x: number;
  end: number;
}

/** What stands on one base line, from left to right as it was drawn. */
export interface Line {
  cells: Cell[];
  y: number;
  height: number;
}

/** A gap of this many line heights between two pieces parts the cells of a table; words stand closer. */
const CELL_GAP = 1.4;

export function lineText({ cells }: Line): string {
  return cells.map(({ text }) => text).join(' ');
}

/** The lines of a page in the order they were drawn, so that columns of text stay apart. */
export function linesOf(page: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let pieces: PlacedText[] = [];
  const flush = () => {
    const drawn = pieces.filter(({ text }) => text.trim() !== '');
    pieces = [];
    const [first] = drawn;
    if (!first) return;
    const height = drawn.reduce((most, piece) => Math.max(most, piece.height), 0);
    const cells = cellsOf(drawn, height);
    const above = lines.at(-1);
    const goesOn = above !== undefined && isSameLine(above, { y: first.y, height, x: first.x });
    if (goesOn) above.cells.push(...cells);
    else if (cells.length > 0) lines.push({ cells, y: first.y, height });
  };
  for (const piece of page) {
    pieces.push(piece);
    if (piece.endsLine) flush();
  }
  flush();
  return lines;
}

/** Writers of tables end a line after every cell; the next cell then stands to the right at the same height. */
function isSameLine({ cells, y, height }: Line, next: { y: number; height: number; x: number }): boolean {
  const end = cells.at(-1)?.end ?? 0;
  const size = Math.max(height, next.height, 1);
  return Math.abs(y - next.y) < size / 4 && next.x - end > size * CELL_GAP;
}

function cellsOf(pieces: readonly PlacedText[], height: number): Cell[] {
  const cells: Cell[] = [];
  for (const { text, x, width } of pieces) {
    const last = cells.at(-1);
    const gap = last ? x - last.end : 0;
    if (last && gap <= Math.max(height, 1) * CELL_GAP) {
      last.text += (needsSpace(last.text, text, gap, height) ? ' ' : '') + text;
      last.end = Math.max(last.end, x + width);
    } else cells.push({ text, x, end: x + width });
  }
  return cells.map((cell) => ({ ...cell, text: tidy(cell.text) })).filter(({ text }) => text !== '');
}

/** A space may be drawn or only left; letters of one word are never parted by a fifth of their height. */
function needsSpace(last: string, next: string, gap: number, height: number): boolean {
  return gap > height / 5 && !/\s$/u.test(last) && !/^\s/u.test(next);
}

function tidy(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\s+/gu, ' ').trim();
}
