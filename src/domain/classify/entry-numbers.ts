/**
 * The numbers of a text that may name entries, each with what stands beside it. References have many forms, each with
 * words and signs of its own around the number; most numbers lack most of them, so their patterns need not be tried.
 */

import {
  AND_SIGN,
  BLANK,
  CLOSE,
  CLOSE_SQUARE,
  COLON,
  COMMA,
  codeAt,
  DASH,
  DOLLAR,
  DOT,
  HASH,
  isCapital,
  isDigit,
  isLetter,
  isPairAt,
  isStop,
  OPEN,
  OPEN_SQUARE,
  pairsOf,
  SEMICOLON,
  SLASH,
  startOfNumber,
} from './characters.ts';
import { marksOfWordAt, withPlural, words, type WordsRow, wordsBefore } from './words-before.ts';

export const BESIDE = {
  // What follows.
  /** "9 Motion", "9] Motion" */
  beforeCapital: 1 << 0,
  /** "9 motion", "9] Motion" */
  beforeLetter: 1 << 1,
  /** "9 10" */
  pair: 1 << 2,
  /** "9 10", "9, 10", "9 , and 10" */
  listed: 1 << 3,
  /** "9 ", "9,", "9." and at the end */
  closed: 1 << 4,
  /** " 9. The", " 9 is", " 9 ,", " 9 )", " 9, filed", " 9filed" and at the end */
  named: 1 << 5,
  /** "9 ,", "9 ;", "9 :", ") 9 filed", ") 9 ." */
  linked: 1 << 6,
  /** Nothing. */
  last: 1 << 7,
  // Signs around it and before it.
  /** "[9", "[ 9" */
  bracket: 1 << 8,
  /** "( 9" */
  openBlank: 1 << 9,
  /** "(9)", "(#9)" */
  parentheses: 1 << 10,
  /** ": 9", ":9", ": [9" */
  colon: 1 << 11,
  // The word before it, or the end of a sentence.
  afterLead: 1 << 12,
  afterRuled: 1 << 13,
  afterVerb: 1 << 14,
  afterRe: 1 << 15,
  afterPaper: 1 << 16,
  afterInfinitive: 1 << 17,
  afterOwner: 1 << 18,
  afterOrder: 1 << 19,
  /** ") 9" */
  afterKind: 1 << 20,
  afterOf: 1 << 21,
  /** ", 9" */
  afterComma: 1 << 22,
} as const;

/** The words after which a number may name an entry; the patterns say in which sentences it does. */
const BEFORE = wordsBefore([
  {
    marks: BESIDE.afterLead,
    words: [
      ...words(
        'doc docs document documents dkt dkts docket dockets entry entries de di dn e i n ecf filing pldg r #s ]',
      ),
      'entered at',
      'issued at',
      'corrected image',
      'see',
      'filed at',
      'resubmitted at',
      'entry as',
      'refiled as',
      're-filed as',
      'refiled at',
      're-filed at',
      'correctly at',
    ],
  },
  // "Dktno 5"
  { marks: BESIDE.afterLead, words: words('no nos number numbers id'), asEnd: true },
  {
    marks: BESIDE.afterRuled,
    words: words(
      'granted denied moot terminated stricken withdrawn motion response reply opposition objection objections',
    ),
  },
  {
    marks: BESIDE.afterVerb,
    words: words(
      'granting denying adopting vacating terminating striking overruling allowing noting dismissing unfiling prejudice moot re to part granted withdrawing extending',
    ),
  },
  { marks: BESIDE.afterRe, words: ['re'] },
  {
    marks: BESIDE.afterPaper,
    words: [
      ...withPlural(
        'order discontinuance recommendation complaint indictment opinion motion petition report',
      ),
      ...withPlural('letter stipulation reply application deadline'),
      'no',
    ],
  },
  {
    marks: BESIDE.afterInfinitive,
    words: words('strike seal unseal quash vacate correct amend withdraw redact supplement modify'),
  },
  {
    marks: BESIDE.afterOwner,
    words: words(
      "the re their its prior granting denying allowing grants denies allows part moot terminating pending to 's ' plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents",
    ),
  },
  { marks: BESIDE.afterOrder, words: ['order'] },
  { marks: BESIDE.afterOf, words: ['of'] },
] satisfies WordsRow[]);

/** What may stand between a word and the number that it names. */
function isBetween(code: number): boolean {
  return (
    code === BLANK || code === HASH || code === OPEN || code === OPEN_SQUARE || code === DOT || code === COLON
  );
}

function wordMarks(text: string, at: number): number {
  let end = at;
  while (isBetween(codeAt(text, end - 1))) end -= 1;
  return marksOfWordAt(BEFORE, text, end);
}

/** What the signs before a number say that begins at `at`, and those around it. */
function signMarks(text: string, at: number, end: number): number {
  const last = codeAt(text, at - 1);
  const before = codeAt(text, at - 2);
  const closes = codeAt(text, end) === CLOSE;
  if (last === HASH || last === OPEN) return closes ? BESIDE.parentheses : 0;
  const square = last === OPEN_SQUARE;
  const stop = square ? (before === BLANK ? codeAt(text, at - 3) : before) : last === BLANK ? before : last;
  let marks = square || (last === BLANK && before === OPEN_SQUARE) ? BESIDE.bracket : 0;
  if (last === BLANK && before === OPEN) marks |= BESIDE.openBlank;
  if (last === BLANK && before === CLOSE) marks |= BESIDE.afterKind;
  if (last === BLANK && before === COMMA) marks |= commaMarks(text, at);
  if (stop === COLON) marks |= BESIDE.colon;
  const apart = square || last === BLANK;
  return apart && (stop === DOT || stop === SEMICOLON || stop === COLON) ? marks | BESIDE.afterOwner : marks;
}

