import type { Cell, Line } from './lines.ts';

/** How far, in points, the edges of a column may stray. */
const STRAY = 4;
/** A gap of this many line heights ends a table. */
const ROW_GAP = 3;
/** A second line of a cell follows closer than the next row. */
const WRAP_GAP = 1.6;

export interface Table {
  rows: string[];
  /** Number of lines that it is made of. */
  lines: number;
}

/**
 * The table that begins at a line, or null. Two lines below each other with as many cells, of which one beyond
 * the first has a common edge, are rows; a title with its page number, or words set apart once, are none.
 */
export function tableAt(lines: readonly Line[], from: number): Table | null {
  const first = lines[from];
  const second = lines[from + 1];
  if (!first || !second || !isNextRow(first, second)) return null;
  const rows: Cell[][] = [cellsCopied(first)];
  let above = first;
  let index = from + 1;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (isNextRow(above, line)) rows.push(cellsCopied(line));
    else if (!isWrapped(rows.at(-1), above, line)) break;
    else appendWrapped(rows.at(-1) ?? [], line);
    above = line.cells.length > 1 ? line : { ...above, y: line.y };
  }
  return { rows: rows.map((row) => row.map(({ text }) => text).join(' | ')), lines: index - from };
}

function cellsCopied({ cells }: Line): Cell[] {
  return cells.map((cell) => ({ ...cell }));
}

function isNextRow(above: Line, line: Line): boolean {
  if (above.cells.length < 2 || line.cells.length < 2) return false;
  const gap = above.y - line.y;
  if (gap <= 0 || gap > Math.max(above.height, line.height, 1) * ROW_GAP) return false;
  return line.cells.slice(1).some((cell) => above.cells.slice(1).some((other) => shareAnEdge(cell, other)));
}

/** Words stand at the left of their column, figures at its right, headings in its middle. */
function shareAnEdge(one: Cell, other: Cell): boolean {
  const middles = (one.x + one.end - other.x - other.end) / 2;
  return [one.x - other.x, one.end - other.end, middles].some((stray) => Math.abs(stray) <= STRAY);
}

/** A single piece below a column other than the first goes on with the cell above it. */
function isWrapped(row: readonly Cell[] | undefined, above: Line, line: Line): boolean {
  const [only] = line.cells;
  if (!row || !only || line.cells.length !== 1) return false;
  const gap = above.y - line.y;
  const isClose = gap > 0 && gap <= Math.max(above.height, line.height, 1) * WRAP_GAP;
  return isClose && row.slice(1).some((cell) => Math.abs(cell.x - only.x) <= STRAY);
}

function appendWrapped(row: readonly Cell[], line: Line): void {
  const [only] = line.cells;
  const cell = only && row.slice(1).find((one) => Math.abs(one.x - only.x) <= STRAY);
  if (only && cell) cell.text += ` ${only.text}`;
}
