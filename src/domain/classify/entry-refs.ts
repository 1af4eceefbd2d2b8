import type { CourtKind } from '../court.ts';
import {
  BLANK,
  CLOSE,
  CLOSE_SQUARE,
  codeAt,
  DASH,
  DOT,
  isDigit,
  isPairAt,
  MINUS,
  pairsOf,
} from './characters.ts';
import { ending, endsAt } from './ending.ts';
import { type EntryNumbers, entryNumbers } from './entry-numbers.ts';
import {
  AFTER_RE,
  BEFORE_PAPER,
  BRACKETED,
  ENTRY_PATTERNS,
  type EntryPattern,
  LINKED,
  NAMED,
} from './entry-ref-patterns.ts';
import { laterIn, MOST_LATER, notedIn } from './entry-ref-notes.ts';
import { addRelated } from './entry-ref-related.ts';
import type { EntryText } from './entry-text.ts';
import { allMatches, matchesAt } from './matches.ts';
import { MARK } from './number-marks.ts';
import { followsName } from './paper-names.ts';
import { mayMatch, type Signs } from './sought.ts';

/** The number that an entry of an appellate docket carries before its case: "[3612341][48] [24-1234]". */
const OWN_NUMBER = /\[\d{1,4}\](?= *(?:\[\d{2}-\d{2,5}(?:, ?\d{2}-\d{2,5})*\]|$))/;
/** One circuit stamps it before the document's: "[15] [7557431] (L-No; E-Yes; R-No) [26-2695]". */
const STAMPED = /\[(\d{1,4})(?:-\d)?\] \[\d{7}\](?= *(?:\(L-|\[\d{2}-\d{2,5}(?:, ?\d{2}-\d{2,5})*\]|$))/;
/** Numbers after these words count something else; a paper may still follow ("Chapter 11 Voluntary Petition"). */
const COUNTS = ending(
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}, |\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?, ?|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) |\bup to |\b(?:frbp|cja|ao|g\.o\.|dkt|form|chapter|rule|misc\.? order|general order|standing order|section|volume|exhibit|count|phase) ?|§ ?|§ [\d(), a-z]{1,20} and )$/i,
);
/** "re: 114 Alder Court" is where a house stands. */
const STREET =
  /^ ?(?:[A-Za-z0-9.'’]+ ){1,3}(?:Street|St\.|Avenue|Ave|Road|Rd|Drive|Dr\.|Lane|Ln|Boulevard|Blvd|Way|Place|Terrace|Circle|Parkway|Highway|Court(?! (?:Order|Record)))\b/;
/** "1851 East First St": what follows is no first paper. */
const NUMBERED_STREET =
  /^ ?(?:(?:North|South|East|West|[NSEW])\.? )?(?:First|Second|Third) (?:Street|Avenue|Ave|Road|St)\b/;
/** "Docket entry [169] in 1:13md2493" stands on another docket. */
const ELSEWHERE =
  /[\])]? (?:in|of|i n) (?:(?:(?:case|civil action|no\.?|number|lead case)[ :]*)*(?:[A-Z]{2,4}\/)?(?:MDL|\d{1,2}:?\d{2}-?[a-z]{2}|\d{2}-)|the (?!(?:instant|present|above|captioned|original|main|underlying)\b)(?:[a-z][\w.'’-]+ ){1,3}(?:action|case|litigation)\b)|[\])]?,? (?:therein|in that (?:docket|case|action|matter))\b/iy;
const IN_OR_OF = pairsOf('in of');
/** "i n", as the Panel writes it. */
const SMALL_I = 105;

/** "Doc. 7, therein" */
function isThere(body: string, at: number): boolean {
  return isPairAt(THEREIN, body, codeAt(body, at) === BLANK ? at + 1 : at);
}

const THEREIN = pairsOf('th');

function isElsewhere({ body, own: { docketNumber } }: Reading, end: number): boolean {
  const code = codeAt(body, end);
  const word = code === CLOSE || code === CLOSE_SQUARE ? end + 2 : end + 1;
  const leads =
    isPairAt(IN_OR_OF, body, word) || (codeAt(body, word) | 32) === SMALL_I || isThere(body, word);
  if (!leads || !matchesAt(ELSEWHERE, body, end)) return false;
  // "[32] in 24-2160" on that docket itself, where the entry stands in several.
  const docket = docketNumber === null ? -1 : body.indexOf(docketNumber, end);
  return docket < 0 || docket >= ELSEWHERE.lastIndex;
}

/** So does that of "25-cv-1234, ECF No. 9"; texts without these marks name no docket so. */
const FOREIGN_BEFORE = ending(
  /(?:\d{2}-?(?:cv|cr|md|mc|mj|bk|ap)-?\d{2,6}(?:-[A-Z]+)*|\bno\. \d{2}-\d{2,6}),? $/i,
);
const FOREIGN_MARKS = MARK.caseType | MARK.dash;
/** The Panel's form: "1 in NYS/1:22-cv-10283". */
const PANEL_NUMBER_CHARS = '1:22-cv-10283'.length;
const PANEL = /(?<=\b(\d{1,4})) i ?n (?:[A-Z]{2,4}\/)?(\d:\d{2}-[a-z]{2}-\d{5})/g;

/** "re: pldg. (1 in MDL No. 2800)" on the Panel's own docket. */
const OWN_PANEL_NUMBER = /^MDL(?: No\.)? ?(\d+)$/i;
const OWN_PANEL = /\b(\d{1,4}) i ?n MDL No\. (\d{1,4})\b/g;

export interface OwnEntry {
  docketNumber: string | null;
  entryNumber: number | null;
  kind: CourtKind | null;
}

/** What the references of an entry are read from. */
interface Reading {
  body: string;
  numbers: EntryNumbers;
  signs: Signs;
  own: OwnEntry;
  /** The text may name another docket right before a number. */
  foreign: boolean;
  found: number[];
}

/** Takes the numbers of a list: "15, 16-2 and 17"; the part of an entry behind a dash is none. */
function addList(text: string, from: number, to: number, found: number[]): void {
  let number = -1;
  for (let at = from; at <= to; at += 1) {
    const code = at < to ? text.charCodeAt(at) : 0;
    if (isDigit(code)) number = Math.max(number, 0) * 10 + code - 48;
    else if (number >= 0) {
      found.push(number);
      if (code === DASH || code === MINUS) {
        const end = digitsEnd(text, at + 1, to);
        const last = Number(text.slice(at + 1, end));
        const near = text.slice(Math.max(from, at - NEAR_CHARS), Math.min(to, at + NEAR_CHARS));
        if (isSpan(number, last, near)) found.push(...span(number, last));
        at = end - 1;
      }
      number = -1;
    }
  }
}

function digitsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** A list may be long; what tells a span stands near it. */
const NEAR_CHARS = 60;
const FIRST_OF_SPAN = 10;
const MOST_OF_SPAN = 10;

/** In "80, 82-83" the dash joins entries; in "16-2" and "12, 12-13, 12-14" it names a part of one. */
function isSpan(first: number, last: number, list: string): boolean {
  if (first < FIRST_OF_SPAN || last <= first || last - first > MOST_OF_SPAN || !list.includes(','))
    return false;
  return list.split(/[^\d-]+/).filter((one) => Number.parseInt(one, 10) === first).length === 1;
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, place) => first + place + 1);

/** Sections of the habeas statutes: "under 28 U.S.C. 2241". */
const isHabeasStatute = (number: number): boolean => number === 2241 || number === 2254 || number === 2255;

const AROUND_CHARS = 40;

/** "U.S. Supreme Court docket # 24-888" names a docket, whatever stands before it. */
const OTHER_DOCKET = /^\d{2}-\d{3,5}\b/;
/** So do "25 Cv. 1123" and "23 Civ. 44". */
const TYPE_BEHIND = /^\d{2} (?:cv|civ|cr|crim)\.? \d/i;
const DOCKET_CHARS = 12;

/** An appellate court stamps its own number behind the text: "[22-7]". */
function isDocket(docket: string | null, body: string, at: number): boolean {
  if (OTHER_DOCKET.test(body.slice(at, at + DOCKET_CHARS))) return true;
  return docket !== null && body.startsWith(docket, at) && !isDigit(codeAt(body, at + docket.length));
}

/** "ORDER re: 1. Motion for leave. 2. Motion to seal": a row that is counted. */
function isFirstOfRow(body: string, at: number, end: number): boolean {
  if (codeAt(body, at) !== ONE || isDigit(codeAt(body, at + 1)) || codeAt(body, at + 1) !== DOT) return false;
  return body.indexOf(' 2. ', end) > 0;
}

const ONE = 49;

/** A number that a pattern finds from `at` to `end` and that is none of this docket's entries. */
function countsElse(pattern: RegExp, { body, own }: Reading, at: number, end: number): boolean {
  if (own.kind === 'appellate' && isDocket(own.docketNumber, body, at)) return true;
  if (isFirstOfRow(body, at, end) || TYPE_BEHIND.test(body.slice(at, at + DOCKET_CHARS))) return true;
  if (pattern === LINKED) return endsAt(COUNTS, body, at);
  if (pattern === BEFORE_PAPER)
    return endsAt(COUNTS, body, at) || NUMBERED_STREET.test(body.slice(end - 1, end + AROUND_CHARS));
  if (pattern !== AFTER_RE) return false;
  const number = Number.parseInt(body.slice(at, end), 10);
  if (number > 1900 && number < 2100 && own.kind === 'bankruptcy') return true;
  return STREET.test(body.slice(end, end + AROUND_CHARS));
}

/** "[18-2] Judge: Roe" is a motion by its entry and part; an appeal's own "[22-7]" stands behind the words. */
function isStamp(part: string, body: string, end: number): boolean {
  return part.length > 2 || !/[a-z]{2}/i.test(body.slice(end));
}

/** The same by what the pattern read before the number, which is rarely asked. */
function leadsElse(pattern: RegExp, { body, own, foreign }: Reading, at: number): boolean {
  const appellate = own.kind === 'appellate';
  if (!foreign && !appellate) return false;
  pattern.lastIndex = at;
  const match = pattern.exec(body);
  const lead = match?.[1] ?? '';
  const from = at - lead.length;
  if (foreign && endsAt(FOREIGN_BEFORE, body, from)) return true;
  if (!appellate) return false;
  if (pattern === BRACKETED) return match?.[2] !== undefined && isStamp(match[2], body, pattern.lastIndex);
  if (pattern !== NAMED) return false;
  // "The docket number 22-21 has been assigned" is the appeal's own; its first entry names the notice by its number below.
  return (
    /^(?:docket|case) num/i.test(lead) ||
    /notice of appeal \($/i.test(body.slice(Math.max(0, from - AROUND_CHARS), from))
  );
}

/** Tries a pattern at the numbers that have its marks; what one match has read begins no other. */
function addMatches({ pattern, marks, afterName }: EntryPattern, reading: Reading): void {
  const { body, numbers, own, found } = reading;
  let end = 0;
  for (let place = 0; place < numbers.count; place += 1) {
    const at = numbers.starts[place] as number;
    if (((numbers.marks[place] as number) & marks) !== marks || at < end) continue;
    if (!matchesAt(pattern, body, at) || (afterName && !followsName(body, at))) continue;
    end = pattern.lastIndex;
    if (isElsewhere(reading, end) || countsElse(pattern, reading, at, end)) continue;
    if (leadsElse(pattern, reading, at)) continue;
    const before = found.length;
    addList(body, at, end, found);
    const single = found.length === before + 1 && isHabeasStatute(found[before] as number);
    if (single && own.kind === 'district') found.pop();
  }
}

/** Whether a pattern can match at a number with these marks, in a text with these signs. */
function mayName({ marks: needed, words }: EntryPattern, marks: number, signs: Signs): boolean {
  return (marks & needed) === needed && (!words || mayMatch(words, signs));
}

/** The numbers that the Panel gives an entry on each of the dockets over which it is spread. */
function addPanelNumbers({ body, own: { docketNumber }, foreign, found }: Reading): void {
  if (docketNumber === null) return;
  if (foreign && body.includes(docketNumber.slice(0, PANEL_NUMBER_CHARS)))
    for (const match of allMatches(body, PANEL))
      if (docketNumber.startsWith(match[2] ?? '?')) found.push(Number(match[1]));
  if ((codeAt(docketNumber, 0) | 32) !== 109) return;
  const own = OWN_PANEL_NUMBER.exec(docketNumber)?.[1];
  if (own === undefined) return;
  for (const match of allMatches(body, OWN_PANEL)) if (match[2] === own) found.push(Number(match[1]));
}

/** Numbers of entries of the same docket that the text names (convention 19), ascending. `body` is without tails. */
export function entryRefsOf(
  whole: Pick<EntryText, 'body' | 'full' | 'marks' | 'signs'>,
  own: OwnEntry,
): number[] {
  if (own.kind === 'supreme') return [];
  const { signs } = whole;
  const found: number[] = [];
  const noted = notedIn(whole);
  found.push(...noted);
  // On appeal "(RE #100)" names an entry of the record below.
  if (own.kind !== 'appellate') addRelated(whole, found);
  const numbered = own.kind === 'appellate' && whole.body.includes('[');
  const body = numbered ? whole.body.replace(OWN_NUMBER, ' ') : whole.body;
  const numbers = entryNumbers(body);
  if (numbers.count > 0) {
    const foreign = (whole.marks & FOREIGN_MARKS) !== 0;
    const reading: Reading = { body, numbers, signs, own, foreign, found };
    if (numbers.all !== 0)
      for (const one of ENTRY_PATTERNS) if (mayName(one, numbers.all, signs)) addMatches(one, reading);
    addPanelNumbers(reading);
  }
  if (numbered && own.entryNumber === null) dropStamp(whole.full, found);
  const last = own.entryNumber ?? NO_NUMBER;
  const later = !found.some((number) => number > last)
    ? 0
    : noted.length > 0
      ? MOST_LATER
      : laterIn(body, signs);
  return inOrder(found, last, later);
}

/** The stamp of an entry whose number is not known is no reference, unless the text names it besides. */
function dropStamp(full: string, found: number[]): void {
  const stamp = STAMPED.exec(full);
  const place = stamp === null ? -1 : found.lastIndexOf(Number(stamp[1]));
  if (place >= 0) found.splice(place, 1);
}

/** More than the number of any entry. */
const NO_NUMBER = 9_999;

/** Each once; neither the entry itself nor what came later, unless the text tells of it. */
function inOrder(found: number[], last: number, later: number): number[] {
  if (found.length === 0) return found;
  const named = found.filter(
    (number) => number > 0 && number !== last && (number < last + later || last > NO_NUMBER),
  );
  if (named.length < 2) return named;
  return named.sort((a, b) => a - b).filter((number, place, all) => number !== all[place - 1]);
}
