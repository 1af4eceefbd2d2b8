import type { CheerioAPI } from 'cheerio';
import type { DocketPage } from '../scotus/docket.ts';
import { type DocketHead, emptyHead } from '../scotus/facts.ts';
import { type MarkupNode, textOf } from '../markup.ts';
import type { ProceedingLink, ProceedingRow } from '../scotus/rows.ts';
import { HEAD_LABELS, isHeadLabel, PAGE } from './schema.ts';

/** Reads the layouts since 2016; null when the page has no such head. `source` is the page's own text. */
export function readPage($: CheerioAPI, source: string): DocketPage | null {
  if ($(PAGE.head).length === 0) return null;
  const cards = $(PAGE.card);
  const rows = cards.length > 0 ? cardRows($) : tableRows($);
  const truncated = !endsAfterProceedings(source);
  return { head: readHead($), rows: truncated ? rows.slice(0, -1) : rows, truncated };
}

/**
 * A page that broke off in the middle still parses, and its last row may be half a sentence. Whole pages go
 * on after the proceedings with the attorneys, and close.
 */
function endsAfterProceedings(source: string): boolean {
  const proceedings = source.search(/id=["']?proceedings\b/i);
  return /id=["']?Contacts\b|>\s*Attorneys for\b|<\/html\s*>/i.test(source.slice(Math.max(proceedings, 0)));
}

function readHead($: CheerioAPI): DocketHead {
  const head = emptyHead();
  head.number = textOf($(PAGE.number).first().toArray());
  head.capital = /capital case/i.test(textOf($(PAGE.number).toArray()));
  [head.petitioner, head.respondent] = readTitle($);
  head.related = videOf(
    $(PAGE.number)
      .toArray()
      .map((node) => textOf([node])),
  );
  for (const row of $(PAGE.headRow).toArray()) {
    const cells = $(row).children('td');
    readHeadRow(head, textOf(cells.eq(0)), textOf(cells.eq(1)));
  }
  head.questionPresented = $(PAGE.head).find('a[href*="qp/"]').first().attr('href') ?? '';
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
function readTitle($: CheerioAPI): [string | null, string | null] {
  const nodes: MarkupNode[] = $(PAGE.title).first().contents().toArray();
  const parts = nodes.map((node) => textOf([node]));
  const versus = parts.findIndex((part) => /^v\.?$/i.test(part));
  if (versus >= 0) return [parts.slice(0, versus).join(' '), parts.slice(versus + 1).join(' ')];
  const [first = '', second] = parts.join(' ').split(/\s+v\.\s+/, 2);
  return [first, second ?? null];
}

type Cells = ReturnType<CheerioAPI>;

function videOf(texts: readonly string[]): string {
  return texts.map((text) => /\bvide\b.*$/is.exec(text)?.[0] ?? '').join(' ');
}

function cardRows($: CheerioAPI): ProceedingRow[] {
  return $(PAGE.card)
    .find('tr')
    .toArray()
    .map((row) => $(row).children('td'))
    .filter((cells) => cells.filter(PAGE.cardDate).length > 0)
    .map((cells) => {
      const body = cells.not(PAGE.cardDate).first();
      const links = readLinks(body.find(PAGE.documentLinks));
      body.find(PAGE.documentLinks).remove();
      return {
        date: textOf(cells.filter(PAGE.cardDate).toArray()),
        text: textOf(body.toArray()),
        links: [...links, ...readLinks(body)],
      };
    });
}

function tableRows($: CheerioAPI): ProceedingRow[] {
  return $(PAGE.tableRow)
    .toArray()
    .map((row) => $(row).children('td'))
    .filter((cells) => cells.length >= 2 && cells.filter(PAGE.notARow).length === 0)
    .map((cells) => {
      const body = cells.eq(1);
      const links = readLinks(body);
      body.find(PAGE.documentLinks).remove();
      return { date: textOf(cells.eq(0).toArray()), text: textOf(body.toArray()), links };
    });
}

function readLinks(cells: Cells): ProceedingLink[] {
  return cells
    .find('a[href]')
    .toArray()
    .map((anchor) => ({ description: textOf([anchor]) || null, url: anchor.attribs.href ?? '' }));
}
