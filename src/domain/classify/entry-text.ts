/**
 * Prepares docket text for the rules: collapses whitespace, sets the clerk's tails apart, finds the lead (the words
 * the clerk's event begins with) and cuts the whole into words once. All steps are linear in the text.
 */

import { docketMarks, plainDashes } from './number-marks.ts';
import { type Openings, openingsOf } from './openings.ts';
import { phraseStarts, type PhraseStarts } from './phrase-rule.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { type Signs, signsOf } from './sought.ts';
import { closingParenthesis, cutTails, endAt } from './tails.ts';

/** Beyond this many characters a text is read by its ruling sentences only. */
export const HEAD_CHARS = 12_000;
const RULING_CHARS = 6_000;
/** The hostile end: nothing after this is read at all. */
const MAX_CHARS = 1_000_000;
const LEAD_CHARS = 400;
const FIRST_CHARS = 500;

export interface EntryText {
  /** Collapsed text with its tails: dates, links and quotes are read here. */
  readonly full: string;
  /** Text without attachments, signatures, initials and stamps. */
  readonly body: string;
  /** `body` in lower case; every offset of a rule is an offset into it. */
  readonly lower: string;
  /** What a bankruptcy court names in brackets after the paper: "55 motion to pay filed by Roe". */
  readonly related: string;
  /** The first words of `lower`, for rules that look around. */
  readonly first: string;
  /** Lower case from the first word of the clerk's event, judge's name cut ("electronic order entered granting..."). */
  readonly title: string;
  /** `title` without neutral qualifiers ("unopposed", "first", "plaintiff's"). */
  readonly lead: string;
  /** What stands beside those numbers of `full` that may be dates or name dockets. */
  readonly marks: number;
  /** Which patterns may match it, by the words they need. */
  readonly signs: Signs;
  /** Where phrases may begin, by the number of their index. */
  readonly phrases: readonly PhraseStarts[];
  /** Offsets into `body` at which sentences begin. */
  readonly sentences: readonly number[];
}

const RULING_WORD =
  /\b(?:granted|granting|denied|denying|ordered|dismissed|affirmed|reversed|remanded|vacated|stayed|enjoined|set for|due by|due on|case number)\b/i;

/** The head of a long text and, after it, only those sentences that rule, set or name something. */
function capText(text: string): string {
  if (text.length <= HEAD_CHARS) return text;
  let kept = text.slice(0, HEAD_CHARS);
  let room = RULING_CHARS;
  let stop = 0;
  for (let at = HEAD_CHARS; at < text.length && room > 0; ) {
    if (stop >= 0 && stop < at) stop = text.indexOf('. ', at);
    const end = Math.min(stop < 0 ? text.length : stop + 1, at + 2_000);
    const sentence = text.slice(at, end);
    if (RULING_WORD.test(sentence)) {
      kept += ` ${sentence.slice(0, room)}`;
      room -= sentence.length;
    }
    at = end;
  }
  return kept;
}

