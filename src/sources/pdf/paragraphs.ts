import { linesOf, lineText, type Line, type PlacedText } from './lines.ts';
import { targetsOn, type PlacedLink } from './links.ts';
import { tableAt } from './tables.ts';

export interface PlacedPage {
  pieces: readonly PlacedText[];
  links: readonly PlacedLink[];
}

interface Paragraph {
  /** Several lines only for a table. */
  text: string;
  targets: string[];
  isTable: boolean;
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
 * one word more would move every break that follows; page numbers are left out for the same reason. Rows of a
 * table stay lines, and the targets of links follow the paragraph they stand in.
 */
export function paragraphsOf(pages: readonly PlacedPage[]): string[] {
  const paragraphs: Paragraph[] = [];
  for (const { pieces, links } of pages) {
    const lines = linesOf(pieces).filter((line) => !PAGE_NUMBER.test(lineText(line)));
    for (let index = 0; index < lines.length; ) index += appendAt({ paragraphs, lines, links }, index);
  }
  return paragraphs.map(({ text, targets }) => [text, ...targets.map((target) => `<${target}>`)].join('\n'));
}

interface Reading {
  paragraphs: Paragraph[];
  lines: readonly Line[];
  links: readonly PlacedLink[];
}

/** Takes in the line, or the table, that begins here. Returns the number of lines taken. */
function appendAt({ paragraphs, lines, links }: Reading, index: number): number {
  const table = tableAt(lines, index);
  const taken = table?.lines ?? 1;
  const targets = lines.slice(index, index + taken).flatMap((line) => targetsOn(line, links));
  const line = lines[index];
  const last = paragraphs.at(-1);
  if (table) paragraphs.push({ text: table.rows.join('\n'), targets, isTable: true });
  else if (line && last && !last.isTable && goesOn(last.text, lines[index - 1], line)) {
    last.text = joined(last.text, lineText(line));
    last.targets.push(...targets.filter((target) => !last.targets.includes(target)));
  } else if (line) paragraphs.push({ text: lineText(line), targets, isTable: false });
  return taken;
}

/** Without a line above on this page, the paragraph of the last page may run on. */
function goesOn(last: string, above: Line | undefined, line: Line): boolean {
  return above ? !beginsParagraph(above, line) : isContinued(last, lineText(line));
}

function beginsParagraph(above: Line, line: Line): boolean {
  const height = Math.max(above.height, line.height, 1);
  const gap = Math.abs(above.y - line.y);
  if (gap > height * PARAGRAPH_GAP || Math.abs(above.height - line.height) > 2) return true;
  const text = lineText(line);
  return BULLET.test(text) || (NUMBERED.test(text) && ENDED.test(lineText(above)));
}

/** A sentence that runs over the end of a page. */
function isContinued(last: string, next: string): boolean {
  return !ENDED.test(last) && /^\p{Ll}/u.test(next);
}

/** A word parted at the end of its line is one word again. */
function joined(last: string, next: string): string {
  return /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(next) ? last.slice(0, -1) + next : `${last} ${next}`;
}
