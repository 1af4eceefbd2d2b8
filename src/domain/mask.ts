import {
  COOKIE_ANSWER,
  COOKIE_NOTICE,
  FEEDBACK,
  FEEDBACK_ANSWER,
  MOMENT_LINE,
  LANGUAGES,
  LINKED_NOISE,
  NOISE_LINE,
  NEWS_BOX,
  NEWSROOM,
  NOISE_PARTS,
  OWN_SECTIONS,
  SELF_FILLED_PARAGRAPH,
  SELF_FILLED_SECTION,
  SHARE_LINK,
  STAMP_LABEL,
} from './mask-rules.ts';
import { comparableAddress } from './web-address.ts';

/** Rules look at lines up to this length; a longer line is prose, which holds no noise of its own. */
const RULED_CHARACTERS = 600;

/**
 * The copy of a text that decides whether anything changed: without update stamps, counters, share and related
 * boxes, session ids and cache stamps, and with lists in one order. The text itself is kept for showing.
 * Takes text as the readers make it: `# ` headings, `- ` items, ` | ` between cells, `<https://...>` links.
 */
export function maskForComparison(text: string): string {
  if (text.length < WORTH_REMEMBERING || text.length > MOST_REMEMBERED) return masked(text);
  const known = remembered.find((one) => one.text === text);
  if (known) return known.mask;
  const mask = masked(text);
  remembered.unshift({ text, mask });
  remembered.splice(BEFORE_AND_AFTER);
  return mask;
}

/** One comparison asks for the masks of the same two texts several times; the last two are kept, within bounds. */
const remembered: { text: string; mask: string }[] = [];
const BEFORE_AND_AFTER = 2;
const WORTH_REMEMBERING = 2_000;
const MOST_REMEMBERED = 4_000_000;

function masked(text: string): string {
  const lines = text
    .split('\n')
    .map(plainLine)
    .filter((line) => line !== '');
  return orderLists(orderLanguages(withoutNoise(withoutSections(lines)))).join('\n');
}

/** Most lines are plain already, and most of the work of a mask would be done on them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/u;

/** One spelling of quotes, dashes and spaces, because editors and content systems change them by themselves. */
function plainLine(line: string): string {
  return typedPlain(PLAIN.test(line) ? line : plainCharacters(line));
}

/** How much space stands around a dash, and of how many strokes it or a quote is made, is a matter of typing. */
function typedPlain(line: string): string {
  const joined = /--| - /u.test(line) ? line.replace(/(?<=\S)(?: -+ |--+)(?=\S)/gu, '-') : line;
  return joined.includes("''") ? joined.replaceAll("''", '"') : joined;
}