const RELATED = /\(related doc(?:ument)?(?:\(s\)|s)?(?: ?#)?:? ?([^]{3,300})/i;

/** The papers that the entry is said to be about, up to the bracket that closes them. */
function relatedOf(text: string): string {
  if (!text.includes('elated')) return '';
  const named = RELATED.exec(text)?.[1] ?? '';
  return lowerCase(named.slice(0, Math.max(0, closingParenthesis(`(${named}`, 0) - 2)));
}

/** White space of any kind, or control characters, that one blank replaces; a single blank stays as it is. */
const BLANKS = /[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu;

/** Anything but printable ASCII and single blanks; most texts hold none and are taken as they are. */
const UNEVEN = /[^ -~]|  /;

export function collapse(text: string): string {
  const bounded = text.length > MAX_CHARS ? text.slice(0, MAX_CHARS) : text;
  return (UNEVEN.test(bounded) ? bounded.replace(BLANKS, ' ') : bounded).trim();
}

/** What may stand before the event: stars, the judge's name, "in chambers" and the like. */
const PREFIXES: readonly RegExp[] = [
  /[\s*\-–—:#.,;"“”>/~|]+/y,
  /(?:(?:senior|chief|ch\.|district|magistrate|bankruptcy|circuit|u\.? ?s\.?|united|states|the|honorable|hon\.)[ ,]+){0,5}judge (?!order)[^:;]{2,70}: ?/y,
  /(?:case participants|selected parties|ex[- ]parte|court users|attorney participants)(?: only)?\*+ ?|restricted\*+ document - |\((?:doc(?:ument)? \d+|court only|attorney only|gavel|text only|public|non-?motion)\)/y,
  /(?:docket text|text[- ]only|text entry|docket annotation|court only|attorney only|utility event|paperless)(?=[\s:*-]+(?!order|minute|notice of intent|entry))/y,
  /text[- ]only entry[: -]*(?!order)/y,
  /state court record (?:received|filed)(?: on)? [\d/]+\*+ ?/y,
  // "NOTICE by Roe Inc. Notice of Withdrawal": the paper's own title follows the clerk's.
  /notice by [^:;]{2,120}? (?=notice (?:of|to)\b)/y,
  // What became of the paper later.
  /\[?(?:vacated|superseded|amended|withdrawn)(?: -)?(?: as)? (?:per|pursuant to|by) (?:[^*]{2,90}\*+|[^*\]]{2,60}\]) ?/y,
  /\[(?:sealed|redacted|under seal|public)\]|(?:e-gov sealed[ :-]*)+|form \d{1,3}[a-z]?[,:]? (?=[a-z])|modified event[ -]+|received for docketing:? |(?:sealed |restricted )document ?(?:\*\* ?(?=[a-z])|- ?(?=response|reply|motion|memorandum|brief|exhibit|declaration|notice|letter|objection))|ep: ?|(?:make |made )?js-6[.:]* (?=order)|(?:public |sealed )?(?:redacted|public|unredacted|corrected) (?:version|copy) of (?:d\.i\. )?\[?\d*\]?,? ?|redaction (?:to|of) \[?\d+\]?,? (?!transcript)/y,
  /util(?:ity)?(?: event)? ?- ?|\d ?- ?(?=[a-z])|w\/ ?\d+ (?=[a-z])/y,
  // The filing programs of the appellate courts and who used them.
  /ecf filer: ?|(?:filed|submitted) \(ecf\) (?:(?:appell(?:ant|ee)|petitioner|respondent|intervenor|amicus|defendant|plaintiff)[^:]{0,240}? (?=(?:emergency |unopposed |opposed |joint |urgent |correspondence|amended )*(?:motion|brief|opening|reply|answering|response|opposition|notice|letter|petition|citation|consent|excerpts|statement|streamlined|disclosure|request|supplement)))?|filed (?:appell(?:ant|ee)|petitioner|respondent)s? [^:]{0,140}? (?=(?:emergency |unopposed |opposed |joint |urgent |amended )*(?:motion|opposition|petition for|response to))/y,
  // "Defendant Roe Inc.'s ANSWER"
  /(?:the )?(?:plaintiffs?|defendants?|petitioners?|respondents?|magistrate judge|united states(?: of america)?|usa|(?:chapter \d+ )?trustee|debtors?|creditors?|movants?|receiver|intervenors?|secretary|commissioner)(?: [^.:;'’]{1,50}(?:\.(?=['’]))?)?['’]s? (?=(?:unopposed |emergency |joint |first |amended )*(?:answer|clarification|objections?|exhibit|letter|sentencing|opposition|motion|notice|reply|response|opposition|memorandum|brief|request|application))/y,
];

/** Words that leave the kind of paper as it is. */
const QUALIFIER =
  /(?:unopposed|(?:civil )?(?:local rule|l\.? ?r\.?) 7\(h\)|non-?dispositive(?= motion)|assented[- ]to|opposed|partially opposed|joint|agreed|consent(?! to\b)|emergency|expedited|renewed|first|second|third|fourth|fifth|sixth|seventh|1st|2nd|3rd|4th|corrected(?:\/initial)?|ex ?parte|uncontested|sufficient|sealed|restricted(?= (?:motion|letter|evaluation|report|brief|exhibit|order|declaration|affidavit|memorandum|response|reply|notice|transcript|stipulation))|redacted|unredacted|plaintiffs?['’]?s?['’]?|defendants?['’]?s?['’]?|debtors?['’]?s?['’]?|trustee(?:['’]?s|(?= motion))|petitioners?['’]s?|respondents?['’]s?|appellants?['’]s?|appellees?['’]s?|governments?['’]?s?|interim|pro se|original|urgent|verified|omnibus|time[- ]sensitive|filed|proposed sealed|streamlined|public|under seal|\(?redacted\)?|cross|further|additional|last|final(?= (?:application|motion|report))|received(?=:? (?:order|(?:certified )?copy of|opinion|judgment|letter|\d\w\w circuit|application|motion|notification of payment|petition|response|reply)))[\s,:/*–-]+/y;

const OPENING_CHARS = 4;
const BEFORE_TITLE = PREFIXES;
const BEFORE_LEAD = [QUALIFIER, ...PREFIXES];
const TITLE_OPENINGS = openingsOf(BEFORE_TITLE, OPENING_CHARS);
const LEAD_OPENINGS = openingsOf(BEFORE_LEAD, OPENING_CHARS);

/** Goes through the patterns in turn, again and again, and takes off what each finds. */
function skip(text: string, from: number, patterns: readonly RegExp[], openings: Openings): number {
  let at = from;
  let possible = openings.at(text, at).patterns;
  for (let turn = 0; turn < 12; turn += 1) {
    const before = at;
    for (let place = possible[0] ?? -1; place >= 0; place = nextAfter(possible, place)) {
      const end = endAt(patterns[place] as RegExp, text, at);
      if (end <= at) continue;
      at = end;
      possible = openings.at(text, at).patterns;
    }
    if (at === before) break;
  }
  return at;
}

/** The next of these numbers, which ascend; -1 after the last. */
function nextAfter(numbers: readonly number[], last: number): number {
  for (const number of numbers) if (number > last) return number;
  return -1;
}

/** Lower case of the same length as the text, so that offsets agree (a few letters grow when lowered). */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Each part is read when it is first asked for, whichever comes first. A class, since thousands are made a second. */
class ReadText implements EntryText {
  readonly full: string;
  readonly signs: Signs;
  private ownBody: string | null = null;
  private ownLower: string | null = null;
  private ownFirst: string | null = null;
  private ownTitle: string | null = null;
  private ownLead: string | null = null;
  private ownRelated: string | null = null;
  private ownPhrases: readonly PhraseStarts[] | null = null;
  private ownMarks = -1;
  private ownSentences: readonly number[] | null = null;

  constructor(raw: string) {
    this.full = capText(collapse(raw));
    this.signs = signsOf(this.full);
  }

  get body(): string {
    return (this.ownBody ??= cutTails(this.full, this.signs));
  }

  get lower(): string {
    return (this.ownLower ??= lowerCase(this.body));
  }

  get first(): string {
    return (this.ownFirst ??= this.lower.slice(0, FIRST_CHARS));
  }

  get title(): string {
    return (this.ownTitle ??= this.begin());
  }

  get lead(): string {
    if (this.ownLead === null) this.begin();
    return this.ownLead ?? '';
  }

  /** Finds where title and lead begin, one behind the other. */
  private begin(): string {
    const { lower } = this;
    const start = skip(lower, 0, BEFORE_TITLE, TITLE_OPENINGS);
    const leadStart = skip(lower, start, BEFORE_LEAD, LEAD_OPENINGS);
    this.ownLead = lower.slice(leadStart, leadStart + LEAD_CHARS);
    return (this.ownTitle = lower.slice(start, start + LEAD_CHARS));
  }

  get related(): string {
    return (this.ownRelated ??= relatedOf(this.full));
  }

  get phrases(): readonly PhraseStarts[] {
    return (this.ownPhrases ??= phraseStarts(this.lower));
  }

  get marks(): number {
    if (this.ownMarks < 0) this.ownMarks = docketMarks(plainDashes(this.full));
    return this.ownMarks;
  }

  get sentences(): readonly number[] {
    return (this.ownSentences ??= sentenceStarts(this.lower));
  }
}

export function readText(raw: string): EntryText {
  return new ReadText(raw);
}

/** The parts that most texts are asked for. */
const PARTS: readonly ((text: EntryText) => unknown)[] = [
  ({ lower }) => lower,
  ({ lead }) => lead,
  ({ phrases }) => phrases,
  ({ sentences }) => sentences,
  ({ marks }) => marks,
];

/** Reads these parts ahead, each of all texts before the next, see `classifyEntries`. */
export function readAhead(texts: readonly EntryText[]): void {
  for (const part of PARTS) for (const text of texts) part(text);
}
