/** What is held or due on a date, and who owes it, in the words of the text. */

import {
  BLANK,
  codeAt,
  COLON,
  COMMA,
  DOT,
  isCapital,
  isDigit,
  isPairAt,
  pairsOf,
  SEMICOLON,
} from './characters.ts';
import { takenAway } from './date-cancelled.ts';
import { lastMatch, type Mention } from './date-mentions.ts';
import { DUE_AFTER } from './date-kind.ts';
import { beforeDue } from './date-plain-words.ts';
import { DEADLINE_NOUN, DUES, DUTIES, OWED_AFTER } from './date-words.ts';
import { endsIn, wordEnding } from './ending.ts';
import { matchesAt } from './matches.ts';
import { matches, type Signs } from './sought.ts';

const AND_THAT = ' and that ';

function isYearAt(words: string, at: number): boolean {
  return [0, 1, 2, 3].every((place) => isDigit(codeAt(words, at + place)));
}

/** Whether the comma before a blank parts clauses; those of "May 5, 2025" and "a reply, if any," do not. */
function parts(words: string, blank: number): boolean {
  if (isYearAt(words, blank + 1)) return false;
  return !words.startsWith(IF_ANY, blank + 1) && !words.endsWith(IF_ANY, blank - 1);
}

const IF_ANY = 'if any';

/** "9:30 a.m. Responses are due" */
function endsHour(words: string, dot: number): boolean {
  return words.endsWith('.m', dot) || words.endsWith('.M', dot);
}

/** " : ", "set as follows: ", "briefing schedule: " */
function beginsList(words: string, colon: number): boolean {
  return codeAt(words, colon - 1) === BLANK || LISTS.some((one) => words.endsWith(one, colon));
}

const LISTS = ['schedule', 'Schedule', 'SCHEDULE', 'follows', 'FOLLOWS', 'Scheduling', 'SCHEDULING'];

/** Where the last clause of some words begins: after ", ", "; ", " : ", " and that " or "a.m. ". */
function clauseStart(words: string): number {
  for (let at = words.length - 1; at > 0; at -= 1) {
    if (codeAt(words, at) !== BLANK) continue;
    const before = codeAt(words, at - 1);
    if (before === SEMICOLON || (before === COMMA && parts(words, at))) return at + 1;
    if (before === DOT && endsHour(words, at - 1) && isCapital(codeAt(words, at + 1))) return at + 1;
    if (before === COLON && beginsList(words, at - 1)) return at + 1;
    if (words.startsWith(AND_THAT, at + 1 - AND_THAT.length)) return at + 1;
  }
  return 0;
}

const START_OF_WORDS =
  /(?:[\s,;:.()*-]|\[\d{5,10}\]|(?:(?:minute|clerk) )?order filed - |(?:extend(?:s|ing)|mov(?:es|ing)|reset(?:s|ting)|continu(?:es|ing)) (?:the )?(?:[a-z]{3,9} \d{1,2}, \d{4}|\d{1,2}\/\d{1,2}\/\d{2,4}) |(?:\d{1,2}|[ivx]{1,4})\) |and |that |the court |it is |ordered |further |hereby |order for |(?:(?:text|minute|electronic|paperless|scheduling|docket|oral) )?(?:order(?: - special master)?|minutes): )+/iy;
/** A clause that is as long says what is due, whatever its words. */
const LONG_CLAUSE = 12;
const MOST_CHARS = 100;

/** The end of many words, from a whole one. */
function lastWords(words: string): string {
  return words.length <= MOST_CHARS ? words : words.slice(-MOST_CHARS).replace(/^\S*\s+/, '');
}

/** The beginning of many words, up to a whole one. */
function firstWords(words: string): string {
  return words.length <= MOST_CHARS ? words : words.slice(0, MOST_CHARS).replace(/\s+\S*$/, '');
}

interface What {
  readonly what: string;
  /** Where its words begin in the text. */
  readonly from: number;
  /** Where they end, if that is behind the date. */
  readonly to: number;
}