function plainCharacters(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKD'))
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/ ?[—―] ?/gu, '-')
    .replace(/[‐‑‒–]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

const HEADING = /^(#{1,6}) (.*)$/u;
const LINK = /^<(?:(?:https?:\/)?\/|mailto:)\S*>$/u;
const ITEM_OR_LINK = /^(?:- |\d+\. |<(?:https?:|\/|mailto:))/u;

/** Leaves out boxes that fill themselves, each with its heading. */
function withoutSections(lines: readonly string[]): string[] {
  const kept: string[] = [];
  const isNewsroom = lines.some((line) => line.startsWith('# ') && NEWSROOM.test(line.slice(2)));
  let next = 0;
  lines.forEach((line, index) => {
    if (index < next) return;
    const heading = line.startsWith('#') ? HEADING.exec(line) : null;
    const end = line.length <= RULED_CHARACTERS ? selfFilledUntil(lines, index, heading) : null;
    if (end !== null && !(isNewsroom && NEWS_BOX.test(line))) next = end;
    else kept.push(heading ? `# ${heading[2]}` : line);
  });
  return kept;
}

/** Where the box ends that begins at this line, or null where none does. */
function selfFilledUntil(
  lines: readonly string[],
  index: number,
  heading: RegExpExecArray | null,
): number | null {
  const words = heading?.[2] ?? lines[index] ?? '';
  if (SELF_FILLED_SECTION.test(words)) return endOfBox(lines, index + 1, heading?.[1]?.length ?? 0);
  if (OWN_SECTIONS.test(words)) return endOfOwnSections(lines, index + 1);
  if (!heading || !SELF_FILLED_PARAGRAPH.test(words)) return null;
  let end = index + 2;
  while (LINK.test(lines[end] ?? '')) end += 1;
  return end;
}

/** A list of the sections below it leads nowhere else; null for one whose items have links. */
function endOfOwnSections(lines: readonly string[], from: number): number | null {
  let end = from;
  while (isItem(lines[end])) end += 1;
  return end > from && !LINK.test(lines[end] ?? '') ? end : null;
}

/** A teaser is shorter, and so is a box; what is longer is content, whatever stands above it. */
const TEASER_CHARACTERS = 400;
const BOX_LINES = 60;

/** Under a heading a box reaches to the next of its rank or to the end of its only list, else to that of the list that follows. */
function endOfBox(lines: readonly string[], from: number, rank: number): number {
  let end = from;
  if (rank === 0) while (end < lines.length && ITEM_OR_LINK.test(lines[end] ?? '')) end += 1;
  else while (end - from < BOX_LINES && isWithinBox(lines[end], rank)) end += 1;
  const isList =
    rank > 0 && isItem(lines[from]) && !lines.slice(from, end).some((line) => HEADING.test(line));
  return isList ? endOfCards(lines, from, end) : end;
}

function isWithinBox(line: string | undefined, rank: number): boolean {
  if (line === undefined || line.length > TEASER_CHARACTERS) return false;
  return (HEADING.exec(line)?.[1]?.length ?? 7) > rank;
}

/**
 * A box that is a list ends with its last item: what follows below is the page's own. Of the last item as many
 * lines are left out as the longest of the others has.
 */
function endOfCards(lines: readonly string[], from: number, end: number): number {
  let longest = 1;
  let last = from;
  for (let index = from + 1; index < end; index += 1) {
    if (!isItem(lines[index])) continue;
    longest = Math.max(longest, index - last);
    last = index;
  }
  let after = last + 1;
  while (after < end && (after - last < longest || LINK.test(lines[after] ?? ''))) after += 1;
  return after;
}

function isItem(line: string | undefined): boolean {
  return /^(?:- |\d+\. )/u.test(line ?? '');
}

function withoutNoise(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let ownerIsNoise = false;
  lines.forEach((line, index) => {
    const isLink = line.startsWith('<') && LINK.test(line);
    if (isLink && ownerIsNoise) return;
    const masked = isLink ? maskLink(line) : isNoiseHere(lines, index) ? '' : maskLine(line, bareOf(line));
    if (!isLink) ownerIsNoise = masked === '' && LINKED_NOISE.test(bareOf(line));
    if (masked !== '') kept.push(masked);
  });
  return kept;
}

function bareOf(line: string): string {
  return line.startsWith('# ') ? line.slice(2) : line;
}

/** Lines that are noise by what stands above them: the date of a stamp, what a question or a notice offers to press. */
function isNoiseHere(lines: readonly string[], index: number): boolean {
  const bare = bareOf(lines[index] ?? '').slice(0, RULED_CHARACTERS);
  const above = bareOf(lines[index - 1] ?? '');
  if (MOMENT_LINE.test(bare) && STAMP_LABEL.test(above)) return true;
  if (FEEDBACK.test(bare)) return true;
  const answers = (question: RegExp) => question.test(above) || question.test(bareOf(lines[index - 2] ?? ''));
  if (FEEDBACK_ANSWER.test(bare) && answers(FEEDBACK)) return true;
  return COOKIE_ANSWER.test(bare) && answers(COOKIE_NOTICE);
}

function maskLine(line: string, bare: string): string {
  const ruled = line.length <= RULED_CHARACTERS;
  if (ruled && NOISE_LINE.test(bare)) return '';
  let masked = line;
  if (ruled)
    for (const { pattern, within } of NOISE_PARTS)
      if (within.test(masked)) masked = masked.replace(pattern, '').trim();
  if (/^(?:- |# |[\s|])*$/u.test(masked)) return '';
  return masked.includes('://') ? masked.replace(/https?:\/\/[^\s<>"]+/giu, comparableAddress) : masked;
}

function maskLink(line: string): string {
  const stated = line.slice(1, -1);
  const address = stated.startsWith('/') ? `https://page.invalid${stated}` : stated;
  return SHARE_LINK.test(address) ? '' : `<https://${comparableAddress(address)}>`;
}

/** A row of languages, and the links that follow it, in one order. */
function orderLanguages(lines: readonly string[]): string[] {
  const ordered: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.length > RULED_CHARACTERS || !LANGUAGES.test(line)) {
      ordered.push(line);
      continue;
    }
    const links: string[] = [];
    while (LINK.test(lines[index + 1] ?? '')) links.push(lines[(index += 1)] ?? '');
    ordered.push(
      line
        .split(/ ?[|·,/] ?/u)
        .toSorted()
        .join(', '),
      ...links.toSorted(),
    );
  }
  return ordered;
}

/** Bulleted items and table rows mean the same in any order; each keeps the links that follow it. */
function orderLists(lines: readonly string[]): string[] {
  const result: string[] = [];
  let run: string[] = [];
  let kind: 'item' | 'row' | null = null;
  const flush = () => {
    const head = kind === 'row' ? run.splice(0, 1) : [];
    // One by one: a table of 200,000 rows is more arguments than a call may have.
    for (const line of [...head, ...run.sort()]) result.push(line);
    run = [];
    kind = null;
  };
  for (const line of lines) {
    const lineKind = line.startsWith('- ') ? 'item' : line.includes(' | ') ? 'row' : null;
    if (line.startsWith('<') && run.length > 0 && LINK.test(line)) run[run.length - 1] += `\n${line}`;
    else if (lineKind === null || lineKind !== kind) {
      flush();
      if (lineKind === null) result.push(line);
      else [run, kind] = [[line], lineKind];
    } else run.push(line);
  }
  flush();
  return result;
}
