import { html } from 'hono/html';
import type { RedlinePiece } from '../domain/alert-view.ts';
import type { Importance } from '../domain/event.ts';
import { readableRedline, redline, withoutLinkTargets } from '../domain/redline.ts';
import type { RedlineParagraph, RedlineSegment } from '../domain/redline.ts';
import { MARK_END, MARK_START } from '../store/web-search.ts';

export type Html = ReturnType<typeof html>;

/** An address that may stand in a link: what is stored comes from outside and may be `javascript:`. */
export function safeUrl(url: string | null | undefined): string | null {
  if (!url) return null;
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) && !parsed.username ? parsed.href : null;
}

/** A link out of the site; plain words where the address is no web address. */
export function outLink(url: string | null | undefined, words: string | Html): Html {
  const safe = safeUrl(url);
  return safe
    ? html`<a href="${safe}" rel="noopener nofollow external">${words}</a>`
    : html`<span>${words}</span>`;
}

const MARKS: Readonly<Record<Importance, { sign: string; name: string }>> = {
  critical: { sign: '◆', name: 'Critical' },
  major: { sign: '●', name: 'Major' },
  routine: { sign: '○', name: 'Routine' },
  noise: { sign: '·', name: 'Minor' },
};

/** Importance as sign and word, so that colour is never the only carrier. */
export function importanceMark(importance: Importance, name = MARKS[importance].name): Html {
  const { sign } = MARKS[importance];
  return html`<span class="mark mark-${importance}"><span aria-hidden="true">${sign}</span> ${name}</span>`;
}

export function importanceName(importance: Importance): string {
  return MARKS[importance].name;
}

const FOLD_AFTER = 900;
/** What a page carries of one text at most; the whole of it stays one click away. */
const MOST_CHARS = 100_000;

export interface QuoteOptions {
  cite?: string | null;
  fold?: boolean;
  /** How many characters the page carries. */
  most?: number;
  /** Where the whole of a longer text is. */
  whole?: Html;
}

/** Words as filed. A long text shows its beginning and opens without script; a very long one says that it goes on. */
export function quote(text: string, options: QuoteOptions = {}): Html {
  const { most = MOST_CHARS } = options;
  const cite = safeUrl(options.cite);
  const open = cite ? html`cite="${cite}"` : '';
  const shown = text.length > most ? text.slice(0, cutPlace(text, most)) : text;
  const more =
    shown.length < text.length
      ? html`<p class="note">${(text.length - shown.length).toLocaleString('en-US')} more characters are left out here. ${options.whole ?? ''}</p>`
      : '';
  if (options.fold === false || shown.length <= FOLD_AFTER + 300)
    return html`<blockquote class="quote" dir="auto" ${open}>${paragraphs(shown)}${more}</blockquote>`;
  const at = cutPlace(shown, FOLD_AFTER);
  return html`<blockquote class="quote" dir="auto" ${open}>
    ${paragraphs(shown.slice(0, at))}
    <details><summary>The rest of this text</summary>${paragraphs(shown.slice(at).trimStart())}${more}</details>
  </blockquote>`;
}

/** At a space where one is near, and never inside a character. */
function cutPlace(text: string, limit: number): number {
  const space = text.lastIndexOf(' ', limit);
  if (space > limit / 2) return space;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

export function paragraphs(text: string): Html[] {
  return linesOf(text).map((line) => html`<p>${line}</p>`);
}

function linesOf(text: string): string[] {
  return withoutLinkTargets(text)
    .split(/\n+/)
    .filter((line) => line.trim() !== '');
}

const HEADING = /^#{1,6} /;

/**
 * A read page as people read it: headings stand out instead of carrying the reader's own signs for them, and a first
 * line that repeats the title is left out. Never for a court's words, which are quoted sign by sign.
 */
export function articleParagraphs(text: string, title: string): Html[] {
  const shown = text.length > MOST_CHARS ? `${text.slice(0, cutPlace(text, MOST_CHARS))} […]` : text;
  return articleLines(shown, title).map((line) =>
    HEADING.test(line)
      ? html`<p><strong>${line.replace(HEADING, '')}</strong></p>`
      : html`<p>${line.replace(/^- /, '• ')}</p>`,
  );
}

function articleLines(text: string, title: string): string[] {
  const lines = linesOf(text);
  return sameWords(lines[0]?.replace(HEADING, ''), title) ? lines.slice(1) : lines;
}

/** Its words alone, line by line. */
export function articleWords(text: string, title: string): string[] {
  return articleLines(text, title).map((line) => line.replace(HEADING, '').replace(/^- /, ''));
}

function sameWords(a: string | undefined, b: string): boolean {
  return a?.replaceAll(/\s+/g, ' ').toLowerCase() === b.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** Hidden words announce what struck and underlined text means to those who cannot see it. */
function segment({ kind, text: whole }: RedlineSegment): Html | string {
  const text = shortened(whole, kind === 'same' ? MOST_CONTEXT_CHARS : MOST_EDIT_CHARS);
  if (kind === 'del')
    return html`<del><span class="hush"> [deleted: </span>${text}<span class="hush">] </span></del>`;
  if (kind === 'ins')
    return html`<ins><span class="hush"> [inserted: </span>${text}<span class="hush">] </span></ins>`;
  return kind === 'move' ? html`<em class="moved">[moved]</em> ${text}` : text;
}

/** Of words around a change, and of changed words, a page carries the beginning and the end. */
const MOST_CONTEXT_CHARS = 4_000;
const MOST_EDIT_CHARS = 40_000;

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, cutPlace(text, most / 2))} […] ${text.slice(cutPlace(text, text.length - most / 2))}`;
}

/** Both versions in one text. Unchanged paragraphs away from a change are left out. */
export function inlineRedline(before: string, after: string): Html {
  const { paragraphs: lines, coarse } = readableRedline(redline(before, after));
  const shown = nearChanges(lines);
  return html`<div class="redline" dir="auto">
    ${coarse ? html`<p class="note">Some parts differ so much that they are shown whole.</p>` : ''}
    ${shown.map((line) => (line === null ? html`<p class="gap">[…]</p>` : html`<p>${line.segments.map(segment)}</p>`))}
  </div>`;
}

/** A redline in a few words, as alerts carry it. */
export function redlinePieces(pieces: readonly RedlinePiece[]): (Html | string)[] {
  return pieces.map((piece) =>
    piece.kind === 'gap' ? ' […] ' : segment({ kind: piece.kind, text: piece.text }),
  );
}

/** Old on the left, new on the right, row by row. */
export function sideBySide(before: string, after: string): Html {
  const rows = nearChanges(readableRedline(redline(before, after)).paragraphs);
  const side = (line: RedlineParagraph, hidden: 'del' | 'ins') =>
    line.segments.filter((one) => one.kind !== hidden).map(segment);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Both versions side by side"><table class="sides">
    <thead><tr><th scope="col">Before</th><th scope="col">After</th></tr></thead>
    <tbody>${rows.map((line) =>
      line === null
        ? html`<tr><td class="gap">[…]</td><td class="gap">[…]</td></tr>`
        : html`<tr><td dir="auto">${line.kind === 'ins' || line.kind === 'move' ? '' : side(line, 'ins')}</td><td dir="auto">${line.kind === 'del' ? '' : side(line, 'del')}</td></tr>`,
    )}</tbody>
  </table></div>`;
}