/** The program that links a number also leaves commas before it: "Order on Motion to Compel,,,, 9". */
function commaMarks(text: string, at: number): number {
  return codeAt(text, at - 3) === COMMA ? BESIDE.afterComma | BESIDE.linked : BESIDE.afterComma;
}

/** What follows a number, maybe in a bracket, and a blank. */
function marksBehind(text: string, end: number): number {
  const blank = codeAt(text, end) === CLOSE_SQUARE ? end + 1 : end;
  if (codeAt(text, blank) !== BLANK) return 0;
  const next = codeAt(text, blank + 1);
  if (isDigit(next)) return BESIDE.pair;
  if (isCapital(next)) return BESIDE.beforeCapital | BESIDE.beforeLetter;
  return isLetter(next) ? BESIDE.beforeLetter : 0;
}

/** Another number may follow: "9 10", "9, 10", "9 , and 10", "9 & 10". */
function isListed(text: string, end: number): boolean {
  let at = end;
  if (codeAt(text, at) === BLANK) at += 1;
  if (codeAt(text, at) === COMMA) at += 1;
  if (at > end && codeAt(text, at) === BLANK) at += 1;
  const next = codeAt(text, at);
  return at > end && (isDigit(next) || next === AND_SIGN || (next | 32) === 97);
}

/** How the words begin that may follow "Motion 50": "is", "are", "was", "be", "has", "filed", "as to", "by", "shall", "and", "will". */
const FOLLOWERS = pairsOf('is ar wa be ha fi as by sh se to ac an wi th pr cu or no');
/** "Motion 50, filed", "the opposition 61, the motion" */
const BEHIND_COMMA = pairsOf('fi th ju it an pl de pe re pr cu no or se sc');

function isNamed(text: string, end: number): boolean {
  const next = codeAt(text, end);
  if (end >= text.length || (next | 32) === 102) return true;
  const after = codeAt(text, end + 1);
  const third = codeAt(text, end + 2);
  if (next === DOT) return end + 1 >= text.length || (after === BLANK && (isCapital(third) || third === DOT));
  if (next === COMMA) return isPairAt(BEHIND_COMMA, text, after === BLANK ? end + 2 : end + 1);
  return next === BLANK && (isStop(after) || isPairAt(FOLLOWERS, text, end + 1));
}

const SMALL_F = 102;

/** The program that links a number leaves a blank after it. */
function isLinked(text: string, at: number, end: number): boolean {
  const next = codeAt(text, end + 1);
  if (next === COMMA || next === SEMICOLON || next === COLON) return true;
  return (next === SMALL_F || next === DOT) && codeAt(text, at - 2) === CLOSE;
}

/** What ends at the number: a list, a sentence, the text. */
function endMarks(text: string, at: number, end: number): number {
  const next = codeAt(text, end);
  let marks = isNamed(text, end) ? BESIDE.named : 0;
  if (end >= text.length) return marks | BESIDE.closed | BESIDE.last;
  if (next === BLANK || next === COMMA || next === DOT || next === SEMICOLON || next === COLON)
    marks |= BESIDE.closed;
  if (isListed(text, end)) marks |= BESIDE.listed;
  return next === BLANK && isLinked(text, at, end) ? marks | BESIDE.linked : marks;
}

/** More digits than four are no entry's, and neither is what follows these signs: "5/6", "10-20", "$5". */
const MOST_NUMBER = 4;
const mayStandBefore = (last: number): boolean => last !== SLASH && last !== DASH && last !== DOLLAR;

/** The numbers in their order; an array may be longer than `count`. */
export interface EntryNumbers {
  count: number;
  starts: number[];
  marks: number[];
  /** The marks of all. */
  all: number;
}

/** A date in digits counts as its last number, which is none of an entry. */
const NUMBER = /\d+(?:\/\d+\/\d+)?/g;
/** Thousands of texts are read a second, one after the other: they share one. */
const NUMBERS: EntryNumbers = { count: 0, starts: [], marks: [], all: 0 };

/** The numbers of a text; what is returned holds until the next text is read. */
export function entryNumbers(text: string): EntryNumbers {
  NUMBERS.count = 0;
  NUMBERS.all = 0;
  NUMBER.lastIndex = 0;
  while (NUMBER.test(text)) {
    const end = NUMBER.lastIndex;
    const at = startOfNumber(text, end);
    if (end - at <= MOST_NUMBER && mayStandBefore(codeAt(text, at - 1)) && !isPseudonym(text, at))
      add(text, at, end);
  }
  return NUMBERS;
}

const PSEUDONYMS = wordsBefore([{ marks: 1, words: withPlural('doe roe poe') }]);

/** "MOTION by Doe 1", "Does 3-9": a number that is all of somebody's name. */
function isPseudonym(text: string, at: number): boolean {
  return codeAt(text, at - 1) === BLANK && marksOfWordAt(PSEUDONYMS, text, at - 1) !== 0;
}

function add(text: string, at: number, end: number): void {
  const marks =
    wordMarks(text, at) | signMarks(text, at, end) | marksBehind(text, end) | endMarks(text, at, end);
  NUMBERS.starts[NUMBERS.count] = at;
  NUMBERS.marks[NUMBERS.count] = marks;
  NUMBERS.count += 1;
  NUMBERS.all |= marks;
}
