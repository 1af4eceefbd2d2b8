import type { DocketPage } from '../scotus/docket.ts';
import { type DocketHead, emptyHead } from '../scotus/facts.ts';
import { childrenNamed, findAll, type MarkupNode, textOf } from '../markup.ts';
import type { ProceedingRow } from '../scotus/rows.ts';
import { HEAD_LABELS, isHeadLabel, LEGACY, PAGE } from './schema.ts';

/** The text of each cell of a row that holds no table of its own. */
type Cells = string[];

/**
 * Reads the `.htm` pages before 2016, in both of their forms: labels with their value beside them (to 2016)
 * and the older columns, where the date stands under "Docketed:" and the numbers under "Lower Ct:". They have
 * no ids, so the page is read as a sequence of rows between three marks: `No.`, `~~~Date~~~`, `~~Name~~~`.
 */
export function readLegacyPage(root: MarkupNode): DocketPage | null {
  const rows = leafRows(root);
  const start = rows.findIndex((cells) => LEGACY.number.test(cells[0] ?? ''));
  const proceedings = rows.findIndex((cells) => LEGACY.proceedings.test(cells[0] ?? ''));
  if (start < 0 || proceedings < start) return null;
  const contacts = rows.findIndex(
    (cells, index) => index > proceedings && LEGACY.contacts.test(cells[0] ?? ''),
  );
  const listed = readProceedings(rows.slice(proceedings + 1, contacts < 0 ? undefined : contacts));
  const truncated = contacts < 0;
  return {
    head: readHead(rows.slice(start, proceedings)),
    rows: truncated ? listed.slice(0, -1) : listed,
    truncated,
  };
}

function leafRows(root: MarkupNode): Cells[] {
  return findAll(root, PAGE.row)
    .map((row) => childrenNamed(row, 'td').filter((cell) => !holdsTable(cell)))
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map((cell) => textOf([cell])));
}

function holdsTable(cell: MarkupNode): boolean {
  return findAll(cell, (node) => node.name === 'table').length > 0;
}

function readHead(rows: readonly Cells[]): DocketHead {
  const head = emptyHead();
  head.number = rows[0]?.[0] ?? '';
  [head.petitioner, head.respondent] = readTitle(rows);
  for (const cells of rows) {
    const [first = '', second = ''] = cells;
    const label = first.replace(/:$/, '').toLowerCase();
    if (label.startsWith('linked with')) head.linkedWith = first;
    else if (label.startsWith('vide')) head.related = first;
    else if (isHeadLabel(label)) head[HEAD_LABELS[label]] = second;
  }
  const columns = rows.findIndex(
    (cells) => /^docketed:/i.test(cells[0] ?? '') && /^lower ct:/i.test(cells[1] ?? ''),
  );
  if (columns >= 0) readColumns(head, rows.slice(columns));
  return head;
}

/** The older form: the row below "Docketed: | Lower Ct: | court" holds date and numbers. */
function readColumns(head: DocketHead, rows: readonly Cells[]): void {
  head.docketed = '';
  head.lowerCourt = rows[0]?.[2] ?? '';
  for (const cells of rows.slice(1)) {
    const below = cells[2] ?? '';
    head.docketed ||= cells[0] ?? '';
    if (head.lowerCourtNumbers !== '' || below.startsWith('('))
      head.lowerCourtNumbers = `${head.lowerCourtNumbers} ${below}`.trim();
    else head.lowerCourt = `${head.lowerCourt} ${below}`.trim();
  }
}

/** The cells from "Title:" to "Docketed:", parted by the one that holds only "v.". */
function readTitle(rows: readonly Cells[]): [string | null, string | null] {
  const cells = rows.flat();
  const from = cells.findIndex((cell) => /^title:$/i.test(cell));
  const to = cells.findIndex((cell) => /^docketed:/i.test(cell));
  if (from < 0 || to < from) return [null, null];
  const title = cells.slice(from + 1, to).filter((cell) => cell !== '');
  const versus = title.findIndex((cell) => /^v\.?$/i.test(cell));
  if (versus < 0) return [title.join(' '), null];
  return [title.slice(0, versus).join(' '), title.slice(versus + 1).join(' ')];
}

/** A row without a date goes on with the one above, unless it is a rule of asterisks. */
function readProceedings(rows: readonly Cells[]): ProceedingRow[] {
  const found: ProceedingRow[] = [];
  for (const [date = '', text = ''] of rows) {
    if (text === '' || /^\*+$/.test(text)) continue;
    const last = found.at(-1);
    if (date !== '') found.push({ date, text, links: [] });
    else if (last) last.text = `${last.text} ${text}`;
  }
  return found;
}
