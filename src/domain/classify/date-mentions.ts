import { DATE, dateOf, startOfDate, timeBeside, type TimeFound, WEEKDAY_BEFORE } from './date-words.ts';
import { ending, endsAt } from './ending.ts';
import { allMatches } from './matches.ts';

/** A date in its sentence. Many are done with after a look at what stands before them, so the rest is read when asked. */
export class Mention {
  readonly date: string;
  readonly at: number;
  readonly end: number;
  readonly left: string;
  /** Where in `left` the words after the date before this one begin. */
  readonly sinceLast: number;
  private readonly text: string;
  private ownRight: string | null = null;
  private ownTime: TimeFound | null = null;
  private ownIntroduction: string | null = null;

  constructor(text: string, { date, at, end }: Pick<Mention, 'date' | 'at' | 'end'>, last: number) {
    this.text = text;
    this.date = date;
    this.at = at;
    this.end = end;
    this.left = sentenceLeft(text, at);
    this.sinceLast = Math.min(this.left.length, Math.max(0, last - (at - this.left.length)));
  }

  get right(): string {
    return (this.ownRight ??= sentenceRight(this.text, this.end));
  }

  get time(): TimeFound {
    return (this.ownTime ??= timeBeside(this.left, this.text.slice(this.end, this.end + 60)));
  }

  /** What stands before the date, without a time of day and "on Monday". */
  get introduction(): string {
    return (this.ownIntroduction ??= introduction(this.left, this.time.before));
  }
}

const MAX_DATES = 60;
const STAMP = ending(/entered: ?$/i);
const LEFT_CHARS = 240;
const RIGHT_CHARS = 200;
/** A sentence begins here, as far as the words on both sides tell. */
const BREAK =
  /(?<=[.;!?]["”]? )(?=[A-Z("'[*]|\d{1,2}\))|(?<=: )(?=[A-Z]{2,})|(?<=\b(?:ORDER|Order|PLAN|NOTICE|ENTRY): )(?=[A-Z][a-z])/y;
const FALSE_BREAK = ending(
  /(?:\b(?:no|inc|co|dkt|doc|docs|hon|jr|mr|mrs|ms|dr|[a-z]|p\.m|a\.m|u\.s|vs?|st)\.|[)\]])["”]? $/i,
);
const BLANK = 32;
/** What stands before the blank between two sentences. */
const STOPS = new Set('.;!?:"”'.split('').map((sign) => sign.charCodeAt(0)));

/** The rest of the sentence before a date, read back from it; abbreviations and references in brackets do not end it. */
function sentenceLeft(text: string, at: number): string {
  const first = Math.max(0, at - LEFT_CHARS);
  for (let start = at - 1; start > first + 1; start -= 1) {
    if (text.charCodeAt(start - 1) !== BLANK || !STOPS.has(text.charCodeAt(start - 2))) continue;
    BREAK.lastIndex = start;
    if (BREAK.test(text) && !endsAt(FALSE_BREAK, text, start)) return text.slice(start, at);
  }
  return text.slice(first, at);
}

const NEXT_SENTENCE = /(?<!\b[ap]\.m|\b[A-Z]|Inc|No|Hon|Jr|Judge [A-Z]\w+ [A-Z])[.;] +[A-Z(]/;

function sentenceRight(text: string, end: number): string {
  const window = text.slice(end, end + RIGHT_CHARS);
  const stop = window.search(NEXT_SENTENCE);
  return stop < 0 ? window : window.slice(0, stop + 1);
}

/** Where a date begins, its weekday included. */
function startOf(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 32) return at;
  const weekday = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - 11), at));
  return weekday ? at - weekday[0].length : at;
}

/** The dates that a text names, each with its sentence; the clerk's own stamp is none. */
export function mentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (const match of allMatches(text, DATE)) {
    const date = dateOf(match);
    if (!date) continue;
    if (found.length >= MAX_DATES) break;
    const at = startOf(text, startOfDate(match));
    const end = match.index + match[0].length;
    // The clerk's stamp closes nearly every entry.
    if (endsAt(STAMP, text, at)) continue;
    found.push(new Mention(text, { date, at, end }, found.at(-1)?.end ?? 0));
  }
  return found;
}

/** The last place where a pattern of the global kind fits. */
export function lastMatch(pattern: RegExp, text: string): RegExpMatchArray | null {
  pattern.lastIndex = 0;
  let last: RegExpExecArray | null = null;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match;
  return last;
}

/** ", at", "on Monday" or a blank at the very end, read back from there. */
const LAST_WORDS =
  /(?<=([ ,]*(?:\b(?:on|at|the|to|is|from)\b )?(?:\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? *)?))/iy;
/** What of them says how the date is set. */
const KEPT_WORD = /\b(?:on|to|is|at)\b/i;

function introduction(left: string, timeChars: number): string {
  const untimed = timeChars > 0 ? left.slice(0, -timeChars) : left;
  LAST_WORDS.lastIndex = untimed.length;
  const last = LAST_WORDS.exec(untimed)?.[1] ?? '';
  const word = last && KEPT_WORD.exec(last)?.[0];
  return untimed.slice(0, untimed.length - last.length) + (word ? ` ${word} ` : ' ');
}

/** "during the 12/6/22 - 12/9/22 argument session": some day of it, and nobody says which. */
const SESSION = /^ ?(?:-|–|through|to) ?[\d/]{6,10} (?:argument|court|calendar) session\b/i;

export function isOpenDay({ right }: Mention): boolean {
  return SESSION.test(right);
}

const MOST_CHARS = 100;

/** The end of many words, from a whole one. */
export function lastWords(words: string): string {
  return words.length <= MOST_CHARS ? words : words.slice(-MOST_CHARS).replace(/^\S*\s+/, '');
}
