/** Where dates are written in a text: found at their numbers, which are fewer than words. */

import {
  BLANK,
  codeAt,
  COLON,
  COMMA,
  DASH,
  DOT,
  isDigit,
  isLetter,
  isPairAt,
  pairsOf,
  SLASH,
  startOfNumber,
} from './characters.ts';
import { isInWord } from './words-before.ts';

/** What numbers have before them that are fractions of a list, parts of a docket number or sums of money. */
const JOINS = new Set('/.-$#'.split('').map((sign) => sign.charCodeAt(0)));

export interface DateFound {
  date: string;
  at: number;
  end: number;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(codeAt(text, end))) end += 1;
  return end;
}

/** The number that these digits write. */
function numberAt(text: string, at: number, end: number): number {
  let number = 0;
  for (let place = at; place < end; place += 1) number = number * 10 + codeAt(text, place) - 48;
  return number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Null when no such day exists. Every fourth year of the span is a leap year. */
function iso(year: number, month: number, day: number): string | null {
  if (year <= 1980 || year >= 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > (month === 2 && year % 4 === 0 ? 29 : (DAYS[month - 1] ?? 0))) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function yearOf(short: number): number {
  if (short >= 100) return short;
  return short + (short > 80 ? 1900 : 2000);
}

/** "1/3/6/2018" and "10:3/6/18" hold no date. */
function isJoined(text: string, at: number): boolean {
  const before = codeAt(text, at - 1);
  return JOINS.has(before) || (before === COLON && isDigit(codeAt(text, at - 2)));
}

/** "3/6/2018/2" and "3-6-18-cv" are none. */
function goesOn(text: string, end: number): boolean {
  const next = codeAt(text, end);
  if (next !== DASH) return next === SLASH || next === COLON;
  const after = codeAt(text, end + 1);
  return isDigit(after) || isLetter(after);
}

/** A trial lasts from its first day on: "12/1-12/3/2025", "12/1/2025-12/3/2025". */
const LAST_DAY =
  /(?:\/(\d{4}|\d{2})(?=-))? ?(?:[-–]|through|thru) ?(\d{1,2})\/\d{1,2}\/(\d{4}|\d{2})(?![\d/:]|-\w)/y;

/** The first of several days, with the year of the last where it has none. */
function firstOfSpan(
  text: string,
  at: number,
  { end, dayEnd }: { end: number; dayEnd: number },
): DateFound | null {
  // A whole date by itself, as nearly all are.
  if (codeAt(text, dayEnd) === SLASH && codeAt(text, digitsEnd(text, dayEnd + 1)) !== DASH) return null;
  LAST_DAY.lastIndex = dayEnd;
  const [, own, last = '', year = ''] = LAST_DAY.exec(text) ?? [];
  if (year === '') return null;
  const month = numberAt(text, at, end);
  const turned = own === undefined && month > Number(last) ? 1 : 0;
  const date = iso(yearOf(Number(own ?? year)) - turned, month, numberAt(text, end + 1, dayEnd));
  return date === null ? null : { date, at, end: LAST_DAY.lastIndex };
}

/** "3/6/2018", "3/6 /2018", "2-11-2016", "5/4/12", given where the month's number begins and ends. */
function inDigits(text: string, at: number, end: number): DateFound | null {
  const mark = codeAt(text, end);
  if ((mark !== SLASH && mark !== DASH) || isJoined(text, at)) return null;
  const dayEnd = digitsEnd(text, end + 1);
  if (mark === SLASH) {
    const span = firstOfSpan(text, at, { end, dayEnd });
    if (span) return span;
  }
  const apart = codeAt(text, dayEnd) === BLANK;
  const again = apart ? dayEnd + 1 : dayEnd;
  if (dayEnd === end + 1 || dayEnd > end + 3 || codeAt(text, again) !== mark) return null;
  const yearEnd = digitsEnd(text, again + 1);
  const digits = yearEnd - again - 1;
  if ((digits !== 4 && (digits !== 2 || apart)) || goesOn(text, yearEnd)) return null;
  const year = yearOf(numberAt(text, again + 1, yearEnd));
  const date = iso(year, numberAt(text, at, end), numberAt(text, end + 1, dayEnd));
  return date === null ? null : { date, at, end: yearEnd };
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** By the first three letters of a month, each as a number. */
const MONTH_OF = new Map(MONTHS.map((name, month) => [threeLetters(name, 0), month + 1]));

function threeLetters(text: string, at: number): number {
  return ((codeAt(text, at) & 31) << 10) | ((codeAt(text, at + 1) & 31) << 5) | (codeAt(text, at + 2) & 31);
}

interface MonthFound {
  month: number;
  at: number;
}

/** The month that is named right before a day: "August 8", "Sept. 8", "August8". */
function monthBefore(text: string, day: number): MonthFound | null {
  const apart = codeAt(text, day - 1) === BLANK;
  const dotted = apart && codeAt(text, day - 2) === DOT;
  const end = dotted ? day - 2 : apart ? day - 1 : day;
  let at = end;
  while (isLetter(codeAt(text, at - 1))) at -= 1;
  if (end - at < 3 || isInWord(codeAt(text, at - 1))) return null;
  const month = MONTH_OF.get(threeLetters(text, at));
  if (month === undefined) return null;
  // Without a blank only a whole name is one.
  return apart || text.slice(at, end).toLowerCase() === MONTHS[month - 1] ? { month, at } : null;
}

/** "8", "8th" */
function ordinalEnd(text: string, end: number): number {
  return isPairAt(ORDINALS, text, end) ? end + 2 : end;
}

const ORDINALS = pairsOf('st nd rd th');

const LONGEST_MONTH = 31;
/** What stands before the last of several days of one month: "2-", "8, 9 and ", "8th through ". */
const DAYS_BEFORE =
  /(?<=(?<![\d/.:$#-])(\d{1,2}(?:st|nd|rd|th)?(?:, \d{1,2}(?:st|nd|rd|th)?)*)( ?[-–] ?| (?:through|thru|to) |,? (?:and|&) |, ))/iy;

/** The first of days that follow each other and end with one that is known: a trial lasts from it on. */
function firstOfDays(text: string, last: number, day: number): { at: number; end: number } | null {
  DAYS_BEFORE.lastIndex = last;
  const [, listed = '', joint = ''] = DAYS_BEFORE.exec(text) ?? [];
  const days = [...listed.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [first = day] = days;
  const isSpan = days.length === 1 && first < day && day <= LONGEST_MONTH && /[-–]|thr|to/i.test(joint);
  const isRow = days.length > 0 && [...days, day].every((one, place) => one === first + place);
  const at = last - joint.length - listed.length;
  return isSpan || isRow ? { at, end: digitsEnd(text, at) } : null;
}

/** "August 8, 2019", "Sept. 8th 2019", "August8, 2019", "August 8-10, 2019", given where the day begins and ends. */
function inWords(text: string, at: number, end: number): DateFound | null {
  const after = ordinalEnd(text, end);
  const blank = codeAt(text, after) === COMMA ? after + 1 : after;
  const yearEnd = digitsEnd(text, blank + 1);
  if (codeAt(text, blank) !== BLANK || yearEnd !== blank + 5 || isInWord(codeAt(text, yearEnd))) return null;
  const own = monthBefore(text, at);
  const first = own ? { at, end } : firstOfDays(text, at, numberAt(text, at, end));
  const found = own ?? (first && monthBefore(text, first.at));
  if (!first || !found) return null;
  const date = iso(numberAt(text, blank + 1, yearEnd), found.month, numberAt(text, first.at, first.end));
  return date === null ? null : { date, at: found.at, end: yearEnd };
}

/** Numbers that may begin a date: an engine finds them in a third of the time that our own steps would take. */
const NUMBERS = /\d{1,2}(?:[/-]\d|(?:st|nd|rd|th)?,? \d{4})/gi;

/** Where the number ends at which `NUMBERS` matched up to a place: before "/5", or before "th, 2019". */
function endOfNumber(text: string, matched: number): number {
  const sign = codeAt(text, matched - 2);
  if (sign === SLASH || sign === DASH) return matched - 2;
  const blank = matched - 5;
  const after = codeAt(text, blank - 1) === COMMA ? blank - 1 : blank;
  return isDigit(codeAt(text, after - 1)) ? after : after - 2;
}

/** The dates of a text in their order, those that no calendar has left out. */
export function datesIn(text: string): DateFound[] {
  const found: DateFound[] = [];
  NUMBERS.lastIndex = 0;
  while (NUMBERS.test(text)) {
    const end = endOfNumber(text, NUMBERS.lastIndex);
    const at = startOfNumber(text, end);
    const date = end - at > 2 ? null : (inDigits(text, at, end) ?? inWords(text, at, end));
    if (date) found.push(date);
    NUMBERS.lastIndex = date ? date.end : end;
  }
  return found;
}
