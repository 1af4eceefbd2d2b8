/** Where dates are written in a text: found at their numbers, which are fewer than words. */

import { BLANK, codeAt, COLON, DASH, DOT, isDigit, isLetter, SLASH } from './characters.ts';

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

/** "3/6/2018", "2-11-2016", "5/4/12", given where the month's number begins and ends. */
function inDigits(text: string, at: number, end: number): DateFound | null {
  const mark = codeAt(text, end);
  if ((mark !== SLASH && mark !== DASH) || isJoined(text, at)) return null;
  const dayEnd = digitsEnd(text, end + 1);
  if (dayEnd === end + 1 || dayEnd > end + 3 || codeAt(text, dayEnd) !== mark) return null;
  const yearEnd = digitsEnd(text, dayEnd + 1);
  const digits = yearEnd - dayEnd - 1;
  if ((digits !== 4 && digits !== 2) || goesOn(text, yearEnd)) return null;
  const year = yearOf(numberAt(text, dayEnd + 1, yearEnd));
  const date = iso(year, numberAt(text, at, end), numberAt(text, end + 1, dayEnd));
  return date === null ? null : { date, at, end: yearEnd };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "August 8, 2019", "Sept. 8th 2019", "August8, 2019", tried at the day; the month is read back from it. */
const IN_WORDS =
  /(?<=(\b(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? |january|february|march|april|may|june|july|august|september|october|november|december)))(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/iy;

function inWords(text: string, at: number): DateFound | null {
  const before = codeAt(text, codeAt(text, at - 1) === BLANK ? at - 2 : at - 1);
  if (!isLetter(before) && before !== DOT) return null;
  IN_WORDS.lastIndex = at;
  const match = IN_WORDS.exec(text);
  if (!match) return null;
  const [whole, name = '', day, year] = match;
  const date = iso(Number(year), MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1, Number(day));
  return date === null ? null : { date, at: at - name.length, end: at + whole.length };
}

/** Numbers that may begin a date: an engine finds them in a third of the time that our own steps would take. */
const NUMBERS = /\d{1,2}(?:[/-]\d|(?:st|nd|rd|th)?,? \d{4})/gi;

/** The dates of a text in their order, those that no calendar has left out. */
export function datesIn(text: string): DateFound[] {
  const found: DateFound[] = [];
  NUMBERS.lastIndex = 0;
  for (let match = NUMBERS.exec(text); match; match = NUMBERS.exec(text)) {
    const at = match.index;
    const end = digitsEnd(text, at);
    const isWhole = end - at <= 2 && !isDigit(codeAt(text, at - 1));
    const date = isWhole ? (inDigits(text, at, end) ?? inWords(text, at)) : null;
    if (date) found.push(date);
    NUMBERS.lastIndex = date ? date.end : end;
  }
  return found;
}
