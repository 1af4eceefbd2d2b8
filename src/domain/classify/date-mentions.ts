import { BLANK, codeAt, COMMA } from './characters.ts';
import { type Introduction, introductionOf, type LastWord } from './date-introduction.ts';
import { plainMarks } from './date-plain-words.ts';
import { datesIn, type DateFound } from './date-scan.ts';
import { sentenceLeft, sentenceRight } from './date-sentence.ts';
import { isPlainRecord, isStamp } from './date-stamp.ts';
import { endsRarely, rareEnding } from './ending.ts';
import { HEARING_NOUN, timeBeside, type TimeFound, WEEKDAY_BEFORE } from './date-words.ts';
import { mayMatch, type Signs, sought, type Sought } from './sought.ts';

/** A date in its sentence. Many are done with after a look at what stands before them, so the rest is read when asked. */
export class Mention {
  readonly date: string;
  readonly at: number;
  readonly end: number;
  readonly left: string;
  /** Where in `left` the words after the date before this one begin. */
  readonly sinceLast: number;
  /** Of the whole text. */
  readonly signs: Signs;
  readonly text: string;
  private ownRight: string | null = null;
  private ownTime: TimeFound | null = null;
  private ownIntroduction: Introduction | null = null;
  private ownMarks = -1;
  private searched: string | null = null;
  private ownHearing: RegExpMatchArray | null = null;

  constructor({ full, signs }: SignedText, { date, at, end }: DateFound, last: number) {
    this.text = full;
    this.signs = signs;
    this.date = date;
    this.at = at;
    this.end = end;
    this.left = sentenceLeft(full, at);
    this.sinceLast = Math.min(this.left.length, Math.max(0, last - (at - this.left.length)));
  }

  get right(): string {
    return (this.ownRight ??= sentenceRight(this.text, this.end));
  }

  get time(): TimeFound {
    return (this.ownTime ??= timeBeside(this.ownIntroduction?.plain ? '' : this.left, this.text, this.end));
  }

  /** What stands before the date, without a time of day and "on Monday". */
  get introduction(): string {
    return (this.ownIntroduction ??= this.introduced()).words;
  }

  /** What the words right before it say by themselves. */
  get marks(): number {
    if (this.ownMarks < 0) this.ownMarks = plainMarks(this.introduction);
    return this.ownMarks;
  }

  get lastWord(): LastWord {
    return (this.ownIntroduction ??= this.introduced()).last;
  }

  private introduced(): Introduction {
    return introductionOf(this.left, () => this.time.before);
  }

  /** The last sitting that some words name. Mostly all that stands before the date is asked for, and more than once. */
  hearingIn(words: string): RegExpMatchArray | null {
    if (this.searched !== words) this.ownHearing = lastMatch(HEARING_NOUN, this.signs, words);
    this.searched = words;
    return this.ownHearing;
  }
}

/** A text with the signs of what it may hold. */
export interface SignedText {
  readonly full: string;
  readonly signs: Signs;
}

const MAX_DATES = 60;
const SMALL_Y = 121;

/** Where a date begins, its weekday included. */
function startOf(text: string, at: number): number {
  if (codeAt(text, at - 1) !== BLANK) return at;
  const before = codeAt(text, at - 2);
  if ((before | 32) !== SMALL_Y && before !== COMMA) return at;
  const weekday = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - 11), at));
  return weekday ? at - weekday[0].length : at;
}

/** The dates that a text names, each with its sentence, but for those that are plainly of record. */
export function mentions(text: SignedText): Mention[] {
  const found: Mention[] = [];
  let last = 0;
  for (const one of datesIn(text.full)) {
    if (found.length >= MAX_DATES) break;
    const at = startOf(text.full, one.at);
    if (isStamp(text.full, at)) continue;
    if (!isPlainRecord(text.full, at, text.signs))
      found.push(new Mention(text, { date: one.date, at, end: one.end }, last));
    last = one.end;
  }
  return found;
}

/** The last place in a part of a text with these signs where a pattern of the global kind fits. */
export function lastMatch(one: Sought, signs: Signs, part: string): RegExpMatchArray | null {
  if (!mayMatch(one, signs)) return null;
  const { pattern } = one;
  pattern.lastIndex = 0;
  let last: RegExpExecArray | null = null;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) last = match;
  return last;
}

/** "during the 12/6/22 - 12/9/22 argument session": some day of it, and nobody says which. */
const SESSION = sought(/ ?(?:-|–|through|to) ?[\d/]{6,10} (?:argument|court|calendar) session\b/iy);

/** "Ready for oral argument the week of 9/11/2027" sets no day. */
const READY = rareEnding(/\bready for [^.;]{2,40} the week of\s*$/i);

export function isOpenDay({ text, left, end, signs }: Mention): boolean {
  if (endsRarely(READY, signs, left)) return true;
  if (!mayMatch(SESSION, signs)) return false;
  SESSION.pattern.lastIndex = end;
  return SESSION.pattern.test(text);
}
