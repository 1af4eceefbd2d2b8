import { childrenNamed, findAll, linksIn, type MarkupNode, textOf } from '../markup.ts';
import type { DocketPage } from '../scotus/docket.ts';
import { type DocketHead, emptyHead } from '../scotus/facts.ts';
import type { ProceedingRow } from '../scotus/rows.ts';
import { HEAD_LABELS, isHeadLabel, PAGE } from './schema.ts';

/** Reads the layouts since 2016; null when the page has no such head. `source` is the page's own text. */
export function readPage(root: MarkupNode, source: string): DocketPage | null {
  const [head] = findAll(root, PAGE.head);
  if (!head) return null;
  const [proceedings] = findAll(root, PAGE.proceedings);
  const rows = proceedings ? findAll(proceedings, PAGE.row).flatMap(readRow) : [];
  const truncated = !endsAfterProceedings(source);
  return { head: readHead(head), rows: truncated ? rows.slice(0, -1) : rows, truncated };
}

/**
 * A page that broke off in the middle still parses, and its last row may be half a sentence. Whole pages go
 * on after the proceedings with the attorneys, and close.
 */
function endsAfterProceedings(source: string): boolean {
  const proceedings = source.search(/id=["']?proceedings\b/i);
  return /id=["']?Contacts\b|>\s*Attorneys for\b|<\/html\s*>/i.test(source.slice(Math.max(proceedings, 0)));
}

function readHead(table: MarkupNode): DocketHead {
  const head = emptyHead();
  const numbers = findAll(table, PAGE.number).map((node) => textOf([node]));
  head.number = numbers[0] ?? '';
  head.capital = numbers.some((text) => /capital case/i.test(text));
  head.related = numbers.map((text) => /\bvide\b.*$/is.exec(text)?.[0] ?? '').join(' ');
  [head.petitioner, head.respondent] = readTitle(table);
  for (const row of findAll(table, PAGE.row)) {
    const [first, second] = childrenNamed(row, 'td');
    readHeadRow(head, first ? textOf([first]) : '', second ? textOf([second]) : '');
  }
  head.questionPresented = findAll(table, PAGE.questionPresented)[0]?.attribs?.['href'] ?? '';
  return head;
}

/** A row is `label | value`, except that links to other dockets may stand whole in the label's cell. */
function readHeadRow(head: DocketHead, first: string, second: string): void {
  const label = first.replace(/:$/, '').toLowerCase();
  if (label.startsWith('linked with')) head.linkedWith = `${first} ${second}`;
  else if (label.startsWith('vide')) head.related = `${head.related} ${first} ${second}`;
  else if (isHeadLabel(label)) head[HEAD_LABELS[label]] = second;
}

/** `Petitioner<br> v. <br>Respondent`: the break around "v." parts the names, which may hold a "v." themselves. */
function readTitle(table: MarkupNode): [string | null, string | null] {
  const parts = (findAll(table, PAGE.title)[0]?.children ?? []).map((node) => textOf([node]));
  const versus = parts.findIndex((part) => /^v\.?$/i.test(part));
  if (versus >= 0) return [parts.slice(0, versus).join(' '), parts.slice(versus + 1).join(' ')];
  const [first = '', second] = parts.join(' ').split(/\sv\.\s/, 2);
  return [first, second ?? null];
}

/** Filed documents stand in a block of their own; a link in the text (to an opinion) is a document as well. */
function readRow(row: MarkupNode): ProceedingRow[] {
  const cells = childrenNamed(row, 'td');
  const [date, body] = cells;
  if (!date || !body || cells.some(PAGE.notARow)) return [];
  const blocks = findAll(body, PAGE.documentLinks);
  const filed = blocks.flatMap((block) => linksIn(block));
  const seen = new Set(blocks.flatMap((block) => findAll(block, (node) => node.name === 'a')));
  const inText = linksIn(body, (node) => seen.has(node));
  return [{ date: textOf([date]), text: textOf([body], PAGE.documentLinks), links: [...filed, ...inText] }];
}