/** "Plaintiff shall, on or before 11/16/2018, file an opposition": what is due follows. */
const HALF = wordEnding(/\b(?:shall|must|will|is to|are to),?$/i);
/** "No later than October 23, 2023, the parties shall file a letter". */
const OWES =
  /^,? ?(?:the |all |any |each |both |plaintiffs?\b|defendants?\b|petitioners?\b|respondents?\b|counsel\b|parties\b|[A-Z])[^.;]{0,100}?\b(?:shall|must|will|is to|are to) /;
/** "ORDER that by May 5, 2025, Roe shall file": nothing is said yet. */
const UNBEGUN = wordEnding(/^(?:order|is|is now|are now|originally)$|\b(?:that|the),?$|:$/i);
const isUnbegun = (words: string): boolean => words === '' || endsIn(UNBEGUN, words);
/** "Plaintiff has until August 8, 2019, to file an answer". */
const HAS = wordEnding(
  /\b(?:has|have|allowed|granted|(?:is|are|was|be) (?:hereby )?given|extended|time is|extension of time)(?: up)?$/i,
);
const BEHIND =
  /^,? ?(?:for [^,;.]{2,40}(?= to ) ?)?(?:(?:in which |within which )?to (?!the |be |and ))?((?:(?! filed by)[^.;]|(?<=\b(?:no|nos|inc|v|st|mr|ms|dr|[a-z]|\d))\.(?! [A-Z]))+)/i;
/** "Deadline to object to sale is" names a last day by itself. */
const LINKED_DEADLINE =
  /(?:\bthe )?\bdeadline\b(?! remains?\b).{4,}?(?=(?: (?:is|of|to|on|for|are|remains?|(?:is|are) (?:hereby )?(?:extended|reset|continued|tolled) (?:to|until|through)(?: and including)?))? ?:? *$)/i;

const DEADLINE_FOR = /\b(?:the )?deadline (?:for|to) (?!.*\bdeadline (?:for|to) )/i;

/** The end of many words; but what follows "deadline for" begins with it. */
function shortened(words: string): string {
  const deadline = words.length > MOST_CHARS ? words.search(DEADLINE_FOR) : -1;
  return deadline < 0 ? lastWords(words) : firstWords(words.slice(deadline));
}

/** The words behind a date that say what is due by it. */
function owedBehind(mention: Mention, begun: string): Pick<What, 'what' | 'to'> | null {
  const follows =
    endsIn(HALF, begun) ||
    (endsIn(HAS, begun) && OWED_AFTER.test(mention.right)) ||
    (isUnbegun(begun) && OWES.test(mention.right));
  const behind = follows ? BEHIND.exec(mention.right) : null;
  if (!behind) return null;
  const [whole, words = ''] = behind;
  const what = firstWords(words);
  return { what, to: mention.end + whole.length - words.length + what.length };
}

/** What stands before a date from a clause on, without the words that bring the date in. */
function wordsFrom(before: string, start: number): { what: string; trimmed: number; whole: string } {
  const trimmed = matchesAt(START_OF_WORDS, before, start) ? START_OF_WORDS.lastIndex : start;
  const whole = before.slice(trimmed);
  return { what: (beforeDue(whole) ?? whole.replace(DUES, '')).trim(), trimmed, whole };
}

/** "extended to June 1, 2022 and the reply shall be due": what is due is named since the date before. */
function freshStart({ introduction, sinceLast, signs }: Mention): number {
  if (sinceLast === 0 || sinceLast >= introduction.length) return 0;
  return lastMatch(DEADLINE_NOUN, signs, introduction.slice(sinceLast).replace(DUES, '')) ? sinceLast : 0;
}

/** "strikes the 10/1/2017 discovery deadline" */
function deadlineBehind({ at, end, right }: Mention): What | null {
  const words = DEADLINE_BEHIND.exec(right)?.[0];
  return words === undefined ? null : { what: words.trim(), from: at, to: end + words.length };
}

