import { DATE, dateOf, timeBeside, type TimeFound } from './date-words.ts';

/** A date in its sentence. */
export interface Mention {
  date: string;
  at: number;
  end: number;
  left: string;
  right: string;
  time: TimeFound;
  /** Where in `left` the words after the date before this one begin. */
  sinceLast: number;
}

const MAX_DATES = 60;
const STAMP = /entered: ?$/i;
const LEFT_CHARS = 240;
const RIGHT_CHARS = 200;
const BREAK = /[.;!?)\]]["”)]? +(?=[A-Z("'[*]|\d{1,2}\))|: (?=[A-Z]{2,})/g;
const FALSE_BREAK =
  /(?:\b(?:no|inc|co|dkt|doc|docs|hon|jr|mr|mrs|ms|dr|[a-z]|p\.m|a\.m|u\.s|vs?|st)\.|[)\]])["”)]? +$/i;

/** The rest of the sentence before a date; abbreviations and references in brackets do not end it. */
function sentenceLeft(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - LEFT_CHARS), at);
  let cut = 0;
  for (const stop of window.matchAll(BREAK)) {
    const end = stop.index + stop[0].length;
    if (!FALSE_BREAK.test(window.slice(Math.max(0, end - 12), end))) cut = end;
  }
  return window.slice(cut);
}

function sentenceRight(text: string, end: number): string {
  const window = text.slice(end, end + RIGHT_CHARS);
  const stop = window.search(/(?<!\b[ap]\.m|\b[A-Z]|Inc|No|Hon|Jr|Judge [A-Z]\w+ [A-Z])[.;] +[A-Z(]/);
  return stop < 0 ? window : window.slice(0, stop + 1);
}

/** The dates that a text names, each with its sentence; the clerk's own stamp is none. */
export function mentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(DATE)) {
    const date = dateOf(match);
    if (!date) continue;
    if (found.length >= MAX_DATES) break;
    const end = match.index + match[0].length;
    // The clerk's stamp closes nearly every entry.
    if (STAMP.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
    const left = sentenceLeft(text, match.index);
    const right = sentenceRight(text, end);
    const last = found.at(-1)?.end ?? 0;
    found.push({
      date,
      sinceLast: Math.min(left.length, Math.max(0, last - (match.index - left.length))),
      at: match.index,
      end,
      left,
      right,
      time: timeBeside(left, text.slice(end, end + 60)),
    });
  }
  return found;
}

/** The last place where a pattern of the global kind fits. */
export function lastMatch(pattern: RegExp, text: string): RegExpMatchArray | null {
  let last: RegExpMatchArray | null = null;
  for (const match of text.matchAll(pattern)) last = match;
  return last;
}

/** What stands before the date, without a time of day and "on Monday". */
export function introduction(mention: Mention): string {
  const left = mention.time.before > 0 ? mention.left.slice(0, -mention.time.before) : mention.left;
  return left.replace(
    /[ ,]*(?:\b(?:on|at|the|to|is|from)\b )?(?:\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? *)?$/i,
    (tail) => (/\b(?:on|to|is|at)\b/i.test(tail) ? ` ${/\b(?:on|to|is|at)\b/i.exec(tail)?.[0] ?? ''} ` : ' '),
  );
}
