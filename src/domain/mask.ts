import {
  MOMENT_LINE,
  NOISE_LINES,
  NOISE_PARTS,
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
  const lines = text
    .split('\n')
    .map(plainLine)
    .filter((line) => line !== '');
  return orderLists(withoutNoise(withoutSections(lines))).join('\n');
}

/** Most lines are plain already, and most of the work of a mask would be done on them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/u;

/** One spelling of quotes, dashes and spaces, because editors and content systems change them by themselves. */
function plainLine(line: string): string {
  if (PLAIN.test(line)) return line;
  return line
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

const HEADING = /^(#{1,6}) (.*)$/u;
const LINK = /^<(?:https?:\/)?\/\S*>$/u;
const ITEM_OR_LINK = /^(?:- |\d+\. |<(?:https?:|\/))/u;

/** Leaves out boxes that fill themselves: under a heading up to the next of its rank, else the list that follows. */
function withoutSections(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let skippedRank = 0;
  let skippingList = false;
  for (const line of lines) {
    const heading = HEADING.exec(line);
    const rank = heading?.[1]?.length ?? 0;
    if (rank > 0 && rank <= skippedRank) skippedRank = 0;
    if (skippedRank > 0 || (skippingList && ITEM_OR_LINK.test(line))) continue;
    skippingList = false;
    if (line.length > RULED_CHARACTERS || !SELF_FILLED_SECTION.test(heading?.[2] ?? line)) {
      kept.push(heading ? `# ${heading[2]}` : line);
    } else if (rank > 0) skippedRank = rank;
    else skippingList = true;
  }
  return kept;
}

function withoutNoise(lines: readonly string[]): string[] {
  const kept: string[] = [];
  lines.forEach((line, index) => {
    const bare = line.replace(/^# /u, '');
    const dateOfStamp =
      MOMENT_LINE.test(bare.slice(0, RULED_CHARACTERS)) && STAMP_LABEL.test(lines[index - 1] ?? '');
    if (dateOfStamp) return;
    const masked = LINK.test(line) ? maskLink(line) : maskLine(line, bare);
    if (masked !== '') kept.push(masked);
  });
  return kept;
}

function maskLine(line: string, bare: string): string {
  const ruled = line.length <= RULED_CHARACTERS;
  if (ruled && NOISE_LINES.some(({ pattern }) => pattern.test(bare))) return '';
  let masked = line;
  if (ruled) for (const { pattern } of NOISE_PARTS) masked = masked.replace(pattern, '').trim();
  if (/^(?:- |# |[\s|])*$/u.test(masked)) return '';
  return masked.includes('://') ? masked.replace(/https?:\/\/[^\s<>"]+/giu, comparableAddress) : masked;
}

function maskLink(line: string): string {
  const stated = line.slice(1, -1);
  const address = stated.startsWith('/') ? `https://page.invalid${stated}` : stated;
  return SHARE_LINK.test(address) ? '' : `<https://${comparableAddress(address)}>`;
}

/** Bulleted items and table rows mean the same in any order; each keeps the links that follow it. */
function orderLists(lines: readonly string[]): string[] {
  const result: string[] = [];
  let run: string[] = [];
  let kind: 'item' | 'row' | null = null;
  const flush = () => {
    const head = kind === 'row' ? run.splice(0, 1) : [];
    result.push(...head, ...run.sort());
    run = [];
    kind = null;
  };
  for (const line of lines) {
    const lineKind = line.startsWith('- ') ? 'item' : line.includes(' | ') ? 'row' : null;
    if (LINK.test(line) && run.length > 0) run[run.length - 1] += `\n${line}`;
    else if (lineKind === null || lineKind !== kind) {
      flush();
      if (lineKind === null) result.push(line);
      else [run, kind] = [[line], lineKind];
    } else run.push(line);
  }
  flush();
  return result;
}