const DEADLINE_BEHIND = /^ (?:[\w-]+ ){0,5}?(?:deadline|cut-?off|due date)s?\b/i;

function dueOf(mention: Mention): What {
  const taken = takenAway(mention) === 'deadline' ? deadlineBehind(mention) : null;
  if (taken) return taken;
  const { introduction: before, left, at, signs } = mention;
  const clause = Math.max(clauseStart(before), freshStart(mention));
  const own = before.slice(clause);
  const isOwn = own.length > LONG_CLAUSE || lastMatch(DEADLINE_NOUN, signs, own);
  let found = wordsFrom(before, isOwn ? clause : 0);
  const named = isUnbegun(found.what) ? LINKED_DEADLINE.exec(found.whole) : null;
  if (!named && (!found.what || found.what === 'is' || found.what === 'are')) found = wordsFrom(before, 0);
  const from = at - left.length + found.trimmed + (named?.index ?? 0);
  const noun = isUnbegun(found.what) ? DUE_AFTER.exec(mention.right)?.[1] : undefined;
  if (noun !== undefined) return { what: noun, from, to: mention.end + 1 + noun.length };
  const behind = named ? null : owedBehind(mention, found.what);
  if (behind) return { what: behind.what, from, to: behind.to };
  return { what: shortened(named?.[0] ?? found.what) || 'deadline', from, to: 0 };
}

/** A sitting is named this far behind its date: "the 5/23/2006 hearing is cancelled". */
const NEAR_CHARS = 80;
/** "Both motions have been continued from 1/3 10:30 AM" are what is heard. */
const MOVING =
  /(?:[ ,-]+(?:is|are|has been|have been|hereby))*[ ,-]*(?<=[ ,-])(?:continued|reset|moved|rescheduled)?(?: from .*)?[ ,-]*$/i;
/** What is heard is named by the rest: "but the Court will hear the motion for a stay". A room names nothing. */
const WILL_HEAR = /^(?:(?:but|and) )?(?:(?:the|this) )?court will hear |^(?:in )?court ?room\b.*/i;
const PRESENTMENT = /\bpresentment\b/i;

/** "of Oral Argument", as "notice of" stands before it. */
function sittingIn(noun: string): string {
  return (isPairAt(OF, noun, 0) && codeAt(noun, 2) === BLANK ? noun.slice(2) : noun).trim();
}

const OF = pairsOf('of');

function sittingOf(mention: Mention): What {
  const { left, at, end } = mention;
  const first = at - left.length;
  const noun = mention.hearingIn(left) ?? PRESENTMENT.exec(left);
  if (noun) return { what: sittingIn(noun[0]), from: first + (noun.index ?? 0), to: 0 };
  const due = dueOf(mention);
  const behind = mention.hearingIn(mention.right.slice(0, NEAR_CHARS));
  if (behind) return { ...due, what: behind[0].trim(), to: end + (behind.index ?? 0) + behind[0].length };
  const what = due.what.replace(MOVING, '').replace(WILL_HEAR, '');
  return { ...due, what: what === 'deadline' || what === '' ? 'hearing' : what };
}

/** The sitting or the duty that a date is stated for, and where its words stand. */
export function whatOf(mention: Mention, kind: 'hearing' | 'deadline'): What {
  return kind === 'hearing' ? sittingOf(mention) : dueOf(mention);
}

function dutyIn(words: string, signs: Signs): string | null {
  for (const duty of DUTIES) if (matches(duty.words, signs, words)) return duty.who;
  return null;
}

const AROUND_CHARS = 120;

/** Who must act, by the words of what is due and else by those around, as far as they are about this date. */
export function dutyOf(what: string, mention: Mention): string | null {
  const { left, signs } = mention;
  const own = dutyIn(what, signs);
  if (own) return own;
  const from = Math.max(left.length - AROUND_CHARS, freshStart(mention));
  return dutyIn(`${left.slice(Math.max(0, from))} ${what}`, signs);
}