const CONTEXT = 1;
/** A page shows at most this many rows of a redline; the versions themselves are a link away. */
const MOST_ROWS = 400;

function nearChanges(lines: readonly RedlineParagraph[]): (RedlineParagraph | null)[] {
  const near = new Set<number>();
  lines.forEach((line, index) => {
    if (line.kind === 'same') return;
    for (let at = index - CONTEXT; at <= index + CONTEXT; at += 1) near.add(at);
  });
  const shown: (RedlineParagraph | null)[] = [];
  lines.forEach((line, index) => {
    if (shown.length >= MOST_ROWS) return;
    if (near.has(index)) shown.push(line);
    else if (shown.at(-1) !== null) shown.push(null);
  });
  return shown;
}

/** A search snippet with its found words marked. */
export function marked(snippet: string): Html[] {
  return snippet.split(MARK_START).map((part, index) => {
    const end = index === 0 ? -1 : part.indexOf(MARK_END);
    if (end < 0) return html`${part.replaceAll(MARK_END, '')}`;
    return html`<mark>${part.slice(0, end)}</mark>${part.slice(end + 1).replaceAll(MARK_END, '')}`;
  });
}

export interface Pages {
  path: string;
  /** Parameters that stay the same from page to page. */
  query: Readonly<Record<string, string | null | undefined>>;
  offset: number;
  limit: number;
  total: number | null;
  hasMore: boolean;
}

/** Links to the neighbouring pages of a list. */
export function pager(pages: Pages): Html | '' {
  const { offset, limit } = pages;
  if (offset === 0 && !pages.hasMore) return '';
  const to = (at: number) => addressOf(pages.path, { ...pages.query, from: at > 0 ? String(at) : null });
  const { total } = pages;
  const last = total === null ? null : Math.floor((total - 1) / limit) * limit;
  const range = `${(offset + 1).toLocaleString('en-US')} to ${Math.min(offset + limit, total ?? Infinity).toLocaleString('en-US')}`;
  return html`<nav class="pager" aria-label="Pages of this list">
    <span>${offset > limit ? html`<a href="${to(0)}">First</a> ` : ''}${offset > 0 ? html`<a rel="prev" href="${to(Math.max(0, offset - limit))}">← Previous ${limit}</a>` : ''}</span>
    <span>${range}${total === null ? '' : ` of ${total.toLocaleString('en-US')}`}</span>
    <span>${pages.hasMore ? html`<a rel="next" href="${to(offset + limit)}">Next ${limit} →</a>` : ''}${last !== null && last > offset + limit ? html` <a href="${to(last)}">Last</a>` : ''}</span>
  </nav>`;
}

/** A path with those parameters that have a value. */
export function addressOf(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length ? `${path}?${new URLSearchParams(given).toString()}` : path;
}

/** "/d/mad/1%3A25-cv-10495" */
export function docketPath(court: string, number: string): string {
  return `/d/${encodeURIComponent(court)}/${encodeURIComponent(number)}`;
}

/** An entry's place on its docket; the docket where it has no number. */
export function entryPath(court: string, number: string, entry: number | null): string {
  return `${docketPath(court, number)}${entry === null ? '' : `?entry=${entry}#e${entry}`}`;
}

export function matterPath(id: string): string {
  return `/m/${encodeURIComponent(id)}`;
}
